"""A document as it was read, and what could not be read."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from claimcheck.model.claim import Span


@dataclass(frozen=True, slots=True)
class Note:
    """A comment in a document that speaks to this program: `<!-- claimcheck: ... -->`."""

    span: Span
    """From the first to the last character of the comment."""
    words: str
    """What stands in it behind `claimcheck:`."""
    problem: str = ""
    """Why it cannot be read, if so."""


@dataclass(frozen=True, slots=True)
class Document:
    """One text with what is known of it besides the text."""

    id: str
    """Its path as given, or the `id` of a record."""
    text: str
    """The body; all offsets count code points of this string."""
    outlet: str | None = None
    published: date | datetime | None = None
    title: str | None = None
    url: str | None = None
    first_line: int = 1
    """The line of the file on which `text` begins (more than 1 behind a front matter)."""
    notes: tuple[Note, ...] = ()
    """Comments in it for this program; blanks stand for them in `text`, so that offsets hold."""

    @property
    def published_on(self) -> date | None:
        """The calendar day of publication."""
        return self.published.date() if isinstance(self.published, datetime) else self.published

    @property
    def name(self) -> str:
        """What a report calls the source: the outlet, else the id."""
        return self.outlet or self.id


@dataclass(frozen=True, slots=True)
class Skipped:
    """An input that was passed over, and why: a skip is a result."""

    path: str
    reason: str
    minor: bool = False
    """Was nothing lost: no document was to be expected there, or a newer one stands for it?"""
