"""The words of the calendar, each with its number: months, weekdays, seasons, ordinals."""

from __future__ import annotations

MONTH_NAMES = (
    "january february march april may june july august september october november december"
).split()
_MONTH_SHORT = {"jan": 1, "feb": 2, "mar": 3, "apr": 4, "jun": 6, "jul": 7, "aug": 8, "sep": 9,
                "sept": 9, "oct": 10, "nov": 11, "dec": 12}  # fmt: skip
MONTHS = {name: number for number, name in enumerate(MONTH_NAMES, 1)} | _MONTH_SHORT
WEEKDAY_NAMES = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]
_WEEKDAY_SHORT = {"mon": 0, "tue": 1, "tues": 1, "wed": 2, "thu": 3, "thur": 3, "thurs": 3,
                  "fri": 4, "sat": 5, "sun": 6}  # fmt: skip
WEEKDAYS = {name: number for number, name in enumerate(WEEKDAY_NAMES)} | _WEEKDAY_SHORT
SEASONS = {"spring": 0, "summer": 1, "autumn": 2, "fall": 2, "winter": 3}
ORDINALS = {"first": 1, "second": 2, "third": 3, "fourth": 4, "final": 4, "last": 4,
            "1st": 1, "2nd": 2, "3rd": 3, "4th": 4}  # fmt: skip
CENTURIES = {
    word: number
    for number, word in enumerate(
        "tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth "
        "nineteenth twentieth twenty-first".split(),
        10,
    )
}
_COMMON_WORDS = frozenset(("march", "may", "august", "mar", "dec", "sept", "sep", "jan", "jun"))
"""Months that in lower case are another word, or nothing."""
