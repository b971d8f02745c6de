"""The words of a text as names are read from them: capitals, abbreviations, possessives."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from claimcheck.lexicons.word_sets import WordSet
from claimcheck.text.article import Article
from claimcheck.text.english.closed_classes import CLOSED

TIED = re.compile(
    r"(?:a[dlnrstz]|ash|el|ul|ur|bin|ibn|abu|ben|bat|d|l|de|la|le|van|von|ould|nic?)[-'’‑][^\W\d_a-z]"
)
"""A small particle and the name that it is tied to."""


class Token(NamedTuple):
    """A word of the text with its bounds."""

    text: str
    start: int
    end: int
    opens: bool
    """Does it open a sentence, a line or a quotation?"""
    possessive: bool
    low: str
    """Its lower-case form without full stops."""
    capital: bool
    """Does it begin with a capital letter, or with a particle tied to one ("al-Rashid")?"""

    @property
    def closed(self) -> bool:
        """Is it a word of grammar ("The", "But"; not "US")?"""
        return self.text.lower() in CLOSED and (len(self.text) < 2 or not self.text.isupper())


_WORD = re.compile(r"[^\W_]+(?:[.&'’‑-][^\W_]+)*")
_DOTTED = re.compile(r"(?:[^\W\d_]\.)*[^\W\d_]$")
_ABBREVIATED = WordSet.of("name-abbreviations") | WordSet.of("post-abbreviations")
_MARKS = 6
"""Characters before a word that are read for marks: a stop, closing and opening quotes, spaces."""
_ABBREVIATION = 12
"""Characters before a word that are read for an abbreviation: the longest, "messrs.", has 7."""
_OPENING = re.compile(r"(?:^|[\n.!?:…\"“„«‘(\[—–]|\s['\"-])\s*[\"“‘'(\[]*\s*$")


def article_tokens(article: Article) -> tuple[Token, ...]:
    """The words of an article."""
    return article.once(_article_tokens)


def _article_tokens(article: Article) -> tuple[Token, ...]:
    return tokens_of(article.text)


def tokens_of(text: str) -> tuple[Token, ...]:
    """The words of a text; a possessive ending is cut off, an abbreviation keeps its stop."""
    return tuple(_scan(text))


def _scan(text: str) -> Iterator[Token]:
    for match in _WORD.finditer(text):
        start, end = match.span()
        word = match[0]
        possessive = False
        if word[-1] in "sS" and end - start > 2:
            if word[-2] in "'’":
                possessive, end, word = True, end - 2, word[:-2]
            else:
                possessive = text[end : end + 1] in ("'", "’")
        if text[end : end + 1] == "." and (_DOTTED.match(word) or word.lower() in _ABBREVIATED):
            end += 1
        opens = word[0].isupper() and _opens(text, start)
        word = text[start:end]
        low = word.lower()
        capital = word[0].isupper() or TIED.match(word) is not None
        yield Token(word, start, end, opens, possessive, low.replace(".", ""), capital)


def _opens(text: str, start: int) -> bool:
    """Does a word open a sentence, a line or a quotation?"""
    if start == 0:
        return True
    before = text[max(0, start - _MARKS) : start]
    return _OPENING.search(before) is not None and not _after_initial(text, start)


def _after_initial(text: str, start: int) -> bool:
    """Does the stop before a word belong to an initial or a title ("J. Smith", "Sen. Smith")?"""
    before = text[max(0, start - _ABBREVIATION) : start].rstrip(" \u00a0")
    if not before.endswith("."):
        return False
    word = re.split(r"[^\w.]", before[:-1])[-1]
    return bool(_DOTTED.fullmatch(word)) or word.lower() in _ABBREVIATED
