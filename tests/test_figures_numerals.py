"""One number as written, from the token it begins with: value, last digit said, where it ends."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.text.figures.numerals.number_tokens import PADDING, Tokens
from claimcheck.text.figures.numerals.numeral import LONGEST, numeral


def tokenised(text: str) -> Tokens:
    return Tokens(text, 0, len(text))


@pytest.mark.parametrize(
    ("text", "value", "said", "kind"),
    [
        ("7 goats", 7, "7", "digits"),
        ("1,250 goats", 1250, "1,250", "digits"),
        ("12,50,000 goats", 1250000, "12,50,000", "digits"),
        ("30 000 goats", 30000, "30 000", "digits"),
        ("30 , 500 goats", 30500, "30 , 500", "digits"),
        ("30, 500 goats", 30, "30", "digits"),
        ("30, 000 goats", 30000, "30, 000", "digits"),
        (".25 of them", 0.25, ".25", "digits"),
        ("6 . 5 metres", 6.5, "6 . 5", "digits"),
        ("4.5 million goats", 4500000, "4.5 million", "digits"),
        ("4-million goats", 4000000, "4-million", "digits"),
        ("4.5bn goats", 4500000000, "4.5bn", "digits"),
        ("3 lakh crore rupees", 3 * 10**12, "3 lakh crore", "digits"),
        ("3 dozen eggs", 36, "3 dozen", "digits"),
        ("4 x 10^3 goats", 4000, "4 x 10^3", "digits"),
        ("4 × 10−2 grams", 0.04, "4 × 10−2", "digits"),
        ("4 × 10⁵ goats", 400000, "4 × 10⁵", "digits"),
        ("3½ miles", 3.5, "3½", "digits"),
        ("3 1/4 miles", 3.25, "3 1/4", "digits"),
        ("3/4 mile", 0.75, "3/4", "fraction"),
        ("½ mile", 0.5, "½", "fraction"),
        ("1/2/2019", 1, "1", "digits"),
        ("nineteen goats", 19, "nineteen", "words"),
        ("forty-two goats", 42, "forty-two", "words"),
        ("a hundred and one goats", 101, "a hundred and one", "words"),
        ("a score of goats", 20, "a score", "words"),
        ("two and a half miles", 2.5, "two and a half", "words"),
        ("six-and-a-half years", 6.5, "six-and-a-half", "words"),
        ("one and a half million goats", 1500000, "one and a half million", "words"),
        ("five and six goats", 5, "five", "words"),
        ("twenty goats", 20, "twenty", "words"),
        ("half of them", 0.5, "half", "fraction"),
        ("a quarter of them", 0.25, "a quarter", "fraction"),
        ("two-thirds of them", 2 / 3, "two-thirds", "fraction"),
        ("three fifths of them", 0.6, "three fifths", "fraction"),
        ("half a dozen eggs", 6, "half a dozen", "words"),
        ("a quarter of a million goats", 250000, "a quarter of a million", "words"),
        ("a quarter million goats", 250000, "a quarter million", "words"),
        ("three quarters of a million goats", 750000, "three quarters of a million", "words"),
    ],
)
def test_a_number(text: str, value: float, said: str, kind: str) -> None:
    tokens = tokenised(text)
    found = numeral(tokens, 0)

    assert found is not None
    assert pytest.approx(value) == found.low == found.high
    assert (said, kind) == (tokens.said(found.first, found.last), found.kind)


@pytest.mark.parametrize(
    ("text", "low", "high", "said"),
    [
        ("dozens of goats", 24, 99, "dozens"),
        ("tens of thousands of goats", 20000, 99999, "tens of thousands"),
        ("hundreds of millions of goats", 2 * 10**8, 10**9 - 1, "hundreds of millions"),
        ("several goats", 3, 9, "several"),
        ("several thousand goats", 3000, 9999, "several thousand"),
        ("a few goats", 2, 9, "a few"),
        ("a couple of goats", 2, 3, "a couple"),
        ("a handful of goats", 3, 9, "a handful"),
    ],
)
def test_a_vague_amount(text: str, low: int, high: int, said: str) -> None:
    tokens = tokenised(text)
    found = numeral(tokens, 0)

    assert found is not None
    assert (low, high, "vague") == (found.low, found.high, found.kind)
    assert said == tokens.said(found.first, found.last)


@pytest.mark.parametrize(
    "text",
    [
        "", "goats", ".", ". 5", "few goats", "the scores", "a goat",
        "half past three", "thirds of them", "quarter final", "12345678901234567890",
    ],
)  # fmt: skip
def test_no_number(text: str) -> None:
    assert numeral(tokenised(text), 0) is None


@pytest.mark.parametrize(
    ("text", "step"),
    [("8", 1), ("8.50", 0.01), ("8.5 million", 100000), ("eighty", 10), ("twelve thousand", 1000),
     ("2½", 0.5), ("three dozen", 12)],
)  # fmt: skip
def test_the_size_of_the_last_digit_said(text: str, step: float) -> None:
    found = numeral(tokenised(text), 0)
    assert found is not None
    assert pytest.approx(step) == found.step


@pytest.mark.parametrize(
    ("text", "plain"),
    [("1984", True), ("1,984", False), ("19.84", False), ("19 million", False), ("12½", False)],
)
def test_only_bare_digits_may_be_a_year_or_a_label(text: str, plain: bool) -> None:
    found = numeral(tokenised(text), 0)
    assert found is not None
    assert plain is found.plain


@given(st.integers(0, 10**LONGEST - 1))
def test_digits_are_read_with_and_without_separators(number: int) -> None:
    for written in (str(number), f"{number:,}"):
        found = numeral(tokenised(f"{written} goats"), 0)
        assert found is not None
        assert (number, number, 1) == (found.low, found.high, found.step)


_TEXTS = st.lists(
    st.sampled_from(
        "12 1,000 3.5 . , - half a dozen of hundred and one several few tens score × 10^3 ½ / US "
        "U.S. İ 's goats $ 59 : year".split(" ")
    )
)


@given(_TEXTS, st.sampled_from(["", " "]), st.integers(0, 3), st.integers(0, 3))
def test_tokens_hold_their_text_and_are_padded(
    pieces: list[str], joint: str, front: int, back: int
) -> None:
    text = "x" * front + joint.join(pieces) + "x" * back
    end = len(text) - back
    tokens = Tokens(text, front, end)

    for at in range(tokens.size):
        assert front <= tokens.starts[at] < tokens.ends[at] <= end
        assert tokens.raw[at] == tokens.said(at, at + 1)
        assert at == 0 or tokens.ends[at - 1] <= tokens.starts[at]
        found = numeral(tokens, at)
        if found is not None:
            assert at == found.first < found.last <= tokens.size
            assert found.low <= found.high
    for at in (*range(-PADDING, 0), *range(tokens.size, tokens.size + PADDING)):
        assert ("", "") == (tokens.words[at], tokens.raw[at])
        assert not tokens.capital(at)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("the U.S. paid", ["the", "u.s.", "paid"]),
        ("the US paid us", ["the", "u.s.", "paid", "us"]),
        ("USD40", ["usd", "40"]),
        ("Rs40", ["rs", "40"]),
        ("Dh40", ["dh", "40"]),
        ("$A40", ["$", "a", "40"]),
        ("1,250.75", ["1,250.75"]),
        ("1,25", ["1,25"]),
        ("an F16", ["an", "f16"]),
        ("8-10", ["8", "-", "10"]),
        ("Oslo's 5km", ["oslo", "'s", "5", "km"]),
    ],
)
def test_tokens(text: str, expected: list[str]) -> None:
    tokens = tokenised(text)
    assert expected == tokens.words[: tokens.size]


@pytest.mark.parametrize(
    ("text", "mark", "glued"),
    [
        ("a 59 - year old .", 2, True),
        ("a 59 - Year old .", 2, False),
        ("a 59 - the oldest .", 2, False),
        ("at 13 : 41 sharp .", 2, True),
        ("a five - year term .", 2, True),
        ("a long - year term .", 2, False),
        ("a 59 - year old.", 2, False),
        ("8-10", 1, True),
        ("8 -10", 1, False),
    ],
)
def test_what_tokenised_text_took_apart_is_glued_again(text: str, mark: int, glued: bool) -> None:
    assert glued is tokenised(text).tied(mark)
