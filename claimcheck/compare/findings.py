"""From a cluster of compared claims to its findings: severity, confidence, message."""

from __future__ import annotations

import hashlib
import math
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from claimcheck.align.clustering import Pair
from claimcheck.align.record import Cluster
from claimcheck.compare.headings import heading
from claimcheck.compare.sides import between, gather, parts
from claimcheck.kinds import Kind
from claimcheck.model.finding import (
    FALLEN,
    UNDATED,
    UNSTATED,
    Comparison,
    Finding,
    Relation,
    Severity,
    Side,
    SideRelation,
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


def findings(cluster: Cluster, kind: Kind) -> Iterator[Finding]:
    """One finding for the question of a cluster, by place.

    Several where its sides fall apart into groups between which nothing was compared; none where
    one document only repeats itself.
    """
    compared = {p: match.comparisons for p, match in cluster.matches.items()}
    if cluster.echo:
        compared = {pair: came for pair, came in compared.items() if came[0].relation in _ECHOED}
    sides = gather(compared, [claim.value.label() for claim in cluster.claims])
    related = between(compared, sides)
    for group in parts(len(sides), related):
        own = [related_pair for related_pair in related if related_pair[0] in group]
        told = [
            _told(cluster, sides, pair, relation, edges)
            for pair in own
            for relation, edges in related[pair].items()
        ]
        if told:
            yield from _question(cluster, kind, [sides[n] for n in group], told, group)
        else:
            yield from _agreement(cluster, kind, sides[group[0]])


def single_source(cluster: Cluster, kind: Kind) -> Finding:
    """The finding that only one outlet has what a cluster says."""
    claim = cluster.claims[0]
    sides = (Side(claim.value.label(), cluster.claims),)
    return _made(cluster, kind, Relation.SINGLE_SOURCE, sides, (), 1.0, Severity.INFO)


_ECHOED = frozenset([Relation.AGREEMENT, Relation.LESS_PRECISE, Relation.DIFFERENT_STATUS])
"""What equal values alone may tell."""


@dataclass(frozen=True, slots=True)
class _Told:
    """How two sides relate, and the claims that show it."""

    sides: Pair
    heads: Pair
    """A compared pair of claims, one of either side."""
    relation: Relation
    severity: Severity
    confidence: float
    why: tuple[SlotComparison, ...]

    @property
    def gravity(self) -> tuple[bool, int, float, int]:
        """The least is the gravest."""
        return (
            self.relation is not Relation.CONFLICT,
            self.severity.rank,
            -self.confidence,
            list(Relation).index(self.relation),
        )


def _told(
    cluster: Cluster,
    sides: Sequence[Sequence[int]],
    pair: Pair,
    relation: Relation,
    edges: Mapping[Pair, Comparison],
) -> _Told:
    a, b = min(edges)
    turned = a not in sides[pair[0]]
    heads = (b, a) if turned else (a, b)
    first = _facing(edges[a, b], turned=turned)
    usual = _default(cluster.rule, relation)
    severities = [each.severity or usual for each in edges.values()]
    if relation is Relation.CONFLICT:  # what is slight to a rule is no graver for an open slot
        severities = [max(each, usual, key=lambda s: s.rank) for each in severities]
    worst = min(severities, key=lambda each: each.rank)
    sure = _sure([cluster.matches[edge].score for edge in edges], first.slots)
    if relation is Relation.CONFLICT:
        supposed = any(UNDATED in s.outcome or s.outcome == FALLEN for s in first.slots)
        sure = min(CERTAIN, round(sure * SUPPOSED, 2) if supposed else sure)
    band = first.band or next((each.band for each in edges.values() if each.band), None)
    sure = band.keeps(sure) if band else sure
    return _Told(pair, heads, relation, worst, sure, first.slots)


def _sure(scores: Sequence[float], slots: Iterable[SlotComparison]) -> float:
    """The confidence in hundredths: the mean score of the pairs, less for each open slot."""
    unstated = sum(UNSTATED in slot.outcome for slot in slots)
    return round(math.fsum(scores) / len(scores) * OPEN**unstated, 2)


def _question(
    cluster: Cluster,
    kind: Kind,
    sides: Sequence[Sequence[int]],
    told: Sequence[_Told],
    numbers: Sequence[int],
) -> Iterator[Finding]:
    """The finding of sides that relate, `numbers` among those of the cluster."""
    graded = sorted(told, key=lambda each: (each.gravity, each.sides))
    worst = graded[0]
    documents = {cluster.claims[n].document for side in sides for n in side}
    if len(documents) == 1 and worst.relation in _REPEATED:
        return
    order = [*worst.sides, *(n for n in numbers if n not in worst.sides)]
    place = {number: n for n, number in enumerate(order)}
    by_number = dict(zip(numbers, sides, strict=True))
    for head, number in zip(worst.heads, worst.sides, strict=True):
        by_number[number] = [head, *(n for n in by_number[number] if n != head)]
    made = tuple(_side(cluster, by_number[number]) for number in order)
    relations = tuple(_placed(each, place) for each in graded)
    finding = _made(cluster, kind, worst.relation, made, worst.why, worst.confidence,
                    worst.severity)  # fmt: skip
    yield identified(replace(finding, relations=relations))


_REPEATED = frozenset([Relation.AGREEMENT, Relation.EXCERPT])
"""What is no news where one document says both."""


def _placed(told: _Told, place: Mapping[int, int]) -> SideRelation:
    """The relation with its sides where they stand in the finding, the first one first."""
    a, b = (place[number] for number in told.sides)
    why = told.why if a < b else _turned(told.why)
    pair = (a, b) if a < b else (b, a)
    return SideRelation(pair, told.relation, told.severity, told.confidence, why)


def _agreement(cluster: Cluster, kind: Kind, side: Sequence[int]) -> Iterator[Finding]:
    """The finding that several documents say the same, if they do."""
    inside = [
        (pair, match)
        for pair, match in sorted(cluster.matches.items())
        if pair[0] in side and pair[1] in side
    ]
    across = [
        (pair, match) for pair, match in inside
        if cluster.claims[pair[0]].document != cluster.claims[pair[1]].document
    ]  # fmt: skip
    if not across:
        return
    slots = across[0][1].comparisons[0].slots
    sure = _sure([match.score for _, match in inside], slots)
    severity = _default(cluster.rule, Relation.AGREEMENT)
    yield _made(cluster, kind, Relation.AGREEMENT, (_side(cluster, side),), slots, sure, severity)


def _facing(comparison: Comparison, *, turned: bool) -> Comparison:
    """The comparison with `left` for the first side, also where its claim comes later."""
    return replace(comparison, slots=_turned(comparison.slots)) if turned else comparison


def _turned(slots: Iterable[SlotComparison]) -> tuple[SlotComparison, ...]:
    return tuple(replace(slot, left=slot.right, right=slot.left) for slot in slots)


def _default(rule: Rule, relation: Relation) -> Severity:
    return SEVERITY.get(relation, rule.severity)


SUPPOSED = 0.85
"""What is left of the confidence of a conflict that rests on documents being of one time, which
they do not say, or on no toll being corrected: never `high`.  Set by hand: the gold has none."""
CERTAIN = 0.99
"""The most of a conflict: nothing that two texts say proves that they speak of one thing."""
OPEN = 0.95
"""What is left of the confidence for each slot that one side leaves unstated."""


def _side(cluster: Cluster, members: Sequence[int]) -> Side:
    """Its value is the one that most of its claims give, the first of them on a tie."""
    labels = [cluster.claims[n].value.label() for n in members]
    value = max(dict.fromkeys(labels), key=labels.count)
    return Side(value, tuple(cluster.claims[n] for n in members))


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
    subject = heading(claims, kind, cluster.rule)
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
    return identified(finding)


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
    if relation is Relation.CONFLICT and why and len({side.value for side in sides[:2]}) == 1:
        return f"{sides[0].value}: what is said of it cannot both hold ({why[0]})"
    values = " against " if relation is Relation.CONFLICT else ", "
    return _SENTENCES[relation].format(
        values=values.join(dict.fromkeys(side.value for side in sides[:2])),
        why=str(why[0]) if why else "",
    )


def identified(finding: Finding) -> Finding:
    """The finding with an id of content (kind, question, values), never of paths or places.

    Values are those that stand in the finding's own relation, each in one form, so that a document
    that agrees, or one that is only less precise, leaves the id as it is.  What only one outlet has
    keeps apart from what others say of the question.
    """
    alone = finding.relation is Relation.SINGLE_SOURCE
    values = sorted({finding.sides[n].canonical for n in finding.opposed})
    own = _short_hash(finding.kind, "alone" if alone else "", finding.subject, *values)
    return replace(finding, id=own)


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
