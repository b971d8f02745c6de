"""Reading money around a number: signs, codes and names of currencies before and behind it."""

from __future__ import annotations

from claimcheck.lexicons.word_sets import WordSet
from claimcheck.text.english.closed_classes import CLOSED
from claimcheck.text.english.noun_lemmas import singular
from claimcheck.text.english.number_words import SCALES, SHORT_SCALES
from claimcheck.text.figures.numerals.number_tokens import Tokens
from claimcheck.text.units.money import (
    DOLLARS,
    FEED_SIGNS,
    NAMED,
    NAMES,
    PREFIXES,
    SCALED_CODES,
    SIGNS,
    SMALL,
    WRITTEN,
)

_LONGEST = 4
"""Words of the longest name of a currency: "papua new guinean kina"."""
_SPACED = frozenset(["rs", "rm", "dm", "ffr"])
_BEFORE = WordSet(
    lambda: [*SIGNS, *WRITTEN, *SCALED_CODES, *PREFIXES, *FEED_SIGNS, *DOLLARS, "=", ".", "#"]
)  # fmt: skip


def before(tokens: Tokens, index: int) -> tuple[str, int] | None:
    """The currency that ends right before a token: its code and first token.

    A sign that the amount before has taken is not taken again.
    """
    words = tokens.words
    at = index - 1
    word = words[at]
    if at < tokens.floor or word not in _BEFORE:
        return None
    if word in SIGNS or word == "#":
        return _sign(tokens, at, index)
    if word == "=":
        return ("jpy", at - 1) if words[at - 1] == "y" else None
    if word == ".":
        return ("inr", at - 1) if words[at - 1] == "rs" else None
    if words[at - 1] == "$" and word in DOLLARS and tokens.glued(at) and tokens.glued(index):
        return DOLLARS[word], at - 1
    if _is_code(tokens, at):
        return _code(word), at
    if word in SCALED_CODES and tokens.raw[at][1:].isupper():
        return SCALED_CODES[word][0], at
    if word in FEED_SIGNS:
        sum_ = tokens.capital(at) and tokens.glued(index) and _large(tokens, index)
        return (FEED_SIGNS[word], at) if sum_ else None
    if word in PREFIXES and tokens.capital(at) and (tokens.glued(index) or word in _SPACED):
        return PREFIXES[word], at
    return None


def _sign(tokens: Tokens, at: int, index: int) -> tuple[str, int] | None:
    words = tokens.words
    word, prefix = words[at], words[at - 1]
    if word == "#":  # a hash is a pound sign only where an ASCII feed lost it
        if prefix == "gb":
            return "gbp", at - 1
        return ("gbp", at) if words[index + 1] in _LARGE and not tokens.glued(index) else None
    if word == "$" and prefix in DOLLARS:
        spaced = len(prefix) > 1 or prefix in ("s", "c")
        # a sign apart from its figure, too: the text was taken apart ("nz $ 40")
        tokenised = not tokens.glued(index) and prefix not in CLOSED and prefix != "s"
        if tokens.glued(at) or (spaced and (tokens.raw[at - 1].isupper() or tokenised)):
            return DOLLARS[prefix], at - 1
    return SIGNS[word], at


def name_before(tokens: Tokens, index: int, scaled: bool) -> tuple[str, int] | None:
    """The name of a currency right before a sum: "Rupees 50 crore", "Pounds 35m".

    A sum has a scale; a name without a capital is in the plural.
    """
    at = index - 1
    name = singular(tokens.words[at])
    code = "gbp" if name == "pound" else NAMES.get(name)
    if code is None or at < tokens.floor or not scaled:
        return None
    return (code, at) if tokens.capital(at) or name != tokens.words[at] else None


def scale(tokens: Tokens, at: int, last: int) -> tuple[int, int] | None:
    """The scale that stands in a code at a token or right behind it, and the token behind that.

    "70 MEUR", "60 USD million"; `last` is the token behind the code.
    """
    word = tokens.words[at]
    if word in SCALED_CODES:
        return SCALED_CODES[word][1], last
    if not _is_code(tokens, at):
        return None
    factor = SCALES.get(tokens.words[last]) or SHORT_SCALES.get(tokens.words[last])
    return (factor, last + 1) if factor and tokens.words[last] not in _COUNTED_BY else None


_COUNTED_BY = frozenset(["dozen", "hundred"])


_LARGE = frozenset(["million", "billion", "m", "bn", "trillion"])


def _large(tokens: Tokens, index: int) -> bool:
    """Is a figure written as sums are: with a scale, a comma, a point, three digits?

    A name that begins with such letters, as PS4, has a digit or two.
    """
    return len(tokens.words[index]) > 2 or tokens.words[index + 1] in _LARGE


def _is_code(tokens: Tokens, at: int) -> bool:
    word = tokens.words[at]
    return word in WRITTEN and (tokens.raw[at].isupper() or word in SMALL)


def _code(word: str) -> str:
    return "cny" if word == "rmb" else word


def behind(tokens: Tokens, at: int, scaled: bool) -> tuple[str, int] | None:
    """The currency that begins with a token right behind a number: its code and what follows.

    `scaled` numbers take "pounds" as money; bare ones leave it to weights.
    """
    words = tokens.words
    word = words[at]
    if not word:
        return None
    if word in SIGNS:
        other = words[at + 1][:1].isdecimal() and word != "€"  # "40 $50 notes"
        return None if other else (SIGNS[word], at + 1)
    if _is_code(tokens, at):
        return _code(word), at + 1
    if word in SCALED_CODES and tokens.raw[at][1:].isupper():
        return SCALED_CODES[word][0], at + 1
    if word in ("p", "c") and tokens.glued(at) and not tokens.capital(at):
        return ("penny" if word == "p" else "cent"), at + 1
    name = singular(word)
    if (
        name in NAMES
        and not tokens.capital(at)
        and not (name == "won" and _wins(tokens, at, scaled))
    ):
        return NAMES[name], at + 1
    if name == "pound" and (scaled or words[at + 1] == "sterling"):
        return "gbp", at + 1 + (words[at + 1] == "sterling")
    if word == "sterling":
        return "gbp", at + 1
    return _national(words, at)


def _wins(tokens: Tokens, at: int, scaled: bool) -> bool:
    """Is "won" a verb behind a figure: "of 40 candidates, 12 won"?  Sums in won are large."""
    number = tokens.words[at - 1]
    return not scaled and (not number[:1].isdecimal() or len(number) < _LEAST_WON)


_LEAST_WON = 4
"""Digits from which a figure before "won" is a sum; set by hand."""


def _national(words: list[str], at: int) -> tuple[str, int] | None:
    named = NAMED()
    for count in range(2, _LONGEST + 1):
        name = singular(words[at + count - 1])
        code = named.get((*words[at : at + count - 1], name))
        if code is not None:
            return code, at + count
    return None


def country_behind(tokens: Tokens, code: str, at: int) -> tuple[str, int]:
    """The country or code that repeats a sign's: "$76 US", "$ 249 USD", "$ 9.99 US dollars"."""
    words = tokens.words
    national = NAMED().get((words[at], "dollar")) if code == "usd" else None
    if national is not None and (not words[at + 1][:1].isalnum() or words[at + 1] in CLOSED):
        return national, at + 1  # "$40 million Canadian", no "$40 million Canadian deal"
    last = at
    repeated = code == "usd" and words[at] in ("u.s.", "usd", "cad", "aud", "nzd", "can")
    if repeated and tokens.raw[at].isupper():
        code, last = DOLLARS[words[at]], at + 1
    if words[last] in ("dollars", "dollar") and (last > at or code == "usd"):
        last += 1
    return code, last
