"""`--format json`: the report as one object; `report.schema.json` beside this file describes it."""

from __future__ import annotations

from claimcheck.model.report import Report
from claimcheck.reports import View
from claimcheck.reports._json_objects import dumps, fields


def render(report: Report, view: View) -> str:
    """The report as JSON with two spaces' indent."""
    return dumps(fields(report, view), indent=2) + "\n"
