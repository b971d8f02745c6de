"""Dates as news prints them: what is found, and what day, month or year it means."""

from __future__ import annotations

from datetime import date, datetime, timedelta, timezone

import pytest

from claimcheck.kinds import date as kind
from claimcheck.kinds.date.value import DateValue
from claimcheck.model.claim import Claim
from claimcheck.model.document import Document
from claimcheck.model.lexicon import Lexicon
from claimcheck.text.article import Article
from claimcheck.text.dates import expressions as dates

WEDNESDAY = date(2024, 10, 30)


def found(text: str, published: date | datetime | None = WEDNESDAY) -> list[Claim]:
    claims = list(kind.find(Article(Document("a", text, published=published), Lexicon())))
    for claim in claims:
        assert claim.span.of(text) == claim.text
    return claims


def value(claim: Claim) -> DateValue:
    assert isinstance(claim.value, DateValue)
    return claim.value


def read(text: str, published: date | datetime | None = WEDNESDAY) -> list[tuple[str, str | None]]:
    return [(claim.text, value(claim).edtf) for claim in found(text, published)]


ABSOLUTE = [
    ("The bridge opened on August 6, 2024.", "August 6, 2024", "2024-08-06"),
    ("The bridge opened on Aug. 6, 2024.", "Aug. 6, 2024", "2024-08-06"),
    ("The bridge opened on 6 August 2024.", "6 August 2024", "2024-08-06"),
    ("The bridge opened on the 6th of August, 2024.", "the 6th of August, 2024", "2024-08-06"),
    ("The bridge opened on August 6th 2024.", "August 6th 2024", "2024-08-06"),
    ("The bridge opened on 6-Aug-2024.", "6-Aug-2024", "2024-08-06"),
    ("The bridge opened on 2024-08-06.", "2024-08-06", "2024-08-06"),
    ("Updated 2024/08/06", "2024/08/06", "2024-08-06"),
    ("Updated 2024-08-06T18:00Z", "2024-08-06T18:00Z", "2024-08-06"),
    ("AUG. 6, 2024", "AUG. 6, 2024", "2024-08-06"),
    ("Sept. 1 , 2024 was dry.", "Sept. 1 , 2024", "2024-09-01"),
    ("It closed on Tuesday, August 6, 2024.", "Tuesday, August 6, 2024", "2024-08-06"),
    ("It closed on Tuesday 6 August.", "Tuesday 6 August", "2024-08-06"),
    ("It closed on Tue., Aug. 6.", "Tue., Aug. 6", "2024-08-06"),
    ("It closed in August 2023.", "August 2023", "2023-08"),
    ("It closed in August, 2023.", "August, 2023", "2023-08"),
    ("It closed in August of 2023.", "August of 2023", "2023-08"),
    ("It closed in Aug. '06.", "Aug. '06", "2006-08"),
    ("It closed in 1998.", "1998", "1998"),
    ("The 1998 closure hurt.", "1998", "1998"),
    ("Founded in 1492, it closed.", "1492", "1492"),
    ("Prices doubled in the 1990s.", "1990s", "199X"),
    ("Prices doubled in the early 1990s.", "early 1990s", "199X"),
    ("Prices doubled in the '90s.", "'90s", "199X"),
    ("It was built in the 1800s.", "1800s", "18XX"),
    ("It was built in the eighteenth century.", "eighteenth century", "17XX"),
    ("It was won in '98.", "'98", "1998"),
    ("It fell in the last quarter of 2017.", "the last quarter of 2017", "2017-36"),
    ("A house of the 19th century burned.", "19th century", "18XX"),
    ("Sales rose in the fourth quarter of 2013.", "the fourth quarter of 2013", "2013-36"),
    ("Sales rose in Q3 2024.", "Q3 2024", "2024-35"),
    ("Sales rose in 3Q24.", "3Q24", "2024-35"),
    ("It fell in the first half of 2014.", "the first half of 2014", "2014-40"),
    ("It began in the summer of 2012.", "summer of 2012", "2012-22"),
    ("It began in spring 2013.", "spring 2013", "2013-21"),
    ("It began on Christmas Eve 2023.", "Christmas Eve 2023", "2023-12-24"),
    ("It began on New Year's Eve (Dec. 31, 2017).", "New Year's Eve (Dec. 31, 2017)", "2017-12-31"),
    ("They met in late 2023.", "late 2023", "2023"),
    ("They meet in mid-2025.", "mid-2025", "2025"),
    ("After the 9/11 attacks, rules changed.", "9/11", "2001-09-11"),
    ("After the Sept. 11 attacks, rules changed.", "Sept. 11", "2001-09-11"),
]
RANGES = [
    ("The fair runs Nov. 3-5.", "Nov. 3-5", "2024-11-03/2024-11-05"),
    ("The fair ran 3-5 August 2023.", "3-5 August 2023", "2023-08-03/2023-08-05"),
    ("They met on the 9th and 10th days of June, 1954.", "the 9th and 10th days of June, 1954",
     "1954-06-09/1954-06-10"),
    ("It ran on Aug. 3 and 4.", "Aug. 3 and 4", "2024-08-03/2024-08-04"),
    ("The season lasted from March to May.", "March to May", "2024-03/2024-05"),
    ("It lasted from March to May 2022.", "March to May 2022", "2022-03/2022-05"),
    ("He ruled from 2009 to 2011.", "2009 to 2011", "2009/2011"),
    ("He ruled between 2014 and 2016.", "2014 and 2016", "2014/2016"),
    ("He ruled 2014–2016.", "2014–2016", "2014/2016"),
    ("In the 2010-11 season it closed.", "2010-11", "2010/2011"),
    ("It ran Oct. 30-Nov. 2, 2023.", "Oct. 30-Nov. 2, 2023", "2023-10-30/2023-11-02"),
    ("It ran from Nov. 29, 2022 to Jan. 3, 2023.", "Nov. 29, 2022 to Jan. 3, 2023",
     "2022-11-29/2023-01-03"),
    ("It was shut from Monday to Wednesday.", "Monday to Wednesday", "2024-10-28/2024-10-30"),
]  # fmt: skip
RELATIVE = [
    ("He resigned on Monday.", "Monday", "2024-10-28"),
    ("He resigned Wednesday.", "Wednesday", "2024-10-30"),
    ("He resigned on Thursday.", "Thursday", "2024-10-24"),
    ("He will resign on Thursday.", "Thursday", "2024-10-31"),
    ("He is expected to resign on Friday.", "Friday", "2024-11-01"),
    ("A vote is scheduled for Monday.", "Monday", "2024-11-04"),
    ("He resigned last Thursday.", "last Thursday", "2024-10-24"),
    ("He speaks next Thursday.", "next Thursday", "2024-10-31"),
    ("He speaks this Thursday.", "this Thursday", "2024-10-31"),
    ("He resigned today.", "today", "2024-10-30"),
    ("He resigned yesterday evening.", "yesterday evening", "2024-10-29"),
    ("He resigns tomorrow.", "tomorrow", "2024-10-31"),
    ("He resigned the day before yesterday.", "the day before yesterday", "2024-10-28"),
    ("He resigned this morning.", "this morning", "2024-10-30"),
    ("He resigned last night.", "last night", "2024-10-29"),
    ("He resigned last week.", "last week", "2024-W43"),
    ("He resigned earlier this week.", "earlier this week", "2024-W44"),
    ("He resigns next week.", "next week", "2024-W45"),
    ("He resigned over the weekend.", "the weekend", "2024-10-26/2024-10-27"),
    ("He resigns next weekend.", "next weekend", "2024-11-09/2024-11-10"),
    ("He resigned on Tuesday last week.", "Tuesday last week", "2024-10-22"),
    ("He resigns on Thursday of next week.", "Thursday of next week", "2024-11-07"),
    ("He resigns by year's end.", "year's end", "2024"),
    ("He lost in last year's first quarter.", "last year's first quarter", "2023-33"),
    ("Profit fell from the year-earlier period.", "the year-earlier period", "2023"),
    ("He spoke at a Thursday meeting.", "Thursday", "2024-10-24"),
    ("He resigned last month.", "last month", "2024-09"),
    ("He resigns later this month.", "later this month", "2024-10"),
    ("He resigned last year.", "last year", "2023"),
    ("He resigned late last year.", "late last year", "2023"),
    ("He resigns by the end of the year.", "the end of the year", "2024"),
    ("He resigns by the end of next month.", "end of next month", "2024-11"),
    ("He resigned two days ago.", "two days ago", "2024-10-28"),
    ("He resigned three weeks ago.", "three weeks ago", "2024-W41"),
    ("He resigned a couple of months ago.", "a couple of months ago", "2024-08"),
    ("He resigned five years ago.", "five years ago", "2019"),
    ("He resigned about five years ago.", "about five years ago", "2019~"),
    ("He resigned a decade ago.", "a decade ago", "2014~"),
    ("He resigned half a century ago.", "half a century ago", "1974~"),
    ("He resigned a year and a half ago.", "a year and a half ago", "2023-04~"),
    ("Talks were to end in July.", "July", "2024-07"),
    ("He resigns two weeks from now.", "two weeks from now", "2024-W46"),
    ("He resigns in two weeks' time.", "in two weeks' time", "2024-W46"),
    ("It will come in the coming days.", "the coming days", "2024-10-30/2024-11-06~"),
    ("It comes in the next several weeks.", "the next several weeks", "2024-10-30/2024-12-25~"),
    ("It will come within the next six months.", "the next six months", "2024-10-30/2025-04-30"),
    ("It will come over the next week.", "the next week", "2024-10-30/2024-11-06"),
    ("He resigned on Aug. 6.", "Aug. 6", "2024-08-06"),
    ("He resigned on Nov. 20.", "Nov. 20", "2023-11-20"),
    ("He resigned on Jan. 20.", "Jan. 20", "2024-01-20"),
    ("He will resign on Jan. 20.", "Jan. 20", "2025-01-20"),
    ("He resigned on Dec. 31.", "Dec. 31", "2023-12-31"),
    ("He resigned in June.", "June", "2024-06"),
    ("He resigned in January.", "January", "2024-01"),
    ("He will resign in January.", "January", "2025-01"),
    ("He resigned last May.", "last May", "2024-05"),
    ("He resigned in December last year.", "December last year", "2023-12"),
    ("It lasts until early December.", "early December", "2024-12"),
    ("It ended by mid-March.", "mid-March", "2024-03"),
    ("It ended at the end of March.", "the end of March", "2024-03"),
    ("The bank posted a profit in the third quarter.", "the third quarter", "2024-35"),
    ("The bank posted a loss in the last quarter.", "the last quarter", "2024-35"),
    ("It began last summer.", "last summer", "2024-22"),
    ("He resigned on Christmas Day.", "Christmas Day", "2023-12-25"),
    ("He will resign on Christmas Day.", "Christmas Day", "2024-12-25"),
    ("He resigned on Labor Day.", "Labor Day", "2024-09-02"),
    ("He resigned last Thanksgiving.", "last Thanksgiving", "2023-11-23"),
    ("He resigned on Easter Sunday.", "Easter Sunday", "2024-03-31"),
    ("He resigns two days before Christmas.", "two days before Christmas", "2024-12-23"),
    ("He resigns the day after Thanksgiving.", "the day after Thanksgiving", "2024-11-29"),
]


@pytest.mark.parametrize(("text", "surface", "edtf"), ABSOLUTE + RANGES + RELATIVE)
def test_reads(text: str, surface: str, edtf: str) -> None:
    assert read(text)[0] == (surface, edtf)


COUNTED = [
    ("She left on Aug. 6. Two days later she was back.", "Two days later", "2024-08-08"),
    ("She left on Aug. 6. The next morning she was back.", "The next morning", "2024-08-07"),
    ("She left on Aug. 6 and was back the following day.", "the following day", "2024-08-07"),
    ("She left on Aug. 6. A week earlier she had stayed.", "A week earlier", "2024-07-30"),
    ("She left on Aug. 6, having packed the day before.", "the day before", "2024-08-05"),
    ("She left in 2016. That year it closed.", "That year", "2016"),
    ("She left in 2016 and came back two years later.", "two years later", "2018"),
    ("She left in June 2016 and came back the following month.", "the following month", "2016-07"),
    ("She left on Aug. 6. Later that day it rained.", "Later that day", "2024-08-06"),
    ("She left in August, on the 6th.", "the 6th", "2024-08-06"),
]


@pytest.mark.parametrize(("text", "surface", "edtf"), COUNTED)
def test_counts_from_a_date_in_the_text(text: str, surface: str, edtf: str) -> None:
    claim = found(text)[-1]

    assert (claim.text, value(claim).edtf) == (surface, edtf)
    assert value(claim).relative


def test_does_not_count_days_from_a_year() -> None:
    assert read("She left in 2016. Two days later it rained.")[1] == ("Two days later", None)


CLOCKS = [
    ("Polls close at 7 p.m. ET on Tuesday.", "7 p.m. ET on Tuesday", "2024-10-29", "19:00 ET"),
    ("The quake struck at 8:20 a.m. (GMT +9) on Monday.", "8:20 a.m. (GMT +9) on Monday",
     "2024-10-28", "08:20+09:00"),
    ("It left on Monday at 18:00 UTC.", "Monday at 18:00 UTC", "2024-10-28", "18:00Z"),
    ("28/10/2024 18h40", "28/10/2024 18h40", "2024-10-28", "18:40"),
    ("It left at 1500 GMT.", "1500 GMT", "2024-10-30", "15:00Z"),
    ("It left at 3pm.", "3pm", "2024-10-30", "15:00"),
    ("It left at 12:30 a.m.", "12:30 a.m.", "2024-10-30", "00:30"),
    ("It left around noon.", "noon", "2024-10-30", "12:00"),
    ("It left at ten o'clock.", "ten o'clock", "2024-10-30", "10:00"),
    ("It left at 10 o'clock.", "10 o'clock", "2024-10-30", "10:00"),
    ("It left at 8 o'clock in the evening.", "8 o'clock in the evening", "2024-10-30", "20:00"),
    ("It left at 19:25.", "19:25", "2024-10-30", "19:25"),
    ("It left at 11 a . m .", "11 a . m .", "2024-10-30", "11:00"),
]  # fmt: skip
HEDGED = [
    ("It left at 7.20am.", "07:20", "exact", (440, 440)),
    ("It left around 7am.", "07:00", "about", (390, 450)),
    ("It left just after 07:00 GMT.", "07:00Z", "just-after", (420, 450)),
    ("It left shortly before 6 a.m.", "06:00", "just-before", (330, 360)),
    ("It left just before midnight.", "00:00", "just-before", (1409, 1439)),
    ("It left after 6 p.m.", "18:00", "after", (1080, 1439)),
    ("It left by noon.", "12:00", "before", (0, 720)),
    ("It rained between 4pm and 8pm.", "16:00/20:00", "exact", (960, 1200)),
    ("It rained from 9 a.m. to 5 p.m. on Monday.", "09:00/17:00", "exact", (540, 1020)),
    ("It rained 5-9pm.", "17:00/21:00", "exact", (1020, 1260)),
    ("It rained between 11 and 1 p.m.", "11:00/13:00", "exact", (660, 780)),
]


@pytest.mark.parametrize(("text", "clock", "bound", "minutes"), HEDGED)
def test_clock_times_keep_their_hedge(
    text: str, clock: str, bound: str, minutes: tuple[int, int]
) -> None:
    (claim,) = found(text)

    assert value(claim).clock == clock
    assert value(claim).clock_bound == bound
    assert value(claim).minutes == minutes


def test_a_time_with_a_stop_needs_the_habit_of_the_text() -> None:
    assert read("They called at 7.20 and again at 7.45am.")[0][0] == "7.20"
    assert read("Shares stood at 7.20 on a dull day.") == []


def test_zones_have_offsets_that_know_summer_time() -> None:
    summer, winter = found("It left at 7 p.m. ET on July 4, 2024, and 7 p.m. ET on Jan. 4, 2024.")

    assert (value(summer).offset, value(winter).offset) == (-240, -300)


BOUNDS = [
    ("It has stood empty since 1962.", "since"),
    ("Repairs last until early May.", "until"),
    ("They leave by the end of this year.", "by"),
    ("They left before Monday.", "before"),
    ("They left on Monday.", None),
]


@pytest.mark.parametrize(("text", "bound"), BOUNDS)
def test_dates_keep_their_bound(text: str, bound: str | None) -> None:
    assert value(found(text)[0]).bound == bound


@pytest.mark.parametrize(
    ("text", "surface", "clock"),
    [
        ("They called at six in the morning.", "six in the morning", "06:00"),
        ("They called shortly before two at night.", "two at night", "02:00"),
        ("They called at half past six in the evening.", "half past six in the evening", "18:30"),
        ("They called at a quarter to nine that night.", "a quarter to nine", "20:45"),
        ("They called around twenty past one.", "twenty past one", "01:20"),
        ("They called at ten to four.", "ten to four", "03:50"),
        ("It was eleven at night when they called.", "eleven at night", "23:00"),
        ("They called at five in the morning on Monday.", "five in the morning on Monday", "05:00"),
    ],
)
def test_clock_times_in_words(text: str, surface: str, clock: str) -> None:
    claim = found(text)[0]
    assert (claim.text, value(claim).clock) == (surface, clock)


@pytest.mark.parametrize(
    "text", ["They voted ten to four.", "One in the morning failed.", "Four in ten called.",
             "He scored ten past the bell."],
)  # fmt: skip
def test_numbers_that_are_no_clock_times(text: str) -> None:
    assert all(value(claim).clock is None for claim in found(text))


@pytest.mark.parametrize(("text", "surface", "edtf", "clock"), CLOCKS)
def test_reads_clock_times(text: str, surface: str, edtf: str, clock: str) -> None:
    claim = found(text)[0]

    assert (claim.text, value(claim).edtf, value(claim).clock) == (surface, edtf, clock)


def test_places_a_clock_time_on_the_day_its_sentence_names() -> None:
    text = "At 9 a.m. the doors opened; by Monday night all was sold. At 8 p.m. it rained."

    assert [value(claim).edtf for claim in found(text)] == ["2024-10-28"] * 3
    assert read("At 8 p.m. it rained.") == [("8 p.m.", "2024-10-30")]


def test_a_clock_time_prefers_the_day_of_its_own_event() -> None:
    text = "The tower fell on Monday. Crews arrived Tuesday. The tower fell at 8 p.m., he said."

    assert read(text)[-1] == ("8 p.m.", "2024-10-28")


def test_a_clock_time_does_not_take_the_day_of_a_statement() -> None:
    text = "The tower fell on Monday. “It was old,” she said Tuesday. It had leaned since 8 p.m."

    assert read(text)[-1] == ("8 p.m.", "2024-10-28")


NONE = [
    "Around 10,000 troops moved.",
    "More than 90% of trade stopped.",
    "It was the first time in 14 years.",
    "It may rain, they march, in a second the sun sets.",
    "Elena May said so; April Jones agreed.",
    "She writes for USA Today and the Baltimore Sun.",
    "The Sunday Times printed it.",
    "They marched for two days and rested for three weeks.",
    "It opens every Tuesday and on Sundays.",
    "They won 3-2 and 21-14, at odds of 5/2.",
    "The S&P 500, the iPhone 12 and a Boeing 787 stood in No. 3.",
    "Some 2000 troops and about 1500 tanks crossed.",
    "It cost $2016 and £1999.",
    "He lives at 1910 North Main Street.",
    "Flight 1943 was delayed.",
    "Smith, 66, and Jones, 19, won gold.",
    "He fell in the third quarter of the game after a touchdown.",
    "Prices fall when a spring breaks.",
    "The past decade was dry, as were the last 14 years.",
    "He is 45 years old, a two-year-old is not.",
    "He earns $20 a day and 30 dollars per hour.",
    "Call 555-2016 or see example.com/2016.",
    "It happened minutes before the start and three hours after the vote.",
    "The highlights last 06:12.",
    "The Peace March on Dover grew.",
    "They never won on a Saturday.",
    "It was the last week of the campaign.",
    "Shares rose 6.10 points to 3.50.",
]


@pytest.mark.parametrize("text", NONE)
def test_leaves_alone(text: str) -> None:
    assert read(text) == []


YEARS = [
    ("The 2016 election was close.", ["2016"]),
    ("Her 2018 campaign efforts failed.", ["2018"]),
    ("It is 32 percent below 2005 levels.", ["2005"]),
    ("It was all about 2020, she said.", ["2020"]),
    ("They date back to at least 2003.", ["2003"]),
    ("In 2000 they moved.", ["2000"]),
    ("It was shown at CES 2009.", ["2009"]),
    ("It cost EUR 2009.", []),
    ("In 2006 sales fell.", ["2006"]),
]


@pytest.mark.parametrize(("text", "edtf"), YEARS)
def test_tells_years_from_amounts(text: str, edtf: list[str]) -> None:
    assert [value(claim).edtf.rstrip("~") for claim in found(text) if value(claim).edtf] == edtf


def test_day_month_order_follows_the_document() -> None:
    assert read("Filed 05/10/2024, seen 25/10/2024.")[0] == ("05/10/2024", "2024-10-05")
    assert read("Filed 05/10/2024, seen 10/25/2024.")[0] == ("05/10/2024", "2024-05-10")
    assert read("Filed 05/04/2019, sold 6 August 2019.")[0] == ("05/04/2019", "2019-04-05")
    assert read("Filed 05/04/2019, sold August 6, 2019.")[0] == ("05/04/2019", "2019-05-04")
    assert read("Published 03/11/2024", date(2024, 11, 3)) == [("03/11/2024", "2024-11-03")]
    assert read("Published 11/03/2024", date(2024, 11, 3)) == [("11/03/2024", "2024-11-03")]
    assert read("It sailed on 5/6/11.", date(2011, 5, 7)) == [("5/6/11", "2011-05-06")]


def test_without_publication_relative_dates_stay_open_and_keep_their_words() -> None:
    claim = found("Envoys met on Thursday.", None)[0]

    assert value(claim).edtf is None
    assert value(claim).low is None
    assert value(claim).surface == "thursday"
    assert value(claim).anchor is None
    assert value(claim).label() == "Thursday"


@pytest.mark.parametrize(
    ("one", "other"),
    [("on Aug. 6", "on 6 August"), ("on Thursday", "THURSDAY"), ("in Sept.", "in September")],
)
def test_open_dates_that_say_the_same_have_one_surface(one: str, other: str) -> None:
    first, second = (found(f"They met {words}.", None)[0] for words in (one, other))

    assert value(first).edtf is None
    assert value(first).surface == value(second).surface


def test_a_date_line_serves_where_publication_is_unknown() -> None:
    text = "Envoys meet\nOctober 30, 2024\n\nEnvoys of both sides met on Monday."

    assert read(text, None) == [("October 30, 2024", "2024-10-30"), ("Monday", "2024-10-28")]
    assert value(found(text, None)[1]).anchor == "text"
    assert value(found(text)[1]).anchor == "published"


def test_a_date_in_a_sentence_does_not_serve_as_publication() -> None:
    text = (
        "Envoys of both sides met again on Monday, after the long pause that began on March 3, 2019"
        " when the border was closed to all traffic."
    )

    assert read(text, None) == [("Monday", None), ("March 3, 2019", "2019-03-03")]


def test_publication_counts_in_its_own_time_zone() -> None:
    late = datetime(2024, 10, 30, 23, 30, tzinfo=timezone(timedelta(hours=-7)))

    assert read("He resigned today.", late) == [("today", "2024-10-30")]


def test_low_and_high_are_first_and_last_day() -> None:
    claim = found("It began in the fourth quarter of 2023, a bad one for banks.")[0]

    assert (value(claim).low, value(claim).high) == (date(2023, 10, 1), date(2023, 12, 31))
    assert value(claim).granularity == "quarter"


def test_parts_narrow_the_days() -> None:
    early, late = (value(found(f"It ended in {part} 2023.")[0]) for part in ("early", "late"))

    assert early.low == date(2023, 1, 1)
    assert late.high == date(2023, 12, 31)
    assert early.high is not None
    assert late.low is not None
    assert early.high < late.low


def test_a_range_carries_its_ends() -> None:
    whole, start, end = found("It lasted from March to May 2022.")

    assert [value(each).edge for each in (whole, start, end)] == [None, "start", "end"]
    assert (value(start).edtf, value(end).edtf) == ("2022-03", "2022-05")


def test_durations_and_frequencies_are_no_dates() -> None:
    text = "It was shut for two years, the first time in 14 years, and opens every Tuesday."

    assert dates.expressions(text) == ()


def test_spans_do_not_overlap() -> None:
    text = "It ran from 3 March to 5 May 2022; doors open at 7 p.m. and on Monday at 8 p.m."
    spans = [each.span for each in dates.expressions(text) if each.edge is None]

    assert [span.of(text) for span in spans] == [
        "3 March to 5 May 2022",
        "7 p.m.",
        "Monday at 8 p.m.",
    ]


def test_fields() -> None:
    fields = found("Envoys met on Aug. 6.")[0].value.fields()

    assert fields["value"] == {
        "edtf": "2024-08-06", "low": "2024-08-06", "high": "2024-08-06", "clock": None,
    }  # fmt: skip
    assert fields["event"] == "Envoys met on Aug. 6"
