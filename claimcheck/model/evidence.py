"""What a kind compares of two claims, and at which level each comparison comes out.

The vocabulary is that of record linkage (Fellegi and Sunter, 1969): a comparison has ordered
levels, each level a weight in bits, and the weights of a pair add up.  A kind declares its
comparisons beside its slots; what a level weighs stands in `rules/alignment.yaml`.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from claimcheck.model.lexicon import Lexicon

Words = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Setting:
    """What two claims are compared in: shared knowledge, and the wording of their story."""

    lexicon: Lexicon
    shared: Callable[[Words, Words], float]
    """Weight of the words that two lists have in common over that of the poorer one, 0 to 1."""
    told: Callable[[Words, Words], float]
    """Weight of the words that two lists have in common, in nats of surprise."""


@dataclass(frozen=True, slots=True)
class Evidence:
    """One comparison: its name, its levels from the closest to the furthest, how it is made."""

    name: str
    levels: tuple[str, ...]
    level: Callable[[Any, Any, Setting], str]
    """Of two profiles (see `Kind.profile`), in either order, one of `levels`."""


@dataclass(frozen=True, slots=True)
class Weight:
    """What one comparison of two claims came to."""

    name: str
    level: str
    bits: float
    """log2 of how much more often the level is seen of one question than of two."""
