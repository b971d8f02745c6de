"""Verb groups: a verb with its auxiliaries, adverbs, "to" and negation.

R. Quirk et al., A Comprehensive Grammar of the English Language (1985), 3.52-3.56: the auxiliaries
of a group tell its voice, its aspect and its modality.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from claimcheck.lexicons.word_sets import WordSet
from claimcheck.text.english.closed_classes import AUXILIARIES, BE, MODALS
from claimcheck.text.syntax.verbs import Classed, uncontracted
from claimcheck.text.tokens.record import ADVERB, GERUND, NAME

_ADVERBS = WordSet.of("adverbs", "by verbs", "both")
_NEGATIONS = frozenset(("not", "n't", "never", "cannot"))
_LONGEST = 9
"""Words of a group: "would not have been so openly said"."""


class VerbGroup(NamedTuple):
    """A verb where it stands, and what leads up to it."""

    start: int
    """The place of its first word."""
    at: int
    """The place of the verb."""
    words: tuple[str, ...]
    """What stands before the verb, as written in lower case."""
    word_class: str
    """The class of the verb."""

    @property
    def helped(self) -> int:
        """The place of its first auxiliary, or of its "to"; without one that of the verb."""
        known = (n for n, word in enumerate(self.words, self.start) if _is_helper(word))
        return next(known, self.at)

    @property
    def helpers(self) -> list[str]:
        """Its auxiliaries without a "not" that is written as one with them, the first one first."""
        bare = (uncontracted(word) for word in self.words)
        return [word for word in bare if word in AUXILIARIES]

    @property
    def modal(self) -> str | None:
        """Its modal: "could" of "couldn't have sunk"."""
        return next((word for word in self.helpers if word in MODALS), None)

    @property
    def passive(self) -> bool:
        """Does a form of be stand nearest to its verb, which is no form in -ing?"""
        last = self.helpers[-1:]
        return last != [] and last[0] in BE and self.word_class != GERUND

    @property
    def infinitive(self) -> bool:
        """Does "to" stand in it?"""
        return "to" in self.words

    @property
    def negated(self) -> bool:
        """Does a negation stand in it?"""
        return any(word in _NEGATIONS or word.endswith("n't") for word in self.words)


def verb_group(tokens: Sequence[Classed], at: int, low: int = 0) -> VerbGroup:
    """The group of the verb at a place; nothing before the place `low` belongs to it.

    >>> from claimcheck.text.tokens.read import tokens_of
    >>> group = verb_group(tokens_of("It couldn't have been openly sold."), 5)
    >>> group.start, group.helpers, group.passive, group.negated
    (1, ['could', 'have', 'been'], True, True)
    """
    first = at
    while first > max(low, at - _LONGEST) and _belongs(tokens[first - 1]):
        first -= 1
    words = tuple(tokens[place].low for place in range(first, at))
    return VerbGroup(first, at, words, tokens[at].word_class)


def _belongs(token: Classed) -> bool:
    """May a word stand between the first auxiliary of a group and its verb?"""
    if is_adverb(token) or token.low in _NEGATIONS:
        return True
    return _is_helper(token.low) and token.word_class != NAME


def is_adverb(token: Classed) -> bool:
    """May a word stand between a subject and its verb, or before it, as an adverb does?"""
    return token.word_class == ADVERB or token.low in _ADVERBS


def is_auxiliary(token: Classed) -> bool:
    """Is it an auxiliary, a modal or a negation?"""
    return uncontracted(token.low) in AUXILIARIES or token.low in _NEGATIONS


def _is_helper(word: str) -> bool:
    return word == "to" or uncontracted(word) in AUXILIARIES
