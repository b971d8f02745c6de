"""What a text calls the persons it names: "Deputy Minister Jane Roe", "Jane Roe, who heads X".

Read from the words around a name, never by a list of titles: the post is a noun of `posts`, in
front of the name or in an apposition behind it.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator

from claimcheck.text.article import Article
from claimcheck.text.names.record import PERSON, UNKNOWN, Name
from claimcheck.text.roles.article_words import Words
from claimcheck.text.roles.before_name import in_front
from claimcheck.text.roles.behind_name import behind
from claimcheck.text.roles.record import Described


def described(article: Article) -> tuple[Described, ...]:
    """Every role that an article gives a person it names, in order of place."""
    return article.once(_described)


def _described(article: Article) -> tuple[Described, ...]:
    words = Words(article)
    found = [role for name in words.book.names for role in _roles(words, name)]
    return tuple(sorted(found, key=lambda role: (role.span, role.words)))


def _roles(words: Words, name: Name) -> Iterator[Described]:
    """The roles that the words in front of and behind a name give."""
    if words.book.kind(name) not in (PERSON, UNKNOWN) or name.canonical is not None:
        return
    first = bisect_left(words.starts, name.span.start)
    before = in_front(words, name, first)
    if before is not None:
        yield before
    elif words.book.kind(name) == UNKNOWN and len(name.tokens) < 2:
        return
    after = behind(words, name)
    if after is not None:
        yield after
