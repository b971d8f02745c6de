"""The words and names of one article, for reading the role phrases around a name."""

from __future__ import annotations

from claimcheck.text.article import Article
from claimcheck.text.names.coreference import NameBook, name_book
from claimcheck.text.names.name_tokens import article_tokens

TIES = frozenset("of for at with in from to on".split())
"""Prepositions that tie a post to its body."""


class Words:
    """The tokens of one article beside its names."""

    def __init__(self, article: Article) -> None:
        self.article = article
        self.text = article.text
        self.tokens = article_tokens(article)
        self.starts = [token.start for token in self.tokens]
        self.book: NameBook = name_book(article)

    def same_phrase(self, left: int, right: int) -> bool:
        """Do two tokens stand side by side in one phrase?"""
        gap = self.text[self.tokens[left].end : self.tokens[right].start]
        return gap in (" ", "\u00a0", "’s ", "'s ", "’ ", "' ", "-", " & ")

    def between(self, start: int, stop: int) -> str:
        """The text of some tokens."""
        return self.text[self.tokens[start].start : self.tokens[stop - 1].end]
