"""`--format jsonld`: the claims as linked data, with the places where they appear.

A side of a finding is a `Claim` (https://schema.org/Claim) whose `appearance` are the documents
that make it; an annotation (https://www.w3.org/TR/annotation-model/) points at each place by its
words (`TextQuoteSelector`) and by its code points from 0 (`TextPositionSelector`).  Nothing in it
rates a claim or an outlet: there is no `ClaimReview`, and no rating of any kind.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from claimcheck.model.claim import HEADLINE, Claim
from claimcheck.model.document import Document
from claimcheck.model.finding import Finding, Side
from claimcheck.model.report import Report
from claimcheck.reports import View
from claimcheck.reports import _sections as sections
from claimcheck.reports._brief import message, short
from claimcheck.reports._clean import clean
from claimcheck.reports._index import Index
from claimcheck.reports._json_objects import dumps
from claimcheck.reports._listed import listed
from claimcheck.reports._regions import uri

_XSD = "http://www.w3.org/2001/XMLSchema#"
CONTEXT: dict[str, object] = {
    "@vocab": "https://schema.org/",
    "oa": "http://www.w3.org/ns/oa#",
    "claimcheck": "urn:claimcheck:term:",
    "relation": "claimcheck:relation",
    "severity": "claimcheck:severity",
    "confidence": {"@id": "claimcheck:confidence", "@type": f"{_XSD}decimal"},
    "rule": "claimcheck:rule",
    "about": {"@type": "@id"}, "appearance": {"@type": "@id"}, "hasPart": {"@type": "@id"},
    "url": {"@type": "@id"},
    "Annotation": "oa:Annotation",
    "TextQuoteSelector": "oa:TextQuoteSelector",
    "TextPositionSelector": "oa:TextPositionSelector",
    "motivation": {"@id": "oa:motivatedBy", "@type": "@id"},
    "body": {"@id": "oa:hasBody", "@type": "@id"},
    "target": "oa:hasTarget",
    "source": {"@id": "oa:hasSource", "@type": "@id"},
    "selector": "oa:hasSelector",
    "exact": "oa:exact", "prefix": "oa:prefix", "suffix": "oa:suffix",
    "start": {"@id": "oa:start", "@type": f"{_XSD}nonNegativeInteger"},
    "end": {"@id": "oa:end", "@type": f"{_XSD}nonNegativeInteger"},
}  # fmt: skip
"""The terms that are used, written out so that no reader has to fetch a context."""
_AROUND = 32
"""Characters of `prefix` and `suffix`, as in the examples of the Recommendation."""
_WEB = re.compile(r"https?://[^\s<>\"{}|\\^`]+")


def render(report: Report, view: View) -> str:
    """Documents, findings, their claims and the annotations, as one graph."""
    index = Index(report)
    graph = [_document(each) for each in report.documents]
    for finding in listed(report, view):
        graph += _finding(finding, index)
    return dumps({"@context": CONTEXT, "@graph": graph}, indent=2) + "\n"


def _document(document: Document) -> dict[str, object]:
    told: dict[str, object] = {
        "@id": uri(document.id), "@type": "Article", "identifier": clean(document.id)
    }  # fmt: skip
    if document.title:
        told["headline"] = clean(document.title)
    if document.outlet:
        told["publisher"] = {"@type": "Organization", "name": clean(document.outlet)}
    if document.published:
        told["datePublished"] = document.published.isoformat()
    if document.url and _WEB.fullmatch(document.url):
        told["url"] = clean(document.url)
    return told


def _finding(finding: Finding, index: Index) -> Iterator[dict[str, object]]:
    name = f"urn:claimcheck:finding:{finding.id}"
    letters = sections.letters(finding)
    yield {
        "@id": name, "@type": "Collection", "name": clean(finding.subject),
        "abstract": message(finding, index), "relation": finding.relation.value,
        "severity": finding.severity.value, "confidence": f"{finding.confidence:.2f}",
        "rule": clean(finding.rule), "hasPart": [f"{name}:{letter}" for letter in letters],
    }  # fmt: skip
    for letter, side in zip(letters, finding.sides, strict=True):
        yield _claim(f"{name}:{letter}", name, finding, side)
        yield from (_annotation(claim, f"{name}:{letter}", index) for claim in side.claims)


def _claim(name: str, finding_name: str, finding: Finding, side: Side) -> dict[str, object]:
    documents = dict.fromkeys(uri(claim.document) for claim in side.claims)
    return {
        "@id": name, "@type": "Claim",
        "name": f"{short(finding.subject, 200)}: {short(side.value, 200)}",
        "text": clean(side.claims[0].text), "about": finding_name, "appearance": list(documents),
    }  # fmt: skip


def _annotation(claim: Claim, name: str, index: Index) -> dict[str, object]:
    text, span = index.words_of(claim), claim.span
    selectors: list[dict[str, object]] = [{
        "@type": "TextQuoteSelector", "exact": claim.text,
        "prefix": text[max(0, span.start - _AROUND) : span.start],
        "suffix": text[span.end : span.end + _AROUND],
    }]  # fmt: skip
    if claim.part != HEADLINE:  # the offsets of a headline are not those of the text
        selectors.append({"@type": "TextPositionSelector", "start": span.start, "end": span.end})
    return {
        "@type": "Annotation", "motivation": "oa:identifying", "body": name,
        "target": {"source": uri(claim.document), "selector": selectors},
    }  # fmt: skip
