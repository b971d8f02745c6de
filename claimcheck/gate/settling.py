"""The report of a run in the light of what a project has accepted: baseline and suppressions."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace

from claimcheck.gate import baseline as known
from claimcheck.gate.suppressions import Scene, outcomes
from claimcheck.model.acceptance import Accepted, Entry, Outcome, Standing, State, Suppression
from claimcheck.model.finding import Finding
from claimcheck.model.report import Report


@dataclass(frozen=True, slots=True)
class Baseline:
    """A baseline in use."""

    path: str
    entries: tuple[Entry, ...]


def accept(
    report: Report, baseline: Baseline | None, suppressions: Sequence[Suppression], scene: Scene
) -> Report:
    """The report with what is accepted set apart, and with what is wrong with the lists of it."""
    found = outcomes(report.findings, suppressions, scene)
    suppressed = suppressed_by(found)
    standings: dict[str, Standing] = {}
    resolved: tuple[Entry, ...] = ()
    if baseline is not None:
        documents = {document.id: document for document in report.documents}
        judged = known.judged(report.findings, baseline.entries, documents, scene.rules)
        standings, resolved = dict(judged.standings), judged.resolved
    accepted = Accepted(
        baseline.path if baseline else None, standings, resolved, suppressed, tuple(found)
    )
    told = [_told(each, standings.get(each.id)) for each in report.findings]
    is_open = [not _settled(each, standings, suppressed) for each in told]
    return replace(
        report,
        findings=tuple(f for f, shown in zip(told, is_open, strict=True) if shown),
        settled=tuple(f for f, shown in zip(told, is_open, strict=True) if not shown),
        accepted=accepted,
    )


def suppressed_by(found: Sequence[Outcome]) -> dict[str, Suppression]:
    """Finding id -> the first suppression that fits it."""
    by: dict[str, Suppression] = {}
    for outcome in found:
        for finding in outcome.findings:
            by.setdefault(finding, outcome.suppression)
    return by


def _settled(finding: Finding, standings: dict[str, Standing], suppressed: Collection[str]) -> bool:
    standing = standings.get(finding.id)
    return finding.id in suppressed or (standing is not None and standing.state is State.KNOWN)


def _told(finding: Finding, standing: Standing | None) -> Finding:
    """The finding; one that is updated says what it was."""
    if standing is None or standing.state is not State.UPDATED or standing.was is None:
        return finding
    relation = "" if standing.was.relation == finding.relation.value else standing.was.relation
    values = " against ".join(standing.was.told)
    return replace(finding, was=f"updated: it was {relation and relation + ' of '}{values}")
