"""Two figures as intervals: equal, one inside the other, or apart."""

from __future__ import annotations

import math

from claimcheck.kinds.quantity.options import Options
from claimcheck.kinds.quantity.value import Quantity
from claimcheck.model.finding import SlotComparison
from claimcheck.text.units.measures import known
from claimcheck.text.units.record import Unit

DISJOINT = "differs"
"""The outcome of two values that cannot both hold."""
CONVERTED = 0.02
"""Share by which two measures in different units may differ: both are rounded in their own."""
LOOSE = 0.10
"""The same where the coarser one is exact to a step of its unit: what "about" allows."""


def compare_values(a: Quantity, b: Quantity, options: Options) -> SlotComparison:
    """Two intervals: `equal`, `equal after rounding`, `holds`, `overlaps` or `differs`."""
    labels = (a.label(), b.label())
    if a.score is not None and b.score is not None:
        same = sorted(a.score) == sorted(b.score)  # either side may be named first
        return SlotComparison("value", "equal" if same else DISJOINT, *labels)
    left, right = interval(a, options), interval(b, options)
    if a.unit != b.unit:
        left, right = _in_base_unit(left, a), _in_base_unit(right, b)
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


VAGUE = 3
"""How many times the most that a vague word counts a figure may still be meant by it: "hundreds"
are no 3,000."""


def interval(quantity: Quantity, options: Options) -> tuple[float, float]:
    """The closed interval that a rule reads in a figure; unbounded ends are infinite.

    Vague words set soft ends: who writes "dozens" denies neither 20 nor 120, but 400.  The hedge's
    width is the rule's; "more than 50" admits 50 itself, since a desk that writes "more than 50"
    for 50 and one that writes 51 do not contradict each other.
    """
    low = -math.inf if quantity.low is None else float(quantity.low)
    high = math.inf if quantity.high is None else float(quantity.high)
    number = quantity.number
    if quantity.bound == "vague":
        low, high = low / 2, high * VAGUE
    elif quantity.bound == "about" and number is not None:
        margin = min(abs(number) * options.hedge, UNITS * _last_digit(quantity))
        low, high = number - margin, number + margin
    elif quantity.bound == "exact" and number is not None:
        margin = abs(number) * options.tolerance
        low, high = number - margin, number + margin
    return low, high


UNITS = 5
"""How many units of its last significant digit "about" leaves open at the most: "some 64.1%" is no
61%, "about 12,500" no 11,500."""


def _last_digit(quantity: Quantity) -> float:
    """The size of the last digit of a figure that is no nought at its end: 100 for 12,500."""
    step = float(quantity.precision) or 1.0
    digits = round(abs(quantity.number or 0) / step)
    while digits and digits % 10 == 0:
        digits, step = digits // 10, step * 10
    return step


def _rounds_to(coarse: Quantity, fine: Quantity) -> bool:
    """Is the coarser figure the finer one rounded to its last stated digit?

    Whole counts below a thousand are not rounded.  A measure in the larger of two units may be off
    by half a step of it, at most by `LOOSE`: "three weeks" are 20 days, a "tonne" is not 600 kilos.
    """
    if coarse.number is None or fine.number is None or coarse.bound != "exact":
        return False
    if coarse.precision is None or fine.precision is None or fine.bound != "exact":
        return False
    units = measure(coarse.unit), measure(fine.unit)
    if units[0] and units[1] and units[0] != units[1]:
        size, other = coarse.number * units[0].factor, fine.number * units[1].factor
        step = coarse.precision * units[0].factor
        finer = fine.precision * units[1].factor < step and not (units[0].offset or units[1].offset)
        return finer and abs(size - other) <= min(step / 2, abs(size) * LOOSE)
    if coarse.precision <= fine.precision or (coarse.unit is None and coarse.precision < 1000):
        return False
    return abs(coarse.number - fine.number) <= coarse.precision / 2


def measure(unit: str | None) -> Unit | None:
    """The unit of measure of that name; `None` for money, shares, rates and counts."""
    return known(unit) if unit else None


def _in_base_unit(bounds: tuple[float, float], quantity: Quantity) -> tuple[float, float]:
    """An interval in the base unit of its dimension, widened by what rounding may hide."""
    unit = measure(quantity.unit)
    if unit is None:
        return bounds
    low, high = (bound * unit.factor + unit.offset for bound in bounds)
    return low - abs(low) * CONVERTED, high + abs(high) * CONVERTED


def passed_floor(a: Quantity, b: Quantity) -> bool:
    """Is one a floor ("at least 47") that another number of the same figure has passed?"""
    if a.number is None or b.number is None or a.number == b.number:
        return False
    floors = ("at-least", "more-than")
    return a.bound in floors or b.bound in floors


FIVEFOLD = 5
"""How many times another number one must be to count something else; tolls that are revised seldom
multiply so within a story."""


def many_times(a: Quantity, b: Quantity) -> bool:
    """Is one number five times the other: tolls of a war and of a day, of a whole and a part?

    None is as far from any as `MANY` is: "no one was hurt" is of the event in which six were.
    """
    if a.number is None or b.number is None:
        return False
    small, large = sorted((abs(a.number), abs(b.number)))
    return large >= FIVEFOLD * (small or MANY)


MANY = 20
"""What none is taken for there: a report that nobody was hurt is of no event that hurt 100."""
TENFOLD = 10
"""How many times its floor a figure may grow to and still be the one that the floor was set for."""


def beyond_floor(a: Quantity, b: Quantity) -> bool:
    """Is one a floor ("at least 17") that the other passes tenfold: another question?"""
    return any(
        floor.bound in ("at-least", "more-than")
        and floor.low
        and other.low is not None
        and other.low > TENFOLD * floor.low
        for floor, other in ((a, b), (b, a))
    )
