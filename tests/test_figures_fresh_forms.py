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
        ("One woman and two men were shot in Dent.", [(1, "woman"), (2, "men")]),
        ("One nurse and three doctors hurt in it left.", [(1, "nurse"), (3, "doctors")]),
        ("Forty Irish and Welsh nurses came.", [(40, "Irish and Welsh nurses")]),
        ("One Omani and two Chinese sailors swam.", [(1, "Omani sailors"), (2, "Chinese sailors")]),
        ("One Briton and two French sailors swam.", [(1, "Briton"), (2, "French sailors")]),
        ("It got a dozen Harrow Hw-24 Lancer planes.", [(12, "Harrow Hw-24 Lancer planes")]),
        ("It got 14 Norden N-7 fighter jets.", [(14, "Norden N-7 fighter jets")]),
        ("It is unsafe for both nurses and their wards.", []),
        ("Both nurses were hurt.", [(2, "nurses")]),
        ("It had 12 orders so far this year, compared to 10 last year.",
         [(12, "orders"), (10, "orders")]),
        ("There were 40 fires in May, against 31 a year earlier.", [(40, "fires"), (31, "fires")]),
        ("She won by only 90 votes, out of a total of 2.8 million.",
         [(90, "votes"), (2_800_000, "votes")]),
        ("He blamed parents, 90 of whom had refused.", [(90, "parents")]),
        ("Of the 4,912 pupils, 441, or about 9 percent, left.",
         [(4912, "pupils"), (441, "pupils"), (9, None)]),
    ],
)  # fmt: skip
def test_what_is_counted(text: str, counted: list[tuple[float, str | None]]) -> None:
    assert [(each.amount.number, each.noun) for each in _read(text)] == counted


@pytest.mark.parametrize(
    "text",
    ["Its 787 jet is late.", "It sold its smaller 737, which is built in Orr.",
     "A 747 freighter landed.", "Turnout in phase 6 was low.", "The number 17 bus was full."],
)  # fmt: skip
def test_a_number_that_names_a_model_counts_nothing(text: str) -> None:
    assert _read(text) == []


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("Its 200 staff left.", [200]), ("The 155 were freed.", [155]),
        ("Of the 737, 512 were women.", [737, 512]), ("His 300 sheep are ill.", [300]),
    ],
)  # fmt: skip
def test_a_number_behind_the_counts(text: str, numbers: list[float]) -> None:
    assert [each.amount.number for each in _read(text)] == numbers


@pytest.mark.parametrize(
    ("text", "amounts"),
    [
        ("It fell to a 5-1/2 year low.", [(5.5, "year")]),
        ("She served a 2-1/2-year term.", [(2.5, "year")]),
        ("A magnitude-7.1 quake hit it.", [(7.1, "magnitude")]),
        ("He was 5ft 6in tall.", [(5.5, "foot")]),
        ("She is 6ft 3ins.", [(6.25, "foot")]),
        ("It raised $254-billion Canadian.", [(254e9, "cad")]),
        ("It signed a $40 million Canadian deal.", [(40e6, "usd")]),
        ("Oman leads with 12.6 percent, Peru with 8.4, Chad with 5.7, and Mali with 1.3 percent.",
         [(12.6, "percent"), (8.4, "percent"), (5.7, "percent"), (1.3, "percent")]),
        ("Roe came with 12, and left with 40 percent.", [(12, None), (40, "percent")]),
        ("Adults aged between 18 and 30 were asked.", []),
        ("It fell by N181 billion to N15.1 trillion.", [(181e9, "ngn"), (15.1e12, "ngn")]),
        ("It was cut to N1.25 from N2.50.", [(1.25, "ngn"), (2.5, "ngn")]),
        ("Bail was Sh500,000, then Shs80,000.", [(500_000, "kes"), (80_000, "kes")]),
        ("The town got P250,000 and P1.4 million.", [(250_000, "php"), (1.4e6, "php")]),
        ("It slipped to Y191.2 billion.", [(191.2e9, "jpy")]),
        ("It paid R500 million, R1.2bn and R75,000.",
         [(500e6, "zar"), (1.2e9, "zar"), (75_000, "zar")]),
        ("The N95 mask, the P2 form, the Y2K bug and the R22 gas stayed.", []),
        ("A loss of 4.1 billion reais came from a profit of 1.7 billion a year earlier.",
         [(4.1e9, "brl"), (1.7e9, "brl")]),
        ("It has $2 billion in cash and 4 million users.", [(2e9, "usd"), (4e6, None)]),
        ("She had a one-in-five chance.", [(0.2, "share")]),
        ("It spread from three states to a fourth.", [(3, None)]),
        ("A fourth of the town left.", [(0.25, "share")]),
        ("They pay $95 per Norvik share and £4 per ticket.",
         [(95, "usd per share"), (4, "gbp per ticket")]),
        ("The mayor had 45 percent to his rival's 38, short of half.",
         [(45, "percent"), (38, None)]),
    ],
)  # fmt: skip
def test_amounts_with_their_units(text: str, amounts: list[tuple[float, str | None]]) -> None:
    assert [(each.amount.number, each.amount.unit) for each in _read(text)] == amounts


@pytest.mark.parametrize(
    ("text", "score"),
    [
        ("By a 2-to-1 vote, the panel sent it back.", (2, 1)),
        ("It passed by a vote of 5-to-4.", (5, 4)),
        ("The court ruled 6 to 3 that it was legal.", (6, 3)),
        ("The court voted 3 to 6 against it.", (3, 6)),
        ("It was backed by 317 votes to 224.", (317, 224)),
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
        ("Sales inched up 3,000 to 571,000.", [3000, 571_000]),
        ("Staff rose 400 to 2,600.", [400, 2600]),
        ("The fee rose $2 to $12.", [2, 12]),
        ("Sales rose 3 to 10 percent.", [None]),
        ("It takes 400 to 2,600 hours.", [None]),
    ],
)
def test_a_change_and_the_level_that_it_leads_to_are_no_range(
    text: str, numbers: list[float | None]
) -> None:
    assert [each.amount.number for each in _read(text)] == numbers


def test_a_unit_is_taken_from_the_last_of_a_list_only() -> None:
    text = "Peru came with 8.4, Chad with 5.7 percent and 12 boats."
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
