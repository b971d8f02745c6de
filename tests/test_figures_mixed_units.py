"""Amounts in two units and more: "eight minutes and 20 seconds"."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.text.figures.amounts.mixed_units import mixed_units
from claimcheck.text.figures.amounts.single import single
from claimcheck.text.figures.numerals.number_tokens import Tokens
from claimcheck.text.figures.read import mentions
from claimcheck.text.tokens.read import tokens_of


def _read(text: str) -> list[tuple[str, float, str | None]]:
    found = mentions(text, 0, len(text), tokens_of(text))
    return [(text[x.start : x.end], round(float(x.amount.low), 4), x.amount.unit) for x in found]


@pytest.mark.parametrize(
    ("text", "said", "number", "unit"),
    [
        ("It docked after eight minutes and 15 seconds.", "eight minutes and 15 seconds", 8.25,
         "minute"),
        ("She won in 2 hours, 14 minutes and 30 seconds.", "2 hours, 14 minutes and 30 seconds",
         2.2417, "hour"),
        ("He was jailed for two years and six months.", "two years and six months", 2.5, "year"),
        ("It costs 3 dollars 50 cents.", "3 dollars 50 cents", 3.5, "usd"),
        ("He paid seventeen dollars and sixty cents.",
         "seventeen dollars and sixty cents", 17.6, "usd"),
        ("It costs two euros and ten cents.", "two euros and ten cents", 2.1, "eur"),
        ("It costs five pounds twenty pence.", "five pounds twenty pence", 5.2, "gbp"),
        ("The baby weighed 7 pounds, 8 ounces.", "7 pounds, 8 ounces", 7.5, "pound"),
        ("He stands 6 feet 3 inches tall.", "6 feet 3 inches", 6.25, "foot"),
        ("He stands 6 ft 3 in tall.", "6 ft 3 in", 6.25, "foot"),
        ("He weighs 9 stone 7 pounds.", "9 stone 7 pounds", 9.5, "stone"),
        ("The fare is 17 dollars 40.", "17 dollars 40", 17.4, "usd"),
        ("It costs ten pounds fifty a night.", "ten pounds fifty a night", 10.5, "gbp per night"),
    ],
)  # fmt: skip
def test_an_amount_goes_on_in_a_smaller_unit(
    text: str, said: str, number: float, unit: str
) -> None:
    assert _read(text) == [(said, number, unit)]


@pytest.mark.parametrize(
    ("text", "units"),
    [
        ("They ran 10 kilometres and rested for 20 minutes.", ["kilometre", "minute"]),
        ("He had two minutes, 90 seconds of them alone.", ["minute", "second"]),
        ("It takes between 2 hours and 30 minutes.", ["hour", "minute"]),
        ("It took 30 seconds and 2 minutes.", ["second", "minute"]),
        ("It took two minutes, some of them in vain.", ["minute"]),
        ("It took two hours and more than 30 minutes.", ["hour", "minute"]),
        ("They paid 5 dollars, 3 people said.", ["usd", None]),
        ("For 18 dollars 40 people got in.", ["usd", None]),
        ("She paid 18 dollars 4 times.", ["usd", "times count"]),
        ("It rose 6 feet and 3 in the end left.", ["foot", None]),
    ],
)
def test_other_amounts_stay_two(text: str, units: list[str | None]) -> None:
    assert [unit for _, _, unit in _read(text)] == units


@given(st.integers(1, 23), st.integers(1, 59), st.integers(1, 59))
def test_the_parts_add_up(hours: int, minutes: int, seconds: int) -> None:
    found = _read(f"It took {hours} hours, {minutes} minutes and {seconds} seconds.")
    assert [number for _, number, _ in found] == [round(hours + minutes / 60 + seconds / 3600, 4)]


def test_what_is_no_single_number_takes_nothing_in() -> None:
    assert [said for said, _, _ in _read("It took 2 to 3 minutes and 20 seconds.")] == [
        "2 to 3 minutes",
        "20 seconds",
    ]
    text = "12 and 20 seconds"
    tokens = Tokens(text, 0, len(text), tokens_of(text))
    bare = single(tokens, 0)
    assert bare is not None
    mixed_units(tokens, bare, single)
    assert (bare.low, bare.last, bare.unit) == (12, 1, None)
