"""The period that a report is on, and what is held against it."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.kinds.date.mentions import find
from claimcheck.kinds.date.value import DateValue
from claimcheck.model.document import Document
from claimcheck.model.lexicon import Lexicon
from claimcheck.text.article import Article
from claimcheck.text.dates.calendar import focus
from claimcheck.text.dates.calendar.periods import half, month, quarter
from claimcheck.text.dates.grammar.pointed_periods import read_focus
from claimcheck.text.dates.record import Reading

NOVEMBER = date(2019, 11, 4)
REPORT = "Third-quarter profit was $5 million. "


def _dates(text: str, published: date | None = NOVEMBER) -> list[tuple[str, str | None]]:
    found = find(Article(Document("a", text, published=published), Lexicon()))
    return [(claim.text, claim.value.edtf) for claim in found if isinstance(claim.value, DateValue)]


@pytest.mark.parametrize(
    ("text", "expression", "edtf"),
    [
        (REPORT + "It was $4 million a year earlier.", "a year earlier", "2018-35"),
        (REPORT + "A year ago it earned $4 million.", "A year ago", "2018-35"),
        (REPORT + "It earned $4 million two years ago.", "two years ago", "2017-35"),
        (REPORT + "It rose 3 percent from a year ago to $4 million.", "a year ago", "2018-35"),
        (REPORT + "In the year-ago quarter it lost $2 million.", "the year-ago quarter", "2018-35"),
        (REPORT + "The year-earlier period had a gain.", "The year-earlier period", "2018-35"),
        (REPORT + "Costs rose in the latest quarter.", "the latest quarter", "2019-35"),
        (REPORT + "Costs of $2 million rose for the quarter.", "the quarter", "2019-35"),
        (REPORT + "Costs fell from the same quarter in 2016.", "the same quarter in 2016",
         "2016-35"),
        (REPORT + "It beat the same period last year.", "the same period last year", "2018-35"),
        (REPORT + "The 2016 period had a loss.", "The 2016 period", None),
        (REPORT + "It had a loss in the 2016 period.", "the 2016 period", "2016-35"),
        (REPORT + "It had a loss in the 2016 second quarter.", "the 2016 second quarter",
         "2016-34"),
        (REPORT + "It beat last year's quarter.", "last year's quarter", "2018-35"),
        ("In September, sales rose 3 percent from a year earlier.", "a year earlier", "2018-09"),
        ("In the quarter ended April 30, sales of $3 million beat those a year ago.", "a year ago",
         "2018-33"),
        ("Sales were $3 million in the latest quarter.", "the latest quarter", "2019-35"),
        ("Sales beat the year-ago quarter.", "the year-ago quarter", "2018"),
        ("In March sales grew on the same month last year.", "the same month last year",
         "2018-03"),
        ("In May it made 40 cars against the like month of 2016.", "the like month of 2016",
         "2016-05"),
        ("It made 40 cars on 3 May, more than in the same month a year earlier.",
         "the same month a year earlier", "2018-05"),
        ("It made 40 cars and beat the same month last year.", "the same month last year", "2018"),
        (REPORT + "He left a year ago.", "a year ago", "2018"),
        ("He left a year ago.", "a year ago", "2018"),
    ],
)  # fmt: skip
def test_what_is_held_against_a_period_is_of_one_like_it(
    text: str, expression: str, edtf: str | None
) -> None:
    assert dict(_dates(text)).get(expression) == edtf


@pytest.mark.parametrize(
    ("text", "expression", "head"),
    [
        ("In May sales rose 3% from a year earlier.", "a year earlier", None),
        ("In May sales rose 3% on the same month last year.", "the same month last year", None),
        ("In May it earned $3 million, up from $2 million a year earlier.", "a year earlier",
         "earn"),
        ("In May it was $3 million; it earned $2 million a year earlier.", "a year earlier",
         "earn"),
        ("The bridge fell a year earlier.", "a year earlier", "fall"),
    ],
)  # fmt: skip
def test_a_period_that_others_are_held_against_dates_no_change(
    text: str, expression: str, head: str | None
) -> None:
    found = find(Article(Document("a", text, published=NOVEMBER), Lexicon()))
    heads = {c.text: c.value.head for c in found if isinstance(c.value, DateValue)}
    assert heads[expression] == head


@pytest.mark.parametrize(
    "text",
    [
        "The period of calm is over.",
        "He slept for the period between two wars.",
        "They led at the half.",
        "A quarter of the town was there.",
        "She was ill for the quarter.",
    ],
)
def test_other_periods_are_no_dates(text: str) -> None:
    assert _dates(text) == []


def test_comparisons_in_a_row_do_not_count_down() -> None:
    text = "In 2012 it sold $3 million, up from $2 million a year earlier. Costs were $1 million, "
    found = _dates(text + "against $2 million a year earlier.")
    assert [edtf for said, edtf in found if said == "a year earlier"] == ["2011", "2011"]


@given(st.integers(1950, 2050), st.integers(1, 12), st.integers(-9, 9))
def test_a_year_off_and_back_is_the_period_itself(year: int, number: int, years: int) -> None:
    for period in (month(year, number), quarter(year, number % 4 + 1), half(year, number % 2 + 1)):
        off = focus.years_off(period, years)
        assert off.low.year == year + years
        assert focus.years_off(off, -years) == period


@pytest.mark.parametrize(
    ("text", "said", "reading"),
    [
        ("in the latest quarter, ", "the latest quarter",
         Reading("focus", unit="quarter", amount=0, anchor="focus", relation="last")),
        ("than the previous-year period had", "the previous-year period",
         Reading("focus", unit="period", amount=-1, anchor="focus")),
        ("in the 2016 third quarter", "the 2016 third quarter",
         Reading("quarter", 2016, number=3)),
        ("in a quarter", None, None),
        ("the same quarter", None, None),
    ],
)  # fmt: skip
def test_how_a_period_points(text: str, said: str | None, reading: Reading | None) -> None:
    unit = "period" if "period" in text else "quarter"
    at = text.index(unit)
    found = read_focus(text, 0, text[:at], at + len(unit), unit)
    shown = (text[found[0] : found[1]], found[2]) if found else (None, None)
    assert shown == (said, reading)
