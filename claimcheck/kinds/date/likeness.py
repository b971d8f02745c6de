"""How two dates stand to each other: never evidence of the event by itself."""

from __future__ import annotations

from typing import cast

from claimcheck.kinds.date.clocks import compare_clocks
from claimcheck.kinds.date.undated import by_name, either_way, reaches
from claimcheck.kinds.date.value import DateValue
from claimcheck.model.claim import Claim
from claimcheck.model.evidence import APART, NESTED, SAME, TELLING


def likeness(left: Claim, right: Claim) -> str:
    """One of `VALUES`; a date that does not resolve is its words."""
    a, b = cast(DateValue, left.value), cast(DateValue, right.value)
    clocks = compare_clocks(a, b)
    if a.day_supposed and b.day_supposed:  # the day of a time alone is taken from around it
        if clocks.startswith("differs"):
            return APART
        return SAME if clocks == "equal" else NESTED
    if a.key() is not None and a.key() == b.key():
        return APART if clocks.startswith("differs") else TELLING
    reach = reaches(a, b)
    if reach is None:
        outcome = by_name(a, b) or ""
        if outcome.startswith("differs"):
            return APART
        return SAME if outcome == "equal" else NESTED
    (low, high), (other_low, other_high) = reach
    if high < other_low or other_high < low:
        return NESTED if either_way(left, right) else APART
    if (low, high) != (other_low, other_high):
        return NESTED
    return APART if clocks.startswith("differs") else SAME
