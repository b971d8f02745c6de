"""Units that make a date: "last week", "two days later", "the fourth quarter", "this summer"."""

from __future__ import annotations

import re
from dataclasses import replace

from claimcheck.lexicons.word_sets import WordPattern, either
from claimcheck.text.dates.grammar.distances import COUNTED, VAGUE, base_unit, read_distance
from claimcheck.text.dates.grammar.pointed_periods import UNITS, read_focus, read_tied
from claimcheck.text.dates.grammar.seasons import read_opening, read_ordinal
from claimcheck.text.dates.grammar.shared_patterns import (
    COUNT,
    DAYPART,
    UNIT,
    S,
    before,
    count,
    plain,
)
from claimcheck.text.dates.record import Found, Reading
from claimcheck.text.english.calendar_words import CENTURIES, DAYPARTS, EDGES, RELATIONS

_TIED = WordPattern(lambda: r"-(?:ago|earlier)\b")


def read_unit(text: str, at: int, end: int) -> Found:
    """An expression that turns on a unit of time."""
    word = plain(text[at:end])
    words, start = before(text, at)
    if (word in UNITS or word == "month") and (focus := read_focus(text, start, words, end, word)):
        return focus
    if word in ("quarter", "half") and (ordinal := read_ordinal(text, start, words, end, word)):
        return ordinal
    if word == "period":
        return None
    if word == "months" and (opening := read_opening(text, start, words, end)):
        return opening
    tied = _TIED.match(text, end) if word in ("year", "month", "week", "day") else None
    if tied is not None:
        period = read_tied(text, at, tied.end()) if word == "year" else None
        return period or (at, tied.end(), Reading("shift", unit=word, amount=-1))
    ahead = _AHEAD.search(words) if word in _AHEAD_UNITS else None
    if ahead is not None:
        return _ahead(start, end, word, ahead)
    if word in ("century", "end") and (named := _named_unit(start, words, end, word)):
        return named
    distance = read_distance(text, start, words, end, word)
    if distance is not None:
        return distance
    related = _RELATED.search(words)
    if related is not None:
        return _related(text, start, end, word, related)
    edged = _edged(start, words, end, word)
    if edged is not None:
        return edged
    if word == "weekend" and _WEEKEND_LEFT.search(words):
        return at - 4, end, Reading("relative", unit="weekend", relation="nearest", amount=0)
    if _EVERY_LEFT.search(words):
        return at, end, Reading("set")
    counted = COUNTED.search(words)
    return (start + counted.start("count"), end, Reading("duration")) if counted else None


def _edged(start: int, words: str, end: int, word: str) -> Found:
    """A part of a unit: "the end of the year"; "later in the year" is in the one told of."""
    edge = _EDGE_LEFT.search(words) if word in _EDGED else None
    if edge is None:
        return None
    reading = Reading("relative", unit=word, amount=0)
    if edge["edge"]:
        reading = replace(reading, part=EDGES[edge["edge"].lower()])
    else:
        reading = replace(reading, relation="this", anchor="text")
    return start + edge.start(), end, reading


_EDGED = frozenset(("year", "month", "week", "weekend", "decade", "century"))
"""Units that have a beginning and an end to speak of."""
_AHEAD = WordPattern(
    lambda: (
        rf"\b(?:in|over|within|during)\s(?P<the>the\s(?:next|coming)\s(?:(?P<count>{COUNT()})\s)?)$"
    ),
    re.IGNORECASE,
)
_AHEAD_UNITS = frozenset(("days", "week", "weeks", "month", "months"))
_SOME = {"day": 7, "week": 8, "month": 12}
"""How many units "the coming days" may reach."""


def _ahead(start: int, end: int, word: str, found: re.Match[str]) -> Found:
    """What is to come: "the coming days", "the next six weeks"."""
    unit = base_unit(word)
    said = plain(found["count"] or ("" if word.endswith("s") else "a"))
    vague = not said or said in VAGUE
    amount = _SOME[unit] if vague else count(said)
    reading = Reading("ahead", unit=unit, amount=amount, approximate=vague)
    return start + found.start("the"), end, reading


_OF_RIGHT = WordPattern(lambda: rf"{S}(?:of|in|before){S}")
_CENTURY_LEFT = WordPattern(lambda: rf"\b({either(CENTURIES)})[-\s]{{1,2}}$", re.IGNORECASE)
_YEAR_LEFT = WordPattern(lambda: r"\b(?:the\s)?year(?:['’]s\s|-|\s)$", re.IGNORECASE)


def _named_unit(start: int, words: str, end: int, word: str) -> Found:
    """A century by its ordinal in words; "year's end"."""
    if word == "end":
        year = _YEAR_LEFT.search(words)
        reading = Reading("relative", unit="year", amount=0, part="late")
        return (start + year.start(), end, reading) if year else None
    found = _CENTURY_LEFT.search(words)
    if found is None:
        return None
    return start + found.start(), end, Reading("century", number=CENTURIES[found[1].lower()])


_RELATED_UNITS = {"same": "this", "that": "this", "current": "this", "preceding": "last",
                  "prior": "last"}  # fmt: skip
"""Relations that a unit has besides those of months."""
_RELATED = WordPattern(
    lambda: (
        r"(?<![\w'’-])(?P<over>(?:over|in|during|for|within|throughout|of)\s)?"
        rf"(?:(?:(?P<edge>{either(EDGES)}|rest)\sof|(?P<when>earlier|later|late|early|mid|sometime))"
        r"\s(?:in\s|on\s)?)?"
        rf"(?P<the>the\s)?(?P<relation>{either([*RELATIONS, *_RELATED_UNITS])})\s"
        r"(?P<fiscal>(?:fiscal|financial|calendar|school)\s)?$"
    ),
    re.IGNORECASE,
)
_EDGE_LEFT = WordPattern(
    lambda: (
        rf"(?<![\w'’-])(?:(?:the\s)?(?P<edge>{either(EDGES)})\sof|(?:earlier|later)\sin)\sthe\s"
        r"(?:(?:fiscal|financial|calendar)\s)?$"
    ),
    re.IGNORECASE,
)
_WEEKEND_LEFT = WordPattern(lambda: r"\b(?:over|at|on|during)\sthe\s$", re.IGNORECASE)
_EVERY_LEFT = WordPattern(
    lambda: r"\b(?:every|each|per|once\sa|twice\sa|times\sa|times\san)\s(?:other\s)?$",
    re.IGNORECASE,
)
_SHIFTS = {"last": -1, "this": 0, "next": 1}
_IN_TEXT = frozenset(("following", "same", "that", "preceding", "previous", "prior"))
_WHEN = {"early": "early", "late": "late", "mid": "mid"}
_DATING = frozenset(
    ("day", "week", "weekend", "month", "quarter", "year", "decade", "century", "fortnight")
)


def _related(text: str, start: int, end: int, word: str, found: re.Match[str]) -> Found:
    """A unit by its relation: "last week", "the next morning"; "the past year" is a duration."""
    relation = plain(found["relation"])
    shown = _RELATED_UNITS.get(relation) or RELATIONS[relation]
    if found["the"] and relation == "last" and _OF_RIGHT.match(text, end):
        return None  # "the last week of the campaign"
    begin = start + (found.end("over") if found["over"] else found.start())
    part = EDGES.get((found["edge"] or "").lower()) or _WHEN.get((found["when"] or "").lower())
    reading = Reading("relative", amount=_SHIFTS[shown], part=part)
    if relation in _IN_TEXT:
        reading = replace(reading, anchor="text")
    if word in DAYPARTS:
        anchor = "text" if relation in _IN_TEXT or found["the"] else "published"
        return begin, end, replace(reading, unit="day", daypart=word, anchor=anchor, part=None)
    if word == "day" and relation in ("next", "previous", "same", "following", "that", "preceding"):
        return begin, end, replace(reading, unit="day", anchor="text", part=None)
    if word not in _DATING or word == "day":
        return None
    if (
        found["the"]
        and word not in ("quarter", "weekend")
        and not found["fiscal"]
        and (relation in ("past", "coming") or (found["over"] and relation in ("last", "next")))
    ):
        return begin, end, Reading("duration")
    if word == "fortnight":
        return begin, end, replace(reading, unit="week", amount=2 * (reading.amount or 0))
    return begin, end, replace(reading, unit=word)


def units() -> str:
    """The words that `read_unit` reads around."""
    ends = r"(?<=[Yy]ear[-\s])end|(?<=[Yy]ear['’]s\s)end"
    return rf"{UNIT}s?|weekends?|{DAYPART()}s?|half|period|{ends}"
