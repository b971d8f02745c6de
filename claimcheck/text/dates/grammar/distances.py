"""Distances: "two weeks ago", "three days later", "the year before", "half a century ago"."""

from __future__ import annotations

import re
from dataclasses import replace

from claimcheck.lexicons.in_force import in_force
from claimcheck.lexicons.word_sets import WordMap, WordPattern, WordSet, either, of
from claimcheck.text.dates.grammar.shared_patterns import COUNT, S, count, plain
from claimcheck.text.dates.record import Found, Reading
from claimcheck.text.english.calendar_words import DAYPARTS
from claimcheck.text.english.number_words import ONES

_WAYS = WordMap(lambda: {way: _way(value) for value, way in in_force().entries("distance-words")})
_DISTANCE = WordPattern(
    lambda: (
        rf"{S}(?P<vague>or{S}so{S})?(?P<way>{either(_WAYS)}|on(?=[,.;]))\b"
        rf"(?!{S}(?:than|this|to(?!{S}[\w]{{0,3}}[$£€¥\d])|in{S}the)\b)"
    )
)
_TIME = WordPattern(lambda: rf"['’]?s?['’]?{S}time\b")
COUNTED = WordPattern(
    lambda: (
        rf"(?<![\w.,$€£¥-])(?P<in>in{S})?(?:(?P<about>{either(of('date-hedges'))}){S})?"
        rf"(?P<the>the{S})?(?P<count>{COUNT()})(?:{S}and{S}a{S}half)?[-\s]{{1,2}}$"
    ),
    re.IGNORECASE,
)
_THE_LEFT = WordPattern(lambda: rf"(?<!\w)the{S}$", re.IGNORECASE)
_CLAUSE_END = WordPattern(
    lambda: rf"(?:[.,;:!?)”\"—–]|$|\n|{S}(?:{either(of('distance-ends'))})\b|{S}[-–—])"
)
_AMOUNT = WordPattern(
    lambda: (
        rf"(?:\d|%|\b(?:percent|per{S}cent|million|billion|points?|cents|{either(ONES)}))"
        rf"(?:{S}[a-z]+)?{S}$"
    ),
    re.IGNORECASE,
)
"""An amount before "more than a year earlier": it is more, not the year."""
_EXACT = WordSet.of("date-hedges", "exact")
_BOUND = WordSet.of("date-hedges", "bound")
VAGUE = frozenset(("several", "few", "a few"))


def _way(value: str) -> tuple[int, str]:
    sign, anchor = value.split()
    return int(sign), anchor


def _directed(way: str) -> tuple[int, str]:
    """The direction of a distance, and what it counts from."""
    found: tuple[int, str] = _WAYS.get(way, (1, "text"))
    return found


def read_distance(text: str, start: int, words: str, end: int, word: str) -> Found:
    """So many units away: "two weeks ago", "the year before", "in two weeks' time"."""
    counted, the = COUNTED.search(words), _THE_LEFT.search(words)
    unit = base_unit(word)
    if counted is not None and counted["in"] and (time := _TIME.match(text, end)) is not None:
        return (
            start + counted.start(),
            time.end(),
            Reading("shift", unit=unit, amount=count(counted["count"])),
        )
    distance = _DISTANCE.match(text, end)
    if distance is None:
        return None
    way = plain(distance["way"])
    if word == "half" or words.lower().endswith(("half a ", "half an ")):
        return _halves(start, words, distance.end(), word, way)
    if counted is None:
        return _step(text, start, distance.end(), word, way, the)
    amount = count(counted["count"])
    if (
        amount is None
        or amount > 9999
        or unit in ("second", "minute")
        or (unit == "hour" and way != "ago")
    ):
        return None
    bounded = counted["about"] is not None and plain(counted["about"]) in _BOUND
    held = bounded and _AMOUNT.search(words, 0, counted.start("about"))
    lead = "count" if held or not counted["about"] else "about"
    begin = start + counted.start(lead)
    about = "just" if lead == "count" else plain(counted["about"])
    vague = about not in _EXACT or plain(counted["count"]) in VAGUE
    vague = vague or distance["vague"] is not None or unit in ("decade", "century")
    sign, anchor = _directed(way)
    amount *= sign
    if way in ("before", "after") and not _CLAUSE_END.match(text, distance.end()):
        anchor = "event"
    if unit == "fortnight":
        unit, amount = "week", 2 * amount
    return (
        begin,
        distance.end(),
        Reading("shift", unit=unit, amount=amount, anchor=anchor, approximate=vague),
    )


_HALF = WordPattern(
    lambda: (
        rf"(?<![\w-])(?:(?:about|around|nearly|almost|over|more{S}than){S})?(?:(?P<count>{COUNT()}){S}"
        rf"(?P<unit>years?|decades?){S}and{S}a{S}|(?P<half>half{S}an?{S}))$"
    ),
    re.IGNORECASE,
)
_IN_MONTHS = {"year": 12, "decade": 120, "century": 1200}


def _halves(start: int, words: str, end: int, word: str, way: str) -> Found:
    """Distances with a half, in months: "a year and a half ago", "half a century ago"."""
    found = _HALF.search(words)
    if found is None:
        return None
    whole = count(found["count"]) if found["count"] else 0
    months = _IN_MONTHS.get(base_unit(found["unit"] or word))
    if months is None or whole is None:
        return None
    amount = whole * months + months // 2
    unit, amount = ("year", amount // 12) if amount % 12 == 0 else ("month", amount)
    sign, anchor = _directed(way)
    reading = Reading("shift", unit=unit, amount=sign * amount, anchor=anchor, approximate=True)
    return start + found.start(), end, reading


def _step(text: str, start: int, end: int, unit: str, way: str, the: re.Match[str] | None) -> Found:
    """One unit away: "the day before", "the year after", "the night before"."""
    if the is None or way not in ("before", "after", "prior"):
        return None
    if unit in DAYPARTS:
        reading = Reading("relative", unit="day", daypart=unit)
    elif unit in ("day", "week", "month", "year", "weekend"):
        reading = Reading("relative", unit=unit)
    else:
        return None
    amount = 1 if way == "after" else -1
    anchor = "text" if _CLAUSE_END.match(text, end) else "event"
    return start + the.start(), end, replace(reading, amount=amount, anchor=anchor)


def base_unit(word: str) -> str:
    """A unit in the singular."""
    return "century" if word.startswith("centur") else word.removesuffix("s")
