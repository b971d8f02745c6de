"""The sentences of an article in its own voice: a quotation is one token of them."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from claimcheck.lexicons.word_sets import WordPattern, WordSet, either
from claimcheck.model.claim import Span
from claimcheck.text.article import Article
from claimcheck.text.english.closed_classes import CLOSED
from claimcheck.text.quotes import Quote, quotes
from claimcheck.text.speech.words.datelines import behind_dateline
from claimcheck.text.speech.words.speech_verbs import FORMS, Form, further_verbs, table
from claimcheck.text.speech.words.token import Token
from claimcheck.text.tokens import record as words

_UTTERANCE_VERBS = WordSet.of("utterance-verbs")
_TAIL = WordPattern(
    lambda: (
        rf"(?:\S{{1,30}} ){{1,14}}(?:{either(_UTTERANCE_VERBS)})\b"
        r"|(?:\S{1,30} ){0,4}(?:[A-Z][\w.'’-]{1,30}|[Hh]e|[Ss]he|[Tt]hey) [a-z]{2,20}ed(?:[.,]|\Z)"
    )
)
_TAIL_REACH = 160
"""Characters behind a quotation in which `_TAIL` ends: five or more words; 80 or 320 change none of
4,140 attributions in 200 news articles."""
_CLOSING = 8
"""Marks and spaces at the end of a quotation that are skipped; 4 changes none of them."""
_LONGEST_HEADLINE = 24
"""Tokens; a longer first sentence is a lead, whatever its capitals.  A higher bound changes none
of 595 news articles."""
_LEAST_LONG = 3
"""Long words without which capitals tell nothing; 2 or 4 change none of 595 news articles."""
_LONGEST_TITLE = 80
"""Characters in the marks around the title of a work; 60 changes none of 595 news articles."""


@dataclass(frozen=True, slots=True)
class Unit:
    """A sentence of the article's own voice: what stands inside marks does not end it."""

    tokens: tuple[Token, ...]
    span: Span
    paragraph: int


def units(article: Article) -> list[Unit]:
    """The sentences of an article, each quotation of at least one word folded into one token."""
    outer = [quote for quote in quotes(article.text, article.paragraphs) if quote.depth == 0]
    starts = [quote.span.start for quote in outer]
    forms = table(further_verbs(article.lexicon.cues))
    found: list[Unit] = []
    for span, paragraph in _sentences(article, outer, starts):
        first = bisect_right(starts, span.start - 1)
        last = bisect_right(starts, span.end - 1)
        words = list(_tokens(article, span, outer[first:last], forms))
        if span.start == 0 and len(words) <= _LONGEST_HEADLINE:
            words = _lowered(words)
        if span.start == article.paragraphs[paragraph].start:
            words = words[behind_dateline(words, article.lexicon) :]
        tokens = tuple(words)
        if tokens:
            found.append(Unit(tokens, span, paragraph))
    return found


def _lowered(tokens: list[Token]) -> list[Token]:
    """A headline in title case with its verbs and small words in lower case, names as they are."""
    long = [token for token in tokens[1:] if token.is_word and len(token.text) > 3]
    if len(long) < _LEAST_LONG or sum(token.is_capital for token in long) < 0.8 * len(long):
        return tokens
    return [
        token._replace(text=token.text.lower())
        if number and (token.low in CLOSED or _is_headline_verb(token.low))
        else token
        for number, token in enumerate(tokens)
    ]


def _is_headline_verb(word: str) -> bool:
    form = FORMS.get(word)
    return form is not None and form.shape != "base"


def _sentences(article: Article, outer: list[Quote], starts: list[int]) -> list[tuple[Span, int]]:
    """Sentences, those joined whose border lies inside a quotation."""
    found: list[tuple[Span, int]] = []
    for sentence in article.sentences:
        if found and found[-1][1] == sentence.paragraph:
            before = bisect_right(starts, sentence.span.start - 1) - 1
            if before >= 0 and (
                outer[before].span.end > sentence.span.start
                or _is_tail(article.text, outer[before].span, sentence.span)
            ):
                found[-1] = (Span(found[-1][0].start, sentence.span.end), sentence.paragraph)
                continue
        found.append((sentence.span, sentence.paragraph))
    return found


def _is_tail(text: str, quote: Span, sentence: Span) -> bool:
    """Does a sentence belong to the question or exclamation in front of it (`"Why?" Roe asked`)?"""
    return (
        text[quote.end - 2] in "?!…—–-"
        and sentence.start - quote.end < 3
        and _TAIL.match(text, sentence.start, min(sentence.end, sentence.start + _TAIL_REACH))
        is not None
    )


def _tokens(
    article: Article, span: Span, inside: list[Quote], forms: Mapping[str, Form]
) -> list[Token]:
    text, every = article.text, article.tokens
    found: list[Token] = []
    at = span.start
    for quote in inside:
        if quote.span.start < at:
            continue
        found += _plain(every.between(at, quote.span.start), quote.span.start, forms)
        low = text[quote.inner.start].islower()
        last = _last_mark(text, quote.inner)
        titled = len(quote.inner) < _LONGEST_TITLE and _is_titled(quote.inner.of(text))
        found.append(Token("", '"', quote.span.start, quote.span.end, quote, last, titled, low))
        at = quote.span.end
    found += _plain(every.between(at, span.end), span.end, forms)
    return found


def _is_titled(words: str) -> bool:
    """Are all long words of a stretch capitalised, as in the title of a work?

    >>> [_is_titled(words) for words in ("The Mill on the Hill", "Nobody leaves", "OK")]
    [True, False, False]
    """
    long = [word for word in words.split() if len(word) > 3 and word[0].isalpha()]
    return bool(long) and all(word[0].isupper() for word in long)


def _last_mark(text: str, inner: Span) -> str:
    """The last character of what stands inside marks, inner marks and spaces skipped."""
    at = inner.end - 1
    while (
        at > inner.start
        and inner.end - at < _CLOSING
        and (text[at].isspace() or text[at] in "\"'’”")
    ):
        at -= 1
    return text[at]


def _plain(tokens: Iterable[words.Token], end: int, forms: Mapping[str, Form]) -> Iterator[Token]:
    before = -1
    for word, low, start, last, word_class in tokens:
        if word == "." and last < end - 1 and before == start:
            continue  # no sentence ends inside a unit: it is the stop of an abbreviation
        before = last
        yield Token(word, low, start, last, word_class=word_class, form=forms.get(low))
