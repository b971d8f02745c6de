"""The record of an amount while it is being read."""

from __future__ import annotations

from dataclasses import dataclass

from claimcheck.text.figures.amounts import hedges as bounds
from claimcheck.text.figures.numerals.spelt_numbers import Value


@dataclass(slots=True)
class Amount:
    """An amount in tokens `first` to `last` (exclusive)."""

    first: int
    last: int
    low: Value
    high: Value
    bound: str = "exact"
    step: Value = 1
    unit: str | None = None
    per: str | None = None
    kind: str = "digits"
    """`digits`, `words`, `fraction`, `vague`, `factor` ("doubled") or `score`."""
    scaled: bool = False
    change: str | None = None
    score: tuple[int, int] | None = None
    age: bool = False
    """Is it how old somebody is?"""
    signed: bool = False
    """Did a sign of money stand before the number?"""

    @property
    def number(self) -> Value | None:
        """The one number written, `None` for a range, a score or a vague word."""
        return (
            self.low if self.low == self.high and self.bound != "vague" and not self.score else None
        )

    @property
    def interval(self) -> tuple[Value | None, Value | None]:
        """The closed interval that it allows; `None` for an open end."""
        return bounds.interval(self.low, self.high, self.bound)
