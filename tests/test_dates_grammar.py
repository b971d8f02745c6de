"""The readers of dates, each at the word that its expression begins with or turns on."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from claimcheck.text.dates.clock_times import Clock
from claimcheck.text.dates.grammar.clock_expressions import bounded, is_time, read_clock
from claimcheck.text.dates.grammar.days import (
    read_deictic,
    read_holiday,
    read_noon,
    read_oclock,
    read_weekday,
    with_daypart,
)
from claimcheck.text.dates.grammar.digits import read_digit
from claimcheck.text.dates.grammar.months import (
    left,
    read_day_month,
    read_day_of_month,
    read_month,
)
from claimcheck.text.dates.grammar.seasons import read_ordinal, read_season, read_short_quarter
from claimcheck.text.dates.grammar.spelt_clocks import read_spelt_clock
from claimcheck.text.dates.record import Found, Reading

Case = tuple[str, Reading] | None


def _told(text: str, found: Found) -> Case:
    return (text[found[0] : found[1]], found[2]) if found else None


def _at(reader: Callable[[str, int, int], Found], text: str, word: str) -> Case:
    at = text.index(word)
    return _told(text, reader(text, at, at + len(word)))


@pytest.mark.parametrize(
    ("text", "word", "expected"),
    [
        ("on March 4 it", "March", ("March 4", Reading("day", None, 3, 4))),
        ("on March 4, 2021, it", "March", ("March 4, 2021", Reading("day", 2021, 3, 4))),
        ("March 4-9, 2021", "March", ("March 4-9, 2021", Reading("day", 2021, 3, 4, 9))),
        ("March 4 and 9", "March", ("March 4 and 9", Reading("day", None, 3, 4, 9))),
        ("March 4 to 2 in", "March", ("March 4", Reading("day", None, 3, 4))),
        ("in March of 2021", "March", ("March of 2021", Reading("month", 2021, 3))),
        ("in early March, it", "March", ("early March", Reading("month", None, 3, part="early"))),
        ("by the end of March", "March",
         ("the end of March", Reading("month", None, 3, part="late"))),
        ("in mid-March", "March", ("mid-March", Reading("month", None, 3, part="mid"))),
        ("last March it", "March", ("last March", Reading("month", None, 3, relation="last"))),
        ("the Sept. 11 attacks", "Sept.", ("Sept. 11", Reading("day", 2001, 9, 11))),
        ("on Sept. 11 it rained", "Sept.", ("Sept. 11", Reading("day", None, 9, 11))),
        ("the March on Lisbon", "March", None),
        ("Nurses march in", "march", None),
        ("They may return", "may", None),
        ("Judge April Stone ruled", "April", None),
        ("Mar Vista", "Mar", None),
    ],
)  # fmt: skip
def test_months(text: str, word: str, expected: Case) -> None:
    assert _at(read_month, text, word) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("4 March 2021", ("4 March 2021", Reading("day", 2021, 3, 4))),
        ("4th of March", ("4th of March", Reading("day", None, 3, 4))),
        ("4-9 March", ("4-9 March", Reading("day", None, 3, 4, 9))),
        ("4-Mar-21", ("4-Mar-21", Reading("day", 2021, 3, 4))),
        ("4 March. Rain fell", ("4 March", Reading("day", None, 3, 4))),
        ("9-4 March", None),
        ("4 marches", None),
        ("4 bridges", None),
        ("40 March", None),
    ],
)
def test_days_before_their_month(text: str, expected: Case) -> None:
    assert _told(text, read_day_month(text, 0)) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It shut on the 6th.", ("the 6th", Reading("monthday", day=6))),
        ("It shut on the 31st and", ("the 31st", Reading("monthday", day=31))),
        ("It shut in the 6th.", None),
        ("It shut on the 6th floor", None),
    ],
)
def test_days_of_a_month_unnamed(text: str, expected: Case) -> None:
    at = next(place for place, letter in enumerate(text) if letter.isdigit())
    assert _told(text, read_day_of_month(text, at)) == expected


@pytest.mark.parametrize(
    ("before", "part", "relation"),
    [
        ("late ", "late", None),
        ("in mid-", "mid", None),
        ("next ", None, "next"),
        ("early last ", "early", "last"),
        ("the start of ", "early", None),
    ],
)
def test_what_stands_before_is_taken_in(
    before: str, part: str | None, relation: str | None
) -> None:
    text = before + "XX"
    found = left(text, len(before), len(text), Reading("month", month=5))
    assert found is not None
    assert text[found[0] : found[1]] == text.removeprefix("in ")
    assert found[2] == Reading("month", month=5, part=part, relation=relation)


@pytest.mark.parametrize("before", ["", "at ", "a latest ", "chemist-"])
def test_other_words_before_stay_out(before: str) -> None:
    reading = Reading("month", month=5)
    at = len(before)
    assert left(before + "XX", at, at + 2, reading) == (at, at + 2, reading)


@pytest.mark.parametrize(
    ("text", "word", "expected"),
    [
        ("on Friday", "Friday", ("Friday", Reading("weekday", number=4))),
        ("last Friday", "Friday", ("last Friday", Reading("weekday", number=4, relation="last"))),
        ("early Friday", "Friday", ("early Friday", Reading("weekday", number=4, part="early"))),
        ("Friday night", "Friday", ("Friday night", Reading("weekday", number=4, daypart="night"))),
        ("on the morning of Friday", "Friday",
         ("the morning of Friday", Reading("weekday", number=4, daypart="morning"))),
        ("on Fridays", "Friday", ("Fridays", Reading("set"))),
        ("every Friday", "Friday", ("Friday", Reading("set"))),
        ("a Friday meeting", "Friday", ("Friday", Reading("weekday", number=4))),
        ("on a Friday in", "Friday", ("Friday", Reading("set"))),
        ("to the Sun. reporter", "Sun.", None),
        ("played in “Black Friday” on stage", "Friday", None),
    ],
)  # fmt: skip
def test_weekdays(text: str, word: str, expected: Case) -> None:
    assert _at(read_weekday, text, word) == expected


@pytest.mark.parametrize(
    ("text", "word", "expected"),
    [
        ("It shut today.", "today", ("today", Reading("deictic", unit="day", amount=0))),
        ("It shut yesterday evening.", "yesterday",
         ("yesterday evening", Reading("deictic", unit="day", amount=-1, daypart="evening"))),
        ("the day before yesterday", "yesterday",
         ("the day before yesterday", Reading("deictic", unit="day", amount=-2))),
        ("the day after tomorrow", "tomorrow",
         ("the day after tomorrow", Reading("deictic", unit="day", amount=2))),
        ("earlier today", "today", ("earlier today", Reading("deictic", unit="day", amount=0))),
        ("opens tonight", "tonight",
         ("tonight", Reading("deictic", unit="day", amount=0, daypart="night", name="tonight"))),
        ("told Science Today that", "Today", None),
    ],
)  # fmt: skip
def test_days_told_from_now(text: str, word: str, expected: Case) -> None:
    assert _at(read_deictic, text, word) == expected


@pytest.mark.parametrize(
    ("text", "word", "expected"),
    [
        ("at Christmas", "Christmas", ("Christmas", Reading("holiday", name="christmas"))),
        ("Christmas 2019", "Christmas",
         ("Christmas 2019", Reading("holiday", 2019, name="christmas"))),
        ("the 2019 Christmas fair", "Christmas",
         ("2019 Christmas", Reading("holiday", 2019, name="christmas"))),
        ("last Christmas", "Christmas",
         ("last Christmas", Reading("holiday", name="christmas", relation="last"))),
        ("New Year’s Eve", "New Year’s Eve",
         ("New Year’s Eve", Reading("holiday", name="new year's eve"))),
    ],
)  # fmt: skip
def test_holidays(text: str, word: str, expected: Case) -> None:
    assert _at(read_holiday, text, word) == expected


@pytest.mark.parametrize(
    ("text", "word", "clock", "end"),
    [
        ("at noon", "noon", Clock(12, 0), "noon"),
        ("shortly after midnight GMT", "midnight",
         Clock(0, 0, "+00:00", bound="just-after"), "midnight GMT"),
    ],
)  # fmt: skip
def test_noon_and_midnight(text: str, word: str, clock: Clock, end: str) -> None:
    assert _at(read_noon, text, word) == (end, Reading("clock", clock=clock))


@pytest.mark.parametrize(
    ("text", "word", "expected"),
    [
        ("at six in the morning", "six", ("six in the morning", Clock(6, 0))),
        ("at two at night", "two", ("two at night", Clock(2, 0))),
        ("by half past six", "half", ("half past six",
                                      Clock(6, 30, bound="before", either=True))),
        ("at a quarter to one", "a q", ("a quarter to one", Clock(12, 45, either=True))),
        ("at six in the morning of May 3", "six", ("six", Clock(6, 0))),
        ("at half past midnight", "half", ("half past midnight", Clock(0, 30))),
        ("at ten to noon", "ten", ("ten to noon", Clock(11, 50))),
        ("at a quarter to midnight", "a q", ("a quarter to midnight", Clock(23, 45))),
        ("it was already ten past three", "ten", ("ten past three", Clock(3, 10, either=True))),
        ("it voted ten to four", "ten", None),
        ("at forty past", "forty", None),
    ],
)  # fmt: skip
def test_clock_times_in_words(text: str, word: str, expected: tuple[str, Clock] | None) -> None:
    told = (expected[0], Reading("clock", clock=expected[1])) if expected else None
    assert _at(read_spelt_clock, text, word) == told


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("at ten o'clock", ("ten o'clock", Clock(10, 0, either=True))),
        ("by ten o'clock", ("ten o'clock", Clock(10, 0, bound="before", either=True))),
        ("at ten o'clock in the morning", ("ten o'clock in the morning", Clock(10, 0))),
        ("at ten o'clock at night", ("ten o'clock at night", Clock(22, 0))),
        ("the first o'clock", None),
        ("forty o'clock", None),
    ],
)
def test_hours_in_words(text: str, expected: tuple[str, Clock] | None) -> None:
    told = (expected[0], Reading("clock", clock=expected[1])) if expected else None
    assert _at(read_oclock, text, "o'clock") == told


@pytest.mark.parametrize(
    ("text", "word", "expected"),
    [
        ("Monday evening", "Monday", ("Monday evening", "evening")),
        ("Monday early evening", "Monday", ("Monday early evening", "evening")),
        ("the night of Monday", "Monday", ("the night of Monday", "night")),
        ("in the early hours of Monday", "Monday", ("the early hours of Monday", "morning")),
        ("Monday evenings", "Monday", ("Monday", None)),
        ("Monday and", "Monday", ("Monday", None)),
    ],
)
def test_dayparts(text: str, word: str, expected: tuple[str, str | None]) -> None:
    at = text.index(word)
    start, end, reading = with_daypart(text, at, at + len(word), Reading("weekday", number=0))
    assert (text[start:end], reading.daypart) == expected


@pytest.mark.parametrize(
    ("text", "word", "expected"),
    [
        ("in summer", "summer", ("summer", Reading("season", number=1))),
        ("last summer", "summer", ("last summer", Reading("season", number=1, relation="last"))),
        ("late autumn", "autumn", ("late autumn", Reading("season", number=2, part="late"))),
        ("winter 2019", "winter", ("winter 2019", Reading("season", 2019, number=3))),
        ("the winter of 2019-20", "winter",
         ("winter of 2019-20", Reading("season", 2019, number=3))),
        ("in wintertime", "wintertime", ("wintertime", Reading("season", number=3))),
        ("a hot spring", "spring", None),
        ("before the fall of", "fall", None),
        ("in fall, it", "fall", ("fall", Reading("season", number=2))),
        ("the fall of the 2019 cabinet", "fall", None),
    ],
)  # fmt: skip
def test_seasons(text: str, word: str, expected: Case) -> None:
    assert _at(read_season, text, word) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Q3 2024", ("Q3 2024", Reading("quarter", 2024, number=3))),
        ("3Q24", ("3Q24", Reading("quarter", 2024, number=3))),
        ("Q3", ("Q3", Reading("quarter", number=3))),
        ("H1 2024", ("H1 2024", Reading("half", 2024, number=1))),
        ("H1", None),
        ("H3", None),
    ],
)
def test_quarters_in_short(text: str, expected: Case) -> None:
    assert _told(text, read_short_quarter(text, 0, len(text.split(maxsplit=1)[0]))) == expected


@pytest.mark.parametrize(
    ("text", "word", "expected"),
    [
        ("profit in the third quarter of 2020 fell", "quarter",
         ("the third quarter of 2020", Reading("quarter", 2020, number=3))),
        ("its third-quarter profit fell", "quarter",
         ("its third-quarter", Reading("quarter", number=3))),
        ("the late second quarter of 2020", "quarter",
         ("late second quarter of 2020", Reading("quarter", 2020, number=2, part="late"))),
        ("late in the second quarter of 2020", "quarter",
         ("late in the second quarter of 2020", Reading("quarter", 2020, number=2, part="late"))),
        ("the first half of this year", "half", ("the first half", Reading("half", number=1))),
        ("the first half of the match", "half", None),
        ("the third half of 2020", "half", None),
        ("scored twice in the third quarter to win the game", "quarter", None),
        ("the last quarter was dull", "quarter", None),
    ],
)  # fmt: skip
def test_quarters_and_halves_by_number(text: str, word: str, expected: Case) -> None:
    at = text.index(word)
    end = at + len(word)
    assert _told(text, read_ordinal(text, 0, text[:at], end, word)) == expected


@pytest.mark.parametrize(
    ("text", "at", "expected"),
    [
        ("2024-10-30", 0, ("2024-10-30", Reading("day", 2024, 10, 30))),
        ("2024-10-30T07:15Z", 0,
         ("2024-10-30T07:15Z", Reading("day", 2024, 10, 30, clock=Clock(7, 15, "+00:00")))),
        ("28/09/2023", 0, ("28/09/2023", Reading("numeric", 2023, first=28, second=9))),
        ("28/19/2023", 0, None),
        ("9/2023", 0, ("9/2023", Reading("month", 2023, 9))),
        ("3-2-14", 0, None),
        ("the early 1970s", 10, ("early 1970s", Reading("decade", 1970, part="early"))),
        ("the ’70s", 4, ("’70s", Reading("decade", 1970))),
        ("a man in his 70s", 13, None),
        ("highs in the 70s, lows of 50 degrees", 13, None),
        ("the 1700s", 4, ("1700s", Reading("century", number=18))),
        ("the 22nd century", 4, None),
        ("call 555-1998 now", 9, None),
        ("in the upper 70s, about 50 degrees", 13, None),
        ("hits of the ’70s, played at 50 degrees", 12, ("’70s", Reading("decade", 1970))),
        ("the late 18th century", 9,
         ("late 18th century", Reading("century", number=18, part="late"))),
        ("in ’98 it", 3, ("’98", Reading("year", 1998))),
        ("Size ’98 it", 5, None),
        ("in 1998 it", 3, ("1998", Reading("year", 1998))),
        ("2010-11", 0, ("2010-11", Reading("year", 2010, until=Reading("year", 2011)))),
        ("1999-02", 0, ("1999-02", Reading("year", 1999, until=Reading("year", 2002)))),
        ("around 1998 it", 7, ("1998", Reading("year", 1998, approximate=True))),
        ("late 1998", 5, ("late 1998", Reading("year", 1998, part="late"))),
        ("in 1492, it", 3, ("1492", Reading("year", 1492))),
        ("with 1492 it", 5, None),
        ("some 2000 troops", 5, None),
        ("worth $2000 it", 7, None),
        ("1998 meters", 0, None),
        ("at 1998 Elm Street", 3, None),
        ("1,998", 0, None),
        ("at 7:15 p.m.", 3, ("7:15 p.m.", Reading("clock", clock=Clock(19, 15)))),
        ("4 March", 0, ("4 March", Reading("day", None, 3, 4))),
    ],
)  # fmt: skip
def test_digits(text: str, at: int, expected: Case) -> None:
    end = at + (2 if text[at] in "'’‘" else 1)
    assert _told(text, read_digit(text, at, end)) == expected


@pytest.mark.parametrize(
    ("text", "at", "expected"),
    [
        ("at 7:15 p.m. ET", 3, ("7:15 p.m. ET", Clock(19, 15, "ET"))),
        ("from 5-9pm", 5, ("5-9pm", Clock(17, 0, until=(21, 0)))),
        ("from 11-2pm", 5, ("11-2pm", Clock(11, 0, until=(14, 0)))),
        ("between 5 and 9 p.m.", 8, ("5 and 9 p.m.", Clock(17, 0, until=(21, 0)))),
        ("by 9 p.m.", 3, ("9 p.m.", Clock(21, 0, bound="before"))),
        ("13 p.m.", 0, None),
        ("9 bridges", 0, None),
        ("at 7:20 Friday night", 3, ("7:20", Clock(19, 20))),
        ("at 7:20 Friday morning", 3, ("7:20", Clock(7, 20))),
        ("a record of 2:31:08 fell", 12, None),
        ("at 2:31:08 it fell", 3, ("2:31:08", Clock(2, 31, plain=True))),
    ],
)
def test_clock_times(text: str, at: int, expected: tuple[str, Clock] | None) -> None:
    told = (expected[0], Reading("clock", clock=expected[1])) if expected else None
    assert _told(text, read_clock(text, at)) == told


@pytest.mark.parametrize(
    ("before", "bound"),
    [
        ("at ", "exact"),
        ("around ", "about"),
        ("about ", "about"),
        ("after ", "after"),
        ("past ", "after"),
        ("before ", "before"),
        ("by ", "before"),
        ("shortly after ", "just-after"),
        ("minutes before ", "just-before"),
        ("shortly before about ", "just-before"),
        ("lay by; at ", "exact"),
    ],
)
def test_hedges_of_a_clock_time(before: str, bound: str) -> None:
    assert bounded(before + "6 a.m.", len(before), Clock(6, 0)) == Clock(6, 0, bound=bound)


@pytest.mark.parametrize(
    ("text", "digits", "expected"),
    [
        ("The train left at 18:40.", "18:40", True),
        ("The verse is Ruth 18:40.", "18:40", False),
        ("It left at 7.20, the next at 7.45am.", "7.20", True),
        ("It rose at 7.20 percent.", "7.20", False),
        ("It rose to 7.20, and shut at 7.45am.", "7.20", False),
    ],
)
def test_two_numbers_with_a_mark_are_a_time_where_the_text_says_so(
    text: str, digits: str, expected: bool
) -> None:
    hour, minute = (int(part) for part in digits.replace(".", ":").split(":"))
    assert is_time(text, text.index(digits), Clock(hour, minute, plain=True)) == expected


def test_a_time_that_says_so_itself_needs_nothing_around() -> None:
    assert is_time("7 p.m.", 0, Clock(19, 0))
