"""Two figures that one text gives as those of two speakers: a dispute that it reports."""

from __future__ import annotations

from claimcheck.kinds.quantity.profile import Profile
from claimcheck.kinds.quantity.slots import OTHER_ORDERS, compare_counters
from claimcheck.lexicons.word_sets import WordSet
from claimcheck.model.claim import Claim
from claimcheck.model.finding import COUNTER, Comparison, Relation
from claimcheck.text.english.verb_lemmas import lemma

_PUTTING = WordSet.of("estimating-verbs")
_AT = 2
"""Words in front of a figure of which one is "at": itself, or with a hedge between."""


def dispute(left: Profile, right: Profile, came: Comparison) -> Comparison | None:
    """How the two relate where two speakers are given side by side with two answers: "the ministry
    says that 14 died, doctors put the toll at 60".  `None` where they may answer two questions.

    What is alleged is not held against what is reported elsewhere; here both are somebody's word.
    """
    speakers = compare_counters(left.claim.scope.speaker, right.claim.scope.speaker)
    if speakers.outcome != "differs" or not came.apart:
        return None
    first = came.slots[0]
    size = first.outcome == OTHER_ORDERS
    if came.relation is not Relation.CONFLICT and not size and first.slot != COUNTER:
        return None
    if not (_is_of_one_thing(left, right) and _is_one_question(left, right)):
        return None
    rest = (slot for slot in came.slots if slot.slot != COUNTER)
    return Comparison(Relation.DIFFERENT_SCOPE, (speakers, *rest), apart=True)


def _is_of_one_thing(left: Profile, right: Profile) -> bool:
    """Do both count the same, or does the second leave to the first what it counts?"""
    if left.dimension == "time" or left.value.age:
        return False  # two lengths of time are told of anything
    return left.head == right.head or left.head is None or right.head is None or (
        left.family == right.family == "people" and left.claim.rule == right.claim.rule
    )  # fmt: skip


def _is_one_question(left: Profile, right: Profile) -> bool:
    """Is one thing said of both, or does the second take up the first ("put the figure at 60")?

    Of shares and of whatever else is counted two speakers tell side by side what is each one's own;
    of sums of money, too, where other names stand beside them.
    """
    if left.claim.rule == right.claim.rule and left.narrow:
        return True
    then = max((left, right), key=lambda each: each.claim.span.start)
    if then.head is None and _is_put_at(then.claim):
        return True
    if left.actors and right.actors and left.actors != right.actors:
        return False
    return left.family == "money" and bool(left.governing & right.governing)


def _is_put_at(claim: Claim) -> bool:
    """Is it what somebody puts a figure at: "put it at 60", "estimated the number at about 60"?"""
    return "at" in claim.before[:_AT] and any(lemma(word) in _PUTTING for word in claim.before)
