"""Holidays that news dates things by, placed in a year by the rules of their table.

Easter follows the Gregorian computus (Meeus, Astronomical Algorithms, ch. 8).
"""

from __future__ import annotations

from datetime import date, timedelta

from claimcheck.lexicons.in_force import in_force
from claimcheck.lexicons.word_sets import WordMap

_RULES = WordMap(lambda: {name.lower(): rule for rule, name in in_force().entries("holidays")})
_BYDAY = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
"""Weekdays as RFC 5545 writes them, Monday first."""


def easter(year: int) -> date:
    """Easter Sunday of the western churches.

    >>> easter(2024).isoformat(), easter(2008).isoformat()
    ('2024-03-31', '2008-03-23')
    """
    a, b, c = year % 19, year // 100, year % 100
    d, e = divmod(b, 4)
    g = (8 * b + 13) // 25
    h = (19 * a + b - d - g + 15) % 30
    i, k = divmod(c, 4)
    el = (32 + 2 * e + 2 * i - h - k) % 7
    m = (a + 11 * h + 22 * el) // 451
    month, day = divmod(h + el - 7 * m + 114, 31)
    return date(year, month, day + 1)


def nth_weekday(year: int, month: int, weekday: int, nth: int) -> date:
    """The n-th weekday of a month; -1 for the last."""
    if nth > 0:
        first = date(year, month, 1)
        return first + timedelta((weekday - first.weekday()) % 7 + 7 * (nth - 1))
    last = date(year + month // 12, month % 12 + 1, 1) - timedelta(1)
    return last - timedelta((last.weekday() - weekday) % 7)


def fixed(name: str) -> date | None:
    """The one day that a name stands for whatever the year."""
    rule = _RULES.get(name, "")
    return date.fromisoformat(rule) if rule[4:5] == "-" else None


def on(name: str, year: int) -> date | None:
    """The day of a holiday in a year; the name in lower case, `None` where it is unknown.

    >>> on("thanksgiving", 2024).isoformat(), on("good friday", 2024).isoformat()
    ('2024-11-28', '2024-03-29')
    """
    rule = _RULES.get(name)
    return _placed(rule, year) if rule and fixed(name) is None else None


def _placed(rule: str, year: int) -> date:
    """The day of a rule in a year: "12-25", "11 4TH", "11 4TH +1", "easter -2"."""
    first, *rest = rule.split()
    if first == "easter":
        return easter(year) + timedelta(int(rest[0]) if rest else 0)
    if not rest:
        month, day = first.split("-")
        return date(year, int(month), int(day))
    nth, weekday = int(rest[0][:-2]), _BYDAY.index(rest[0][-2:])
    return nth_weekday(year, int(first), weekday, nth) + timedelta(int(rest[1]) if rest[1:] else 0)
