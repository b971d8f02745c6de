"""The clusters of a run: block, score, cluster, rule by rule."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from claimcheck import kinds
from claimcheck.align.blocking import candidates
from claimcheck.align.clustering import complete_linkage
from claimcheck.align.stories import Stories
from claimcheck.align.weights import Weights
from claimcheck.kinds import Kind
from claimcheck.model.claim import Claim
from claimcheck.model.lexicon import Lexicon
from claimcheck.rulebook.rule import Rule, Rulebook

Pair = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Cluster:
    """Claims of one rule that answer one question."""

    rule: Rule
    claims: tuple[Claim, ...]
    """By document and place."""
    scores: dict[Pair, float]
    """How surely each pair (positions in `claims`) answers the same question, 0 to 1."""


def clusters(
    claims: Sequence[Claim], rulebook: Rulebook, stories: Stories
) -> Iterator[tuple[Cluster, Kind]]:
    """Every claim that a rule claims, in exactly one cluster; by rule, then place."""
    weights = Weights(claims)
    by_rule: dict[str, list[Claim]] = defaultdict(list)
    for claim in claims:
        if claim.rule is not None:
            by_rule[claim.rule].append(claim)
    for rule in rulebook.rules:
        own = by_rule.get(rule.id, [])
        kind = kinds.load(rule.kind)
        scores = _scores(own, rule, kind, stories, weights, rulebook.lexicon)
        for group in complete_linkage(len(own), scores):
            yield _cluster(rule, own, group, scores), kind


def _scores(
    claims: Sequence[Claim],
    rule: Rule,
    kind: Kind,
    stories: Stories,
    weights: Weights,
    lexicon: Lexicon,
) -> dict[Pair, float]:
    scores: dict[Pair, float] = {}
    least = kind.context(rule.options)
    for a, b in candidates(claims, rule, kind, stories, lexicon):
        score = kind.score(claims[a], claims[b], rule.options, lexicon)
        if score <= 0:
            continue
        shared = weights.shared(claims[a], claims[b]) if least else 1.0
        if shared >= least:
            scores[a, b] = score * (0.5 + 0.5 * shared)
    return scores


def _cluster(
    rule: Rule, claims: Sequence[Claim], group: Sequence[int], scores: dict[Pair, float]
) -> Cluster:
    place = {number: n for n, number in enumerate(group)}
    own = {
        (place[a], place[b]): score
        for (a, b), score in scores.items()
        if a in place and b in place
    } if len(group) > 1 else {}  # fmt: skip
    return Cluster(rule, tuple(claims[n] for n in group), own)
