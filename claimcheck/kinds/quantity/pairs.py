"""Which figures may answer one question: keys that block, and the slots that must fit."""

from __future__ import annotations

from collections.abc import Iterable
from typing import cast

from claimcheck.kinds import NEVER, Gate
from claimcheck.kinds.quantity.heads import base_unit, head_of
from claimcheck.kinds.quantity.intervals import (
    beyond_floor,
    is_age,
    measure,
)
from claimcheck.kinds.quantity.options import COUNT, Options
from claimcheck.kinds.quantity.slots import (
    of_another_event,
    population,
)
from claimcheck.kinds.quantity.value import Quantity
from claimcheck.lexicons.made import WordSet
from claimcheck.model.claim import Claim
from claimcheck.model.lexicon import Lexicon

INSIDE = 0.6
"""Share of words, equal slots included, that two figures of one article need before they can
contradict each other: its author knows both."""
STORY_BOUND = True
"""Figures are compared inside one story only."""


def keys(claim: Claim, options: Options, lexicon: Lexicon) -> Iterable[str]:
    """The dimension; of counts, where a rule takes any noun, the head too; never the value."""
    quantity = cast(Quantity, claim.value)
    unit = measure(quantity.unit)
    if unit is not None:
        yield unit.dimension
    elif quantity.unit:
        yield base_unit(quantity.unit)
    elif not options.generic:
        yield COUNT
    else:
        head = head_of(quantity, lexicon)
        yield f"{COUNT}/{'person' if head is None or head in _PEOPLE else head}"


_PEOPLE = WordSet.of("counted-people", "anybody", "narrower")
"""Heads that count people: "14 people" beside "fourteen protesters"."""


def score(left: Claim, right: Claim, options: Options, lexicon: Lexicon) -> float:
    """0 where a gate fails: unit, subject, population, or for generic rules the predicate."""
    a, b = cast(Quantity, left.value), cast(Quantity, right.value)
    if not _same_unit(a, b) or (a.change and b.change and a.change != b.change):
        return 0.0
    of_event = options.evolving or options.main
    if beyond_floor(a, b) or (of_event and of_another_event(left, right)):
        return 0.0
    one_number = a.number is not None and a.number == b.number
    if _other_subjects(left, right) and (not one_number or _are_countries(left, right, lexicon)):
        return 0.0  # of one number, one of two names may be misread; two countries never are
    people = population(a, b, lexicon).outcome
    if options.generic:
        if left.rule != right.rule and a.unit is None and not _may_share_predicate(a, b):
            return 0.0  # killed and injured are two questions, whatever the numbers
        return _generic_score(a, b, people)
    return {"equal": 1.0, "part": NARROWER}.get(people, 0.0)


def _other_subjects(left: Claim, right: Claim) -> bool:
    """Do both texts say whose the figure is, and not the same?"""
    a, b = left.scope.subject, right.scope.subject
    return a is not None and b is not None and a != b


def _are_countries(left: Claim, right: Claim, lexicon: Lexicon) -> bool:
    return all(lexicon.types.get(c.scope.subject or "") == "country" for c in (left, right))


def _same_unit(a: Quantity, b: Quantity) -> bool:
    """One dimension; "$38" and "$38 a share" too, where only one says per what."""
    if a.unit is None or b.unit is None:
        return a.unit == b.unit
    if is_age(a) != is_age(b):
        return False
    first, second = measure(a.unit), measure(b.unit)
    if first is not None and second is not None:
        return first.dimension == second.dimension
    return a.unit == b.unit or (
        base_unit(a.unit) == base_unit(b.unit) and " per " not in min(a.unit, b.unit, key=len)
    )


def _may_share_predicate(a: Quantity, b: Quantity) -> bool:
    return not a.predicate or not b.predicate or bool(set(a.predicate) & set(b.predicate))


def _generic_score(a: Quantity, b: Quantity, people: str) -> float:
    """1 for the same predicate; less for another or none, or for a narrower population."""
    if people == "differs":
        return 0.0
    if a.predicate and b.predicate:
        score = 1.0 if _may_share_predicate(a, b) else OTHER_PREDICATE
    else:
        score = UNSTATED_PREDICATE
    return score * (1.0 if people == "equal" or a.unit is not None else NARROWER)


OTHER_PREDICATE = 0.4
"""Of two figures that different verbs govern: only equal values can still tie them."""
UNSTATED_PREDICATE = 0.6
"""Of two figures one of which no verb governs."""
NARROWER = 0.75
"""Of two figures one of which counts a narrower population."""


def gate(options: Options) -> Gate:
    """As the rule sets it."""
    if options.generic:  # apart only with the same predicate, whose score is 1
        return Gate(
            options.context, options.near, options.apart_context, options.apart_near,
            apart_score=1.0, actors=True, inside=NEVER,
        )  # fmt: skip
    apart, main = options.apart_context, options.evolving or options.main
    return Gate(
        options.context, options.near, apart, options.apart_near, home=main, actors=not main,
        inside=INSIDE,
    )  # fmt: skip
