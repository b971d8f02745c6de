"""Dates: what day, month or year a text names, and the event that it dates."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
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
from claimcheck.text.dates import Expression, expressions
from claimcheck.text.dates_calendar import Period, edge_of
from claimcheck.text.dates_calendar import day as a_day
from claimcheck.text.dates_governor import Governor, govern
from claimcheck.text.dates_resolve import Setting, day_first, resolve

__all__ = [
    "STORY_BOUND", "DateValue", "Options", "accept", "compare", "distance", "find", "gate", "keys", "score",
    "subject",
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
    """The expression in lower case with single spaces: compared where nothing resolves."""
    granularity: str | None = None
    """`day week weekend month season quarter half year decade century`."""
    event: str | None = None
    """The clause around the date."""
    head: str | None = None
    """Lemma of the verb, or the event noun, that the date belongs to."""
    participants: tuple[str, ...] = ()
    """Folded content words of the clause besides the head."""
    clock: str | None = None
    """`18:00Z`, `19:30 ET`, `19:25`."""
    daypart: str | None = None
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
        """The date for people: `2024-08-06`, `2024-08-06 18:00Z`, `"thursday"`."""
        shown = self.edtf or f'"{self.surface}"'
        return f"{shown} {self.clock}" if self.clock else shown


def find(article: Article) -> Iterator[Claim]:
    """Every date of an article, in order of place; the two ends of a range follow the range."""
    found = expressions(article.text)
    day, anchor = _document_day(article, found)
    sentences = [article.sentence_at(each.span.start).span for each in found]
    governors = [
        govern(article.text, sentence, each.span)
        for sentence, each in zip(sentences, found, strict=True)
    ]
    periods = _periods(found, governors, day)
    _place_clocks(found, sentences, periods, day)
    for each, governor, period in zip(found, governors, periods, strict=True):
        yield article.claim("date", each.span, _value(article, each, period, governor, anchor))


def _periods(
    found: Sequence[Expression], governors: Sequence[Governor], day: date | None
) -> list[Period | None]:
    """What each expression means, one after the other: each may count from the one before."""
    habit = day_first([each.reading for each in found], day)
    periods: list[Period | None] = []
    previous: Period | None = None
    span: Period | None = None
    for each, governor in zip(found, governors, strict=True):
        setting = Setting(day, habit, governor.future, governor.past, previous)
        period = None if each.reading.form == "clock" else resolve(each.reading, setting)
        if each.edge is None:
            span = period
        elif period and span:
            period = edge_of(span, each.edge, period)
        periods.append(period)
        previous = period or previous
    return periods


def _place_clocks(
    found: Sequence[Expression],
    sentences: Sequence[Span],
    periods: list[Period | None],
    day: date | None,
) -> None:
    """A time of day belongs to the day named nearest in its sentence, else to publication's."""
    days = [
        (at, period)
        for at, period in enumerate(periods)
        if period is not None and period.granularity == "day" and period.low == period.high
    ]
    at_day = 0
    for at, each in enumerate(found):
        if each.reading.form != "clock":
            continue
        while at_day + 1 < len(days) and days[at_day + 1][0] < at:
            at_day += 1
        near = [pair for pair in days[at_day : at_day + 2] if sentences[pair[0]] == sentences[at]]
        best = min(near, key=lambda pair: abs(pair[0] - at), default=None)
        periods[at] = best[1] if best else a_day(day) if day else None


_BOUND = re.compile(
    r"\b(since|until|till|by|before|after|from)\s(?:the\s|about\s|at\sleast\s)?$", re.IGNORECASE
)


def _bound(text: str, each: Expression) -> str | None:
    found = _BOUND.search(text, max(0, each.span.start - 20), each.span.start)
    return found[1].lower().replace("till", "until") if found else None


def _value(
    article: Article,
    each: Expression,
    period: Period | None,
    governor: Governor,
    anchor: str | None,
) -> DateValue:
    reading = each.reading
    absolute = reading.year is not None or reading.form == "century"
    counted = reading.anchor in ("text", "right")
    clock = reading.clock
    return DateValue(
        edtf=period.edtf if period else None,
        low=period.low if period else None,
        high=period.high if period else None,
        surface=" ".join(each.span.of(article.text).lower().split()),
        granularity=period.granularity if period else None,
        event=governor.span.of(article.text) or None,
        head=governor.head,
        participants=governor.participants,
        clock=str(clock) if clock else None,
        minutes=clock.minutes() if clock else None,
        offset=clock.offset(period.low if period else None) if clock else None,
        clock_bound=clock.bound if clock else None,
        bound=_bound(article.text, each) if reading.form != "clock" else None,
        daypart=reading.daypart,
        part=reading.part,
        relative=not absolute,
        anchor=None if absolute or period is None else "text" if counted else anchor,
        edge=each.edge,
    )


_DATE_LINE = 80
"""The longest line that is taken for a date line ("Published 3:18 p.m. ET, Nov. 5, 2013")."""
_HEAD = 400
"""How many characters of a text may hold its date line."""


def _document_day(article: Article, found: Sequence[Expression]) -> tuple[date | None, str | None]:
    """The day that relative dates count from: publication, else a full date at the head."""
    published = article.document.published_on
    if published is not None:
        return published, "published"
    for each in found:
        if each.span.start > _HEAD:
            break
        if each.reading.form in ("day", "numeric") and each.reading.year is not None:
            period = resolve(each.reading, Setting(None, day_first([each.reading], None)))
            if period is not None and period.low == period.high and _stands_alone(article, each):
                return period.low, "text"
    return None, None


def _stands_alone(article: Article, each: Expression) -> bool:
    """Does a date fill a line, or open or close one, as date lines and datelines do?"""
    text, span = article.text, each.span
    start = text.rfind("\n", 0, span.start) + 1
    end = text.find("\n", span.end)
    line = text[start : end if end >= 0 else len(text)]
    if len(line) <= _DATE_LINE:
        return True
    return (
        re.match(r"\s{0,2}(?:\([^)\n]{1,40}\)\s{0,2})?[-–—]", text[span.end : span.end + 60])
        is not None
    )
