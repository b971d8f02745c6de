"""The clusters of a run: block, score, cluster, rule by rule."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from claimcheck import kinds
from claimcheck.align.blocking import MOST, candidates, thinned
from claimcheck.align.clustering import complete_linkage, components
from claimcheck.align.stories import Stories
from claimcheck.align.weights import Weights
from claimcheck.kinds import Gate, Kind
from claimcheck.model.claim import Claim
from claimcheck.model.document import Skipped
from claimcheck.model.finding import Comparison, Relation
from claimcheck.model.lexicon import Lexicon
from claimcheck.rulebook.rule import Rule, Rulebook

Pair = tuple[int, int]


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
    matches: dict[Pair, Match]
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
    """
    found: dict[Pair, Match] = {}
    passing: set[Pair] = set()
    own = {rule.id: rule.options for rule in rules}
    for a, b in candidates(claims, rules[-1], kind, stories, lexicon):
        left, right = claims[a], claims[b]
        options = own[left.rule or ""] if left.rule == right.rule else rules[-1].options
        score = kind.score(left, right, options, lexicon)
        if score <= 0:
            continue
        passing.add((a, b))
        came = kind.compare(left, right, options, lexicon)
        comparisons = came if isinstance(came, tuple) else (came,)
        story = weights[stories.number(left.document)]
        sentence = story.shared(left.context, right.context) + _told_by_slots(comparisons)
        near = story.shared(left.near, right.near) + _proof(comparisons)
        apart = any(comparison.apart for comparison in comparisons)
        gate = kind.gate(options)
        if apart and gate.home and _both_at_home(left, right):
            sentence = max(sentence, gate.apart_sentence)
        inside = left.document == right.document and not (left.lead or right.lead)
        if apart and gate.actors and _other_actors(left, right):
            continue
        if _admits(gate, score, sentence, near, apart=apart, inside=inside):
            shared = min(1.0, max(sentence, near))
            found[a, b] = Match(score * (0.5 + 0.5 * shared), comparisons)
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


def _admits(
    gate: Gate, score: float, sentence: float, near: float, *, apart: bool, inside: bool
) -> bool:
    if not apart:
        return sentence >= gate.sentence and near >= gate.near
    least = max(gate.apart_sentence, gate.inside) if inside else gate.apart_sentence
    if sentence >= NEAR_DUPLICATE and not inside:
        return True
    return score >= gate.apart_score and sentence >= least and near >= gate.apart_near


def _other_actors(left: Claim, right: Claim) -> bool:
    """Do both clauses name somebody, and no name in common?"""
    return bool(left.actors and right.actors) and not set(left.actors) & set(right.actors)


def _both_at_home(left: Claim, right: Claim) -> bool:
    """Do two documents each tell of the place of its lead, in words besides the figure?"""
    if left.document == right.document or left.elsewhere or right.elsewhere:
        return False
    return bool(left.context and right.context)


NEAR_DUPLICATE = 0.85
"""Share of words from which two sentences are one sentence in two outlets."""
SLOT = 0.2
"""What one slot that both claims state alike (place, subject, period) adds to shared words."""
_TELLING = frozenset(["place", "subject", "period"])


def _told_by_slots(comparisons: Sequence[Comparison]) -> float:
    """What values and scopes that are alike add to the words that two sentences share."""
    if not comparisons:
        return 0.0
    alike = sum(
        slot.outcome == "equal" and slot.left is not None
        for slot in comparisons[0].slots
        if slot.slot in _TELLING
    )
    return SLOT * alike + _proof(comparisons)


def _proof(comparisons: Sequence[Comparison]) -> float:
    return comparisons[0].proof if comparisons else 0.0


def _inside(
    groups: Sequence[Sequence[int]], matches: dict[Pair, Match]
) -> list[dict[Pair, Match]]:
    """The matches inside each group, with positions counted within the group."""
    where = {number: (g, n) for g, group in enumerate(groups) for n, number in enumerate(group)}
    inside: list[dict[Pair, Match]] = [{} for _ in groups]
    for (a, b), match in matches.items():
        (group, first), (other, second) = where[a], where[b]
        if group == other:
            inside[group][min(first, second), max(first, second)] = match
    return inside
