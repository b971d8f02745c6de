"""The record of a role that a text gives a person."""

from __future__ import annotations

from dataclasses import dataclass

from claimcheck.model.claim import Span
from claimcheck.text.names.post_nouns import (
    PAST_STANDING,
)
from claimcheck.text.names.record import Name


@dataclass(frozen=True, slots=True)
class Described:
    """A person and one role that the text gives him or her."""

    name: Name
    person: str
    """The fullest name in the document."""
    span: Span
    """Role and name together."""
    head: str
    """The noun of the post as printed: "minister", "Secretary General"."""
    words: tuple[str, ...]
    """The role's own words in order: rank, field and head, "deputy press secretary"."""
    organisation: str | None
    """Whose post it is: canonical where the lexicon knows it."""
    standing: tuple[str, ...]
    """Words such as `former`, `acting`, in lower case."""
    posting: str | None = None
    """To which country or body somebody is sent: "ambassador to Chile"."""

    @property
    def former(self) -> bool:
        """Is the post held no more?"""
        return any(word in PAST_STANDING for word in self.standing)
