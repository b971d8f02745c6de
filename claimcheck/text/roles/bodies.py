"""The bodies that a role phrase names: whose minister, spokeswoman or coach somebody is."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass

from claimcheck.lexicons.word_sets import WordSet
from claimcheck.model.claim import Span
from claimcheck.text.names.kind_nouns import ORGANISATION_HEADS
from claimcheck.text.names.post_nouns import BEFORE_POSTS, FIELDS, RANKING, is_post
from claimcheck.text.names.read import canonical_name
from claimcheck.text.names.record import ORGANISATION, PERSON, PLACE, UNKNOWN, Name
from claimcheck.text.roles.article_words import TIES, Words

_LONGEST = 8
"""Words of a body in a role: of 553 in 595 reports none has more than 4."""
PLAIN = FIELDS | RANKING | ORGANISATION_HEADS
"""Words in front of a post that by themselves name no body."""


@dataclass(frozen=True, slots=True)
class Body:
    """An organisation, place or person to whom a post belongs."""

    tokens: range
    name: str
    place: bool


def bodies_in(words: Words, start: int, end: int) -> list[Body]:
    """The organisations, places and peoples in a role phrase, in order."""
    found: list[Body] = []
    at = start
    while at < end:
        body = _body_at(words, at, end)
        if body is None:
            at += 1
        else:
            found.append(body)
            at = body.tokens.stop
    return found


def _body_at(words: Words, at: int, end: int) -> Body | None:
    """The longest name in the lexicon that starts here, else what the text's names tell."""
    if not words.tokens[at].capital:
        return None
    options = (_in_lexicon(words, at, end), _shaped(words, at, end), _in_book(words, at, end))
    longest = max(
        (body for body in options if body is not None),
        key=lambda body: len(body.tokens),
        default=None,
    )
    return _numbered(words, longest, end) if longest is not None else None


def _numbered(words: Words, body: Body, end: int) -> Body:
    """The body with the number that tells it from its like: "Local 88", "Channel 4"."""
    stop = body.tokens.stop
    if (
        stop >= end
        or not words.tokens[stop].text.isdecimal()
        or not words.same_phrase(stop - 1, stop)
    ):
        return body
    return Body(range(body.tokens.start, stop + 1), f"{body.name} {words.tokens[stop].text}", False)


def _in_lexicon(words: Words, at: int, end: int) -> Body | None:
    lexicon = words.article.lexicon
    for stop in range(min(end, at + _LONGEST), at, -1):
        canonical = canonical_name(lexicon, words.between(at, stop))
        if canonical is not None and words.tokens[stop - 1].capital:
            place = lexicon.types.get(canonical) in ("country", "region", "city")
            return Body(range(at, stop), canonical, place)
    return None


def _in_book(words: Words, at: int, end: int) -> Body | None:
    token = words.tokens[at]
    name = words.book.at(Span(token.start, token.end))
    if name is None or name.span.start != token.start or not _is_body(words, name):
        return None
    stop = bisect_left(words.starts, name.span.end)
    if stop > end or token.low in BEFORE_POSTS or is_post(token.low):
        return None
    return Body(range(at, stop), words.book.full(name), words.book.kind(name) == PLACE)


def _shaped(words: Words, at: int, end: int) -> Body | None:
    """Capitalised words up to one that ends the name of a body: "Goethe University"."""
    if words.tokens[at].low in BEFORE_POSTS:
        return None
    for stop in range(at + 1, min(end, at + _LONGEST - 1)):
        token = words.tokens[stop - 1]
        if not token.capital or not words.same_phrase(stop - 1, stop):
            break
        if token.low in ORGANISATION_HEADS and not is_post(token.low) and stop > at + 1:
            return Body(range(at, stop), words.between(at, stop), False)
        if token.possessive:
            break
    return None


def _is_body(words: Words, name: Name) -> bool:
    kind = words.book.kind(name)
    if kind in (ORGANISATION, PLACE):
        return True
    if kind == PERSON:
        return name.possessive or _follows(words, name, ("for", "to"))
    return kind == UNKNOWN and (
        name.possessive or len(name.tokens) > 1 or _named_as_body(words, name)
    )


def _named_as_body(words: Words, name: Name) -> bool:
    """Does "at Acme", "the company Acme" or "Acme investor" show a single word as a body?"""
    at = bisect_left(words.starts, name.span.start)
    behind = words.tokens[at + 1] if at + 1 < len(words.tokens) else None
    modifies = behind is not None and not behind.capital and not behind.closed
    kinds = at > 0 and words.tokens[at - 1].low in ORGANISATION_HEADS
    plain = words.tokens[at].low not in PLAIN
    return plain and (modifies or kinds or _follows(words, name, tuple(TIES)))


def _follows(words: Words, name: Name, small: tuple[str, ...]) -> bool:
    at = bisect_left(words.starts, name.span.start)
    while at > 1 and words.tokens[at - 1].low == "the":
        at -= 1
    return at > 0 and words.tokens[at - 1].low in small


POSTED = WordSet.of("one-body-posts", "posted")
"""Posts to which a person is sent."""


def posting_of(words: Words, bodies: Sequence[Body], head: int) -> str | None:
    """Where somebody is sent: the body behind the "to" of a post ("ambassador to Chile")."""
    if words.tokens[head].low not in POSTED:
        return None
    for body in bodies:
        at = body.tokens.start
        before = words.tokens[at - 1 - (words.tokens[at - 1].low == "the")] if at > 1 else None
        if at > head and before is not None and before.low == "to":
            return body.name
    return None


def owner_of(words: Words, bodies: Sequence[Body], head: int) -> str | None:
    """Whose post it is: the organisation nearest to it, with its country; else the place."""
    if not bodies:
        return None
    near = min(bodies, key=lambda body: (body.place, min(abs(at - head) for at in body.tokens)))
    country = next((body.name for body in bodies if body.place), None)
    if near.place or country is None or near.name in words.article.lexicon.parents:
        return near.name
    known = words.article.lexicon.canonical(f"{country} {near.name}")
    return known or f"{near.name}, {country}"
