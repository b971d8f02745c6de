"""Units made of others: a prefix before a unit, a power of a length, a length per time.

The International System composes its units so (BIPM, *The International System of Units*, 2019,
chapters 2 and 3), and news follows: no table of spellings could hold what comes of it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from claimcheck.lexicons.word_sets import of
from claimcheck.text.units.record import Unit


class Spelt(NamedTuple):
    """A unit with its spellings."""

    unit: Unit
    words: list[str]
    """What holds in any case, where it has no capital itself."""
    symbols: list[str]
    """What holds only as it is written."""


_POWERS = (
    ("square", "area", 2, ("sq", "sq."), ("2", "²", "^2")),
    ("cubic", "volume", 3, ("cu", "cu."), ("3", "³", "^3")),
)
"""Word of a power, what it measures, the exponent, short words, and what stands behind a symbol."""
_SYMBOL = 3
"""Letters of the longest symbol of a length: "nmi" and "mm" take a power behind, "mile" none."""
_PACES = frozenset(["millisecond", "second", "minute", "hour"])
"""Times per which a length is a speed; what moves so much a day or a year creeps or is built."""


def prefixed() -> Iterator[Spelt]:
    """The units of `metric-units` with the prefixes that are written before each.

    Symbols keep their case: a millipascal is no megapascal.
    """
    prefixes = {}
    for row in of("metric-prefixes"):
        letter, prefix, times = row.split("|")
        prefixes[letter] = prefix, float(times)
    for row in of("metric-units"):
        label, measured, size, symbol, taken, others = row.split("|")
        name = label.strip("()")
        names = [name, *filter(None, others.split(", "))]
        if name == label:
            yield Spelt(Unit(name, measured, float(size)), names, [symbol] * (len(symbol) > 1))
        for letter in taken.split():
            prefix, factor = prefixes[letter]
            spellings = [prefix + spelt for spelt in names]
            unit = Unit(spellings[0], measured, _exact(float(size) * factor))
            yield Spelt(unit, spellings, [letter + symbol, *(["µ" + symbol] * (letter == "μ"))])


def powers(units: Iterable[Spelt]) -> Iterator[Spelt]:
    """Squares and cubes of the lengths among some units: "square mile", "sq. mile", "km²"."""
    for unit, spellings, signs in units:
        if unit.dimension != "length":
            continue
        names = [name for name in spellings if len(name) > _SYMBOL or name == unit.name]
        symbols = [*signs, *(name for name in spellings if len(name) <= _SYMBOL)]
        for word, measured, exponent, short, behind in _POWERS:
            written = [f"{word} {name}" for name in names]
            written += [f"{before} {name}" for before in short for name in [*names, *symbols]]
            written += [symbol + power for symbol in symbols for power in behind]
            yield Spelt(Unit(written[0], measured, _exact(unit.factor**exponent)), written, [])


def speed(above: Unit, below: Unit, name: str) -> Unit | None:
    """A length per time as a unit; `None` for other rates.

    >>> speed(Unit("mile", "length", 1609.344), Unit("hour", "time", 3600), "mph").factor
    0.44704
    """
    if above.dimension != "length" or below.name not in _PACES:
        return None
    return Unit(name, "speed", _exact(above.factor / below.factor))


def _exact(factor: float) -> float:
    """A factor without what binary fractions leave behind."""
    return float(f"{factor:.14g}")
