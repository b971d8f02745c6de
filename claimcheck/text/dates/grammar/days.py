"""Weekdays, "today" and its kin, holidays, noon."""

from __future__ import annotations

import re
from dataclasses import replace

from claimcheck.lexicons.word_sets import WordPattern, either, of
from claimcheck.text.dates import clock_times as clocks
from claimcheck.text.dates.grammar.clock_expressions import bounded
from claimcheck.text.dates.grammar.months import left
from claimcheck.text.dates.grammar.shared_patterns import (
    ANY_YEAR,
    COMMA,
    DAYPART,
    MONTH,
    S,
    before,
    month_of,
    plain,
    year_of,
)
from claimcheck.text.dates.record import Found, Reading
from claimcheck.text.english.calendar_words import DEICTIC, ORDINALS, WEEKDAYS
from claimcheck.text.english.closed_classes import CLOSED

_DAYPART_RIGHT = WordPattern(
    lambda: rf"{S}(?:(?:early|late|mid){S})?(?P<daypart>{DAYPART()})(?P<set>s)?\b"
)
_DAYPART_LEFT = WordPattern(
    lambda: (
        rf"(?<!\w)(?:the{S})?(?:(?:early|late){S})?(?:hours{S}of{S}(?P<hours>)|(?P<daypart>{DAYPART()}){S}"
        rf"(?:of|on){S})(?:the{S})?$"
    ),
    re.IGNORECASE,
)
_A_LEFT = WordPattern(lambda: r"\b(?:a|any)\s$", re.IGNORECASE)
_NOUN_RIGHT = WordPattern(lambda: rf"(?:{S}{DAYPART()})?[\s-]([a-z]{{3,20}})\b")
_EVERY = WordPattern(lambda: r"\b(?:every|each|any|most|on\smost|alternate)\s$", re.IGNORECASE)
_SHORT_LEFT = WordPattern(
    lambda: rf"\b(?:{either(of('weekday-openers'))})\s$|[-–(,]\s?$|^$|\n$",
    re.IGNORECASE,
)
_DATE_RIGHT = WordPattern(lambda: r"\s?,?\s(?:\d|[A-Z][a-z]{2})")
_TITLE_LEFT = WordPattern(lambda: r"[“\"‘'](?:[A-Z]\w*\s){1,4}$")
_THE_LEFT = WordPattern(lambda: r"\b[Tt]he\s$")
_BODY_RIGHT = WordPattern(
    lambda: rf"\s(?:{either(word.title() for word in of('organisation-heads'))})\b"
)
"""What stands on either side of a weekday in the name of a paper: "the Sunday Times"."""
_CLOSING = ("”", '"', "’", "'", ",”", ',"')


def with_daypart(text: str, at: int, end: int, reading: Reading) -> tuple[int, int, Reading]:
    """Take in "morning" to the right, or "the morning of" to the left."""
    found = _DAYPART_RIGHT.match(text, end)
    if found is not None and not found["set"]:
        return at, found.end(), replace(reading, daypart=found["daypart"])
    words, start = before(text, at)
    over = _DAYPART_LEFT.search(words)
    if over is not None:
        return start + over.start(), end, replace(reading, daypart=over["daypart"] or "morning")
    return at, end, reading


def _is_modifier(text: str, end: int) -> bool:
    """Does a noun follow ("a Thursday meeting"), or does "a Thursday" mean any?"""
    found = _NOUN_RIGHT.match(text, end)
    return found is not None and found[1] not in CLOSED


def read_weekday(text: str, at: int, end: int) -> Found:
    """A weekday with what belongs to it: "last Thursday", "early Friday", "Monday night"."""
    words = before(text, at)[0]
    if text.startswith("s", end) and not text.startswith("st", end):
        return at, end + 1, Reading("set")
    if _EVERY.search(words) or (_A_LEFT.search(words) and not _is_modifier(text, end)):
        return at, end, Reading("set")
    if (
        _TITLE_LEFT.search(words)
        and text.startswith(_CLOSING, end)
        and not text.startswith("’s", end)
    ):
        return None
    if text[end - 1] == "." and not (_SHORT_LEFT.search(words) or _DATE_RIGHT.match(text, end)):
        return None  # "the Sun."
    if _THE_LEFT.search(words) and _BODY_RIGHT.match(text, end):
        return None
    reading = Reading("weekday", number=WEEKDAYS[plain(text[at:end])])
    counted = _of_month(text, at, end, words, reading)
    if counted is not None:
        return counted
    at, end, reading = with_daypart(text, at, end, reading)
    return left(text, at, end, reading)


_NTH_LEFT = WordPattern(
    lambda: rf"(?<![\w-])(?:the\s)(?P<nth>{either(ORDINALS)})\s$", re.IGNORECASE
)
_MONTH_RIGHT = WordPattern(
    lambda: rf"{S}(?:of|in){S}(?P<month>{MONTH()})(?!\w)(?:{COMMA}(?P<year>{ANY_YEAR}))?"
)


def _of_month(text: str, at: int, end: int, words: str, reading: Reading) -> Found:
    """A weekday by its number in a month: "the last Sunday in March"."""
    nth, right = _NTH_LEFT.search(words), _MONTH_RIGHT.match(text, end)
    month = month_of(right["month"]) if right else None
    if nth is None or right is None or month is None:
        return None
    amount = -1 if nth["nth"].lower() in ("last", "final") else ORDINALS[nth["nth"].lower()]
    begin = at - (len(words) - nth.start())
    counted = replace(reading, form="nth", month=month, amount=amount, year=year_of(right["year"]))
    return begin, right.end(), counted


_DAY_BEFORE = WordPattern(lambda: r"(?:the\s)?day\s(before|after)\s$", re.IGNORECASE)
_EARLIER = WordPattern(lambda: r"(?<!\w)(?:earlier|later|late|early)\s$", re.IGNORECASE)
_NAME_LEFT = WordPattern(lambda: r"\b[A-Z]\w*\s$")


def read_deictic(text: str, at: int, end: int) -> Found:
    """Days by what they are now: "yesterday evening", "the day before yesterday", "tonight"."""
    word = text[at:end]
    words, start = before(text, at)
    if word[0].isupper() and _NAME_LEFT.search(words):
        return None  # "USA Today"
    amount = DEICTIC[plain(word)]
    step = _DAY_BEFORE.search(words)
    if step is not None and amount:
        at, amount = start + step.start(), amount + (-1 if step[1].lower() == "before" else 1)
    else:
        earlier = _EARLIER.search(words)
        at = start + earlier.start() if earlier else at
    reading = Reading("deictic", unit="day", amount=amount)
    if plain(word) in ("tonight", "overnight"):
        return at, end, replace(reading, daypart="night", name=plain(word))
    return with_daypart(text, at, end, reading)


_YEAR_RIGHT = WordPattern(lambda: rf"(?:{COMMA}|{S}of{S})(?P<year>{ANY_YEAR})")
_YEAR_LEFT = WordPattern(lambda: rf"(?<![\w$€£,.-])(?P<year>(?:19|20)\d\d){S}$")


def holidays() -> str:
    """A pattern of the names of holidays as they are printed, with either apostrophe."""
    return either(of("holidays")).replace(r"\s+", " ").replace("'", "['’]")


def read_holiday(text: str, at: int, end: int) -> Found:
    """A holiday, with its year where one is said."""
    reading = Reading("holiday", name=plain(text[at:end]))
    year = _YEAR_RIGHT.match(text, end)
    if year is not None:
        return at, year.end(), replace(reading, year=year_of(year["year"]))
    words, start = before(text, at)
    over = _YEAR_LEFT.search(words)
    if over is not None:
        return start + over.start(), end, replace(reading, year=int(over["year"]))
    return left(text, at, end, reading)


def read_noon(text: str, at: int, end: int) -> Found:
    """Noon or midnight."""
    clock, end = clocks.match_word(text, at, text[at:end])
    return at, end, Reading("clock", clock=bounded(text, at, clock))


_HOUR_LEFT = WordPattern(lambda: r"(?<!\w)([A-Za-z]{3,6})\s$")


def read_oclock(text: str, at: int, end: int) -> Found:
    """An hour in words ("ten o'clock"); one in digits is read from its digits."""
    words, start = before(text, at)
    found = _HOUR_LEFT.search(words)
    hour = clocks.hour_of(found[1]) if found else None
    if found is None or hour is None:
        return None
    part = clocks.PART.match(text, end)
    if part is not None:
        end = part.end()
        hour = hour % 12 + (12 if part["pm"] else 0)
    at = start + found.start(1)
    clock = clocks.Clock(hour % 24, 0, either=part is None)
    return at, end, Reading("clock", clock=bounded(text, at, clock))
