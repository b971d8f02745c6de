"""Numbers that are no amounts: dates, times, years, labels, codes, idioms, pronouns."""

from __future__ import annotations

from claimcheck.text.numerals_cardinal import Numeral
from claimcheck.text.numerals_tokens import Tokens
from claimcheck.text.numerals_words import ONES, TENS
from claimcheck.text.units_money import SIGNS
from claimcheck.text.words import CLOSED, singular

MONTHS = frozenset(
    "january february march april may june july august september october november december jan "
    "feb mar apr jun jul aug sep sept oct nov dec".split()
)
_ORDINAL = frozenset(["st", "nd", "rd", "th"])
_CLOCK = frozenset(["am", "pm", "a.m.", "p.m.", "o'clock", "gmt", "bst", "utc", "noon"])
_LABELS = frozenset(
    "no nos number numbers section sections article articles chapter chapters page pages part "
    "phase stage level tier category grade class group pool round week day game room route "
    "highway interstate channel flight gate platform line lane unit apartment apt suite "
    "act title clause rule schedule table appendix volume vol issue episode season series version "
    "type mark model district ward zone sector area terminal step question item lot squadron "
    "brigade division regiment battalion covid resolution bill proposition amendment exhibit "
    "psalm verse generation windows playstation formula top bottom size ages juror "
    "caption image photo slide video update release chart runway pier bus train tower block warehouse".split()
)
"""Nouns that a label's number stands behind: "Section 3", "phase 2", "the top 10"."""
_HEDGES = frozenset(
    "than about around some nearly almost roughly approximately over least most to only".split()
)
_YEAR_BEFORE = frozenset(
    "in since by until till from during before circa mid early late through throughout ad a.d. "
    "bc fiscal fy q1 q2 q3 q4 back spring summer autumn fall winter of".split()
)
_NOT_ONE_BEFORE = frozenset(
    "no this that the which every any each another some such good bad new big little day his her "
    "their my your our old first last next".split()
)
_STATES = frozenset(
    "dead killed injured wounded hurt missing arrested hospitalised hospitalized infected".split()
)
_MARKS = frozenset("/:#@&_*+=\\")


def spurious(tokens: Tokens, found: Numeral, measured: bool, joined: bool) -> bool:
    """Is a number part of a date, a time, a name, a label, an idiom?

    `measured` tells that money or a unit belongs to it, which no label has; `joined` that a dash
    or word before it makes it the second end of a range.
    """
    words = tokens.words
    if found.kind == "digits":
        if _code(words[found.first]) or (not measured and _run_on(tokens, found)):
            return True
        if (not joined and _fragment(tokens, found)) or _cut(tokens, found) or _dated(tokens, found):
            return True
        if measured or joined or not (found.plain or "." in words[found.first]):
            return False
        return _year(tokens, found) or _label(tokens, found)
    if found.kind == "words" and not measured:
        return _word_in_name(tokens, found)
    return False


def _code(word: str) -> bool:
    """Is it written as no amount is: "007", "02077824220"?"""
    return len(word) > 1 and word[0] == "0" and word[1] != "."


def _run_on(tokens: Tokens, found: Numeral) -> bool:
    """Does a word that is no unit stick to the number: "5Multiple", "3x"?"""
    return tokens.glued(found.last) and tokens.words[found.last].isalpha() and not found.scaled


def _fragment(tokens: Tokens, found: Numeral) -> bool:
    """Is it a piece of a longer code, address, date or clock time?"""
    words, first = tokens.words, found.first
    before = words[first - 1]
    if tokens.glued(first):
        if before in _MARKS or before.isalnum():
            return True
        if before in ("-", "–") and tokens.glued(first - 1):
            return words[first - 2][-1:].isdigit() or _compound(words[first - 2])
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
        return words[last + 1][:1].isalnum() and not words[last + 1][0].isalpha() or after == "@"
    return False


_LIST_JOINTS = frozenset(["and", "to", "or", "-", "–", "&", ",", "of"])
_JOINED = frozenset(["now", "then", "minus", "plus", "sub", "under", "over", "", "just"])


def _compound(word: str) -> bool:
    """Is a word before a hyphen part of a name ("F-16", "Covid-19")?"""
    return word.isalpha() and word not in _JOINED


def _dated(tokens: Tokens, found: Numeral) -> bool:
    """Is it the day, year or hour of a date or a time?"""
    words, first, last = tokens.words, found.first, found.last
    before, after = words[first - 1], words[last]
    if before == ".":
        before = words[first - 2]
        if before in ("no", "nos"):
            return True
    if before in MONTHS and tokens.raw[first - 1 - (words[first - 1] == ".")][:1].isupper():
        return found.low <= 31 or 1000 <= found.low <= 2100
    if before == "," and words[first - 2].isdecimal() and found.plain and len(words[first]) == 4:
        return words[first - 3] in MONTHS or words[first - 4] in MONTHS
    if before in _LIST_JOINTS and _list_head(words, first) in MONTHS:
        return found.low <= 31
    if after in MONTHS and found.low <= 31 and tokens.capital(last):
        return True
    if after in ("to", "-", "–", "and") and words[last + 2] in MONTHS and words[last + 1].isdecimal():
        return tokens.capital(last + 2) and found.low <= 31
    if after in ("to", "-", "–") and words[last + 2] in _CLOCK and found.low <= 24:
        return True
    if after in ("tonight", "tomorrow") and before in ("at", "for", "by"):
        return found.low <= 12
    return after in _CLOCK and found.low < 2400


def _list_head(words: list[str], first: int) -> str:
    """The word before the number that a joint ties to this one: "pages 4 and 5"."""
    if not words[first - 2].isdecimal():
        return ""
    return words[first - 4] if words[first - 3] == "." else words[first - 3]


def _year(tokens: Tokens, found: Numeral) -> bool:
    """Is a run of four digits a year?"""
    words, first, last = tokens.words, found.first, found.last
    if len(words[first]) != 4 or not 1000 <= found.low <= 2100:
        return False
    before, after = words[first - 1], words[last]
    things = after.isalpha() and after.endswith(("s", "people", "men", "children")) and (
        after not in CLOSED and not tokens.capital(last)
    )  # fmt: skip
    if found.low >= 1900:
        hundreds = found.low % 100 == 0
        return not (things and (before in _HEDGES or hundreds and before not in _YEAR_BEFORE))
    if before in ("and", "to", "or", "-", "–") and len(words[first - 2]) == 4:
        return words[first - 2].isdecimal() and not things
    return before in _YEAR_BEFORE and before != "of" and not things


def _label(tokens: Tokens, found: Numeral) -> bool:
    """Is it a label: "No. 3", "iPhone 12", "Boeing 787", "787 Dreamliner", "12 High Street"?"""
    words, first, last = tokens.words, found.first, found.last
    before = words[first - 1]
    if before in _LABELS and (tokens.capital(first - 1) or not words[last].endswith("s")):
        return True
    head = _list_head(words, first) if before in _LIST_JOINTS else ""
    if head in _LABELS or head == "aged":
        return True
    if _address(tokens, found) or _telephone(words, found):
        return True
    if _age(tokens, found):
        return True
    if before == "sp" or before == "p" and words[first - 2] == "&":
        return True
    counts = words[last].endswith("s") and not tokens.capital(last)
    raw = tokens.raw[first - 1]
    named = any(char.isupper() for char in raw) and before not in CLOSED and before.isalpha()
    if named and not counts and (first > 1 or not raw[1:].islower()):
        return words[last] not in _STATES and before not in SIGNS
    return found.low < 1000 and names_thing(tokens, last)


_STREETS = frozenset(
    "street st avenue ave road rd boulevard blvd drive dr lane ln way court ct circle place "
    "highway hwy terrace square parkway pkwy row crescent".split()
)
_COMPASS = frozenset("n s e w ne nw se sw north south east west".split())
_EMERGENCY = frozenset(["911", "999", "112", "000"])


def _address(tokens: Tokens, found: Numeral) -> bool:
    """Is it a house number: "4661 Oak Street", "1650 S. Main", "the 5600 block"?"""
    words, at = tokens.words, found.last
    if words[at] in ("block", "blk") and len(words[found.first]) > 2:
        return True
    for step in range(4):
        if not tokens.capital(at + step) and words[at + step] != ".":
            return False
        if words[at + step] in _STREETS and step > 0:
            return True
        if step == 0 and words[at] in _COMPASS and len(words[at]) < 3:
            return True
    return False


def _telephone(words: list[str], found: Numeral) -> bool:
    """An area code in brackets, or the number of the emergency services."""
    first, last = found.first, found.last
    if words[first - 1] == "(" and words[last] == ")" and words[last + 2] == "-":
        return words[last + 1].isdecimal()
    if words[first] in _EMERGENCY:
        return words[first - 1].startswith(("call", "dial", "phon")) or words[last].startswith("call")
    return False


def _age(tokens: Tokens, found: Numeral) -> bool:
    """Is it an age in apposition to a name: "Maria Lopez, 34, said", "Lopez (34)"?"""
    words, first, last = tokens.words, found.first, found.last
    opening, closing = words[first - 1], words[last]
    if found.low > 120:
        return False
    if opening == "(":
        return closing == ")" and tokens.capital(first - 2)
    named = first - 2 - (words[first - 2] == ".")  # "Dan Webb Jr., 22"
    if opening != "," or not words[named].isalpha() or words[named] in MONTHS:
        return False
    return closing == "," or (closing in (".", ";") and tokens.capital(named))


def names_thing(tokens: Tokens, at: int) -> bool:
    """Do only capitalised singular words follow, as in "787 Dreamliner", "10 Downing Street"?"""
    seen = 0
    while seen < 4 and tokens.capital(at) and tokens.words[at].isalpha():
        if tokens.words[at].endswith(("s", "men", "people", "ese", "an")) or tokens.words[at] in CLOSED:
            return False
        at += 1
        seen += 1
    following = tokens.words[at]
    if following.isdecimal():
        return False
    ended = not following.isalpha() or following in CLOSED or following.endswith(("ing", "ed"))
    return seen > 0 and ended


def _word_in_name(tokens: Tokens, found: Numeral) -> bool:
    words, first, last = tokens.words, found.first, found.last
    if last == first + 1:
        if words[first] == "one":
            return _pronoun(tokens, first)
        if words[first] == "dozen" or words[first] in ("hundred", "thousand", "million"):
            return words[first - 1] not in ("past", "last", "half")
    if words[first - 1] == "-" and tokens.tied(first - 1):
        return _compound(words[first - 2])
    if tokens.capital(first) and first > 0 and tokens.raw[first - 1][:1].isalpha():
        return tokens.capital(first - 1) or tokens.capital(last)
    return words[first - 1] in ("top", "bottom", "final") and not words[last].endswith("s")


def _number_follows(words: list[str], at: int) -> bool:
    at += words[at] in ("of", "every")
    return words[at][:1].isdecimal() or words[at] in ONES or words[at] in TENS


_POINTS = frozenset("point time stage hand side level end way extent".split())


def _pronoun(tokens: Tokens, index: int) -> bool:
    """Is "one" a pronoun or part of an idiom, rather than a number?"""
    words = tokens.words
    before, after = words[index - 1], words[index + 1]
    if after[:1].isdecimal():
        return True
    if before in ("least", "than", "only", "just", "exactly") and after != "of":
        return False
    if after in ("to", "or", "in", "out") and _number_follows(words, index + 2):
        return False
    if before in _NOT_ONE_BEFORE or not after[:1].isalpha():
        return not (after in ("-", "/") and words[index + 2].isalpha() and before not in _NOT_ONE_BEFORE
                    and words[index + 2] in _DURATIONS)
    if singular(after) != after and not after.endswith("ies"):
        return True  # a verb: "one remains in hospital"
    if after in _POINTS and before in ("at", "on", "in", "to"):
        return True
    if after in ("more", "other", "additional"):
        return False
    if after.endswith("ing") and words[index + 2].isalpha() and words[index + 2] not in CLOSED:
        return True  # "one wearing a mask"
    if after.endswith("ed") or after in _STATES:
        return after not in _STATES
    return after in CLOSED or after in ("day", "thing", "way", "'s") or tokens.capital(index + 1)


_DURATIONS = frozenset("year month week day hour minute second mile".split())
