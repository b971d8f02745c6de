"""What days an expression means, given when its text was published and what stands around it.

Named days, months and seasons are placed by `placement_policies`.  "Last", "this" and "next" count
calendar weeks, months and years (94 % of 1,270 dates of news); the dates of the text itself carry
"two days later".
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta

from claimcheck.text.dates.calendar import periods as calendar
from claimcheck.text.dates.calendar.holidays import fixed
from claimcheck.text.dates.calendar.periods import Period
from claimcheck.text.dates.calendar.placement_policies import PLACES, Setting
from claimcheck.text.dates.record import Reading


def resolve(reading: Reading, setting: Setting) -> Period | None:
    """The period that a reading means, `None` where its setting does not tell."""
    try:
        if reading.until is not None:
            return _range(replace(reading, until=None), reading.until, setting)
        found = _single(reading, setting)
        if found is None:
            return None
        if reading.form == "ahead":
            return found
        found = calendar.part(found, reading.part) if reading.part else found
        return calendar.about(found) if reading.approximate else found
    except (ValueError, OverflowError):
        return None


def _single(reading: Reading, setting: Setting) -> Period | None:
    if reading.form in ("year", "decade", "century"):
        return _absolute(reading)
    if reading.form in ("shift", "relative", "deictic"):
        return _shift(reading, setting)
    if reading.form == "ahead" and setting.published is not None:
        return calendar.ahead(
            setting.published, reading.unit or "day", reading.amount or 1, reading.approximate
        )
    reading = replace(reading, year=_year(reading, setting))
    if reading.year is None and setting.published is None and not _is_fixed(reading):
        return None
    place = PLACES.get(reading.form)
    return place(reading, setting) if place else None


def _is_fixed(reading: Reading) -> bool:
    return reading.form == "holiday" and fixed(reading.name or "") is not None


def _year(reading: Reading, setting: Setting) -> int | None:
    """The year of "August last year", "June that year"; else the year written."""
    if reading.year is not None or reading.unit != "year":
        return reading.year
    base = setting.published
    if reading.anchor == "text":
        base = setting.previous.low if setting.previous else None
    return base.year + (reading.amount or 0) if base else None


_YEARLY = frozenset(("day", "month", "season", "quarter", "half", "holiday"))
"""Forms that a year can be put to."""


def _range(first: Reading, last: Reading, setting: Setting) -> Period | None:
    """From a start to the next end after it; either takes its year from the other."""
    if first.year is None and last.year is not None and first.form in _YEARLY:
        end = _single(last, setting)
        starts = [_single(replace(first, year=last.year - back), setting) for back in (0, 1)]
        start = next((each for each in starts if each and end and each.low <= end.low), None)
        return calendar.interval(start, end) if start and end else None
    start, end = _single(first, setting), _single(last, setting)
    if start is None:
        return None
    if last.form == "weekday" and last.number is not None:
        end = calendar.day(start.low + timedelta((last.number - start.low.weekday()) % 7))
    elif last.form in _YEARLY and last.year is None:
        ends = [_single(replace(last, year=start.low.year + step), setting) for step in (0, 1)]
        end = next((each for each in ends if each and each.low >= start.low), end)
    return calendar.interval(start, end) if end else None


def _absolute(reading: Reading) -> Period | None:
    if reading.form == "century":
        return calendar.century(reading.number or 1)
    if reading.year is None or reading.year < 1:
        return None
    return (
        calendar.decade(reading.year) if reading.form == "decade" else calendar.year(reading.year)
    )


_SAME_DAY = 12
"""Hours (or minutes) from which "ago" may well have been another day: half of one."""


def _shift(reading: Reading, setting: Setting) -> Period | None:
    """So many units from publication, from the date named last or from the one to the right."""
    unit, amount = reading.unit or "day", reading.amount or 0
    if reading.name == "overnight" and setting.published is not None:
        return calendar.days(setting.published - timedelta(1), setting.published)
    origin = _origin(reading, setting)
    if origin is None:
        return None
    if unit in ("minute", "hour", "second"):
        return (
            calendar.day(origin.low)
            if abs(amount) < _SAME_DAY and origin.granularity == "day"
            else None
        )
    if reading.relation == "nearest":
        return _weekend(origin.low, setting)
    if unit == "weekend" and amount == 0 and setting.past:
        return _weekend(origin.low, setting)
    counted = reading.form == "shift"
    if counted and reading.anchor in ("text", "right") and origin.granularity == "day":
        exact = _exact(origin.low if amount < 0 else origin.high, unit, amount)
        if exact is not None:
            return exact
    if counted and unit in ("decade", "century"):
        return calendar.year(origin.low.year + amount * (10 if unit == "decade" else 100))
    return calendar.shifted(origin.low if amount <= 0 else origin.high, unit, amount)


def _weekend(on: date, setting: Setting) -> Period:
    """The weekend that is, or was last; the one to come where a future verb governs it."""
    back = timedelta(7) if on.weekday() < 5 and not setting.future else timedelta(0)
    return calendar.weekend(on - back)


def _exact(on: date, unit: str, amount: int) -> Period | None:
    """So many weeks from a known day are a day again; months and years keep their own width."""
    return calendar.day(on + timedelta(7 * amount)) if unit == "week" else None


def _origin(reading: Reading, setting: Setting) -> Period | None:
    """What an amount counts from; a text's date must be as fine as the unit counted."""
    published = calendar.day(setting.published) if setting.published else None
    if reading.anchor == "published":
        return published
    if reading.anchor == "event":
        return None
    if reading.anchor == "right":
        return resolve(reading.base, setting) if reading.base else None
    previous = setting.previous
    if previous is None:
        return published if (reading.amount or 0) < 0 or reading.relation == "this" else None
    unit = "day" if reading.unit in ("minute", "hour", "second") else reading.unit or "day"
    if calendar.ORDER.index(previous.granularity) > calendar.ORDER.index(unit):
        return None
    return previous


_CLOSE = 10
"""Days from publication within which a date is taken for one of its own news: set by hand, below
the month that separates the two orders of most dates."""


def day_first(readings: Sequence[Reading], published: date | None, in_words: bool = False) -> bool:
    """Does a document write the day before the month in numeric dates?

    A number above 12 tells; else nearness to publication; else `in_words`: whether the document
    writes "6 August" rather than "August 6".
    """
    pairs = [(each.first, each.second, each.year) for each in readings if each.form == "numeric"]
    for first, second, _ in pairs:
        if first and second and max(first, second) > 12:
            return first > 12
    for first, second, year in pairs:
        if published and first and second and year and first != second:
            orders = ((first, second), (second, first))
            away = [abs((date(year, month, day) - published).days) for day, month in orders]
            if min(away) <= _CLOSE:
                return away[0] < away[1]
    return in_words
