"""Two dates by what they say themselves: one does not resolve, or may be counted either way."""

from __future__ import annotations

from datetime import date
from typing import cast

from claimcheck.kinds.date.clocks import compare_clocks
from claimcheck.kinds.date.value import DateValue
from claimcheck.model.claim import Claim
from claimcheck.model.finding import UNDATED
from claimcheck.text.dates.calendar.names import names, relate_names


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


Days = tuple[date, date]


def reaches(a: DateValue, b: DateValue) -> tuple[Days, Days] | None:
    """The days that each of two dates allows; under one bound ("before May", "before June") those
    named.  `None` where either does not resolve."""
    if a.bound == b.bound:
        if a.low is None or a.high is None or b.low is None or b.high is None:
            return None
        return (a.low, a.high), (b.low, b.high)
    mine, theirs = a.reach(), b.reach()
    return (mine, theirs) if mine is not None and theirs is not None else None


TURN = 3
"""Days between two reports of one turn of the week, "this week" of the one being "next week" or
"last week" of the other.  Set by hand: Friday to Monday."""
WEEK, YEAR = 7, 366
"""Days after which a weekday, and at most after which a month, has its name again."""


def either_way(left: Claim, right: Claim) -> bool:
    """Are two days one, if a bare name was counted the other way: "Friday" as the last one in the
    one report and as the next in the other, "in November" as this year's and as last year's?

    A clause tells the direction of most names, not of all ("Friday's hearing"); that two reports
    of one week mean two Fridays is rarer than that one of them was read wrongly.
    """
    a, b = cast(DateValue, left.value), cast(DateValue, right.value)
    if not (a.relative or b.relative) or is_unresolved(a, b):
        return False
    assert a.low and a.high and b.low and b.high
    between = max((a.low - b.high).days, (b.low - a.high).days)
    if between > YEAR:
        return False
    near = left.as_of and right.as_of and abs((left.as_of - right.as_of).days) <= TURN
    if near and a.relative and b.relative and a.granularity == b.granularity == "week":
        return between <= WEEK
    told = [_bare(each) for each in (a, b)]
    if not any(told):
        return False
    one, two = (name or value.edtf or "" for name, value in zip(told, (a, b), strict=True))
    if relate_names(one, two) in (None, "differs"):
        return False
    weekly = any((found := names(name)) and found.weekday is not None for name in told if name)
    cycle = WEEK if weekly else YEAR
    if left.as_of and right.as_of and abs((left.as_of - right.as_of).days) * 2 > cycle:
        return False
    return between <= cycle


def _bare(value: DateValue) -> str | None:
    """The name of a day or a month that says neither its year nor "last" or "next"."""
    bare = value.relative and names(value.surface.split()[0]) and names(value.surface)
    return value.surface if bare else None
