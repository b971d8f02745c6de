"""What a kind compares of two claims, and at which level each comparison comes out.

The vocabulary is that of record linkage (Fellegi and Sunter, 1969): a comparison has ordered
levels, each level a weight in bits, and the weights of a pair add up.  A kind declares its
comparisons beside its slots; what a level weighs stands in `rules/alignment.yaml`.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from claimcheck.model.claim import Claim
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
    company: Callable[[Claim, Claim], int | None] = lambda a, b: None
    """How many other values the sentences of two claims both state; `None` where one has none."""


COMPANY = ("two in common", "one in common", "none in common", "alone")
"""The levels of what else two sentences state."""


def company(shared: int | None) -> str:
    """The level of a number of shared values.

    >>> company(None), company(0), company(3)
    ('alone', 'none in common', 'two in common')
    """
    if shared is None:
        return COMPANY[3]
    return COMPANY[2 - min(shared, 2)]


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


VALUES = ("telling", "same", "small", "near", "nested", "apart")
"""How two values stand to each other: one that two reports seldom share by chance, one and the
same, one small count ("two"), one that is the other rounded, one that leaves room for the other,
two that cannot both hold.
No comparison: what it tells counts once the question is weighed (see `align.echoes`)."""
TELLING, SAME, SMALL, NEAR, NESTED, APART = VALUES
