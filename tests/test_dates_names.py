"""Days by their names: what tells two of them apart where nobody knows the date."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.kinds.date.undated import by_name, is_unresolved
from claimcheck.kinds.date.value import DateValue
from claimcheck.text.dates.calendar.names import Names, grain, names, relate_names, written

DAYS = st.dates(min_value=date(1990, 1, 1), max_value=date(2050, 12, 31))
MIRROR = {"left holds right": "right holds left", "right holds left": "left holds right"}
SAID = ("thursday", "last friday", "next friday", "friday morning", "march", "early march",
        "march 6", "march 9-11", "2024-03-06", "2024-03", "2024", "monday to friday", "that day",
        "the march", "since thursday", "", "may 32")  # fmt: skip


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ("thursday", Names(weekday=3, ahead=False)),
        ("last Thursday evening", Names(weekday=3, ahead=False)),
        ("next thursday", Names(weekday=3, ahead=True)),
        ("august 6", Names(month=8, day=6, ahead=False)),
        ("late august", Names(month=8, ahead=False)),
        ("2024-08-06", Names(weekday=1, month=8, day=6)),
        ("2024-08", Names(month=8)),
        ("2024", None),
        ("2024-W32", None),
        ("monday to thursday", None),
        ("a week ago thursday", None),
        ("since thursday", None),
        ("yesterday", None),
        ("august 6-8", None),
        ("", None),
    ],
)
def test_names(said: str, expected: Names | None) -> None:
    assert names(said) == expected


@pytest.mark.parametrize(
    ("left", "right", "expected"),
    [
        ("thursday", "Thursday", "equal"),
        ("thursday", "thursday night", "equal"),
        ("thursday", "friday", "differs"),
        ("thursday", "next thursday", None),
        ("thursday", "august 6", None),
        ("august 6", "august 7", "differs"),
        ("august 6", "july 6", "differs"),
        ("august", "august 6", "left holds right"),
        ("august 6", "2024-08", "right holds left"),
        ("2024-08-08", "thursday", "equal"),
        ("2024-08-08", "friday", "differs"),
        ("today", "friday", None),
    ],
)
def test_how_two_names_stand(left: str, right: str, expected: str | None) -> None:
    assert relate_names(left, right) == expected


@given(st.sampled_from(SAID), st.sampled_from(SAID))
def test_either_order_tells_the_same(left: str, right: str) -> None:
    told = relate_names(left, right)
    assert relate_names(right, left) == MIRROR.get(told or "", told)


@given(DAYS, st.integers(0, 400))
def test_two_known_days_share_a_name_as_the_calendar_has_it(day: date, apart: int) -> None:
    other = day + timedelta(apart)
    same_weekday = relate_names(day.isoformat(), f"{other:%A}".lower()) == "equal"
    assert same_weekday == (apart % 7 == 0)
    assert relate_names(day.isoformat(), f"{day:%B} {day.day}".lower()) == "equal"


def test_written_and_grain() -> None:
    assert written("early march") == "early March"
    assert written("2024-08-06") == "2024-08-06"
    assert [grain(said) for said in ("friday", "march 6", "march", "then")] == [
        "day", "day", "month", None,
    ]  # fmt: skip


def _value(surface: str, day: date | None = None, **more: object) -> DateValue:
    value = DateValue(day.isoformat() if day else None, day, day, surface)
    return replace(value, **more)  # type: ignore[arg-type]


THURSDAY = date(2024, 8, 8)


@pytest.mark.parametrize(
    ("left", "right", "expected"),
    [
        (_value("yesterday"), _value("yesterday"), "equal"),
        (_value("yesterday"), _value("today"), None),
        (_value("thursday"), _value("friday"), "differs, days of publication unknown"),
        (_value("yesterday", THURSDAY), _value("thursday"), "equal"),
        (_value("yesterday", THURSDAY), _value("friday"), "differs, days of publication unknown"),
        (_value("thursday", minutes=(540, 540)), _value("thursday", minutes=(900, 900)),
         "differs by the clock"),
    ],
)  # fmt: skip
def test_two_dates_of_which_one_does_not_resolve(
    left: DateValue, right: DateValue, expected: str | None
) -> None:
    assert is_unresolved(left, right)
    assert by_name(left, right) == expected
