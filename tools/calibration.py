"""From match weights to probabilities: Platt scaling (1999) on pairs read by hand."""

from __future__ import annotations

import math
from collections.abc import Sequence

from claimcheck.align.linkage import probability

STEPS = 40
MOST = 10.0
"""Bits that are sought at most, either way."""


def calibrated(points: Sequence[tuple[float, int]]) -> tuple[float, float]:
    """Slope and shift, in bits, under which the shares of the labels come out as probabilities."""
    slope, shift = 1.0, 0.0
    for _ in range(STEPS):
        first, second = [0.0, 0.0], [1e-9, 0.0, 1e-9]
        for bits, label in points:
            chance = probability(slope * bits + shift)
            curve = chance * (1 - chance)
            first[0] += (label - chance) * bits
            first[1] += label - chance
            second[0] += curve * bits * bits
            second[1] += curve * bits
            second[2] += curve
        scale = (second[0] * second[2] - second[1] * second[1]) * math.log(2)
        slope += (first[0] * second[2] - first[1] * second[1]) / scale
        shift += (first[1] * second[0] - first[0] * second[1]) / scale
    return slope, shift


def shift(points: Sequence[tuple[float, int, float]], least: float = -MOST) -> float:
    """Bits to add to these pairs so that their probabilities sum to the number of their labels,
    each as often as its weight says.

    Only of pairs from `least` bits on: a conflict is said of likely ones only.
    """
    told = [(bits, weight) for bits, _, weight in points if bits >= least]
    right = math.fsum(label * weight for bits, label, weight in points if bits >= least)
    low, high = -MOST, MOST
    for _ in range(STEPS):
        middle = (low + high) / 2
        above = math.fsum(weight * probability(bits + middle) for bits, weight in told) > right
        low, high = (low, middle) if above else (middle, high)
    return low
