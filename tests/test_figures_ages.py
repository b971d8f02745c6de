"""Ages: which bare numbers say how old somebody is."""

from __future__ import annotations

import pytest

from claimcheck.text.figures.amounts.ages import age
from claimcheck.text.figures.amounts.amount import Amount
from claimcheck.text.figures.numerals.number_tokens import Tokens
from claimcheck.text.figures.read import mentions
from claimcheck.text.tokens.read import tokens_of


@pytest.mark.parametrize(
    ("text", "ages"),
    [
        ("Lena Roe, 41, of Ely was freed.", [41]),
        ("Mr. Roe, 71, said no.", [71]),
        ("The goalkeeper, Ola Berg, 33, and the coach, Lena Roe, 41, were hurt.", [33, 41]),
        ("The singer died at age 53.", [53]),
        ("Jo Poole, aged 7, was found.", [7]),
        ("No one under the age of 21 was hired.", [21]),
        ("Jo Poole, who is 34, was found.", [34]),
        ("Jo Poole was 34 when the war began.", [34]),
        ("The driver, Jo Poole, is 34 and lives here.", [34]),
        ("She turned 41 last week.", [41]),
        ("She turned 41, and he is 50.", [41, 50]),
        ("The singer died at 79 in Ely.", [79]),
        ("Tom, 12, was hurt.", [12]),
        ("The gunman was Jo Poole, 59.", [59]),
        ("The brothers, ages 31, 34 and 40, left.", [31, 34, 40]),
        ("Two boys, aged 5 and 6, left.", [5, 6]),
        ("He has a 14 and 12 year old.", [14]),
        ("A boy, 9, was asleep.", [9]),
        ("The old man was 91 when they met.", [91]),
        ("It was said that Roe, 57, had left.", [57]),
        ("Children between the ages of 4 and 9 are let in.", [4, 9]),
        ("The sentence for Roe, 57, is light.", [57]),
        ("Guests of 60 or older, and five or younger, pay less.", [60, 5]),
        ("A nurse, 38, and a pupil, 12, drowned.", [38, 12]),
        ("The sentence in Bergen, 57, is light.", []),
        ("A woman of 38 and a boy of six were hurt.", [38, 6]),
        ("A man of 61 drowned.", [61]),
        ("A mother of two and the crew of seven drowned.", []),
        ("Those hurt were aged from 17 to 23.", []),
        ('"It was hard," said Lund, 37.', [37]),
        ("The Finn, 25, won.", [25]),
        ("Anna Roe (34), of Ely, was freed.", [34]),
        ("Brendan O'Dowd (72), who owns it, left.", [72]),
        ("Owen Marl (57), Elm Avenue, was jailed.", [57]),
        ("It had 44 percent to her rival's 41, short of half.", []),
        ("Roe (34), of Ely, was freed.", []),
        ("Anna Roe (3) and Lena Berg (11) scored.", []),
        ("Women over 65 and children under five are let in.", [65, 5]),
        ("People over 45 came.", [45]),
        ("Guests over 40 tables came.", []),
        ("The singer died at 9 on Friday.", []),
        ("Boys aged 5 to 12 came.", []),
        ("The rain, 5, fell.", []),
        ("The score was 41 at half time.", []),
        ("Norway was 41, the index was 41.", []),
        ("The flood hit Bergen, 40, people said.", []),
        ("The count was Oslo, 60, Bergen, 40.", []),
        ("North Bergen, 60, South Bergen, 40, Oslo, 12.", []),
        ("On page 12, 60, they wrote.", []),
        ("Lena Roe, 400, was asked.", []),
        ("They were aged 12 years.", []),
        ("Men aged 18 to 34 came.", []),
        ("It rained in Oslo, 60 were hurt.", []),
    ],
)
def test_a_number_that_is_an_age(text: str, ages: list[int]) -> None:
    found = mentions(text, 0, len(text), tokens_of(text))
    told = [(each.amount.number, each.amount.unit) for each in found if each.amount.age]
    assert told == [(age, "year") for age in ages]


@pytest.mark.parametrize(
    ("text", "said", "years"),
    [
        ("A man in his 40s drowned.", "40s", (40, 49)),
        ("A nurse in her late 60s drowned.", "60s", (67, 69)),
        ("Most were in their early twenties.", "twenties", (20, 23)),
        ("A man in his mid-30s drowned.", "30s", (34, 36)),
        ("The music of the 60s is back.", None, None),
        ("It happened in the forties.", None, None),
        ("In his cities the law holds.", None, None),
    ],
)
def test_a_decade_of_life_is_a_range_of_years(text, said, years):
    found = mentions(text, 0, len(text), tokens_of(text))
    told = [(text[each.start : each.end], (each.amount.low, each.amount.high)) for each in found]
    assert told == ([(said, years)] if said else [])
    assert all(each.amount.age and each.amount.bound == "range" for each in found)


@pytest.mark.parametrize(
    ("number", "expected"), [(53, True), (122, True), (123, False), (0, False)]
)
def test_nobody_is_older_than_the_oldest(number: int, expected: bool) -> None:
    text = f"at age {number}."
    tokens = Tokens(text, 0, len(text), tokens_of(text))
    assert age(tokens, Amount(2, 3, number, number)) is expected
