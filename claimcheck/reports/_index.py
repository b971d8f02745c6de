"""Looking things up in a report: documents by id, positions by offset, names for people."""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, replace

from claimcheck.model.claim import HEADLINE as TITLE
from claimcheck.model.claim import Claim
from claimcheck.model.document import Document
from claimcheck.model.report import Report
from claimcheck.reports._short_names import short_codes, short_names


@dataclass(frozen=True, slots=True)
class Place:
    """Where a claim stands in its file; line and column count from 1."""

    document: str
    line: int
    column: int
    is_headline: bool = False
    """In the title, wherever that is given; line and column are those where the text begins."""

    def __str__(self) -> str:
        return f"{self.document} {HEADLINE}" if self.is_headline else f"{self.document}:{self.spot}"

    @property
    def spot(self) -> str:
        """The place within its document, for people: `3:10`."""
        return HEADLINE if self.is_headline else f"{self.line}:{self.column}"


HEADLINE = "headline"
"""What stands for line and column of what the title says."""


def _names(report: Report) -> dict[str, str]:
    """Document id -> outlet: `The Courier`, `The Courier (2)` where it has several documents.

    A new document beside known ones says so: `The Courier (new)`, `The Courier (2, new)`.
    """
    short = short_names(document.id for document in report.documents if not document.outlet)
    called = [document.outlet or short[document.id] for document in report.documents]
    total, seen = Counter(called), Counter[str]()
    names: dict[str, str] = {}
    for document, name in zip(report.documents, called, strict=True):
        seen[name] += 1
        number = str(seen[name]) if total[name] > 1 else ""
        mark = NEW if report.known and document.id not in report.known else ""
        notes = ", ".join(filter(None, (number, mark)))
        names[document.id] = f"{name} ({notes})" if notes else name
    return names


NEW = "new"
"""What stands behind the name of a document that is held against known ones."""


class Index:
    """Look-ups that every format needs; each text is scanned for line ends at most once."""

    def __init__(self, report: Report) -> None:
        self.documents: dict[str, Document] = {each.id: each for each in report.documents}
        self._known = report.known
        self._lines: dict[str, list[int]] = {}
        self._names = _names(report)
        self._codes = short_codes(self.documents)

    def name(self, document_id: str) -> str:
        """What people call the source; several documents of an outlet are numbered."""
        return self._names[document_id]

    def code(self, document_id: str) -> str:
        """What people are shown of an id: of a long code as much as tells it apart."""
        return self._codes[document_id]

    def new_first(self, claims: Iterable[Claim]) -> list[Claim]:
        """Claims in their order, those of new documents before those of known ones."""
        return sorted(claims, key=self.is_known)

    def is_known(self, claim: Claim) -> bool:
        """Is it of a document that new ones are held against?"""
        return claim.document in self._known

    def has_new(self, claims: Iterable[Claim]) -> bool:
        """Is one of a new document, where there are known ones?"""
        return bool(self._known) and any(claim.document not in self._known for claim in claims)

    def dated(self, document_id: str) -> str:
        """Source and day of publication: `The Courier, 2024-03-05`."""
        day = self.documents[document_id].published_on
        return f"{self.name(document_id)}, {day.isoformat() if day else 'undated'}"

    def place(self, document_id: str, offset: int) -> Place:
        """Line of the file and column of a character of the text."""
        starts = self._line_starts(document_id)
        row = bisect_right(starts, offset) - 1
        line = self.documents[document_id].first_line + row
        return Place(document_id, line, offset - starts[row] + 1)

    def place_of(self, claim: Claim) -> Place:
        """Where a claim begins."""
        if claim.part == TITLE:
            return replace(self.place(claim.document, 0), is_headline=True)
        return self.place(claim.document, claim.span.start)

    def words_of(self, claim: Claim) -> str:
        """What the offsets of a claim count: the text, or the title."""
        document = self.documents[claim.document]
        return (document.title or "") if claim.part == TITLE else document.text

    def spot(self, claim: Claim) -> str:
        """Where a claim begins, for people: `The Courier 3:10`."""
        return f"{self.name(claim.document)} {self.place_of(claim).spot}"

    def _line_starts(self, document_id: str) -> list[int]:
        if document_id not in self._lines:
            text = self.documents[document_id].text
            starts = [0]
            while (at := text.find("\n", starts[-1])) >= 0:
                starts.append(at + 1)
            self._lines[document_id] = starts
        return self._lines[document_id]
