"""Date expressions of a text: atoms joined to days with clock times and to ranges."""

from __future__ import annotations

import re
from dataclasses import replace

from claimcheck.model.claim import Span
from claimcheck.text.dates_grammar import atoms
from claimcheck.text.dates_words import S, Expression, Reading

__all__ = ["Expression", "Reading", "expressions", "spans"]

_CLOCK_GAP = re.compile(rf"(?:{S}?,)?(?:{S}?(?:at|around|about|by|from|until|before|after))?{S}")
_DAY_GAP = re.compile(rf"(?:{S}?,)?(?:{S}on)?{S}|{S}?\({S}?")
_YEAR_GAP = re.compile(rf"(?:{S}(?:of|in))?{S}")
_RANGE_GAP = re.compile(rf"{S}(?:to|through|until|till|and){S}|{S}?[-–—]{S}?")
_FROM = re.compile(r"\b(from|between)\s$", re.IGNORECASE)
_DAYS = frozenset(("day", "numeric", "weekday", "deictic", "holiday"))
_DATED = _DAYS | {"month", "year", "season", "quarter", "decade"}


def expressions(text: str) -> list[Expression]:
    """Every date expression in order of place; the ends of a range follow the range.

    Durations ("14 years") and frequencies ("every Tuesday") are not among them.
    """
    found: list[Expression] = []
    for atom in atoms(text):
        joined = _joined(text, found[-1], atom) if found else None
        if joined is None:
            found.append(atom)
        else:
            found[-1] = joined
    return [each for each in _ranges(text, found) if each.reading.form != "set"]


def spans(text: str) -> list[Span]:
    """Where dates and clock times stand, in order and without overlap."""
    return [each.span for each in expressions(text) if each.edge is None]


def _joined(text: str, left: Expression, right: Expression) -> Expression | None:
    """Two neighbours as one expression: weekday and date, day and clock, month and "last year"."""
    if right.span.start - left.span.end > 12 or right.span.start < left.span.end:
        return None
    gap = text[left.span.end : right.span.start]
    reading = _merged(gap, left.reading, right.reading)
    return Expression(Span(left.span.start, right.span.end), reading) if reading else None


def _merged(gap: str, left: Reading, right: Reading) -> Reading | None:
    if right.form == "clock" and left.form in _DAYS and left.clock is None:
        return replace(left, clock=right.clock) if _CLOCK_GAP.fullmatch(gap) else None
    if left.form == "clock" and right.form in _DAYS and right.clock is None:
        return replace(right, clock=left.clock) if _DAY_GAP.fullmatch(gap) else None
    if left.form == "weekday" and right.form in ("day", "numeric") and _DAY_GAP.fullmatch(gap):
        return replace(right, number=left.number, daypart=left.daypart)
    if (
        left.form in ("month", "season", "day", "quarter")
        and left.year is None
        and right.form == "relative"
        and right.unit == "year"
        and right.part is None
        and _YEAR_GAP.fullmatch(gap)
    ):
        return replace(left, relation=None, unit="year", amount=right.amount)
    return None


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
    if last.form not in _DATED or first.form not in _DATED or first.until or last.until:
        return None
    gap = _RANGE_GAP.fullmatch(text, left.span.end, right.span.start)
    if gap is None:
        return None
    opener = _FROM.search(text, max(0, left.span.start - 9), left.span.start)
    between = opener is not None and opener[1].lower() == "between"
    if ("and" in gap[0]) != between or (first.form != last.form and opener is None):
        return None
    if opener is None and ("to" in gap[0].split() and "day" not in first.form):
        return None
    return Expression(Span(left.span.start, right.span.end), replace(first, until=last))
