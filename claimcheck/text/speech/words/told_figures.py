"""Figures as what is said: "estimates 12", "put the toll at 12", "counted at least 12"."""

from __future__ import annotations

from claimcheck.lexicons.word_sets import WordSet
from claimcheck.text.english.number_words import NUMBER_WORDS
from claimcheck.text.speech.words.token import Token, Tokens

# Counts: of 4,140 attributions in 200 news articles.
_NEAR = 4
"""Tokens behind a verb, "at" or a hedge among which a figure stands; with 3 or 8 none changes."""
_LONGEST_COUNTED = 12
"""Tokens of what is counted ("put the toll at 12"); with 8 or 24 none changes."""
HEDGES = WordSet.of("figure-openers")
_ROUND = WordSet.of("round-numbers")


def is_number(token: Token) -> bool:
    """Is a word a number in figures or in letters?"""
    return token.text[:1].isdigit() or token.low in NUMBER_WORDS or token.low in _ROUND


def puts_figure(tokens: Tokens, at: int) -> bool:
    """`put the toll at 12`: a figure behind `at`."""
    for index in range(at, min(len(tokens) - 1, at + _LONGEST_COUNTED)):
        if tokens[index].low == "at":
            return any(token.text[:1].isdigit() for token in tokens[index + 1 : index + 1 + _NEAR])
        if not tokens[index].is_word:
            return False
    return False


def is_figure(tokens: Tokens, at: int) -> bool:
    """Does a number with its hedge, or without one, begin at an index?"""
    return is_number(tokens[at]) or opens_figure(tokens, at)


def opens_figure(tokens: Tokens, at: int) -> bool:
    """Does a hedged figure begin at an index: `at least 12`, `about 50`, `as many as 300`?"""
    word = tokens[at].low
    if word not in HEDGES or at + 1 >= len(tokens):
        return False
    following = tokens[at + 1].low
    if word == "at" and following not in ("least", "most"):
        return False
    if word == "as" and following not in ("many", "much", "few"):
        return False
    return any(is_number(token) for token in tokens[at + 1 : at + 1 + _NEAR])
