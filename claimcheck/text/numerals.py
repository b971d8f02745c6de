"""One number as it is written: digits with their scale, number words, fractions, vague amounts.

What surrounds it (hedges, ranges, money, units) is read by the modules above; see
`numerals_phrase`.
"""

from __future__ import annotations

from dataclasses import dataclass

from claimcheck.text.numerals_tokens import Tokens
from claimcheck.text.numerals_words import (
    ALWAYS_SCALES,
    FEW,
    FRACTION_SIGNS,
    FRACTION_WORDS,
    MANY,
    ONES,
    SCALES,
    SHORT_SCALES,
    TENS,
)

Value = int | float
LONGEST = 18
"""Digits that a figure may have; longer runs are codes, not amounts."""


@dataclass(slots=True)
class Numeral:
    """A number read from tokens `first` to `last` (exclusive)."""

    first: int
    last: int
    low: Value
    high: Value
    step: Value = 1
    """The size of the last digit said: 0.1 for "8.5", 1,000 for "12 thousand"."""
    kind: str = "digits"
    """`digits`, `words`, `fraction`, `share` ("one in five") or `vague`."""
    scaled: bool = False
    """Does a scale word belong to it ("5 million", "5m")?"""
    plain: bool = False
    """A bare run of digits: what could be a year, a code, a label."""

    @property
    def vague(self) -> bool:
        """Is it an amount without a number ("dozens")?"""
        return self.kind == "vague"


def tidy(value: float) -> Value:
    """A whole number as `int`, others rounded to 12 significant digits.

    >>> tidy(1.2 * 10**6), tidy(0.1 + 0.2)
    (1200000, 0.3)
    """
    if isinstance(value, int):
        return value
    rounded = float(f"{value:.12g}")
    return int(rounded) if rounded.is_integer() and abs(rounded) < 1e18 else rounded


def numeral(tokens: Tokens, index: int) -> Numeral | None:
    """The number that begins with a token, as long as it can be read."""
    word = tokens.word(index)
    if not word:
        return None
    if word[0].isdecimal() or (word == "." and _point(tokens, index)):
        return _digits(tokens, index)
    if word in FRACTION_SIGNS:
        value = FRACTION_SIGNS[word]
        return _scaled(tokens, Numeral(index, index + 1, value, value, value, "fraction"))
    return _worded(tokens, index)


def _point(tokens: Tokens, index: int) -> bool:
    """Does a stop begin a decimal fraction (".500")?"""
    following = tokens.word(index + 1)
    return (
        tokens.glued(index + 1)
        and following.isdecimal()
        and not tokens.glued(index)
    )


def _digits(tokens: Tokens, index: int) -> Numeral | None:
    first = index
    word = tokens.words[index]
    if word == ".":
        index += 1
        word = "0." + tokens.words[index]
    clean = "".join(char for char in word if char.isdecimal() or char == ".")
    last = index + 1
    while (  # tokenised text: "20 , 000"
        tokens.word(last) == ","
        and not tokens.glued(last)
        and not tokens.glued(last + 1)
        and len(tokens.word(last + 1)) == 3
        and tokens.word(last + 1).isdecimal()
        and len(clean) < LONGEST
    ):
        clean += tokens.word(last + 1)
        last += 2
    if len(clean) > LONGEST + 1 or clean.count(".") > 1:
        return None
    whole, _, decimals = clean.partition(".")
    value: Value = float(clean) if decimals else int(whole)
    found = Numeral(first, last, value, value, 10 ** -len(decimals) if decimals else 1)
    found.plain = word.isdecimal() and last == first + 1
    _mixed(tokens, found)
    return _scaled(tokens, found)


def _mixed(tokens: Tokens, found: Numeral) -> None:
    """Add a fraction behind the whole: "2½", "2 1/2", or make one of "1/2"."""
    sign = tokens.word(found.last)
    if sign in FRACTION_SIGNS:
        _add(found, FRACTION_SIGNS[sign], found.last + 1)
    elif sign == "/" and tokens.glued(found.last) and found.plain:
        below = tokens.word(found.last + 1)
        if tokens.glued(found.last + 1) and below in _DENOMINATORS and 0 < found.low < int(below):
            found.low = found.high = found.low / int(below)
            found.kind, found.plain, found.last = "fraction", False, found.last + 2
    elif (
        sign.isdecimal()
        and tokens.word(found.last + 1) == "/"
        and tokens.word(found.last + 2) in _DENOMINATORS
        and len(sign) < 3
        and int(sign) < int(tokens.word(found.last + 2))
    ):
        _add(found, int(sign) / int(tokens.word(found.last + 2)), found.last + 3)


_DENOMINATORS = frozenset(["2", "3", "4", "5", "8", "10", "16", "32"])


def _add(found: Numeral, part: float, last: int) -> None:
    found.low = found.high = found.low + part
    found.last, found.step, found.plain = last, part, False


def _scaled(tokens: Tokens, found: Numeral) -> Numeral:
    """Take in scale words and abbreviations behind digits: "5 million", "1.2bn", "5-million"."""
    for _ in range(2):
        at = found.last + (tokens.word(found.last) == "-" and tokens.word(found.last + 1) in SCALES)
        word = tokens.word(at)
        scale = SCALES.get(word)
        if scale is None and word in ALWAYS_SCALES and (tokens.glued(at) or len(word) > 1):
            scale = SHORT_SCALES[word]
        if scale is None:
            return found
        rescale(found, scale, at + 1)
    return found


def rescale(found: Numeral, scale: int, last: int) -> None:
    """Multiply a number by a scale that stands behind it."""
    found.low, found.high = tidy(found.low * scale), tidy(found.high * scale)
    found.step, found.last, found.scaled, found.plain = tidy(found.step * scale), last, True, False


def _worded(tokens: Tokens, index: int) -> Numeral | None:
    word = tokens.words[index]
    if word in MANY or word in FEW:
        return _vague(tokens, index)
    article = word in ("a", "an", "one")
    following = tokens.word(index + 1)
    if article and following in ("few", "couple", "handful"):
        found = _vague(tokens, index + 1)
        if found is not None:
            found.first = index
        return found
    if article and (fraction := _fraction(tokens, index + 1, 1)) is not None:
        fraction.first = index
        return fraction
    if word in ("a", "an"):
        if following not in SCALES and following != "score":
            return None
        return _cardinal(tokens, index + 1, index)
    if word in FRACTION_WORDS:
        return _fraction(tokens, index, 1) if word == "half" else None
    found = _cardinal(tokens, index, index)
    if found is None:
        return None
    if found.low < 20 and (fraction := _fraction(tokens, found.last, int(found.low))) is not None:
        fraction.first = index
        return fraction
    return found


def _cardinal(tokens: Tokens, index: int, first: int) -> Numeral | None:
    """A number in words: "two hundred and fifty thousand", "twenty-eight", "six-and-a-half"."""
    total = 0
    part: Value = 0
    at = index
    last = index
    largest = 10**18
    step = 1
    while at < len(tokens):
        word = tokens.words[at]
        if word in ONES and (part % 100 == 0 if ONES[word] > 9 else part % 10 == 0 and _open(part)):
            part += ONES[word]
            step = 1
        elif word in TENS and part % 100 == 0 and (part == 0 or part >= 100):
            part += TENS[word]
            step = 10
        elif word in ("hundred", "dozen") and 0 < max(part, at == first + (first < index)) < 100:
            step = SCALES[word]
            part = (part or 1) * step
        elif word in SCALES and word not in ("hundred", "dozen") and SCALES[word] < largest:
            if part == 0 and at != index:
                break
            largest = step = SCALES[word]
            total += int((part or 1) * largest)
            part = 0
        else:
            break
        at = last = at + 1
        follow = tokens.word(at)
        if (follow == "-" and tokens.glued(at)) or (
            follow == "and" and (part >= 100 or (part == 0 and total > 0))
        ):
            at += 1
    if last == index:
        return None
    value: Value = total + part
    found = Numeral(first, last, value, value, step, "words", scaled=total > 0)
    _and_a_half(tokens, found)
    return _scaled(tokens, found) if isinstance(found.low, float) else found


def _open(part: Value) -> bool:
    """May a digit follow what has been read ("twenty" yes, "twelve" no)?"""
    return part == 0 or part % 100 == 0 or part % 100 >= 20


def _and_a_half(tokens: Tokens, found: Numeral) -> None:
    at = found.last + (tokens.word(found.last) == "-")
    if tokens.word(at) != "and":
        return
    at += 1 + (tokens.word(at + 1) == "-")
    if tokens.word(at) in ("a", "one"):
        at += 1 + (tokens.word(at + 1) == "-")
        if tokens.word(at) in ("half", "quarter"):
            _add(found, 0.5 if tokens.word(at) == "half" else 0.25, at + 1)


def _fraction(tokens: Tokens, index: int, above: int) -> Numeral | None:
    """What stands behind a numerator: "(one) third", "(two)-thirds", "(one) in five"."""
    at = index + (tokens.word(index) == "-")
    word = tokens.word(at)
    below = FRACTION_WORDS.get(word)
    if below is None or not 0 < above < below or (above > 1) != (word[-1] == "s"):
        return None
    if word in ("quarter", "third", "fourth", "fifth") and not _shares(tokens, at, above):
        return None
    value = above / below
    found = Numeral(index, at + 1, value, value, 1 / below, "fraction")
    return _half_scale(tokens, found)


def _shares(tokens: Tokens, at: int, above: int) -> bool:
    """Is "a third" a share ("of", "more") and not an ordinal ("a third man")?"""
    if above > 1 or tokens.word(at - 1) == "-":
        return True
    return tokens.word(at + 1) in _AFTER_SHARE or not tokens.word(at + 1).isalpha()


_AFTER_SHARE = frozenset(
    "of more less the higher lower fewer larger smaller bigger in on to from since were are have "
    "had said say and or as its their his her".split()
)


def _half_scale(tokens: Tokens, found: Numeral) -> Numeral:
    """"half a million", "half a dozen", "quarter of a million"."""
    at = found.last + (tokens.word(found.last) == "of")
    if tokens.word(at) in ("a", "an", "-"):
        at += 1
    word = tokens.word(at)
    if word in SCALES and (at > found.last or found.low == 0.5):
        rescale(found, SCALES[word], at + 1)
        found.kind = "words"
    return found


def _vague(tokens: Tokens, index: int) -> Numeral | None:
    """"dozens", "tens of thousands", "several hundred", "a few", "a couple of"."""
    word = tokens.words[index]
    low, high = MANY.get(word) or FEW[word]
    last = index + 1
    for _ in range(2):
        at = last + (tokens.word(last) == "of")
        following = tokens.word(at)
        if following in MANY and word in MANY:
            low, high = _multiplied(word, following)
            last = at + 1
        elif following in SCALES and word in FEW:
            low, high = low * SCALES[following], (high + 1) * SCALES[following] - 1
            last = at + 1
        else:
            break
    return Numeral(index, last, low, high, low, "vague")


def _multiplied(word: str, following: str) -> tuple[int, int]:
    """"tens of thousands": 10,000 or 20,000 to 99,999."""
    power = {"tens": 10, "dozens": 12, "scores": 20, "hundreds": 100, "thousands": 1000}.get(word, 1)
    unit = SCALES.get(following[:-1], 1)
    return 2 * power * unit, 10 * power * unit - 1
