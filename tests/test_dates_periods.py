"""Periods as intervals of days."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.text.dates.calendar.edtf import days, periods_meet


@pytest.mark.parametrize(
    ("edtf", "first", "last"),
    [
        ("2021", date(2021, 1, 1), date(2021, 12, 31)),
        ("2024-02", date(2024, 2, 1), date(2024, 2, 29)),
        ("2019-36", date(2019, 10, 1), date(2019, 12, 31)),
        ("2019-22", date(2019, 6, 1), date(2019, 8, 31)),
        ("2019-24", date(2019, 12, 1), date(2020, 2, 29)),
        ("199X", date(1990, 1, 1), date(1999, 12, 31)),
        ("2020-03-01/2020-03-05", date(2020, 3, 1), date(2020, 3, 5)),
    ],
)
def test_days_of_a_period(edtf: str, first: date, last: date) -> None:
    assert (first, last) == days(edtf)


@pytest.mark.parametrize("edtf", ["", "soon", "2021-13-40", "2021-02-30", "/", "still"])
def test_what_is_no_period_has_no_days(edtf: str) -> None:
    assert days(edtf) is None


@given(st.dates(), st.dates())
def test_meeting_is_symmetric_and_a_day_meets_itself(a: date, b: date) -> None:
    assert periods_meet(a.isoformat(), b.isoformat()) == (a == b)
    assert periods_meet(a.isoformat(), f"{a.year:04}-{a.month:02}")
