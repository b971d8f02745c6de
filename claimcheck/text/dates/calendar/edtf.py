"""Periods as closed intervals of days, from the EDTF strings that dates carry."""

from __future__ import annotations

import re
from calendar import monthrange
from datetime import date
from functools import lru_cache

_DAY = re.compile(r"(\d{4})-(\d\d)-(\d\d)$")
_MONTH = re.compile(r"(\d{4})-(\d\d)$")
_YEAR = re.compile(r"(\d{4})$")
_WEEK = re.compile(r"(\d{4})-W(\d\d)$")  # ISO 8601-1, for "last week"
_DECADE = re.compile(r"(\d{3})X$")
# ISO 8601-2 section 4.8: 21-24 seasons, 33-36 quarters, 40-41 halves -> first and last month,
# those above 12 in the year after
_DIVISIONS = {
    21: (3, 5), 22: (6, 8), 23: (9, 11), 24: (12, 14),
    33: (1, 3), 34: (4, 6), 35: (7, 9), 36: (10, 12), 40: (1, 6), 41: (7, 12),
}  # fmt: skip


@lru_cache(maxsize=4096)
def days(edtf: str) -> tuple[date, date] | None:
    """First and last day of an EDTF date or interval; `None` for what it does not know.

    >>> days("2024-02")
    (datetime.date(2024, 2, 1), datetime.date(2024, 2, 29))
    """
    first, slash, last = edtf.partition("T")[0].partition("/")
    low = _bounds(first.rstrip("~?%"))
    high = _bounds(last.rstrip("~?%")) if slash else low
    if low is None or high is None:
        return None
    return low[0], high[1]


def _bounds(edtf: str) -> tuple[date, date] | None:
    try:
        if match := _DAY.match(edtf):
            day = date(int(match[1]), int(match[2]), int(match[3]))
            return day, day
        if match := _MONTH.match(edtf):
            return _months(int(match[1]), int(match[2]))
        if match := _YEAR.match(edtf):
            return date(int(match[1]), 1, 1), date(int(match[1]), 12, 31)
        if match := _WEEK.match(edtf):
            monday = date.fromisocalendar(int(match[1]), int(match[2]), 1)
            return monday, date.fromordinal(monday.toordinal() + 6)
        if match := _DECADE.match(edtf):
            return date(int(match[1]) * 10, 1, 1), date(int(match[1]) * 10 + 9, 12, 31)
    except ValueError:
        return None
    return None


def _months(year: int, number: int) -> tuple[date, date]:
    first, last = _DIVISIONS.get(number, (number, number))
    later, last = divmod(last - 1, 12)
    return date(year, first, 1), date(year + later, last + 1, monthrange(year + later, last + 1)[1])


def periods_meet(left: str, right: str) -> bool:
    """Can both periods hold of one moment?  Words that do not resolve meet when equal."""
    a, b = days(left), days(right)
    if a is None or b is None:
        return left == right
    return a[0] <= b[1] and b[0] <= a[1]
