"""The gates of a pair: do two claims share enough words to be compared at all?"""

from __future__ import annotations

from collections.abc import Sequence

from claimcheck.align.weights import Weights
from claimcheck.kinds import Gate
from claimcheck.model.claim import Claim
from claimcheck.model.finding import Comparison

LEAD = 0.2
"""What the lead adds inside its document: headline and lead tell of one event with the body."""
NEAR_DUPLICATE = 0.85
"""Share of words from which two sentences are one sentence in two outlets."""
SLOT = 0.2
"""What one slot that both claims state alike (place, subject, period) adds to shared words."""
SLOTS_ALONE = 0.5
"""What is left of the kind's score where two claims share no word."""
_TELLING = frozenset(["place", "subject", "period"])


def gated(
    left: Claim,
    right: Claim,
    score: float,
    comparisons: Sequence[Comparison],
    *,
    gate: Gate,
    weights: Weights,
) -> float | None:
    """How surely two claims answer one question, 0 to 1; `None` where a gate shuts them out.

    `score` is that of the kind, for the slots; `weights` are those of the words of the story.
    """
    sentence = weights.shared(left.context, right.context) + _told_by_slots(comparisons)
    near = weights.shared(left.near, right.near) + _proof(comparisons)
    apart = any(comparison.apart for comparison in comparisons)
    if apart and gate.home and _both_at_home(left, right):
        sentence = max(sentence, gate.apart_sentence)
    if apart and gate.actors and _other_actors(left, right):
        return None
    inside = left.document == right.document
    if inside and gate.inside <= 1 and (left.lead or right.lead):
        sentence += LEAD
    if not _admits(gate, score, sentence, near, apart=apart, inside=inside):
        return None
    shared = min(1.0, max(sentence, near))
    return score * (SLOTS_ALONE + (1 - SLOTS_ALONE) * shared)


def _admits(
    gate: Gate, score: float, sentence: float, near: float, *, apart: bool, inside: bool
) -> bool:
    if not apart:
        return sentence >= gate.sentence and near >= gate.near
    least = max(gate.apart_sentence, gate.inside) if inside else gate.apart_sentence
    if sentence >= NEAR_DUPLICATE and not inside:
        return True
    return score >= gate.apart_score and sentence >= least and near >= gate.apart_near


def _other_actors(left: Claim, right: Claim) -> bool:
    """Do both clauses name somebody, and no name in common?"""
    return bool(left.actors and right.actors) and not set(left.actors) & set(right.actors)


def _both_at_home(left: Claim, right: Claim) -> bool:
    """Do two documents each tell of the place of its lead, in words besides the figure?"""
    if left.document == right.document or left.elsewhere or right.elsewhere:
        return False
    return bool(left.context and right.context)


def _told_by_slots(comparisons: Sequence[Comparison]) -> float:
    """What values and scopes that are alike add to the words that two sentences share."""
    if not comparisons:
        return 0.0
    alike = sum(
        slot.outcome == "equal" and slot.left is not None
        for slot in comparisons[0].slots
        if slot.slot in _TELLING
    )
    return SLOT * alike + _proof(comparisons)


def _proof(comparisons: Sequence[Comparison]) -> float:
    return comparisons[0].proof if comparisons else 0.0
