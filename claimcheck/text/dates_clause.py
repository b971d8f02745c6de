"""The words of the clause that a date stands in, left and right of it."""

from __future__ import annotations

import re
from dataclasses import dataclass

_TOKEN = re.compile(r"[^\W\d_][\w.'’-]{0,40}|\d[\d.,]{0,20}|[,;:()\[\]—–“”\"]|\s-\s")
_BREAKS = frozenset((*';:()[]—–“”"', " - "))
_RELATIVES = frozenset(("who", "whom", "whose", "which", "where", "when"))
_MARKERS = _RELATIVES | frozenset(
    ("that", "while", "as", "because", "after", "before", "since", "if", "although", "though",
     "unless", "until", "whether")
)  # fmt: skip
_JOINERS = frozenset(("and", "but", "or", "so", "yet"))


@dataclass(frozen=True, slots=True)
class Token:
    """A word, number or mark at its place."""

    text: str
    start: int

    @property
    def end(self) -> int:
        """Where it ends."""
        return self.start + len(self.text)

    @property
    def low(self) -> str:
        """Lower case, straight apostrophes, no stop at the end."""
        return self.text.lower().rstrip(".").replace("’", "'")


def tokens(text: str, start: int, end: int) -> list[Token]:
    """Words, numbers and marks of a stretch of text."""
    return [Token(found[0], found.start()) for found in _TOKEN.finditer(text, start, end)]


def left_clause(before: list[Token]) -> list[Token]:
    """The clause's words before the date; relative clauses between commas are stepped over."""
    taken: list[Token] = []
    commas = 0
    for at in range(len(before) - 1, -1, -1):
        token, previous = before[at], before[at - 1].text if at else ""
        if token.low in _RELATIVES and previous == "," and commas:
            while taken[-1].text != ",":
                taken.pop()
            continue
        if token.text in _BREAKS or (token.low in _MARKERS and taken):
            break
        if token.low in _JOINERS and previous == ",":
            break
        commas += token.text == ","
        taken.append(token)
    taken.reverse()
    while taken and taken[0].text == ",":
        taken.pop(0)
    return taken


def right_clause(after: list[Token]) -> list[Token]:
    """The clause's words behind the date."""
    taken: list[Token] = []
    for at, token in enumerate(after):
        if token.text in _BREAKS or token.low in _MARKERS:
            break
        following = after[at + 1].low if at + 1 < len(after) else ""
        if token.text == "," and at and (following in _JOINERS or following in _MARKERS):
            break
        taken.append(token)
    while taken and taken[-1].text == ",":
        taken.pop()
    return taken


def up_to_comma(after: list[Token]) -> list[Token]:
    """The words before the first comma."""
    return after[: next((at for at, token in enumerate(after) if token.text == ","), None)]
