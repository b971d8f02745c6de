"""The record of a unit of measure."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Unit:
    """A unit: its name in the singular, what it measures, and how many base units it is."""

    name: str
    dimension: str
    factor: float
    offset: float = 0.0
    """Added after the factor: what makes degrees Celsius of another scale's zero."""
