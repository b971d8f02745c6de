"""The words of the calendar, each with its number: months, weekdays, seasons, ordinals."""

from __future__ import annotations

from claimcheck.lexicons.in_force import in_force
from claimcheck.lexicons.word_sets import Made, WordMap, WordSet, grouped


def _numbered(*tables: str, zero: int = 0) -> WordMap[int]:
    """The words of some tables -> the number that each is listed under, counted from `zero`."""
    return WordMap(
        lambda: {
            word: int(number) - zero
            for table in tables
            for number, word in in_force().entries(table)
        }
    )


MONTH_NAMES = WordSet.of("months")
MONTH_SHORT = WordSet.of("month-abbreviations")
MONTHS = _numbered("months", "month-abbreviations")
"""Names and abbreviations -> number of the month, January 1."""
WEEKDAY_NAMES = WordSet.of("weekdays")
WEEKDAY_SHORT = WordSet.of("weekday-abbreviations")
WEEKDAYS = _numbered("weekdays", "weekday-abbreviations", zero=1)
"""Names and abbreviations -> number of the weekday, Monday 0."""
SEASONS = _numbered("seasons", zero=21)
"""Names -> number of the season, spring 0."""
ORDINALS = _numbered("quarter-ordinals")
CENTURIES = _numbered("century-ordinals")
COUNTING = _numbered("ordinals", "quarter-ordinals", "century-ordinals")
"""Ordinals in words and their numbers, from the first to the twenty-first."""
DEICTIC = _numbered("deictic-days")
"""Words for days -> how many days they are from the day of speaking."""
RELATIONS = WordMap.of("calendar-relations", str)
"""Words for which period of a kind is meant -> `last`, `this` or `next`."""
EDGES = WordMap.of("period-edges", str)
"""Words for the edges of a period -> the part of it that they stand for."""
DAY_WORDS = WordSet(lambda: DEICTIC) - {"overnight"}
"""Words for one day."""
DAYPARTS = WordSet.of("dayparts")
MONTHS_OR_VERBS = WordSet.of("calendar-homographs", "verb")
COMMON_WORDS = WordSet.of("calendar-homographs", "verb", "word", "none")
"""Months that in lower case are another word, or nothing."""
_MONTH_OF = Made(lambda: {int(number): names[0] for number, names in grouped("months").items()})
_WEEKDAY_OF = Made(
    lambda: {int(number) - 1: names[0] for number, names in grouped("weekdays").items()}
)


def month_name(number: int) -> str:
    """The name of a month, January 1."""
    return _MONTH_OF()[number]


def weekday_name(number: int) -> str:
    """The name of a weekday, Monday 0."""
    return _WEEKDAY_OF()[number]
