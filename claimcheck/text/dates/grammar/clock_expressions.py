"""Clock times in their context: the hedge before them, ranges of time, the text's own habit."""

from __future__ import annotations

import re
from dataclasses import replace

from claimcheck.lexicons.word_sets import WordPattern, WordSet, either, of
from claimcheck.text.dates import clock_times as clocks
from claimcheck.text.dates.clock_times import Clock
from claimcheck.text.dates.grammar.shared_patterns import S, before
from claimcheck.text.dates.record import Found, Reading

_ABOUT = WordSet.of("date-hedges", "about", "nearly")
_BOUND_LEFT = WordPattern(
    lambda: (
        rf"(?<!\w)(?:(?P<just>just|shortly|soon|slightly|moments|minutes){S})?"
        rf"(?P<way>after|before|by|past|{either(_ABOUT)})(?:{S}about|{S}around)?{S}$"
    ),
    re.IGNORECASE,
)
_OPEN = WordPattern(
    lambda: r"(?P<hour>1[0-2]|[1-9])(?:[:.](?P<minute>[0-5]\d))?(?:\s?[-–]\s?|\sto\s|\sand\s)(?=\d)"
)
_HALVED = WordPattern(lambda: r"\d{1,2}(?:[:.][0-5]\d)?\s?(?P<half>[apAP])\s?\.?\s?[mM]\b")
_DOTTED_HABIT = WordPattern(lambda: r"\b\d{1,2}\.[0-5]\d\s?[ap]\.?m\b")
_PLAIN_LEFT = WordPattern(
    lambda: rf"\b(?:{either(of('clock-openers'))})\s$|[-–]\s?$",
    re.IGNORECASE,
)
_AT_LEFT = WordPattern(lambda: r"\b(?:at|just\safter|shortly\safter|around|by)\s$", re.IGNORECASE)


def read_clock(text: str, at: int) -> Found:
    """A clock time, or two with one "p.m." between them ("5-9pm"), with the hedge before it."""
    opened = _opened(text, at)
    found = opened or clocks.match(text, at)
    if found is None:
        return None
    return at, found[1], Reading("clock", clock=bounded(text, at, found[0]))


def _opened(text: str, at: int) -> tuple[Clock, int] | None:
    first = _OPEN.match(text, at)
    halved = _HALVED.match(text, first.end()) if first else None
    last = clocks.match(text, first.end()) if first and halved else None
    if first is None or halved is None or last is None:
        return None
    if " and " in first[0] and not text[max(0, at - 8) : at].lower().endswith("between "):
        return None
    hour, minute = int(first["hour"]) % 12, int(first["minute"] or 0)
    if halved["half"] in "pP" and (hour, minute) < (last[0].hour % 12, last[0].minute):
        hour += 12
    return replace(last[0], hour=hour, minute=minute, until=(last[0].hour, last[0].minute)), last[1]


def bounded(text: str, at: int, clock: Clock) -> Clock:
    """The clock time with the hedge that stands before it: "just after", "around", "by"."""
    found = _BOUND_LEFT.search(before(text, at)[0])
    if found is None:
        return clock
    way = found["way"].lower()
    if way in _ABOUT:
        return replace(clock, bound="about")
    way = {"by": "before", "past": "after"}.get(way, way)
    return replace(clock, bound=f"just-{way}" if found["just"] else way)


def is_time(text: str, at: int, clock: Clock) -> bool:
    """Is a `plain` clock time one: "at 18:40" always, "at 7.20" where the text writes "7.45am"?"""
    if not clock.plain:
        return True
    start = max(0, at - 16)
    if text[at : at + 3].find(".") > 0:
        return (
            _AT_LEFT.search(text, start, at) is not None and _DOTTED_HABIT.search(text) is not None
        )
    return _PLAIN_LEFT.search(text, start, at) is not None
