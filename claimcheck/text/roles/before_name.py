"""The role in front of a name: "Deputy Minister Jane Roe", "Italy's president, Jo Roe,"."""

from __future__ import annotations

from bisect import bisect_left

from claimcheck.lexicons.word_sets import WordSet
from claimcheck.model.claim import Span
from claimcheck.text.english.noun_lemmas import singular
from claimcheck.text.names.kind_nouns import CALENDAR
from claimcheck.text.names.name_tokens import Token
from claimcheck.text.names.post_nouns import RANKING, STANDING, is_honorific, is_post
from claimcheck.text.names.record import PERSON, Name
from claimcheck.text.roles.article_words import Words
from claimcheck.text.roles.bodies import POSTED
from claimcheck.text.roles.record import Described
from claimcheck.text.roles.role_phrase import LINKS, MOST, described_by, is_number, is_verbal

_BODY_OF_POST = 9
"""Words behind the "of" of a post in front of a name: 6 at most in 62 of 595 reports."""
_DEFINITE = frozenset("the its his her their".split())
_CROWNED = WordSet.of("sovereigns")
_LINKS_OR_DAYS = LINKS | CALENDAR
_IN_TITLES = STANDING | RANKING | LINKS


def in_front(words: Words, name: Name, first: int) -> Described | None:
    """ "Former Deputy Foreign Minister Jane Roe", "the ministry's spokesman, Jo Roe,"."""
    if first == 0 or words.tokens[first - 1].possessive:
        return None
    if words.tokens[first - 1].low == "the":
        return None  # "the Governor of the Bank"
    gap = words.text[words.tokens[first - 1].end : name.span.start]
    if gap not in (" ", "\u00a0", ", ", ",\u00a0"):
        return None
    head = _head_in_front(words, name, first)
    if head is None:
        return None
    opening = head if name.title is None else bisect_left(words.starts, name.title.start)
    start = _phrase_start(words, min(opening, head))
    if gap[0] == "," and not _can_stand_apart(words, start, head, name):
        return None
    span = Span(words.tokens[start].start, name.span.end)
    return described_by(words, name, start, first, span, head)


def _head_in_front(words: Words, name: Name, first: int) -> int | None:
    """The post in front of a name: the word before it, or the one before its "of"."""
    low = name.title.start if name.title is not None else words.tokens[first - 1].start
    for head in range(first - 1, bisect_left(words.starts, low) - 1, -1):
        token = words.tokens[head]
        plural = singular(token.low) != token.low and not token.text.endswith(".")
        if is_honorific(token.text) and token.low not in _CROWNED:
            continue
        if is_post(token.low) and not plural:
            return head
    return _head_before_of(words, first) if name.title is None else None


def _head_before_of(words: Words, first: int) -> int | None:
    """The post in "the mayor of New Tarn, Jo Roe": before "of" and a capitalised phrase."""
    at = first - 1
    while (
        at > 0
        and first - at < _BODY_OF_POST
        and words.same_phrase(at - 1, at)
        and (words.tokens[at].capital or words.tokens[at].low in ("the", "and"))
    ):
        at -= 1
    if at < 2 or words.tokens[at].low not in ("of", "for", "to") or first - at < 2:
        return None
    head = at - 1
    if words.tokens[at].low == "to" and words.tokens[head].low not in POSTED:
        return None
    plural = singular(words.tokens[head].low) != words.tokens[head].low
    return head if is_post(words.tokens[head].low) and not plural else None


def _can_stand_apart(words: Words, start: int, head: int, name: Name) -> bool:
    """May a comma part the role from the name: "Italy's president, Jo Roe,"?"""
    before = words.tokens[start - 1] if start else None
    owned = any(token.possessive for token in words.tokens[start:head])
    definite = owned or (before is not None and before.low in _DEFINITE)
    behind = words.text[name.span.end : name.span.end + 1]
    return definite and behind in (",", ".", ")", "") and len(name.tokens) > 1


def _phrase_start(words: Words, head: int) -> int:
    """The first token of the noun phrase that ends in the post."""
    at = head
    while at > 0 and head - at < MOST and _goes_on(words, at - 1, at):
        if words.tokens[head].capital and _is_plain(words, at - 1):
            break
        at -= 1
    while at < head and (
        words.tokens[at].closed
        or words.tokens[at].low in _LINKS_OR_DAYS
        or is_number(words.tokens[at])
    ):
        at += 1
    return at


def _goes_on(words: Words, left: int, right: int) -> bool:
    """Is the token part of the noun phrase to whose left it stands?"""
    token, follower = words.tokens[left], words.tokens[right]
    gap = words.text[token.end : follower.start]
    if gap not in (" ", "\u00a0", "’s ", "'s ", "’ ", "' ", "-", " & "):
        return False
    if token.capital and not token.closed:
        return not _ends_person(words, token)
    if token.low in ("of", "for"):
        before = words.tokens[left - 1]
        return left > 0 and before.capital and follower.capital and not is_post(before.low)
    return not token.closed and not is_verbal(token.low)


def _is_plain(words: Words, at: int) -> bool:
    """Is it a lower-case word that is no part of a capitalised title ("meets President")?"""
    token = words.tokens[at]
    titled = token.low in _IN_TITLES or "-" in token.text
    return not token.capital and not titled


def _ends_person(words: Words, token: Token) -> bool:
    """Does another person's name end here ("Jo Roe and Minister Al Doe")?"""
    name = words.book.at(Span(token.start, token.end))
    if name is None or name.kind != PERSON or token.possessive:
        return False
    return name.span.end == token.end and len(name.tokens) > 1
