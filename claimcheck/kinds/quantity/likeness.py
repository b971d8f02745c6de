"""How the values of two figures stand to each other: never evidence of the question by itself."""

from __future__ import annotations

from typing import cast

from claimcheck.kinds.quantity.intervals import DISJOINT, compare_values, measure
from claimcheck.kinds.quantity.options import Options
from claimcheck.kinds.quantity.slots import is_anybody
from claimcheck.kinds.quantity.value import FEW, Quantity
from claimcheck.model.claim import Claim
from claimcheck.model.evidence import APART, NEAR, NESTED, SAME, SMALL, TELLING

CLOSE = 1.05
"""Ratio up to which two figures that can both hold are one figure, rounded: two digits stated."""
_PLAIN = Options()


def likeness(left: Claim, right: Claim) -> str:
    """One of `VALUES`, by the hedges and the widths that rules read in figures by default."""
    a, b = cast(Quantity, left.value), cast(Quantity, right.value)
    if a.key() is not None and a.key() == b.key():
        return TELLING
    outcome = compare_values(a, b, _PLAIN).outcome
    if outcome == DISJOINT:
        return APART
    vague = a.number is None and a.bound == b.bound == "vague"
    heads = {head for head in (a.head, b.head) if head and not is_anybody(head)}
    if outcome == "equal" and vague and len(heads) > 1:
        return NESTED  # "thousands of rescuers", "thousands of residents"
    if outcome == "equal":
        return SMALL if a.unit is None and abs(a.low or 0) <= FEW else SAME
    return NEAR if _is_near(a, b) else NESTED


def _is_near(a: Quantity, b: Quantity) -> bool:
    if a.number is None or b.number is None:
        return False
    units = measure(a.unit), measure(b.unit)
    scales = [unit.factor if unit is not None else 1.0 for unit in units]
    small, large = sorted(
        abs(x.number or 0) * scale for x, scale in zip((a, b), scales, strict=True)
    )
    return small > 0 and large <= CLOSE * small
