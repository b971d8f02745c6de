"""The records of a date expression: what it says, and where it stands."""

from __future__ import annotations

from dataclasses import dataclass

from claimcheck.model.claim import Span
from claimcheck.text.dates.clock_times import Clock
from claimcheck.text.english.calendar_words import month_name, weekday_name


@dataclass(frozen=True, slots=True)
class Reading:
    """What an expression says; `None` where it is silent."""

    form: str
    """`day month year decade century season quarter half weekday holiday monthday numeric clock
    nth` name a place in the calendar; `deictic relative shift ahead` count from one, `focus` from
    the period that a report is on; `duration set` are recognised, but are no dates."""
    year: int | None = None
    month: int | None = None
    day: int | None = None
    last_day: int | None = None
    """The last of several days of the month ("Nov. 3-5")."""
    number: int | None = None
    """Weekday (Monday 0), season (spring 0), quarter, half or century."""
    name: str | None = None
    """The holiday, in lower case."""
    unit: str | None = None
    amount: int | None = None
    """Signed number of units from the anchor: "two weeks ago" is -2 weeks; of an `nth` weekday of a
    month which one, -1 for the last."""
    anchor: str = "published"
    """What an amount counts from: `published`, the date named before it in the `text`, the one
    named `right` behind it ("two days before Christmas"), or an `event` without a date."""
    relation: str | None = None
    """`last`, `this` or `next` before a weekday, month, season or holiday."""
    part: str | None = None
    """`early`, `mid` or `late`."""
    daypart: str | None = None
    """`morning`, `afternoon`, `evening` or `night`."""
    approximate: bool = False
    clock: Clock | None = None
    first: int | None = None
    second: int | None = None
    """The first two numbers of `28/09/2023`, whose order the document decides."""
    until: Reading | None = None
    """The end of a range."""
    base: Reading | None = None
    """The date that an amount anchored `right` counts from."""


@dataclass(frozen=True, slots=True)
class Expression:
    """A stretch of text and what it says."""

    span: Span
    reading: Reading
    edge: str | None = None
    """`start` or `end` for a date that opens or closes a range found around it."""


Found = tuple[int, int, Reading] | None
"""Where an expression begins and ends and what it says; `None` where there is none."""


def canonical(reading: Reading) -> str | None:
    """A weekday, month or day of a month without a year in one form of words, else `None`.

    >>> canonical(Reading("day", month=8, day=6)), canonical(Reading("weekday", number=3))
    ('august 6', 'thursday')
    """
    if reading.year is not None or reading.clock is not None or reading.until is not None:
        return None
    if reading.form == "weekday" and reading.number is not None:
        said = [reading.relation, reading.part, weekday_name(reading.number), reading.daypart]
    elif reading.form in ("day", "month") and reading.month is not None:
        last = f"-{reading.last_day}" if reading.last_day else ""
        day = f"{reading.day}{last}" if reading.day else None
        said = [reading.relation, reading.part, month_name(reading.month), day]
    else:
        return None
    return " ".join(word for word in said if word)
