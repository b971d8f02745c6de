"""The clusters of a run: block, score, cluster, rule by rule."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from claimcheck import kinds
from claimcheck.align.blocking import MOST, candidates, thinned
from claimcheck.align.clustering import Pair, complete_linkage, components
from claimcheck.align.gates import gated
from claimcheck.align.stories import Stories
from claimcheck.align.weights import Weights
from claimcheck.kinds import Kind
from claimcheck.model.claim import Claim
from claimcheck.model.document import Skipped
from claimcheck.model.finding import Comparison, Relation
from claimcheck.model.lexicon import Lexicon
from claimcheck.rulebook.rule import Rule, Rulebook


@dataclass(frozen=True, slots=True)
class Match:
    """Two claims that answer the same question."""

    score: float
    """How surely they do, 0 to 1: the slots, and the weight of the words that they share."""
    comparisons: tuple[Comparison, ...]
    """How they relate, the gravest first."""


@dataclass(frozen=True, slots=True)
class Cluster:
    """Claims of one rule that answer one question."""

    rule: Rule
    claims: tuple[Claim, ...]
    """By document and place."""
    matches: Mapping[Pair, Match]
    """What each pair (positions in `claims`) came to."""


def clusters(
    claims: Sequence[Claim], rulebook: Rulebook, stories: Stories, skipped: list[Skipped]
) -> Iterator[tuple[Cluster, Kind]]:
    """Every claim that a rule claims and that is compared, in exactly one cluster.

    By rule, then place.  `skipped` is told of documents with more claims than are compared.
    """
    weights = _weights(claims, stories)
    for rules in _groups(rulebook):
        names = {rule.id for rule in rules}
        own, left_out = thinned([claim for claim in claims if claim.rule in names])
        skipped += [
            Skipped(document, f"{count} claims of {rules[-1].id} not compared: above {MOST}")
            for document, count in left_out.items()
        ]
        kind = kinds.load(rules[-1].kind)
        matches, passing = _matches(own, rules, kind, stories, weights, rulebook.lexicon)
        scores = {pair: match.score for pair, match in matches.items()}
        # Of three quotations the first may hold the other two, which share no word.
        groups = (
            complete_linkage(len(own), scores, passing)
            if kind.STORY_BOUND
            else components(len(own), scores)
        )
        for group, inside in zip(groups, _inside(groups, matches), strict=True):
            members = tuple(own[n] for n in group)
            yield Cluster(_rule_of(members, rules), members, inside), kind


def _weights(claims: Sequence[Claim], stories: Stories) -> dict[int, Weights]:
    """Weights of words story by story: a run of many stories must not change what one shares."""
    by_story: dict[int, list[Claim]] = defaultdict(list)
    for claim in claims:
        by_story[stories.number(claim.document)].append(claim)
    return {number: Weights(own) for number, own in by_story.items()}


def _groups(rulebook: Rulebook) -> list[list[Rule]]:
    """The rules whose claims are compared with each other, by falling priority."""
    found: dict[tuple[str, str], list[Rule]] = defaultdict(list)
    for rule in rulebook.rules:
        found[rule.kind, rule.group or rule.id].append(rule)
    return list(found.values())


def _rule_of(claims: Sequence[Claim], rules: Sequence[Rule]) -> Rule:
    """The rule that all claims share, else the last of their group."""
    if all(claim.rule == claims[0].rule for claim in claims):
        return next(rule for rule in rules if rule.id == claims[0].rule)
    return rules[-1]


def _matches(
    claims: Sequence[Claim],
    rules: Sequence[Rule],
    kind: Kind,
    stories: Stories,
    weights: Mapping[int, Weights],
    lexicon: Lexicon,
) -> tuple[dict[Pair, Match], set[Pair]]:
    """The candidate pairs that pass all gates of kind and rule, and those that pass by slots.

    Two claims of one rule are compared by its options, two of a group by those of its last rule.
    Two of one sentence may share a cluster but never match: a sentence sets parts, ends and stages
    side by side, it does not contradict itself.
    """
    found: dict[Pair, Match] = {}
    passing: set[Pair] = set()
    own = {rule.id: rule.options for rule in rules}
    for a, b in candidates(claims, rules, kind, stories, lexicon):
        left, right = claims[a], claims[b]
        options = own[left.rule or ""] if left.rule == right.rule else rules[-1].options
        score = kind.score(left, right, options, lexicon)
        if score <= 0:
            continue
        passing.add((a, b))
        if left.document == right.document and left.sentence == right.sentence:
            continue
        came = kind.compare(left, right, options, lexicon)
        comparisons = came if isinstance(came, tuple) else (came,)
        story = weights[stories.number(left.document)]
        surety = gated(left, right, score, comparisons, gate=kind.gate(options), weights=story)
        if surety is not None:
            found[a, b] = Match(surety, comparisons)
    return _without_answered(found, claims), passing


def _without_answered(matches: dict[Pair, Match], claims: Sequence[Claim]) -> dict[Pair, Match]:
    """The matches without pairs that are apart though one has its equal beside the other.

    Where a document says somewhere what another says, its further figures answer other
    questions: a depth of 10 km and a distance of 55 km, the toll of today and that of yesterday.
    """
    answered: set[tuple[int, str]] = set()
    for (a, b), match in matches.items():
        if match.comparisons and match.comparisons[0].relation is Relation.AGREEMENT:
            answered |= {(a, claims[b].document), (b, claims[a].document)}
    return {
        (a, b): match
        for (a, b), match in matches.items()
        if claims[a].document == claims[b].document
        or not any(comparison.apart for comparison in match.comparisons)
        or not {(a, claims[b].document), (b, claims[a].document)} & answered
    }


def _inside(groups: Sequence[Sequence[int]], matches: dict[Pair, Match]) -> list[dict[Pair, Match]]:
    """The matches inside each group, with positions counted within the group."""
    where = {number: (g, n) for g, group in enumerate(groups) for n, number in enumerate(group)}
    inside: list[dict[Pair, Match]] = [{} for _ in groups]
    for (a, b), match in matches.items():
        (group, first), (other, second) = where[a], where[b]
        if group == other:
            inside[group][min(first, second), max(first, second)] = match
    return inside
