"""The record of a name and the kinds of what is named."""

from __future__ import annotations

from dataclasses import dataclass

from claimcheck.model.claim import Span

PERSON, ORGANISATION, PLACE = "person", "organisation", "place"
OTHER, UNKNOWN = "other", "unknown"


@dataclass(frozen=True, slots=True)
class Name:
    """One name where it stands; `span` leaves out title, article and possessive."""

    span: Span
    text: str
    tokens: tuple[str, ...]
    kind: str
    """`person`, `organisation`, `place`, `other` (an event, a day, a law), or `unknown`."""
    title: Span | None = None
    """The capitalised post or form of address in front: "U.S. President", "Mrs."."""
    canonical: str | None = None
    """The lexicon's name for it."""
    gender: str | None = None
    """`male` or `female` where the name or its title tells."""
    possessive: bool = False
    """Does `'s` follow it?"""

    @property
    def start(self) -> int:
        """Where it begins, with the title in front of it."""
        return self.title.start if self.title is not None else self.span.start
