"""`--fail-on`: how bad a finding must be for the command to fail."""

from __future__ import annotations

from collections.abc import Iterable

from claimcheck.model.finding import Finding, Severity

NEVER = "never"
CHOICES = (*(severity.value for severity in Severity), NEVER)
DEFAULT = Severity.ERROR.value


def reached(findings: Iterable[Finding], fail_on: str) -> bool:
    """Is there a finding of that severity or a worse one?  None is, for `never`."""
    if fail_on == NEVER:
        return False
    worst_allowed = Severity(fail_on).rank
    return any(finding.severity.rank <= worst_allowed for finding in findings)
