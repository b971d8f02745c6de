"""The words of the clause that a date stands in, left and right of it."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from claimcheck.lexicons.word_sets import WordPattern
from claimcheck.text.english.closed_classes import AUXILIARIES, CONJUNCTIONS
from claimcheck.text.english.closed_classes import RELATIVES as ALL_RELATIVES

_TOKEN = WordPattern(
    lambda: r"[^\W\d_][\w.'’-]{0,40}|\d(?:[\d.,:]{0,20}\d)?|[,;:()\[\]—–“”\"]|\s-\s"
)
_BREAKS = frozenset((*';:()[]—–“”"', " - "))
_RELATIVES = ALL_RELATIVES - {"that"}
_PREPOSITIONS = frozenset(("after", "before", "since", "until", "as"))
_JOINERS = frozenset(("and", "but", "or", "so", "yet"))
_NO_MARKERS = frozenset(("nor", "than", "whenever", "whereas"))
"""Conjunctions that open no clause of their own here.  "Whenever" and "whereas" may; the grammar
was measured without them, and reads some clauses otherwise with them."""
_MARKERS = ALL_RELATIVES | (CONJUNCTIONS - _JOINERS - _NO_MARKERS)
"""Words that open a clause."""


class Token(NamedTuple):
    """A word, number or mark at its place."""

    text: str
    start: int
    low: str
    """Lower case, straight apostrophes, no stop at the end."""

    @property
    def end(self) -> int:
        """Where it ends."""
        return self.start + len(self.text)


_PHRASE = WordPattern(lambda: r"[“\"]([a-z][^“”\"\n]{0,80})[”\"]")


def tokens(text: str, start: int, end: int) -> list[Token]:
    """Words, numbers and marks of a stretch of text; marks around a quoted phrase are left out."""
    marks = {
        mark
        for phrase in _PHRASE.finditer(text, start, end)
        for mark in (phrase.start(), phrase.end() - 1)
    }
    found = _TOKEN.finditer(text, start, end)
    return [_token(each[0], each.start()) for each in found if each.start() not in marks]


def _token(word: str, start: int) -> Token:
    return Token(word, start, word.lower().rstrip(".").replace("’", "'"))


def left_clause(before: list[Token], has_verb: Callable[[list[Token]], bool]) -> list[Token]:
    """The clause's words before the date; relative clauses between commas are stepped over.

    "After", "before" and their like open a clause only where a verb follows: "said after talks".
    """
    taken: list[Token] = []
    commas = 0
    inside = 0
    for at in range(len(before) - 1, -1, -1):
        inside += (before[at].text == ")") - (before[at].text == "(" and inside > 0)
        if inside or before[at].text == ")" or (before[at].text == "(" and _closed(before, at)):
            continue
        token, previous = before[at], before[at - 1].text if at else ""
        if token.low in _RELATIVES and previous == "," and commas:
            while taken[-1].text != ",":
                taken.pop()
            continue
        if token.text in _BREAKS:
            break
        if token.low in _MARKERS and taken and not _is_preposition(token, taken, has_verb):
            break
        if token.low in _JOINERS and previous == ",":
            break
        commas += token.text == ","
        taken.append(token)
    taken.reverse()
    while taken and taken[0].text == ",":
        taken.pop(0)
    return taken


def _closed(before: list[Token], at: int) -> bool:
    """Is a bracket that opens closed again before the date?"""
    return any(token.text == ")" for token in before[at:])


def _is_preposition(
    token: Token, taken: list[Token], has_verb: Callable[[list[Token]], bool]
) -> bool:
    return token.low in _PREPOSITIONS and not has_verb(taken[::-1])


def right_clause(after: list[Token], is_verb: Callable[[Token], bool]) -> list[Token]:
    """The clause's words behind the date, up to the next mark, marker or further verb."""
    taken: list[Token] = []
    for at, token in enumerate(after):
        if token.text in _BREAKS or token.low in _MARKERS:
            break
        following = after[at + 1].low if at + 1 < len(after) else ""
        verb = following in AUXILIARIES or (at + 1 < len(after) and is_verb(after[at + 1]))
        if token.low in _JOINERS and verb:
            break
        if token.text == "," and at and (following in _JOINERS or following in _MARKERS):
            break
        taken.append(token)
    while taken and taken[-1].text == ",":
        taken.pop()
    return taken


def up_to_comma(after: list[Token]) -> list[Token]:
    """The words before the first comma."""
    return after[: next((at for at, token in enumerate(after) if token.text == ","), None)]
