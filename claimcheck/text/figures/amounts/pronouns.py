"""Number words that are no amounts: "one" as a pronoun, idioms, parts of names."""

from __future__ import annotations

from claimcheck.lexicons.word_sets import WordSet
from claimcheck.text.english.closed_classes import CLOSED, DETERMINERS, MODALS
from claimcheck.text.english.noun_lemmas import singular
from claimcheck.text.english.number_words import ONES, TENS
from claimcheck.text.figures.amounts.labels import PLURALS, STATES_BEHIND
from claimcheck.text.figures.numerals.number_tokens import Tokens
from claimcheck.text.figures.numerals.spelt_numbers import Numeral
from claimcheck.text.units.measures import TIMES

_NOT_ONE_BEFORE = WordSet.of("before-pronoun-one") | WordSet.of("possessives")

_POINTS = WordSet.of("one-points")


_DURATIONS = TIMES | ["mile"]


def word_in_name(tokens: Tokens, found: Numeral) -> bool:
    """Is a number word a pronoun, a bare scale, or part of a name ("World War Two")?"""
    words, first, last = tokens.words, found.first, found.last
    if last == first + 1:
        if words[first] == "one":
            return _pronoun(tokens, first)
        if words[first] == "dozen" or words[first] in ("hundred", "thousand", "million"):
            return words[first - 1] not in ("past", "last", "half")
    if words[first - 1] == "-" and tokens.tied(first - 1):
        return words[first - 2] != "in" and compound(words[first - 2])  # "one-in-five"
    if tokens.capital(first) and words[first - 1] == "of" and tokens.capital(first - 2):
        return True  # "the Group of Seven"
    counts = words[last].endswith(PLURALS) and words[last] not in CLOSED
    if words[last] in STATES_BEHIND or (counts and not tokens.capital(last)):
        return False
    if tokens.capital(first) and first > 0 and tokens.raw[first - 1].isalpha():
        return tokens.capital(first - 1) or tokens.capital(last)
    return words[first - 1] in ("top", "bottom", "final") and not words[last].endswith("s")


def some_day(tokens: Tokens, found: Numeral) -> bool:
    """Is "one day" no length of time: "could one day export gas", "One day, he hopes"?"""
    words, first = tokens.words, found.first
    if words[first : first + 2] != ["one", "day"]:
        return False
    before, behind = words[first - 1], words[first + 2]
    return before in MODALS or before == "to" or (not before and behind == ",")


def _number_follows(words: list[str], at: int) -> bool:
    at += words[at] in ("of", "every")
    return words[at][:1].isdecimal() or words[at] in ONES or words[at] in TENS


def _pronoun(tokens: Tokens, index: int) -> bool:
    """Is "one" a pronoun or part of an idiom, rather than a number?"""
    words = tokens.words
    before, after = words[index - 1], words[index + 1]
    if after[:1].isdecimal():
        return True
    if before == "only" and words[index - 2] in DETERMINERS:
        return True  # "the only one talking"
    if before in ("least", "than", "only", "just", "exactly") and after != "of":
        return False
    if after in ("to", "or", "in", "out") and _number_follows(words, index + 2):
        return False
    if words[index + 1 : index + 4] == ["-", "in", "-"]:
        return False  # "a one-in-five chance"
    if before in _NOT_ONE_BEFORE or not after[:1].isalpha():
        return not (
            after in ("-", "/")
            and words[index + 2].isalpha()
            and before not in _NOT_ONE_BEFORE
            and words[index + 2] in _DURATIONS
        )
    if singular(after) != after and not after.endswith("ies"):
        return True  # a verb: "one remains in hospital"
    if after in _POINTS and before in ("at", "on", "in", "to"):
        return True
    if after in ("more", "other", "additional"):
        return False
    if after.endswith("ing") and words[index + 2].isalpha() and words[index + 2] not in CLOSED:
        return True  # "one wearing a mask"
    if after.endswith("ed") or after in STATES_BEHIND:
        return after not in STATES_BEHIND
    named = tokens.capital(index) and tokens.capital(index - 1)  # "Formula One"
    return named or after in CLOSED or after in ("day", "thing", "way", "'s")


_JOINED = WordSet.of("before-hyphens") | [""]


def compound(word: str) -> bool:
    """Is a word before a hyphen part of a name ("F-16", "Covid-19")?"""
    return word.isalpha() and word not in _JOINED
