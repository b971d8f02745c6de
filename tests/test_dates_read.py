"""All dates of a text together: what they count from, and on which day a time of day falls."""

from __future__ import annotations

from datetime import date

import pytest

from claimcheck.model.claim import Span
from claimcheck.text.dates.calendar.periods import Period, day
from claimcheck.text.dates.read import Dated, read
from claimcheck.text.sentences import sentences
from claimcheck.text.tokens.read import tokens_of

WEDNESDAY = date(2024, 10, 30)


def _read(text: str, published: date | None = WEDNESDAY, cues: tuple[str, ...] = ()) -> list[Dated]:
    found = [each.span for each in sentences(text)]

    def sentence_of(offset: int) -> Span:
        return next(span for span in found if offset < span.end)

    return read(text, tokens_of(text), sentence_of, published, cues)


def _edtf(period: Period | None) -> str | None:
    return period.edtf if period else None


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It shut on Monday.", [("Monday", "2024-10-28", "published")]),
        ("It shut in 2019.", [("2019", "2019", None)]),
        ("By the year 2100 it is lost, and by 2150 all.",
         [("2100", "2100", None), ("2150", "2150", None)]),
        ("They sold 2100 and 2150 loaves.", []),
        ("It shut in the 18th century.", [("18th century", "17XX", None)]),
        ("It shut on May 3, 2019. Two days later, it sank.",
         [("May 3, 2019", "2019-05-03", None), ("Two days later", "2019-05-05", "text")]),
        ("It shut two days before May 3, 2019.",
         [("two days before May 3, 2019", "2019-05-01", "text")]),
        ("It ran from March to May 2019.",
         [("March to May 2019", "2019-03/2019-05", "published"),
          ("March", "2019-03", "published"), ("May 2019", "2019-05", None)]),
        ("It sank on 28/09/2023 and rose on 03/04/2023.",
         [("28/09/2023", "2023-09-28", None), ("03/04/2023", "2023-04-03", None)]),
        ("It sank on 09/28/2023 and rose on 03/04/2023.",
         [("09/28/2023", "2023-09-28", None), ("03/04/2023", "2023-03-04", None)]),
        ("It sank for ten years.", []),
    ],
)  # fmt: skip
def test_what_dates_are_counted_from(
    text: str, expected: list[tuple[str, str | None, str | None]]
) -> None:
    found = [(each.expression.span.of(text), _edtf(each.period), each.anchor)
             for each in _read(text)]  # fmt: skip
    assert found == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("OSLO, May 3, 2019 - It shut on Monday.", "2019-04-29"),
        ("Oslo Ferry News\nMay 3, 2019\nIt shut on Monday.", "2019-04-29"),
        ("It shut on Monday.", None),
        ("The ferry that has run since May 3, 2019, across the long and windy sound between both "
         "of the old towns on its shores, shut on Monday.", None),
    ],
)  # fmt: skip
def test_without_publication_a_date_line_serves(text: str, expected: str | None) -> None:
    last = _read(text, None)[-1]
    assert _edtf(last.period) == expected
    assert last.anchor == ("text" if expected else None)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The mast fell at 6 p.m.", (WEDNESDAY.isoformat(), "published")),
        ("On Monday, after rain, the mast, it seems, fell at 6 p.m.", ("2024-10-28", "text")),
        ("The mast fell on Monday. It rang at 6 p.m.", ("2024-10-28", "text")),
        ("The mast fell on Monday. A bell rang on Sunday. The mast fell at 6 p.m.",
         ("2024-10-28", "text")),
        ("Aides said so on Monday. The mast fell at 6 p.m.", (WEDNESDAY.isoformat(), "published")),
    ],
)  # fmt: skip
def test_the_day_of_a_time_of_day(text: str, expected: tuple[str, str]) -> None:
    last = _read(text, cues=("say",))[-1]
    assert last.expression.reading.clock is not None
    assert (_edtf(last.period), last.anchor) == expected


def test_a_day_of_one_clause_and_a_month_that_is_none() -> None:
    one, other = _read("It shut on Monday and sank in May.")
    assert (one.is_day, other.is_day) == (True, False)
    assert one.period == day(date(2024, 10, 28))
    assert one.governor.head == "shut"


def test_the_tense_of_the_clause_decides_the_year() -> None:
    (past,), (to_come,) = _read("It shut on Friday."), _read("It will shut on Friday.")
    assert _edtf(past.period) == "2024-10-25"
    assert _edtf(to_come.period) == "2024-11-01"
