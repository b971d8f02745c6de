"""Roles: which post, rank or occupation a document gives a person, and where."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from claimcheck.kinds._role_compare import (
    STORY_BOUND,
    Options,
    accept,
    compare,
    distance,
    gate,
    keys,
    score,
)
from claimcheck.model.claim import Claim
from claimcheck.text.article import Article
from claimcheck.text.namebook import name_book
from claimcheck.text.names import PERSON
from claimcheck.text.persons import surname
from claimcheck.text.roles import Described, described

__all__ = [
    "STORY_BOUND", "Options", "Role", "accept", "compare", "distance", "find", "gate", "keys",
    "score", "subject",
]  # fmt: skip


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

    def fields(self) -> dict[str, object]:
        """The fields that `extract` prints."""
        return {
            "person": self.person,
            "role": self.role,
            "organisation": self.organisation,
            "former": self.former,
            "standing": list(self.standing),
        }

    def label(self) -> str:
        """The role in words: "former senior fellow, Example University"."""
        shown = " ".join((*self.standing, self.role))
        return f"{shown}, {self.organisation}" if self.organisation else shown


def find(article: Article) -> Iterator[Claim]:
    """Every role that an article gives a person it names, in order of place."""
    company = tuple(
        sorted({surname(name.text) for name in name_book(article).names if name.kind == PERSON})
    )
    for found in described(article):
        yield article.claim("role", found.span, replace(_value(found), company=company))


def _value(found: Described) -> Role:
    return Role(
        person=found.person,
        role=" ".join(found.words),
        organisation=found.organisation,
        former=found.former,
        head=found.head,
        standing=found.standing,
        printed=found.name.text,
    )


def subject(claim: Claim) -> str:
    """The person."""
    value = claim.value
    return value.person if isinstance(value, Role) else claim.text
