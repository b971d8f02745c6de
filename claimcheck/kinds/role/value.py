"""The record of a role: person, post and the body that the post belongs to."""

from __future__ import annotations

from dataclasses import dataclass
from typing import cast

from claimcheck.model.claim import Claim


def value_of(claim: Claim) -> Role:
    """The role of a claim of this kind."""
    return cast("Role", claim.value)


@dataclass(frozen=True, slots=True)
class Held:
    """One post as a document states it, without its person."""

    role: str
    head: str
    organisation: str | None
    former: bool
    posting: str | None


@dataclass(frozen=True, slots=True)
class Role:
    """One role of one person, as a document states it."""

    person: str
    """The fullest name in the document."""
    role: str
    """The post with rank and field, without its body: "deputy press secretary"."""
    organisation: str | None
    """The body or country that the post belongs to, canonical where the lexicon knows it."""
    former: bool
    head: str
    """The noun of the post, as printed."""
    standing: tuple[str, ...] = ()
    """`acting`, `interim`, `outgoing`, ..."""
    printed: str = ""
    """The person's name as it stands at the role."""
    company: tuple[str, ...] = ()
    """Folded surnames of all persons whom the document names, sorted."""
    posting: str | None = None
    """The country or body to which the person is sent: "ambassador to Chile"."""
    others: tuple[Held, ...] = ()
    """All that the document says of the person's posts, in order of place, this one included."""

    def fields(self) -> dict[str, object]:
        """The fields that `extract` prints."""
        return {
            "person": self.person,
            "role": self.role,
            "organisation": self.organisation,
            "former": self.former,
            "standing": list(self.standing),
        }

    def key(self) -> object:
        """None: these claims match by their words."""
        return None

    def label(self) -> str:
        """The role in words: "former senior fellow, Example University"."""
        shown = " ".join((*self.standing, self.role))
        if self.posting and self.posting not in (self.organisation or ""):
            shown = f"{shown} to {self.posting}"
        return f"{shown}, {self.organisation}" if self.organisation else shown

    def canonical(self) -> str:
        """The label: it is of one form already."""
        return self.label()
