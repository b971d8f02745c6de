"""Two dates of which one at least does not resolve, by what they say themselves."""

from __future__ import annotations

from claimcheck.kinds.date.clocks import compare_clocks
from claimcheck.kinds.date.value import DateValue
from claimcheck.model.finding import UNDATED
from claimcheck.text.dates.calendar.names import relate_names


def is_unresolved(a: DateValue, b: DateValue) -> bool:
    """Is one of two dates without days, for want of a day of publication?"""
    return a.low is None or a.high is None or b.low is None or b.high is None


def by_name(a: DateValue, b: DateValue) -> str | None:
    """How two dates stand by their words or names of days; `None` where these do not tell.

    Days of unlike names differ, if the reports are of one week, which nobody says (`UNDATED`).
    """
    if a.surface == b.surface:
        return compare_clocks(a, b)
    outcome = relate_names(a.edtf or a.surface, b.edtf or b.surface)
    if outcome == "differs":
        return f"differs, {UNDATED}"
    return compare_clocks(a, b) if outcome == "equal" else outcome
