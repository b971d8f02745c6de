"""The words of the clause around a place, left and right of it."""

from __future__ import annotations

import re
from collections.abc import Callable

from claimcheck.text.english.closed_classes import AUXILIARIES, CONJUNCTIONS
from claimcheck.text.english.closed_classes import RELATIVES as ALL_RELATIVES
from claimcheck.text.tokens.read import Tokens
from claimcheck.text.tokens.record import Token

_MARKS = frozenset((*',;:()[]—–“”"-', "--"))
"""Marks that bound a clause; the others stand inside one."""
_BREAKS = _MARKS - {","}
_RELATIVES = ALL_RELATIVES - {"that"}
_PREPOSITIONS = frozenset(("after", "before", "since", "until", "as"))
_JOINERS = frozenset(("and", "but", "or", "so", "yet"))
_NO_MARKERS = frozenset(("nor", "than", "whenever", "whereas"))
"""Conjunctions that open no clause of their own here.  "Whenever" and "whereas" may; the grammar
was measured without them, and reads some clauses otherwise with them."""
_MARKERS = ALL_RELATIVES | (CONJUNCTIONS - _JOINERS - _NO_MARKERS)
"""Words that open a clause."""
_PHRASE = re.compile(r"[“\"]([a-z][^“”\"\n]{0,80})[”\"]")


def clause_tokens(text: str, tokens: Tokens, start: int, end: int) -> list[Token]:
    """The words, numbers and marks of clauses between two offsets; marks around a quoted phrase are
    left out."""
    marks = {
        mark
        for phrase in _PHRASE.finditer(text, start, end)
        for mark in (phrase.start(), phrase.end() - 1)
    }
    return [
        token
        for token in tokens.between(start, end)
        if token.is_word
        or token.low in AUXILIARIES  # the "'ll" of "they'll decide"
        or (token.text in _MARKS and token.start not in marks)
    ]


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
