"""Units of measure: what each measures, and how many base units it is."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from claimcheck.lexicons.word_sets import Made, WordMap, WordSet, of
from claimcheck.text.units.composed import Spelt, powers, prefixed, speed
from claimcheck.text.units.money import CODES, MINOR
from claimcheck.text.units.record import Unit

_HUNDREDTH = 0.01


@dataclass(frozen=True, slots=True)
class Spellings:
    """The units by what stands for them in a text."""

    by_words: dict[tuple[str, ...], Unit]
    """The tokens of a spelling in lower case -> the unit; the first line of a spelling wins."""
    cased: dict[str, Unit]
    """Spellings of one token that hold only as they are written."""
    first_words: frozenset[str]
    longest: int
    """Tokens of the longest spelling."""


def _listed() -> Iterator[Spelt]:
    """The units of the table with their spellings."""
    for row in of("units"):
        label, measured, factors, spellings = row.split("|")
        unit = Unit(label.strip("()"), measured, *map(float, factors.split()))
        names = [] if label[0] == "(" else [label]
        yield Spelt(unit, [*names, *filter(None, spellings.split(", "))], [])


def _units() -> list[Spelt]:
    """All units with what is written for them, those of the table first."""
    simple = [*_listed(), *prefixed()]
    return [*simple, *powers(simple)]


def _spellings() -> Spellings:
    by_words: dict[tuple[str, ...], Unit] = {}
    cased: dict[str, Unit] = {}
    for unit, words, symbols in _units():
        for spelling in words:
            if spelling == spelling.lower():
                by_words.setdefault(_pieces(spelling), unit)
            else:
                cased.setdefault(spelling, unit)
        for symbol in symbols:
            cased.setdefault(symbol, unit)
    first_words = frozenset(words[0] for words in by_words)
    return Spellings(by_words, cased, first_words, max(map(len, by_words)))


def _pieces(spelling: str) -> tuple[str, ...]:
    """A spelling as the tokens it is read as.

    >>> _pieces("km/h"), _pieces("sq. m"), _pieces("m.p.h.")
    (('km', '/', 'h'), ('sq', '.', 'm'), ('m.p.h.',))
    """
    if spelling.count(".") > 1:
        return (spelling,)
    return tuple(re.findall(r"[^\W_]+|[^\w\s]", spelling.lower()))


BY_NAME = WordMap(lambda: {spelt.unit.name: spelt.unit for spelt in reversed(_units())})
SPELLINGS = Made(_spellings)
TIMES = WordSet(lambda: [name for name, unit in BY_NAME.items() if unit.dimension == "time"])
"""Names of units of time."""


def known(name: str) -> Unit | None:
    """The unit of a name, of a speed that no table lists, too: `centimetre per second`."""
    unit: Unit | None = BY_NAME.get(name)
    if unit is None and " per " in name:
        above, below = (BY_NAME.get(part) for part in name.split(" per ", 1))
        if above is not None and below is not None:
            return speed(above, below, name)
    return unit


def dimension(name: str) -> str | None:
    """What a unit measures: `length`, `money`, `money per barrel`; `None` where unknown.

    >>> dimension("mile"), dimension("usd per barrel"), dimension("cow")
    ('length', 'money per barrel', None)
    """
    unit = known(name)
    if unit is not None:
        return unit.dimension
    base, per, below = name.partition(" per ")
    if per:
        above = dimension(base)
        return f"{above} per {below}" if above else None
    return "money" if name in CODES or name in MINOR else None


def convert(number: float, unit: str, into: str) -> float | None:
    """A measure in another unit of its dimension, `None` where there is no way.

    Other rates than speeds convert above the line only; one currency never into another.

    >>> round(convert(34, "mile", "kilometre"), 1), convert(1, "mile", "day")
    (54.7, None)
    >>> round(convert(50, "fahrenheit", "celsius"), 6), convert(19, "cent", "usd")
    (10.0, 0.19)
    """
    if unit == into:
        return number
    left, right = known(unit), known(into)
    if left is not None and right is not None:
        if left.dimension != right.dimension:
            return None
        return (number * left.factor + left.offset - right.offset) / right.factor
    if MINOR.get(unit) == into:
        return number * _HUNDREDTH
    if MINOR.get(into) == unit:
        return number / _HUNDREDTH
    base, per, below = unit.partition(" per ")
    other, _, divisor = into.partition(" per ")
    return convert(number, base, other) if per and below == divisor else None
