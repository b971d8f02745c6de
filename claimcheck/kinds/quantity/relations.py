"""How two figures for one question relate: slot by slot, then interval by interval."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date, timedelta
from typing import cast

from claimcheck.kinds.quantity.bases import compare_bases
from claimcheck.kinds.quantity.fates import OTHER, fate, on_top, with_named
from claimcheck.kinds.quantity.heads import base_unit, is_money
from claimcheck.kinds.quantity.intervals import (
    DISJOINT,
    compare_values,
    many_times,
    passed_floor,
)
from claimcheck.kinds.quantity.options import Options
from claimcheck.kinds.quantity.senses import (
    CONVERSE,
    DIRECTION,
    OPPOSITES,
    POLARITY,
    opposed,
    standing,
)
from claimcheck.kinds.quantity.slots import (
    ELSEWHERE,
    LATER,
    OTHER_ORDERS,
    compare_counters,
    compare_measures,
    compare_periods,
    compare_places,
    compare_status,
    compare_subjects,
    is_anybody,
    narrowing,
    population,
)
from claimcheck.kinds.quantity.value import LARGE, Quantity
from claimcheck.kinds.quantity.wholes import compare_wholes
from claimcheck.lexicons.word_sets import WordMap, WordSet
from claimcheck.model.claim import FORECAST, Claim
from claimcheck.model.evidence import one_sentence
from claimcheck.model.finding import COUNTER, FALLEN, UNSTATED, Comparison, Relation, SlotComparison
from claimcheck.model.lexicon import Lexicon


def compare(
    left: Claim, right: Claim, options: Options, lexicon: Lexicon
) -> Comparison | tuple[()]:
    """Status, scope, time, value: the first that fits names the relation.

    Nothing comes of equal values in unlike scopes, unless the number is so distinctive that it
    must be one figure: then they agree, and the scope is said.
    """
    a, b = cast(Quantity, left.value), cast(Quantity, right.value)
    slots = _slots(left, right, options, lexicon)
    value = slots["value"]
    if value.outcome == DISJOINT and (a.bare or b.bare) and not one_sentence(left, right):
        return ()
    if options.generic and min(map(_words_beside, (left, right))) < WORDS:
        return ()
    relation, deciding = _ladder(slots, moved=passed_floor(a, b))
    both_hold = value.outcome == DISJOINT or left.document == right.document
    if deciding == CONVERSE or (deciding in (POLARITY, OPPOSITES) and both_hold):
        return ()  # 300 hired, or not sacked, leaves room for 200 sacked
    if value.outcome == "equal" and relation in (Relation.DIFFERENT_SCOPE, Relation.DIFFERENT_TIME):
        share = a.unit in SHARES and relation is Relation.DIFFERENT_SCOPE
        if share and deciding in ("population", "whole"):
            pass  # 12 percent of the company, 12 percent of his own holding: two wholes
        elif not is_distinctive(a):
            return ()
        else:
            relation, deciding = Relation.AGREEMENT, "value"
    unstated = [name for name, slot in slots.items() if UNSTATED in slot.outcome]
    if relation is Relation.CONFLICT and unstated:
        must = next((name for name in unstated if name in options.agree), None)
        if must is not None:
            relation, deciding = Relation.DIFFERENT_SCOPE, must
    first = slots.pop(deciding)
    apart = value.outcome == DISJOINT
    return Comparison(relation, (first, *slots.values()), apart=apart)


WORDS = 2
"""Words that a sentence has beside a figure, at the least, if it says of what it is: the frame of a
page has fewer ("Slideshow (16 images)")."""
SHARES = ("percent", "share")
DIGITS = 3
"""Digits from which an equal number is one figure even where its scope is told otherwise.  Pairs of
articles on unlike topics share a number of two digits a fifth as often as those on one topic, of
three a thirtieth as often: so many meet by chance (500 articles, 1,178 pairs on one topic)."""


def _words_beside(claim: Claim) -> int:
    return sum(word != "^" for word in (*claim.before, *claim.behind))


def is_distinctive(value: Quantity) -> bool:
    """Is its number so fine that two reports do not have it by chance: 31,412 or 112, not 87?

    Zeros at the ends are no digits of it, but thousands count as one: 1,900, not 190.
    """
    if value.number is None:
        return False
    digits = f"{abs(value.number):.10g}".replace(".", "").strip("0")
    return len(digits) + (abs(value.number) >= LARGE) >= DIGITS


def _slots(
    left: Claim, right: Claim, options: Options, lexicon: Lexicon
) -> dict[str, SlotComparison]:
    a, b = _alike(cast(Quantity, left.value), cast(Quantity, right.value))
    slots = {
        "value": compare_values(a, b, options),
        "population": population(a, b, lexicon, (left.near, right.near)),
        "place": _place(left, right, options, lexicon),
        "period": _period(left, right, options),
        "status": _status(left, right, options),
        "subject": compare_subjects(left, right),
    }
    if slots["population"].outcome == "part" and any(_is_nobody(each, lexicon) for each in (a, b)):
        slots["population"] = replace(slots["population"], outcome="equal")
    if a.unit == "percent":
        slots["whole"] = compare_wholes(a.whole, b.whole, lexicon)
    money = a.unit is not None and is_money(base_unit(a.unit))
    if money and (measures := compare_measures(left, right)) is not None:
        slots["measure"] = measures
    if a.base or b.base:
        slots["base"] = compare_bases(a.base, b.base)
    if options.estimated:
        slots[COUNTER] = compare_counters(left.scope.speaker, right.scope.speaker)
    edited = one_sentence(left, right)
    if a.age and not (edited or _one_person(left, right)):
        slots["count"] = SlotComparison("whose", "not known to be one")
    apart = slots["value"].outcome == DISJOINT
    if apart and (befell := _fates(left, right, a, b)) is not None:
        slots["fate"] = befell
    one_result = a.score is not None and b.score is not None  # whoever beat, the other lost
    if not one_result and (against := opposed(left, right, lexicon, apart=apart)):
        slots[against.slot] = against
    if _counts_parts(a, b):
        slots["count"] = SlotComparison("count", PARTS)
    elif (options.evolving or options.main) and many_times(a, b) and not edited:
        slots["count"] = SlotComparison("count", OTHER_ORDERS)
    return slots


_BEING_THERE = WordSet.of("being-there")
"""Verbs that say of people no more than that they were there."""


def _fates(left: Claim, right: Claim, a: Quantity, b: Quantity) -> SlotComparison | None:
    """What befell the counted of two rules, where it befell one of them only: 14 of those aboard
    were rescued; `None` where the two are of one rule, or of one fate, and where a verb says of
    the other what may be a fate, too ("the ferry took 36 passengers with it")."""
    fates = fate(a), fate(b)
    if left.rule == right.rule or fates[0] == fates[1]:
        return None
    for value, known in ((a, fates[0]), (b, fates[1])):
        if not known and any(word not in _BEING_THERE for word in (*value.predicate, *value.does)):
            return None
    return SlotComparison("fate", "differs", *(each or None for each in fates))


def _alike(a: Quantity, b: Quantity) -> tuple[Quantity, Quantity]:
    """Two figures, one of others with those named beside them where the other one counts all."""
    if a.besides and not on_top(b):
        return with_named(a), b
    if b.besides and not on_top(a):
        return a, with_named(b)
    return a, b


def _place(left: Claim, right: Claim, options: Options, lexicon: Lexicon) -> SlotComparison:
    """Where both are; a sentence on other places tells of another event only where the figure is
    one of the event, as the victims are."""
    found = compare_places(left, right, lexicon)
    if found.outcome == ELSEWHERE and not options.of_event:
        return replace(found, outcome=UNSTATED)
    return found


def _status(left: Claim, right: Claim, options: Options) -> SlotComparison:
    """The standing of both; a forecast is held against what has come to pass.

    What one text says will be, and another neither of the past nor of the future ("a $4 billion
    charge"), may be one thing: it is left open, but not for the figures of an event, of which a
    report tells what has happened unless it says otherwise.
    """
    found = compare_status(standing(left), standing(right))
    for one, other in ((left, right), (right, left)):
        is_open = standing(one) == FORECAST and standing(other) is None and not other.done
        if is_open and not options.of_event:
            return replace(found, outcome=UNSTATED)
    return found


WEEKS = timedelta(days=14)
"""How far apart two reports may lie whose figures are of one time where they state none: of two
launches of one series, seventeen days apart, every figure differed."""


def _period(left: Claim, right: Claim, options: Options) -> SlotComparison:
    """As of when; figures without a period that were given weeks apart are not of one time."""
    found = compare_periods(left, right, options.evolving)
    given = left.as_of, right.as_of
    if found.outcome == LATER and options.growing and _has_fallen(left, right):
        return replace(found, outcome=FALLEN)
    if found.outcome in ("equal", "differs") or given[0] is None or given[1] is None:
        return found
    if abs(given[0] - given[1]) <= WEEKS:
        return found
    return SlotComparison("period", LATER, *(day.isoformat() for day in given if day))


def _has_fallen(left: Claim, right: Claim) -> bool:
    """Is the figure that was given later the smaller one?"""
    if left.as_of is None or right.as_of is None or left.as_of == right.as_of:
        return False
    first, then = sorted((left, right), key=lambda claim: claim.as_of or date.min)
    before, after = cast(Quantity, first.value), cast(Quantity, then.value)
    return None not in (before.low, after.high) and (after.high or 0) < (before.low or 0)


PARTS = "a part or an addition on one side"
"""The outcome of two counts of which one is "another 40" or "12 of the 40"."""


def _ladder(slots: Mapping[str, SlotComparison], *, moved: bool) -> tuple[Relation, str]:
    """The relation and the slot that decides it; the first rung that fits."""
    outcome = {name: slot.outcome for name, slot in slots.items()}
    value = outcome["value"]
    apart = value == DISJOINT
    if outcome["status"] == "differs":
        return Relation.DIFFERENT_STATUS, "status"
    for slot in (DIRECTION, OPPOSITES, CONVERSE, POLARITY):
        if slot in outcome:
            return Relation.CONFLICT, slot
    for slot in ("place", "population", "whole", "measure", "base", "subject"):
        if slot not in outcome:
            continue
        if outcome[slot] == "differs" or (apart and outcome[slot] in _PART_OF_WHOLE):
            return Relation.DIFFERENT_SCOPE, slot
    counted_by = outcome.get(COUNTER)
    for slot, is_told in (
        ("fate", "fate" in outcome),
        (COUNTER, counted_by == "differs"),
        ("count", "count" in outcome),
        (COUNTER, counted_by == UNSTATED),
    ):
        if apart and is_told:
            return Relation.DIFFERENT_SCOPE, slot
    later = outcome["period"] == LATER and (apart or moved)
    if outcome["period"] == "differs" or later:
        return Relation.DIFFERENT_TIME, "period"
    if apart:
        return Relation.CONFLICT, "value"
    return (Relation.AGREEMENT if value == "equal" else Relation.LESS_PRECISE), "value"


_PART_OF_WHOLE = frozenset(["within", "holds", "part", ELSEWHERE])


def _one_person(left: Claim, right: Claim) -> bool:
    """Are two ages of one name, or do they stand beside a word in common: "boy"?"""
    if left.scope.subject and right.scope.subject:
        return compare_subjects(left, right).outcome == "equal"
    mine, theirs = ({*claim.near, *claim.actors} for claim in (left, right))
    return bool(mine & theirs) and _gender(left) | _gender(right) != {"male", "female"}


_GENDERS = WordMap.of("gendered-nouns", str)


def _gender(claim: Claim) -> set[str]:
    """The gender of the first person whom the words at an age name: "a 9-year-old girl"."""
    value = cast(Quantity, claim.value)
    words = (*(value.noun or "").lower().split(), *value.predicate, *claim.near)
    return {_GENDERS[word] for word in [each for each in words if each in _GENDERS][:1]}


def _is_nobody(value: Quantity, lexicon: Lexicon) -> bool:
    """Does it say that there was nobody at all: where no one was hurt, no workers were?"""
    if value.number != 0 or value.unit is not None:
        return False
    return is_anybody(value.head) and not narrowing(value, lexicon)


def _counts_parts(a: Quantity, b: Quantity) -> bool:
    """Is one of the two an addition ("another 40") or a part ("12 of the 40")?"""
    others = [quantity.head == OTHER for quantity in (a, b)]
    counts = a.unit is None and b.unit is None  # of sums a part has a purpose of its own
    return a.increment != b.increment or (counts and a.part != b.part) or others[0] != others[1]
