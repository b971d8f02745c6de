"""From a cluster of compared claims to its findings: severity, confidence, message."""

from __future__ import annotations

import hashlib
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import combinations

from claimcheck.align.clustering import Pair
from claimcheck.align.clusters import Cluster
from claimcheck.compare.sides import gather, pair_of
from claimcheck.kinds import Kind
from claimcheck.model.finding import (
    UNSTATED,
    Comparison,
    Finding,
    Relation,
    Severity,
    Side,
    SlotComparison,
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
    if cluster.echo:
        edges = {r: pairs for r, pairs in edges.items() if r in _ECHOED}
    labels = [claim.value.label() for claim in cluster.claims]
    return [
        _finding(cluster, kind, relation, sides, edges[relation])
        for relation, sides in gather(edges, labels)
    ]


def single_source(cluster: Cluster, kind: Kind) -> Finding:
    """The finding that only one outlet has what a cluster says."""
    claim = cluster.claims[0]
    sides = (Side(claim.value.label(), cluster.claims),)
    return _made(cluster, kind, Relation.SINGLE_SOURCE, sides, (), 1.0, Severity.INFO)


_ECHOED = frozenset([Relation.AGREEMENT, Relation.DIFFERENT_STATUS])
"""What equal values alone may tell."""


def _related(cluster: Cluster) -> dict[Relation, dict[Pair, Comparison]]:
    edges: dict[Relation, dict[Pair, Comparison]] = defaultdict(dict)
    for pair, match in sorted(cluster.matches.items()):
        for comparison in match.comparisons:
            edges[comparison.relation].setdefault(pair, comparison)
    return {relation: edges[relation] for relation in Relation if relation in edges}


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
        for pair in (pair_of(a, b) for a in x for b in y)
        if pair in edges
    ]
    compared = [edges[pair] for pair in crossing]
    # Sides may hold claims that were not compared with each other: those of one document.
    a, b = next((a, b) for a in sides[0] for b in sides[1] if pair_of(a, b) in edges)
    first = _facing(edges[pair_of(a, b)], turned=a > b)
    severities = (each.severity or _default(cluster.rule, relation) for each in compared)
    worst = min(severities, key=lambda severity: severity.rank)
    if relation is Relation.AGREEMENT:
        sides = [sorted(member for side in sides for member in side)]
    score = sum(cluster.matches[pair].score for pair in crossing) / len(crossing)
    unstated = sum(UNSTATED in slot.outcome for slot in first.slots)
    made = tuple(
        Side(_side_label(cluster, side), tuple(cluster.claims[n] for n in side)) for side in sides
    )
    sure = round(score * OPEN**unstated, 2)
    return _made(cluster, kind, relation, made, first.slots, sure, worst)


def _facing(comparison: Comparison, *, turned: bool) -> Comparison:
    """The comparison with `left` for the first side, also where its claim comes later."""
    if not turned:
        return comparison
    slots = (replace(slot, left=slot.right, right=slot.left) for slot in comparison.slots)
    return replace(comparison, slots=tuple(slots))


def _default(rule: Rule, relation: Relation) -> Severity:
    return SEVERITY.get(relation, rule.severity)


OPEN = 0.95
"""What is left of the confidence for each slot that one side leaves unstated."""


def _side_label(cluster: Cluster, side: Sequence[int]) -> str:
    """The value that most claims of a side give, the first of them on a tie."""
    labels = [cluster.claims[n].value.label() for n in side]
    return max(dict.fromkeys(labels), key=labels.count)


def _made(
    cluster: Cluster,
    kind: Kind,
    relation: Relation,
    sides: tuple[Side, ...],
    why: tuple[SlotComparison, ...],
    confidence: float,
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
        parts += ["side", *sorted({f"{claim.document}\0{claim.text}" for claim in side.claims})]
    return _short_hash(*parts)


def _short_hash(*parts: str) -> str:
    key = "\0".join(parts)
    return hashlib.sha256(key.encode("utf-8", "surrogatepass")).hexdigest()[:12]


def told_apart(made: Iterable[Finding]) -> Iterator[Finding]:
    """All findings of a run, in their order, those with the same content under ids of their own.

    A text that says one thing twice can differ from another twice in the same words.
    """
    seen: Counter[str] = Counter()
    for finding in made:
        seen[finding.id] += 1
        count = seen[finding.id]
        yield finding if count == 1 else replace(finding, id=_short_hash(finding.id, str(count)))
