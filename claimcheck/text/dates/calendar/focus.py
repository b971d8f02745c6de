"""The period that a report is on, by which it counts "a year earlier" and "the latest quarter"."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta

from claimcheck.text.dates.calendar import periods as calendar
from claimcheck.text.dates.calendar.periods import Period
from claimcheck.text.dates.record import Reading

COMPARED = frozenset(("month", "quarter", "half"))
"""Granularities of periods whose figures are held against those of other years."""
_NAMED: dict[str, Callable[[int, int], Period]] = {
    "month": calendar.month, "quarter": calendar.quarter, "half": calendar.half,
}  # fmt: skip
_MONTHS = {"month": 1, "quarter": 3, "half": 6}


def compares(reading: Reading) -> bool:
    """Does a reading count whole years back, as comparisons do ("two years earlier")?"""
    return reading.form == "shift" and reading.unit == "year" and (reading.amount or 0) < 0


def of_year(period: Period, year: int) -> Period:
    """The period of the same name in another year.

    >>> from datetime import date
    >>> of_year(calendar.quarter(1989, 3), 1988).edtf
    '1988-35'
    """
    number = (period.low.month - 1) // _MONTHS[period.granularity] + 1
    return _NAMED[period.granularity](year, number)


def years_off(period: Period, years: int) -> Period:
    """The period of the same name so many years later, or earlier."""
    return of_year(period, period.low.year + years)


def pointed(reading: Reading, focus: Period | None, published: date | None) -> Period | None:
    """What "the latest quarter" or "the year-ago period" means beside the period in focus.

    Where none was named, the latest quarter is the last one that was over at publication.
    """
    if focus is None:
        if reading.relation != "last" or reading.unit != "quarter" or published is None:
            return None
        return calendar.shifted(published, "quarter", -1)
    if reading.unit not in ("period", focus.granularity):
        return None
    if reading.year is not None:
        return of_year(focus, reading.year)
    return years_off(focus, reading.amount or 0)


def unpointed(reading: Reading) -> Reading | None:
    """What such a reading says where no period is in focus: its year, if it has one."""
    if reading.year is not None:
        return Reading("year", reading.year)
    return Reading("shift", unit="year", amount=reading.amount) if reading.amount else None


_BACK = timedelta(45)
"""Half a quarter: a quarter that ends on April 30 is mostly the first one."""


def ended(period: Period, unit: str) -> Period:
    """The quarter or half that ends on a day or in a month, by where its middle lies."""
    return calendar.containing(period.high - _BACK * (2 if unit == "half" else 1), unit)
