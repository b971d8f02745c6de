"""What a rule on statements may say."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Options:
    """The settings of a rule on statements."""

    fates: bool = False
    """Takes only who is dead or alive, caught or at large; without it only what is said of
    anything else."""
