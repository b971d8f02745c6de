"""Stretches of the calendar: their days, their names, and which one is how far from which."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.text.dates.calendar import edtf
from claimcheck.text.dates.calendar import periods as calendar
from claimcheck.text.dates.calendar.periods import Period

DAYS = st.dates(date(1200, 1, 1), date(2800, 12, 31))
UNITS = st.sampled_from([unit for unit in calendar.ORDER if unit != "season"])


@pytest.mark.parametrize(
    ("period", "name", "low", "high"),
    [
        (calendar.days(date(2024, 3, 4), date(2024, 3, 4)), "2024-03-04", "2024-03-04",
         "2024-03-04"),
        (calendar.days(date(2024, 3, 4), date(2024, 3, 6)), "2024-03-04/2024-03-06", "2024-03-04",
         "2024-03-06"),
        (calendar.week(date(2021, 1, 2)), "2020-W53", "2020-12-28", "2021-01-03"),
        (calendar.weekend(date(2024, 3, 6)), "2024-03-09/2024-03-10", "2024-03-09", "2024-03-10"),
        (calendar.weekend(date(2024, 3, 10)), "2024-03-09/2024-03-10", "2024-03-09", "2024-03-10"),
        (calendar.month(2024, 2), "2024-02", "2024-02-01", "2024-02-29"),
        (calendar.month(2024, 0), "2023-12", "2023-12-01", "2023-12-31"),
        (calendar.month(2024, 14), "2025-02", "2025-02-01", "2025-02-28"),
        (calendar.quarter(2024, 1), "2024-33", "2024-01-01", "2024-03-31"),
        (calendar.quarter(2024, 5), "2025-33", "2025-01-01", "2025-03-31"),
        (calendar.half(2024, 2), "2024-41", "2024-07-01", "2024-12-31"),
        (calendar.half(2024, 0), "2023-41", "2023-07-01", "2023-12-31"),
        (calendar.season(2024, 0), "2024-21", "2024-03-01", "2024-05-31"),
        (calendar.season(2023, 3), "2023-24", "2023-12-01", "2024-02-29"),
        (calendar.year(987), "0987", "0987-01-01", "0987-12-31"),
        (calendar.decade(1987), "198X", "1980-01-01", "1989-12-31"),
        (calendar.century(19), "18XX", "1801-01-01", "1900-12-31"),
    ],
)  # fmt: skip
def test_stretches(period: Period, name: str, low: str, high: str) -> None:
    assert (period.edtf, period.low.isoformat(), period.high.isoformat()) == (name, low, high)


@given(DAYS, UNITS)
def test_the_stretch_of_a_day_holds_it(on: date, unit: str) -> None:
    found = calendar.containing(on, unit)
    assert found.granularity == unit
    if unit != "weekend":
        assert found.low <= on <= found.high


@given(DAYS, UNITS, st.integers(-9, 9))
def test_stretches_follow_each_other_without_a_gap(on: date, unit: str, amount: int) -> None:
    here, then = (calendar.shifted(on, unit, amount + step) for step in (0, 1))
    step = timedelta(6 if unit == "weekend" else 1)
    assert then.low == here.high + step


@given(DAYS, UNITS, st.integers(-9, 9))
def test_a_step_and_its_return_lead_home(on: date, unit: str, amount: int) -> None:
    away = calendar.shifted(on, unit, amount)
    assert calendar.shifted(away.low, unit, -amount) == calendar.containing(on, unit)


@given(
    DAYS, st.sampled_from(["day", "weekend", "week", "month", "quarter", "half", "year", "decade"])
)
def test_a_name_says_the_days(on: date, unit: str) -> None:
    found = calendar.containing(on, unit)
    assert edtf.days(found.edtf) == (found.low, found.high)


@pytest.mark.parametrize("amount", [-9999, 9999])
def test_beyond_the_calendar_is_an_error(amount: int) -> None:
    with pytest.raises((ValueError, OverflowError)):
        calendar.shifted(date(2024, 1, 1), "year", amount)


@given(DAYS, st.sampled_from(["month", "season", "quarter", "half", "year", "decade", "century"]))
def test_parts_lie_inside_and_cover_the_whole(on: date, unit: str) -> None:
    whole = calendar.season(on.year, 3) if unit == "season" else calendar.containing(on, unit)
    early, mid, late = (calendar.part(whole, name) for name in ("early", "mid", "late"))
    assert (early.low, late.high) == (whole.low, whole.high)
    assert early.low < mid.low < late.low
    assert early.high < mid.high < late.high
    assert mid.low <= early.high
    assert late.low <= mid.high
    assert {early.edtf, mid.edtf, late.edtf} == {whole.edtf}


def test_a_day_and_an_unknown_part_stay_whole() -> None:
    assert calendar.part(calendar.day(date(2024, 3, 4)), "early") == calendar.day(date(2024, 3, 4))
    assert calendar.part(calendar.month(2024, 3), "wet") == calendar.month(2024, 3)


def test_an_interval_reaches_from_a_start_to_an_end() -> None:
    march, may = calendar.month(2024, 3), calendar.month(2024, 5)
    found = calendar.interval(march, may)
    assert found == Period("2024-03/2024-05", march.low, may.high, "month")
    assert calendar.interval(may, march) == may


@pytest.mark.parametrize(
    ("edge", "alone", "expected"),
    [
        ("start", calendar.month(2023, 3), calendar.month(2024, 3)),
        ("end", calendar.month(2024, 5), calendar.month(2024, 5)),
        ("end", calendar.year(2023), calendar.year(2024)),
        ("start", calendar.season(2023, 0), calendar.season(2023, 0)),
    ],
)
def test_an_edge_moves_to_the_days_of_its_range(edge: str, alone: Period, expected: Period) -> None:
    span = calendar.interval(calendar.month(2024, 3), calendar.month(2024, 5))
    assert calendar.edge_of(span, edge, alone) == expected


@pytest.mark.parametrize(
    ("unit", "amount", "vague", "expected"),
    [
        ("day", 7, True, "2024-01-31/2024-02-07~"),
        ("week", 2, False, "2024-01-31/2024-02-14"),
        ("month", 1, False, "2024-01-31/2024-02-29"),
        ("month", 12, False, "2024-01-31/2025-01-31"),
    ],
)
def test_what_lies_ahead(unit: str, amount: int, vague: bool, expected: str) -> None:
    found = calendar.ahead(date(2024, 1, 31), unit, amount, vague)
    assert (found.edtf, found.granularity) == (expected, unit)
    assert edtf.days(found.edtf) == (found.low, found.high)


@given(DAYS, UNITS)
def test_about_reaches_one_unit_to_either_side(on: date, unit: str) -> None:
    exact = calendar.containing(on, unit)
    found = calendar.about(exact)
    assert found.edtf == f"{exact.edtf}~"
    assert found.low < exact.low <= exact.high < found.high
