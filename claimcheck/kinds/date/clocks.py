"""Two clock times of one day laid side by side."""

from __future__ import annotations

import re

from claimcheck.kinds.date.value import DateValue
from claimcheck.text.dates.clock_times import NOON

NEARLY = 30
"""Minutes by which two clock times of one event may differ before they are apart: outlets round
to the half hour."""
_DAY = 24 * 60
"""Minutes of a day: a time close to midnight is close to the midnight at its other end, too."""
_CLOCK_ALONE = re.compile(rf"[^a-z]*\d[^a-z]*(?:[a-z.]{{1,8}}[ ]?){{0,3}}|{'|'.join(NOON)}")


def names_no_day(value: DateValue) -> bool:
    """Is the expression a clock time alone, whose day is only supposed?"""
    return value.minutes is not None and bool(_CLOCK_ALONE.fullmatch(value.surface))


def compare_clocks(a: DateValue, b: DateValue) -> str:
    """Two clock times of one day; a time beside none, or in another zone, says nothing."""
    if a.minutes is None or b.minutes is None or a.offset != b.offset:
        return "equal"
    if a.minutes[0] <= b.minutes[1] and b.minutes[0] <= a.minutes[1]:
        return "equal" if a.minutes == b.minutes else "overlaps by the clock"
    apart = max(a.minutes[0] - b.minutes[1], b.minutes[0] - a.minutes[1])
    apart = min(apart, _DAY - max(a.minutes[1], b.minutes[1]) + min(a.minutes[0], b.minutes[0]))
    return f"within {NEARLY} minutes" if apart <= NEARLY else "differs by the clock"
