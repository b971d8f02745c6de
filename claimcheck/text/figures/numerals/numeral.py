"""One number as it is written: digits with their scale, number words, fractions, vague amounts.

What surrounds it (hedges, ranges, money, units) is read by `amounts`.
"""

from __future__ import annotations

from claimcheck.text.english.number_words import (
    ALWAYS_SCALES,
    FEW,
    FRACTION_SIGNS,
    FRACTION_WORDS,
    MANY,
    SCALES,
    SHORT_SCALES,
)
from claimcheck.text.figures.numerals.nobody import STARTERS as NOBODY
from claimcheck.text.figures.numerals.nobody import nobody
from claimcheck.text.figures.numerals.number_tokens import Tokens
from claimcheck.text.figures.numerals.spelt_numbers import (
    LOOSE,
    Numeral,
    cardinal,
    fraction,
    rescale,
    tidy,
    vague,
)

LONGEST = 18
"""Digits that a figure may have; longer runs are codes, not amounts."""
_DENOMINATORS = frozenset(["2", "3", "4", "5", "8", "10", "16", "32"])
_SUPERSCRIPTS = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹⁻⁺", "0123456789-+")


def numeral(tokens: Tokens, index: int) -> Numeral | None:
    """The number that begins with a token, as long as it can be read."""
    word = tokens.words[index]
    if not word:
        return None
    if word[0].isdecimal() or (word == "." and _point(tokens, index)):
        return _digits(tokens, index)
    if word in FRACTION_SIGNS:
        value = FRACTION_SIGNS[word]
        return _scaled(tokens, Numeral(index, index + 1, value, value, value * LOOSE, "fraction"))
    return _worded(tokens, index)


def _point(tokens: Tokens, index: int) -> bool:
    """Does a stop begin a decimal fraction (".500")?"""
    following = tokens.words[index + 1]
    return tokens.glued(index + 1) and following.isdecimal() and not tokens.glued(index)


def _digits(tokens: Tokens, index: int) -> Numeral | None:
    words = tokens.words
    last = index + 1
    if words[index] == ".":
        clean = "0." + words[last]
        last += 1
    else:
        clean = words[index]
        if not clean.isdecimal():
            clean = "".join(char for char in clean if char.isdecimal() or char == ".")
    while words[last] == "," and len(clean) < LONGEST and _group(tokens, last):
        clean += words[last + 1]
        last += 2
    if words[last] == "." and last in tokens.joins and words[last + 1].isdecimal():
        clean += "." + words[last + 1]  # tokenised "6 . 1"
        last += 2
    if len(clean) > LONGEST + 1 or clean.count(".") > 1:
        return None
    whole, point, decimals = clean.partition(".")
    value = float(clean) if point else int(whole)
    found = Numeral(index, last, value, value, 10 ** -len(decimals) if point else 1)
    found.plain = words[index].isdecimal() and last == index + 1
    _powered(tokens, found)
    _mixed(tokens, found)
    return _scaled(tokens, found)


def _group(tokens: Tokens, comma: int) -> bool:
    """Do three more digits follow a comma between spaces, as in tokenised "20 , 000"?

    Or three noughts a comma and a space ("20, 000"), which no list has.
    """
    digits = tokens.words[comma + 1]
    apart = not tokens.glued(comma) or digits == "000"
    return apart and not tokens.glued(comma + 1) and len(digits) == 3 and digits.isdecimal()


def _powered(tokens: Tokens, found: Numeral) -> None:
    """A power of ten: "1.99 × 10−30", "3 x 10^8", "10⁻³" behind a cross."""
    at = found.last
    words = tokens.words
    if words[at] not in ("×", "x") or not words[at + 1].startswith("10"):
        return
    sign, digits, last = 1, words[at + 1][2:].translate(_SUPERSCRIPTS), at + 2
    if not digits:
        last += words[last] == "^"
        if words[last] in ("-", "−", "–", "⁻"):
            sign, last = -1, last + 1
        digits, last = words[last].translate(_SUPERSCRIPTS), last + 1
    if digits.isascii() and digits.isdigit() and len(digits) < 3:
        power = 10.0 ** (sign * int(digits))
        found.low = found.high = tidy(float(found.low) * power)
        found.step, found.last, found.plain, found.scaled = found.step * power, last, False, True


def _mixed(tokens: Tokens, found: Numeral) -> None:
    """Add a fraction behind the whole: "2½", "2 1/2", or make one of "1/2"."""
    words, last = tokens.words, found.last
    sign = words[last]
    if sign in FRACTION_SIGNS:
        found.add(FRACTION_SIGNS[sign], last + 1)
        return
    if sign == "/" and found.plain and tokens.tied(last) and words[last + 1] in _DENOMINATORS:
        if 0 < found.low < int(words[last + 1]) and words[last + 2] != "/":
            found.low = found.high = found.low / int(words[last + 1])
            found.kind, found.plain, found.last = "fraction", False, last + 2
        return
    at = last + (sign == "-" and tokens.tied(last))  # "3-1/2"
    above, below = words[at], words[at + 2]
    written = above.isdecimal() and len(above) < 3 and tokens.tied(at + 1)
    if not written or words[at + 1] != "/" or below not in _DENOMINATORS:
        return
    if 0 < int(above) < int(below):
        found.add(int(above) / int(below), at + 3)


def _scaled(tokens: Tokens, found: Numeral) -> Numeral:
    """Take in scale words and abbreviations behind digits: "5 million", "1.2bn", "5-million"."""
    words = tokens.words
    for _ in range(2):
        at = found.last
        if words[at] == "-" and words[at + 1] in SCALES:
            at += 1
        word = words[at]
        scale = SCALES.get(word)
        if scale is None and word in ALWAYS_SCALES and (tokens.glued(at) or len(word) > 1):
            scale = SHORT_SCALES[word]
        if scale is None or (word == "dozen" and found.low > 99):
            return found
        rescale(found, scale, at + 1)
    return found


def _worded(tokens: Tokens, index: int) -> Numeral | None:
    words = tokens.words
    word, following = words[index], words[index + 1]
    if word in NOBODY:
        return nobody(tokens, index)
    if word in MANY or word in FEW:
        return vague(tokens, index)
    if word in ("a", "an", "one"):
        if following in FEW:
            return _from(vague(tokens, index + 1), index)
        if (part := fraction(tokens, index + 1, 1)) is not None:
            return _from(part, index)
        if word != "one":
            scale = following in SCALES or (following == "score" and words[index + 2] == "of")
            return cardinal(tokens, index + 1, index) if scale else None
    if word in FRACTION_WORDS:
        quarter = word == "quarter" and following in SCALES
        return fraction(tokens, index, 1) if word == "half" or quarter else None
    found = cardinal(tokens, index, index)
    if found is not None and found.low < 20:
        part = fraction(tokens, found.last, int(found.low))
        if part is not None:
            return _from(part, index)
    return found


def _from(found: Numeral | None, first: int) -> Numeral | None:
    """A number with the article or numerator before it taken in."""
    if found is not None:
        found.first = first
    return found
