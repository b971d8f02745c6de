"""Counts of nobody: "no one was hurt", "no injuries were reported", "none of the passengers"."""

from __future__ import annotations

from claimcheck.lexicons.word_sets import WordSet, of
from claimcheck.text.english.noun_lemmas import singular
from claimcheck.text.figures.numerals.number_tokens import Tokens
from claimcheck.text.figures.numerals.spelt_numbers import Numeral
from claimcheck.text.tokens.record import ADJECTIVE

STARTERS = frozenset(("no", "nobody", "none"))
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
    at = index + 1
    while at < index + 1 + _MOST and tokens.classes[at] == ADJECTIVE:
        if words[at] in _FURTHER:
            return None
        at += 1
    plural = words[at] != singular(words[at])
    return _zero(index, index + 1) if plural and singular(words[at]) in _COUNTED else None


def _zero(first: int, last: int) -> Numeral:
    return Numeral(first, last, 0, 0, kind="words")
