"""Neighbours that name one time: weekday and date, day and clock, month and "last year", ranges.

Each rule looks at two readings and the words between them, and gives the one reading or nothing.
"""

from __future__ import annotations

import re
from dataclasses import replace

from claimcheck.lexicons.word_sets import WordPattern, either, of
from claimcheck.model.claim import Span
from claimcheck.text.dates.grammar.shared_patterns import S
from claimcheck.text.dates.grammar.spelt_years import with_month
from claimcheck.text.dates.record import Expression, Reading

_CLOCK_GAP = WordPattern(
    lambda: (
        rf"(?:{S}?,)?(?:{S}?[-–—]|{S}(?:{either(of('clock-openers', 'ties'))}"
        rf"|(?:just|shortly){S}(?:before|after)))?{S}"
    )
)
_DAY_GAP = WordPattern(lambda: rf"(?:{S}?,)?(?:{S}(?:on|in))?{S}|{S}?\({S}?|{S}of{S}")
_YEAR_GAP = WordPattern(lambda: rf"{S}?,?(?:{S}(?:of|in))?{S}")
_WEEK_GAP = WordPattern(lambda: rf"{S}(?:of{S})?")
_OWNED_GAP = WordPattern(lambda: rf"['’]s{S}")
_BASE_GAP = WordPattern(lambda: rf"{S}(?:the{S})?")
_APPOSED = WordPattern(lambda: rf",{S}(?:on{S})?")
_RANGE_GAP = WordPattern(
    lambda: rf"{S}(?:to|through|until|till|and){S}|-(?:to|through)-|{S}?[-–—]{S}?"
)
_FROM = WordPattern(lambda: r"\b(from|between)\s$", re.IGNORECASE)
_DAYS = frozenset(("day", "numeric", "weekday", "deictic", "holiday", "nth"))
_NAMED = frozenset(("month", "season", "day", "quarter", "half", "holiday"))
_RANGED = _DAYS | _NAMED | {"year", "decade", "century"}
_GAP = 16
"""How many characters may stand between two dates that are one: 9 at most in 5,700 dates of news;
" shortly before " is the longest phrase that the rules know."""


def joined(text: str, left: Expression, right: Expression) -> Expression | None:
    """Two neighbours as one expression, where they name one time."""
    if right.span.start - left.span.end > _GAP or right.span.start < left.span.end:
        return None
    gap = text[left.span.end : right.span.start]
    start = left.span.start
    spelt = with_month(text, left, right)
    if spelt is not None:
        return Expression(Span(start, right.span.end), spelt)
    if gap.strip() == "and" and not text[max(0, start - 8) : start].lower().endswith("between "):
        return None
    for rule in _RULES:
        reading = rule(gap, left.reading, right.reading)
        if reading is not None:
            end = right.span.end
            closed = "(" in gap and text.startswith(")", end)
            return Expression(Span(start, end + closed), reading)
    return None


def _two_clocks(gap: str, left: Reading, right: Reading) -> Reading | None:
    """Two clock times as one with an end: "9 a.m. to 5 p.m."."""
    first, last = left.clock, right.clock
    if left.form != "clock" or right.form != "clock" or first is None or last is None:
        return None
    if first.until or not _RANGE_GAP.fullmatch(gap) or gap.strip() == "until":
        return None
    if (last.hour, last.minute) <= (first.hour, first.minute):
        return None
    zone, plain = last.zone or first.zone, first.plain and last.plain
    end = (last.hour, last.minute)
    return replace(left, clock=replace(first, zone=zone, plain=plain, until=end))


def _day_clock(gap: str, left: Reading, right: Reading) -> Reading | None:
    """A day and its clock time: "Monday at 18:00 UTC"."""
    if right.form == "clock" and left.form in _DAYS and left.clock is None:
        return replace(left, clock=right.clock) if _CLOCK_GAP.fullmatch(gap) else None
    return None


def _clock_day(gap: str, left: Reading, right: Reading) -> Reading | None:
    """A clock time and its day: "7 p.m. on Thursday"."""
    if left.form == "clock" and right.form in _DAYS and right.clock is None:
        return replace(right, clock=left.clock) if _DAY_GAP.fullmatch(gap) else None
    return None


def _weekday_day(gap: str, left: Reading, right: Reading) -> Reading | None:
    """A weekday and its date: "Tuesday, Aug. 6"."""
    both = left.form == "holiday" and right.form in ("day", "numeric") and "(" in gap
    if not both and (left.form != "weekday" or right.form not in ("day", "numeric", "holiday")):
        return None
    if not _DAY_GAP.fullmatch(gap):
        return None
    clock = left.clock or right.clock
    return replace(right, number=left.number, daypart=left.daypart, clock=clock)


def _weekday_week(gap: str, left: Reading, right: Reading) -> Reading | None:
    """A weekday and its week: "Tuesday of last week"."""
    if left.form != "weekday" or right.form != "relative" or right.unit != "week":
        return None
    if not _WEEK_GAP.fullmatch(gap):
        return None
    return replace(left, unit="week", amount=right.amount, anchor=right.anchor)


def _named_year(gap: str, left: Reading, right: Reading) -> Reading | None:
    """A month, season or quarter and its year: "August last year", "this year's first quarter"."""
    first, last, words = left, right, _YEAR_GAP
    if left.form == "relative":
        first, last, words = right, left, _OWNED_GAP
    if last.form != "relative" or last.unit != "year" or last.part is not None:
        return None
    if first.form not in _NAMED or first.year is not None or not words.fullmatch(gap):
        return None
    return replace(first, relation=None, unit="year", amount=last.amount, anchor=last.anchor)


def _counted_base(gap: str, left: Reading, right: Reading) -> Reading | None:
    """A distance and the date that it counts from: "two days before Christmas"."""
    if left.anchor == "event" and right.form in _RANGED and _BASE_GAP.fullmatch(gap):
        return replace(left, anchor="right", base=right)
    return None


def _apposition(gap: str, left: Reading, right: Reading) -> Reading | None:
    """A distance and the date that it comes to: "three days later, on May 7"."""
    if left.form == "shift" and left.anchor == "text" and right.form in _DAYS:
        return right if _APPOSED.fullmatch(gap) else None
    return None


_RULES = (_two_clocks, _day_clock, _clock_day, _weekday_day, _weekday_week, _named_year,
          _counted_base, _apposition)  # fmt: skip


def ranged(text: str, left: Expression, right: Expression) -> Expression | None:
    """What two neighbours span: "from March to May", "between 2014 and 2016", "Oct. 30-Nov. 2"."""
    first, last = left.reading, right.reading
    if first.form not in _RANGED or last.form not in _RANGED or first.until or last.until:
        return None
    gap = _RANGE_GAP.fullmatch(text, left.span.end, right.span.start)
    if gap is None:
        return None
    opener = _FROM.search(text, max(0, left.span.start - 9), left.span.start)
    joiner = gap[0].strip()
    between = opener is not None and opener[1].lower() == "between"
    if (joiner == "and") != between:
        return None
    if opener is None and (joiner == "until" or first.form != last.form):
        return None
    return Expression(Span(left.span.start, right.span.end), replace(first, until=last))
