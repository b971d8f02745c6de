"""What a text calls the persons it names: "Deputy Minister Jane Roe", "Jane Roe, who heads X".

Read from the words around a name, never by a list of titles: the post is a noun of `posts`, in
front of the name or in an apposition behind it.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from functools import lru_cache

from claimcheck.model.claim import Span
from claimcheck.text.article import Article
from claimcheck.text.english.classes import CLOSED
from claimcheck.text.english.nouns import singular
from claimcheck.text.english.verbs import IRREGULAR_FORMS
from claimcheck.text.names.heads import CALENDAR, ORGANISATION_HEADS
from claimcheck.text.names.posts import (
    FIELDS,
    RANKING,
    STANDING,
    is_honorific,
    is_post,
)
from claimcheck.text.names.record import PERSON, UNKNOWN, Name
from claimcheck.text.names.tokens import Token
from claimcheck.text.roles.bodies import TIES, Body, BodyReader
from claimcheck.text.roles.record import Described

_MOST = 14  # words of a role phrase
_LINKS = frozenset("of for and the de".split())


@lru_cache(maxsize=4)
def described(article: Article) -> tuple[Described, ...]:
    """Every role that an article gives a person it names, in order of place."""
    reader = _Reader(article)
    found = [role for name in reader.book.names for role in reader.roles(name)]
    return tuple(sorted(found, key=lambda role: (role.span, role.words)))


class _Reader(BodyReader):
    """The words and names of one article, for reading the phrases around a name."""

    def roles(self, name: Name) -> Iterator[Described]:
        """The roles that the words in front of and behind a name give."""
        if self.book.kind(name) not in (PERSON, UNKNOWN) or name.canonical is not None:
            return
        first = bisect_left(self.starts, name.span.start)
        in_front = self._in_front(name, first)
        if in_front is not None:
            yield in_front
        elif self.book.kind(name) == UNKNOWN and len(name.tokens) < 2:
            return
        behind = self._behind(name)
        if behind is not None:
            yield behind

    # ── In front ────────────────────────────────────────────────────────────────────────────

    def _in_front(self, name: Name, first: int) -> Described | None:
        """ "Former Deputy Foreign Minister Jane Roe", "the ministry's spokesman, Jo Roe,"."""
        if first == 0 or self.tokens[first - 1].possessive:
            return None
        gap = self.text[self.tokens[first - 1].end : name.span.start]
        if gap not in (" ", "\u00a0", ", ", ",\u00a0"):
            return None
        head = self._head_in_front(name, first)
        if head is None:
            return None
        opening = head if name.title is None else bisect_left(self.starts, name.title.start)
        start = self._phrase_start(min(opening, head))
        if gap[0] == "," and not self._can_stand_apart(start, head, name):
            return None
        span = Span(self.tokens[start].start, name.span.end)
        return self._made(name, start, first, span, head)

    def _head_in_front(self, name: Name, first: int) -> int | None:
        """The post in front of a name: the word before it, or the one before its "of"."""
        low = name.title.start if name.title is not None else self.tokens[first - 1].start
        for head in range(first - 1, bisect_left(self.starts, low) - 1, -1):
            token = self.tokens[head]
            plural = singular(token.low) != token.low and not token.text.endswith(".")
            if is_honorific(token.text) and token.low not in _CROWNED:
                continue
            if is_post(token.low) and not plural:
                return head
        return self._head_before_of(first) if name.title is None else None

    def _head_before_of(self, first: int) -> int | None:
        """The post in "the mayor of New Tarn, Jo Roe": before "of" and a capitalised phrase."""
        at = first - 1
        while (
            at > 0
            and first - at < 9
            and self.same_phrase(at - 1, at)
            and (self.tokens[at].capital or self.tokens[at].low in ("the", "and"))
        ):
            at -= 1
        if at < 2 or self.tokens[at].low not in ("of", "for") or first - at < 2:
            return None
        head = at - 1
        plural = singular(self.tokens[head].low) != self.tokens[head].low
        return head if is_post(self.tokens[head].low) and not plural else None

    def _can_stand_apart(self, start: int, head: int, name: Name) -> bool:
        """May a comma part the role from the name: "Italy's president, Jo Roe,"?"""
        before = self.tokens[start - 1] if start else None
        owned = any(token.possessive for token in self.tokens[start:head])
        definite = owned or (before is not None and before.low in _DEFINITE)
        behind = self.text[name.span.end : name.span.end + 1]
        return definite and behind in (",", ".", ")", "") and len(name.tokens) > 1

    def _phrase_start(self, head: int) -> int:
        """The first token of the noun phrase that ends in the post."""
        at = head
        while at > 0 and head - at < _MOST and self._goes_on(at - 1, at):
            if self.tokens[head].capital and self._is_plain(at - 1):
                break
            at -= 1
        while at < head and (
            self.tokens[at].closed
            or self.tokens[at].low in _LINKS | CALENDAR
            or _is_number(self.tokens[at])
        ):
            at += 1
        return at

    def _goes_on(self, left: int, right: int) -> bool:
        """Is the token part of the noun phrase to whose left it stands?"""
        token, follower = self.tokens[left], self.tokens[right]
        gap = self.text[token.end : follower.start]
        if gap not in (" ", "\u00a0", "’s ", "'s ", "’ ", "' ", "-", " & "):
            return False
        if token.capital and not token.closed:
            return not self._ends_person(token)
        if token.low in ("of", "for"):
            before = self.tokens[left - 1]
            return left > 0 and before.capital and follower.capital and not is_post(before.low)
        return not token.closed and not is_verbal(token.low)

    def _is_plain(self, at: int) -> bool:
        """Is it a lower-case word that is no part of a capitalised title ("meets President")?"""
        token = self.tokens[at]
        titled = token.low in STANDING | RANKING | _LINKS or "-" in token.text
        return not token.capital and not titled

    def _ends_person(self, token: Token) -> bool:
        """Does another person's name end here ("Jo Roe and Minister Al Doe")?"""
        name = self.book.at(Span(token.start, token.end))
        if name is None or name.kind != PERSON or token.possessive:
            return False
        return name.span.end == token.end and len(name.tokens) > 1

    # ── Behind ──────────────────────────────────────────────────────────────────────────────

    def _behind(self, name: Name) -> Described | None:
        """ "Jane Roe, 52, a fellow at X," and "Jane Roe, who heads X,"."""
        opening = _APART.match(self.text, name.span.end)
        if opening is None:
            return self._is_a(name)
        at = bisect_left(self.starts, opening.end())
        if at >= len(self.tokens) or self.tokens[at].start != opening.end():
            return None
        if self.tokens[at].low == "who":
            return self._who(name, at + 1)
        return self._apposition(name, at)

    def _is_a(self, name: Name) -> Described | None:
        """ "Jane Roe is the head of X"; "was named", "was sworn in as" too."""
        found = _COPULA.match(self.text, name.span.end)
        if found is None:
            return None
        at = bisect_left(self.starts, found.end())
        return self._apposition(name, at) if at < len(self.tokens) else None

    def _who(self, name: Name, at: int) -> Described | None:
        if at >= len(self.tokens):
            return None
        verb = self.tokens[at].low
        if verb in _HEADS:
            end = self._phrase_end(at + 1)
            bodies = self.bodies(at + 1, end)
            if not bodies:
                return None
            span = Span(name.span.start, self.tokens[end - 1].end)
            standing = ("former",) if verb in ("headed", "led", "chaired") else ()
            owner = self.owner(bodies, at)
            return Described(name, self.book.full(name), span, "head", ("head",), owner, standing)
        found = _WHO_IS.match(self.text, self.tokens[at].start)
        if found is None:
            return None
        start = bisect_left(self.starts, found.end())
        return self._apposition(name, start) if start < len(self.tokens) else None

    def _apposition(self, name: Name, at: int) -> Described | None:
        start = at
        while start < len(self.tokens) and self.tokens[start].low in ("a", "an", "the", "its"):
            start += 1
        head = self._head(start)
        if head is None:
            return None
        sure = self.book.kind(name) == PERSON
        if not sure and (start == at or self.tokens[head].capital):
            return None
        end = self._tail_end(head + 1)
        span = Span(name.span.start, self.tokens[end - 1].end)
        return self._made(name, start, end, span, head)

    def _head(self, start: int) -> int | None:
        """The post of an apposition: the last of the nouns before a preposition or its end."""
        found = None
        for at in range(start, min(start + 9, len(self.tokens))):
            token = self.tokens[at]
            if at > start and not self.same_phrase(at - 1, at):
                break
            if token.low in TIES or token.closed:
                break
            if is_post(token.low) and singular(token.low) == token.low:
                found = at
            elif found is not None and not token.closed:
                following = self.book.at(Span(token.start, token.end))
                if following is not None or token.capital:
                    return None
        return found

    def _tail_end(self, at: int) -> int:
        """Behind the "of X", "at the Y in Z" that follows a post."""
        end = at
        if at < len(self.tokens) and self.same_phrase(at - 1, at) and self.tokens[at].low in TIES:
            end = self._phrase_end(at + 1)
        return end

    def _phrase_end(self, at: int) -> int:
        """Behind the noun phrase that starts at a token: "the Institute for Advanced Roes"."""
        end = at
        while end < min(at + _MOST, len(self.tokens)):
            token = self.tokens[end]
            if end > at and not self.same_phrase(end - 1, end):
                break
            small = token.low in _LINKS or token.low in TIES
            if not token.capital and (is_verbal(token.low) or (token.closed and not small)):
                break
            end += 1
        while end > at and self.tokens[end - 1].low in CLOSED and not self.tokens[end - 1].capital:
            end -= 1
        return end

    # ── Making ──────────────────────────────────────────────────────────────────────────────

    def _made(self, name: Name, start: int, end: int, span: Span, head: int) -> Described | None:
        """Split a role phrase into standing, organisation and the role's own words."""
        own = self._known_title(start, head)
        in_front = [body for body in self.bodies(start, head) if self._stands(body, own)]
        bodies = [*in_front, *self.bodies(head + 1, end)]
        taken = {at for body in bodies for at in body.tokens}
        standing: list[str] = []
        kept: list[str] = []
        for at in range(start, self._title_end(head, end)):
            word = self.tokens[at].text
            prefix = next((p for p in ("ex-", "then-") if word.lower().startswith(p)), "")
            if word.lower() in STANDING or prefix:
                standing.append((prefix or word).rstrip("-").lower())
                word = word[len(prefix) :] if prefix else ""
            described_first = any(body.tokens.start > at for body in bodies if at < head)
            if described_first and word.islower() and word not in RANKING:
                continue  # "the embattled Ruritanian leader": said of the person, not the post
            if len(word) > 1 and at not in taken:
                kept.append(word)
        organisation = self.owner(bodies, head)
        if organisation is None and own - start < 6:
            kept, organisation = _unknown_body(kept)
        words = _stripped(kept)
        if not words:
            return None
        return Described(
            name, self.book.full(name), span, self.tokens[head].text, words, organisation,
            tuple(standing),
        )  # fmt: skip

    def _stands(self, body: Body, own: int) -> bool:
        """Is it in front of the post's own words, or known to reach into them?"""
        known = body.name in self.article.lexicon.types
        return body.tokens.stop <= own or (body.tokens.start < own and known)

    def _known_title(self, start: int, head: int) -> int:
        """Where the longest title in the lexicon that ends in the head starts."""
        for first in range(start, head):
            if self.words(first, head + 1).lower() in self.article.lexicon.titles:
                return first
        return head

    def _title_end(self, head: int, end: int) -> int:
        """Behind "minister of defence": a post's own "of", with plain or title words behind it."""
        if head + 1 < end and self.tokens[head + 1].low in ("of", "for"):
            return min(end, head + 6)
        return head + 1


def _is_number(token: Token) -> bool:
    return token.low.replace(",", "").isdigit()


def _unknown_body(words: Sequence[str]) -> tuple[list[str], str | None]:
    """Capitalised words in front of a post that belong to no post name a body: "Acme chief Jo"."""
    kept: list[str] = []
    body: list[str] = []
    for word in words:
        low = word.lower()
        plain = low in FIELDS | RANKING | ORGANISATION_HEADS or is_post(low) or word.islower()
        (kept if plain or kept else body).append(word)
    return kept, " ".join(body).strip(" 0123456789") or None


def _stripped(words: Sequence[str]) -> tuple[str, ...]:
    """The words without small ones at either end."""
    kept = list(words)
    while kept and (kept[0].lower() in CLOSED or kept[0].lower() in _LINKS):
        kept.pop(0)
    while kept and kept[-1].lower() in CLOSED:
        kept.pop()
    return tuple(kept)


_DEFINITE = frozenset("the its his her their".split())
_CROWNED = frozenset("king queen prince princess emperor pope sultan emir sheikh".split())
_APART = re.compile(r",\s(?:\d{1,3},\s)?|\s\(\d{1,3}\),?\s|\s[–—]\s")
_COPULA = re.compile(
    r"\s(?:is|remains|serves\sas|(?:was|has\sbeen|is)\s(?:named|appointed|elected|sworn\sin)(?:\sas)?)"
    r"\s(?=(?:an?|the|its)\s|[A-Za-z])"
)
_WHO_IS = re.compile(r"(?:is|serves\sas|works\sas|was\s(?:named|appointed|elected))\s")
_HEADS = frozenset("heads leads chairs runs directs headed led chaired".split())
_FINITE = frozenset("said says told has have had will would was were is are".split())


def is_verbal(low: str) -> bool:
    """Does a lower-case word look like a finite verb or a participle, not a noun of a title?"""
    return (
        low in _FINITE
        or low in IRREGULAR_FORMS - {"led", "left", "set"}
        or (
            low.endswith(("ed", "ing")) and low not in ("acting", "outgoing", "incoming", "housing")
        )
    )
