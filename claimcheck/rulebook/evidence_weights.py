"""The weights of evidence, as `rules/alignment.yaml` states them: bits by comparison and level.

The file is made by `tools/alignment.py` and reviewed; each level tells how often it was seen among
pairs of one question (`same`) and of two (`other`).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from importlib.resources import files
from typing import Any

from claimcheck.errors import RuleError
from claimcheck.yamlfile import schema
from claimcheck.yamlfile.source import compose, decode

_PATH = "alignment.yaml"


@dataclass(frozen=True, slots=True)
class Weights:
    """What the comparisons of one kind weigh."""

    prior: float = 0.0
    """log2 of the odds that two claims of one story and dimension answer one question."""
    values: Mapping[str, float] = field(default_factory=dict)
    """How two values stand to each other (`model.evidence.VALUES`) -> bits, once the question is
    weighed: equal ones bring an agreement closer, unequal ones raise doubt."""
    bits: Mapping[tuple[str, str], float] = field(default_factory=dict)
    """Comparison and level -> log2(m/u)."""
    apart: Mapping[tuple[str, str], float] = field(default_factory=dict)
    """The same -> bits that the level adds where the two values cannot both hold."""

    def table(self, comparison: str) -> dict[str, float]:
        """The bits of the levels of one comparison that are known."""
        return {level: bits for (name, level), bits in self.bits.items() if name == comparison}

    def of(self, comparison: str, level: str, *, apart: bool = False) -> float:
        """The bits of a level, with those of values `apart`; 0 where nothing is known of it."""
        key = (comparison, level)
        return self.bits.get(key, 0.0) + (self.apart.get(key, 0.0) if apart else 0.0)


@lru_cache(maxsize=1)
def load() -> Mapping[str, Weights]:
    """The weights that ship, by kind.  Raises `RuleError`."""
    source = decode(
        f"rules/{_PATH}", files("claimcheck.rules").joinpath(_PATH).read_bytes(), bounded=False
    )
    root = compose(source, trusted=True)
    tables = schema.plain(root, source) if root is not None else {}
    if source.problems:
        raise RuleError(source.problems)
    return {kind: _weights(table) for kind, table in tables.items()}


def _weights(table: Mapping[str, Any]) -> Weights:
    rows = {
        (comparison, level): row
        for comparison, levels in table["comparisons"].items()
        for level, row in levels.items()
    }
    bits = {key: float(row["bits"]) for key, row in rows.items()}
    apart = {key: float(row["apart"]) for key, row in rows.items() if "apart" in row}
    values = {level: float(row["bits"]) for level, row in table["values"].items()}
    return Weights(float(table["prior"]), values, bits, apart)
