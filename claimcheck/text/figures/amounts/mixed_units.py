"""An amount in mixed units: "eight minutes and 20 seconds", "3 dollars 50 cents"."""

from __future__ import annotations

from collections.abc import Callable

from claimcheck.text.figures.amounts.amount import Amount
from claimcheck.text.figures.numerals.number_tokens import Tokens
from claimcheck.text.figures.numerals.spelt_numbers import tidy
from claimcheck.text.units.measures import BY_NAME, Unit
from claimcheck.text.units.money import MINOR

_JOINTS = ((",", "and"), ("and",), (",",), ())
_SHORTEST = 3
"""Letters of a unit from which it is a word: "12 ft 2 in" may be two figures, "12 feet 2 inches" is
one."""
_MIXED = frozenset(("time", "length", "mass"))
"""Dimensions in which people count on in a smaller unit."""
_CENTS = 0.01
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
    whole = 1.0
    while unit is not None and (found := _part(tokens, first.last, unit, single)) is not None:
        part, share = found
        whole *= share
        if (first.unit, part.unit) == ("pound", "penny"):
            first.unit = "gbp"
        first.low = first.high = tidy(first.low + part.low * whole)
        first.step, first.last, unit = tidy(part.step * whole), part.last, part.unit


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
        part = single(tokens, start)
        if part is None or part.number is None or part.unit is None or part.first != start:
            return None
        share = _share(part.unit, unit)
        if share is None or not 0 < part.low * share < 1:
            return None
        return (part, share) if len(tokens.words[part.last - 1]) >= _SHORTEST else None
    return None


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
