"""From clusters of claims to findings: every pair compared, equal relations gathered.

A finding of relation R is a set of sides such that every two claims on different sides stand in
relation R; claims on one side agree.  So "thousands" beside 8,000 and 10,000 gives two findings
of `less-precise`, never one that would put 8,000 and 10,000 into relation R as well.
"""

from __future__ import annotations

import hashlib
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import combinations

from claimcheck.align.clusters import Cluster, Pair
from claimcheck.kinds import Kind
from claimcheck.model.claim import Claim
from claimcheck.model.finding import (
    Comparison,
    Confidence,
    Finding,
    Relation,
    Severity,
    Side,
    SlotComparison,
    UNSTATED,
)
from claimcheck.rulebook.rule import Rule

SEVERITY = {
    Relation.DIFFERENT_STATUS: Severity.INFO,
    Relation.DIFFERENT_SCOPE: Severity.NOTE,
    Relation.DIFFERENT_TIME: Severity.NOTE,
    Relation.LESS_PRECISE: Severity.INFO,
    Relation.AGREEMENT: Severity.INFO,
    Relation.REWORDED: Severity.WARNING,
    Relation.EXCERPT: Severity.INFO,
    Relation.SINGLE_SOURCE: Severity.INFO,
}
"""The default severity of each relation but `conflict`, which takes the rule's."""

def findings(cluster: Cluster, kind: Kind) -> list[Finding]:
    """All findings of a cluster, by relation and place."""
    edges = _related(cluster)
    same = _equal(cluster, edges)
    return [
        _finding(cluster, kind, relation, sides, edges[relation])
        for relation in edges
        for sides in _gather(len(cluster.claims), relation, edges[relation], same)
    ]


def single_source(cluster: Cluster, kind: Kind) -> Finding:
    """The finding that only one outlet has what a cluster says."""
    claim = cluster.claims[0]
    sides = (Side(claim.value.label(), cluster.claims),)
    return _made(
        cluster, kind, Relation.SINGLE_SOURCE, sides, (), Confidence.HIGH, Severity.INFO
    )


def _related(cluster: Cluster) -> dict[Relation, dict[Pair, Comparison]]:
    edges: dict[Relation, dict[Pair, Comparison]] = defaultdict(dict)
    for pair, match in sorted(cluster.matches.items()):
        for comparison in match.comparisons:
            sure = _unless_doubtful(comparison, match.score)
            edges[sure.relation].setdefault(pair, sure)
    return {relation: edges[relation] for relation in Relation if relation in edges}


SURE = 0.62
"""Score from which a conflict stands although one side leaves a slot unstated."""


def _unless_doubtful(comparison: Comparison, score: float) -> Comparison:
    """A conflict with a slot that one side leaves open, if little else ties the two, is a
    difference of scope that the texts leave open."""
    if comparison.relation is not Relation.CONFLICT or score >= SURE:
        return comparison
    open_slots = [slot for slot in comparison.slots if UNSTATED in slot.outcome]
    if not open_slots:
        return comparison
    rest = (slot for slot in comparison.slots if slot is not open_slots[0])
    return replace(comparison, relation=Relation.DIFFERENT_SCOPE, slots=(open_slots[0], *rest), severity=None)


def _equal(cluster: Cluster, edges: Mapping[Relation, Mapping[Pair, Comparison]]) -> set[Pair]:
    """Pairs that may share a side: they agree, and say so in the same words."""
    same = set(edges.get(Relation.AGREEMENT, {}))
    labels = [claim.value.label() for claim in cluster.claims]
    conflicts = edges.get(Relation.CONFLICT, {})
    same |= {
        (a, b)
        for a, b in combinations(range(len(labels)), 2)
        if labels[a] == labels[b] and (a, b) not in conflicts
    }
    return same


def _gather(
    size: int, relation: Relation, edges: Mapping[Pair, Comparison], same: set[Pair]
) -> Iterator[list[list[int]]]:
    """Sets of sides that cover every edge, by place.

    Of conflicts and agreements every two sides relate (a clique); of the other relations the
    first side relates to all others (a star): "thousands" beside 8,000 and 10,000.  A star that
    would only set the same sides beside each other again is left out.
    """
    covered: set[Pair] = set()
    for edge in sorted(edges, key=lambda pair: (-_degree(pair, edges), pair)):
        if edge in covered:
            continue
        sides = _star(edge, size, edges, same)
        if relation in _CLIQUES:
            sides = _clique(edge, size, edges, same)
        covered |= {_pair(a, b) for x, y in combinations(sides, 2) for a in x for b in y}
        if relation is Relation.AGREEMENT:  # its sides become one: those pairs are told, too
            covered |= set(combinations(sorted(n for side in sides for n in side), 2))
        yield sides


_CLIQUES = frozenset([Relation.CONFLICT, Relation.AGREEMENT, Relation.REWORDED, Relation.EXCERPT])


def _degree(pair: Pair, edges: Mapping[Pair, Comparison]) -> int:
    return max(sum(end in other for other in edges) for end in pair)


def _star(
    edge: Pair, size: int, edges: Mapping[Pair, Comparison], same: set[Pair]
) -> list[list[int]]:
    """The end of the edge with more relations, with its equals, and all that both relate to."""
    hub = max(edge, key=lambda end: (sum(end in other for other in edges), -end))
    related = [n for n in range(size) if _pair(hub, n) in edges and n != hub]
    centre = [hub] + [
        n
        for n in range(size)
        if _pair(hub, n) in same and all(_pair(n, other) in edges for other in related)
    ]
    rays: list[list[int]] = []
    for claim in related:
        side = next((ray for ray in rays if all(_pair(claim, m) in same for m in ray)), None)
        if side is None:
            rays.append([claim])
        else:
            side.append(claim)
    return [sorted(centre), *rays]


def _clique(
    edge: Pair, size: int, edges: Mapping[Pair, Comparison], same: set[Pair]
) -> list[list[int]]:
    sides = [[edge[0]], [edge[1]]]
    for other in range(size):
        if other not in edge:
            _join(other, sides, edges, same)
    return [sorted(side) for side in sorted(sides)]


def _join(
    claim: int, sides: list[list[int]], edges: Mapping[Pair, Comparison], same: set[Pair]
) -> None:
    """Put a claim on the side that it equals, or on one of its own, if all others relate."""
    fits = [n for n, side in enumerate(sides) if all(_pair(claim, m) in same for m in side)]
    for number in (*fits, None):
        others = [m for n, side in enumerate(sides) if n != number for m in side]
        if all(_pair(claim, m) in edges for m in others):
            if number is None:
                sides.append([claim])
            else:
                sides[number].append(claim)
            return


def _pair(a: int, b: int) -> Pair:
    return (a, b) if a < b else (b, a)


def _finding(
    cluster: Cluster,
    kind: Kind,
    relation: Relation,
    sides: Sequence[Sequence[int]],
    edges: Mapping[Pair, Comparison],
) -> Finding:
    crossing = [
        pair
        for x, y in combinations(sides, 2)
        for pair in (_pair(a, b) for a in x for b in y)
        if pair in edges
    ]
    compared = [edges[pair] for pair in crossing]
    first = _facing(edges[_pair(sides[0][0], sides[1][0])], turned=sides[0][0] > sides[1][0])
    worst = min((c.severity or _default(cluster.rule, relation) for c in compared),
                key=lambda severity: severity.rank)  # fmt: skip
    if relation is Relation.AGREEMENT:
        sides = [sorted(member for side in sides for member in side)]
    score = sum(cluster.matches[pair].score for pair in crossing) / len(crossing)
    unstated = any(UNSTATED in slot.outcome for slot in first.slots)
    made = tuple(
        Side(_side_label(cluster, side, first.slots), tuple(cluster.claims[n] for n in side))
        for side in sides
    )
    return _made(cluster, kind, relation, made, first.slots, _confidence(score, unstated), worst)


def _facing(comparison: Comparison, *, turned: bool) -> Comparison:
    """The comparison with `left` for the first side, also where its claim comes later."""
    if not turned:
        return comparison
    slots = (replace(slot, left=slot.right, right=slot.left) for slot in comparison.slots)
    return replace(comparison, slots=tuple(slots))


def _default(rule: Rule, relation: Relation) -> Severity:
    return SEVERITY.get(relation, rule.severity)


def _confidence(score: float, unstated: bool) -> Confidence:
    if score >= 0.7 and not unstated:
        return Confidence.HIGH
    return Confidence.MEDIUM if score >= 0.5 else Confidence.LOW


def _side_label(cluster: Cluster, side: Sequence[int], slots: Sequence[SlotComparison]) -> str:
    """The value of a side; where another slot decided, what that slot says is put behind."""
    labels = [cluster.claims[n].value.label() for n in side]
    return max(dict.fromkeys(labels), key=labels.count)


def _made(
    cluster: Cluster,
    kind: Kind,
    relation: Relation,
    sides: tuple[Side, ...],
    why: tuple[SlotComparison, ...],
    confidence: Confidence,
    severity: Severity,
) -> Finding:
    claims = [claim for side in sides for claim in side.claims]
    subject = next(filter(None, map(kind.subject, claims)), cluster.rule.title)
    rules = {claim.rule for claim in claims}
    finding = Finding(
        id="",
        rule=(claims[0].rule if len(rules) == 1 else None) or cluster.rule.id,
        kind=cluster.rule.kind,
        relation=relation,
        severity=severity,
        confidence=confidence,
        subject=subject,
        message=_message(relation, sides, why),
        why=why,
        sides=sides,
        origins=len({claim.document for claim in claims}),
    )
    return replace(finding, id=_identity(finding))


_SENTENCES = {
    Relation.CONFLICT: "{values}: these cannot both hold",
    Relation.DIFFERENT_STATUS: "{values}: not of the same standing ({why})",
    Relation.DIFFERENT_SCOPE: "{values}: not of the same thing ({why})",
    Relation.DIFFERENT_TIME: "{values}: not of the same time ({why})",
    Relation.LESS_PRECISE: "{values}: one leaves room for the other",
    Relation.AGREEMENT: "{values}: the same",
    Relation.REWORDED: "one quotation in different words",
    Relation.EXCERPT: "one quotation, cut to different lengths",
    Relation.SINGLE_SOURCE: "{values}: in one source only",
}


def _message(relation: Relation, sides: Sequence[Side], why: Sequence[SlotComparison]) -> str:
    if relation is Relation.CONFLICT and why and why[0].slot == "speaker":
        return f"one quotation, given to {why[0].left} and to {why[0].right}"
    values = " against " if relation is Relation.CONFLICT else ", "
    return _SENTENCES[relation].format(
        values=values.join(dict.fromkeys(side.value for side in sides)),
        why=str(why[0]) if why else "",
    )


def _identity(finding: Finding) -> str:
    """From content, never from places: a finding keeps its id while its texts stay."""
    parts = [finding.rule, finding.relation.value]
    for side in finding.sides:
        parts += sorted({f"{claim.document}\0{claim.text}" for claim in side.claims})
    key = "\0".join(parts)
    return hashlib.sha256(key.encode("utf-8", "surrogatepass")).hexdigest()[:12]
