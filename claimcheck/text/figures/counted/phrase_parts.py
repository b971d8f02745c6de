"""What may stand inside a counted noun phrase: joined modifiers, owners, figures of names."""

from __future__ import annotations

from claimcheck.lexicons.word_sets import WordSet
from claimcheck.text.english.number_words import NUMBER_WORDS
from claimcheck.text.english.word_endings import _STOPS, participle, plural
from claimcheck.text.figures.amounts.measure import unit_at
from claimcheck.text.figures.numerals.number_tokens import Tokens

STATES = WordSet.of("counted-states")
"""Words that say in which state the counted are: "seven dead", "40 injured"."""


def joins_modifiers(tokens: Tokens, at: int, kept: list[int]) -> bool:
    """Does "and" or "or" join two modifiers of one plural: "40 Irish and Welsh nurses"?"""
    words = tokens.words
    if not kept or tokens.capital(kept[-1]) != tokens.capital(at + 1):
        return False
    for step in range(1, 4):
        word = words[at + step]
        if not word.isalpha() or word in _STOPS or word in STATES or participle(word):
            return False
        if word in NUMBER_WORDS:  # "one woman and four men"
            return False
        if plural(word):
            return step > 1
    return False


def plural_owner(tokens: Tokens, at: int) -> bool:
    """The apostrophe of "60 tenants' groups"."""
    words = tokens.words
    owned = words[at] in ("'", "’") and tokens.glued(at) and plural(words[at - 1])
    return owned and plural(words[at + 1])


def figure_inside(tokens: Tokens, at: int) -> bool:
    """Does a figure belong to the noun phrase: "737 Max jets", "19-year-old men"?"""
    word = tokens.words[at]
    if not word[:1].isdecimal() or tokens.glued(at):
        return False
    following = at + 1
    if tokens.words[following] == "-" and tokens.tied(following):
        return True
    return tokens.capital(following) or unit_at(tokens, following) is not None


def is_model_number(tokens: Tokens, at: int) -> bool:
    """Is a number tied to a name in front of it by a hyphen: "a dozen Hw-24 attack planes"?"""
    words = tokens.words
    tied = words[at - 1] == "-" and tokens.tied(at - 1) and tokens.capital(at - 2)
    return tied and words[at].isdecimal() and words[at + 1][:1].isalpha()
