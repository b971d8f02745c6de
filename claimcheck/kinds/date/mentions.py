"""Dates: what day, month or year a text names, and the event that it dates."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date

from claimcheck.kinds._date_compare import (
    STORY_BOUND,
    Options,
    accept,
    compare,
    distance,
    gate,
    keys,
    score,
    subject,
)
from claimcheck.model.claim import Claim, Span
from claimcheck.text.article import Article
from claimcheck.text.dates_document import Dated, read
from claimcheck.text.dates_words import canonical

__all__ = [
    "STORY_BOUND", "DateValue", "Options", "accept", "compare", "distance", "find", "gate", "keys",
    "score", "subject",
]  # fmt: skip


@dataclass(frozen=True, slots=True)
class DateValue:
    """A date, as precise as it was said, and the event it dates."""

    edtf: str | None
    """ISO 8601-2; `None` where it does not resolve."""
    low: date | None
    high: date | None
    """First and last day."""
    surface: str
    """The expression in lower case, weekdays and months in full ("thursday", "august 6"): compared
    where nothing resolves."""
    granularity: str | None = None
    """`day week weekend month season quarter half year decade century`."""
    event: str | None = None
    """The clause around the date."""
    head: str | None = None
    """Lemma of the verb, or the event noun, that the date belongs to."""
    participants: tuple[str, ...] = ()
    """Folded content words of the clause besides the head."""
    verbs: tuple[str, ...] = ()
    """Lemmas of all verbs of the clause, nearest first."""
    clock: str | None = None
    """`18:00Z`, `19:30 ET`, `18:40`."""
    part: str | None = None
    """`early`, `mid` or `late`; `low` and `high` are narrowed to it, EDTF cannot say it."""
    relative: bool = False
    """Was it resolved against publication or another date?"""
    anchor: str | None = None
    """What it was resolved against: `published`, the date line of the `text`, or nothing."""
    bound: str | None = None
    """`since`, `until`, `by`, `before`, `after` or `from`, where that stands before it."""
    minutes: tuple[int, int] | None = None
    """First and last minute of the day that the clock time allows under its hedge."""
    offset: int | None = None
    """Minutes that the zone of the clock time is ahead of UTC on that day."""
    clock_bound: str | None = None
    """`exact`, `about`, `after`, `before`, `just-after` or `just-before`."""
    edge: str | None = None
    """`start` or `end` for a date that also opens or closes a range claimed around it."""

    def fields(self) -> dict[str, object]:
        """The fields of the JSON form."""
        return {
            "value": {
                "edtf": self.edtf,
                "low": self.low.isoformat() if self.low else None,
                "high": self.high.isoformat() if self.high else None,
                "clock": self.clock,
            },
            "event": self.event,
            "head": self.head,
            "participants": list(self.participants),
            "granularity": self.granularity,
            "relative": self.relative,
            "anchor": self.anchor,
            "bound": self.bound,
            "clock_bound": self.clock_bound,
            "edge": self.edge,
        }

    def label(self) -> str:
        """The date for people: `2024-08-06`, `2024-08-06 18:00Z`, `early 2024`, `"thursday"`."""
        shown = self.edtf or f'"{self.surface}"'
        if self.edtf and self.part:
            shown = f"{self.part} {shown}"
        return f"{shown} {self.clock}" if self.clock else shown


def find(article: Article) -> Iterator[Claim]:
    """Every date of an article, in order of place; the two ends of a range follow the range."""
    published = article.document.published_on
    cues = {"say", "tell", *article.lexicon.cues}
    for each in read(article.text, _sentence_of(article), published, cues):
        yield article.claim("date", each.expression.span, _value(article.text, each))


def _sentence_of(article: Article) -> Callable[[int], Span]:
    return lambda offset: article.sentence_at(offset).span


_BOUND = re.compile(
    r"\b(since|until|till|by|before|after|from)\s(?:the\s|about\s|at\sleast\s)?$", re.IGNORECASE
)


def _bound(text: str, span: Span) -> str | None:
    found = _BOUND.search(text, max(0, span.start - 20), span.start)
    return found[1].lower().replace("till", "until") if found else None


def _value(text: str, each: Dated) -> DateValue:
    expression, period, governor = each.expression, each.period, each.governor
    reading, clock = expression.reading, expression.reading.clock
    return DateValue(
        edtf=period.edtf if period else None,
        low=period.low if period else None,
        high=period.high if period else None,
        surface=canonical(reading) or " ".join(expression.span.of(text).lower().split()),
        granularity=period.granularity if period else None,
        event=governor.span.of(text) or None,
        head=governor.head,
        participants=governor.participants,
        verbs=governor.verbs,
        clock=str(clock) if clock else None,
        minutes=clock.minutes() if clock else None,
        offset=clock.offset(period.low if period else None) if clock else None,
        clock_bound=clock.bound if clock else None,
        bound=_bound(text, expression.span) if reading.form != "clock" else None,
        part=reading.part,
        relative=reading.year is None and reading.form != "century",
        anchor=each.anchor,
        edge=expression.edge,
    )
