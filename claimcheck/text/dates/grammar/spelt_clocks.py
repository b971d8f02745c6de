"""Clock times in words: "six in the morning", "ten past eleven", "a quarter to nine that night"."""

from __future__ import annotations

import re

from claimcheck.lexicons.word_sets import Made, WordPattern, either, of
from claimcheck.text.dates.clock_times import NOON, PART, Clock, hour_of
from claimcheck.text.dates.grammar.clock_expressions import bounded
from claimcheck.text.dates.grammar.shared_patterns import S, before
from claimcheck.text.dates.record import Found, Reading
from claimcheck.text.english.number_words import ONES

_MINUTES = {"half": 30, "quarter": 15, "five": 5, "ten": 10, "twenty": 20, "twenty-five": 25}
_HOURS = Made(
    lambda: either([word for word in ONES if hour_of(word)] + [str(n) for n in range(1, 13)])
)
_DAYTIME = Made(lambda: either([*of("dayparts", "am"), *of("dayparts", "pm")]))
_PART = Made(lambda: rf"(?={S}(?:in{S}the{S}|at{S})(?:{_DAYTIME()})\b)")
_OF_DAY = re.compile(rf"{S}(?:on|of){S}[A-Z]")
"""What follows a part of the day that belongs to the day behind it: "the morning of Friday"."""
_NIGHT = re.compile(
    rf",?{S}(?:that|on{S}the{S}same|the{S}same){S}(?P<part>morning|afternoon|evening|night)\b"
)


def opening() -> str:
    """What such a time begins with, for the pattern of anchors: an hour before its part of the
    day, or minutes before "past" or "to" and an hour."""
    minutes = rf"(?:[Aa]{S})?(?:{'|'.join(sorted(_MINUTES, reverse=True))}){S}(?:past|to){S}"
    return rf"{minutes}(?:{_HOURS()}|{'|'.join(NOON)})\b(?!-)|(?:{_HOURS()}){_PART()}"


_TIME = WordPattern(
    lambda: (
        rf"(?:(?:a{S})?(?P<minutes>{'|'.join(sorted(_MINUTES, reverse=True))})"
        rf"{S}(?P<way>past|to){S}(?:(?P<noon>{'|'.join(NOON)})|(?P<past>{_HOURS()}))"
        rf"|(?P<hour>{_HOURS()}))\b"
    ),
    re.IGNORECASE,
)
_OPENER = WordPattern(
    lambda: rf"(?<!\w)(?:{either(of('clock-openers'))}|past|was|is|nearly|almost|already){S}$", re.I
)
"""A word before a clock time: without one "ten to four" is a vote, "one in the morning" a bus."""


def read_spelt_clock(text: str, at: int, end: int) -> Found:
    """A clock time in words, where a word that leads to one stands before it.

    Without its part of the day it may be of either half, and is of the hour as said.
    """
    found = _TIME.match(text, at)
    if found is None or _OPENER.search(before(text, at)[0]) is None:
        return None
    said = found["hour"] or found["past"] or ""
    noon = NOON[found["noon"].lower()] if found["noon"] else None
    hour = (hour_of(said) or int(said)) if noon is None else noon
    minute = _MINUTES[found["minutes"].lower()] if found["minutes"] else 0
    if found["way"] and found["way"].lower() == "to":
        hour, minute = (hour - 1 or 12) if noon is None else (hour - 1) % 24, 60 - minute
    end = found.end()
    part = PART.match(text, end) if noon is None else None
    named = _NIGHT.match(text, end)
    if part is not None:
        hour = _halved(hour, part["pm"] or "")
        end = end if _OF_DAY.match(text, part.end()) else part.end()
    elif named is not None:
        hour = _halved(hour, "" if named["part"] == "morning" else named["part"])
    clock = Clock(hour % 24, minute, either=noon is None and part is None and named is None)
    return at, end, Reading("clock", clock=bounded(text, at, clock))


def _halved(hour: int, part: str) -> int:
    """The hour of 24 that an hour of 12 is in the second half of the day, named by its `part`, or
    in the first: "two at night" is before dawn."""
    small = part == "night" and hour % 12 < _DAWN
    return hour % 12 + (12 if part and not small else 0)


_DAWN = 6
"""The hour before which "at night" is of the morning; set by hand."""
