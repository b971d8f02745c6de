"""`--format grouped`: the lines of `concise`, under each document that takes part."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.model.claim import Claim
from claimcheck.model.finding import Finding
from claimcheck.model.report import Report
from claimcheck.reports import View
from claimcheck.reports._brief import message, verdict
from claimcheck.reports._clean import clean, disarmed
from claimcheck.reports._index import Index
from claimcheck.reports._listed import listed
from claimcheck.reports._regions import path


def render(report: Report, view: View) -> str:
    """Document by document, the findings in which it has a claim; each where that claim stands."""
    index, lines = Index(report), list[str]()
    grouped = _grouped(listed(report, view), index)
    for document, found in grouped.items():
        lines += [path(document), *_aligned(found, index), ""]
    lines.append(verdict(report, view))
    return "".join(f"{disarmed(clean(line, view.ascii))}\n" for line in lines)


def _grouped(findings: list[Finding], index: Index) -> dict[str, list[tuple[Claim, Finding]]]:
    """Document id -> its findings with its first claim in each, in the order of the documents."""
    grouped: dict[str, list[tuple[Claim, Finding]]] = {each: [] for each in index.documents}
    for finding in findings:
        first: dict[str, Claim] = {}
        for claim in finding.claims:
            first.setdefault(claim.document, claim)
        for document, claim in first.items():
            grouped[document].append((claim, finding))
    return {document: found for document, found in grouped.items() if found}


def _aligned(found: list[tuple[Claim, Finding]], index: Index) -> Iterator[str]:
    spots = [index.place_of(claim).spot for claim, _ in found]
    widest = max(map(len, spots))
    for spot, (_, finding) in zip(spots, found, strict=True):
        standing = f"{finding.severity.value} {finding.rule} {finding.relation.value}"
        yield f"  {spot:<{widest}}  {standing} [{finding.band.value}] {message(finding, index)}"
