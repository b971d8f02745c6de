"""Units of measure: what each measures, and how many base units it is."""

from __future__ import annotations

import re
from dataclasses import dataclass

from claimcheck.text.units.money import CODES, MINOR
from claimcheck.text.units.table import TABLE

_OFFSETS = {"fahrenheit": -160 / 9, "kelvin": -273.15}


@dataclass(frozen=True, slots=True)
class Unit:
    """A unit: its name in the singular, what it measures, and how many base units it is."""

    name: str
    dimension: str
    factor: float
    offset: float = 0.0
    """Added after the factor: what makes degrees Celsius of another scale's zero."""


BY_NAME: dict[str, Unit] = {}
BY_WORDS: dict[tuple[str, ...], Unit] = {}
"""The tokens of a spelling in lower case -> the unit."""
CASED: dict[str, Unit] = {}
"""Spellings that hold only with their capitals."""


def _fill() -> None:
    for row in TABLE.strip().splitlines():
        label, measured, factor, spellings = row.split("|")
        name = label.strip("()")
        unit = Unit(name, measured, float(factor), _OFFSETS.get(name, 0.0))
        BY_NAME[name] = unit
        for spelling in (label, *filter(None, spellings.split(", "))):
            if spelling[0] == "(":
                continue
            if spelling != spelling.lower():
                CASED[spelling] = unit
            else:
                BY_WORDS.setdefault(_pieces(spelling), unit)


def _pieces(spelling: str) -> tuple[str, ...]:
    """A spelling as the tokens it is read as.

    >>> _pieces("km/h"), _pieces("sq. m"), _pieces("m.p.h.")
    (('km', '/', 'h'), ('sq', '.', 'm'), ('m.p.h.',))
    """
    if spelling.count(".") > 1:
        return (spelling,)
    return tuple(re.findall(r"[^\W_]+|[^\w\s]", spelling.lower()))


_fill()
FIRST_WORDS = frozenset(words[0] for words in BY_WORDS)
LONGEST = max(map(len, BY_WORDS))
"""Tokens of the longest spelling."""


def dimension(name: str) -> str | None:
    """What a unit measures: `length`, `money`, `money per barrel`; `None` where unknown.

    >>> dimension("mile"), dimension("usd per barrel"), dimension("cow")
    ('length', 'money per barrel', None)
    """
    unit = BY_NAME.get(name)
    if unit is not None:
        return unit.dimension
    base, per, below = name.partition(" per ")
    if per:
        above = dimension(base)
        return f"{above} per {below}" if above else None
    return "money" if name in CODES or name in MINOR else None
