"""Amounts from their first token: money, units, rates, ranges, results, shares."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.text.figures.amounts import measure, price
from claimcheck.text.figures.amounts.amount import Amount
from claimcheck.text.figures.amounts.factors import factor, folded
from claimcheck.text.figures.amounts.ranges import amount
from claimcheck.text.figures.amounts.scores import chain, result, share
from claimcheck.text.figures.amounts.single import hedge, single
from claimcheck.text.figures.numerals.number_tokens import Tokens
from claimcheck.text.figures.read import mentions
from claimcheck.text.tokens.read import tokens_of


def pointed(marked: str) -> tuple[Tokens, int]:
    """The tokens of a text without its `|`, and the index of the token behind that."""
    before, _, behind = marked.partition("|")
    text = before + behind
    tokens = Tokens(text, 0, len(text))
    return tokens, tokens.starts.index(len(before))


@pytest.mark.parametrize(
    ("low", "high", "bound", "number", "interval"),
    [
        (50, 50, "exact", 50, (50, 50)),
        (50, 50, "about", 50, (45, 55)),
        (50, 50, "at-least", 50, (50, None)),
        (50, 50, "less-than", 50, (None, 50)),
        (50, 60, "range", None, (50, 60)),
        (24, 99, "vague", None, (24, 99)),
    ],
)
def test_one_number_and_what_a_bound_leaves_open(
    low: int, high: int, bound: str, number: int | None, interval: tuple[int | None, int | None]
) -> None:
    read = Amount(0, 1, low, high, bound)
    assert (number, interval) == (read.number, read.interval)


def test_a_drawn_result_is_no_number() -> None:
    drawn = Amount(0, 3, 2, 2, score=(2, 2))
    assert (None, 2) == (drawn.number, replace(drawn, score=None).number)


@pytest.mark.parametrize(
    ("marked", "expected"),
    [
        ("paid $|40", ("usd", "$")),
        ("paid US$|40", ("usd", "US$")),
        ("paid HK$ |40", ("hkd", "HK$")),
        ("paid A$|40", ("aud", "A$")),
        ("paid £|40", ("gbp", "£")),
        ("paid EUR |40", ("eur", "EUR")),
        ("paid RMB|40", ("cny", "RMB")),
        ("paid Rs. |40", ("inr", "Rs.")),
        ("paid Rs |40", ("inr", "Rs")),
        ("paid Y=|40", ("jpy", "Y=")),
        ("paid GB#|40", ("gbp", "GB#")),
        ("paid # |40 million", ("gbp", "#")),
        ("paid R$|40", ("brl", "R$")),
        ("paid Mex$|40", ("mxn", "Mex$")),
        ("paid nz $ |40", ("nzd", "nz $")),
        ("paid DM |40", ("dem", "DM")),
        ("paid eur |40", ("eur", "eur")),
        ("paid MSEK |40", ("sek", "MSEK")),
        ("paid ₿|40", ("btc", "₿")),
    ],
)
def test_money_before(marked: str, expected: tuple[str, str]) -> None:
    tokens, at = pointed(marked)
    found = price.before(tokens, at)

    assert found is not None
    assert expected == (found[0], tokens.said(found[1], at))


@pytest.mark.parametrize(
    "marked",
    [
        "paid |40",
        "paid ron |40",
        "paid TRON |40",
        "paid MARS |40",
        "won #|40",
        "the sum = |40",
        "paid. |40",
        "all |40",
        "|40",
    ],
)
def test_no_money_before(marked: str) -> None:
    assert price.before(*pointed(marked)) is None


@pytest.mark.parametrize(
    ("marked", "scaled", "expected"),
    [
        ("40 |euros were", False, ("eur", "euros")),
        ("40|€ were", False, ("eur", "€")),
        ("40 |USD were", False, ("usd", "USD")),
        ("40 |usd were", False, ("usd", "usd")),
        ("40 |$ were", False, ("usd", "$")),
        ("40|元 were", False, ("cny", "元")),
        ("40 |kEUR were", False, ("eur", "kEUR")),
        ("40 |German marks were", False, ("dem", "German marks")),
        ("40 |BTC were", False, ("btc", "BTC")),
        ("40 |pesos were", False, ("mxn", "pesos")),
        ("40 |Swiss francs were", False, ("chf", "Swiss francs")),
        ("40 |Hong Kong dollars were", False, ("hkd", "Hong Kong dollars")),
        ("40|p more", False, ("penny", "p")),
        ("40 |cents more", False, ("cent", "cents")),
        ("4m |pounds were", True, ("gbp", "pounds")),
        ("40,000 |won were", False, ("krw", "won")),
        ("4m |won were", True, ("krw", "won")),
        ("40 |pounds sterling were", False, ("gbp", "pounds sterling")),
    ],
)
def test_money_behind(marked: str, scaled: bool, expected: tuple[str, str]) -> None:
    tokens, at = pointed(marked)
    found = price.behind(tokens, at, scaled)

    assert found is not None
    assert expected == (found[0], tokens.said(at, found[1]))


@pytest.mark.parametrize(
    "marked",
    [
        "40 |pounds of flour",
        "40 |p",
        "40 |ron",
        "40 |goats",
        "40 |$50",
        "40 |Swiss goats",
        "12 |won",
    ],
)
def test_no_money_behind(marked: str) -> None:
    tokens, at = pointed(marked)
    assert price.behind(tokens, at, False) is None


@pytest.mark.parametrize(
    ("marked", "expected"),
    [
        ("$40 |USD,", ("usd", "USD")),
        ("$40 |CAD,", ("cad", "CAD")),
        ("$40 |US dollars,", ("usd", "US dollars")),
        ("$40 |dollars,", ("usd", "dollars")),
        ("$40 |can", ("usd", "")),
    ],
)
def test_a_country_behind_a_sum_tells_whose_dollars(marked: str, expected: tuple[str, str]) -> None:
    tokens, at = pointed(marked)
    code, last = price.country_behind(tokens, "usd", at)

    assert expected == (code, tokens.said(at, last) if last > at else "")


@pytest.mark.parametrize(
    ("marked", "expected"),
    [
        ("40 |miles off", ("mile", "miles")),
        ("40 |square kilometres", ("square kilometre", "square kilometres")),
        ("40 |miles per hour", ("mile per hour", "miles per hour")),
        ("40 |km/h", ("kilometre per hour", "km/h")),
        ("40 |feet high", ("foot", "feet")),
        ("40|MW", ("megawatt", "MW")),
        ("40 |percent", ("percent", "percent")),
        ("40 |per cent", ("percent", "per cent")),
        ("40|%", ("percent", "%")),
        ("40 |percentage points", ("percentage point", "percentage points")),
    ],
)
def test_the_longest_spelling_of_a_unit(marked: str, expected: tuple[str, str]) -> None:
    tokens, at = pointed(marked)
    found = measure.unit_at(tokens, at)

    assert found is not None
    assert expected == (found[0].name, tokens.said(at, found[1]))


@pytest.mark.parametrize("marked", ["40 |goats", "40 |the", "40 |Miller", "|."])
def test_no_unit(marked: str) -> None:
    assert measure.unit_at(*pointed(marked)) is None


@pytest.mark.parametrize(
    ("marked", "number", "unit", "said"),
    [
        ("It is |40 miles long.", 40, "mile", "40 miles"),
        ("It is a |40-mile walk.", 40, "mile", "40-mile"),
        ("It cost $|40 then.", 40, "usd", "$40"),
        ("It cost $|4 million then.", 4000000, "usd", "$4 million"),
        ("It cost £|4m then.", 4000000, "gbp", "£4m"),
        ("It cost $|250-m then.", 250000000, "usd", "$250-m"),
        ("It lost $-|40 then.", -40, "usd", "$-40"),
        ("It lost -$|40 then.", -40, "usd", "-$40"),
        ("It fell to -|40 then.", -40, None, "-40"),
        ("It was plus or minus |3 points.", 3, "point", "plus or minus 3 points"),
        ("It was ± |3 points.", 3, "point", "± 3 points"),
        ("The film “|90 Hours” ran.", 90, None, "90"),
        ("It ran “|90 hours” then.", 90, "hour", "90 hours"),
        ("It fell to minus |40 degrees Celsius.", -40, "celsius", "minus 40 degrees Celsius"),
        ("It has |3M views.", 3000000, None, "3M"),
        ("It has |1.2m people.", 1200000, None, "1.2m"),
        ("It is a |12m wall.", 12, "metre", "12m"),
        ("It cost |1.2M dollars.", 1200000, "usd", "1.2M dollars"),
        ("It raised |40 USD million.", 40000000, "usd", "40 USD million"),
        ("It owes |40 kSEK.", 40000, "sek", "40 kSEK"),
        ("It owes MEUR |40.", 40000000, "eur", "MEUR 40"),
        ("It paid Rupees |40 crore.", 400000000, "inr", "Rupees 40 crore"),
        ("It paid Pounds |40m.", 40000000, "gbp", "Pounds 40m"),
        ("It won |40m.", 40, "metre", "40m"),
        ("She is a |12-year-old girl.", 12, "year", "12-year-old"),
        ("She is |3 years old now.", 3, "year", "3 years old"),
        ("A girl aged |12 fell.", 12, "year", "12"),
        ("A |6.8-magnitude quake", 6.8, "magnitude", "6.8-magnitude"),
        ("A quake of magnitude |6.8 struck", 6.8, "magnitude", "6.8"),
        ("It was |6.8 on the Richter scale", 6.8, "magnitude", "6.8"),
        ("They counted |40 goats.", 40, None, "40"),
    ],
)
def test_a_number_with_its_unit(marked: str, number: float, unit: str | None, said: str) -> None:
    tokens, at = pointed(marked)
    found = single(tokens, at)

    assert found is not None
    assert (number, unit) == (found.number, found.unit)
    assert said == tokens.said(found.first, found.last)


@pytest.mark.parametrize(
    "marked",
    ["the |goats", "in May |2019 they", "on page |40 they", "Flight |447 fell", "see x/$|40 there"],
)
def test_no_single_amount(marked: str) -> None:
    assert single(*pointed(marked)) is None


def test_a_dash_before_the_end_of_a_range_makes_no_code() -> None:
    tokens, at = pointed("some X 8-|10 goats")
    assert single(tokens, at) is None
    joined = single(tokens, at, joined=True)
    assert joined is not None
    assert joined.number == 10


@pytest.mark.parametrize(
    ("marked", "floor", "bound", "said"),
    [
        ("nearly |40 goats", 0, "about", "nearly 40"),
        ("at least |40 goats", 0, "at-least", "at least 40"),
        ("|40 or more goats", 0, "at-least", "40 or more"),
        ("a barn of |40 goats", 0, "exact", "40"),
        ("just over |40 goats", 0, "more-than", "just over 40"),
        ("4 points less than |40 goats", 2, "exact", "40"),
        ("4 at least |40 goats", 2, "exact", "40"),
        ("it adds up to |40 goats", 0, "exact", "40"),
    ],
)
def test_hedges_widen_the_span_up_to_the_floor(
    marked: str, floor: int, bound: str, said: str
) -> None:
    tokens, at = pointed(marked)
    read = Amount(at, at + 1, 40, 40)
    hedge(tokens, read, floor)

    assert (bound, said) == (read.bound, tokens.said(read.first, read.last))


@pytest.mark.parametrize(
    ("marked", "unit", "said"),
    [
        ("|40 miles per day here", "mile per day", "40 miles per day"),
        ("|40 dollars a barrel here", "usd per barrel", "40 dollars a barrel"),
        ("|40 dollars an hour here", "usd per hour", "40 dollars an hour"),
        ("|40 pounds/acre here", "pound per acre", "40 pounds/acre"),
        ("|40 dollars per pupil here", "usd per pupil", "40 dollars per pupil"),
        ("|40 a day here", "per day", "40 a day"),
        ("|40 percent each year here", "percent per year", "40 percent each year"),
    ],
)
def test_rates(marked: str, unit: str, said: str) -> None:
    tokens, at = pointed(marked)
    read = single(tokens, at)
    assert read is not None
    measure.rate(tokens, read)

    assert (unit, said) == (read.unit, tokens.said(read.first, read.last))


@pytest.mark.parametrize(
    ("marked", "low", "high", "unit", "said"),
    [
        ("sold |8 to 10 goats", 8, 10, None, "8 to 10"),
        ("sold |8-10 goats", 8, 10, None, "8-10"),
        ("sold between |8 and 10 goats", 8, 10, None, "between 8 and 10"),
        ("sold from |8 to 10 goats", 8, 10, None, "from 8 to 10"),
        ("sold |8 or 9 goats", 8, 9, None, "8 or 9"),
        ("sold |two to three thousand goats", 2000, 3000, None, "two to three thousand"),
        ("cost $|8-$10 each year", 8, 10, "usd per year", "$8-$10 each year"),
        ("cost $|8-10 million", 8000000, 10000000, "usd", "$8-10 million"),
        ("ran |8-to-10 miles", 8, 10, "mile", "8-to-10 miles"),
        ("a |10- to 12-foot wall", 10, 12, "foot", "10- to 12-foot"),
        ("a |6- to-10-month delay", 6, 10, "month", "6- to-10-month"),
    ],
)
def test_ranges(marked: str, low: float, high: float, unit: str | None, said: str) -> None:
    tokens, at = pointed(marked)
    found = amount(tokens, at, 0)

    assert found is not None
    assert (low, high, "range", unit) == (found.low, found.high, found.bound, found.unit)
    assert said == tokens.said(found.first, found.last)


@pytest.mark.parametrize(
    ("marked", "step"),
    [("sold |8 to 10.5 tons", 0.1), ("sold |8.5 to 10 tons", 0.1), ("sold |8 to 10 tons", 1)],
)
def test_a_range_is_as_fine_as_its_finer_end(marked: str, step: float) -> None:
    found = amount(*pointed(marked), 0)
    assert found is not None
    assert pytest.approx(step) == found.step


@pytest.mark.parametrize(
    ("marked", "number", "said"),
    [
        ("rose from |12 to 15 goats", 12, "12"),
        ("sold |8 and 10 goats", 8, "8"),
        ("sold |10 to 8 goats", 10, "10"),
        ("sold |8 goats to 10 farmers", 8, "8"),
        ("sold |8 to the farmers", 8, "8"),
    ],
)
def test_two_numbers_that_are_no_range(marked: str, number: int, said: str) -> None:
    tokens, at = pointed(marked)
    found = amount(tokens, at, 0)

    assert found is not None
    assert (number, said) == (found.number, tokens.said(found.first, found.last))


@pytest.mark.parametrize(
    "marked", ["call |555-1234 now", "on |2019-05-17 they", "of ages |18 to 34"]
)
def test_pairs_that_are_no_amounts(marked: str) -> None:
    assert amount(*pointed(marked), 0) is None


@pytest.mark.parametrize(
    ("marked", "factor", "change"),
    [("sales |doubled", 2, "up"), ("sales |tripled", 3, "up"), ("sales |halved", 0.5, "down")],
)
def test_factors(marked: str, factor: float, change: str) -> None:
    found = amount(*pointed(marked), 0)

    assert found is not None
    assert (factor, "times count", "factor", change) == (
        found.number, found.unit, found.kind, found.change,
    )  # fmt: skip


@pytest.mark.parametrize(
    ("marked", "score"),
    [("beat the Rovers |3-2 at home", (3, 2)), ("lost to Leeds |0-4.", (0, 4))],
)
def test_results(marked: str, score: tuple[int, int]) -> None:
    tokens, at = pointed(marked)
    found = result(tokens, at)

    assert found is not None
    assert (score, "score") == (found.score, found.unit)
    assert (sorted(score), None) == ([found.low, found.high], found.number)


@pytest.mark.parametrize(
    "marked",
    ["a Boeing |737-800 fell", "in May |3-4 they", "beat them |3-2 at home", "the Leeds |3 - 2",
     "on Friday |3-2-1 they", "the Leeds |03-04 report", "the Leeds |3-km2"],
)  # fmt: skip
def test_no_results(marked: str) -> None:
    assert result(*pointed(marked)) is None


@pytest.mark.parametrize(
    ("marked", "expected"),
    [("3-4|-5", True), ("3-4|-AB", True), ("3-4|-ab", False), ("3-4| - 5", False)],
)
def test_a_chain_goes_on(marked: str, expected: bool) -> None:
    before, _, behind = marked.partition("|")
    tokens = Tokens(before + behind, 0, len(before + behind))
    assert expected is chain(tokens, 3)


@given(st.integers(1, 9), st.integers(2, 10))
def test_a_share_is_less_than_its_whole(part: int, whole: int) -> None:
    for text in (f"{part} in {whole}", f"{part} out of {whole}", f"{part}-in-{whole}"):
        tokens = Tokens(text, 0, len(text))
        read = Amount(0, 1, part, part)
        share(tokens, read)
        if part < whole:
            assert (part / whole, "share", tokens.size) == (read.number, read.unit, read.last)
        else:
            assert (part, None, 1) == (read.number, read.unit, read.last)


@pytest.mark.parametrize("text", ["3 in 1987", "12 in 40", "3 in the 5", "3 goats in 10"])
def test_no_share(text: str) -> None:
    tokens = Tokens(text, 0, len(text))
    part = int(tokens.words[0])
    read = Amount(0, 1, part, part)
    share(tokens, read)
    assert (part, None) == (read.number, read.unit)


@pytest.mark.parametrize(
    ("text", "amounts"),
    [
        ("Profit rose by $2.1bn to $30.4bn.",
         [(2_100_000_000, 2_100_000_000, "exact"), (30_400_000_000, 30_400_000_000, "exact")]),
        ("Wages rose by 2 percent to 5 percent.", [(2, 5, "range")]),
        ("It must be less than or equal to 12 metres.", [(12, 12, "at-most")]),
        ("It must be greater than or equal to 12 metres.", [(12, 12, "at-least")]),
        ("A dozen or two people stood outside.", [(12, 24, "range")]),
        ("She owes them a million or two.", [(1_000_000, 2_000_000, "range")]),
        ("Anyone over age 70 may apply.", [(70, 70, "more-than")]),
        ("12m of its users left.", [(12_000_000, 12_000_000, "exact")]),
        ("A wall 12m of the way up fell.", [(12, 12, "exact")]),
    ],
)  # fmt: skip
def test_changes_and_levels_bounds_and_scales(
    text: str, amounts: list[tuple[float, float, str]]
) -> None:
    found = mentions(text, 0, len(text), tokens_of(text))
    assert [(x.amount.low, x.amount.high, x.amount.bound) for x in found] == amounts


@pytest.mark.parametrize(
    ("marked", "value"),
    [
        ("rose |sevenfold in May", 7),
        ("rose |twentyfold", 20),
        ("is |twice as large", 2),
        ("has |twice the seats", 2),
        ("was |twice mayor", None),
        ("the |blindfold fell", None),
        ("the |manifold fell", None),
    ],
)
def test_numerals_that_multiply(marked: str, value: int | None) -> None:
    found = factor(*pointed(marked))
    assert (found.number if found else None) == value


@pytest.mark.parametrize(
    ("marked", "said"),
    [
        ("a |7-fold rise", "7-fold"),
        ("a |ten-fold rise", "ten-fold"),
        ("rose |7 fold", "7 fold"),
        ("rose |7 percent", None),
    ],
)
def test_a_number_before_fold_multiplies(marked: str, said: str | None) -> None:
    tokens, at = pointed(marked)
    found = single(tokens, at)
    assert found is not None
    assert (tokens.said(found.first, found.last) if folded(tokens, found) else None) == said
