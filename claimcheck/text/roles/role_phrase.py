"""A role phrase parted into standing, body and the words of the post."""

from __future__ import annotations

from collections.abc import Sequence

from claimcheck.model.claim import Span
from claimcheck.text.english.closed_classes import AUXILIARIES, CLOSED
from claimcheck.text.english.verb_lemmas import IRREGULAR_FORMS
from claimcheck.text.names.kind_nouns import ORGANISATION_HEADS
from claimcheck.text.names.name_tokens import Token
from claimcheck.text.names.post_nouns import FIELDS, RANKING, STANDING, is_post
from claimcheck.text.names.record import Name
from claimcheck.text.roles.article_words import Words
from claimcheck.text.roles.bodies import PLAIN, Body, bodies_in, owner_of, posting_of
from claimcheck.text.roles.record import Described

MOST = 14
"""Words of a role phrase: of 1,835 in 595 reports, 14 have more than twelve."""
_OF_POST = 6
"""Words that a post takes behind its "of", or an unknown body in front of it: nine in ten of those
roles have no more in all."""
CLASS = "class"
"""Behind a rank and its number: "petty officer third class"."""
LINKS = frozenset("of for and the de".split())
"""Small words inside a role phrase."""
_VERBAL = (IRREGULAR_FORMS - {"led", "left", "set"}) | AUXILIARIES | {"says"}
"""Finite verbs, without the forms that stand in roles as well: "Labour-led", "the Left", "set"."""


def described_by(
    words: Words, name: Name, start: int, end: int, span: Span, head: int
) -> Described | None:
    """Split a role phrase into standing, organisation and the role's own words."""
    own = _known_title(words, start, head)
    in_front = [body for body in bodies_in(words, start, head) if _stands(words, body, own)]
    bodies = [*in_front, *bodies_in(words, head + 1, end)]
    taken = {at for body in bodies for at in body.tokens}
    standing: list[str] = []
    kept: list[str] = []
    for at in range(start, _title_end(words, head, end)):
        word = words.tokens[at].text
        prefix = next((p for p in ("ex-", "then-") if word.lower().startswith(p)), "")
        if word.lower() in STANDING or prefix:
            standing.append((prefix or word).rstrip("-").lower())
            word = word[len(prefix) :] if prefix else ""
        described_first = any(body.tokens.start > at for body in in_front)
        if described_first and word.islower() and word not in RANKING:
            continue  # "the embattled Ruritanian leader": said of the person, not the post
        if len(word) > 1 and at not in taken:
            kept.append(word)
    organisation = owner_of(words, bodies, head)
    if organisation is None and own - start < _OF_POST:
        kept, organisation = _unknown_body(kept)
    own_words = _stripped(kept)
    if not own_words:
        return None
    return Described(
        name, words.book.full(name), span, words.tokens[head].text, own_words, organisation,
        tuple(standing), posting_of(words, bodies, head),
    )  # fmt: skip


def _stands(words: Words, body: Body, own: int) -> bool:
    """Is it in front of the post's own words, or known to reach into them?"""
    known = body.name in words.article.lexicon.types
    return body.tokens.stop <= own or (body.tokens.start < own and known)


def _known_title(words: Words, start: int, head: int) -> int:
    """Where the longest title in the lexicon that ends in the head starts."""
    for first in range(start, head):
        if words.between(first, head + 1).lower() in words.article.lexicon.titles:
            return first
    return head


def _title_end(words: Words, head: int, end: int) -> int:
    """Behind "minister of defence": a post's own "of", with plain or title words behind it.

    Behind "petty officer third class", too, the number of the class.
    """
    if head + 2 < end and words.tokens[head + 2].low == CLASS:
        return head + 2 if words.tokens[head + 1].low in RANKING else head + 1
    if head + 1 < end and words.tokens[head + 1].low in ("of", "for"):
        return min(end, head + _OF_POST)
    return head + 1


def _unknown_body(words: Sequence[str]) -> tuple[list[str], str | None]:
    """Capitalised words in front of a post that belong to no post name a body: "Acme chief Jo";
    all up to a noun for bodies do: "Safe Roads Bureau Director Jo"."""
    kept: list[str] = []
    named = max((n for n in range(1, len(words) - 1) if _ends_body(words[: n + 1])), default=-1)
    body = list(words[: named + 1])
    for word in words[named + 1 :]:
        low = word.lower()
        plain = low in PLAIN or is_post(low) or word.islower()
        (kept if plain or kept else body).append(word)
    return kept, " ".join(body).strip(" 0123456789") or None


def _ends_body(words: Sequence[str]) -> bool:
    first, last = words[0].lower(), words[-1].lower()
    if first in PLAIN or is_post(first) or first in RANKING:
        return False  # "Deputy Energy Minister"
    return last in ORGANISATION_HEADS and all(word[0].isupper() for word in words)


def _stripped(words: Sequence[str]) -> tuple[str, ...]:
    """The words without small ones at either end."""
    kept = list(words)
    while kept and (kept[0].lower() in CLOSED or kept[0].lower() in LINKS):
        kept.pop(0)
    while kept and kept[-1].lower() in CLOSED:
        kept.pop()
    return tuple(kept)


def is_number(token: Token) -> bool:
    """Is a token a number in figures?"""
    return token.low.replace(",", "").isdigit()


def is_verbal(low: str) -> bool:
    """Does a lower-case word look like a finite verb or a participle, not a noun of a title?"""
    return low in _VERBAL or (
        low.endswith(("ed", "ing")) and low not in STANDING and low not in FIELDS
    )
