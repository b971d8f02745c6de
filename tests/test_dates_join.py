"""Neighbours that name one time, the ranges that they span, the words that dates turn on."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.text.dates.clock_times import Clock
from claimcheck.text.dates.grammar.anchors import ANCHOR, atoms
from claimcheck.text.dates.grammar.join import joined, ranged
from claimcheck.text.dates.record import Expression, Reading


@pytest.mark.parametrize(
    ("text", "kind", "word"),
    [
        ("on Christmas Eve", "holiday", "Christmas Eve"),
        ("in March", "month", "March"),
        ("on Monday", "weekday", "Monday"),
        ("it shut Tonight", "deictic", "Tonight"),
        ("at noon", "noon", "noon"),
        ("this springtime", "season", "springtime"),
        ("two weeks", "unit", "weeks"),
        ("in 3Q24", "quarter", "3Q24"),
        ("ten o'clock", "oclock", "o'clock"),
        ("the ’70s", "digit", "’7"),
    ],
)
def test_every_kind_of_anchor(text: str, kind: str, word: str) -> None:
    found = ANCHOR.search(text)
    assert found is not None
    assert (found.lastgroup, found[0]) == (kind, word)


@pytest.mark.parametrize("text", ["worth $7", "Marching", "Aprils", "a noonday sun", "B52"])
def test_no_anchor(text: str) -> None:
    assert ANCHOR.search(text) is None


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It shut on Monday, reopened in March.", [("Monday", "weekday"), ("March", "month")]),
        ("Every Monday for ten years", [("Monday", "set"), ("ten years", "duration")]),
        ("two days before Monday", [("two days before", "shift"), ("Monday", "weekday")]),
        ("the day before yesterday", [("the day before yesterday", "deictic")]),
        ("1,998,214.50 tons in 1998", [("1998", "year")]),
        ("Nothing here.", []),
        ("", []),
    ],
)
def test_atoms(text: str, expected: list[tuple[str, str]]) -> None:
    assert [(each.span.of(text), each.reading.form) for each in atoms(text)] == expected


_WORDS = st.sampled_from(
    ["the ", "day ", "before ", "yesterday ", "half a ", "year ", "ago ", "Monday ", "of ", "last ",
     "2019 ", "Christmas ", "end ", "early ", "in ", "two ", "night ", "March ", "4, ", "5 p.m. "]
)  # fmt: skip


@given(st.lists(_WORDS, max_size=12).map("".join))
def test_atoms_stand_in_order_without_overlap(text: str) -> None:
    spans = [each.span for each in atoms(text)]
    assert all(left.end <= right.start for left, right in pairwise(spans))
    assert all(0 <= span.start < span.end <= len(text) for span in spans)


def _pair(text: str) -> tuple[Expression, Expression]:
    left, right = atoms(text)
    return left, right


@pytest.mark.parametrize(
    ("text", "whole", "expected"),
    [
        ("Monday at 6 p.m. sharp", "Monday at 6 p.m.",
         Reading("weekday", number=0, clock=Clock(18, 0))),
        ("at 6 p.m. on Monday", "6 p.m. on Monday",
         Reading("weekday", number=0, clock=Clock(18, 0))),
        ("9 a.m. to 5 p.m. ET", "9 a.m. to 5 p.m. ET",
         Reading("clock", clock=Clock(9, 0, "ET", until=(17, 0)))),
        ("between 9 a.m. and 5 p.m.", "9 a.m. and 5 p.m.",
         Reading("clock", clock=Clock(9, 0, until=(17, 0)))),
        ("Monday, March 4, it", "Monday, March 4", Reading("day", None, 3, 4, number=0)),
        ("Monday night, March 4", "Monday night, March 4",
         Reading("day", None, 3, 4, number=0, daypart="night")),
        ("Christmas (Dec. 25, 2019) was", "Christmas (Dec. 25, 2019)",
         Reading("day", 2019, 12, 25)),
        ("Tuesday of last week", "Tuesday of last week",
         Reading("weekday", number=1, unit="week", amount=-1)),
        ("in August last year", "August last year",
         Reading("month", None, 8, unit="year", amount=-1)),
        ("last year's Christmas", "last year's Christmas",
         Reading("holiday", name="christmas", unit="year", amount=-1)),
        ("two days before Christmas", "two days before Christmas",
         Reading("shift", unit="day", amount=-2, anchor="right",
                 base=Reading("holiday", name="christmas"))),
        ("three days later, on May 7", "three days later, on May 7", Reading("day", None, 5, 7)),
    ],
)  # fmt: skip
def test_neighbours_that_name_one_time(text: str, whole: str, expected: Reading) -> None:
    both = joined(text, *_pair(text))
    assert both is not None
    assert (both.span.of(text), both.reading) == (whole, expected)


@pytest.mark.parametrize(
    "text",
    [
        "Monday and March 4",
        "9 a.m. and 5 p.m.",
        "5 p.m. to 9 a.m.",
        "in March, and in 2019",
        "August 2018 last year",
        "in August last week",
        "in August late last year",
        "Monday of last month",
        "last week, March 4",
        "Monday was colder than March 4",
        "three days later he came on May 7",
    ],
)
def test_neighbours_that_name_two_times(text: str) -> None:
    assert joined(text, *_pair(text)) is None


def test_only_a_neighbour_on_the_right_is_joined() -> None:
    text = "Monday, March 4"
    left, right = _pair(text)
    assert joined(text, right, left) is None


@pytest.mark.parametrize(
    ("text", "whole"),
    [
        ("from March to May", "March to May"),
        ("between 2014 and 2016", "2014 and 2016"),
        ("Oct. 30-Nov. 2", "Oct. 30-Nov. 2"),
        ("Monday through Friday", "Monday through Friday"),
        ("from 2014 until March", "2014 until March"),
    ],
)
def test_ranges(text: str, whole: str) -> None:
    left, right = _pair(text)
    span = ranged(text, left, right)
    assert span is not None
    assert span.span.of(text) == whole
    assert (span.reading.form, span.reading.until) == (left.reading.form, right.reading)


@pytest.mark.parametrize(
    "text",
    [
        "in 2014 and 2016",
        "between 2014 to 2016",
        "open 2014 until 2016",
        "in March or May",
        "in June to Friday",
        "from two days ago to 2016",
    ],
)
def test_neighbours_that_span_nothing(text: str) -> None:
    assert ranged(text, *_pair(text)) is None
