"""The comparisons that put two dates beside each other: symmetric, one of their levels."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from claimcheck.align.word_weights import Weights
from claimcheck.kinds.date.comparisons import EVIDENCE, distance
from claimcheck.kinds.date.mentions import find
from claimcheck.kinds.date.profile import Profile, profile
from claimcheck.kinds.date.undated import either_way
from claimcheck.lexicons import read as lexicons
from claimcheck.model.document import Document
from claimcheck.model.evidence import Setting
from claimcheck.text.article import Article

LEXICON = lexicons.load()
DAY = date(2023, 6, 14)


def _profile(text: str, document: str = "a") -> Profile:
    (claim, *_) = find(Article(Document(document, text, published=DAY), LEXICON))
    return profile(claim, LEXICON)


def _levels(left: str, right: str) -> dict[str, str]:
    a, b = _profile(left), _profile(right, "b")
    weights = Weights.of_profiles([a, b])
    setting = Setting(LEXICON, weights.shared, weights.told)
    there = {each.name: each.level(a, b, setting) for each in EVIDENCE}
    back = {each.name: each.level(b, a, setting) for each in EVIDENCE}
    assert there == back
    assert all(there[each.name] in each.levels for each in EVIDENCE)
    return there


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("The ferry sank off Naxos on Monday.", "The ferry sank on June 12, 2023, off Naxos."),
        ("The ferry sank off Naxos on Monday.", "Ann Lee said on Tuesday that it had sunk."),
        ("The gallery opened in 1983.", "The hall burned down in May 1990."),
    ],
)
def test_every_comparison_is_symmetric_and_gives_one_of_its_levels(left: str, right: str) -> None:
    assert set(_levels(left, right)) == {each.name for each in EVIDENCE}


def test_no_comparison_looks_at_the_day() -> None:
    told = "The ferry sank off Naxos on {}."
    same = _levels(told.format("June 5, 2023"), told.format("June 5, 2023"))
    assert same == _levels(told.format("June 5, 2023"), told.format("June 6, 2023"))


@pytest.mark.parametrize(
    ("left", "right", "level"),
    [
        ("June 5, 2023", "June 6, 2023", "a day"),
        ("June 5, 2023", "June 9, 2023", "days"),
        ("June 5, 2023", "June 5, 2021", "a day"),
        ("June 5, 2023", "March 5, 2023", "a day"),
        ("June 5, 2023", "March 5, 2021", "years"),
        ("Christmas 2022", "Christmas 2021", "a day"),
    ],
)
def test_a_slip_of_the_pen_lies_as_near_as_a_day(left: str, right: str, level: str) -> None:
    told = "The ferry sank off Naxos on {}."
    assert _levels(told.format(left), told.format(right))["distance"] == level


@pytest.mark.parametrize(
    ("left", "right", "level"),
    [
        ("She was born in 1931.", "The actor was born in 1934.", "of what happens once"),
        ("The firm was founded in 1902.", "They founded it in 1957.", "of what happens once"),
        ("She was born in 1931.", "She died in 1957.", "years"),
        ("The ferry sank in 1931.", "The ferry sank in 1938.", "years"),
    ],
)
def test_no_years_part_two_dates_of_what_happens_but_once(
    left: str, right: str, level: str
) -> None:
    assert _levels(left, right)["distance"] == level


def test_clock_times_are_of_the_days_of_their_reports() -> None:
    a, b = (_profile("The ferry sank at 10 a.m.", name) for name in "ab")
    later = replace(b, claim=replace(b.claim, as_of=DAY + timedelta(20)))
    a = replace(a, claim=replace(a.claim, as_of=DAY))
    weights = Weights.of_profiles([a, b])
    setting = Setting(LEXICON, weights.shared, weights.told)
    assert distance(a, later, setting) == distance(later, a, setting) == "weeks"


@pytest.mark.parametrize(
    ("left", "right", "days", "same"),
    [
        ("last week", "last week", 1, True),
        ("last week", "this week", 2, True),
        ("last week", "this week", 9, False),
        ("last week", "last month", 1, False),
    ],
)
def test_the_weeks_of_two_reports_at_the_turn_of_one_are_not_told_apart(
    left: str, right: str, days: int, same: bool
) -> None:
    told = "The ferry sank off Naxos {}."
    a, b = (_profile(told.format(words), name) for words, name in ((left, "a"), (right, "b")))
    a, b = (
        replace(each, claim=replace(each.claim, as_of=DAY + timedelta(later)))
        for each, later in ((a, 0), (b, days))
    )
    assert either_way(a.claim, b.claim) is same
