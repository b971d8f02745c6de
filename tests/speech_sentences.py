"""Sentences of an article with its lexicon, as the grammar of speech sees them."""

from __future__ import annotations

from claimcheck.lexicons import read as lexicons
from claimcheck.model.document import Document
from claimcheck.text.article import Article
from claimcheck.text.speech.syntax.noun_phrases import Phrase, span_of
from claimcheck.text.speech.words.narration import Unit, units
from claimcheck.text.speech.words.token import Tokens

LEXICON = lexicons.load()


def article(text: str) -> Article:
    return Article(Document("a.txt", text), LEXICON)


def unit_of(text: str) -> Unit:
    """The one sentence of a text."""
    (unit,) = units(article(text))
    return unit


def tokens_of(text: str) -> Tokens:
    return unit_of(text).tokens


def index_of(tokens: Tokens, word: str) -> int:
    """Where a word first stands."""
    return next(at for at, token in enumerate(tokens) if token.text == word)


def said_of(text: str, tokens: Tokens, start: int, end: int) -> str:
    """The text of some tokens."""
    return text[tokens[start].start : tokens[end - 1].end]


def head_of(text: str, tokens: Tokens, phrase: Phrase | None) -> str | None:
    """The text of a phrase without what hangs on it."""
    span = span_of(tokens, phrase)
    return None if span is None else span.of(text)


def whole_of(text: str, tokens: Tokens, phrase: Phrase | None) -> str | None:
    """The text of a phrase with what hangs on it."""
    span = span_of(tokens, phrase, whole=True)
    return None if span is None else span.of(text)
