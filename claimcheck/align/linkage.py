"""Pairs of claims and the weight of evidence that they answer one question.

The match weight is the prior and the sum of the bits of all comparisons (Fellegi and Sunter, 1969);
it is a log-odds to the base 2, so the probability follows.  Rivals are judged last: among the
figures of one dimension in two articles each has at most one best partner.
"""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import combinations
from typing import Any

from claimcheck.align.clustering import Pair
from claimcheck.align.company import Company
from claimcheck.align.stories import Stories
from claimcheck.align.value_pairs import Likeness
from claimcheck.align.word_weights import Weights as Wording
from claimcheck.kinds import Weighed
from claimcheck.model.claim import Claim
from claimcheck.model.evidence import Setting, Weight
from claimcheck.model.lexicon import Lexicon
from claimcheck.rulebook.evidence_weights import Weights

RIVALS = "rivals"
"""The comparison that the pair's neighbours make, not its two claims."""
LEVELS = ("alone", "clear", "best", "one side", "neither")
CLEAR = 2.0
"""Bits by which the best partner must lead on both sides to be the clear one."""


@dataclass(frozen=True, slots=True)
class Link:
    """Two claims, and what weighs for and against their answering one question."""

    bits: float
    """The match weight: log2 of the odds."""
    levels: tuple[str, ...]
    """The level of every comparison of the kind, in their order."""
    rivals: str | None
    """That of the pair's neighbours (`LEVELS`); `None` within one document."""

    def outcomes(self, kind: Weighed) -> Iterator[tuple[str, str]]:
        """Each comparison and its level, the rivals last."""
        names = (comparison.name for comparison in kind.EVIDENCE)
        yield from zip(names, self.levels, strict=True)
        if self.rivals is not None:
            yield RIVALS, self.rivals

    def has_one_answer(self, kind: Weighed) -> bool:
        """Is the question one that has but one answer, as far as a level tells?"""
        return any(
            level in each.sole for each, level in zip(kind.EVIDENCE, self.levels, strict=True)
        )

    def evidence(self, kind: Weighed, weights: Weights, *, apart: bool) -> Iterator[Weight]:
        """What each comparison weighs, for values that may both hold or cannot (`apart`)."""
        for name, level in self.outcomes(kind):
            yield Weight(name, level, weights.of(name, level, apart=apart))

    @property
    def probability(self) -> float:
        """How likely one question is, 0 to 1."""
        return probability(self.bits)


def probability(bits: float) -> float:
    """Log-odds to the base 2 as a probability.

    >>> probability(0.0), probability(2.0)
    (0.5, 0.8)
    """
    return 1.0 / (1.0 + math.exp(-math.log(2) * max(-60.0, min(60.0, bits))))


def levels(left: Any, right: Any, kind: Weighed, setting: Setting) -> tuple[str, ...]:
    """The level of every comparison of a kind, in their order, for two profiles."""
    return tuple(evidence.level(left, right, setting) for evidence in kind.EVIDENCE)


def profiled(
    claims: Sequence[Claim], kind: Weighed, lexicon: Lexicon, company: Company, stories: Stories
) -> Iterator[tuple[Pair, tuple[str, ...]]]:
    """Every pair of two documents of one story that can be held against each other, with its
    levels."""
    profiles = [kind.profile(claim, lexicon) for claim in claims]
    words = Wording.of_profiles(profiles)
    setting = Setting(lexicon, words.shared, words.told, company.shared, stories.alike)
    for a, b in combinations(range(len(claims)), 2):
        left, right = claims[a].document, claims[b].document
        if left == right or not stories.same(left, right):
            continue
        if kind.comparable(profiles[a], profiles[b]):
            yield (a, b), levels(profiles[a], profiles[b], kind, setting)


def links(
    pairs: Mapping[Pair, tuple[str, ...]],
    claims: Sequence[Claim],
    kind: Weighed,
    weights: Weights,
    likeness: Likeness,
    added: Mapping[Pair, float] | None = None,
) -> dict[Pair, Link]:
    """What the levels of each pair weigh, rivals included, and what a rule has `added` to it."""
    tables = [weights.table(evidence.name) for evidence in kind.EVIDENCE]
    sums: dict[tuple[str, ...], float] = {}
    for found in pairs.values():
        if found not in sums:
            each = (table.get(level, 0.0) for table, level in zip(tables, found, strict=True))
            sums[found] = math.fsum(each)
    base = {pair: weights.prior + sums[found] for pair, found in pairs.items()}
    for pair, bits in (added or {}).items():
        base[pair] += bits
    rivals = rivalry(base, claims, likeness)
    of_rival: dict[str | None, float] = {None: 0.0}
    of_rival.update(weights.table(RIVALS))
    made: dict[Pair, Link] = {}
    one = {found: found for found in sums}
    for pair, found in pairs.items():
        rival = rivals.get(pair)
        bits = weights.prior + (sums[found] + of_rival.get(rival, 0.0))
        made[pair] = Link(bits, one[found], rival)
    for pair, bits in (added or {}).items():
        made[pair] = replace(made[pair], bits=made[pair].bits + bits)
    return made


def unrivalled(found: tuple[str, ...], kind: Weighed, weights: Weights, added: float = 0.0) -> Link:
    """What the levels of a pair weigh that no rival is held against."""
    link = Link(weights.prior + added, found, None)
    evidence = link.evidence(kind, weights, apart=False)
    return replace(link, bits=math.fsum((link.bits, *(row.bits for row in evidence))))


def rivalry(
    base: Mapping[Pair, float], claims: Sequence[Claim], likeness: Likeness
) -> dict[Pair, str]:
    """For each pair of two documents, how it fares beside the other partners of its claims.

    A claim that its document repeats, in the same value or one that leaves room for it, is no
    rival of itself.
    """
    partners: dict[tuple[int, str], list[tuple[float, int]]] = defaultdict(list)
    for (a, b), bits in base.items():
        if claims[a].document != claims[b].document:
            partners[a, claims[b].document].append((bits, b))
            partners[b, claims[a].document].append((bits, a))
    for row in partners.values():
        row.sort(key=lambda each: (-each[0], each[1]))
    return {
        (a, b): _rivalry(
            bits - _best_other(partners[a, claims[b].document], b, likeness),
            bits - _best_other(partners[b, claims[a].document], a, likeness),
        )
        for (a, b), bits in base.items()
        if claims[a].document != claims[b].document
    }


def _best_other(row: Iterable[tuple[float, int]], own: int, likeness: Likeness) -> float:
    others = (bits for bits, n in row if n != own and likeness.excludes(n, own))
    return next(others, float("-inf"))


def _rivalry(mine: float, theirs: float) -> str:
    least, most = sorted((mine, theirs))
    if least == math.inf:
        return LEVELS[0]
    if least >= CLEAR:
        return LEVELS[1]
    if least >= 0:
        return LEVELS[2]
    return LEVELS[3] if most >= 0 else LEVELS[4]
