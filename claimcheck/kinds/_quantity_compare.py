"""When two figures answer the same question, and how they then relate.

Kept apart from the extraction of quantities (`quantity.py`), which knows nothing of rules.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping
from datetime import date, timedelta
from typing import TYPE_CHECKING, cast

from claimcheck.kinds import Gate
from claimcheck.kinds._quantity_accept import base_unit, head_of
from claimcheck.kinds._quantity_options import COUNT, Options
from claimcheck.model.claim import Claim
from claimcheck.model.finding import UNSTATED, Comparison, Relation, Severity, SlotComparison
from claimcheck.model.lexicon import Lexicon
from claimcheck.text.periods import days, periods_meet
from claimcheck.text.places import relate
from claimcheck.text.words import singular

if TYPE_CHECKING:
    from claimcheck.kinds.quantity import Quantity

NEVER = 2.0
"""A share that no two claims reach."""
STORY_BOUND = True
"""Figures are compared inside one story only."""


def keys(claim: Claim, options: Options, lexicon: Lexicon) -> Iterable[str]:
    """The dimension; of counts, where a rule takes any noun, the head too; never the value."""
    quantity = cast("Quantity", claim.value)
    if quantity.unit:
        yield base_unit(quantity.unit)
    elif not options.generic:
        yield COUNT
    else:
        head = head_of(quantity, lexicon)
        yield f"{COUNT}/{'person' if head in _PEOPLE else head}"


_PEOPLE = frozenset(
    "person people other victim individual one casualty resident civilian protester demonstrator "
    "worker employee passenger soldier troop child woman man student patient spectator fan player "
    "official officer migrant refugee voter member crew survivor suspect hostage prisoner".split()
) | {None}
"""Heads that count people: "14 people" beside "fourteen protesters"."""
_ANYBODY = frozenset(["person", "people", "other", "victim", "individual", "one", "casualty", None])
"""Heads that say no more than that people are counted."""
_SAYS_NOTHING = frozenset(
    "total additional further more other another new overall combined estimated confirmed reported "
    "said so-called own last first many different various least suspected alleged".split()
)


def population(left: Quantity, right: Quantity, lexicon: Lexicon) -> SlotComparison:
    """Do two figures count the same things?  `equal`, `part` (one is narrower) or `differs`."""
    heads = (head_of(left, lexicon), head_of(right, lexicon))
    words = tuple(_narrowing(quantity, lexicon) for quantity in (left, right))
    shown = (left.noun, right.noun)
    if heads[0] == heads[1] or set(heads) <= _ANYBODY:
        outcome = "equal"
    elif heads[0] in _ANYBODY or heads[1] in _ANYBODY:
        outcome = "part"
    else:
        outcome = "differs"
    if outcome != "differs" and words[0] != words[1]:
        nested = words[0] <= words[1] or words[1] <= words[0]
        outcome = "part" if nested else "differs"
    return SlotComparison("population", outcome, *shown)


def _narrowing(quantity: Quantity, lexicon: Lexicon) -> frozenset[str]:
    """The modifiers that narrow what is counted; demonyms are compared as the subject."""
    modifiers = quantity.modifiers
    peoples = {
        word
        for length in (3, 2, 1)
        for start in range(len(modifiers) - length + 1)
        if " ".join(modifiers[start : start + length]) in lexicon.demonyms
        for word in modifiers[start : start + length]
    }
    return frozenset(singular(word) for word in modifiers) - peoples - _SAYS_NOTHING


def score(left: Claim, right: Claim, options: Options, lexicon: Lexicon) -> float:
    """0 where a gate fails: unit, subject, population, or for generic rules the predicate."""
    a, b = cast("Quantity", left.value), cast("Quantity", right.value)
    if not _same_unit(a, b) or (a.change or b.change) != (b.change or a.change):
        return 0.0
    subjects = (left.scope.subject, right.scope.subject)
    if None not in subjects and subjects[0] != subjects[1]:
        return 0.0
    people = population(a, b, lexicon).outcome
    if options.generic:
        if left.rule != right.rule and a.unit is None and not _may_share_predicate(a, b):
            return 0.0  # killed and injured are two questions, whatever the numbers
        return _generic_score(a, b, people)
    return {"equal": 1.0, "part": 0.75}.get(people, 0.0)


def _same_unit(a: Quantity, b: Quantity) -> bool:
    """The same unit; "$38" and "$38 a share" too, where only one says per what."""
    if a.unit is None or b.unit is None:
        return a.unit == b.unit
    return a.unit == b.unit or (
        base_unit(a.unit) == base_unit(b.unit) and " per " not in min(a.unit, b.unit, key=len)
    )


def _may_share_predicate(a: Quantity, b: Quantity) -> bool:
    return not a.predicate or not b.predicate or bool(set(a.predicate) & set(b.predicate))


def _generic_score(a: Quantity, b: Quantity, people: str) -> float:
    """1 for the same predicate; less where it is unstated or another, or the population narrower."""
    if people == "differs":
        return 0.0
    if a.predicate and b.predicate:
        score = 1.0 if _may_share_predicate(a, b) else OTHER_PREDICATE
    else:
        score = UNSTATED_PREDICATE
    return score * (1.0 if people == "equal" or a.unit is not None else 0.75)


OTHER_PREDICATE = 0.4
"""Of two figures that different verbs govern: only equal values can still tie them."""
UNSTATED_PREDICATE = 0.6


def gate(options: Options) -> Gate:
    """As the rule sets it."""
    if options.generic:
        same_predicate = 1.0
        return Gate(
            options.context, options.near, options.apart_context, options.apart_near,
            same_predicate, actors=True, inside=NEVER,
        )  # fmt: skip
    apart = options.apart_context
    return Gate(
        options.context, options.near, apart, options.apart_near, home=options.evolving,
        actors=not options.evolving, inside=2 * apart,
    )  # fmt: skip


def subject(claim: Claim) -> str:
    """What is counted, as the text has it; empty where the noun is understood."""
    return cast("Quantity", claim.value).noun or ""


def compare(left: Claim, right: Claim, options: Options, lexicon: Lexicon) -> Comparison:
    """Status, scope, time, value: the first that fits names the relation."""
    a, b = cast("Quantity", left.value), cast("Quantity", right.value)
    value = compare_values(a, b, options)
    slots = {
        "value": value,
        "population": population(a, b, lexicon),
        "place": compare_places(left.scope.place, right.scope.place, lexicon),
        "period": compare_periods(left, right, options.evolving),
        "status": compare_status(left.scope.status, right.scope.status),
        "subject": stated("subject", left.scope.subject, right.scope.subject),
    }
    relation, deciding = _ladder(slots, value.outcome, parts=_counts_parts(a, b))
    unstated = [name for name, slot in slots.items() if UNSTATED in slot.outcome]
    severity = None
    if relation is Relation.CONFLICT and unstated:
        severity = Severity.WARNING
        must = next((name for name in unstated if name in options.agree), None)
        if must is not None:
            relation, deciding, severity = Relation.DIFFERENT_SCOPE, must, None
    first = slots.pop(deciding)
    apart = value.outcome == DISJOINT
    proof = 0.0 if apart else _proof(a, b)
    return Comparison(relation, (first, *slots.values()), severity, apart, proof)


def _proof(a: Quantity, b: Quantity) -> float:
    """How much one number in two texts tells: .1 for each digit beyond the first that it states.

    2 and 2 meet by chance in any two reports, 1,900 and 1,900 seldom, 31,412 and 31,412 never.
    """
    if a.number is None or a.number != b.number:
        return 0.0
    digits = f"{abs(a.number):.10g}".replace(".", "").strip("0")
    size = len(f"{int(abs(a.number))}") if abs(a.number) >= 1000 else 0
    return min(0.4, DIGIT * (len(digits) - 1) + DIGIT * (size > 0))


DIGIT = 0.1


def _ladder(
    slots: Mapping[str, SlotComparison], value: str, *, parts: bool
) -> tuple[Relation, str]:
    """The relation and the slot that decides it; the first rung that fits."""
    outcome = {name: slot.outcome for name, slot in slots.items()}
    apart = value == DISJOINT
    if outcome["status"] == "differs":
        return Relation.DIFFERENT_STATUS, "status"
    for slot in ("place", "population"):
        if outcome[slot] == "differs" or (apart and outcome[slot] in _PART_OF_WHOLE):
            return Relation.DIFFERENT_SCOPE, slot
    if apart and parts:
        return Relation.DIFFERENT_SCOPE, "value"
    if outcome["period"] == "differs" or (apart and outcome["period"] == LATER):
        return Relation.DIFFERENT_TIME, "period"
    if apart:
        return Relation.CONFLICT, "value"
    return (Relation.AGREEMENT if value == "equal" else Relation.LESS_PRECISE), "value"


_PART_OF_WHOLE = frozenset(["within", "holds", "part"])


def _counts_parts(a: Quantity, b: Quantity) -> bool:
    """Is one of the two an addition ("another 40") or a part ("12 of the 40")?"""
    return a.increment != b.increment or a.part != b.part


DISJOINT = "differs"
LATER = "given on another day"


def compare_values(a: Quantity, b: Quantity, options: Options) -> SlotComparison:
    """Two intervals: `equal`, `equal after rounding`, `holds`, `overlaps` or `differs`."""
    left, right = interval(a, options), interval(b, options)
    labels = (a.label(), b.label())
    if left == right and a.bound == b.bound:
        return SlotComparison("value", "equal", *labels)
    if left[0] <= right[0] and right[1] <= left[1]:
        return SlotComparison("value", "left holds right", *labels)
    if right[0] <= left[0] and left[1] <= right[1]:
        return SlotComparison("value", "right holds left", *labels)
    if left[0] <= right[1] and right[0] <= left[1]:
        return SlotComparison("value", "overlaps", *labels)
    if _rounds_to(a, b) or _rounds_to(b, a):
        return SlotComparison("value", "equal after rounding", *labels)
    return SlotComparison("value", DISJOINT, *labels)


def interval(quantity: Quantity, options: Options) -> tuple[float, float]:
    """The closed interval that a rule reads in a figure; unbounded ends are infinite.

    Vague words set a soft floor only: who writes "dozens" denies neither 20 nor 120.  The hedge's width is
    the rule's; "more than 50" admits 50 itself, since a desk that writes
    "more than 50" for 50 and one that writes 51 do not contradict each other.
    """
    low = -math.inf if quantity.low is None else float(quantity.low)
    high = math.inf if quantity.high is None else float(quantity.high)
    number = quantity.number
    if quantity.bound == "vague":
        low, high = low / 2, math.inf
    elif quantity.bound == "about" and number is not None:
        margin = abs(number) * options.hedge
        low, high = number - margin, number + margin
    elif quantity.bound == "exact" and number is not None:
        margin = abs(number) * options.tolerance
        low, high = number - margin, number + margin
    return low, high


def _rounds_to(coarse: Quantity, fine: Quantity) -> bool:
    """Is the coarser figure the finer one rounded to its last stated digit?

    Whole counts below a thousand are not rounded.
    """
    if coarse.number is None or fine.number is None or coarse.bound != "exact":
        return False
    if coarse.precision is None or fine.precision is None or fine.bound != "exact":
        return False
    if coarse.precision <= fine.precision or (coarse.unit is None and coarse.precision < 1000):
        return False
    return abs(coarse.number - fine.number) <= coarse.precision / 2


def compare_places(left: str | None, right: str | None, lexicon: Lexicon) -> SlotComparison:
    """Two places: `equal`, `within`, `holds`, `differs`, or unstated."""
    if left is None or right is None:
        return stated("place", left, right)
    return SlotComparison("place", relate(left, right, lexicon), left, right)


def compare_status(left: str | None, right: str | None) -> SlotComparison:
    """Unmarked is reported; `forecast`, `alleged` and `denied` differ from it."""
    a, b = left or "reported", right or "reported"
    return SlotComparison("status", "equal" if a == b else "differs", a, b)


def compare_periods(left: Claim, right: Claim, evolving: bool) -> SlotComparison:
    """Stated periods that cannot meet differ; of moving figures also the days they were given.

    `LATER` marks a moving figure that was given on another day or of another stage, without a
    period that says more.
    """
    a, b = left.scope.period, right.scope.period
    given = tuple(day.isoformat() if day else None for day in (left.as_of, right.as_of))
    if a is not None and b is not None and ("T" in a) == ("T" in b):
        same = a == b if "T" in a else periods_meet(a, b)
        return SlotComparison("period", "equal" if same else "differs", a, b)
    if _of_another_time(a, right.as_of) or _of_another_time(b, left.as_of):
        shown = (a or f"as of {given[0]}", b or f"as of {given[1]}")
        return SlotComparison("period", "differs", *shown)
    if ("T" in (a or "")) != ("T" in (b or "")) or (evolving and _STAGE in (a, b)):
        return SlotComparison("period", LATER, a, b)
    if evolving and None not in given and given[0] != given[1]:
        return SlotComparison("period", LATER, *given)
    if evolving and None in given:
        return SlotComparison("period", UNSTATED if a or b else UNKNOWN, a, b)
    return stated("period", a, b)


_STAGE = "still"
"""The period of those who are left at a later stage."""
UNKNOWN = "unstated on one side or both"
"""The outcome of the period of a moving figure whose document has no date."""


RECENT = timedelta(days=31)
"""How far from the day of a report its own undated figures may lie."""


def _of_another_time(period: str | None, as_of: date | None) -> bool:
    """Does a stated period lie well apart from the day on which the other figure was given?"""
    bounds = days(period) if period else None
    if bounds is None or as_of is None:
        return False
    return bounds[1] < as_of - RECENT or bounds[0] > as_of + RECENT


def stated(slot: str, left: str | None, right: str | None) -> SlotComparison:
    """A slot compared by equality, where an unstated one is said to be so."""
    if left == right:
        return SlotComparison(slot, "unstated" if left is None else "equal", left, right)
    if left is None or right is None:
        return SlotComparison(slot, UNSTATED, left, right)
    return SlotComparison(slot, "differs", left, right)
