"""A report as JSON objects; `report.schema.json` beside this file describes them."""

from __future__ import annotations

import json
import re

from claimcheck import __version__
from claimcheck.model.claim import Claim
from claimcheck.model.document import Document
from claimcheck.model.finding import Finding, Relation, Side, SideRelation, SlotComparison
from claimcheck.model.report import Coverage, Report
from claimcheck.reports import View
from claimcheck.reports import _json_acceptance as acceptance
from claimcheck.reports._index import Index

SCHEMA_VERSION = 2

# What JSON allows raw but a terminal obeys (C1 and bidi controls, line separators), and lone
# surrogates, which no UTF-8 writer takes.  Inside a JSON string an escape reads back the same.
_RAW = re.compile(
    "[\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff\ufffe\uffff\ud800-\udfff]"
)


def dumps(value: object, indent: int | None = None) -> str:
    """JSON that any writer takes and any terminal shows: not ASCII only, but nothing obeyed.

    Nor does a CI service obey it (see `disarmed`), nor a page that it is put into.

    >>> dumps({"said": "caf\\u00e9 \\u202e \\ud800"})
    '{"said": "café \\\\u202e \\\\ud800"}'
    """
    text = json.dumps(value, ensure_ascii=False, indent=indent)
    text = text.replace("##[", "#\\u0023[").replace("<", "\\u003c")
    return _RAW.sub(lambda match: f"\\u{ord(match[0]):04x}", text)


def fields(report: Report, view: View) -> dict[str, object]:
    """The report as an object of `report.schema.json`."""
    index = Index(report)
    shown = [
        finding
        for finding in (*report.findings, *report.settled)
        if view.single_source or finding.relation is not Relation.SINGLE_SOURCE
    ]
    return {
        "schema_version": SCHEMA_VERSION,
        "tool": {"name": "claimcheck", "version": __version__},
        **_verdict(report),
        "counts": _counts(report),
        "documents": [compared_fields(each, report) for each in report.documents],
        "reported": [relation.value for relation in Relation if relation in report.relations],
        "findings": [
            {**finding_fields(finding, index), **acceptance.of_finding(finding.id, report.accepted)}
            for finding in shown
        ],
        **_statistics(report),
        "rules": _rules(report, shown),
        "coverage": _coverage(report.coverage),
        "skipped": [{"path": each.path, "reason": each.reason} for each in report.skipped],
        **acceptance.of_report(report.accepted),
    }


def claim_fields(claim: Claim) -> dict[str, object]:
    """A claim as `extract --format jsonl` prints it."""
    scope = claim.scope
    part = {"part": claim.part} if claim.part else {}
    return {
        "id": claim.id, "document": claim.document, **part, "kind": claim.kind, "rule": claim.rule,
        "start": claim.span.start, "end": claim.span.end, "text": claim.text,
        "sentence": [claim.sentence.start, claim.sentence.end],
        **claim.value.fields(),
        "scope": {"subject": scope.subject, "place": scope.place, "period": scope.period,
                  "status": scope.status, "speaker": scope.speaker},
    }  # fmt: skip


def document_fields(document: Document) -> dict[str, object]:
    """What is known of a document besides its text."""
    published = document.published
    return {
        "id": document.id, "outlet": document.outlet,
        "published": published.isoformat() if published else None,
        "title": document.title, "url": document.url, "characters": len(document.text),
    }  # fmt: skip


def compared_fields(document: Document, report: Report) -> dict[str, object]:
    """What is known of a document of a run, and whether it is new there."""
    return {**document_fields(document), "new": document.id not in report.known}


def finding_fields(finding: Finding, index: Index) -> dict[str, object]:
    """A finding with its sides; each claim carries line and column besides its offsets."""
    return {
        "id": finding.id, "rule": finding.rule, "kind": finding.kind,
        "relation": finding.relation.value, "severity": finding.severity.value,
        "confidence": finding.confidence,
        "subject": finding.subject, "message": finding.message,
        "why": [_slot(slot) for slot in finding.why],
        "origins": finding.origins,
        "sides": [_side(side, index) for side in finding.sides],
        "relations": [_relation(relation) for relation in finding.relations],
    }  # fmt: skip


def _relation(told: SideRelation) -> dict[str, object]:
    return {"sides": list(told.sides), "relation": told.relation.value,
            "severity": told.severity.value, "confidence": told.confidence}  # fmt: skip


def _slot(slot: SlotComparison) -> dict[str, object]:
    return {"slot": slot.slot, "outcome": slot.outcome, "left": slot.left, "right": slot.right}


def _side(side: Side, index: Index) -> dict[str, object]:
    """`claims` are of the text, whose offsets they count, `headlines` of the title."""
    body = [_placed(claim, index) for claim in side.claims if claim.part is None]
    heads = [_placed(claim, index) for claim in side.claims if claim.part is not None]
    return {"value": side.value, "claims": body, **({"headlines": heads} if heads else {})}


def _placed(claim: Claim, index: Index) -> dict[str, object]:
    place = index.place_of(claim)
    return {**claim_fields(claim), "line": place.line, "column": place.column}


def _verdict(report: Report) -> dict[str, object]:
    told = report.verdict
    return {"verdict": {"exit_code": told.code, "words": told.words}} if told else {}


def _statistics(report: Report) -> dict[str, object]:
    if report.statistics is None:
        return {}
    rows = [
        {"rule": each.rule, "relation": each.relation.value, "findings": each.findings}
        for each in report.statistics
    ]
    return {"statistics": rows}


def _counts(report: Report) -> dict[str, object]:
    findings = (*report.findings, *report.settled)
    conflicts = sum(finding.relation is Relation.CONFLICT for finding in findings)
    accepted = {"settled": len(report.settled)} if report.accepted else {}
    return {
        "documents": len(report.documents), "new": len(report.new), "claims": len(report.claims),
        "groups": report.clusters, "conflicts": conflicts, **accepted,
    }  # fmt: skip


def _rules(report: Report, findings: list[Finding]) -> dict[str, object]:
    """The rules that have a finding, so that the report explains itself."""
    named = sorted({finding.rule for finding in findings} & set(report.rules))
    rules = [report.rules[name] for name in named]
    return {rule.id: {"kind": rule.kind, "title": rule.title, "why": rule.why} for rule in rules}


def _coverage(coverage: Coverage) -> dict[str, object]:
    return {
        "mentions": coverage.mentions, "claimed": coverage.claimed,
        "sentences": coverage.sentences,
        "uncovered": [
            {"document": each.document, "start": each.start, "end": each.end, "text": each.text}
            for each in coverage.uncovered
        ],
    }  # fmt: skip
