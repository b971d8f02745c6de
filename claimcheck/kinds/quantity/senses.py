"""Which way a figure goes and whether it is denied: what equal figures may differ in outright."""

from __future__ import annotations

from itertools import pairwise
from typing import cast

from claimcheck.kinds.quantity.value import Quantity
from claimcheck.lexicons.word_sets import WordSet
from claimcheck.model.claim import Claim
from claimcheck.model.finding import SlotComparison
from claimcheck.model.lexicon import Lexicon
from claimcheck.text.figures.counted.figure_verbs import MOVING

DIRECTION, OPPOSITES, CONVERSE = "direction", "opposites", "converse"
POLARITY, STATUS = "polarity", "status"
"""The slots: up or down; verbs that exclude each other; verbs for the two sides of one deed, which
exclude each other of one party only; a negation; of whom it is a denial."""
_CONVERSES = WordSet.of("converse-verbs")
_DEGREES = WordSet.of("degrees")
GOVERNORS = 2
"""Governing words, nearest first, whose opposites count; those further off govern others."""


def opposed(
    left: Claim, right: Claim, lexicon: Lexicon, *, apart: bool = False
) -> SlotComparison | None:
    """The slot in which two figures exclude each other whatever their values, if there is one.

    What one text negates on its own word and another states is of unlike polarity; where the one
    is in the mouth of a speaker, or of another verb, it is of another standing.
    """
    a, b = cast(Quantity, left.value), cast(Quantity, right.value)
    if a.direction and b.direction and a.direction != b.direction:
        return SlotComparison(DIRECTION, "differs", a.direction, b.direction)
    pair = _opposites(a, b, lexicon)
    if a.negated == b.negated:
        if pair is None or a.negated:
            return None
        return SlotComparison(_kind(pair), "differs", *pair)
    if pair is not None:
        return None  # "did not survive" beside "died"
    one_verb = not set(_verbs(a)).isdisjoint(_verbs(b))
    if apart and not one_verb:
        return None
    one_voice = left.scope.speaker == right.scope.speaker
    slot = POLARITY if one_voice and one_verb else STATUS
    return SlotComparison(slot, "differs", _voice(a), _voice(b))


def _kind(pair: tuple[str, str]) -> str:
    if all(word in _CONVERSES for word in pair):
        return CONVERSE
    moves = any(word in MOVING or word in _DEGREES for word in pair)
    return DIRECTION if moves else OPPOSITES


def standing(claim: Claim) -> str | None:
    """The standing of a figure; what its own text negates is no denial by anybody."""
    negated = cast(Quantity, claim.value).negated
    return None if negated and claim.scope.status == "denied" else claim.scope.status


def _opposites(a: Quantity, b: Quantity, lexicon: Lexicon) -> tuple[str, str] | None:
    mine, theirs = (*_verbs(a), *_degrees(a)), (*_verbs(b), *_degrees(b))
    for one in mine:
        for other in theirs:
            if one not in theirs and other not in mine and lexicon.are_opposite(one, other):
                return one, other
    return None


def _verbs(quantity: Quantity) -> tuple[str, ...]:
    """The nearest verbs and states that govern a figure, and what the counted do."""
    behind = (quantity.follows,) if quantity.follows else ()
    return (*quantity.predicate[:GOVERNORS], *quantity.does[:1], *behind)


def _degrees(quantity: Quantity) -> tuple[str, ...]:
    """ "more" or "fewer" inside a figure, which bound no number there: "40 fewer beds"."""
    words = quantity.surface.lower().split()
    return tuple(a for a, b in pairwise(words) if a in _DEGREES and b != "than")


def _voice(quantity: Quantity) -> str:
    verb = next(iter(_verbs(quantity)), "")
    return f"not {verb}" if quantity.negated else verb
