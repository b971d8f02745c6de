"""Amounts written in many ways and read back; offsets; hostile text."""

from __future__ import annotations

from typing import cast

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from claimcheck.kinds import quantity
from claimcheck.kinds.quantity.value import Quantity
from claimcheck.model.claim import Claim
from claimcheck.model.document import Document
from claimcheck.model.lexicon import Lexicon
from claimcheck.text.article import Article
from claimcheck.text.units.measures import BY_NAME

_ONES = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen "
    "sixteen seventeen eighteen nineteen".split()
)
_TENS = "zero ten twenty thirty forty fifty sixty seventy eighty ninety".split()


def found(text: str) -> list[Claim]:
    return list(quantity.find(Article(Document("d", text), Lexicon())))


def first(text: str) -> Quantity:
    claims = found(text)
    assert claims, text
    return cast(Quantity, claims[0].value)


def in_words(number: int, joint: str = " and ") -> str:
    if number < 20:
        return _ONES[number]
    if number < 100:
        rest = f"-{_ONES[number % 10]}" if number % 10 else ""
        return _TENS[number // 10] + rest
    names = {10**9: "billion", 10**6: "million", 1000: "thousand", 100: "hundred"}
    for size, name in names.items():
        if number >= size:
            rest = number % size
            tail = (joint if rest < 100 else " ") + in_words(rest, joint) if rest else ""
            return f"{in_words(number // size, joint)} {name}{tail}"
    raise AssertionError(number)


def in_figures(number: int) -> list[str]:
    forms = [f"{number:,}", in_words(number), in_words(number, " ")]
    for size, names in ((10**9, ("billion", "bn")), (10**6, ("million", "mn")), (1000, ("k",))):
        if number >= size and number % (size // 100) == 0:
            mantissa = f"{number / size:.2f}".rstrip("0").rstrip(".")
            if float(mantissa) < 10**6:
                forms += [
                    f"{mantissa} {names[0]}" if len(names[0]) > 1 else f"{mantissa}{names[0]}"
                ]
                forms += [f"{mantissa}{name}" for name in names[1:]]
    return forms


@given(st.integers(2, 10**12 - 1), st.data())
def test_a_number_is_read_as_written(number: int, data: st.DataObject) -> None:
    form = data.draw(st.sampled_from(in_figures(number)))
    value = first(f"They counted {form} sheep.")

    assert (value.number, value.head) == (number, "sheep")


_BOUNDS = {
    "about ": "about", "roughly ": "about", "at least ": "at-least",
    "no fewer than ": "at-least",
    "more than ": "more-than", "over ": "more-than", "up to ": "at-most",
    "fewer than ": "less-than",
    "exactly ": "exact", "": "exact",
}  # fmt: skip


@given(st.integers(2, 10**9), st.sampled_from(sorted(_BOUNDS)), st.data())
def test_an_interval_is_read_as_written(number: int, hedge: str, data: st.DataObject) -> None:
    form = data.draw(st.sampled_from(in_figures(number)))
    value = first(f"They counted {hedge}{form} sheep.")

    assert (value.number, value.bound) == (number, _BOUNDS[hedge])
    assert value.low is None or value.low <= number
    assert value.high is None or value.high >= number
    assert (value.low is None) == (value.bound in ("at-most", "less-than"))
    assert (value.high is None) == (value.bound in ("at-least", "more-than"))


_RANGES = ["{} to {}", "between {} and {}", "from {} to {}"]


@given(st.integers(2, 10**6), st.integers(1, 10**6), st.sampled_from(_RANGES), st.data())
def test_a_range_is_read_as_written(low: int, gap: int, shape: str, data: st.DataObject) -> None:
    write = data.draw(st.sampled_from([lambda n: f"{n:,}", in_words]))
    high = low + gap
    assume(low >= 1000 or high % 1000)  # "two to three thousand" means thousands
    said = shape.format(write(low), write(high))
    # "between one thousand and one hundred and one thousand" can be read in two ways
    assume(not said.startswith("between") or said.count(" and ") == 1)
    value = first(f"They counted {said} sheep.")

    assert (value.number, value.low, value.high, value.bound) == (None, low, high, "range")


_MONEY = {
    "${}": "usd", "US${}": "usd", "£{}": "gbp", "€{}": "eur", "A${}": "aud", "{} euros": "eur",
    "USD {}": "usd", "{} yen": "jpy", "Rs {}": "inr", "{} Swiss francs": "chf", "CHF{}": "chf",
}  # fmt: skip


@given(st.decimals(1, 10**6, places=2), st.sampled_from(sorted(_MONEY)))
def test_money_is_read_as_written(amount: object, shape: str) -> None:
    value = first(f"It cost {shape.format(f'{amount:,}')}.")

    assert (value.number, value.unit) == (pytest.approx(float(str(amount))), _MONEY[shape])


_UNITS = sorted(
    name for name, unit in BY_NAME.items()
    if unit.dimension in ("length", "area", "mass", "volume", "speed", "power", "energy", "time")
    and name not in ("second", "million british thermal unit")
)  # fmt: skip
_PLURALS = {"foot": "feet", "inch": "inches", "century": "centuries", "hertz": "hertz",
            "stone": "stone"}  # fmt: skip


def plural(name: str) -> str:
    base, per, below = name.partition(" per ")
    start, _, last = base.rpartition(" ")
    many = _PLURALS.get(last) or ("horsepower" if last == "horsepower" else f"{last}s")
    return f"{start} {many}".strip() + per + below


@given(st.integers(2, 900), st.sampled_from(_UNITS))
def test_a_measure_is_read_as_written(number: int, unit: str) -> None:
    value = first(f"It came to {number} {plural(unit)}.")

    assert (value.number, value.unit) == (number, unit)


_PIECES = st.sampled_from(
    "12 1,000 20 , 000 3.5 $ £ US$ % - – to and or between from about more than at least dozens of "
    "thousands a an one half third in five two hundred million bn km/h people troops dead killed "
    "were had the . , ; : ( ) \" ” ' ’ \n\n / 1/2 ½ 2019 May 3-2 10:30 aged No. old years per day "
    "UP İ ß ² １２ ٣".split(" ")
)


@settings(max_examples=300)
@given(st.lists(_PIECES, max_size=40), st.sampled_from(["", " "]))
def test_spans_hold_their_text_whatever_the_text(pieces: list[str], joint: str) -> None:
    text = joint.join(pieces)
    claims = found(text)

    assert claims == found(text)
    for claim in claims:
        assert text[claim.span.start : claim.span.end] == claim.text
        assert claim.text.strip() == claim.text != ""
        assert claim.sentence.start <= claim.span.start < claim.span.end <= claim.sentence.end
        value = cast(Quantity, claim.value)
        if value.low is not None and value.high is not None:
            assert value.low <= value.high
    assert [claim.span.start for claim in claims] == sorted(claim.span.start for claim in claims)


@given(st.text(max_size=200))
def test_any_text_is_read(text: str) -> None:
    for claim in found(text):
        assert text[claim.span.start : claim.span.end] == claim.text


@given(st.lists(_PIECES, min_size=1, max_size=15))
def test_a_paragraph_before_moves_offsets_only(pieces: list[str]) -> None:
    text = " ".join(pieces).replace("\n", " ").strip() or "x"
    before = "It rained.\n\n"
    here = [(c.span.start, c.span.end, c.value) for c in found(text)]
    moved = [(c.span.start, c.span.end, c.value) for c in found(before + text)]

    shift = len(before)
    assert moved == [(start + shift, end + shift, value) for start, end, value in here]


HOSTILE = [
    "1", "1,", "1 ", "1.", "1,000", "1-", "1/", "1:", "$", "$1 ", "about ", "about 1 ", "one ",
    "hundred ", "and ", "one and ", "thousands of ", "tens of ", "half ", "a ", "a few ", "-",
    "people ", "1 people ", "12 of the ", "more than ", "\"", "“1” ", "'", "(1) ", "20 , 000 , ",
    "1 000 ", "between 1 and ", "from 1 to ", "per ", "1 per ", "x10^", "½", "12-", "old ",
]  # fmt: skip


@pytest.mark.parametrize("piece", HOSTILE)
def test_pieces_in_a_row_keep_their_offsets(piece: str) -> None:
    text = piece * (2_000 // len(piece))
    for claim in found(text):
        assert text[claim.span.start : claim.span.end] == claim.text
