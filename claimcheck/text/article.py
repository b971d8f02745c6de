"""A document prepared for the extractors: its text with sentences and the lexicon at hand."""

from __future__ import annotations

from bisect import bisect_right
from functools import cached_property

from claimcheck.model.claim import Claim, Span, Value
from claimcheck.model.document import Document
from claimcheck.model.lexicon import Lexicon
from claimcheck.text.sentences import Sentence, paragraphs, sentences


class Article:
    """One document under the eyes of the extractors.  Read-only; splits lazily, once."""

    def __init__(self, document: Document, lexicon: Lexicon) -> None:
        self.document = document
        self.text = document.text
        self.lexicon = lexicon

    @cached_property
    def sentences(self) -> list[Sentence]:
        """All sentences in order."""
        return sentences(self.text)

    @cached_property
    def paragraphs(self) -> list[Span]:
        """All paragraphs in order; `Sentence.paragraph` counts them."""
        return paragraphs(self.text)

    @cached_property
    def _starts(self) -> list[int]:
        return [sentence.span.start for sentence in self.sentences]

    def sentence_at(self, offset: int) -> Sentence:
        """The sentence that holds an offset, or the last one before it."""
        return self.sentences[max(0, bisect_right(self._starts, offset) - 1)]

    def claim(self, kind: str, span: Span, value: Value) -> Claim:
        """A claim of this document, with its text and sentence filled in."""
        sentence = self.sentence_at(span.start).span
        return Claim(self.document.id, kind, span, span.of(self.text), sentence, value)
