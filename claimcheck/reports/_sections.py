"""What stands where in a report for people: findings by section, numbered in reading order."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from claimcheck.model.claim import Claim, Span
from claimcheck.model.finding import Finding, Relation, Report, Severity, Side
from claimcheck.reports._excerpt import Excerpt, Mark
from claimcheck.reports._index import Index

_FAR = 600
"""A part of a claim farther away than this is not drawn into its excerpt."""


@dataclass(frozen=True, slots=True)
class Sections:
    """The findings of a report in the order in which they are read."""

    conflicts: tuple[Finding, ...]
    reworded: tuple[Finding, ...]
    differences: tuple[Finding, ...]
    minor: tuple[Finding, ...]
    """Findings of severity `info`, agreements among them; shown in a line or two each."""
    single_source: tuple[Finding, ...]

    @property
    def numbers(self) -> Mapping[str, int]:
        """Finding id -> its number in the report, from 1."""
        read = (*self.conflicts, *self.reworded, *self.differences, *self.minor)
        return {finding.id: number for number, finding in enumerate(read, 1)}


def arrange(report: Report) -> Sections:
    """The sections of a report; within each, the order of the report."""
    named: dict[str, list[Finding]] = {}
    for finding in report.findings:
        named.setdefault(_section(finding), []).append(finding)
    return Sections(**{name: tuple(named.get(name, ())) for name in Sections.__slots__})


def _section(finding: Finding) -> str:
    if finding.relation is Relation.CONFLICT:
        return "conflicts"
    if finding.relation is Relation.SINGLE_SOURCE:
        return "single_source"
    if finding.relation is Relation.AGREEMENT or finding.severity is Severity.INFO:
        return "minor"
    return "reworded" if finding.relation is Relation.REWORDED else "differences"


def by_relation(findings: Iterable[Finding]) -> dict[Relation, list[Finding]]:
    """Findings under their relation, in the order in which `Relation` lists them."""
    sorted_by: dict[Relation, list[Finding]] = {relation: [] for relation in Relation}
    for finding in findings:
        sorted_by[finding.relation].append(finding)
    return {relation: those for relation, those in sorted_by.items() if those}


def letters(finding: Finding) -> list[str]:
    """A name for each side, A to Z, then A2 ..."""
    count = len(finding.sides)
    return [chr(65 + n % 26) + (str(n // 26 + 1) if n >= 26 else "") for n in range(count)]


def sources(side: Side, index: Index) -> str:
    """Who has it, each once: `The Courier, Wire One`."""
    return ", ".join(dict.fromkeys(index.name(claim.document) for claim in side.claims))


def leading(side: Side, most: int) -> tuple[list[Claim], list[Claim]]:
    """The claims of a side to show, one a document and at most `most`; and those left over."""
    first: dict[str, Claim] = {}
    for claim in side.claims:
        first.setdefault(claim.document, claim)
    shown = list(first.values())[:most]
    return shown, [claim for claim in side.claims if claim not in shown]


def excerpt(claim: Claim, index: Index) -> Excerpt:
    """The sentence of a claim with the claim and its parts marked."""
    text = index.documents[claim.document].text
    parts = [span for span in _parts(claim) if _near(span, claim.span)]
    spans = [claim.sentence, claim.span, *parts]
    extent = Span(max(0, min(s.start for s in spans)), min(len(text), max(s.end for s in spans)))
    marks = (Mark(claim.span), *(Mark(span, main=False) for span in parts))
    return Excerpt(text, extent, marks)


def _parts(claim: Claim) -> list[Span]:
    """Stretches besides the claim's own that its value points at, such as the speaker."""
    fields = claim.value.fields()
    placed = [field for field in fields.values() if isinstance(field, dict)]
    spans = [Span(each["start"], each["end"]) for each in placed if "start" in each]
    return sorted({span for span in spans if not span.overlaps(claim.span)})


def _near(span: Span, claim: Span) -> bool:
    return claim.start - _FAR <= span.start and span.end <= claim.end + _FAR
