"""How bad (`--fail-on`) and how sure (`--min-confidence`) a finding must be to fail a run."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from claimcheck.model.acceptance import Accepted
from claimcheck.model.finding import Band, Finding, Relation, Severity

NEVER = "never"
CHOICES = (*(severity.value for severity in Severity), NEVER)
DEFAULT = Severity.ERROR.value
SURE = Band.HIGH.least
"""The confidence from which a finding fails a run, unless another is asked for."""


def listed(findings: Iterable[Finding], *, single_source: bool) -> Iterator[Finding]:
    """The findings that a report lists: what it does not show must not fail a run."""
    return (f for f in findings if single_source or f.relation is not Relation.SINGLE_SOURCE)


def amiss(accepted: Accepted | None, fail_on: str) -> int:
    """How many suppressions are malformed, expired or unused, and that as bad as `fail_on`."""
    if accepted is None or fail_on == NEVER:
        return 0
    worst_allowed = Severity(fail_on).rank
    return sum(each.severity.rank <= worst_allowed for each in accepted.amiss if each.severity)


def fails(
    finding: Finding,
    fail_on: str = DEFAULT,
    min_confidence: float = SURE,
    known: frozenset[str] = frozenset(),
) -> bool:
    """Is a finding as bad and as sure as that?  None is, for `never`.

    Where some documents are `known`, a new one must take part in what is so bad: a question on
    which known ones contradict each other, and a new one neither, is reported and fails no run.
    """
    if fail_on == NEVER:
        return False
    worst_allowed = Severity(fail_on).rank
    return any(
        severity.rank <= worst_allowed and confidence >= min_confidence
        for severity, confidence in _grades(finding, known)
    )


def failing(
    findings: Iterable[Finding],
    fail_on: str,
    min_confidence: float = SURE,
    known: frozenset[str] = frozenset(),
) -> list[Finding]:
    """The findings that fail the run, see `fails`."""
    return [each for each in findings if fails(each, fail_on, min_confidence, known)]


def _grades(finding: Finding, known: frozenset[str]) -> Iterator[tuple[Severity, float]]:
    """Severity and confidence: of the finding, or of what its sides with a new document are in."""
    if not known or not finding.relations:
        yield finding.severity, finding.confidence
        return
    is_new = [not known.issuperset(c.document for c in side.claims) for side in finding.sides]
    for told in finding.relations:
        if any(is_new[n] for n in told.sides):
            yield told.severity, told.confidence
