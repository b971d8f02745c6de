"""Dates: what day, month or year a text names, and the event that it dates."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from claimcheck.kinds.date.value import DateValue
from claimcheck.lexicons.word_sets import WordPattern, either, of
from claimcheck.model.claim import Claim, Span
from claimcheck.text.article import Article
from claimcheck.text.dates.calendar.names import grain
from claimcheck.text.dates.clock_times import NOON
from claimcheck.text.dates.expressions import COUNTED, of_article
from claimcheck.text.dates.read import Dated, read
from claimcheck.text.dates.record import Reading, canonical
from claimcheck.text.speech.words.speech_verbs import STATING, further_verbs


def find(article: Article) -> Iterator[Claim]:
    """Every date of an article, in order of place; the two ends of a range follow the range."""
    published = article.document.published_on
    cues = {*STATING, *further_verbs(article.lexicon.cues)}
    said = article.once(of_article)
    for each in read(article.text, article.tokens, _sentence_of(article), published, cues, said):
        yield article.claim("date", each.expression.span, _value(article.text, each))


def _sentence_of(article: Article) -> Callable[[int], Span]:
    return lambda offset: article.sentence_at(offset).span


_BOUND = WordPattern(
    lambda: rf"\b({either(of('period-bounds'))})\s(?:the\s|about\s|at\sleast\s)?$", re.IGNORECASE
)
_TIME_FIRST = WordPattern(
    lambda: rf"(?:{either(of('dayparts'))}|{'|'.join(NOON)}|\d{{1,2}}(?:[:.]\d\d\b|\s?[ap]\.?m\b))",
    re.IGNORECASE,
)
_POSSESSIVE = ("'s", "’s")
_BEFORE = 20
"""Characters before a date that are read for such a word: "before at least" has 16."""


def _bound(text: str, span: Span) -> str | None:
    if text.startswith(_POSSESSIVE, span.end):  # "after Monday's report" is a report on Monday
        return None
    if _TIME_FIRST.match(text, span.start, span.end):  # and "before dawn on Monday" is on Monday
        return None
    found = _BOUND.search(text, max(0, span.start - _BEFORE), span.start)
    return found[1].lower().replace("till", "until") if found else None


def _is_counted(reading: Reading) -> bool:
    """Is it a distance back from publication ("three days ago")?"""
    return reading.form == COUNTED and reading.anchor == "published" and (reading.amount or 0) < 0


def _value(text: str, each: Dated) -> DateValue:
    expression, period, governor = each.expression, each.period, each.governor
    reading, clock = expression.reading, expression.reading.clock
    surface = canonical(reading) or " ".join(expression.span.of(text).lower().split())
    return DateValue(
        edtf=period.edtf if period else None,
        low=period.low if period else None,
        high=period.high if period else None,
        surface=surface,
        granularity=period.granularity if period else grain(surface),
        event=governor.span.of(text) or None,
        head=governor.head,
        participants=governor.participants,
        verbs=governor.verbs,
        clock=str(clock) if clock else None,
        minutes=clock.minutes() if clock else None,
        either_half=clock is not None and clock.either,
        offset=clock.offset(period.low if period else None) if clock else None,
        clock_bound=clock.bound if clock else None,
        bound=_bound(text, expression.span) if reading.form != "clock" else None,
        closes=each.closes.edtf if each.closes else None,
        part=reading.part,
        counted=_is_counted(reading),
        digits=any(map(str.isdigit, surface)),
        day_supposed=reading.form == "clock",
        relative=reading.year is None and reading.form != "century",
        anchor=each.anchor,
        edge=expression.edge,
    )
