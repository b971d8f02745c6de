"""Amounts: how many, how much, with the hedge, the unit and what is counted."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from claimcheck.kinds.quantity.fates import named_beside, on_top, without_increment
from claimcheck.kinds.quantity.value import Quantity
from claimcheck.model.claim import Claim, Span
from claimcheck.text.article import Article
from claimcheck.text.english.number_words import ANCHOR
from claimcheck.text.figures.read import mentions
from claimcheck.text.figures.record import Mention


def find(article: Article) -> Iterator[Claim]:
    """Every amount of an article in order of place."""
    text = article.text
    lowered = text.lower()
    if len(lowered) != len(text):  # a few capitals grow when lowered; offsets must not move
        lowered = "".join(char.lower() if len(char.lower()) == 1 else char for char in text)
    before: list[Quantity] = []
    for sentence in article.sentences:
        start, end = sentence.span.start, sentence.span.end
        if ANCHOR.search(lowered, start, end) is None:
            before = []
            continue
        found = mentions(text, start, end, article.tokens.between(start, end))
        spans = [Span(mention.start, mention.end) for mention in found]
        values = [
            _quantity(mention, " ".join(span.of(text).split()))
            for mention, span in zip(found, spans, strict=True)
        ]
        for span, read in zip(spans, values, strict=True):
            value = without_increment(read, (*before, *values))
            if on_top(value):
                named = named_beside(article.tokens.between(start, span.start))
                value = replace(value, besides=named)
            yield Claim(article.document.id, "quantity", span, span.of(text), sentence.span, value)
        before = values


_AGE = re.compile(r"\b(?:old|aged?)\b", re.I)


def _quantity(mention: Mention, surface: str) -> Quantity:
    amount, phrase, governor = mention.amount, mention.phrase, mention.governor
    low, high = amount.interval
    return Quantity(
        number=amount.number, low=low, high=high, bound=amount.bound, unit=amount.unit,
        noun=mention.noun, change=amount.change,
        head=phrase.head if phrase else None, modifiers=phrase.modifiers if phrase else (),
        predicate=governor.predicate,
        of=mention.noun if amount.unit in ("share", "percent") else None,
        per=amount.per, increment=mention.increment, part=mention.part, precision=amount.step,
        does=governor.does, measure=governor.measure, score=amount.score, former=mention.former,
        surface=surface, age=amount.age or _AGE.search(surface) is not None,
    )  # fmt: skip
