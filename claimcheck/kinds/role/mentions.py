"""Roles: which post, rank or occupation a document gives a person, and where."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from claimcheck.kinds.role.value import Held, Role
from claimcheck.model.claim import Claim
from claimcheck.text.article import Article
from claimcheck.text.names.coreference import name_book
from claimcheck.text.names.person_names import surname
from claimcheck.text.names.record import PERSON
from claimcheck.text.roles.read import described
from claimcheck.text.roles.record import Described


def find(article: Article) -> Iterator[Claim]:
    """Every role that an article gives a person it names, in order of place."""
    company = tuple(
        sorted({surname(name.text) for name in name_book(article).names if name.kind == PERSON})
    )
    roles = described(article)
    held: dict[str, tuple[Held, ...]] = {}
    for found in roles:
        held[found.person] = (*held.get(found.person, ()), _held(found))
    for found in roles:
        value = replace(_value(found), company=company, others=held[found.person])
        yield article.claim("role", found.span, value)


def _held(found: Described) -> Held:
    role = " ".join(found.words)
    return Held(role, found.head, found.organisation, found.former, found.posting)


def _value(found: Described) -> Role:
    return Role(
        person=found.person,
        role=" ".join(found.words),
        organisation=found.organisation,
        former=found.former,
        head=found.head,
        standing=found.standing,
        printed=found.name.text,
        posting=found.posting,
    )
