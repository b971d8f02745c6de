"""The unit of a number: money or measure behind it, ages, magnitudes, rates."""

from __future__ import annotations

from collections.abc import Mapping

from claimcheck.lexicons.word_sets import WordMap, WordSet
from claimcheck.text.english.closed_classes import CLOSED
from claimcheck.text.english.noun_lemmas import singular
from claimcheck.text.english.number_words import SHORT_SCALES
from claimcheck.text.figures.amounts import price
from claimcheck.text.figures.amounts.amount import Amount
from claimcheck.text.figures.amounts.labels import OLDEST
from claimcheck.text.figures.numerals.number_tokens import Tokens
from claimcheck.text.figures.numerals.spelt_numbers import Numeral, rescale, tidy
from claimcheck.text.tokens.record import NOUN
from claimcheck.text.units.measures import BY_NAME, SPELLINGS
from claimcheck.text.units.record import Unit

_AGE_BEFORE = frozenset(["aged", "turned", "turns", "turning"])


_APART = frozenset("WVCFlΩÅ")
"""Symbols of one letter that stand for a unit apart from their digits, too ("12 C"): the others
("g", "m", "h", "t") are as likely initials or scales."""
_SHOWN = {
    "m": WordSet.of("extents") | ["x", "×"],
    "g": frozenset(["of"]),
    "t": frozenset(["of"]),
}
"""Those that do before no word, or before such: "it is 9 m", "9 m long", "40 g of sugar"."""
_GENERATIONS = range(2, 7)
"""Of mobile networks: 2G to 6G; 1G was not called so in its time."""
AMBIGUOUS = WordSet.of("ambiguous-units")
_PER_THING = WordSet.of("per-things")
ADVERBS = WordMap.of("rate-adverbs", str)
"""Adverbs behind an amount -> the unit of time that it is per: "40 tonnes daily"."""
_DISTANT = WordSet.of("distance-words")
_BORDERS = frozenset(["before", "after"])
"""Those that as well begin a phrase: "$30,000 a year before tax"."""


def read_unit(tokens: Tokens, amount: Amount, found: Numeral) -> None:
    """Take in the money or measure behind a number; `found` is the number itself."""
    words, at = tokens.words, amount.last
    if amount.unit is not None:
        amount.unit, amount.last = price.country_behind(tokens, amount.unit, at)
        return
    if _magnitude(tokens, amount, at):
        return
    if found.kind in ("vague", "fraction"):
        at += words[at] == "of"
        at += words[at] in ("a", "an")
    elif words[at] == "-" and tokens.tied(at):
        at += 1
    if not words[at][:1].isalpha() and words[at] in (",", ".", "", ")", "("):
        return
    named = _money(tokens, amount, found, at) or _measure(tokens, amount, at)
    if named is None and amount.last > at:  # "2.4M euros"
        named = price.behind(tokens, amount.last, amount.scaled)
    if amount.scaled and not found.scaled:  # "1.2m users"
        found.scaled, found.plain, found.last = True, False, amount.last
    if named is not None:
        amount.unit, amount.last = named
        if words[amount.last] in ("-", "old"):
            _age(tokens, amount)
    elif words[amount.first - 1] in _AGE_BEFORE and found.plain and found.low <= OLDEST:
        ends = words[at] in ("to", "-", "–", "and", "or")
        alone = not words[at].isalpha() or words[at] in CLOSED
        if not ends and (words[amount.first - 1] == "aged" or alone):
            amount.unit, amount.age = "year", True


def _money(tokens: Tokens, amount: Amount, found: Numeral, at: int) -> tuple[str, int] | None:
    """The money behind the number, with a scale that stands in or behind its code."""
    money = price.behind(tokens, at, amount.scaled)
    if money is None or amount.scaled:
        return money
    scale = price.scale(tokens, at, money[1])
    if scale is None:
        return money
    rescale(found, *scale)
    amount.low, amount.high, amount.step = found.low, found.high, found.step
    amount.scaled = True
    return money[0], scale[1]


def unit_behind(tokens: Tokens, amount: Amount) -> None:
    """Take in the money or measure that a hedge parts from its number: "eight or more metres"."""
    found = price.behind(tokens, amount.last, amount.scaled)
    found = found or _measure(tokens, amount, amount.last)
    if found is not None:
        amount.unit, amount.last = found


def _magnitude(tokens: Tokens, amount: Amount, at: int) -> bool:
    """The strength of an earthquake: "magnitude 6.8", "6.8-magnitude", "6.8 on the Richter"."""
    words = tokens.words
    if amount.kind != "digits" or not 0 <= amount.low < 10:
        return False
    ahead = amount.first - 1
    while words[ahead] in ("-", "of"):
        ahead -= 1
    behind = " ".join(words[at : at + 3]).startswith(("- magnitude", "magnitude", "on the richter"))
    if not (behind or words[ahead] == "magnitude"):
        return False
    amount.unit = "magnitude"
    if behind and words[at] != "on":
        amount.last = at + 1 + (words[at] == "-")
    return True


def _measure(tokens: Tokens, amount: Amount, at: int) -> tuple[str, int] | None:
    """A unit of measure behind the number, and a scale that only looks like one ("1.2m people")."""
    words = tokens.words
    measured = unit_at(tokens, at)
    if _is_scale(tokens, amount, at):
        scale = SHORT_SCALES[words[at]]
        amount.low = amount.high = tidy(amount.low * scale)
        amount.step, amount.last, amount.scaled = tidy(amount.step * scale), at + 1, True
        return None
    if measured is None:
        return None
    unit, last = measured
    if last == at + 1 and not _plausible(tokens, amount, unit.name, at):
        return None
    return unit.name, last


def _is_scale(tokens: Tokens, amount: Amount, at: int) -> bool:
    """Is a letter glued to digits a scale: "3M views", "1.2m people", but not "a 12m wall"?"""
    word = tokens.words[at]
    if len(word) > 1 or word not in SHORT_SCALES or not tokens.glued(at):
        return False
    certain = tokens.raw[at] in ("M", "B") or (word == "m" and _counts(tokens, at + 1))
    return certain and amount.kind == "digits"


_MARKS = frozenset("\"'“”‘’«»")

_WHOSE = WordSet.of("possessives") | ["the", "these", "those"]


def _counts(tokens: Tokens, at: int) -> bool:
    """Does a plural noun follow, or "of its users"?"""
    at += 2 * (tokens.words[at] == "of" and tokens.words[at + 1] in _WHOSE)
    word = tokens.words[at]
    return word not in CLOSED and (
        word.endswith("s") or word in ("people", "men", "women", "children")
    )


def _plausible(tokens: Tokens, amount: Amount, name: str, at: int) -> bool:
    """Is a one-token unit meant as such, not as a word or an initial of something else?"""
    word = tokens.words[at]
    if len(word) == 1 and word.isalpha() and not tokens.glued(at):
        letter, following = tokens.raw[at], tokens.words[at + 1]
        shown = letter in _SHOWN and (following in _SHOWN[letter] or not following[:1].isalpha())
        return (shown or letter in _APART) and amount.kind == "digits"
    if name == "generation of wireless":
        return amount.low in _GENERATIONS
    if name in AMBIGUOUS:
        return amount.kind == "digits" or tokens.words[at + 1] == "of"
    if name == "stone":  # "three stones", "12 stone houses"
        return word == name and not _describes(tokens, at)
    if name == "second":
        return word != "second" or amount.kind == "digits" or amount.low == 1
    quoted = tokens.words[amount.first - 1] in _MARKS and tokens.words[at + 1] in _MARKS
    return not (tokens.capital(at) and (name == "times count" or quoted))  # "90 Hours"


def _age(tokens: Tokens, amount: Amount) -> None:
    """The rest of "12-year-old", "18 month-old", "3 years old"."""
    at = amount.last + (tokens.words[amount.last] == "-")
    if tokens.words[at] == "old" and amount.unit in ("year", "month", "week", "day"):
        amount.last = at + 1
    if tokens.words[amount.last] == "s" and tokens.words[amount.last - 1] == "old":
        amount.last += 1


def rate(tokens: Tokens, amount: Amount) -> None:
    """What an amount is per: "per day", "a barrel", "an hour", "/kg", "barrel-a-day"."""
    words, at = tokens.words, amount.last
    if words[at] == "-" and words[at + 1] in ("a", "an", "per"):
        at += tokens.tied(at) or words[at + 2] == "-"
    word = words[at]
    if word in ADVERBS and not _describes(tokens, at):
        _take(amount, ADVERBS[word], at + 1)
        return
    if word in ("a", "an", "each", "every"):
        if amount.unit is None and not _counts(tokens, at - 1) and amount.kind == "words":
            return
    elif word not in ("per", "/"):
        return
    at += 1
    at += words[at] == "-"
    measured = unit_at(tokens, at)
    if word == "/" and words[at] == "s":  # no unit elsewhere: "the 80s"
        measured = BY_NAME["second"], at + 1
    if measured is not None and distance_behind(words, measured[1]):
        return
    if measured is not None and (
        word in ("per", "/") or measured[0].dimension == "time" or words[at] in _PER_THING
    ):
        _take(amount, measured[0].name, measured[1])
    elif word == "per" and (named := _behind_name(tokens, at)) is not None:
        _take(amount, singular(words[named]), named + 1)  # "$95 per Norvik share"
    elif (word == "per" and words[at].isalpha()) or (
        words[at] in _PER_THING and not (words[at] == "dozen" and _describes(tokens, at))
    ):
        _take(amount, singular(words[at]), at + 1)


def _behind_name(tokens: Tokens, at: int) -> int | None:
    """The noun in small letters behind the name that begins at a token."""
    start = at
    while tokens.capital(at) and tokens.words[at].isalpha() and at - start < _LONGEST_NAME:
        at += 1
    plain = at > start and tokens.words[at].isalpha() and tokens.words[at] not in CLOSED
    return at if plain and tokens.classes[at] == NOUN else None


_LONGEST_NAME = 3
"""Words of a name before what something is per."""


def _take(amount: Amount, per: str, last: int) -> None:
    """Make a rate of an amount that ends before token `last`."""
    amount.per, amount.last = per, last
    amount.unit = f"{amount.unit} per {per}" if amount.unit else f"per {per}"


def _describes(tokens: Tokens, at: int) -> bool:
    """Does a word stand before a noun: "12 weekly papers", "a dozen times"?"""
    following = tokens.words[at + 1]
    return following[:1].isalpha() and following not in CLOSED


def distance_behind(words: list[str], behind: int) -> bool:
    """Does a unit end a distance in time, and no rate: "3.2 million a year ago"?"""
    word = words[behind]
    return word in _DISTANT and (word not in _BORDERS or not words[behind + 1][:1].isalpha())


def unit_at(tokens: Tokens, index: int) -> tuple[Unit, int] | None:
    """The unit that begins with a token, the longest spelling first, and the index behind it."""
    words = tokens.words
    first = words[index]
    known = SPELLINGS()
    if first in known.first_words or singular(first) in known.first_words:
        for count in range(known.longest, 1, -1):
            unit = _spelt(known.by_words, words, index, count)
            if unit is not None:
                return unit, index + count
    if words[index + 1] == "-" and tokens.tied(index + 1):  # "40 basis-point"
        unit = known.by_words.get((first, singular(words[index + 2])))
        if unit is not None:
            return unit, index + 3
    unit = known.cased.get(tokens.raw[index]) or _spelt(known.by_words, words, index, 1)
    return (unit, index + 1) if unit is not None else None


def _spelt(
    units: Mapping[tuple[str, ...], Unit], words: list[str], index: int, count: int
) -> Unit | None:
    """The unit of so many tokens, either end of which may be in the plural."""
    last = words[index + count - 1]
    if not last:
        return None
    key = tuple(words[index : index + count])
    return (
        units.get(key)
        or units.get((*key[:-1], singular(last)))
        or (units.get((singular(key[0]), *key[1:])) if count > 1 else None)
    )
