"""Any date, rendered as news prints it, is read back; any text is read without harm."""

from __future__ import annotations

import re
from datetime import date
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from claimcheck.kinds import date as kind
from claimcheck.kinds.date.value import DateValue
from claimcheck.model.document import Document
from claimcheck.model.lexicon import Lexicon
from claimcheck.text.article import Article
from claimcheck.text.dates import expressions as dates

MONTHS = (
    "January February March April May June July August September October November December"
).split()
AP = [
    "Jan.",
    "Feb.",
    "March",
    "April",
    "May",
    "June",
    "July",
    "Aug.",
    "Sept.",
    "Oct.",
    "Nov.",
    "Dec.",
]
WEEKDAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]


def ordinal(number: int) -> str:
    ending = {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
    return f"{number}{'th' if 10 <= number <= 20 else ending}"


FORMS = [
    lambda d: f"{MONTHS[d.month - 1]} {d.day}, {d.year}",
    lambda d: f"{AP[d.month - 1]} {d.day}, {d.year}",
    lambda d: f"{d.day} {MONTHS[d.month - 1]} {d.year}",
    lambda d: f"{d.day:02d} {AP[d.month - 1]} {d.year}",
    lambda d: f"the {ordinal(d.day)} of {MONTHS[d.month - 1]}, {d.year}",
    lambda d: f"{MONTHS[d.month - 1]} {ordinal(d.day)} {d.year}",
    lambda d: f"{WEEKDAYS[d.weekday()]}, {MONTHS[d.month - 1]} {d.day}, {d.year}",
    lambda d: f"{WEEKDAYS[d.weekday()]} {d.day} {MONTHS[d.month - 1]} {d.year}",
    lambda d: f"{MONTHS[d.month - 1].upper()} {d.day}, {d.year}",
    lambda d: d.isoformat(),
    lambda d: f"{d.day}-{MONTHS[d.month - 1][:3]}-{d.year}",
    lambda d: f"{MONTHS[d.month - 1]} {d.day} , {d.year}",
]
FRAMES = ["It opened on {}.", "{} was the day.", "Opened ({}) and shut.", "“On {},” she said."]
DAYS = st.dates(date(1801, 1, 1), date(2060, 12, 31))


def values(text: str, published: date | None) -> list[DateValue]:
    claims = kind.find(Article(Document("a", text, published=published), Lexicon()))
    return [claim.value for claim in claims if isinstance(claim.value, DateValue)]


@given(DAYS, st.sampled_from(FORMS), st.sampled_from(FRAMES))
@settings(max_examples=400, deadline=None)
def test_a_full_date_is_read_back(day: date, form, frame: str) -> None:  # type: ignore[no-untyped-def]
    text = frame.format(form(day))
    (expression,) = dates.expressions(text)

    assert expression.span.of(text) == form(day)
    assert [value.edtf for value in values(text, None)] == [day.isoformat()]


@given(DAYS, DAYS)
@settings(deadline=None)
def test_a_month_and_day_is_never_far_ahead(day: date, published: date) -> None:
    (value,) = values(f"It opened on {MONTHS[day.month - 1]} {day.day}.", published)

    assert value.low is not None
    assert (value.low.month, value.low.day) == (day.month, day.day)
    assert (value.low - published).days <= 60


@given(st.integers(0, 6), DAYS)
@settings(deadline=None)
def test_a_weekday_is_the_last_on_or_before_publication(weekday: int, published: date) -> None:
    (value,) = values(f"It opened on {WEEKDAYS[weekday]}.", published)

    assert value.low is not None
    assert value.low.weekday() == weekday
    assert 0 <= (published - value.low).days <= 6


@given(st.integers(1, 12), DAYS)
@settings(deadline=None)
def test_a_month_of_the_past_has_begun(month: int, published: date) -> None:
    (value,) = values(f"It opened in {MONTHS[month - 1]}.", published)

    assert value.low is not None
    assert value.low.month == month
    assert value.low <= published


@given(DAYS, DAYS)
@settings(deadline=None)
def test_a_range_spans_its_ends(first: date, second: date) -> None:
    low, high = sorted((first, second))
    text = f"It ran from {FORMS[0](low)} to {FORMS[0](high)}."

    whole = values(text, None)[0]

    assert (whole.low, whole.high) == (low, high)


@given(st.integers(0, 23), st.integers(0, 59))
@settings(deadline=None)
def test_a_clock_time_is_read_back(hour: int, minute: int) -> None:
    half = "a.m." if hour < 12 else "p.m."
    text = f"It left at {hour % 12 or 12}:{minute:02d} {half} on Monday."

    assert [value.clock for value in values(text, None)] == [f"{hour:02d}:{minute:02d}"]


EDTF = re.compile(
    r"(?:\d{4}(?:-(?:0[1-9]|1[0-2]|2[1-4]|3[3-6]|4[01])(?:-\d\d)?|-W[0-5]\d)?|\d{3}X|\d{2}XX)"
)


PIECES = st.sampled_from(
    ["Aug. ", "May ", "6", "2024", "-", "/", ", ", " to ", "from ", "the ", "last ", "Thursday ",
     "days ", "two ", "ago", " later", "\n", "p.m. ", ":30", "'90s", "fourth quarter ", "of ",
     "early ", "next ",
     "Christmas ", "noon", "“", "and ", "before ", "31 ", "Feb. ", "0000", "GMT "]
)  # fmt: skip


@given(
    st.one_of(st.text(), st.lists(PIECES, max_size=40).map("".join)),
    st.one_of(st.none(), st.dates()),
)
@settings(max_examples=500, deadline=None)
def test_any_text_gives_ordered_claims_with_true_offsets(text: str, published: date | None) -> None:
    article = Article(Document("a", text, published=published), Lexicon())
    claims = list(kind.find(article))

    for claim in claims:
        assert text[claim.span.start : claim.span.end] == claim.text
        assert claim.text.strip() != ""
        low, high = claim.value.low, claim.value.high  # type: ignore[attr-defined]
        assert (low is None) == (high is None)
        assert low is None or low <= high
        edtf = claim.value.edtf  # type: ignore[attr-defined]
        assert edtf is None or all(EDTF.fullmatch(end) for end in edtf.rstrip("~").split("/"))
    assert [claim.span.start for claim in claims] == sorted(claim.span.start for claim in claims)
    assert claims == list(kind.find(Article(Document("a", text, published=published), Lexicon())))
    spans = [each.span for each in dates.expressions(text) if each.edge is None]
    assert all(left.end <= right.start for left, right in pairwise(spans))


@pytest.mark.parametrize("form", FORMS)
def test_reading_what_was_read_changes_nothing(form) -> None:  # type: ignore[no-untyped-def]
    text = form(date(2024, 8, 6))
    (expression,) = dates.expressions(text)

    assert dates.expressions(expression.span.of(text)) == (expression,)


HOSTILE = ["Aug. 6, ", "January ", "Thursday ", "2024-", "12:", "1/", "the last ", "two days ",
           "from 2009 to 2010 ", "'90s ", "3 to ", "early ", "0", "-", "\n",
           "May 3, 2024 at 7 p.m. ",
           "fourth quarter ", "the end of ", "a few minutes before ", "Mon., "]  # fmt: skip


@pytest.mark.parametrize("piece", [*HOSTILE, "said on Monday that ", "from 2009 to 2010 and "])
def test_pieces_in_a_row_keep_their_offsets(piece: str) -> None:
    text = piece * (2_000 // len(piece))
    spans = [each.span for each in dates.expressions(text) if each.edge is None]
    assert all(left.end <= right.start for left, right in pairwise(spans))
    for claim in kind.find(Article(Document("a", text, published=date(2024, 1, 1)), Lexicon())):
        assert text[claim.span.start : claim.span.end] == claim.text
