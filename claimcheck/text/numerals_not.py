"""Numbers that are no amounts: dates, times, years, labels, codes, idioms, pronouns."""

from __future__ import annotations

import re

from claimcheck.text.numerals import Numeral
from claimcheck.text.numerals_tokens import Tokens
from claimcheck.text.words import CLOSED

MONTHS = frozenset(
    "january february march april may june july august september october november december jan "
    "feb mar apr jun jul aug sep sept oct nov dec".split()
)
_ORDINAL = frozenset(["st", "nd", "rd", "th"])
_LABELS = frozenset(
    "no nos number numbers section sections article articles chapter chapters page pages part "
    "phase phases stage level tier category grade class group pool round week day game game room "
    "route highway interstate channel flight gate platform line lane block unit apartment apt "
    "suite building floor act title clause rule schedule figure table appendix volume vol issue "
    "episode season series version type mark model district ward zone sector area terminal step "
    "question item lot bus train car boat squadron brigade division regiment battalion covid "
    "resolution bill proposition prop measure amendment exhibit count counts psalm verse "
    "generation windows ps xbox playstation formula apollo super world century top".split()
) - frozenset(["top", "century", "super", "world", "count", "counts", "measure", "figure"])  # fmt: skip
_YEAR_BEFORE = frozenset(
    "in since by until till from during before after of for circa mid early late through "
    "throughout between and to the this that year years spring summer autumn fall winter "
    "season class a.d. ad bc fiscal fy q1 q2 q3 q4 back "
    "around about".split()
)
_URLISH = re.compile(r"https?://|www\.|@|\.(?:com|org|net)\b")
_NOT_ONE_BEFORE = frozenset(
    "no this that the which every any each another some such good bad new big little only day "
    "his her their my your our old first last next number".split()
)
_NOT_ONE_AFTER = frozenset(
    "of another thing day can could should would may might must has had is was will who that "
    "which day's more on by side".split()
)  # fmt: skip


def spurious(tokens: Tokens, found: Numeral) -> bool:
    """Is a number part of a date, a time, a name, a label, an idiom?"""
    if found.kind == "digits":
        return _label_or_date(tokens, found)
    if found.kind == "words":
        return _word_in_name(tokens, found)
    return False


def _label_or_date(tokens: Tokens, found: Numeral) -> bool:
    first, last = found.first, found.last
    before, after = tokens.word(first - 1), tokens.word(last)
    if after in _ORDINAL and tokens.glued(last):
        return True
    if tokens.glued(first) and (before[-1:].isalnum() or before in ("_", "/", ":", "#", "@", "&")):
        return before not in _MONEY_BEFORE
    if after in (":", "/") and tokens.glued(last) and tokens.glued(last + 1):
        return tokens.word(last + 1)[:1].isdigit()
    if after == "." and tokens.glued(last) and tokens.glued(last + 1):
        return True
    if before in MONTHS or (before == "." and tokens.word(first - 2) in MONTHS):
        return found.low <= 31 or _year(found)
    if after in MONTHS and found.low <= 31 and tokens.capital(last):
        return True
    if after in ("am", "pm", "a.m.", "p.m.", "o'clock", "gmt") and found.low <= 24 * 60:
        return True
    if before == "." and tokens.word(first - 2) in ("no", "nos"):
        return True
    if before in _LABELS and tokens.capital(first - 1) and found.plain:
        return True
    if before in ("-", "–") and tokens.glued(first) and tokens.word(first - 2)[:1].isalpha():
        return tokens.glued(first - 1)
    if after == "s" and tokens.glued(last):
        return True
    return found.plain and (_is_year(tokens, found) or _proper(tokens, found))


_MONEY_BEFORE = frozenset("$ € £ ¥ # = ₹ ₩ rs rm ps us usd eur gbp y".split())


def _year(found: Numeral) -> bool:
    return found.plain and 1000 <= found.low <= 2100


def _is_year(tokens: Tokens, found: Numeral) -> bool:
    if not _year(found) or found.last - found.first > 1 or len(tokens.words[found.first]) != 4:
        return False
    before, after = tokens.word(found.first - 1), tokens.word(found.last)
    if before in _MONEY_BEFORE:
        return False
    if found.low >= 1900:
        return not (after.endswith("s") and after.isalpha() and before not in _YEAR_BEFORE)
    return before in _YEAR_BEFORE and not after.endswith("s") or before in ("ad", "a.d.")


def _proper(tokens: Tokens, found: Numeral) -> bool:
    """A figure behind a capitalised name: "iPhone 12", "Boeing 787", "S&P 500"."""
    index = found.first - 1
    if index < 0 or tokens.glued(found.first):
        return False
    raw = tokens.raw[index]
    if not any(char.isupper() for char in raw) or tokens.words[index] in CLOSED:
        return False
    if raw[0].isupper() and index == 0:
        return False
    after = tokens.word(found.last)
    return not (after.endswith("s") and tokens.raw[found.last][0].islower())


def _word_in_name(tokens: Tokens, found: Numeral) -> bool:
    first, last = found.first, found.last
    if tokens.words[first] == "one" and last == first + 1:
        return _pronoun(tokens, first)
    if first > 0 and tokens.capital(first) and tokens.raw[first - 1][0].isalpha():
        return tokens.capital(first - 1) or tokens.capital(last)
    return tokens.word(first - 1) == "-" and tokens.glued(first)


def _pronoun(tokens: Tokens, index: int) -> bool:
    before, after = tokens.word(index - 1), tokens.word(index + 1)
    if after in ("in", "out"):
        return True
    if before in _NOT_ONE_BEFORE or after in _NOT_ONE_AFTER or not after:
        return True
    return after in CLOSED or not after[0].isalpha() or tokens.capital(index + 1)
