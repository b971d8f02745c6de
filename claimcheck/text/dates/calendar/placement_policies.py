"""The policies that place a named day, month, season or quarter around publication.

Measured on 1,270 dates of news: a bare weekday is the last one on or before publication (91 %)
unless a future verb governs it; a month and day without a year lies in the past unless at most 60
days ahead (94 %); a bare month is the nearest (82 %), but not one to come where a past verb
governs it; a bare quarter is of the same year (97 %).
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date, timedelta

from claimcheck.text.dates.calendar import holidays
from claimcheck.text.dates.calendar import periods as calendar
from claimcheck.text.dates.calendar.periods import Period
from claimcheck.text.dates.record import Reading

AHEAD = timedelta(60)
"""How far ahead of publication a month and day without year may lie."""
AHEAD_OF_FUTURE = timedelta(300)
"""The same where a future verb governs them: less than a year, so that a day of the last two months
stays past behind a stray "will".  With 180 days one of 2,075 dates in 200 news articles changes,
with 240 or 360 none."""
_SEASON = timedelta(90)
"""A season's length: "this summer" is said for as long after its end, and its middle is half of it
after its start."""
_FAR = timedelta(180)
"""Half a year: a bare quarter that begins later is the last one of its number."""


@dataclass(frozen=True, slots=True)
class Setting:
    """What a reading is resolved in."""

    published: date | None
    """The day that relative dates count from."""
    day_first: bool = False
    """Does the document write 28/09/2023 and not 09/28/2023?"""
    future: bool = False
    """Does a future verb govern the expression?"""
    past: bool = False
    """Does a verb in the past tense?"""
    previous: Period | None = None
    """The date named last before it."""


def _month_day(reading: Reading, setting: Setting) -> Period | None:
    assert reading.month and reading.day
    year = reading.year or _year_of_day(reading.month, reading.day, setting)
    if year is None:
        return None
    low = date(year, reading.month, reading.day)
    return calendar.days(low, low.replace(day=reading.last_day or reading.day))


def _year_of_day(month: int, day: int, setting: Setting) -> int | None:
    """The year of a month and day: past unless at most 60 days ahead of publication, and past
    where its verb is."""
    if setting.published is None:
        return None
    ahead = timedelta(1) if setting.past else AHEAD  # elsewhere it is tomorrow already
    limit = setting.published + (AHEAD_OF_FUTURE if setting.future else ahead)
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
    """A 6th is of the month named last, else the last one on or before publication."""
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
    away = {
        year: year * 12 + reading.month - here
        for year in range(published.year - 1, published.year + 2)
    }
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
    if reading.unit == "week" and reading.anchor == "published":
        monday = published + timedelta(7 * (reading.amount or 0) - published.weekday())
        return calendar.day(monday + timedelta(reading.number))
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
    if reading.relation == "next" or (setting.future and reading.relation is None):
        return next((each for each in seasons if each.low > published), None)
    if reading.relation == "last":
        return next((each for each in reversed(seasons) if each.high < published), None)
    if reading.relation == "this":
        return next((each for each in seasons if each.high >= published - _SEASON), None)
    return min(seasons, key=lambda each: abs(each.low - published + _SEASON / 2))


def _quarter(reading: Reading, setting: Setting) -> Period | None:
    """A bare quarter is of the same year, unless it is still far off and nothing speaks of it."""
    assert reading.number is not None
    name = calendar.quarter if reading.form == "quarter" else calendar.half
    if reading.year is not None:
        return name(reading.year, reading.number)
    assert setting.published is not None
    found = name(setting.published.year, reading.number)
    far = found.low - setting.published > _FAR or (setting.past and found.low > setting.published)
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
    elif setting.past:
        known = [on for on in reversed(known) if on <= published]
    else:
        known.sort(key=lambda on: abs(on - published))
    return calendar.day(known[0]) if known else None


def _nth(reading: Reading, setting: Setting) -> Period | None:
    """The weekday of a month by its number, the last one for -1; `None` beyond the month."""
    month = _month(replace(reading, form="month", relation=None), setting)
    assert reading.number is not None
    if month is None or not reading.amount:
        return None
    if reading.amount < 0:
        return calendar.day(month.high - timedelta((month.high.weekday() - reading.number) % 7))
    first = month.low + timedelta((reading.number - month.low.weekday()) % 7)
    on = first + timedelta(7 * (reading.amount - 1))
    return calendar.day(on) if on <= month.high else None


PLACES: dict[str, Callable[[Reading, Setting], Period | None]] = {
    "day": _month_day, "numeric": _numeric, "monthday": _day_of_month, "month": _month,
    "weekday": _weekday, "season": _season, "quarter": _quarter, "half": _quarter,
    "holiday": _holiday, "nth": _nth,
}  # fmt: skip
"""How each form finds its place; a year that a range or "last year" gives is filled in before."""
