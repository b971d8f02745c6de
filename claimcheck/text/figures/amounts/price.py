"""Reading money around a number: signs, codes and names of currencies before and behind it."""

from __future__ import annotations

from claimcheck.lexicons.word_sets import WordSet
from claimcheck.text.english.noun_lemmas import singular
from claimcheck.text.figures.numerals.number_tokens import Tokens
from claimcheck.text.units.money import (
    DOLLARS,
    FEED_SIGNS,
    NAMED,
    NAMES,
    PREFIXES,
    SIGNS,
    WRITTEN,
)

_LONGEST = 4
"""Words of the longest name of a currency: "papua new guinean kina"."""
_SPACED = frozenset(["rs", "rm"])
_BEFORE = WordSet(lambda: [*SIGNS, *WRITTEN, *PREFIXES, *FEED_SIGNS, "=", ".", "#"])


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
    if word in WRITTEN and tokens.raw[at].isupper():
        return _code(word), at
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
        upper = tokens.raw[at - 1].isupper()
        if tokens.glued(at) or (spaced and upper):
            return DOLLARS[prefix], at - 1
    return SIGNS[word], at


_LARGE = frozenset(["million", "billion", "m", "bn", "trillion"])


def _large(tokens: Tokens, index: int) -> bool:
    """Is a figure written as sums are: with a scale, a comma, a point, three digits?

    A name that begins with such letters, as PS4, has a digit or two.
    """
    return len(tokens.words[index]) > 2 or tokens.words[index + 1] in _LARGE


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
        glued = tokens.glued(at) and not words[at + 1][:1].isdecimal()
        return (SIGNS[word], at + 1) if (glued or word == "€") else None
    if word in WRITTEN and tokens.raw[at].isupper():
        return _code(word), at + 1
    if word in ("p", "c") and tokens.glued(at) and not tokens.capital(at):
        return ("penny" if word == "p" else "cent"), at + 1
    name = singular(word)
    if name in NAMES and not tokens.capital(at):
        return NAMES[name], at + 1
    if name == "pound" and (scaled or words[at + 1] == "sterling"):
        return "gbp", at + 1 + (words[at + 1] == "sterling")
    if word == "sterling":
        return "gbp", at + 1
    return _national(words, at)


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
    last = at
    repeated = code == "usd" and words[at] in ("u.s.", "usd", "cad", "aud", "nzd", "can")
    if repeated and tokens.raw[at].isupper():
        code, last = DOLLARS[words[at]], at + 1
    if words[last] in ("dollars", "dollar") and (last > at or code == "usd"):
        last += 1
    return code, last
