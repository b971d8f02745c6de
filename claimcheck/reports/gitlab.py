"""`--format gitlab`: a Code Quality report, which GitLab shows in merge requests.

Fields: https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format, of the format
of Code Climate: https://github.com/codeclimate/platform/blob/master/spec/analyzers/SPEC.md
"""

from __future__ import annotations

from claimcheck.model.claim import Claim
from claimcheck.model.finding import Finding, Severity
from claimcheck.model.report import Report
from claimcheck.reports import View
from claimcheck.reports._brief import evidence, notice
from claimcheck.reports._clean import clean
from claimcheck.reports._clean import markdown as safe
from claimcheck.reports._index import Index
from claimcheck.reports._json_objects import dumps
from claimcheck.reports._listed import gravity, problems
from claimcheck.reports._regions import region

_SEVERITIES = {Severity.ERROR: "critical", Severity.WARNING: "major",
               Severity.NOTE: "minor", Severity.INFO: "info"}  # fmt: skip


def render(report: Report, view: View) -> str:
    """The problems as an array of issues."""
    index = Index(report)
    return dumps([_issue(each, index) for each in problems(report, view)], indent=2) + "\n"


def _issue(finding: Finding, index: Index) -> dict[str, object]:
    claims = list(evidence(finding, index))
    return {
        "type": "issue",
        "check_name": clean(finding.rule),
        "description": notice(finding, index),
        "content": {"body": "\n".join(
            f"- {safe(f'{index.place_of(claim)}: {told}')}" for claim, told in claims)},
        "categories": ["Bug Risk"],  # of the eight there are, the one of what may be wrong
        "severity": _SEVERITIES[gravity(finding)],
        "fingerprint": finding.id,
        "location": _location(claims[0][0], index),
        "other_locations": [_location(claim, index) for claim, _ in claims[1:]],
    }  # fmt: skip


def _location(claim: Claim, index: Index) -> dict[str, object]:
    at = region(claim, index)
    return {"path": at.path, "lines": {"begin": at.line, "end": at.end_line}}
