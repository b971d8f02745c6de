"""Stretches of months and years by their ends, and years in words."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.kinds.date.mentions import find
from claimcheck.kinds.date.value import DateValue
from claimcheck.kinds.quantity.mentions import find as figures
from claimcheck.model.document import Document
from claimcheck.model.lexicon import Lexicon
from claimcheck.text.article import Article
from claimcheck.text.dates.calendar.focus import closed, named
from claimcheck.text.dates.calendar.periods import day, days, month, quarter
from claimcheck.text.dates.expressions import expressions
from claimcheck.text.dates.grammar.spelt_years import SPELT, read_spelt_year

NOVEMBER = date(2019, 11, 4)


def _dates(text: str) -> dict[str, DateValue]:
    found = find(Article(Document("a", text, published=NOVEMBER), Lexicon()))
    return {claim.text: claim.value for claim in found if isinstance(claim.value, DateValue)}


@pytest.mark.parametrize(
    ("text", "expression", "edtf"),
    [
        ("It rose in the first nine months of 2013.", "the first nine months of 2013",
         "2013-01/2013-09"),
        ("It rose in the first three months of 2013.", "the first three months of 2013", "2013-33"),
        ("It rose in the last six months of 2013.", "the last six months of 2013", "2013-41"),
        ("It rose in the last two months of last year.", "the last two months of last year",
         "2018-11/2018-12"),
        ("Its April-to-June sales fell.", "April-to-June", "2019-04/2019-06"),
        ("Its sales fell in the January-March period.", "January-March", "2019-01/2019-03"),
        ("First-half profit rose to $3 million.", "First-half", "2019-40"),
        ("Sales were $4 million in 2016, up from $3 million the previous year.",
         "the previous year", "2015"),
        ("Margins were 9% in 2016, up from 8% in the prior year.", "the prior year", "2015"),
        ("Sales of $3 million fell in the first nine months of 2016 from the year-earlier period.",
         "the year-earlier period", "2015-01/2015-09"),
        ("Exports were $2 million in January-March 2016, up from $1 million a year before.",
         "a year before", "2015-01/2015-03"),
        ("In the three months to December 2016 sales were $2m, up from $1m a year ago.",
         "a year ago", "2015-36"),
        ("They wed in 2002 and had met the previous year.", "the previous year", None),
        ("It opens on the last Sunday in March.", "the last Sunday in March", "2020-03-29"),
        ("It opened on the second Monday of April 2018.", "the second Monday of April 2018",
         "2018-04-09"),
        ("Snow came earlier in the year.", "earlier in the year", "2019"),
        ("The first will fly in 2021; one more flies later in the year.", "later in the year",
         "2021"),
        ("Profit was $4 million more than a year earlier.", "a year earlier", "2018"),
        ("The vote was put off until March.", "March", "2020-03"),
        ("She left a week or so ago.", "a week or so ago", "2019-W44~"),
    ],
)  # fmt: skip
def test_a_stretch_by_what_it_opens_or_ends(text: str, expression: str, edtf: str | None) -> None:
    assert _dates(text)[expression].edtf == edtf


def test_a_half_of_a_game_is_none_of_a_year() -> None:
    assert _dates("A first-half goal by Lund beat Arden, who paid £3 million for him.") == {}


@pytest.mark.parametrize(
    ("text", "expression", "closes"),
    [
        ("Sales rose in the three months to June.", "June", "2019-34"),
        ("Sales rose in the quarter ended April 30.", "April 30", "2019-33"),
        ("Sales rose in the six months ended June 30, 2013.", "June 30, 2013", "2013-40"),
        ("Sales rose in the year to March 2013.", "March 2013", "2012-04/2013-03"),
        ("Sales rose in the year ended December 2013.", "December 2013", "2013"),
        ("Sales rose in the six weeks to 5 January 2013.", "5 January 2013",
         "2012-11-25/2013-01-05"),
        ("Sales rose in the two months through April 9, 2013.", "April 9, 2013",
         "2013-02-10/2013-04-09"),
        ("Sales rose in June.", "June", None),
        ("It moved from Ely to June Lake.", "June", None),
    ],
)  # fmt: skip
def test_a_date_may_close_a_stretch(text: str, expression: str, closes: str | None) -> None:
    value = _dates(text).get(expression)
    assert (value.closes if value else None) == closes


@given(st.dates(date(1990, 1, 1), date(2030, 1, 1)), st.integers(1, 24))
def test_a_stretch_ends_where_its_date_does(on: date, amount: int) -> None:
    for unit in ("week", "month", "year"):
        stretch = closed(day(on), unit, amount)
        assert stretch.low <= on <= stretch.high
    assert closed(month(on.year, on.month), "month", 3).high == month(on.year, on.month).high


def test_three_months_are_mostly_of_a_quarter() -> None:
    assert named(quarter(2013, 2)) == quarter(2013, 2)
    assert named(days(date(2013, 2, 1), date(2013, 4, 30))) == quarter(2013, 1)
    assert named(month(2013, 4)) is None


@pytest.mark.parametrize(
    ("text", "said", "edtf"),
    [
        ("She was born in nineteen eighty-four.", "nineteen eighty-four", "1984"),
        ("She was born in nineteen oh five.", "nineteen oh five", "1905"),
        ("It began in January nineteen ninety-seven.", "January nineteen ninety-seven", "1997-01"),
        ("It began in the year two thousand.", "two thousand", "2000"),
        ("It began in two thousand and six.", "two thousand and six", "2006"),
        ("It began in the nineties.", "nineties", "199X"),
        ("It began in the late eighteen sixties.", "late eighteen sixties", "186X"),
    ],
)
def test_a_year_in_words(text: str, said: str, edtf: str) -> None:
    assert [(name, value.edtf) for name, value in _dates(text).items()] == [(said, edtf)]


@pytest.mark.parametrize(
    "text",
    [
        "It has two thousand members.",
        "It sold nineteen hundred tickets.",
        "Nineteen people were hurt.",
        "He towed nineteen twenty-foot boats.",
        "Temperatures were in the nineties.",
        "A man in his forties drowned.",
    ],
)
def test_a_number_in_words_is_no_year(text: str) -> None:
    assert _dates(text) == {}


def test_no_figure_is_read_in_a_year_in_words() -> None:
    text = "It began in January nineteen ninety-seven with nineteen men."
    found = figures(Article(Document("a", text, published=NOVEMBER), Lexicon()))
    assert [claim.text for claim in found] == ["nineteen men"]
    assert [each.reading.name for each in expressions(text)] == [SPELT]
    assert read_spelt_year("nineteen men", 0, 8) is None
