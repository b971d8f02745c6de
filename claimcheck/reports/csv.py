"""`--format csv`: a table for spreadsheets, one row a claim of a finding (RFC 4180, in UTF-8).

No cell is a formula to a spreadsheet (https://owasp.org/www-community/attacks/CSV_Injection).
"""

from __future__ import annotations

import csv
import re
from collections.abc import Iterator
from io import StringIO

from claimcheck.model.finding import Finding
from claimcheck.model.report import Report
from claimcheck.reports import View
from claimcheck.reports import _sections as sections
from claimcheck.reports._clean import clean, disarmed
from claimcheck.reports._index import Index
from claimcheck.reports._listed import listed

HEADS = (
    "finding", "relation", "severity", "confidence", "band", "rule", "kind", "subject",
    "side", "value", "text", "outlet", "published", "speaker", "place", "period", "status",
    "document", "line", "column", "headline",
)  # fmt: skip
_FORMULA = re.compile(r"(^|;)(\s*)(?=[=+\-@＝＋－＠])")
"""Behind a semicolon, too: in half of the world's settings it parts the cells."""


def render(report: Report, view: View) -> str:
    """The claims of what is listed under a head; the sides are A, B, ... as in other reports."""
    index, table = Index(report), StringIO()
    writer = csv.writer(table, lineterminator="\n")
    writer.writerow(HEADS)
    for finding in listed(report, view):
        writer.writerows([*map(_cell, row)] for row in _rows(finding, index))
    return table.getvalue()


def _rows(finding: Finding, index: Index) -> Iterator[tuple[object, ...]]:
    standing = (
        finding.id, finding.relation.value, finding.severity.value, finding.confidence,
        finding.band.value, finding.rule, finding.kind, finding.subject,
    )  # fmt: skip
    for letter, side in zip(sections.letters(finding), finding.sides, strict=True):
        for claim in side.claims:
            document, scope = index.documents[claim.document], claim.scope
            place = index.place_of(claim)
            spot = ("", "", "yes") if place.is_headline else (place.line, place.column, "no")
            yield (
                *standing, letter, side.value, claim.text, document.outlet, document.published_on,
                sections.speaker(claim), scope.place, scope.period, scope.status, document.id,
                *spot,
            )  # fmt: skip


def _cell(value: object) -> object:
    """A number as it is, a text so that it stays one.

    >>> _cell("=1+1"), _cell(" @sum"), _cell("a;=b"), _cell(3), _cell("3 - 4")
    ("'=1+1", "' @sum", "a;'=b", 3, '3 - 4')
    """
    if value is None or isinstance(value, int | float):
        return value
    return _FORMULA.sub(r"\1'\2", disarmed(clean(str(value))))
