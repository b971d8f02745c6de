"""`--format jsonl`: one finding an object a line (https://jsonlines.org).

Each line stands by itself: it is a finding of `report.schema.json`, with the documents that take
part in `documents`.
"""

from __future__ import annotations

from claimcheck.model.finding import Relation
from claimcheck.model.report import Report
from claimcheck.reports import View
from claimcheck.reports import _json_acceptance as acceptance
from claimcheck.reports._index import Index
from claimcheck.reports._json_objects import compared_fields, dumps, finding_fields


def render(report: Report, view: View) -> str:
    """Every finding, however sure; what only one outlet has where it is asked for."""
    index, lines = Index(report), list[str]()
    for finding in (*report.findings, *report.settled):
        if view.single_source or finding.relation is not Relation.SINGLE_SOURCE:
            joined = [index.documents[each] for each in finding.documents]
            documents = [compared_fields(each, report) for each in joined]
            accepted = acceptance.of_finding(finding.id, report.accepted)
            fields = {**finding_fields(finding, index), **accepted, "documents": documents}
            lines.append(dumps(fields))
    return "".join(f"{line}\n" for line in lines)
