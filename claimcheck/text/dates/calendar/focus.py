"""The period that a report is on, by which it counts "a year earlier" and "the latest quarter"."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta

from claimcheck.text.dates.calendar import periods as calendar
from claimcheck.text.dates.calendar.periods import Period
from claimcheck.text.dates.record import Reading

COMPARED = frozenset(("month", "quarter", "half", "year"))
"""Granularities of periods whose figures are held against those of other years."""
_NAMED: dict[str, Callable[[int, int], Period]] = {
    "month": calendar.month, "quarter": calendar.quarter, "half": calendar.half,
    "year": lambda year, _: calendar.year(year),
}  # fmt: skip
_MONTHS = {"month": 1, "quarter": 3, "half": 6, "year": 12}


def compares(reading: Reading) -> bool:
    """Does a reading count whole years back, as comparisons do: "two years earlier", "the previous
    year"?"""
    counted = reading.form == "shift" or (reading.form == "relative" and reading.anchor == "text")
    return counted and reading.unit == "year" and (reading.amount or 0) < 0


def of_year(period: Period, year: int) -> Period:
    """The period of the same name in another year.

    >>> from datetime import date
    >>> of_year(calendar.quarter(1989, 3), 1988).edtf
    '1988-35'
    """
    number = (period.low.month - 1) // _MONTHS[period.granularity] + 1
    return _NAMED[period.granularity](year, number)


def years_off(period: Period, years: int) -> Period:
    """The period of the same name so many years later, or earlier; some months in a row likewise.

    >>> from datetime import date
    >>> years_off(closed(calendar.month(1989, 4), "month", 2), -1).edtf
    '1988-03/1988-04'
    """
    if "/" in period.edtf:
        low, high = (calendar.month(on.year + years, on.month) for on in (period.low, period.high))
        return calendar.interval(low, high)
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
    if not reading.amount:
        return None
    return Reading("shift", unit="year", amount=reading.amount, anchor="text")


_BACK = timedelta(45)
"""Half a quarter: a quarter that ends on April 30 is mostly the first one."""


def ended(period: Period, unit: str) -> Period:
    """The quarter or half that ends on a day or in a month, by where its middle lies."""
    return calendar.containing(period.high - _BACK * (2 if unit == "half" else 1), unit)


def named(period: Period) -> Period | None:
    """The quarter or half that a stretch of three or six months is mostly of."""
    length = (period.high - period.low).days + 1
    unit = {3: "quarter", 6: "half"}.get(round(length / _DAYS))
    if unit is None or abs(length / _DAYS - round(length / _DAYS)) > _NEARLY:
        return None
    return calendar.containing(period.low + timedelta(length // 2), unit)


_DAYS = 30.4
"""Days of a month, on average."""
_NEARLY = 0.15
"""How far three months may be from so many days, in months: February counts for two days less."""


def closed(period: Period, unit: str, amount: int) -> Period:
    """The stretch of so many weeks, months or years that ends with a day or month.

    >>> from datetime import date
    >>> closed(calendar.month(1989, 6), "month", 3).edtf
    '1989-34'
    >>> closed(calendar.month(1989, 4), "year", 1).edtf
    '1988-05/1989-04'
    """
    end = period.high
    if unit == "week":
        return calendar.days(end - timedelta(7 * amount - 1), end)
    amount *= 12 if unit == "year" else 1
    last = calendar.month(end.year, end.month)
    if period.granularity == "day" and (last.high - end).days > _MONTH_END:
        before = calendar.month(end.year, end.month - amount)
        start = before.low.replace(day=min(end.day, before.high.day)) + timedelta(1)
        return calendar.days(start, end)
    named = next((name for name, months in _MONTHS.items() if months == amount), None)
    if named is not None and end.month % amount == 0:
        return calendar.containing(end, named)
    return calendar.interval(calendar.month(end.year, end.month - amount + 1), last)


_MONTH_END = 5
"""Days before the end of a month on which one may still end for a company's books."""
