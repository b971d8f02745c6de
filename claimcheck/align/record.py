"""What the alignment makes of claims: clusters, matches, and two claims laid side by side."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from claimcheck.align.clustering import Pair
from claimcheck.align.linkage import Link
from claimcheck.model.claim import Claim
from claimcheck.model.evidence import Weight
from claimcheck.model.finding import Comparison
from claimcheck.rulebook.rule import Rule


@dataclass(frozen=True, slots=True)
class Match:
    """Two claims that answer the same question."""

    score: float
    """How surely they do, 0 to 1."""
    comparisons: tuple[Comparison, ...]
    """How they relate, the gravest first."""


@dataclass(frozen=True, slots=True)
class Cluster:
    """Claims that answer one question."""

    rule: Rule
    claims: tuple[Claim, ...]
    """By document and place."""
    matches: Mapping[Pair, Match]
    """What each pair (positions in `claims`) came to."""
    echo: bool = False
    """Do only equal values hold it together, so that its claims stand in other clusters too?"""


@dataclass(frozen=True, slots=True)
class Laid:
    """Two claims of one story that can be held against each other."""

    link: Link
    prior: float
    """Bits of two claims of one story and dimension."""
    evidence: tuple[Weight, ...]
    """What each comparison weighs."""
    bits: float
    """Those of the link, with what the values add or take."""
    comparisons: tuple[Comparison, ...]
    shut: bool
    """May the two not share a cluster?"""
    muted: bool
    """Is nothing to be said of them where they do?"""
    barred: str | None
    """Which rule keeps the two apart whatever they weigh, and by what; `None` where none does."""
    added: tuple[Weight, ...]
    """What a rule adds, level by level; the bits of the link hold it."""
