"""What two findings tell of the same claims, or two kinds of one pair of clauses, is told once."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence

from claimcheck import kinds
from claimcheck.model.claim import Claim
from claimcheck.model.finding import Finding, Relation


def told_once(findings: Sequence[Finding]) -> Iterator[Finding]:
    """The findings, in their order, without those whose claims all stand in another one that is as
    grave, and those on whole clauses of which another kind tells the same: where one quotation
    denies what the other says, their clauses do so, too."""
    findings = list(_unheld(findings))
    told = [each for each in findings if _asserts(each)]
    by_document: dict[str, list[tuple[int, Claim]]] = defaultdict(list)
    for number, finding in enumerate(told):
        for claim in finding.claims:
            by_document[claim.document].append((number, claim))
    for finding in findings:
        if not kinds.traits(finding.kind).clausal or not _is_told(finding, told, by_document):
            yield finding


def _unheld(findings: Sequence[Finding]) -> Iterator[Finding]:
    """The findings without those that another one holds: equal values may join claims that stand
    side by side in the finding of their question."""
    of_claim: dict[str, set[int]] = defaultdict(set)
    for number, finding in enumerate(findings):
        if finding.relation is not Relation.SINGLE_SOURCE:
            for claim in finding.claims:
                of_claim[claim.id].add(number)
    for number, finding in enumerate(findings):
        if finding.relation in _NEVER_HELD:
            yield finding
            continue
        holders = set.intersection(*(of_claim[claim.id] for claim in finding.claims))
        if not any(_holds(findings, each, number) for each in holders):
            yield finding


_NEVER_HELD = frozenset([Relation.CONFLICT, Relation.SINGLE_SOURCE])


def _holds(findings: Sequence[Finding], holder: int, number: int) -> bool:
    """Is a finding that has all claims of another as grave, and larger, graver or the first?"""
    one, other = findings[holder], findings[number]
    if holder == number or one.kind != other.kind or _rank(one) > _rank(other):
        return False
    order = [(-len(f.claims), _rank(f), n) for f, n in ((one, holder), (other, number))]
    return order[0] < order[1]


def _rank(finding: Finding) -> int:
    return list(Relation).index(finding.relation)


def _asserts(finding: Finding) -> bool:
    """Does a finding of another kind tell what clauses assert, too: not that their values differ,
    but that they deny or repeat each other?"""
    if kinds.traits(finding.kind).clausal or finding.relation is Relation.SINGLE_SOURCE:
        return False
    if finding.relation is not Relation.CONFLICT or finding.why[0].slot in _ASSERTED:
        return True
    return any(side.value.split()[:1] == ["0"] for side in finding.sides)  # "no survivors", "two"


_ASSERTED = frozenset(["polarity", "opposites", "converse", "direction", "stance", "parties"])
"""Slots in which claims of another kind contradict each other as their clauses do."""


def _is_told(
    finding: Finding,
    told: Sequence[Finding],
    by_document: dict[str, list[tuple[int, Claim]]],
) -> bool:
    """Has one other finding, as grave or graver, a claim in a clause of every side of this one, or
    of every document where it has one side?"""
    groups = [side.claims for side in finding.sides]
    if len(groups) == 1:
        documents = [claim.document for claim in finding.claims]
        groups = [tuple(c for c in finding.claims if c.document == d) for d in set(documents)]
    numbers = set.intersection(
        *({n for claim in each for n in _numbers(claim, by_document[claim.document])}
          for each in groups)
    )  # fmt: skip
    return any(_rank(told[number]) <= _rank(finding) for number in numbers)


def _numbers(clause: Claim, others: Iterable[tuple[int, Claim]]) -> Iterator[int]:
    for number, claim in others:
        if claim.part == clause.part and claim.span.overlaps(clause.span):
            yield number
