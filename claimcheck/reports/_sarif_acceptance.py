"""What a baseline and suppressions say of a result, in the words of SARIF 2.1.0.

Section 3.27.23 has `suppressions` on all results of a run or on none, and 3.27.24 `baselineState`
likewise, so that a reader can tell from any one whether a run was held against such a list.
"""

from __future__ import annotations

from claimcheck.model.acceptance import Accepted, State, Suppression
from claimcheck.model.finding import Finding
from claimcheck.reports._clean import clean
from claimcheck.reports._regions import uri

_STATES = {State.NEW: "new", State.KNOWN: "unchanged", State.UPDATED: "updated"}


def of_result(finding: Finding, accepted: Accepted | None) -> dict[str, object]:
    """`baselineState` where a baseline is in use, `suppressions` where any were read."""
    if accepted is None:
        return {}
    told: dict[str, object] = {}
    if accepted.baseline is not None:
        standing = accepted.standings.get(finding.id)
        told["baselineState"] = _STATES[standing.state if standing else State.NEW]
    if accepted.suppressions:
        by = accepted.suppressed.get(finding.id)
        told["suppressions"] = [_suppression(by)] if by else []
    return told


def _suppression(said: Suppression) -> dict[str, object]:
    return {
        "kind": "external" if said.covers is None else "inSource",
        "status": "accepted",
        "justification": clean(said.reason),
        "location": {"physicalLocation": {
            "artifactLocation": {"uri": uri(said.path)},
            "region": {"startLine": said.line, "startColumn": said.column},
        }},
    }  # fmt: skip
