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
        groups = complete_linkage(len(own), scores)
        for group, inside in zip(groups, _inside(groups, scores), strict=True):
            yield Cluster(rule, tuple(own[n] for n in group), inside), kind


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
        shared = weights.shared(claims[a], claims[b])
        if shared >= least:
            scores[a, b] = score * (0.5 + 0.5 * shared)
    return scores


def _inside(
    groups: Sequence[Sequence[int]], scores: dict[Pair, float]
) -> list[dict[Pair, float]]:
    """The scores inside each group, with positions counted within the group."""
    where = {number: (g, n) for g, group in enumerate(groups) for n, number in enumerate(group)}
    inside: list[dict[Pair, float]] = [{} for _ in groups]
    for (a, b), score in scores.items():
        (group, first), (other, second) = where[a], where[b]
        if group == other:
            inside[group][min(first, second), max(first, second)] = score
    return inside
