"""The role behind a name: "Jane Roe, a fellow at X,", "Jane Roe, who heads X,"."""

from __future__ import annotations

import re
from bisect import bisect_left

from claimcheck.lexicons.word_sets import WordSet
from claimcheck.model.claim import Span
from claimcheck.text.english.closed_classes import CLOSED
from claimcheck.text.english.noun_lemmas import singular
from claimcheck.text.names.post_nouns import RANKING, is_post
from claimcheck.text.names.record import PERSON, Name
from claimcheck.text.roles.article_words import TIES, Words
from claimcheck.text.roles.bodies import bodies_in, owner_of
from claimcheck.text.roles.record import Described
from claimcheck.text.roles.role_phrase import CLASS, LINKS, MOST, described_by, is_verbal

_APART = re.compile(r",\s(?:\d{1,3},\s)?|\s\(\d{1,3}\),?\s|\s[–—]\s")
_COPULA = re.compile(
    r"\s(?:is|remains|serves\sas|(?:was|has\sbeen|is)\s(?:named|appointed|elected|sworn\sin)(?:\sas)?)"
    r"\s(?=(?:an?|the|its)\s|[A-Za-z])"
)
_WHO_IS = re.compile(r"(?:is|serves\sas|works\sas|was\s(?:named|appointed|elected))\s")
_TO_POST = 9
"""Words of an apposition as far as its post: 6 at most in 456 of 595 reports."""
_HEADS = WordSet.of("leading-verbs")
_HEADED = WordSet.of("leading-verbs", "past")


def behind(words: Words, name: Name) -> Described | None:
    """ "Jane Roe, 52, a fellow at X," and "Jane Roe, who heads X,"."""
    opening = _APART.match(words.text, name.span.end)
    if opening is None:
        return _is_a(words, name)
    at = bisect_left(words.starts, opening.end())
    if at >= len(words.tokens) or words.tokens[at].start != opening.end():
        return None
    if words.tokens[at].low == "who":
        return _who(words, name, at + 1)
    return _apposition(words, name, at)


def _is_a(words: Words, name: Name) -> Described | None:
    """ "Jane Roe is the head of X"; "was named", "was sworn in as" too."""
    found = _COPULA.match(words.text, name.span.end)
    if found is None:
        return None
    at = bisect_left(words.starts, found.end())
    return _apposition(words, name, at) if at < len(words.tokens) else None


def _who(words: Words, name: Name, at: int) -> Described | None:
    if at >= len(words.tokens):
        return None
    verb = words.tokens[at].low
    if verb in _HEADS:
        end = _phrase_end(words, at + 1)
        bodies = bodies_in(words, at + 1, end)
        if not bodies:
            return None
        span = Span(name.span.start, words.tokens[end - 1].end)
        standing = ("former",) if verb in _HEADED else ()
        owner = owner_of(words, bodies, at)
        return Described(name, words.book.full(name), span, "head", ("head",), owner, standing)
    found = _WHO_IS.match(words.text, words.tokens[at].start)
    if found is None:
        return None
    start = bisect_left(words.starts, found.end())
    return _apposition(words, name, start) if start < len(words.tokens) else None


def _apposition(words: Words, name: Name, at: int) -> Described | None:
    start = at
    while start < len(words.tokens) and words.tokens[start].low in ("a", "an", "the", "its"):
        start += 1
    head = _head(words, start)
    if head is None:
        return None
    sure = words.book.kind(name) == PERSON
    if not sure and (start == at or words.tokens[head].capital):
        return None
    end = _tail_end(words, head + 1)
    span = Span(name.span.start, words.tokens[end - 1].end)
    return described_by(words, name, start, end, span, head)


def _head(words: Words, start: int) -> int | None:
    """The post of an apposition: the last of the nouns before a preposition or its end."""
    found = None
    for at in range(start, min(start + _TO_POST, len(words.tokens))):
        token = words.tokens[at]
        if at > start and not words.same_phrase(at - 1, at):
            break
        if token.low in TIES or token.closed:
            break
        if is_post(token.low) and singular(token.low) == token.low:
            found = at
        elif found is not None and not token.closed:
            following = words.book.at(Span(token.start, token.end))
            if following is not None or token.capital:
                return None
    return found


def _tail_end(words: Words, at: int) -> int:
    """Behind the "of X", "at the Y in Z" that follows a post."""
    end = at
    if at + 1 < len(words.tokens) and words.tokens[at + 1].low == CLASS:
        return at + 2 if words.tokens[at].low in RANKING else at
    if at < len(words.tokens) and words.same_phrase(at - 1, at) and words.tokens[at].low in TIES:
        end = _phrase_end(words, at + 1)
    return end


def _phrase_end(words: Words, at: int) -> int:
    """Behind the noun phrase that starts at a token: "the Institute for Advanced Roes"."""
    end = at
    while end < min(at + MOST, len(words.tokens)):
        token = words.tokens[end]
        if end > at and not words.same_phrase(end - 1, end):
            break
        small = token.low in LINKS or token.low in TIES
        if not token.capital and (is_verbal(token.low) or (token.closed and not small)):
            break
        end += 1
    while end > at and words.tokens[end - 1].low in CLOSED and not words.tokens[end - 1].capital:
        end -= 1
    return end
