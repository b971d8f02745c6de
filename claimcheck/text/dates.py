"""Date expressions of a text: atoms joined to days with clock times and to ranges."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import lru_cache

from claimcheck.model.claim import Span
from claimcheck.text.dates_clock import is_time
from claimcheck.text.dates_grammar import atoms
from claimcheck.text.dates_words import Expression, Reading, S

__all__ = ["Expression", "Reading", "expressions", "lasting", "spans"]

_CLOCK_GAP = re.compile(
    rf"(?:{S}?,)?(?:{S}?[-–—]|{S}(?:at|around|about|by|from|until|before|after|shortly{S}after|just{S}after|just{S}before))?{S}"
)
_DAY_GAP = re.compile(rf"(?:{S}?,)?(?:{S}on)?{S}|{S}?\({S}?|{S}of{S}")
_YEAR_GAP = re.compile(rf"{S}?,?(?:{S}(?:of|in))?{S}")
_BASE_GAP = re.compile(rf"{S}(?:the{S})?")
_APPOSED = re.compile(rf",{S}(?:on{S})?")
_RANGE_GAP = re.compile(rf"{S}(?:to|through|until|till|and){S}|{S}?[-–—]{S}?")
_FROM = re.compile(r"\b(from|between)\s$", re.IGNORECASE)
_DAYS = frozenset(("day", "numeric", "weekday", "deictic", "holiday"))
_NAMED = frozenset(("month", "season", "day", "quarter", "half", "holiday"))
_RANGED = _DAYS | _NAMED | {"year", "decade", "century", "clock"}
_LASTING = frozenset(("duration", "set"))


def expressions(text: str) -> tuple[Expression, ...]:
    """Every date expression in order of place; the ends of a range follow the range.

    Durations ("14 years") and frequencies ("every Tuesday") are not among them: see `lasting`.
    """
    return _read(text)[0]


def lasting(text: str) -> tuple[Expression, ...]:
    """Durations and frequencies, which look like dates and are none."""
    return _read(text)[1]


def spans(text: str) -> list[Span]:
    """Where dates and clock times stand, in order and without overlap."""
    return [each.span for each in expressions(text) if each.edge is None]


@lru_cache(maxsize=4)
def _read(text: str) -> tuple[tuple[Expression, ...], tuple[Expression, ...]]:
    found: list[Expression] = []
    lasts: list[Expression] = []
    for atom in atoms(text):
        if atom.reading.form in _LASTING:
            lasts.append(atom)
            continue
        if "." in text[atom.span.start : atom.span.start + 3] and not _is_time(text, atom):
            continue  # "3.50", which is no time even beside a date
        joined = _joined(text, found[-1], atom) if found else None
        if joined is None:
            found.append(atom)
        else:
            found[-1] = joined
    lasts += [each for each in found if each.reading.anchor == "event"]
    dated = [each for each in found if each.reading.anchor != "event" and _is_time(text, each)]
    return tuple(_ranges(text, dated)), tuple(sorted(lasts, key=lambda each: each.span))


def _is_time(text: str, each: Expression) -> bool:
    clock = each.reading.clock
    return each.reading.form != "clock" or clock is None or is_time(text, each.span.start, clock)


def _joined(text: str, left: Expression, right: Expression) -> Expression | None:
    """Two neighbours as one expression: weekday and date, day and clock, month and "last year"."""
    if right.span.start - left.span.end > 16 or right.span.start < left.span.end:
        return None
    gap = text[left.span.end : right.span.start]
    if gap.strip() == "and" and not text[
        max(0, left.span.start - 8) : left.span.start
    ].lower().endswith("between "):
        return None
    reading = _merged(gap, left.reading, right.reading)
    if reading is None:
        return None
    end = right.span.end
    if "(" in gap and text.startswith(")", end):
        end += 1
    return Expression(Span(left.span.start, end), reading)


def _merged(gap: str, left: Reading, right: Reading) -> Reading | None:
    if left.form == "clock" and right.form == "clock":
        return _span_of_time(gap, left, right)
    if right.form == "clock" and left.form in _DAYS and left.clock is None:
        return replace(left, clock=right.clock) if _CLOCK_GAP.fullmatch(gap) else None
    if left.form == "clock" and right.form in _DAYS and right.clock is None:
        return replace(right, clock=left.clock) if _DAY_GAP.fullmatch(gap) else None
    if left.form == "weekday" and right.form in ("day", "numeric", "holiday"):
        if not _DAY_GAP.fullmatch(gap):
            return None
        return replace(
            right, number=left.number, daypart=left.daypart, clock=left.clock or right.clock
        )
    if (
        left.anchor == "event"
        and right.form in _RANGED
        and right.form != "clock"
        and _BASE_GAP.fullmatch(gap)
    ):
        return replace(left, anchor="right", base=right)
    if (
        left.form == "shift"
        and left.anchor == "text"
        and right.form in _DAYS
        and _APPOSED.fullmatch(gap)
    ):
        return right  # "three days later, on May 7"
    yearly = right.form == "relative" and right.unit == "year" and right.part is None
    if left.form in _NAMED and left.year is None and yearly and _YEAR_GAP.fullmatch(gap):
        return replace(left, relation=None, unit="year", amount=right.amount, anchor=right.anchor)
    return None


def _span_of_time(gap: str, left: Reading, right: Reading) -> Reading | None:
    """Two clock times as one with an end: "9 a.m. to 5 p.m."."""
    first, last = left.clock, right.clock
    if first is None or last is None or first.until or not _RANGE_GAP.fullmatch(gap):
        return None
    if gap.strip() == "until" or (last.hour, last.minute) <= (first.hour, first.minute):
        return None
    zone = last.zone or first.zone
    plain = first.plain and last.plain
    return replace(
        left, clock=replace(first, zone=zone, plain=plain, until=(last.hour, last.minute))
    )


def _ranges(text: str, found: list[Expression]) -> list[Expression]:
    """Add what "from March to May" spans around its two ends."""
    ranged: list[Expression] = []
    at = 0
    while at < len(found):
        span = _range(text, found[at], found[at + 1]) if at + 1 < len(found) else None
        if span is None:
            ranged.append(found[at])
            at += 1
            continue
        ranged += [span, replace(found[at], edge="start"), replace(found[at + 1], edge="end")]
        at += 2
    return ranged


def _range(text: str, left: Expression, right: Expression) -> Expression | None:
    first, last = left.reading, right.reading
    if first.form not in _RANGED or last.form not in _RANGED or first.until or last.until:
        return None
    gap = _RANGE_GAP.fullmatch(text, left.span.end, right.span.start)
    if gap is None or (first.form == "clock") != (last.form == "clock") or first.form == "clock":
        return None
    opener = _FROM.search(text, max(0, left.span.start - 9), left.span.start)
    joiner = gap[0].strip()
    between = opener is not None and opener[1].lower() == "between"
    if (joiner == "and") != between or (opener is None and first.form != last.form):
        return None
    if opener is None and joiner == "until":
        return None
    return Expression(Span(left.span.start, right.span.end), replace(first, until=last))
