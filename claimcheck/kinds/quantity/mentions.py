"""Amounts: how many, how much, with the hedge, the unit and what is counted."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from claimcheck.kinds.quantity.fates import named_beside, on_top, without_increment
from claimcheck.kinds.quantity.surroundings import filled, subject_of
from claimcheck.kinds.quantity.value import Quantity
from claimcheck.lexicons.word_sets import WordSet
from claimcheck.model.claim import Claim, Scope, Span
from claimcheck.text.article import Article
from claimcheck.text.dates.expressions import COUNTED, of_article
from claimcheck.text.dates.grammar.spelt_years import SPELT
from claimcheck.text.dates.record import Expression
from claimcheck.text.english.noun_lemmas import singular
from claimcheck.text.english.number_words import ANCHOR
from claimcheck.text.english.word_endings import plural
from claimcheck.text.figures.counted.figure_verbs import MOVING
from claimcheck.text.figures.counted.governor import Governor
from claimcheck.text.figures.read import mentions
from claimcheck.text.figures.record import Mention
from claimcheck.text.units.money import CODES


def find(article: Article) -> Iterator[Claim]:
    """Every amount of an article in order of place."""
    text = article.text
    lowered = text.lower()
    if len(lowered) != len(text):  # a few capitals grow when lowered; offsets must not move
        lowered = "".join(char.lower() if len(char.lower()) == 1 else char for char in text)
    dated = _numbered(article.once(of_article))
    opened = [span.start for span in dated]
    before: list[Quantity] = []
    currency: str | None = None
    for sentence in article.sentences:
        start, end = sentence.span.start, sentence.span.end
        if ANCHOR.search(lowered, start, end) is None:
            before = []
            continue
        found = mentions(text, start, end, article.tokens.between(start, end))
        found = [each for each in found if not _is_inside(each, dated, opened)]
        spans = [Span(mention.start, mention.end) for mention in found]
        values = [
            _quantity(mention, " ".join(span.of(text).split()))
            for mention, span in zip(found, spans, strict=True)
        ]
        values = [_in_currency(value, currency) for value in values]
        currency = next((v.unit for v in reversed(values) if _is_large_sum(v)), currency)
        for span, read in zip(spans, values, strict=True):
            value = without_increment(read, (*before, *values))
            if on_top(value):
                named = named_beside(article.tokens.between(start, span.start))
                value = replace(value, besides=named)
            value = filled(article, sentence.span, span, value)
            scope = Scope(subject=subject_of(value.modifiers, article.lexicon))
            said = span.of(text)
            yield Claim(article.document.id, "quantity", span, said, sentence.span, value, scope)
        before = values


def _is_large_sum(value: Quantity) -> bool:
    return value.unit in CODES and value.number is not None and value.number >= _LARGE


_LARGE = 1_000_000
_SUMS = WordSet.of("sums-of-money")


def _in_currency(value: Quantity, currency: str | None) -> Quantity:
    """A bare sum in the currency of the one before it: "Net profit came to 297 million"."""
    if currency is None or value.unit or value.head or (value.number or 0) < _LARGE:
        return value
    is_sum = any(word in _SUMS for word in value.predicate)
    return replace(value, unit=currency) if is_sum else value


def _numbered(dates: Iterable[Expression]) -> list[Span]:
    """Where the dates stand whose numbers look like figures ("three years ago", "ten past six"), in
    order, those that overlap as one."""
    found: list[Span] = []
    for each in dates:
        reading = each.reading
        if reading.form != COUNTED and reading.clock is None and reading.name != SPELT:
            continue
        span = each.span
        if found and span.start < found[-1].end:
            span = Span(found[-1].start, max(found.pop().end, span.end))
        found.append(span)
    return found


def _is_inside(mention: Mention, dated: Sequence[Span], opened: Sequence[int]) -> bool:
    """Does a figure end inside the last of the dates that begin before its end?"""
    at = bisect_left(opened, mention.end)
    return at > 0 and mention.end <= dated[at - 1].end


def _moved_plural(governor: Governor) -> list[str]:
    """The words of the plural whose number moved: "new cases climbed to 4,120"; none of an amount
    ("sales fell to 12 million")."""
    words = (governor.measure or "").split()
    if "of" in words:  # "the number of jobs", but "the index of new orders"
        at = words.index("of")
        words = words[at + 1 :] if words[at - 1].lower() == "number" else words[:at]
    if not words or not plural(words[-1].lower()) or MOVING.isdisjoint(governor.predicate[:1]):
        return []
    return [] if singular(words[-1].lower()) in _AMOUNTS else words


_AMOUNTS = WordSet.of("amount-nouns") | WordSet.of("dimension-nouns")
_AGE = re.compile(r"\b(?:old|aged?)\b", re.I)


def _quantity(mention: Mention, surface: str) -> Quantity:
    amount, phrase, governor = mention.amount, mention.phrase, mention.governor
    low, high = amount.interval
    noun, head = mention.noun, None
    modifiers: tuple[str, ...] = ()
    if phrase is not None:
        head, modifiers = phrase.head, phrase.modifiers
    elif amount.unit is None and (moved := _moved_plural(governor)):
        noun, head = " ".join(moved), singular(moved[-1].lower())
        modifiers = tuple(word.lower() for word in moved[:-1])
    return Quantity(
        number=amount.number, low=low, high=high, bound=amount.bound, unit=amount.unit,
        noun=noun, change=amount.change, turn=governor.turn,
        head=head, modifiers=modifiers,
        predicate=governor.predicate,
        of=mention.noun if amount.unit in ("share", "percent") else None,
        per=amount.per, increment=mention.increment, part=mention.part, precision=amount.step,
        does=governor.does, measure=governor.measure, score=amount.score, former=mention.former,
        surface=surface, digits=any(map(str.isdecimal, surface)),
        age=amount.age or _AGE.search(surface) is not None,
    )  # fmt: skip
