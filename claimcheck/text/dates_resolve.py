"""What days an expression means, given when its text was published and what stands around it.

The policies are measured on 1,270 dates of news: a bare weekday is the last one on or before
publication (91 %) unless a future verb governs it; a month and day without a year lies in the
past unless at most 60 days ahead (94 %); a bare month is the nearest (82 %); a bare quarter is of
the same year (97 %); last, this and next count calendar years and months (94 %).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from claimcheck.text import dates_calendar as calendar
from claimcheck.text import dates_holidays as holidays
from claimcheck.text.dates_calendar import Period
from claimcheck.text.dates_words import Reading

AHEAD = timedelta(60)
"""How far ahead of publication a month and day without year may lie."""


@dataclass(frozen=True, slots=True)
class Setting:
    """What a reading is resolved in."""

    published: date | None
    """The day that relative dates count from."""
    day_first: bool = False
    """Does the document write 30/10/2024 and not 10/30/2024?"""
    future: bool = False
    """Does a future verb govern the expression?"""
    previous: Period | None = None
    """The date named last before it."""


def resolve(reading: Reading, setting: Setting) -> Period | None:
    """The period that a reading means, `None` where its setting does not tell."""
    try:
        found = _resolve(reading, setting)
        if found is None:
            return None
        if reading.until is not None:
            last = _end(reading.until, found, setting)
            return calendar.interval(found, last) if last else None
        found = calendar.part(found, reading.part) if reading.part else found
        return replace(found, edtf=f"{found.edtf}~") if reading.approximate else found
    except (ValueError, OverflowError):
        return None


def _end(reading: Reading, first: Period, setting: Setting) -> Period | None:
    """The end of a range: a bare month or day after its start."""
    last = _resolve(replace(reading, until=None), setting)
    if last is not None and last.low < first.low and reading.year is None:
        again = _resolve(replace(reading, year=first.low.year), setting)
        last = again if again and again.low >= first.low else _resolve(replace(reading, year=first.low.year + 1), setting)
    return last


def _resolve(reading: Reading, setting: Setting) -> Period | None:
    year = reading.year
    published = setting.published
    if year is None and reading.unit == "year" and reading.form in ("month", "season", "day", "quarter"):
        if published is None:
            return None
        year = published.year + (reading.amount or 0)
    if reading.form == "day":
        return _month_day(replace(reading, year=year), setting)
    if reading.form == "numeric":
        return _numeric(reading, setting)
    if reading.form in ("year", "decade", "century"):
        return _absolute(reading)
    if published is None and year is None and not (reading.anchor == "text" and setting.previous):
        return None
    if reading.form == "month":
        return _month(replace(reading, year=year), setting)
    if reading.form in ("shift", "relative", "deictic"):
        return _shift(reading, setting)
    named = {"weekday": _weekday, "season": _season, "quarter": _quarter, "half": _quarter,
             "holiday": _holiday, "clock": _clock}  # fmt: skip
    return named[reading.form](replace(reading, year=year), setting) if reading.form in named else None


def _absolute(reading: Reading) -> Period | None:
    if reading.form == "century":
        return calendar.century(reading.number or 1)
    if reading.year is None or reading.year < 1:
        return None
    return calendar.decade(reading.year) if reading.form == "decade" else calendar.year(reading.year)


def _month_day(reading: Reading, setting: Setting) -> Period | None:
    assert reading.month and reading.day
    year = reading.year
    if year is None:
        year = _year_of_day(reading.month, reading.day, setting)
        if year is None:
            return None
    low = date(year, reading.month, reading.day)
    high = date(year, reading.month, reading.last_day) if reading.last_day else low
    return calendar.days(low, high)


def _year_of_day(month: int, day: int, setting: Setting) -> int | None:
    """The year of a month and day: past unless at most 60 days ahead of publication."""
    published = setting.published
    if published is None:
        return None
    candidates = []
    for year in range(published.year + 1, published.year - 5, -1):
        try:
            candidates.append(date(year, month, day))
        except ValueError:
            continue
    ahead = AHEAD * 5 if setting.future else AHEAD
    return next((each.year for each in candidates if each <= published + ahead), None)


def _numeric(reading: Reading, setting: Setting) -> Period | None:
    assert reading.first and reading.second and reading.year
    day, month = reading.first, reading.second
    if month > 12 or (day <= 12 and not setting.day_first):
        day, month = month, day
    return calendar.day(date(reading.year, month, day))


def _month(reading: Reading, setting: Setting) -> Period | None:
    assert reading.month
    if reading.year is not None:
        return calendar.month(reading.year, reading.month)
    published = setting.published
    if published is None:
        return None
    here = published.year * 12 + published.month
    years = (published.year - 1, published.year, published.year + 1)
    there = [(each * 12 + reading.month, each) for each in years]
    if reading.relation == "last":
        year = max(each for at, each in there if at < here)
    elif reading.relation == "next":
        year = min(each for at, each in there if at > here)
    elif reading.relation == "this":
        year = published.year
    elif setting.future:
        year = min(each for at, each in there if at >= here)
    else:
        year = min(there, key=lambda pair: (abs(pair[0] - here), pair[0]))[1]
    return calendar.month(year, reading.month)


def _weekday(reading: Reading, setting: Setting) -> Period | None:
    published = setting.published
    if published is None or reading.number is None:
        return None
    back = (published.weekday() - reading.number) % 7
    if reading.relation == "next":
        return calendar.day(published + timedelta((7 - back) or 7))
    if reading.relation == "last":
        return calendar.day(published - timedelta(back or 7))
    if reading.relation == "this":
        return calendar.day(published - timedelta(published.weekday() - reading.number))
    if setting.future and back:
        return calendar.day(published + timedelta(7 - back))
    return calendar.day(published - timedelta(back))


def _season(reading: Reading, setting: Setting) -> Period | None:
    assert reading.number is not None
    if reading.year is not None:
        return calendar.season(reading.year, reading.number)
    published = setting.published
    assert published is not None
    seasons = [calendar.season(published.year + step, reading.number) for step in (-1, 0, 1)]
    if reading.relation == "next":
        return next((each for each in seasons if each.low > published), None)
    if reading.relation == "last":
        return next((each for each in reversed(seasons) if each.high < published), None)
    if reading.relation == "this":
        return next((each for each in seasons if each.high >= published), None)
    return min(seasons, key=lambda each: abs((each.low - published).days + 45))


def _quarter(reading: Reading, setting: Setting) -> Period | None:
    name = calendar.quarter if reading.form == "quarter" else calendar.half
    assert reading.number is not None
    if reading.year is not None:
        return name(reading.year, reading.number)
    published = setting.published
    assert published is not None
    found = name(published.year, reading.number)
    if found.low - published > timedelta(180) and not setting.future:
        return name(published.year - 1, reading.number)
    return found


def _holiday(reading: Reading, setting: Setting) -> Period | None:
    assert reading.name
    always = holidays.fixed(reading.name)
    if always is not None:
        return calendar.day(always)
    year = reading.year
    published = setting.published
    if year is None:
        assert published is not None
        days = [(holidays.on(reading.name, published.year + step)) for step in (-1, 0, 1)]
        known = [each for each in days if each]
        if reading.relation == "last":
            known = [each for each in known if each < published]
            return calendar.day(known[-1]) if known else None
        if reading.relation == "next" or setting.future:
            known = [each for each in known if each >= published]
            return calendar.day(known[0]) if known else None
        nearest = min(known, key=lambda each: abs(each - published), default=None)
        return calendar.day(nearest) if nearest else None
    on = holidays.on(reading.name, year)
    return calendar.day(on) if on else None


def _clock(reading: Reading, setting: Setting) -> Period | None:
    if setting.previous is not None and setting.previous.granularity == "day":
        return setting.previous
    return calendar.day(setting.published) if setting.published else None


_COARSER = {"year": "year", "decade": "year", "century": "year", "month": "month", "week": "week"}


def _shift(reading: Reading, setting: Setting) -> Period | None:
    """So many units from publication or from the date named last."""
    unit, amount = reading.unit or "day", reading.amount or 0
    base = setting.published
    if reading.anchor == "text":
        if setting.previous is not None:
            base = setting.previous.low if amount <= 0 else setting.previous.high
            if reading.form == "shift" and unit == "year" and setting.previous.granularity == "day":
                return calendar.day(base.replace(year=base.year + amount))
        elif amount > 0:
            return None
    if base is None:
        return None
    if unit in ("minute", "hour", "second"):
        return calendar.day(base) if abs(amount) < 12 else None
    if reading.form == "shift" and unit in ("decade", "century"):
        return calendar.year(base.year + amount * (10 if unit == "decade" else 100))
    return calendar.shifted(base, unit, amount)


def day_first(readings: Sequence[Reading], published: date | None) -> bool:
    """Does a document write the day before the month in numeric dates?

    A number above 12 tells; else nearness to publication; else how it writes its other dates.
    """
    pairs = [(each.first, each.second, each.year) for each in readings if each.form == "numeric"]
    for first, second, _ in pairs:
        if first and second and max(first, second) > 12:
            return first > 12
    for first, second, year in pairs:
        if published and first and second and year and first != second:
            away = [abs((date(year, month, day) - published).days) for day, month in ((first, second), (second, first))]
            if min(away) <= 10:
                return away[0] < away[1]
    return False
