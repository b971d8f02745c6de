"""`--format concise`: one line a finding, as compilers print it, and the verdict.

    path:line:column: severity rule relation [confidence] message

Path, line and column are those of the first claim, of a new document where there is one, in the
form that editors and `grep -n` know
(https://www.gnu.org/prep/standards/html_node/Errors.html).
"""

from __future__ import annotations

from claimcheck.model.report import Report
from claimcheck.reports import View
from claimcheck.reports._brief import message, place_of, verdict
from claimcheck.reports._clean import clean, disarmed
from claimcheck.reports._index import Index
from claimcheck.reports._listed import listed
from claimcheck.reports._regions import region


def render(report: Report, view: View) -> str:
    """The findings that are listed, a line each."""
    index, lines = Index(report), []
    for finding in listed(report, view):
        at = region(place_of(finding, index), index)
        where = f"{at.path}:{at.line}:{at.column}"
        standing = f"{finding.severity.value} {finding.rule} {finding.relation.value}"
        headline = "headline: " if at.is_headline else ""
        lines.append(
            f"{where}: {standing} [{finding.band.value}] {headline}{message(finding, index)}"
        )
    lines.append(verdict(report, view))
    return "".join(f"{disarmed(clean(line, view.ascii))}\n" for line in lines)
