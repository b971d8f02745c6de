"""Counts of nobody: "no one was hurt", "no injuries were reported", "none of the passengers"."""

from __future__ import annotations

from claimcheck.lexicons.word_sets import WordSet, of
from claimcheck.text.english.noun_lemmas import singular
from claimcheck.text.figures.numerals.number_tokens import Tokens
from claimcheck.text.figures.numerals.spelt_numbers import Numeral
from claimcheck.text.tokens.record import ADJECTIVE

STARTERS = frozenset(("no", "nobody", "none", "neither", "both"))
"""Words that such a count begins with."""
_COUNTED = WordSet(
    lambda: (
        *of("counted-people", "anybody"), *of("counted-people", "fate"),
        *of("counted-people", "narrower"), *of("nobody-nouns"),
    )
)  # fmt: skip
_FURTHER = WordSet.of("increments")
_MOST = 2
"""Adjectives that may stand between "no" and what is counted ("no serious injuries")."""


def nobody(tokens: Tokens, index: int) -> Numeral | None:
    """The number 0, where nobody and none of what befalls people is counted.

    "No further deaths" says nothing of how many there were, and "no plans" counts nothing.
    """
    words = tokens.words
    word, following = words[index], words[index + 1]
    if word == "nobody" or (word == "no" and following == "one"):
        last = index + (1 if word == "nobody" else 2)
        return None if words[last] in ("else", "of", "but") else _zero(index, last)
    if word == "none":
        return _zero(index, index + 1) if following == "of" else None
    if word in ("neither", "both"):
        return _of_two(tokens, index)
    at = index + 1
    while at < index + 1 + _MOST and tokens.classes[at] == ADJECTIVE:
        if words[at] in _FURTHER:
            return None
        at += 1
    plural = words[at] != singular(words[at])
    return _zero(index, index + 1) if plural and singular(words[at]) in _COUNTED else None


def _of_two(tokens: Tokens, index: int) -> Numeral | None:
    """None or both of two that are counted: "neither of the two pilots", "both pilots"."""
    words = tokens.words
    at = index + 1
    if words[at] == "of":
        at += 1
        while words[at] in ("the", "two") or words[at] in _POSSESSIVES:
            at += 1
    while at < index + 5 and tokens.classes[at] == ADJECTIVE:
        at += 1
    person = singular(words[at]) in _PERSONS and (singular(words[at]) != words[at])
    if not person or tokens.capital(at) or words[at + 1] == "and":
        return None  # "both nurses and their patients"
    number = 2 if words[index] == "both" else 0
    return Numeral(index, index + 1, number, number, kind="words")


_POSSESSIVES = WordSet.of("possessives")
_PERSONS = WordSet.of("person-nouns") | WordSet.of("counted-people", "narrower")


def _zero(first: int, last: int) -> Numeral:
    return Numeral(first, last, 0, 0, kind="words")
