"""Holidays that news dates things by, and the rules that place them in a year.

Fixed days and n-th weekdays follow 5 U.S.C. 6103 (United States) and the Banking and Financial
Dealings Act 1971 (United Kingdom); Easter follows the Gregorian computus (Meeus, Astronomical
Algorithms, ch. 8).
"""

from __future__ import annotations

from datetime import date, timedelta

_FIXED = {
    "new year's eve": (12, 31), "new year's day": (1, 1), "new year's": (1, 1),
    "new year": (1, 1), "epiphany": (1, 6), "valentine's day": (2, 14), "groundhog day": (2, 2),
    "st. patrick's day": (3, 17), "april fools' day": (4, 1), "april fool's day": (4, 1),
    "earth day": (4, 22), "anzac day": (4, 25), "may day": (5, 1), "juneteenth": (6, 19),
    "canada day": (7, 1), "independence day": (7, 4), "fourth of july": (7, 4),
    "bastille day": (7, 14), "halloween": (10, 31), "all saints' day": (11, 1),
    "guy fawkes night": (11, 5), "bonfire night": (11, 5), "veterans day": (11, 11),
    "remembrance day": (11, 11), "armistice day": (11, 11), "christmas eve": (12, 24),
    "christmas day": (12, 25), "christmas": (12, 25), "boxing day": (12, 26),
    "australia day": (1, 26), "inauguration day": (1, 20),
}  # fmt: skip
_NTH = {
    "martin luther king day": (1, 0, 3), "martin luther king jr. day": (1, 0, 3),
    "mlk day": (1, 0, 3), "presidents' day": (2, 0, 3), "presidents day": (2, 0, 3),
    "mother's day": (5, 6, 2), "father's day": (6, 6, 3), "memorial day": (5, 0, -1),
    "labor day": (9, 0, 1), "labour day": (9, 0, 1), "columbus day": (10, 0, 2),
    "thanksgiving day": (11, 3, 4), "thanksgiving": (11, 3, 4), "remembrance sunday": (11, 6, 2),
}  # fmt: skip
"""Month, weekday (Monday 0) and which one of the month; -1 is the last."""
_EASTER = {
    "ash wednesday": -46, "palm sunday": -7, "good friday": -2, "easter sunday": 0, "easter": 0,
    "easter monday": 1, "pentecost": 49, "whit monday": 50,
}  # fmt: skip
_AFTER = {"black friday": ("thanksgiving", 1), "cyber monday": ("thanksgiving", 4)}
_ONCE = {"9/11": date(2001, 9, 11)}
"""Names that stand for one day for ever."""
NAMES = sorted({*_FIXED, *_NTH, *_EASTER, *_AFTER, *_ONCE, "election day"})


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
    return _ONCE.get(name)


def on(name: str, year: int) -> date | None:
    """The day of a holiday in a year; the name in lower case, `None` where it is unknown."""
    if name in _FIXED:
        return date(year, *_FIXED[name])
    if name in _NTH:
        return nth_weekday(year, *_NTH[name])
    if name in _EASTER:
        return easter(year) + timedelta(_EASTER[name])
    if name in _AFTER:
        base, later = _AFTER[name]
        return nth_weekday(year, *_NTH[base]) + timedelta(later)
    if name == "election day":  # the Tuesday after the first Monday of November, 2 U.S.C. 7
        return nth_weekday(year, 11, 0, 1) + timedelta(1)
    return None
