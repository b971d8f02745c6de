"""How two dates stand to each other: never evidence of the event by itself."""

from __future__ import annotations

from typing import cast

from claimcheck.kinds.date.clocks import compare_clocks
from claimcheck.kinds.date.undated import by_name
from claimcheck.kinds.date.value import DateValue
from claimcheck.model.claim import Claim
from claimcheck.model.evidence import APART, NESTED, SAME, TELLING


def likeness(left: Claim, right: Claim) -> str:
    """One of `VALUES`; a date that does not resolve is its words."""
    a, b = cast(DateValue, left.value), cast(DateValue, right.value)
    clocks = compare_clocks(a, b)
    if a.key() is not None and a.key() == b.key():
        return APART if clocks.startswith("differs") else TELLING
    if a.low is None or a.high is None or b.low is None or b.high is None:
        outcome = by_name(a, b) or ""
        if outcome.startswith("differs"):
            return APART
        return SAME if outcome == "equal" else NESTED
    if a.high < b.low or b.high < a.low:
        return APART
    if (a.low, a.high) != (b.low, b.high):
        return NESTED
    return APART if clocks.startswith("differs") else SAME
