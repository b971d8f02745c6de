"""Signs, codes and names of money: each leads to a currency, and the usual ones to theirs."""

from __future__ import annotations

import pytest

from claimcheck.text.english.noun_lemmas import singular
from claimcheck.text.units.measures import dimension
from claimcheck.text.units.money import (
    CODES,
    DOLLARS,
    FEED_SIGNS,
    MINOR,
    NAMED,
    NAMES,
    PREFIXES,
    SIGNS,
    WRITTEN,
    glued_codes,
)


@pytest.mark.parametrize(
    ("sign", "code"), [("$", "usd"), ("£", "gbp"), ("€", "eur"), ("¥", "jpy"), ("₹", "inr")]
)
def test_signs(sign: str, code: str) -> None:
    assert code == SIGNS[sign]


@pytest.mark.parametrize(
    ("whose", "code"), [("a", "aud"), ("c", "cad"), ("us", "usd"), ("hk", "hkd"), ("nz", "nzd")]
)
def test_whose_dollar(whose: str, code: str) -> None:
    assert code == DOLLARS[whose]


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("dollar", "usd"), ("euro", "eur"), ("yen", "jpy"), ("yuan", "cny"), ("rupee", "inr"),
        ("rouble", "rub"), ("ruble", "rub"), ("swiss franc", "chf"), ("canadian dollar", "cad"),
        ("egyptian pound", "egp"), ("cent", "cent"), ("penny", "penny"),
    ],
)  # fmt: skip
def test_names(name: str, code: str) -> None:
    assert code == NAMED()[tuple(name.split())]


@pytest.mark.parametrize(("part", "whole"), [("cent", "usd"), ("penny", "gbp"), ("sen", "myr")])
def test_a_hundredth_is_of_its_currency(part: str, whole: str) -> None:
    assert whole == MINOR[part]


def test_every_way_to_write_money_leads_to_money() -> None:
    tables = (SIGNS, DOLLARS, PREFIXES, FEED_SIGNS, NAMES, MINOR, NAMED())
    codes = {code for table in tables for code in table.values()}
    assert [] == sorted(code for code in codes if dimension(code) != "money")


def test_names_are_in_the_singular_and_those_of_one_word_stand_alone() -> None:
    assert [] == [words for words in NAMED() if singular(words[-1]) != words[-1]]
    assert {words[0]: code for words, code in NAMED().items() if len(words) == 1} == dict(
        NAMES.items()
    )


def test_codes_that_are_words_are_no_money_in_capitals() -> None:
    assert {"usd", "eur", "chf", "rmb"} <= set(WRITTEN)
    assert {"all", "top"} <= set(CODES) - set(WRITTEN)
    assert CODES.isdisjoint(MINOR)


def test_what_is_glued_to_a_figure_is_a_code_in_capitals_or_a_prefix() -> None:
    glued = list(glued_codes())
    assert {"USD", "RMB", "Rs"} <= set(glued)
    assert set(WRITTEN) <= {code.lower() for code in glued}
    assert len(glued) == len(set(glued))
