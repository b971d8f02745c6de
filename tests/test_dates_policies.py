"""Where a reading lies in the calendar, by publication, tense and the date named before it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.text.dates.calendar import periods as calendar
from claimcheck.text.dates.calendar.placement import day_first, resolve
from claimcheck.text.dates.calendar.placement_policies import PLACES, Setting
from claimcheck.text.dates.record import Reading

WEDNESDAY = Setting(date(2024, 10, 30))
FUTURE, PAST = replace(WEDNESDAY, future=True), replace(WEDNESDAY, past=True)
AFTER_MAY_3 = replace(WEDNESDAY, previous=calendar.day(date(2019, 5, 3)))
UNKNOWN = Setting(None)


@pytest.mark.parametrize(
    ("reading", "setting", "expected"),
    [
        (Reading("day", 2019, 5, 3), UNKNOWN, "2019-05-03"),
        (Reading("day", None, 5, 3), WEDNESDAY, "2024-05-03"),
        (Reading("day", None, 12, 29), WEDNESDAY, "2024-12-29"),
        (Reading("day", None, 12, 30), WEDNESDAY, "2023-12-30"),
        (Reading("day", None, 12, 30), FUTURE, "2024-12-30"),
        (Reading("day", None, 2, 29), Setting(date(2023, 3, 1)), "2020-02-29"),
        (Reading("day", None, 5, 3, 5), WEDNESDAY, "2024-05-03/2024-05-05"),
        (Reading("day", None, 2, 30), WEDNESDAY, None),
        (Reading("day", None, 5, 3), UNKNOWN, None),
        (Reading("numeric", 2023, first=3, second=4), WEDNESDAY, "2023-03-04"),
        (Reading("numeric", 2023, first=3, second=4), Setting(None, day_first=True), "2023-04-03"),
        (Reading("numeric", 2023, first=28, second=9), UNKNOWN, "2023-09-28"),
        (Reading("monthday", day=6), WEDNESDAY, "2024-10-06"),
        (Reading("monthday", day=31), WEDNESDAY, None),
        (Reading("monthday", day=6), AFTER_MAY_3, "2019-05-06"),
        (Reading("month", None, 5), WEDNESDAY, "2024-05"),
        (Reading("month", None, 1), WEDNESDAY, "2025-01"),
        (Reading("month", None, 1), PAST, "2024-01"),
        (Reading("month", None, 5), FUTURE, "2025-05"),
        (Reading("month", None, 5, relation="last"), WEDNESDAY, "2024-05"),
        (Reading("month", None, 10, relation="last"), WEDNESDAY, "2023-10"),
        (Reading("month", None, 10, relation="next"), WEDNESDAY, "2025-10"),
        (Reading("month", None, 1, relation="this"), WEDNESDAY, "2024-01"),
        (Reading("month", None, 8, unit="year", amount=-1), WEDNESDAY, "2023-08"),
        (Reading("month", None, 8, unit="year", amount=0, anchor="text"), AFTER_MAY_3, "2019-08"),
        (Reading("month", None, 8, unit="year", amount=0, anchor="text"), UNKNOWN, None),
        (Reading("weekday", number=2), WEDNESDAY, "2024-10-30"),
        (Reading("weekday", number=3), WEDNESDAY, "2024-10-24"),
        (Reading("weekday", number=3), FUTURE, "2024-10-31"),
        (Reading("weekday", number=2, relation="last"), WEDNESDAY, "2024-10-23"),
        (Reading("weekday", number=3, relation="next"), WEDNESDAY, "2024-10-31"),
        (Reading("weekday", number=3, relation="this"), WEDNESDAY, "2024-10-31"),
        (Reading("weekday", number=3, relation="this"), PAST, "2024-10-24"),
        (Reading("weekday", number=1, unit="week", amount=-1), WEDNESDAY, "2024-10-22"),
        (Reading("season", 2019, number=3), UNKNOWN, "2019-24"),
        (Reading("season", number=1), WEDNESDAY, "2024-22"),
        (Reading("season", number=1), FUTURE, "2025-22"),
        (Reading("season", number=1, relation="last"), WEDNESDAY, "2024-22"),
        (Reading("season", number=2, relation="last"), WEDNESDAY, "2023-23"),
        (Reading("season", number=3, relation="next"), WEDNESDAY, "2024-24"),
        (Reading("season", number=1, relation="this"), WEDNESDAY, "2024-22"),
        (Reading("quarter", number=3), WEDNESDAY, "2024-35"),
        (Reading("quarter", number=4), Setting(date(2024, 1, 30)), "2023-36"),
        (Reading("quarter", number=4), Setting(date(2024, 1, 30), future=True), "2024-36"),
        (Reading("half", 2019, number=2), UNKNOWN, "2019-41"),
        (Reading("holiday", 2019, name="christmas"), UNKNOWN, "2019-12-25"),
        (Reading("holiday", name="christmas"), WEDNESDAY, "2024-12-25"),
        (Reading("holiday", name="christmas"), PAST, "2023-12-25"),
        (Reading("holiday", name="christmas", relation="last"), WEDNESDAY, "2023-12-25"),
        (Reading("holiday", name="easter", relation="next"), WEDNESDAY, "2025-04-20"),
        (Reading("holiday", name="christmas"), UNKNOWN, None),
        (Reading("holiday", name="9/11"), UNKNOWN, "2001-09-11"),
        (Reading("decade", 1970), UNKNOWN, "197X"),
        (Reading("century", number=18), UNKNOWN, "17XX"),
        (Reading("year", 1998, approximate=True), UNKNOWN, "1998~"),
        (Reading("deictic", unit="day", amount=-1), WEDNESDAY, "2024-10-29"),
        (Reading("deictic", unit="day", amount=-1), UNKNOWN, None),
        (Reading("deictic", unit="day", amount=0, name="overnight"), WEDNESDAY,
         "2024-10-29/2024-10-30"),
        (Reading("shift", unit="week", amount=-2), WEDNESDAY, "2024-W42"),
        (Reading("shift", unit="week", amount=-2, anchor="text"), AFTER_MAY_3, "2019-04-19"),
        (Reading("shift", unit="day", amount=2, anchor="text"), AFTER_MAY_3, "2019-05-05"),
        (Reading("shift", unit="day", amount=2, anchor="text"), WEDNESDAY, None),
        (Reading("shift", unit="day", amount=2, anchor="event"), AFTER_MAY_3, None),
        (Reading("shift", unit="day", amount=-2, anchor="right",
                 base=Reading("day", 2019, 5, 3)), UNKNOWN, "2019-05-01"),
        (Reading("shift", unit="hour", amount=-2), WEDNESDAY, "2024-10-30"),
        (Reading("shift", unit="hour", amount=-20), WEDNESDAY, None),
        (Reading("shift", unit="decade", amount=-2), WEDNESDAY, "2004"),
        (Reading("shift", unit="year", amount=-9000), WEDNESDAY, None),
        (Reading("relative", unit="weekend", relation="nearest", amount=0), WEDNESDAY,
         "2024-10-26/2024-10-27"),
        (Reading("relative", unit="weekend", relation="nearest", amount=0), FUTURE,
         "2024-11-02/2024-11-03"),
        (Reading("ahead", unit="week", amount=1), WEDNESDAY, "2024-10-30/2024-11-06"),
        (Reading("month", None, 3, until=Reading("month", 2019, 5)), UNKNOWN, "2019-03/2019-05"),
        (Reading("month", None, 11, until=Reading("month", 2019, 2)), UNKNOWN, "2018-11/2019-02"),
        (Reading("month", 2018, 11, until=Reading("month", None, 2)), UNKNOWN, "2018-11/2019-02"),
        (Reading("weekday", number=0, until=Reading("weekday", number=4)), WEDNESDAY,
         "2024-10-28/2024-11-01"),
        (Reading("clock"), WEDNESDAY, None),
    ],
)  # fmt: skip
def test_where_a_reading_lies(reading: Reading, setting: Setting, expected: str | None) -> None:
    found = resolve(reading, setting)
    assert (found.edtf if found else None) == expected


_READINGS = st.one_of(
    st.builds(lambda month: Reading("month", None, month), st.integers(1, 12)),
    st.builds(lambda number: Reading("weekday", number=number), st.integers(0, 6)),
    st.builds(lambda month, day: Reading("day", None, month, day), st.integers(1, 12),
              st.integers(1, 28)),
    st.builds(lambda number: Reading("season", number=number), st.integers(0, 3)),
    st.builds(lambda name: Reading("holiday", name=name), st.sampled_from(["christmas", "easter"])),
)  # fmt: skip
_PUBLISHED = st.dates(date(1900, 1, 1), date(2100, 1, 1))


@given(_READINGS, _PUBLISHED)
def test_a_future_verb_never_moves_a_date_back(reading: Reading, published: date) -> None:
    place = PLACES[reading.form]
    plain = place(reading, Setting(published))
    future = place(reading, Setting(published, future=True))
    assert plain is not None
    assert future is not None
    assert plain.low <= future.low


@given(_READINGS, _PUBLISHED)
def test_last_lies_before_and_next_behind_publication(reading: Reading, published: date) -> None:
    if reading.form == "day":
        return
    place = PLACES[reading.form]
    last = place(replace(reading, relation="last"), Setting(published))
    following = place(replace(reading, relation="next"), Setting(published))
    assert last is not None
    assert following is not None
    assert last.high < published <= following.low


@pytest.mark.parametrize(
    ("pairs", "published", "in_words", "expected"),
    [
        ([(28, 9)], None, False, True),
        ([(9, 28)], None, True, False),
        ([(3, 4), (28, 9)], None, False, True),
        ([(3, 4)], date(2023, 3, 6), True, False),
        ([(3, 4)], date(2023, 4, 5), False, True),
        ([(3, 4)], date(2023, 9, 5), True, True),
        ([(4, 4)], date(2023, 4, 5), False, False),
        ([], None, True, True),
    ],
)
def test_which_number_is_the_day(
    pairs: list[tuple[int, int]], published: date | None, in_words: bool, expected: bool
) -> None:
    readings = [Reading("numeric", 2023, first=first, second=second) for first, second in pairs]
    assert day_first(readings, published, in_words) == expected
