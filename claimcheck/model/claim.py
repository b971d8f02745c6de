"""A claim: a place in a document, what it says there, and in which scope."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, field
from datetime import date
from typing import Protocol


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """A half-open stretch of a text, in code points."""

    start: int
    end: int

    def __len__(self) -> int:
        return self.end - self.start

    def overlaps(self, other: Span) -> bool:
        """Do the two share a character?"""
        return self.start < other.end and other.start < self.end

    def holds(self, other: Span) -> bool:
        """Does the other lie wholly inside this one?"""
        return self.start <= other.start and other.end <= self.end

    def of(self, text: str) -> str:
        """The characters that it covers."""
        return text[self.start : self.end]


@dataclass(frozen=True, slots=True)
class Scope:
    """What a claim holds for; `None` in a slot means that the text does not say."""

    subject: str | None = None
    """Whose, canonical: `North Korea` for "North Korean troops"."""
    place: str | None = None
    """Where, canonical, with `near` or a direction kept: `near Chad`, `eastern Chile`."""
    period: str | None = None
    """As of when: an EDTF string where it resolves, else the words."""
    status: str | None = None
    """`reported`, `forecast`, `alleged`, `denied` or `previous` (the figure that another is held
    against: "from 8%"); `None` where nothing marks it."""
    speaker: str | None = None
    """Who gives it: the canonical entity."""


class Value(Protocol):
    """What a claim of one kind says; each kind has a frozen dataclass of its own."""

    def fields(self) -> dict[str, object]:
        """The fields that `extract` and `check` print for the kind, ready for JSON."""
        ...

    def key(self) -> object:
        """The value where two reports of one story seldom share it by chance, else `None`."""
        ...

    def label(self) -> str:
        """The value in a few words, for people: `around 10,000`, `2024-08-06`."""
        ...

    def canonical(self) -> str:
        """The value in one form, however it is worded: `8,000` for "eight thousand troops"."""
        ...


FRAME = 5
"""Words on either side of a claim by which one sentence is known in two prints."""
FORECAST, DENIED = "forecast", "denied"
"""The status of what is to come, and of what is said not to be so."""
HEADLINE = "title"
"""The part of a document that is not its text: offsets are those of `Document.title`."""


@dataclass(frozen=True, slots=True)
class Claim:
    """One mention that an extractor found; `rule` says which rule claims it, if any."""

    document: str
    kind: str
    span: Span
    """The mention's core: the quantity with its noun, the date expression, the content."""
    text: str
    sentence: Span
    value: Value
    scope: Scope = field(default_factory=Scope)
    rule: str | None = None
    context: tuple[str, ...] = ()
    """Content words of the sentence, folded and singular, each once, without the value."""
    near: tuple[str, ...] = ()
    """The content words next to the value in its clause: what a bare amount is an amount of."""
    before: tuple[str, ...] = ()
    """All words in front of it in its sentence, the nearest first, at most `FRAME`, in lower case;
    numbers are `#`, the border of the sentence is `^`."""
    behind: tuple[str, ...] = ()
    """Likewise those behind it."""
    actors: tuple[str, ...] = ()
    """Words of the proper names in its clause, folded, without places."""
    moving: bool = False
    """Does its clause say that the figure holds so far ("as of", "to date")?"""
    lead: bool = False
    """Does it stand in the headline or the first sentence, which sum up the article?"""
    local: bool = False
    """Does its clause state a place that the lead of its article does not name?"""
    elsewhere: bool = False
    """Does its sentence name places, and none of those that the lead names?"""
    done: bool = False
    """Does a past tense or a participle govern it, behind no word of what is to come?"""
    as_of: date | None = None
    """The day on which the claim was made: that of the statement, else of publication."""
    part: str | None = None
    """`title` for a claim of the headline; `None` for one of the text."""

    @property
    def passage(self) -> tuple[str, str | None, Span]:
        """Document, part and sentence that it stands in."""
        return self.document, self.part, self.sentence

    @property
    def id(self) -> str:
        """A short name that stays while document, place, kind and rule stay."""
        place = f"{self.document}\0{self.span.start}\0{self.span.end}"
        key = f"{place}\0{self.kind}\0{self.rule}" + (f"\0{self.part}" if self.part else "")
        return hashlib.sha256(key.encode("utf-8", "surrogatepass")).hexdigest()[:12]
