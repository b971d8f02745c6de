"""Units that make a date, by how far away, which one or how many of them."""

from __future__ import annotations

import re

import pytest

from claimcheck.text.dates.grammar.calendar_units import read_unit, units
from claimcheck.text.dates.grammar.distances import base_unit, read_distance
from claimcheck.text.dates.record import Found, Reading

Case = tuple[str, Reading] | None


def _unit(text: str, word: str) -> tuple[int, int]:
    found = re.search(rf"\b{word}\b", text)
    assert found is not None
    return found.span()


def _told(text: str, found: Found) -> Case:
    return (text[found[0] : found[1]], found[2]) if found else None


def _shift(unit: str, amount: int, anchor: str = "published", vague: bool = False) -> Reading:
    return Reading("shift", unit=unit, amount=amount, anchor=anchor, approximate=vague)


@pytest.mark.parametrize(
    ("text", "word", "expected"),
    [
        ("two weeks ago", "weeks", ("two weeks ago", _shift("week", -2))),
        ("a year ago", "year", ("a year ago", _shift("year", -1))),
        ("twenty-five years ago", "years", ("twenty-five years ago", _shift("year", -25))),
        ("about two weeks ago", "weeks", ("about two weeks ago", _shift("week", -2, vague=True))),
        ("just two weeks ago", "weeks", ("just two weeks ago", _shift("week", -2))),
        ("several days ago", "days", ("several days ago", _shift("day", -3, vague=True))),
        ("two decades ago", "decades", ("two decades ago", _shift("decade", -2, vague=True))),
        ("a fortnight ago", "fortnight", ("a fortnight ago", _shift("week", -2))),
        ("three days later, it", "days", ("three days later", _shift("day", 3, "text"))),
        ("three days earlier, it", "days", ("three days earlier", _shift("day", -3, "text"))),
        ("two days before the vote", "days", ("two days before", _shift("day", -2, "event"))),
        ("two days before.", "days", ("two days before", _shift("day", -2, "text"))),
        ("in two weeks' time", "weeks", ("in two weeks' time", _shift("week", 2))),
        ("half a century ago", "century", ("half a century ago", _shift("year", -50, vague=True))),
        ("a year and a half ago", "half",
         ("a year and a half ago", _shift("month", -18, vague=True))),
        ("the day before.", "day",
         ("the day before", Reading("relative", unit="day", amount=-1, anchor="text"))),
        ("the night before the vote", "night",
         ("the night before",
          Reading("relative", unit="day", daypart="night", amount=-1, anchor="event"))),
        ("the year after.", "year",
         ("the year after", Reading("relative", unit="year", amount=1, anchor="text"))),
        ("two minutes later", "minutes", None),
        ("two hours later", "hours", None),
        ("two hours ago", "hours", ("two hours ago", _shift("hour", -2))),
        ("two days earlier than planned", "days", None),
        ("worked two days", "days", None),
    ],
)  # fmt: skip
def test_distances(text: str, word: str, expected: Case) -> None:
    at, end = _unit(text, word)
    assert _told(text, read_distance(text, 0, text[:at], end, word)) == expected
    count = text[: text.index(word)] + word
    lasting = (count.removeprefix("worked "), Reading("duration"))
    assert _told(text, read_unit(text, at, end)) == (expected or lasting)


@pytest.mark.parametrize(
    ("word", "unit"),
    [("weeks", "week"), ("day", "day"), ("centuries", "century"), ("century", "century")],
)
def test_base_unit(word: str, unit: str) -> None:
    assert base_unit(word) == unit


def _relative(unit: str, amount: int, **more: str) -> Reading:
    return Reading("relative", unit=unit, amount=amount, **more)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("text", "word", "expected"),
    [
        ("last week", "week", ("last week", _relative("week", -1))),
        ("this year", "year", ("this year", _relative("year", 0))),
        ("next month", "month", ("next month", _relative("month", 1))),
        ("late last year", "year", ("late last year", _relative("year", -1, part="late"))),
        ("at the end of the year", "year",
         ("the end of the year", _relative("year", 0, part="late"))),
        ("by year's end", "end", ("year's end", _relative("year", 0, part="late"))),
        ("the same week", "week", ("the same week", _relative("week", 0, anchor="text"))),
        ("the following month", "month",
         ("the following month", _relative("month", 1, anchor="text"))),
        ("the next day", "day", ("the next day", _relative("day", 1, anchor="text"))),
        ("this morning", "morning", ("this morning", _relative("day", 0, daypart="morning"))),
        ("the next morning", "morning",
         ("the next morning", _relative("day", 1, anchor="text", daypart="morning"))),
        ("last fortnight", "fortnight", ("last fortnight", _relative("week", -2))),
        ("a year-ago profit", "year", ("year-ago", Reading("shift", unit="year", amount=-1))),
        ("over the weekend", "weekend",
         ("the weekend", _relative("weekend", 0, relation="nearest"))),
        ("in the coming days", "days",
         ("the coming days", Reading("ahead", unit="day", amount=7, approximate=True))),
        ("over the next six weeks", "weeks",
         ("the next six weeks", Reading("ahead", unit="week", amount=6))),
        ("the twelfth century", "century", ("twelfth century", Reading("century", number=12))),
        ("the past year", "year", ("the past year", Reading("duration"))),
        ("over the last decade", "decade", ("the last decade", Reading("duration"))),
        ("for ten years", "years", ("ten years", Reading("duration"))),
        ("every week", "week", ("week", Reading("set"))),
        ("twice a month", "month", ("month", Reading("set"))),
        ("the last week of the race", "week", None),
        ("the week", "week", None),
    ],
)  # fmt: skip
def test_units(text: str, word: str, expected: Case) -> None:
    at, end = _unit(text, word)
    assert _told(text, read_unit(text, at, end)) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("week", True), ("weeks", True), ("centuries", True), ("weekends", True),
        ("evening", True), ("lightyear", False), ("meter", False), ("end", False),
    ],
)  # fmt: skip
def test_the_words_that_a_unit_may_be(text: str, expected: bool) -> None:
    assert (re.fullmatch(units(), text) is not None) == expected


def test_an_end_is_a_unit_behind_its_year_alone() -> None:
    assert [
        re.search(rf"\b(?:{units()})\b", text, re.I) is not None
        for text in ("the end", "year-end", "year's end")
    ] == [False, True, True]
