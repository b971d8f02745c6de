"""Numbers that are no amounts: dates, times, years, labels, codes, idioms, pronouns."""

from __future__ import annotations

from claimcheck.lexicons.word_sets import WordSet
from claimcheck.text.english.closed_classes import CLOSED
from claimcheck.text.english.number_words import HEDGE_ENDS
from claimcheck.text.figures.amounts.labels import LIST_JOINTS, MONTHS, PLURALS, label, list_head
from claimcheck.text.figures.amounts.pronouns import compound, some_day, word_in_name
from claimcheck.text.figures.numerals.number_tokens import Tokens
from claimcheck.text.figures.numerals.spelt_numbers import Numeral

_ORDINAL = frozenset(["st", "nd", "rd", "th"])
_CLOCK = WordSet.of("clock-words")
_HEDGES = HEDGE_ENDS - {"above", "below"}
"""Words that make four digits behind them an amount; "32 percent below 2005 levels" has a year."""
_YEAR_BEFORE = WordSet.of("before-years") | WordSet.of("seasons")
_LONGEST = 12
"""Digits of an amount without separators: article numbers (EAN-13) and longer codes have more."""
_MARKS = frozenset("/:#@&_*+=?\\")

_RECENT = 1900
"""The year from which a number stands for itself; with 1800 or 1950 none of those is another."""
_YEARS = range(1000, 2200)
"""Years of four digits, to the end of the next century, of which forecasts speak; up to 2400 one of
1,884 figures in 200 news articles is lost, up to 2050 none is another."""
_PLAIN_YEARS = range(_RECENT, 2101)
"""Those that stand for themselves; others need a word before them that leads to a year."""


def spurious(tokens: Tokens, found: Numeral, measured: bool, joined: bool) -> bool:
    """Is a number part of a date, a time, a name, a label, an idiom?

    `measured` tells that money or a unit belongs to it, which no label has; `joined` that a dash
    or word before it makes it the second end of a range.
    """
    words = tokens.words
    if found.kind == "digits":
        if _code(words[found.first]) or (not measured and _run_on(tokens, found)):
            return True
        if (
            (not joined and _fragment(tokens, found))
            or _cut(tokens, found)
            or _dated(tokens, found, measured)
        ):
            return True
        decimal = "." in words[found.first] and not found.scaled  # "Windows 8.1"
        if measured or joined or not (found.plain or decimal):
            return False
        return _year(tokens, found) or label(tokens, found)
    if found.kind == "words":
        return some_day(tokens, found) if measured else word_in_name(tokens, found)
    return False


def _code(word: str) -> bool:
    """Is it written as no amount is: "007", "02077824220", thirteen digits in one?"""
    if len(word) > _LONGEST and word.isdecimal():
        return True
    return len(word) > 1 and word[0] == "0" and word[1] != "."


def _run_on(tokens: Tokens, found: Numeral) -> bool:
    """Does a word that is no unit stick to the number: "5Multiple", "3x"?"""
    return tokens.glued(found.last) and tokens.words[found.last][:1].isalpha() and not found.scaled


def _fragment(tokens: Tokens, found: Numeral) -> bool:
    """Is it a piece of a longer code, address, date or clock time?"""
    words, first = tokens.words, found.first
    before = words[first - 1]
    if tokens.glued(first):
        if before in _MARKS or before.isalnum():
            return True
        if before in ("-", "–") and tokens.glued(first - 1):
            return words[first - 2][-1:].isdigit() or compound(words[first - 2])
        if before in (".", ",") and words[first - 2][-1:].isdigit() and tokens.glued(first - 1):
            return True
    return False


def _cut(tokens: Tokens, found: Numeral) -> bool:
    """Does something glued behind make it an ordinal, a decade, a time or a code?"""
    words, last = tokens.words, found.last
    after = words[last]
    if not tokens.glued(last):
        return False
    if after in _ORDINAL or (after == "s" and found.plain):
        return True
    if after in (":", "/", ".", "@") and tokens.glued(last + 1):
        return (words[last + 1][:1].isalnum() and not words[last + 1][0].isalpha()) or after == "@"
    return False


def _dated(tokens: Tokens, found: Numeral, measured: bool) -> bool:
    """Is it the day, year or hour of a date or a time?"""
    words, first, last = tokens.words, found.first, found.last
    before, after = words[first - 1], words[last]
    if before == ".":
        before = words[first - 2]
        if before in ("no", "nos"):
            return True
    if before in MONTHS:
        shortened = words[first - 1] == "." and tokens.glued(first - 1)  # "nov. 8"
        if shortened or tokens.raw[first - 1 - (words[first - 1] == ".")][:1].isupper():
            return found.low <= 31 or found.low in _YEARS
    if before == "," and words[first - 2].isdecimal() and found.plain and len(words[first]) == 4:
        return words[first - 3] in MONTHS or words[first - 4] in MONTHS
    if before in LIST_JOINTS and list_head(words, first) in MONTHS:
        things = before == "," and words[last].endswith(PLURALS) and words[last] not in CLOSED
        return found.low <= 31 and not (measured or things)  # "on June 3, 30 goats came"
    if after in MONTHS and found.low <= 31 and tokens.capital(last):
        return True
    if (
        after in ("to", "-", "–", "and")
        and words[last + 2] in MONTHS
        and words[last + 1].isdecimal()
    ):
        return tokens.capital(last + 2) and found.low <= 31
    if after in ("to", "-", "–") and words[last + 2] in _CLOCK and found.low <= 24:
        return True
    if after in ("tonight", "tomorrow") and before in ("at", "for", "by"):
        return found.low <= 12
    if after in ("a", "p") and words[last + 1 : last + 3] == [".", "m"]:  # tokenised "7 p . m ."
        return True
    return after in _CLOCK and found.low < 2400


def _year(tokens: Tokens, found: Numeral) -> bool:
    """Is a run of four digits a year?"""
    words, first, last = tokens.words, found.first, found.last
    if len(words[first]) != 4 or found.low not in _YEARS:
        return False
    before, after = words[first - 1], words[last]
    things = (
        after.isalpha()
        and after.endswith(("s", "people", "men", "children"))
        and (after not in CLOSED and not tokens.capital(last))
    )
    if found.low in _PLAIN_YEARS:
        hundreds = found.low % 100 == 0
        return not (things and (before in _HEDGES or (hundreds and before not in _YEAR_BEFORE)))
    if before in ("and", "to", "or", "-", "–") and len(words[first - 2]) == 4:
        return words[first - 2].isdecimal() and not things
    return before in _YEAR_BEFORE and before != "of" and not things
