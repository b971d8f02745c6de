"""The noun phrase before a figure that says what it is the size of: "the death toll rose to"."""

from __future__ import annotations

from typing import NamedTuple

from claimcheck.lexicons.word_sets import WordSet
from claimcheck.text.english.closed_classes import AUXILIARIES, CLOSED, DETERMINERS
from claimcheck.text.english.noun_lemmas import singular
from claimcheck.text.english.number_words import ONES, SCALES
from claimcheck.text.english.verb_lemmas import lemma
from claimcheck.text.english.word_endings import adverb, participle
from claimcheck.text.figures.counted.figure_verbs import SKIPPED, finished
from claimcheck.text.figures.counted.phrase_parts import STATES
from claimcheck.text.figures.numerals.number_tokens import Tokens
from claimcheck.text.tokens.record import NOUN


class Nominal(NamedTuple):
    """A noun phrase that a figure is the size of."""

    measure: str | None
    """Its words as written; `None` where it is a name or none is found."""
    lemmas: tuple[str, ...]
    """Its words by their base forms, the last one first."""
    first: int
    """The token at which it begins."""


_SIZES = WordSet.of("sizes")
_EMPTY = WordSet(lambda: [*ONES, *SCALES, "of", "people"])
_PLACING = WordSet.of("place-prepositions", "before")
_BEHIND_NOUN = _PLACING | ("of", "to", "from", "for", "with", "before", "by", "on")
"""What leads to a phrase behind the noun of a subject: "exports to Peru fell"."""
POSSESSIVE = frozenset(["'s", "’s", "'", "’"])


def subject(tokens: Tokens, at: int) -> Nominal:
    """The noun phrase that ends at a token, over auxiliaries and phrases of place behind it.

    "the death toll in the city has risen": `death toll`.
    """
    words = tokens.words
    while words[at] in AUXILIARIES or words[at] in ("also", "now", "to") or adverb(words[at]):
        at -= 1
    nominal = noun_before(tokens, at)
    for _ in range(3):
        first = nominal.first
        while first > 1 and words[first - 1] in SKIPPED:
            first -= 1
        if words[first - 1] not in _BEHIND_NOUN or first < 2:
            break
        done = finished(tokens, first - 2) and words[first - 2] not in STATES
        nominal = noun_before(tokens, first - 2 - done)  # "the number of homes | destroyed in"
    return nominal


def noun_before(tokens: Tokens, at: int) -> Nominal:
    """The noun phrase that ends at a token."""
    words = tokens.words
    start = at + 1
    while start > max(tokens.floor, at - 6):
        word = words[start - 1]
        owned = start <= at and (
            word in POSSESSIVE or (word in ("the", "a") and words[start - 2] == "of")
        )
        if (word in CLOSED or not word.isalpha()) and word != "of" and not owned:
            break
        if finished(tokens, start - 1) and word not in STATES:
            # a participle is a verb, unless it describes: "the number of confirmed deaths"
            described = words[start - 2] in DETERMINERS or words[start - 2] == "of"
            if not described or (start > at and not word.endswith("ing")):
                break
        start -= 1
    while start <= at and (words[start] == "of" or words[start] in POSSESSIVE):
        start += 1
    if at > 0 and tokens.capital(at) and "of" in words[start : at + 1]:  # "shares of Apple"
        at -= words[start : at + 1][::-1].index("of") + 1
    if start > at or (tokens.capital(at) and at > 0):
        return Nominal(None, (), start)
    kept = [
        _lemma(word)
        for word in reversed(words[start : at + 1])
        if word.isalpha() and word not in _EMPTY and word not in _SIZES and word not in CLOSED
    ]
    said = tokens.said(start, at + 1)
    if start == 0 and tokens.classes[0] == NOUN:  # the capital is that of the sentence
        said = said[0].lower() + said[1:]
    return Nominal(said, tuple(kept), start)


def _lemma(word: str) -> str:
    return lemma(word) if participle(word) else singular(word)
