"""An amount in mixed units: "eight minutes and 20 seconds", "3 dollars 50 cents"."""

from __future__ import annotations

from collections.abc import Callable

from claimcheck.text.english.closed_classes import CLOSED
from claimcheck.text.figures.amounts.amount import Amount
from claimcheck.text.figures.numerals.number_tokens import Tokens
from claimcheck.text.figures.numerals.spelt_numbers import tidy
from claimcheck.text.units.measures import BY_NAME
from claimcheck.text.units.money import CODES, MINOR
from claimcheck.text.units.record import Unit

_JOINTS = ((",", "and"), ("and",), (",",), ())
_MIXED = frozenset(("time", "length", "mass"))
"""Dimensions in which people count on in a smaller unit."""
_CENTS = 0.01
_DIGITS = 2
"""Digits of hundredths: "18 dollars 4" is no 18.04."""
_LEAST = 10
"""Hundredths that are said without their name: "ten pounds five" is none."""
_ADJACENT = 1 / 400
"""The least share of a unit that people count on in: a day of a year, no hour of a month."""
_BESIDE = frozenset(("between", "from"))


def mixed_units(
    tokens: Tokens, first: Amount, single: Callable[[Tokens, int], Amount | None]
) -> None:
    """Take in what an amount goes on with in a smaller unit; `single` reads one with its unit.

    Each part is less than one of the unit before it: "two minutes, 90 seconds" is two amounts.
    """
    unit = first.unit
    if first.number is None or tokens.words[first.first - 1] in _BESIDE:
        return
    _hundredths(tokens, first, single)
    whole = 1.0
    while unit is not None and (found := _part(tokens, first.last, unit, single)) is not None:
        part, share = found
        if share < _ADJACENT:
            return  # "nine months and 200 hours of service"
        whole *= share
        if (first.unit, part.unit) == ("pound", "penny"):
            first.unit = "gbp"
        first.low = first.high = tidy(first.low + part.low * whole)
        first.step, first.last, unit = tidy(part.step * whole), part.last, part.unit


def _hundredths(
    tokens: Tokens, first: Amount, single: Callable[[Tokens, int], Amount | None]
) -> None:
    """Take in a number of hundredths that are not named: "18 dollars 40", "ten pounds fifty"."""
    at = first.last
    if first.signed or first.scaled or not (first.unit in CODES or first.unit == "pound"):
        return
    if not tokens.words[at - 1].isalpha() or not tokens.words[at][:1].isalnum():
        return
    part = single(tokens, at)
    if part is None or part.number is None or part.unit is not None or part.first != at:
        return
    behind = tokens.words[part.last]
    written = tokens.words[at].isdecimal() and len(tokens.words[at]) == _DIGITS
    if not (written or part.kind == "words") or not _LEAST <= part.low < 1 / _CENTS:
        return
    if not behind[:1].isalnum() or behind in CLOSED:
        first.unit = "gbp" if first.unit == "pound" else first.unit
        first.low = first.high = tidy(first.low + part.low * _CENTS)
        first.step, first.last = _CENTS, part.last


def _part(
    tokens: Tokens, at: int, unit: str, single: Callable[[Tokens, int], Amount | None]
) -> tuple[Amount, float] | None:
    """The amount in a smaller unit behind a token, and that unit as a share of `unit`."""
    for joint in _JOINTS:
        if tuple(tokens.words[at : at + len(joint)]) != joint:
            continue
        start = at + len(joint)
        if not tokens.words[start][:1].isalnum():
            return None
        part = _inches(tokens, start) if unit == "foot" and not joint else None
        part = part or single(tokens, start)
        if part is None or part.number is None or part.first != start:
            return None
        share = _share(part.unit, unit) if part.unit is not None else None
        return (part, share) if share is not None and 0 < part.low * share < 1 else None
    return None


def _inches(tokens: Tokens, at: int) -> Amount | None:
    """The inches behind feet, whose "in" is no unit elsewhere: "6 ft 2 in", "5ft 8in"."""
    number, unit = tokens.words[at], tokens.words[at + 1]
    if unit not in ("in", "ins") or not number.isdecimal() or int(number) >= _FOOT:
        return None
    return Amount(at, at + 2, int(number), int(number), unit="inch")


_FOOT = 12
"""Inches of a foot."""


def _share(unit: str, whole: str) -> float | None:
    """A unit as a share of a larger one of its dimension; `None` where it is none."""
    if unit == "penny" and whole == "pound":  # which is taken for a weight without its pence
        return _CENTS
    if unit in MINOR:
        return _CENTS if MINOR[unit] == whole or (unit == "cent" and whole == "eur") else None
    small: Unit | None = BY_NAME.get(unit)
    large: Unit | None = BY_NAME.get(whole)
    if small is None or large is None or small.dimension != large.dimension:
        return None
    if small.dimension not in _MIXED or small.factor >= large.factor:
        return None
    return small.factor / large.factor
