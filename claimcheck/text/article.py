"""A document prepared for the extractors: its text with sentences and the lexicon at hand."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable
from typing import TypeVar, cast

from claimcheck.model.claim import Claim, Span, Value
from claimcheck.model.document import Document
from claimcheck.model.lexicon import Lexicon
from claimcheck.text.sentences import Sentence, paragraphs, sentences
from claimcheck.text.tokens.read import Tokens, tokens_of

T = TypeVar("T")


class Article:
    """One document under the eyes of the extractors.  Read-only."""

    def __init__(self, document: Document, lexicon: Lexicon) -> None:
        self.document = document
        self.text = document.text
        self.lexicon = lexicon
        self._built: dict[Callable[[Article], object], object] = {}

    def once(self, build: Callable[[Article], T]) -> T:
        """What a function reads in this article, read when first asked for and kept with it.

        Kept by the function itself: give one of a module, never a lambda.  The value is shared
        by all who ask; nobody may change it.
        """
        if build not in self._built:
            self._built[build] = build(self)
        return cast(T, self._built[build])

    @property
    def sentences(self) -> list[Sentence]:
        """All sentences in order."""
        return self.once(_sentences)

    @property
    def paragraphs(self) -> list[Span]:
        """All paragraphs in order; `Sentence.paragraph` counts them."""
        return self.once(_paragraphs)

    @property
    def tokens(self) -> Tokens:
        """All tokens in order, with their classes."""
        return self.once(_tokens)

    def sentence_at(self, offset: int) -> Sentence:
        """The sentence that holds an offset, or the last one before it."""
        return self.sentences[max(0, bisect_right(self.once(_starts), offset) - 1)]

    def claim(self, kind: str, span: Span, value: Value) -> Claim:
        """A claim of this document, with its text and sentence filled in."""
        sentence = self.sentence_at(span.start).span
        return Claim(self.document.id, kind, span, span.of(self.text), sentence, value)


def _sentences(article: Article) -> list[Sentence]:
    return sentences(article.text)


def _paragraphs(article: Article) -> list[Span]:
    return paragraphs(article.text)


def _tokens(article: Article) -> Tokens:
    return tokens_of(article.text)


def _starts(article: Article) -> list[int]:
    return [sentence.span.start for sentence in article.sentences]
