"""What a report tells as a count: how many there are, and by which word they are listed."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from claimcheck.model.finding import Finding, Relation
from claimcheck.model.report import Report
from claimcheck.reports import View
from claimcheck.reports import _vocabulary as vocabulary
from claimcheck.reports._sections import Sections


def counts(report: Report, found: Sections, view: View) -> Iterator[tuple[str, str]]:
    """Count and word of each part that is not listed: `11 agreements`, `agreements`."""
    folded = [each for each in found.compared if each.id not in found.numbers]
    doubtful = {each.id for each in found.unsure}
    unsure = [each for each in folded if each.id in doubtful]
    agreements = [each for each in folded if each.relation is Relation.AGREEMENT]
    counted = doubtful | {each.id for each in agreements}
    differences = [each for each in folded if each.id not in counted]
    alone = [f for f in report.findings if f.relation is Relation.SINGLE_SOURCE]
    if differences:
        yield _kinds(differences), "differences"
    if unsure:
        yield f"{vocabulary.count(len(unsure), 'finding')} of low confidence", "low"
    if agreements:
        yield vocabulary.count(len(agreements), "agreement"), "agreements"
    if alone and not view.single_source:
        claims = vocabulary.count(len(alone), "claim")
        yield f"{claims} that only one outlet has", "single-source"
    if "matrix" not in view.shown and sum(len(f.documents) > 1 for f in found.compared) > 1:
        yield "a table of outlets and claims", "matrix"
    covered = report.coverage
    if "coverage" not in view.shown and covered.mentions:
        mentions = vocabulary.count(covered.mentions, "mention")
        yield f"{covered.claimed:,} of {mentions} claimed by a rule", "coverage"


def _kinds(findings: Iterable[Finding]) -> str:
    """`12 differences: 3 of scope, 2 of time, 7 less precise`."""
    by_relation: dict[Relation, int] = {}
    for finding in findings:
        by_relation[finding.relation] = by_relation.get(finding.relation, 0) + 1
    named = [
        f"{by_relation[relation]:,} {vocabulary.named(relation)}"
        for relation in Relation
        if relation in by_relation
    ]
    total = vocabulary.count(sum(by_relation.values()), "difference")
    return f"{total}: {', '.join(named)}"
