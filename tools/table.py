"""The weights as the file that ships: comparison, level, bits, and the counts that they rest on."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from claimcheck.align.linkage import LEVELS, RIVALS

HEAD = """\
# How much each level of a comparison tells of whether two claims answer one question, in bits:
# log2(m/u), as coefficients of a logistic regression, so that comparisons that tell the same are
# not counted twice.  `same` and `other`: how many pairs of one question and of two showed it.
# `values`: bits that the two values add once the question is weighed, by how they stand.
# `apart`: bits that a level adds where they cannot both hold, as pairs judged by a reader have it.
# Made by tools/alignment.py; a level that was never seen weighs 0.
"""


@dataclass(frozen=True)
class Learnt:
    """What the pairs of one kind tell."""

    prior: float
    values: Mapping[str, tuple[float, int, int]]
    """How two values stand -> bits, pairs of one question, pairs of two."""
    bits: Mapping[tuple[str, str], float]
    apart: Mapping[tuple[str, str], float]
    """Comparison, level -> bits that it adds where the values cannot both hold."""
    seen: Mapping[tuple[str, str, int], int]
    """Comparison, level, label -> pairs."""


def written(told: Mapping[str, tuple[Learnt, Any]]) -> str:
    """The text of `rules/alignment.yaml`."""
    lines = [HEAD]
    for kind, (learnt, evidence) in told.items():
        bits, seen, apart = learnt.bits, learnt.seen, learnt.apart
        lines += [f"{kind}:\n", f"  prior: {learnt.prior:.2f}\n"]
        lines.append("  values:\n")
        lines += [_row(4, level, *row) for level, row in learnt.values.items()]
        lines.append("  comparisons:\n")
        for name, levels in (*evidence, (RIVALS, LEVELS)):
            lines.append(f"    {name}:\n")
            for level in levels:
                weight = bits.get((name, level), 0.0)
                same, other = (seen.get((name, level, label), 0) for label in (1, 0))
                lines.append(_row(6, level, weight, same, other, apart.get((name, level), 0.0)))
    return "".join(lines)


def _row(indent: int, level: str, bits: float, same: int, other: int, apart: float = 0.0) -> str:
    told = f", apart: {apart:.2f}" if f"{abs(apart):.2f}" != "0.00" else ""
    return f"{' ' * indent}{level}: {{bits: {bits:.2f}{told}, same: {same}, other: {other}}}\n"
