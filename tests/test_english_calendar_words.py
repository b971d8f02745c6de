"""The tables of the calendar: what a user adds is read, what is wrong is complained of."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from claimcheck.errors import RuleError
from claimcheck.lexicons import in_force, read
from claimcheck.text.dates import expressions as dates
from claimcheck.text.dates.calendar import holidays
from claimcheck.text.dates.calendar.placement import resolve
from claimcheck.text.dates.calendar.placement_policies import Setting
from claimcheck.text.english.calendar_words import MONTHS, WEEKDAYS

OWN = """\
weekdays: {1: [lundi]}
month-abbreviations: {9: [sptm]}
holidays:
  05-08: [Liberation Day]
  11 4TH -1: [Thanksgiving Eve]
  easter +39: [Ascension Day]
time-zones: {"-03:00": [BRT]}
"""


@pytest.mark.parametrize(
    ("said", "edtf"),
    [
        ("on Lundi", "2024-11-25"),
        ("on Sptm. 4, 2023", "2023-09-04"),
        ("on Liberation Day", "2025-05-08"),
        ("on Thanksgiving Eve", "2024-11-27"),
        ("on Ascension Day 2024", "2024-05-09"),
    ],
)
def test_a_user_adds_names_to_the_calendar(tmp_path: Path, said: str, edtf: str) -> None:
    (tmp_path / "own.yaml").write_text(OWN, encoding="utf-8")
    text = f"They met {said}."
    with in_force.using(read.words([tmp_path])):
        (found,) = dates.expressions(text + " ")
        period = resolve(found.reading, Setting(date(2024, 11, 28)))
    assert period is not None
    assert period.edtf == edtf


@pytest.mark.parametrize(
    ("content", "says"),
    [
        ("weekdays: [Market Day]", r'own.yaml:1:12: "" is no value of weekdays: takes 1'),
        ("months: {13: [undecimber]}", r'own.yaml:1:15: "13" is no value of months: takes 1 to 12'),
        ("months: {1: [Januar]}", r'own.yaml:1:14: "Januar" is no entry of months: .*lower case'),
        ("seasons: {25: [monsoon]}", r'own.yaml:1:16: "25" is no value of seasons'),
        ("dayparts: {xm: [teatime]}", r'own.yaml:1:17: "xm" is no value of dayparts'),
        ("holidays: {12-32: [Nothing Day]}", r'own.yaml:1:20: "12-32" is no value of holidays'),
        ("holidays: {11 6TH: [Nothing Day]}", r'own.yaml:1:21: "11 6TH" is no value of holidays'),
        ("holidays: {12-30: [nothing day]}", r'own.yaml:1:20: "nothing day" is no entry'),
        ("event-days: {09-11: [attack]}", r'own.yaml:1:22: "09-11" is no value of event-days'),
        ("time-zones: {'5:30': [XST]}", r'own.yaml:1:23: "5:30" is no value of time-zones'),
        ("time-zones: {'+05:30': [xst]}", r'own.yaml:1:25: "xst" is no entry of time-zones'),
        ("distance-words: {2 text: [hence]}", r'own.yaml:1:27: "2 text" is no value of distance-'),
    ],
)
def test_a_wrong_entry_is_an_error_with_its_place(tmp_path: Path, content: str, says: str) -> None:
    (tmp_path / "own.yaml").write_text(content, encoding="utf-8")
    with pytest.raises(RuleError, match=says):
        read.words([tmp_path])


def test_what_ships_has_every_month_and_weekday() -> None:
    assert sorted(set(MONTHS.values())) == list(range(1, 13))
    assert sorted(set(WEEKDAYS.values())) == list(range(7))


@pytest.mark.parametrize(
    ("name", "on"),
    [
        ("martin luther king day", "2024-01-15"), ("memorial day", "2024-05-27"),
        ("election day", "2024-11-05"), ("cyber monday", "2024-12-02"),
        ("whit monday", "2024-05-20"), ("new year's day", "2024-01-01"),
        ("remembrance sunday", "2024-11-10"),
    ],
)  # fmt: skip
def test_a_holiday_is_placed_by_its_rule(name: str, on: str) -> None:
    found = holidays.on(name, 2024)
    assert found is not None
    assert found.isoformat() == on


def test_a_day_for_ever_has_no_other_year() -> None:
    assert holidays.fixed("9/11") == date(2001, 9, 11)
    assert holidays.on("9/11", 2024) is None
