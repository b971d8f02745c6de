"""Builds reports for tests out of texts written for them; no extraction, no comparison."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from itertools import combinations

from claimcheck.model.claim import HEADLINE, Claim, Scope, Span
from claimcheck.model.document import Document
from claimcheck.model.finding import Finding, Relation, Severity, Side, SideRelation, SlotComparison
from claimcheck.model.report import Report, RuleSummary

SEVERITIES = {
    Relation.CONFLICT: Severity.ERROR,
    Relation.REWORDED: Severity.WARNING,
    Relation.DIFFERENT_SCOPE: Severity.NOTE,
    Relation.DIFFERENT_TIME: Severity.NOTE,
}


@dataclass(frozen=True, slots=True)
class Said:
    """A value of any kind: a label, and the fields that JSON prints."""

    words: str
    more: dict[str, object] = field(default_factory=dict)

    def fields(self) -> dict[str, object]:
        return {"value": self.words, **self.more}

    def label(self) -> str:
        return self.words

    def canonical(self) -> str:
        return self.words


def document(
    name: str,
    text: str,
    outlet: str | None = None,
    day: str | None = None,
    title: str | None = None,
    url: str | None = None,
) -> Document:
    published = date.fromisoformat(day) if day else None
    return Document(name, text, outlet, published, title, url)


def claim(
    source: Document,
    words: str,
    value: str | None = None,
    *,
    rule: str = "people.counts",
    speaker: str | None = None,
    entity: str | None = None,
    **scope: str,
) -> Claim:
    """The claim made by `words` of a document; with a speaker it is an attribution."""
    span = _find(source, words)
    sentence = _sentence(source.text, span)
    if speaker is None:
        return Claim(source.id, "quantity", span, words, sentence, Said(value or words),
                     Scope(**scope), rule)  # fmt: skip
    who = _find(source, speaker)
    parts = {
        "content": {"start": span.start, "end": span.end, "text": words},
        "source": {
            "start": who.start,
            "end": who.end,
            "text": speaker,
            "entity": entity or speaker,
        },
        "cue": None,
        "mode": "direct",
    }
    value_ = Said(value or words, parts)
    return Claim(source.id, "attribution", span, words, sentence, value_, Scope(), rule)


def headline(source: Document, words: str, value: str, *, rule: str) -> Claim:
    """The claim made by `words` of the title of a document."""
    title = source.title or ""
    start = title.index(words)
    return Claim(source.id, "quantity", Span(start, start + len(words)), words,
                 Span(0, len(title)), Said(value), Scope(), rule, part=HEADLINE)  # fmt: skip


def _find(source: Document, words: str) -> Span:
    start = source.text.index(words)
    return Span(start, start + len(words))


def _sentence(text: str, span: Span) -> Span:
    """From the last full stop or line end before a stretch to the first one after it."""
    before = max(text.rfind(stop, 0, span.start) + len(stop) if stop in text[: span.start] else 0
                 for stop in ("\n", ". "))  # fmt: skip
    ends = [at + 1 for stop in (". ", ".\n", "\n\n") if (at := text.find(stop, span.end - 1)) >= 0]
    return Span(before, min(ends, default=len(text.rstrip())))


def slots(*rows: tuple[str, ...]) -> tuple[SlotComparison, ...]:
    return tuple(SlotComparison(*row) for row in rows)


def finding(
    relation: Relation,
    subject: str,
    *sides: Side,
    why: tuple[SlotComparison, ...] = (),
    message: str = "",
    severity: Severity | None = None,
    origins: int = 0,
    confidence: float = 0.95,
    relations: tuple[SideRelation, ...] = (),
) -> Finding:
    first = sides[0].claims[0]
    identity = f"{relation.value}-{first.id}-{len(sides)}"
    severity = severity or SEVERITIES.get(relation, Severity.INFO)
    relations = relations or tuple(
        SideRelation(pair, relation, severity, confidence, why)
        for pair in combinations(range(len(sides)), 2)
    )
    documents = len({each.document for side in sides for each in side.claims})
    return Finding(
        identity, first.rule or "", first.kind, relation,
        severity, confidence, subject, message, why, sides, relations, origins or documents,
    )  # fmt: skip


def side(value: str, *claims: Claim) -> Side:
    return Side(value, claims)


def rule(name: str, kind: str, title: str, why: str) -> RuleSummary:
    return RuleSummary(name, kind, title, why)


def report(documents: list[Document], findings: list[Finding], **more: object) -> Report:
    claims = {each.id: each for one in findings for each in one.claims}
    order = {each.id: n for n, each in enumerate(documents)}
    sorted_claims = sorted(claims.values(), key=lambda c: (order[c.document], c.span))
    groups = sum(len(each.claims) > 1 for each in findings)
    return Report(tuple(documents), tuple(sorted_claims), tuple(findings), clusters=groups, **more)
