"""What lists and set phrases say of persons: "among the dead", "in a coma", "at large"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from claimcheck.lexicons.word_sets import WordPattern, either, of
from claimcheck.model.claim import Span
from claimcheck.text.article import Article
from claimcheck.text.english.closed_classes import PREPOSITIONS
from claimcheck.text.names.coreference import NameBook
from claimcheck.text.names.record import Name
from claimcheck.text.tokens.record import VERBAL

DEAD, CAUGHT = "dead", "caught"
"""The questions: is somebody dead, is somebody caught."""
_NEAR = 40
"""Characters from a list of the dead to the first name in it: a post and an age stand between."""


def _group(*groups: str) -> str:
    return either(of("fates", *groups))


_IS = "is|was|were|are|remains|remained"
_AMONG = WordPattern(
    lambda: (
        rf"\bamong\s+(?:the|those)\s+(?:(?P<dead>{_group('the-dead')})|(?P<alive>{_group('the-living')}))\b"
        rf"|\b(?:(?P<died>{_group('the-dead')}|died)|(?P<lived>{_group('the-living')}))\b"
        r"(?:(?!\b(?:and|but|were|was|injured|hurt|wounded)\b)[^.;:]){0,30}?\b(?:among\s+them|among\s+whom|including)\b"
    ),
    re.I,
)
_PHRASE = WordPattern(
    lambda: (
        rf"\b(?:{_IS}|listed)\s+in\s+(?:an?\s+)?(?:{_group('conditions')})(?:\s+(?:but|and)\s+\w+)?\s+condition\b"
        rf"|\b(?:{_IS})\s+in\s+(?:{_group('wards')})\b"
        rf"|\b(?:{_IS})\s+(?:still\s+)?(?:(?P<caught>{_group('in-custody')})|(?P<free>{_group('at-large')}))\b"
    ),
    re.I,
)
_NOT = re.compile(r"\bnot\s+$")
_UNTIL = re.compile(r"\s+until\b")
_COPULA = re.compile(r"\b(?:is|are|was|were)\s+$")


@dataclass(frozen=True, slots=True)
class Listed:
    """A name and what a list or a set phrase says of it."""

    span: Span
    name: Name
    question: str
    """`dead` or `caught`."""
    holds: bool


def listed(article: Article, sentence: Span, names: NameBook) -> Iterator[Listed]:
    """Those named in a list of the dead: "Among the dead was Ada Roe", "two dead, among them Roe",
    "Ada Roe was among those killed"; and those of whom a set phrase says how they are."""
    text = article.text
    for match in _AMONG.finditer(text, sentence.start, sentence.end):
        dead = bool(match["dead"] or match["died"])
        if _NOT.search(text, sentence.start, match.start()):
            continue
        if _COPULA.search(text, sentence.start, match.start()):
            name = _before(article, sentence, match, names)
        else:
            named = names.persons_in(Span(match.end(), sentence.end))
            name = named[0] if named and named[0].span.start - match.end() <= _NEAR else None
        if name is not None:
            yield _seen(name, match, DEAD, holds=dead)
    for match in _PHRASE.finditer(text, sentence.start, sentence.end):
        name = _before(article, sentence, match, names)
        if _UNTIL.match(text, match.end()):
            continue
        if name is not None:
            yield _seen(name, match, CAUGHT if match["caught"] or match["free"] else DEAD,
                        holds=bool(match["caught"]))  # fmt: skip


def _before(article: Article, sentence: Span, match: re.Match[str], names: NameBook) -> Name | None:
    """The person of whom a phrase is said: the last one named before it, if a copula alone stands
    between, with a bracket of commas, and nothing that makes the name a part of another phrase
    ("the husband of Ada Roe", "who shot Ada Roe")."""
    named = names.persons_in(Span(sentence.start, match.start()))
    if not named or not _SUBJECT.fullmatch(article.text, named[-1].span.end, match.start()):
        return None
    start = named[-1].start
    lead = article.tokens.between(sentence.start, start)[-1:]
    own = not lead or lead[0].low == "as"  # "the driver, named as Ada Roe"
    if not own and (lead[0].low in PREPOSITIONS or lead[0].word_class in VERBAL):
        return None
    return named[-1]


_SUBJECT = re.compile(rf"(?:,(?!\s(?:whose|of)\b)[^,]{{0,60}})?,?\s*(?:(?:{_IS})\s+)?(?:still\s+)?")


def _seen(name: Name, match: re.Match[str], question: str, *, holds: bool) -> Listed:
    span = Span(min(name.span.start, match.start()), max(name.span.end, match.end()))
    return Listed(span, name, question, holds)
