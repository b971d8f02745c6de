"""Who answers a question how: a row for each document of each side."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from claimcheck.model.claim import Claim
from claimcheck.model.finding import Finding, Relation
from claimcheck.reports import _sections as sections
from claimcheck.reports._index import Index

HEADS = ("", "Answer", "Outlet", "As of", "Who says so", "Origin")
"""What the cells of a row are; the first is the letter of its side."""


@dataclass(frozen=True, slots=True)
class Row:
    """A document that takes a side."""

    side: int
    cells: tuple[str, ...]
    """As `HEADS` has them; letter and answer only in the first row of a side."""


def is_tabled(finding: Finding) -> bool:
    """Do more than two values meet, or more than two documents?  Wordings are set side by side."""
    if finding.relation is Relation.REWORDED:
        return False
    return len(finding.sides) > 2 or len(finding.documents) > 2


def rows(finding: Finding, index: Index, origins: Mapping[str, int], most: int) -> list[Row]:
    """The table of a finding; of a side so many documents, the rest are counted.

    The day is that which the text gives, else the one on which it was said or published.  Origins
    are numbered as they come; where each document is an origin of its own, none is named.
    """
    numbers = _numbered(finding, origins)
    made = list[Row]()
    scopes = sections.scopes(finding, unstated=False)
    for number, name in enumerate(sections.letters(finding)):
        side = finding.sides[number]
        told = ", ".join(filter(None, (sections.told(finding, side), scopes[number])))
        by_document = _by_document(index.new_first(side.claims))
        for n, claims in enumerate(list(by_document.values())[:most]):
            first, (letter, value) = claims[0], ("", "") if n else (name, told)
            spots = ", ".join(index.place_of(claim).spot for claim in claims[:_SPOTS])
            outlet = f"{index.name(first.document)} {spots}"
            cells = (outlet, _day(first, index), _speaker(first), numbers.get(first.document, ""))
            made.append(Row(number, (letter, value, *cells)))
        if (left := len(by_document) - most) > 0:
            made.append(Row(number, ("", "", f"{left:,} more", "", "", "")))
    return made


_SPOTS = 3
"""Places of one document that a row names."""


def columns(table: Sequence[Row]) -> list[int]:
    """The columns that hold anything."""
    return [n for n in range(len(HEADS)) if any(row.cells[n] for row in table)]


def _by_document(claims: Sequence[Claim]) -> dict[str, list[Claim]]:
    grouped: dict[str, list[Claim]] = {}
    for claim in claims:
        grouped.setdefault(claim.document, []).append(claim)
    return grouped


def _day(claim: Claim, index: Index) -> str:
    day = claim.as_of or index.documents[claim.document].published_on
    return claim.scope.period or (day.isoformat() if day else "")


def _speaker(claim: Claim) -> str:
    is_quotation = isinstance(claim.value.fields().get("source"), dict)
    return "" if is_quotation else claim.scope.speaker or ""


def _numbered(finding: Finding, origins: Mapping[str, int]) -> dict[str, str]:
    """Document id -> the number of its origin within the finding."""
    known = {document: origins[document] for document in finding.documents if document in origins}
    order = list(dict.fromkeys(known.values()))
    if len(order) == len(known):
        return {}
    return {document: str(order.index(origin) + 1) for document, origin in known.items()}
