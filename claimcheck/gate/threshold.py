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


def amiss(accepted: Accepted | None, fail_on: str) -> bool:
    """Is a suppression malformed, expired or unused, and that as bad as `fail_on`?"""
    if accepted is None or fail_on == NEVER:
        return False
    worst_allowed = Severity(fail_on).rank
    return any(each.severity.rank <= worst_allowed for each in accepted.amiss if each.severity)


def fails(finding: Finding, fail_on: str = DEFAULT, min_confidence: float = SURE) -> bool:
    """Is a finding as bad and as sure as that?  None is, for `never`."""
    if fail_on == NEVER:
        return False
    return finding.severity.rank <= Severity(fail_on).rank and finding.confidence >= min_confidence


def reached(findings: Iterable[Finding], fail_on: str, min_confidence: float = SURE) -> bool:
    """Does one of them fail the run?"""
    return any(fails(finding, fail_on, min_confidence) for finding in findings)
