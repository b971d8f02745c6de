"""What of the findings was asked for, and how many there are of a sort."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import replace

from claimcheck.model.finding import Finding, Relation
from claimcheck.model.report import Report, Tally


def narrowed(report: Report, relations: frozenset[Relation]) -> Report:
    """The report without findings of other relations; see `Report.relations`."""
    kept = relations | {Relation.SINGLE_SOURCE}
    findings = tuple(finding for finding in report.findings if finding.relation in kept)
    return replace(report, findings=findings, relations=relations)


def tallied(findings: Iterable[Finding]) -> tuple[Tally, ...]:
    """How many findings there are, by rule and relation, in the order of their names and rank."""
    order = list(Relation)
    counts = Counter((finding.rule, finding.relation) for finding in findings)
    by_name = sorted(counts, key=lambda sort: (sort[0], order.index(sort[1])))
    return tuple(Tally(rule, relation, counts[rule, relation]) for rule, relation in by_name)
