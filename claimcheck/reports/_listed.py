"""Which findings a format holds, and how grave it calls them where it knows no confidence."""

from __future__ import annotations

from claimcheck.model.finding import Band, Finding, Relation, Severity
from claimcheck.model.report import Report
from claimcheck.reports import View


def listed(report: Report, view: View) -> list[Finding]:
    """What a report for people lists, in the report's order.

    That is what is as sure as `view.least`, and what only one outlet has where it is asked for.
    """
    return [
        finding
        for finding in report.findings
        if finding.confidence >= view.least
        and (view.single_source or finding.relation is not Relation.SINGLE_SOURCE)
    ]


def problems(report: Report, view: View) -> list[Finding]:
    """What a tool for reviews is told of: all that is listed but agreements."""
    return [each for each in listed(report, view) if each.relation is not Relation.AGREEMENT]


_LOWERED = {Band.HIGH: 0, Band.MEDIUM: 1, Band.LOW: 2}
"""By how many steps a finding that is not sure is told less gravely, so that no tool that blocks
on errors blocks on a guess: steps of our own choice, as bands are."""


def gravity(finding: Finding) -> Severity:
    """The severity for a tool that knows no confidence: one step lower from medium, two from low.

    What is of high confidence keeps its own.
    """
    grades = list(Severity)
    return grades[min(finding.severity.rank + _LOWERED[finding.band], len(grades) - 1)]
