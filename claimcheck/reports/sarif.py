"""`--format sarif`: the Static Analysis Results Interchange Format 2.1.0, for code scanning.

Specification: https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html; what GitHub reads
of it: https://docs.github.com/en/code-security/code-scanning/integrating-with-code-scanning/sarif-support-for-code-scanning
"""

from __future__ import annotations

from dataclasses import replace

from claimcheck import __version__
from claimcheck.model.claim import Claim
from claimcheck.model.document import Skipped
from claimcheck.model.finding import Finding, Severity
from claimcheck.model.report import Report
from claimcheck.reports import View
from claimcheck.reports._brief import evidence, notice
from claimcheck.reports._clean import clean
from claimcheck.reports._index import Index
from claimcheck.reports._json_objects import dumps
from claimcheck.reports._listed import gravity, problems
from claimcheck.reports._regions import region, uri
from claimcheck.reports._sarif_acceptance import of_result

SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json"
_LEVELS = {Severity.ERROR: "error", Severity.WARNING: "warning",
           Severity.NOTE: "note", Severity.INFO: "note"}  # fmt: skip
"""`none` is left to results that are no problem (3.27.10)."""


def render(report: Report, view: View) -> str:
    """One run with a result for each problem; those that were accepted come last, and say so.

    What was skipped is a notification.
    """
    index = Index(report)
    accepted = problems(replace(report, findings=report.settled), view)
    found = [*problems(report, view), *accepted]
    rules = sorted({finding.rule for finding in found})
    files = {each.id: n for n, each in enumerate(report.documents)}
    run = {
        "tool": {"driver": {"name": "claimcheck", "version": __version__,
                            "rules": [_rule(each, report) for each in rules]}},
        "columnKind": "unicodeCodePoints",
        "invocations": [{
            "executionSuccessful": True,
            "toolExecutionNotifications": [_notification(each) for each in report.skipped],
        }],
        "artifacts": [
            {"location": {"uri": uri(each)}, "description": _text(index.dated(each))}
            for each in files
        ],
        "results": [
            {**_result(each, rules.index(each.rule), files, index),
             **of_result(each, report.accepted)}
            for each in found
        ],
    }  # fmt: skip
    return dumps({"$schema": SCHEMA, "version": "2.1.0", "runs": [run]}, indent=2) + "\n"


def _text(words: str) -> dict[str, object]:
    """A message in plain text, in which neither a link (3.11.6) nor a placeholder (3.11.5) is."""
    literal = clean(words).replace("{", "{{").replace("}", "}}")
    return {"text": literal.replace("](", "] (")}


def _rule(name: str, report: Report) -> dict[str, object]:
    rule = report.rules.get(name)
    if rule is None:
        return {"id": clean(name)}
    told: dict[str, object] = {"id": clean(name), "shortDescription": _text(rule.title)}
    if rule.why:
        told |= {"fullDescription": _text(rule.why), "help": _text(rule.why)}
    return {**told, "properties": {"tags": [rule.kind]}}


def _result(finding: Finding, rule: int, files: dict[str, int], index: Index) -> dict[str, object]:
    """The first claim is where the result is, every other one is related to it."""
    claims = list(evidence(finding, index))
    first, *others = (_location(each, told, files, index) for each, told in claims)
    return {
        "ruleId": clean(finding.rule), "ruleIndex": rule,
        "level": _LEVELS[gravity(finding)], "rank": round(finding.confidence * 100, 1),
        "message": _text(notice(finding, index)),
        "locations": [first],
        "relatedLocations": [{"id": n, **each} for n, each in enumerate(others, 1)],
        "fingerprints": {"claimcheck/v1": finding.id},
        # The one that code scanning follows an alert by; without it, it would hash the line.
        "partialFingerprints": {"primaryLocationLineHash": finding.id},
        "properties": {
            "kind": finding.kind, "relation": finding.relation.value,
            "severity": finding.severity.value, "confidence": finding.confidence,
            "band": finding.band.value, "origins": finding.origins,
        },
    }  # fmt: skip


def _location(claim: Claim, told: str, files: dict[str, int], index: Index) -> dict[str, object]:
    at = region(claim, index)
    place: dict[str, object] = {
        "artifactLocation": {"uri": uri(claim.document), "index": files[claim.document]}
    }
    if not at.is_headline:
        place["region"] = {
            "startLine": at.line, "startColumn": at.column,
            "endLine": at.end_line, "endColumn": at.end_column,
            "snippet": {"text": clean(claim.text)},
        }  # fmt: skip
    return {"physicalLocation": place, "message": _text(told)}


def _notification(skipped: Skipped) -> dict[str, object]:
    return {"level": "warning", "message": _text(f"{skipped.path}: skipped: {skipped.reason}")}
