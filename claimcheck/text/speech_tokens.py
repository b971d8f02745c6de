"""The words of an article as the grammar of speech sees them: a quotation is one token."""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass
from typing import NamedTuple

from claimcheck.model.claim import Span
from claimcheck.text.article import Article
from claimcheck.text.quotes import Quote, quotes
from claimcheck.text.speech_verbs import FORMS, NOUN_LIKE
from claimcheck.text.words import (
    BE,
    DETERMINERS,
    DO,
    HAVE,
    IRREGULAR_FORMS,
    MODALS,
    PREPOSITIONS,
    lemma,
)

_TOKEN = re.compile(
    r"\d{1,3}(?:,\d{3}){1,6}(?:\.\d{1,6})?(?!\w)|(?:[A-Za-z]\.){2,8}|[@#]?\w+(?:['’.&/-]\w+){0,8}(?:['’](?=\s[a-z]))?|--+|—|–|…|\.\.+|[^\w\s]"
)


class Token(NamedTuple):
    """A word, a mark of punctuation or a whole quotation."""

    text: str
    """As written; empty for a quotation."""
    lower: str
    """In lower case with straight apostrophes; `"` for a quotation."""
    start: int
    end: int
    quote: Quote | None = None
    ends_with: str = ""
    """The last character inside the marks of a quotation."""
    titled: bool = False
    """Is every long word of a quotation capitalised?"""
    finite: bool = False
    """May it be a finite verb?"""

    @property
    def is_word(self) -> bool:
        """Is it a word or a number?"""
        return self.quote is None and (self.text[0].isalnum() or self.text[0] in "@#")

    @property
    def is_capital(self) -> bool:
        """Is it a word that starts with a capital letter?"""
        return self.quote is None and (self.text[0].isupper() or self.text[0] == "@")


_AUXILIARIES = BE | HAVE | DO | MODALS | frozenset("'ve 'll 'd not cannot".split())
ADVERBS = frozenset(
    "also then later once often still never ever now again too even just already only further "
    "soon first next earlier yesterday today tonight always sometimes since perhaps maybe "
    "simply instead meanwhile furthermore thus therefore so both all each afterward afterwards "
    "elsewhere together alone again long ago quite rather very".split()
)
_NOT_ADVERBS = frozenset(
    "family assembly rally supply reply monopoly anomaly bully belly jelly butterfly tally folly "
    "elderly friendly homily gully monthly quarterly multiply apply imply comply daily weekly "
    "likely costly deadly homely lonely unlikely disorderly orderly".split()
)
_NOT_FINITE = frozenset("being been be having doing done not".split())


def is_adverb(token: Token) -> bool:
    """Is it a word that may stand between a subject and its verb?"""
    word = token.lower
    if word in ADVERBS:
        return True
    return word.endswith("ly") and len(word) > 4 and not token.is_capital and word not in _NOT_ADVERBS


def is_auxiliary(token: Token) -> bool:
    """Is it an auxiliary, a modal or a negation?"""
    return token.lower in _AUXILIARIES or token.lower.endswith("n't")


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
    found: list[Unit] = []
    for span, paragraph in _sentences(article, outer, starts):
        first = bisect_right(starts, span.start - 1)
        last = bisect_right(starts, span.end - 1)
        tokens = tuple(_marked(list(_tokens(article.text, span, outer[first:last]))))
        if tokens:
            found.append(Unit(tokens, span, paragraph))
    return found


def _sentences(
    article: Article, outer: list[Quote], starts: list[int]
) -> list[tuple[Span, int]]:
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


_CONTRACTING = frozenset("i you he she it we they who that there what here".split())
_TAIL = re.compile(
    r"(?:\S{1,30} ){1,14}(?:said|says|asked|wrote|tweeted|shouted|yelled|added|told|replied"
    r"|exclaimed|demanded|joked|declared|continued|wondered)\b"
    r"|(?:\S{1,30} ){0,4}(?:[A-Z][\w.'’-]{1,30}|[Hh]e|[Ss]he|[Tt]hey) [a-z]{2,20}ed(?:[.,]|\Z)"
)


def _is_tail(text: str, quote: Span, sentence: Span) -> bool:
    """Does a sentence belong to the question or exclamation in front of it (`"Why?" Roe asked`)?"""
    return (
        text[quote.end - 2] in "?!…—–-"
        and sentence.start - quote.end < 3
        and _TAIL.match(text, sentence.start, min(sentence.end, sentence.start + 160)) is not None
    )


def _tokens(text: str, span: Span, inside: list[Quote]) -> list[Token]:
    found: list[Token] = []
    at = span.start
    for quote in inside:
        if quote.span.start < at:
            continue
        found += _plain(text, at, quote.span.start)
        last = _last_mark(text, quote.inner)
        titled = len(quote.inner) < _LONGEST_TITLE and _is_titled(quote.inner.of(text))
        found.append(Token("", '"', quote.span.start, quote.span.end, quote, last, titled))
        at = quote.span.end
    found += _plain(text, at, span.end)
    return found


_LONGEST_TITLE = 80


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
    while at > inner.start and inner.end - at < 8 and (text[at].isspace() or text[at] in "\"'’”"):
        at -= 1
    return text[at]


def _plain(text: str, start: int, end: int) -> list[Token]:
    found: list[Token] = []
    for match in _TOKEN.finditer(text, start, end):
        word = match[0]
        if word == "." and match.end() < end - 1 and found and found[-1].end == match.start():
            continue  # no sentence ends inside a unit: it is the stop of an abbreviation
        lower = word.lower().replace("’", "'")
        if "'" in lower and lower.partition("'")[0] in _CONTRACTING:
            at = match.start() + lower.index("'")
            stem, rest = lower.split("'", 1)
            found.append(Token(text[match.start() : at], stem, match.start(), at))
            found.append(Token(text[at : match.end()], f"'{rest}", at, match.end()))
            continue
        found.append(Token(word, lower, match.start(), match.end()))
    return found


def _marked(tokens: list[Token]) -> list[Token]:
    """The tokens, each told whether it may be a finite verb."""
    for index, token in enumerate(tokens):
        if token.quote is None and _is_finite(tokens, index):
            tokens[index] = token._replace(finite=True)
    return tokens


def _is_finite(tokens: list[Token], index: int) -> bool:
    """May a word be a finite verb?  Without tags: auxiliaries, past forms, known verbs in -s."""
    token = tokens[index]
    word = token.lower
    if is_auxiliary(token):
        return word not in _NOT_FINITE
    if token.is_capital or not token.is_word:
        return False
    if word in IRREGULAR_FORMS or (word.endswith("ed") and _is_past(word)):
        return index == 0 or not _takes_noun(tokens[index - 1])
    form = FORMS.get(word)
    if form is None and word.endswith("s") and lemma(word) in _PLAIN_VERBS:
        return index > 0 and not _takes_noun(tokens[index - 1])
    if form is None and word.endswith("s"):
        return _is_present(tokens, index)
    if form is None or form.shape not in ("s", "past"):
        return False
    return form.verb not in NOUN_LIKE or 0 < index < len(tokens) - 1 and (
        not _takes_noun(tokens[index - 1])
        and not (tokens[index - 1].lower.endswith("s") and not tokens[index - 1].is_capital)
        and _opens_phrase(tokens[index + 1])
    )


_PLAIN_VERBS = frozenset(lemma(form) for form in IRREGULAR_FORMS) - frozenset(
    "deal drink drive fall fly hit ride ring rise run set shoot show sink spin split spread spring "
    "swing tear throw tread wake win wind bet bid bite blow broadcast cast catch cost creep cut hold "
    "hurt keep lead leap light lie lay mean overthrow read shed shut sleep slide spell stick strike "
    "swear sweep swim take think wear wound find build feed forecast bear beat draw grind hide rid "
    "sting stink stride speed steal stand speak".split()
)
"""Irregular verbs whose form in -s is seldom a noun."""


def _is_present(tokens: list[Token], index: int) -> bool:
    """`Brook openly admires the`, `she loathes`: an unknown word in -s that takes an object."""
    word = tokens[index].lower
    if index + 1 >= len(tokens) or len(word) < 4 or word.endswith(("ss", "us", "is", "'s")):
        return False
    at = index - 1
    while at > 0 and is_adverb(tokens[at]):
        at -= 1
    named = at >= 0 and (tokens[at].lower in ("he", "she", "it", "who") or (
        at < index - 1 and tokens[at].is_capital))  # fmt: skip
    return named and tokens[index + 1].lower != "that" and _opens_phrase(tokens[index + 1])


def _is_past(word: str) -> bool:
    return len(word) > 4 and not word.endswith("eed") and "-" not in word and word != "hundred"


def _takes_noun(token: Token) -> bool:
    """Must a noun or adjective follow: an article, a possessive, a preposition?"""
    word = token.lower
    return (
        word in _BEFORE_NOUNS or (word in PREPOSITIONS and word not in ("since", "in", "on"))
        or word.endswith("'s") and len(word) > 2
    )  # fmt: skip


_BEFORE_NOUNS = DETERMINERS - frozenset("all both that this these those some many few".split())


def _opens_phrase(token: Token) -> bool:
    return (
        token.quote is not None or token.is_capital or token.lower in DETERMINERS
        or token.lower in ("that", "he", "she", "it", "they", "we", "there", "to")
        or token.text[:1].isdigit()
    )  # fmt: skip
