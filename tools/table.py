"""The weights as the file that ships: comparison, level, bits, and the counts that they rest on."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

HEAD = """\
# How much each level of a comparison tells of whether two claims answer one question, in bits:
# log2(m/u), as coefficients of a logistic regression, so that comparisons that tell the same are
# not counted twice.  `same` and `other`: how many pairs of one question and of two showed it.
# `unequal`: bits that two values which cannot both hold take from the confidence.
# Made by tools/alignment.py; a level that was never seen weighs 0.
"""


@dataclass(frozen=True)
class Learnt:
    """What the pairs of one kind tell."""

    prior: float
    unequal: float
    bits: Mapping[tuple[str, str], float]
    seen: Mapping[tuple[str, str, int], int]
    """Comparison, level, label -> pairs."""


def written(told: Mapping[str, tuple[Learnt, Any]]) -> str:
    """The text of `rules/alignment.yaml`."""
    lines = [HEAD]
    for kind, (learnt, evidence) in told.items():
        bits, seen = learnt.bits, learnt.seen
        lines += [f"{kind}:\n", f"  prior: {learnt.prior:.2f}\n"]
        lines += [f"  unequal: {learnt.unequal:.2f}\n", "  comparisons:\n"]
        for name, levels in (*evidence, ("rivals", ("clear", "best", "one side", "neither"))):
            lines.append(f"    {name}:\n")
            for level in levels:
                weight = bits.get((name, level), 0.0)
                same, other = (seen.get((name, level, label), 0) for label in (1, 0))
                lines.append(
                    f"      {level}: {{bits: {weight:.2f}, same: {same}, other: {other}}}\n"
                )
    return "".join(lines)
