"""`--format rdjson`: the Reviewdog Diagnostic Format, for `reviewdog -f=rdjson`.

https://github.com/reviewdog/reviewdog/tree/master/proto/rdf: columns count bytes of UTF-8, the end
of a range is behind it.  Messages are Markdown, since most reporters post them as comments.
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
from claimcheck.reports._regions import byte_column, region

_SEVERITIES = {Severity.ERROR: "ERROR", Severity.WARNING: "WARNING",
               Severity.NOTE: "INFO", Severity.INFO: "INFO"}  # fmt: skip


def render(report: Report, view: View) -> str:
    """The problems as one `DiagnosticResult`."""
    index = Index(report)
    told = [_diagnostic(each, index) for each in problems(report, view)]
    return dumps({"source": {"name": "claimcheck"}, "diagnostics": told}, indent=2) + "\n"


def _diagnostic(finding: Finding, index: Index) -> dict[str, object]:
    (first, _), *others = evidence(finding, index)
    return {
        "message": safe(f"{notice(finding, index)}; finding {finding.id}"),
        "location": _location(first, index),
        "severity": _SEVERITIES[gravity(finding)],
        "code": {"value": clean(finding.rule)},
        "related_locations": [
            {"message": safe(told), "location": _location(claim, index)} for claim, told in others
        ],
    }


def _location(claim: Claim, index: Index) -> dict[str, object]:
    at, span = region(claim, index), claim.span
    if at.is_headline:
        return {"path": at.path}
    return {
        "path": at.path,
        "range": {
            "start": {"line": at.line, "column": byte_column(claim, span.start, at.column, index)},
            "end": {
                "line": at.end_line,
                "column": byte_column(claim, span.end, at.end_column, index),
            },
        },
    }
