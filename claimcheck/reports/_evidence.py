"""The sentences that bear a finding out: claims that are shown, and what is marked in them."""

from __future__ import annotations

from collections.abc import Iterable

from claimcheck.model.claim import Claim, Span
from claimcheck.model.finding import Finding, Relation
from claimcheck.reports._excerpt_layout import Excerpt, Mark
from claimcheck.reports._index import Index
from claimcheck.reports._sections import Sections, is_brief

_FAR = 600
"""A part of a claim farther away than this is not drawn into its excerpt."""


def evidence(finding: Finding, index: Index, *, every: bool = False) -> list[tuple[int, Claim]]:
    """Side by side, the claims to show in their sentences.

    The two sides that `why` compares, one claim each; all when `every` is asked for.  Sides that a
    new document is on are shown as well, and of a side what is new comes first.
    """
    sides, most = [n for n in range(len(finding.sides)) if n < 2], 1
    if every:
        sides, most = list(range(len(finding.sides))), len(finding.claims)
    sides += [n for n, side in enumerate(finding.sides)
              if n not in sides and index.has_new(side.claims)]  # fmt: skip
    return [
        (n, claim)
        for n in sides
        for claim in _one_a_document(index.new_first(finding.sides[n].claims))[:most]
    ]


def first_shown(found: Sections, index: Index, *, every: bool = False) -> dict[str, int]:
    """Claim id -> the number of the first finding that shows its sentence."""
    numbers, shown = found.numbers, dict[str, int]()
    for finding in found.numbered:
        if is_brief(finding) or finding.relation is Relation.REWORDED:
            continue
        for _, claim in evidence(finding, index, every=every):
            shown.setdefault(claim.id, numbers[finding.id])
    return shown


def _one_a_document(claims: Iterable[Claim]) -> list[Claim]:
    first: dict[str, Claim] = {}
    for claim in claims:
        first.setdefault(claim.document, claim)
    return list(first.values())


def excerpt(claim: Claim, index: Index) -> Excerpt:
    """The sentence of a claim with the claim and its parts marked."""
    text = index.words_of(claim)
    parts = [span for span in _parts(claim) if _near(span, claim.span)]
    spans = [claim.sentence, claim.span, *parts]
    extent = Span(max(0, min(s.start for s in spans)), min(len(text), max(s.end for s in spans)))
    marks = (Mark(claim.span), *(Mark(span, main=False) for span in parts))
    return Excerpt(text, extent, marks)


def _parts(claim: Claim) -> list[Span]:
    """Stretches besides the claim's own that its value points at, such as the speaker."""
    fields = claim.value.fields()
    placed = [field for field in fields.values() if isinstance(field, dict)]
    spans = [Span(each["start"], each["end"]) for each in placed if "start" in each]
    return sorted({span for span in spans if not span.overlaps(claim.span)})


def _near(span: Span, claim: Span) -> bool:
    return claim.start - _FAR <= span.start and span.end <= claim.end + _FAR
