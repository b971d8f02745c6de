"""What a baseline and suppressions say of a run, as objects of `report.schema.json`."""

from __future__ import annotations

from claimcheck.model.acceptance import Accepted, Entry, Outcome


def of_finding(id_: str, accepted: Accepted | None) -> dict[str, object]:
    """The fields that a finding has besides its own: `baseline`, `was`, `suppressed`."""
    if accepted is None:
        return {}
    fields: dict[str, object] = {}
    standing, by = accepted.standings.get(id_), accepted.suppressed.get(id_)
    if accepted.baseline is not None:
        fields["baseline"] = standing.state.value if standing else None
    if standing and standing.was:
        fields["was"] = _entry(standing.was)
    if by is not None:
        fields["suppressed"] = {
            "reason": by.reason, "path": by.path, "line": by.line, "column": by.column,
            "expires": by.expires.isoformat() if by.expires else None,
        }  # fmt: skip
    return fields


def of_report(accepted: Accepted | None) -> dict[str, object]:
    """The baseline and the suppressions in use, and how well they hold."""
    if accepted is None:
        return {}
    used = {
        "path": accepted.baseline,
        "resolved": [_entry(each) for each in accepted.resolved],
    }
    return {
        **({"baseline": used} if accepted.baseline is not None else {}),
        "suppressions": [_suppression(each) for each in accepted.suppressions],
    }


def _entry(entry: Entry) -> dict[str, object]:
    return {"key": entry.key, "relation": entry.relation, "heading": entry.heading,
            "values": list(entry.told)}  # fmt: skip


def _suppression(outcome: Outcome) -> dict[str, object]:
    said = outcome.suppression
    return {
        "path": said.path, "line": said.line, "column": said.column,
        "finding": said.finding, "rule": said.rule, "documents": list(said.documents),
        "reason": said.reason, "expires": said.expires.isoformat() if said.expires else None,
        "use": outcome.use.value,
        "severity": outcome.severity.value if outcome.severity else None,
        "message": outcome.message, "findings": list(outcome.findings),
    }  # fmt: skip
