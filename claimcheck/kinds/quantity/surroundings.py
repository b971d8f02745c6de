"""What the words around a figure say of it, whatever rule claims it: whose, a part, negated."""

from __future__ import annotations

import re
from dataclasses import replace

from claimcheck.kinds.quantity.bases import base_of
from claimcheck.kinds.quantity.value import Quantity
from claimcheck.kinds.quantity.wholes import whole_of
from claimcheck.lexicons.word_sets import WordPattern, either, of
from claimcheck.model.claim import Span
from claimcheck.model.lexicon import Lexicon
from claimcheck.text.article import Article
from claimcheck.text.assertions.read import read
from claimcheck.text.clauses import clause
from claimcheck.text.english.verb_lemmas import lemma


def filled(article: Article, sentence: Span, span: Span, quantity: Quantity) -> Quantity:
    """A figure with all that its sentence says of it."""
    text = article.text
    rate = quantity.unit in ("percent", "percentage point")
    return replace(
        quantity,
        part=quantity.part or _is_part(text, sentence, span),
        negated=not quantity.nobody and _is_negated(text, sentence, span, quantity),
        whole=_whole(text, sentence, span, quantity),
        base=base_of(text, span, sentence) if rate else None,
        follows=_follows(text, sentence, span, quantity),
    )


def _whole(text: str, sentence: Span, span: Span, quantity: Quantity) -> str | None:
    """The noun that the reader of figures found behind "of", else what "stake in" leads to."""
    if quantity.unit != "percent":
        return None
    read_as = quantity.noun if quantity.head != "own" else None
    return read_as or whole_of(text, span, sentence)


_NEXT = re.compile(r"\s(?:(?:is|are|was|were)\s)?([a-z]{2,20})\b")


def _follows(text: str, sentence: Span, span: Span, quantity: Quantity) -> str | None:
    """The word right behind a figure of which no verb was read, a form of be passed over."""
    if quantity.predicate or quantity.does:
        return None
    found = _NEXT.match(text, span.end, sentence.end)
    return lemma(found[1]) if found else None


def _is_negated(text: str, sentence: Span, span: Span, quantity: Quantity) -> bool:
    """Is the nearest verb that governs a figure, or that the counted do, under a negation?"""
    around = clause(text, sentence, span)
    if _NEGATED.search(text, around.start, sentence.end) is None:
        return False
    signs = read(around.of(text)).signs
    nearest = (*quantity.predicate[:1], *quantity.does[:1])
    return any(signs.get(verb, False) for verb in nearest)


_NEGATED = WordPattern(
    lambda: rf"n['’]t\b|\b(?:{either([*of('negations', 'verb', 'clause'), *_acts()])})",
    re.I,
)


def _acts() -> list[str]:
    """The beginnings of the words for what is not done, whatever their endings."""
    return [word[:5] for word in of("negating-acts")]


_PART_BEFORE = re.compile(r"\b(?:of|among|including)\s+(?:which|whom|them|those)\s*,?\s*$", re.I)
_PART_BEHIND = re.compile(r"\s+of\s+(?:which|whom|them|those)\b", re.I)


_BEFORE = 24
"""Characters before a figure that are read for such words: "including whom" and spaces have 16."""


def _is_part(text: str, sentence: Span, span: Span) -> bool:
    """Does the figure count some of those just named ("20 hurt, four of whom ...")?"""
    start = max(sentence.start, span.start - _BEFORE)
    return bool(_PART_BEFORE.search(text, start, span.start) or _PART_BEHIND.match(text, span.end))


def subject_of(modifiers: tuple[str, ...], lexicon: Lexicon) -> str | None:
    """The country whose demonym stands among the words before the head.

    The longest run of words wins: ("north", "korean") is North Korea, not Korea.
    """
    for length in (3, 2, 1):
        for start in range(len(modifiers) - length + 1):
            country = lexicon.demonyms.get(" ".join(modifiers[start : start + length]))
            if country is not None:
                return country
    return None
