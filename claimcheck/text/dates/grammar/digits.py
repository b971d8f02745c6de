"""Dates and years in digits: 2024-10-30, 28/09/2023, 2010-11, the 1990s, the 19th century."""

from __future__ import annotations

import re
from dataclasses import replace

from claimcheck.lexicons.word_sets import WordPattern, WordSet, either, of
from claimcheck.text.dates import clock_times as clocks
from claimcheck.text.dates.grammar.clock_expressions import read_clock
from claimcheck.text.dates.grammar.months import left, read_day_month, read_day_of_month
from claimcheck.text.dates.grammar.shared_patterns import (
    TIME_PREPOSITIONS,
    before,
    initial,
    year_of,
)
from claimcheck.text.dates.record import Found, Reading
from claimcheck.text.english.calendar_words import EDGES, SEASONS
from claimcheck.text.units.money import CODES

_ISO = WordPattern(
    lambda: (
        r"(?P<year>\d{4})(?P<sep>[-/])(?P<month>0[1-9]|1[0-2])(?P=sep)(?P<day>0[1-9]|[12]\d|3[01])(?!\d)"
        r"(?:[T ](?P<hour>[01]\d|2[0-3]):(?P<minute>[0-5]\d)(?::\d\d(?:\.\d{1,6})?)?"
        r"(?P<zone>Z|[+-]\d\d:?\d\d)?)?"
    )
)
_NUMERIC = WordPattern(
    lambda: (
        r"(?P<first>0?[1-9]|[12]\d|3[01])(?P<sep>[/.-])(?P<second>0?[1-9]|[12]\d|3[01])(?P=sep)"
        r"(?P<year>(?:19|20)\d\d|\d\d)(?![\w/-]|[.,]\d)"
    )
)
_MONTH_OF = WordPattern(
    lambda: r"(?P<month>0?[1-9]|1[0-2])/(?P<year>(?:19|20)\d\d)(?![\w/-]|[.,]\d)"
)
_DECADE = WordPattern(
    lambda: r"(?:(?P<century>1[0-9]|20)(?P<ten>\d)0|['’‘]?(?P<short>[2-9])0)['’]?s\b"
)
_CENTURY = WordPattern(lambda: r"(?P<number>\d{1,2})(?:st|nd|rd|th)[-\s]{1,2}[Cc]entur(?:y|ies)\b")
_SHORT_YEAR = WordPattern(lambda: r"['’‘]\d\d(?![\w-])")
_SHORT_LEFT = WordPattern(lambda: rf"\b(?:{either(TIME_PREPOSITIONS)}|of|and|to)\s$", re.IGNORECASE)
_YEARS = WordPattern(
    lambda: (
        r"(?P<year>1[0-9]\d\d|2[01]\d\d)(?:(?P<sep>[-–/])(?P<last>\d\d(?:\d\d)?)(?!\d))?(?![\w%]|[.,:/-]\d)"
    )
)


def _iso(text: str, at: int) -> Found:
    found = _ISO.match(text, at)
    if found is None:
        return None
    reading = Reading("day", int(found["year"]), int(found["month"]), int(found["day"]))
    if found["hour"]:
        zone = "+00:00" if found["zone"] == "Z" else found["zone"]
        reading = replace(
            reading, clock=clocks.Clock(int(found["hour"]), int(found["minute"]), zone)
        )
    return at, found.end(), reading


def _numeric(text: str, at: int) -> Found:
    found = _NUMERIC.match(text, at)
    if found is None:
        short = _MONTH_OF.match(text, at)
        if short is None:
            return None
        return at, short.end(), Reading("month", int(short["year"]), int(short["month"]))
    if found["sep"] in ".-" and len(found["year"]) == 2:
        return None  # 3-2-14 is a score or a number, 1.2.14 a version
    first, second = int(found["first"]), int(found["second"])
    if min(first, second) > 12:
        return None
    return at, found.end(), Reading("numeric", year_of(found["year"]), first=first, second=second)


_PART_LEFT = WordPattern(
    lambda: (
        rf"(?<!\w)(?P<the>the\s)?(?:(?P<part>early|mid|late|(?:{either(EDGES)})\sof\sthe)[-\s]"
        r"(?:to[-\s](?:mid|late)[-\s])?)?$"
    ),
    re.IGNORECASE,
)
_AGED_LEFT = WordPattern(lambda: r"\b(?:his|her|their|my|your|our)\s(?:\w+[-\s])?$", re.IGNORECASE)
_DEGREES_LEFT = WordPattern(
    lambda: r"\b(?:upper|lower|high|low)\s$|\bin\sthe\s(?:(?:mid|low|high)[-\s])?$", re.IGNORECASE
)

_DEGREES = WordPattern(lambda: rf"\b(?:{either(of('temperature-words'))})", re.IGNORECASE)
_DEGREES_REACH = 90
"""How many characters behind "in the 60s" may say that degrees are meant: about fifteen words, a
clause and the next ("highs in the 50s with lows around 40 degrees")."""


def _decade(text: str, at: int) -> Found:
    century, found = _CENTURY.match(text, at), _DECADE.match(text, at)
    if century is None and found is None:
        return None
    words, start = before(text, at)
    over = _PART_LEFT.search(words)
    part = (over["part"] or "").lower().split(" ")[0] if over else ""
    part = EDGES.get(part, part)
    begin = start + over.start("part") if over and part else at
    if century is not None:
        number = int(century["number"])
        reading = Reading("century", number=number, part=part or None)
        return (begin, century.end(), reading) if 1 <= number <= 21 else None
    assert found is not None
    if found["century"] and found["ten"] == "0" and found["century"] != "20":
        ordinal = int(found["century"]) + 1  # "the 1800s"
        return begin, found.end(), Reading("century", number=ordinal, part=part or None)
    if found["century"]:
        year = int(found["century"]) * 100 + 10 * int(found["ten"])
    else:
        year = 1900 + 10 * int(found["short"])
        quoted = text[at] in "'’‘"
        said = quoted or (over is not None and over["the"] is not None)
        if not said or _AGED_LEFT.search(words):
            return None
        if (
            not quoted
            and _DEGREES_LEFT.search(words)
            and _DEGREES.search(text, at, at + _DEGREES_REACH)
        ):
            return None  # "highs in the 60s"
    return begin, found.end(), Reading("decade", year, part=part or None)


_UNIT_RIGHT = WordPattern(lambda: rf"\s?%|[-\s](?:{either(of('year-units'))})\b")
_STREET_RIGHT = WordPattern(
    lambda: (
        r"\s(?:[NSEW]\.?\s|(?:North|South|East|West)\s)?(?:[A-Z0-9]\w*\.?\s){1,3}"
        rf"(?:{either(word.title() for word in of('streets'))}|Plaza|Pl)\b|\sblock\b"
    )
)
_NUMBER_LEFT = WordPattern(
    lambda: (
        r"(?:[$€£¥#§]\s?|\b(?:No|Rs|pp?)\.\s?|\b(?:USC|U\.S\.C\."
        rf"|{initial(of('year-labels'))}|{either(code.upper() for code in CODES)})\s)$"
    )
)
"""Words that make a following number a label or money."""
_ABOUT = WordSet.of("date-hedges", "about")
_HEDGE_LEFT = WordPattern(
    lambda: (
        rf"\b(?:{either(of('date-hedges', 'about', 'nearly', 'some'))}|over|than|least|most)\s$"
    ),
    re.IGNORECASE,
)
_DATED_LEFT = WordPattern(
    lambda: (
        r"(?:^|[\s(“\"‘'’,;:/—–-])"
        rf"(?:{either(TIME_PREPOSITIONS | SEASONS | of('year-openers'))}|\w+['’]s)[\s-]{{1,2}}$"
        r"|[(,/–—-]\s?$|^$|\n$"
    ),
    re.IGNORECASE,
)
_IN_LEFT = WordPattern(
    lambda: (
        rf"\b(?:{either(TIME_PREPOSITIONS - {'between'})}|of|year|circa|c\.|back\sto)\s"
        r"(?:(?:at\sleast|about|around|the)\s)?$"
    ),
    re.IGNORECASE,
)
"""What a year outside `_PLAIN` needs; "between" opens a range of amounts as often."""
_PLURAL_RIGHT = WordPattern(
    lambda: (
        rf"\s(?:[a-z]{{1,20}}-?[a-z]{{0,20}}\s)?(?!(?:{either(of('not-plurals'))})\b)"
        r"[a-z]{3,20}[a-rt-z]s\b"
    )
)

# Of 2,075 dates in 200 news articles none comes out otherwise with 1900 or 1970 for the first year
# of `_RECENT`, 2030 or 2060 for its last, 1700 or 1900 and 2040 or 2100 for those of `_PLAIN`.
_RECENT = range(1950, 2041)
"""Years of living memory and of plans that are made: a number that is not round is one of them
even where it could be an amount ("about 1987", "1987 strikes")."""
_PLAIN = range(1800, 2061)
"""Years that news names without a preposition; others are more often an amount or a label."""


def _short_year(text: str, at: int) -> Found:
    found = _SHORT_YEAR.match(text, at)
    if found is None or not _SHORT_LEFT.search(before(text, at)[0]):
        return None
    return at, found.end(), Reading("year", year_of(found[0]))


def _years(text: str, at: int) -> Found:
    found = _YEARS.match(text, at)
    if found is None or not _is_year(text, at, found.end("year"), int(found["year"])):
        return None
    year, end = int(found["year"]), found.end()
    reading = Reading("year", year)
    if found["last"]:
        last = (
            int(found["last"])
            if len(found["last"]) == 4
            else year // 100 * 100 + int(found["last"])
        )
        if year < last <= year + 100:
            reading = replace(reading, until=Reading("year", last))
        elif len(found["last"]) == 2 and 0 <= int(found["last"]) <= 12 and year % 100 == 99:
            reading = replace(reading, until=Reading("year", last + 100))
        else:
            end = found.end("year")
    hedge = _HEDGE_LEFT.search(before(text, at)[0])
    if hedge is not None and hedge[0].lower().strip() in _ABOUT:
        reading = replace(reading, approximate=True)
    wider = left(text, at, end, reading)
    return wider if wider and wider[2].relation is None else (at, end, reading)


def _is_year(text: str, at: int, end: int, year: int) -> bool:
    """Is a number of four digits without a comma a year?

    Round numbers before a plural ("2000 troops") are amounts, as are numbers in front of a unit,
    behind a currency or in an address; years outside `_PLAIN` need a preposition.
    """
    words = before(text, at)[0]
    if (
        words[-1:] in ("-", "/", ".")
        and words[-2:-1].isalnum()
        and not words[-2:].strip("-").isalpha()
    ):
        return False  # a telephone number, a path
    if _NUMBER_LEFT.search(words) or _UNIT_RIGHT.match(text, end) or _STREET_RIGHT.match(text, end):
        return False
    plural = _PLURAL_RIGHT.match(text, end) is not None
    said = _IN_LEFT.search(words) is not None
    recent = year in _RECENT and year % 50 != 0
    if _HEDGE_LEFT.search(words) and not said:
        return recent and not plural
    if year not in _PLAIN:
        return said and not plural
    if year % 50 == 0 and plural:
        return False
    return _DATED_LEFT.search(words) is not None or recent or not plural


_DIGIT_READERS = (
    _iso, _numeric, read_clock, read_day_month, read_day_of_month, _decade, _short_year, _years,
)  # fmt: skip


def read_digit(text: str, at: int, end: int) -> Found:
    """An expression that begins with a digit, or an apostrophe before digits."""
    for read in _DIGIT_READERS:
        found = read(text, at)
        if found is not None:
            return found
    return None
