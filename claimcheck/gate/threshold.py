"""`--fail-on`: how bad a finding must be for the command to fail."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from claimcheck.model.finding import Finding, Relation, Severity

NEVER = "never"
CHOICES = (*(severity.value for severity in Severity), NEVER)
DEFAULT = Severity.ERROR.value


def listed(findings: Iterable[Finding], *, single_source: bool) -> Iterator[Finding]:
    """The findings that a report lists: what it does not show must not fail a run."""
    return (f for f in findings if single_source or f.relation is not Relation.SINGLE_SOURCE)


def reached(findings: Iterable[Finding], fail_on: str) -> bool:
    """Is there a finding of that severity or a worse one?  None is, for `never`."""
    if fail_on == NEVER:
        return False
    worst_allowed = Severity(fail_on).rank
    return any(finding.severity.rank <= worst_allowed for finding in findings)
