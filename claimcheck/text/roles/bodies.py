"""The bodies that a role phrase names: whose minister, spokeswoman or coach somebody is."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass

from claimcheck.model.claim import Span
from claimcheck.text.article import Article
from claimcheck.text.names.book import NameBook, name_book
from claimcheck.text.names.heads import ORGANISATION_HEADS
from claimcheck.text.names.posts import BEFORE_POSTS, FIELDS, RANKING, is_post
from claimcheck.text.names.read import canonical_name
from claimcheck.text.names.record import ORGANISATION, PERSON, PLACE, UNKNOWN, Name
from claimcheck.text.names.tokens import tokens_of

TIES = frozenset("of for at with in from to on".split())
"""Prepositions that tie a post to its body."""


@dataclass(frozen=True, slots=True)
class Body:
    """An organisation, place or person to whom a post belongs."""

    tokens: range
    name: str
    place: bool


class BodyReader:
    """The words and names of one article, for reading the bodies in a phrase."""

    def __init__(self, article: Article) -> None:
        self.article = article
        self.text = article.text
        self.tokens = tokens_of(article.text)
        self.starts = [token.start for token in self.tokens]
        self.book: NameBook = name_book(article)

    def same_phrase(self, left: int, right: int) -> bool:
        """Do two tokens stand side by side in one phrase?"""
        gap = self.text[self.tokens[left].end : self.tokens[right].start]
        return gap in (" ", "\u00a0", "’s ", "'s ", "’ ", "' ", "-", " & ")

    def bodies(self, start: int, end: int) -> list[Body]:
        """The organisations, places and peoples in a role phrase, in order."""
        found: list[Body] = []
        at = start
        while at < end:
            body = self._body_at(at, end)
            if body is None:
                at += 1
            else:
                found.append(body)
                at = body.tokens.stop
        return found

    def _body_at(self, at: int, end: int) -> Body | None:
        """The longest name in the lexicon that starts here, else what the text's names tell."""
        if not self.tokens[at].capital:
            return None
        options = (self._in_lexicon(at, end), self._shaped(at, end), self._in_book(at, end))
        return max(
            (body for body in options if body is not None),
            key=lambda body: len(body.tokens),
            default=None,
        )

    def _in_lexicon(self, at: int, end: int) -> Body | None:
        lexicon = self.article.lexicon
        for stop in range(min(end, at + 8), at, -1):
            canonical = canonical_name(lexicon, self.words(at, stop))
            if canonical is not None and self.tokens[stop - 1].capital:
                place = lexicon.types.get(canonical) in ("country", "region", "city")
                return Body(range(at, stop), canonical, place)
        return None

    def _in_book(self, at: int, end: int) -> Body | None:
        token = self.tokens[at]
        name = self.book.at(Span(token.start, token.end))
        if name is None or name.span.start != token.start or not self._is_body(name):
            return None
        stop = bisect_left(self.starts, name.span.end)
        if stop > end or token.low in BEFORE_POSTS or is_post(token.low):
            return None
        return Body(range(at, stop), self.book.full(name), self.book.kind(name) == PLACE)

    def _shaped(self, at: int, end: int) -> Body | None:
        """Capitalised words up to one that ends the name of a body: "Goethe University"."""
        if self.tokens[at].low in BEFORE_POSTS:
            return None
        for stop in range(at + 1, min(end, at + 7)):
            token = self.tokens[stop - 1]
            if not token.capital or not self.same_phrase(stop - 1, stop):
                break
            if token.low in ORGANISATION_HEADS and not is_post(token.low) and stop > at + 1:
                return Body(range(at, stop), self.words(at, stop), False)
            if token.possessive:
                break
        return None

    def words(self, start: int, stop: int) -> str:
        """The text of some tokens."""
        return self.text[self.tokens[start].start : self.tokens[stop - 1].end]

    def _is_body(self, name: Name) -> bool:
        kind = self.book.kind(name)
        if kind in (ORGANISATION, PLACE):
            return True
        if kind == PERSON:
            return name.possessive or self._follows(name, ("for", "to"))
        return kind == UNKNOWN and (
            name.possessive or len(name.tokens) > 1 or self._named_as_body(name)
        )

    def _named_as_body(self, name: Name) -> bool:
        """Does "at Acme", "the company Acme" or "Acme investor" show a single word as a body?"""
        at = bisect_left(self.starts, name.span.start)
        behind = self.tokens[at + 1] if at + 1 < len(self.tokens) else None
        modifies = behind is not None and not behind.capital and not behind.closed
        kinds = at > 0 and self.tokens[at - 1].low in ORGANISATION_HEADS
        plain = self.tokens[at].low not in FIELDS | RANKING | ORGANISATION_HEADS
        return plain and (modifies or kinds or self._follows(name, tuple(TIES)))

    def _follows(self, name: Name, small: tuple[str, ...]) -> bool:
        at = bisect_left(self.starts, name.span.start)
        while at > 1 and self.tokens[at - 1].low == "the":
            at -= 1
        return at > 0 and self.tokens[at - 1].low in small

    def owner(self, bodies: Sequence[Body], head: int) -> str | None:
        """Whose post it is: the organisation nearest to it, with its country; else the place."""
        if not bodies:
            return None
        near = min(bodies, key=lambda body: (body.place, min(abs(at - head) for at in body.tokens)))
        country = next((body.name for body in bodies if body.place), None)
        if near.place or country is None or near.name in self.article.lexicon.parents:
            return near.name
        known = self.article.lexicon.canonical(f"{country} {near.name}")
        return known or f"{near.name}, {country}"
