"""The record of a date: its days, as precise as they were said, and the event."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from claimcheck.lexicons.word_sets import WordSet
from claimcheck.text.dates.calendar.names import names, written

BOUNDS = WordSet.of("period-bounds", "bound")
"""Words before a date that say from when or until when something holds ("since 2009")."""
OPEN = WordSet.of("period-bounds", "open")
"""Those of them that leave the day of an event open on one side ("born before 1979")."""


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
    """`day week weekend month season quarter half year decade century`; of a weekday or a month
    that does not resolve, `day` or `month`."""
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
    closes: str | None = None
    """EDTF of the quarter, year or months that end with it ("the three months to June")."""
    bound: str | None = None
    """`since`, `until`, `by`, `before`, `after`, `from` or `as of`, where that stands before it."""
    minutes: tuple[int, int] | None = None
    """First and last minute of the day that the clock time allows under its hedge."""
    either_half: bool = False
    """May the clock time be of either half of the day ("ten past eleven")?"""
    offset: int | None = None
    """Minutes that the zone of the clock time is ahead of UTC on that day."""
    clock_bound: str | None = None
    """`exact`, `about`, `after`, `before`, `just-after` or `just-before`."""
    counted: bool = False
    """Is it counted back from publication ("three days ago")?"""
    digits: bool = False
    """Is a digit written in it?"""
    day_supposed: bool = False
    """Is it a time of day alone, whose day is only supposed?"""
    edge: str | None = None
    """`start` or `end` for a date that also opens or closes a range claimed around it."""

    def reach(self) -> tuple[date, date] | None:
        """The first and the last day that it allows: "before May" is every day until the last of
        April; `None` where it does not resolve."""
        if self.low is None or self.high is None:
            return None
        if self.bound == "before" and self.low > date.min:
            return date.min, self.low - timedelta(1)
        if self.bound == "after" and self.high < date.max:
            return self.high + timedelta(1), date.max
        return self.low, self.high

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

    def key(self) -> object:
        """A day with its month: that two events of a story fall on it is rare."""
        written = self.granularity == "day" and self.digits and not self.counted
        return self.edtf if written else None

    def label(self) -> str:
        """The date for people: `2024-08-06`, `2024-08-06 18:00Z`, `early 2024`; where it does not
        resolve, `Thursday` or `"that day"`."""
        named = written(self.surface) if names(self.surface) else f'"{self.surface}"'
        shown = self.edtf or named
        if self.edtf and self.part:
            shown = f"{self.part} {shown}"
        if self.bound in BOUNDS:
            shown = f"{self.bound} {shown}"
        return f"{shown} {self.clock}" if self.clock else shown

    def canonical(self) -> str:
        """The label: it is of one form already."""
        return self.label()
