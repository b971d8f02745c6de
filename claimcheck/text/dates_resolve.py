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
AHEAD_OF_FUTURE = timedelta(300)
"""The same where a future verb governs them."""


@dataclass(frozen=True, slots=True)
class Setting:
    """What a reading is resolved in."""

    published: date | None
    """The day that relative dates count from."""
    day_first: bool = False
    """Does the document write 30/10/2024 and not 10/30/2024?"""
    future: bool = False
    """Does a future verb govern the expression?"""
    past: bool = False
    """Does a verb in the past tense?"""
    previous: Period | None = None
    """The date named last before it."""


def resolve(reading: Reading, setting: Setting) -> Period | None:
    """The period that a reading means, `None` where its setting does not tell."""
    try:
        found = _resolve(reading, setting)
        if found is None:
            return None
        if reading.until is not None:
            return _range(reading, reading.until, found, setting)
        found = calendar.part(found, reading.part) if reading.part else found
        return calendar.about(found) if reading.approximate else found
    except (ValueError, OverflowError):
        return None


def _resolve(reading: Reading, setting: Setting) -> Period | None:
    if reading.form in ("year", "decade", "century"):
        return _absolute(reading)
    if reading.form in ("shift", "relative", "deictic"):
        return _shift(reading, setting)
    if reading.form == "numeric":
        return _numeric(reading, setting)
    reading = replace(reading, year=_year(reading, setting))
    if reading.year is None and setting.published is None and not _is_fixed(reading):
        return None
    readers = {"day": _month_day, "month": _month, "weekday": _weekday, "season": _season,
               "quarter": _quarter, "half": _quarter, "holiday": _holiday, "clock": _clock,
               "monthday": _day_of_month}  # fmt: skip
    return readers[reading.form](reading, setting) if reading.form in readers else None


def _is_fixed(reading: Reading) -> bool:
    return reading.form == "holiday" and holidays.fixed(reading.name or "") is not None


def _year(reading: Reading, setting: Setting) -> int | None:
    """The year of "August last year", "June that year"; else the year written."""
    if reading.year is not None or reading.unit != "year":
        return reading.year
    base = setting.published
    if reading.anchor == "text":
        base = setting.previous.low if setting.previous else None
    return base.year + (reading.amount or 0) if base else None


def _range(first: Reading, last: Reading, start: Period, setting: Setting) -> Period | None:
    """From the start to an end that, where it does not say its year, is the next one after it."""
    if first.year is None and last.year is not None and first.form not in ("weekday", "deictic"):
        again = _resolve(replace(first, year=last.year, until=None), setting)
        if again is not None:
            start = again
    end = _resolve(last, setting)
    if end is not None and start.low > end.low and first.year is None and last.year is not None:
        start = _resolve(replace(first, year=last.year - 1, until=None), setting) or start
    if last.form == "weekday" and last.number is not None:
        end = calendar.day(start.low + timedelta((last.number - start.low.weekday()) % 7))
    elif last.year is None and last.form != "deictic" and (end is None or end.low != start.low):
        ends = [_resolve(replace(last, year=start.low.year + step), setting) for step in (0, 1)]
        end = next((each for each in ends if each and each.low >= start.low), end)
    return calendar.interval(start, end) if end else None


def _absolute(reading: Reading) -> Period | None:
    if reading.form == "century":
        return calendar.century(reading.number or 1)
    if reading.year is None or reading.year < 1:
        return None
    return calendar.decade(reading.year) if reading.form == "decade" else calendar.year(reading.year)


def _month_day(reading: Reading, setting: Setting) -> Period | None:
    assert reading.month and reading.day
    year = reading.year or _year_of_day(reading.month, reading.day, setting)
    if year is None:
        return None
    low = date(year, reading.month, reading.day)
    return calendar.days(low, low.replace(day=reading.last_day or reading.day))


def _year_of_day(month: int, day: int, setting: Setting) -> int | None:
    """The year of a month and day: past unless at most 60 days ahead of publication."""
    if setting.published is None:
        return None
    limit = setting.published + (AHEAD_OF_FUTURE if setting.future else AHEAD)
    for year in range(limit.year, limit.year - 9, -1):  # nine years hold a Feb. 29
        if (month, day) == (2, 29) and not _is_leap(year):
            continue
        if date(year, month, day) <= limit:
            return year
    return None


def _is_leap(year: int) -> bool:
    return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)


def _numeric(reading: Reading, setting: Setting) -> Period | None:
    assert reading.first and reading.second and reading.year
    day, month = reading.first, reading.second
    if month > 12 or (day <= 12 and not setting.day_first):
        day, month = month, day
    return calendar.day(date(reading.year, month, day))


def _day_of_month(reading: Reading, setting: Setting) -> Period | None:
    """"the 6th": of the month named last, else the last one on or before publication."""
    assert reading.day and setting.published
    if setting.previous is not None and setting.previous.granularity in ("day", "month"):
        return calendar.day(setting.previous.low.replace(day=reading.day))
    here = setting.published
    if here.day < reading.day and not setting.future:
        here = here.replace(day=1) - timedelta(1)
    return calendar.day(here.replace(day=reading.day))


def _month(reading: Reading, setting: Setting) -> Period | None:
    assert reading.month
    if reading.year is not None:
        return calendar.month(reading.year, reading.month)
    published = setting.published
    assert published is not None
    here = published.year * 12 + published.month
    away = {year: year * 12 + reading.month - here for year in range(published.year - 1, published.year + 2)}
    if reading.relation == "last":
        year = max(year for year, months in away.items() if months < 0)
    elif reading.relation == "next":
        year = min(year for year, months in away.items() if months > 0)
    elif reading.relation == "this":
        year = published.year
    elif setting.future:
        year = min(year for year, months in away.items() if months >= 0)
    else:
        year = min(away, key=lambda year: (abs(away[year]), year))
        if setting.past and away[year] > 0:
            year -= 1
    return calendar.month(year, reading.month)


def _weekday(reading: Reading, setting: Setting) -> Period | None:
    assert setting.published is not None and reading.number is not None
    published = setting.published
    back = (published.weekday() - reading.number) % 7
    if reading.relation == "next":
        return calendar.day(published + timedelta(7 - back))
    if reading.relation == "last":
        return calendar.day(published - timedelta(back or 7))
    if reading.relation == "this" and not setting.past:
        return calendar.day(published + timedelta(-back % 7))
    if setting.future and back:
        return calendar.day(published + timedelta(7 - back))
    return calendar.day(published - timedelta(back))


def _season(reading: Reading, setting: Setting) -> Period | None:
    assert reading.number is not None
    if reading.year is not None:
        return calendar.season(reading.year, reading.number)
    assert setting.published is not None
    published = setting.published
    seasons = [calendar.season(published.year + step, reading.number) for step in (-2, -1, 0, 1)]
    if reading.relation == "next" or setting.future:
        return next((each for each in seasons if each.low > published), None)
    if reading.relation == "last":
        return next((each for each in reversed(seasons) if each.high < published), None)
    if reading.relation == "this":
        return next((each for each in seasons if each.high >= published - timedelta(90)), None)
    return min(seasons, key=lambda each: abs((each.low - published).days + 45))


def _quarter(reading: Reading, setting: Setting) -> Period | None:
    """A bare quarter is of the same year, unless it is still far off and nothing speaks of it."""
    assert reading.number is not None
    name = calendar.quarter if reading.form == "quarter" else calendar.half
    if reading.year is not None:
        return name(reading.year, reading.number)
    assert setting.published is not None
    found = name(setting.published.year, reading.number)
    far = found.low - setting.published > timedelta(180) or (setting.past and found.low > setting.published)
    return name(setting.published.year - 1, reading.number) if far and not setting.future else found


def _holiday(reading: Reading, setting: Setting) -> Period | None:
    name, published = reading.name or "", setting.published
    always = holidays.fixed(name)
    if always is not None:
        return calendar.day(always)
    if reading.year is not None:
        on = holidays.on(name, reading.year)
        return calendar.day(on) if on else None
    assert published is not None
    known = [on for step in (-1, 0, 1) if (on := holidays.on(name, published.year + step))]
    if reading.relation == "last":
        known = [on for on in reversed(known) if on < published]
    elif reading.relation == "next" or setting.future:
        known = [on for on in known if on >= published]
    else:
        known.sort(key=lambda on: abs(on - published))
    return calendar.day(known[0]) if known else None


def _clock(reading: Reading, setting: Setting) -> Period | None:
    if setting.previous is not None and setting.previous.granularity == "day":
        return setting.previous
    return calendar.day(setting.published) if setting.published else None


def _shift(reading: Reading, setting: Setting) -> Period | None:
    """So many units from publication, from the date named last or from the one to the right."""
    unit, amount = reading.unit or "day", reading.amount or 0
    if reading.name == "overnight" and setting.published is not None:
        return calendar.days(setting.published - timedelta(1), setting.published)
    origin = _origin(reading, setting)
    if origin is None:
        return None
    if unit in ("minute", "hour", "second"):
        return calendar.day(origin.low) if abs(amount) < 12 and origin.granularity == "day" else None
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
        return published if (reading.amount or 0) < 0 else None
    unit = "day" if reading.unit in ("minute", "hour", "second") else reading.unit or "day"
    if calendar.ORDER.index(previous.granularity) > calendar.ORDER.index(unit):
        return None
    return previous


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
            orders = ((first, second), (second, first))
            away = [abs((date(year, month, day) - published).days) for day, month in orders]
            if min(away) <= 10:
                return away[0] < away[1]
    return False
