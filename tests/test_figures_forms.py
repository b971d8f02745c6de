"""Figures in forms that news prints: joined nouns, models, votes, mixed fractions, lists."""

from __future__ import annotations

import pytest

from claimcheck.text.figures.counted.phrase_parts import is_model_number
from claimcheck.text.figures.numerals.number_tokens import Tokens
from claimcheck.text.figures.read import mentions
from claimcheck.text.figures.record import Mention
from claimcheck.text.figures.shared_units import in_list
from claimcheck.text.tokens.read import tokens_of


def _read(text: str) -> list[Mention]:
    return mentions(text, 0, len(text), tokens_of(text))


@pytest.mark.parametrize(
    ("text", "counted"),
    [
        ("One woman and four men were shot in Dent.", [(1, "woman"), (4, "men")]),
        ("One nurse and three doctors hurt in it left.", [(1, "nurse"), (3, "doctors")]),
        ("Forty Irish and Welsh nurses came.", [(40, "Irish and Welsh nurses")]),
        ("One Omani and two Chinese sailors swam.", [(1, "Omani sailors"), (2, "Chinese sailors")]),
        ("One Briton and two French sailors swam.", [(1, "Briton"), (2, "French sailors")]),
        ("It got a dozen Harrow Hw-24 Lancer planes.", [(12, "Harrow Hw-24 Lancer planes")]),
        ("It got 14 Norden N-7 fighter jets.", [(14, "Norden N-7 fighter jets")]),
        ("It is unsafe for both nurses and their wards.", []),
        ("Both nurses were hurt.", [(2, "nurses")]),
        ("It had 12 orders so far this year, compared to 15 last year.",
         [(12, "orders"), (15, "orders")]),
        ("There were 40 fires in May, against 31 a year earlier.", [(40, "fires"), (31, "fires")]),
        ("She won by only 90 votes, out of a total of 3.1 million.",
         [(90, "votes"), (3_100_000, "votes")]),
        ("He blamed pilots, 70 of whom had fled.", [(70, "pilots")]),
        ("Of the 3,850 pupils, 612, or about 16 percent, left.",
         [(3850, "pupils"), (612, "pupils"), (16, None)]),
    ],
)  # fmt: skip
def test_what_is_counted(text: str, counted: list[tuple[float, str | None]]) -> None:
    assert [(each.amount.number, each.noun) for each in _read(text)] == counted


@pytest.mark.parametrize(
    "text",
    ["Its 727 jet is late.", "It sold its smaller 717, which is built in Orr.",
     "A 757 freighter landed.", "Turnout in phase 4 was low.", "The number 23 bus was full."],
)  # fmt: skip
def test_a_number_that_names_a_model_counts_nothing(text: str) -> None:
    assert _read(text) == []


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("Its 200 staff left.", [200]), ("The 155 were freed.", [155]),
        ("Of the 738, 512 were women.", [738, 512]), ("His 300 sheep are ill.", [300]),
    ],
)  # fmt: skip
def test_a_number_behind_the_counts(text: str, numbers: list[float]) -> None:
    assert [each.amount.number for each in _read(text)] == numbers


@pytest.mark.parametrize(
    ("text", "amounts"),
    [
        ("It fell to a 3-1/2 year low.", [(3.5, "year")]),
        ("She served a 2-1/2-year term.", [(2.5, "year")]),
        ("A magnitude-5.8 quake hit it.", [(5.8, "magnitude")]),
        ("He was 5ft 6in tall.", [(5.5, "foot")]),
        ("She is 6ft 3ins.", [(6.25, "foot")]),
        ("It raised $175-billion Canadian.", [(175e9, "cad")]),
        ("It signed a $40 million Canadian deal.", [(40e6, "usd")]),
        ("Oman leads with 12.6 percent, Peru with 7.9, Chad with 5.7, and Mali with 1.3 percent.",
         [(12.6, "percent"), (7.9, "percent"), (5.7, "percent"), (1.3, "percent")]),
        ("Roe came with 12, and left with 40 percent.", [(12, None), (40, "percent")]),
        ("Adults aged between 17 and 29 were asked.", []),
        ("It fell by N164 billion to N12.4 trillion.", [(164e9, "ngn"), (12.4e12, "ngn")]),
        ("It was cut to N1.25 from N2.50.", [(1.25, "ngn"), (2.5, "ngn")]),
        ("Bail was Sh400,000, then Shs90,000.", [(400_000, "kes"), (90_000, "kes")]),
        ("The town got P350,000 and P2.6 million.", [(350_000, "php"), (2.6e6, "php")]),
        ("It slipped to Y173.4 billion.", [(173.4e9, "jpy")]),
        ("It paid R500 million, R1.2bn and R75,000.",
         [(500e6, "zar"), (1.2e9, "zar"), (75_000, "zar")]),
        ("The N95 mask, the P2 form, the Y2K bug and the R22 gas stayed.", []),
        ("A loss of 5.2 billion reais came from a profit of 2.6 billion a year earlier.",
         [(5.2e9, "brl"), (2.6e9, "brl")]),
        ("It has $2 billion in cash and 4 million users.", [(2e9, "usd"), (4e6, None)]),
        ("She had a one-in-five chance.", [(0.2, "share")]),
        ("It spread from three towns to a fourth.", [(3, None)]),
        ("A fourth of the town left.", [(0.25, "share")]),
        ("They pay $95 per Norvik share and £4 per ticket.",
         [(95, "usd per share"), (4, "gbp per ticket")]),
        ("The mayor had 44 percent to her rival's 41, short of half.",
         [(44, "percent"), (41, None)]),
    ],
)  # fmt: skip
def test_amounts_with_their_units(text: str, amounts: list[tuple[float, str | None]]) -> None:
    assert [(each.amount.number, each.amount.unit) for each in _read(text)] == amounts


@pytest.mark.parametrize(
    ("text", "score"),
    [
        ("By a 4-to-2 vote, the panel sent it back.", (4, 2)),
        ("It passed by a vote of 5-to-4.", (5, 4)),
        ("The court ruled 6 to 3 that it was legal.", (6, 3)),
        ("The court voted 3 to 6 against it.", (3, 6)),
        ("It was backed by 281 votes to 190.", (281, 190)),
        ("The panel agreed by five members to three.", (5, 3)),
        ("They voted to send 3 to 6 people.", None),
        ("It takes 3 to 6 weeks.", None),
    ],
)
def test_a_decision_is_a_score(text: str, score: tuple[int, int] | None) -> None:
    (found,) = _read(text)
    assert found.amount.score == score


def test_a_number_is_of_a_model_where_a_hyphen_ties_it_to_a_name() -> None:
    text = "12 Hw-24 planes"
    tokens = Tokens(text, 0, len(text), tokens_of(text))
    assert [is_model_number(tokens, at) for at in range(tokens.size)] == [
        False, False, False, True, False,
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("Sales edged up 2,000 to 468,000.", [2000, 468_000]),
        ("Staff rose 300 to 2,900.", [300, 2900]),
        ("The fee rose $2 to $12.", [2, 12]),
        ("Sales rose 3 to 10 percent.", [None]),
        ("It takes 300 to 2,900 hours.", [None]),
    ],
)
def test_a_change_and_the_level_that_it_leads_to_are_no_range(
    text: str, numbers: list[float | None]
) -> None:
    assert [each.amount.number for each in _read(text)] == numbers


def test_a_unit_is_taken_from_the_last_of_a_list_only() -> None:
    text = "Peru came with 7.9, Chad with 5.7 percent and 12 boats."
    tokens = Tokens(text, 0, len(text), tokens_of(text))
    first, second, last = _read(text)
    assert in_list(tokens, first, second).amount.unit == "percent"
    assert in_list(tokens, last, second).amount.unit is None


@pytest.mark.parametrize(
    ("text", "governing"),
    [
        ("It left 37 dead and 204 injured, 21 of whom are in serious condition.", "injure"),
        ("Ten were killed and 59 were wounded, including 14 in serious condition.", "wound"),
        ("It hurt 90, among them 12 children.", "hurt"),
    ],
)
def test_a_part_shares_what_befell_its_whole(text: str, governing: str) -> None:
    assert governing in _read(text)[-1].governor.predicate
