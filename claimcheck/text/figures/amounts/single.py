"""A whole amount: hedge, money sign, number or range, scale, unit, rate, hedge behind."""

from __future__ import annotations

from claimcheck.lexicons.word_sets import WordSet
from claimcheck.text.english.closed_classes import CLOSED
from claimcheck.text.english.number_words import BEFORE_ARTICLE, SCALES, SHORT_SCALES
from claimcheck.text.figures.amounts import hedges as bounds
from claimcheck.text.figures.amounts import price
from claimcheck.text.figures.amounts.ages import age
from claimcheck.text.figures.amounts.amount import Amount
from claimcheck.text.figures.amounts.measure import (
    AMBIGUOUS,
    distance_behind,
    read_unit,
    unit_at,
    unit_behind,
)
from claimcheck.text.figures.amounts.spurious import spurious
from claimcheck.text.figures.numerals.number_tokens import Tokens
from claimcheck.text.figures.numerals.numeral import numeral
from claimcheck.text.figures.numerals.spelt_numbers import Numeral, rescale
from claimcheck.text.tokens.record import NOUN
from claimcheck.text.units.measures import dimension
from claimcheck.text.units.money import SIGNS


def single(tokens: Tokens, index: int, joined: bool = False) -> Amount | None:
    """One number with its money or unit, without hedges; `None` where it is no amount.

    `joined` says that a dash before it belongs to a range ("8-10"), not to a code.
    """
    found = numeral(tokens, index) or _article(tokens, index)
    if found is None or _is_left_over(tokens, found):
        return None
    amount = Amount(
        found.first,
        found.last,
        found.low,
        found.high,
        "exact",
        found.step,
        kind=found.kind,
        scaled=found.scaled,
    )
    if found.kind == "vague":
        amount.bound = "vague"
    _money_before(tokens, amount, found)
    read_unit(tokens, amount, found)
    if amount.unit is None and age(tokens, amount):
        amount.unit, amount.age = "year", True
    if spurious(tokens, found, amount.unit is not None, joined or amount.signed):
        return None
    if amount.signed and tokens.glued(amount.first) and tokens.words[amount.first - 1] in _LINKS:
        return None
    _sign(tokens, amount)
    return amount


def _is_left_over(tokens: Tokens, found: Numeral) -> bool:
    """Is it a scale alone behind what could not be read as its number: "X15q billion"?"""
    before = tokens.raw[found.first - 1]
    return tokens.words[found.first] in SCALES and any(map(str.isdigit, before))


_LINKS = frozenset("/@_&=")


def _article(tokens: Tokens, index: int) -> Numeral | None:
    """The article before a unit under a hedge: "less than an hour", "nearly a mile".

    "More than a year ago" is a date.
    """
    words = tokens.words
    if words[index] not in ("a", "an") or words[index - 1] not in BEFORE_ARTICLE:
        return None
    if words[index - 1] == "than" and words[index - 2] not in _COMPARING:
        return None
    measured = unit_at(tokens, index + 1)
    if measured is None or measured[0].name in AMBIGUOUS or tokens.capital(index + 1):
        return None
    noun = tokens.classes[measured[1]] == NOUN and words[measured[1]] not in CLOSED
    if noun or distance_behind(words, measured[1]):
        return None
    return Numeral(index, index + 1, 1, 1, kind="words")


_COMPARING = frozenset(["more", "less", "longer", "shorter"])


def _money_before(tokens: Tokens, amount: Amount, found: Numeral) -> None:
    at = amount.first
    if tokens.words[at - 1] in ("-", "−") and tokens.words[at - 2] in SIGNS and tokens.glued(at):
        at -= 1  # "$-50.8bn"
        amount.low, amount.high = -amount.high, -amount.low
    behind = amount.last
    if tokens.words[behind] == "-" and tokens.glued(behind) and tokens.glued(behind + 1):
        behind += 1  # "$250-m"
    scale = SHORT_SCALES.get(tokens.words[behind])
    scaled = amount.scaled or (scale is not None and tokens.glued(behind))
    money = price.before(tokens, at) or price.name_before(tokens, at, scaled)
    if money is None:
        return
    amount.unit, amount.first = money
    amount.signed = True
    last = behind + 1
    if scale is None and (inside := price.scale(tokens, amount.first, amount.last)):
        scale, last = inside
    if scale is not None and not amount.scaled:
        sign = -1 if amount.low < 0 else 1
        rescale(found, scale, last)
        amount.low = amount.high = sign * found.low
        amount.step, amount.last, amount.scaled = found.step, found.last, True


def _sign(tokens: Tokens, amount: Amount) -> None:
    """A minus before the amount: "-50", "minus 40", "minus-130", "-$3"."""
    words, at = tokens.words, amount.first - 1
    if " ".join(words[max(0, at - 2) : at + 1]) == "plus or minus" or words[at] in ("±", "+/-"):
        amount.first = at - 2 * (words[at] == "minus")
        return
    if words[at] == "minus":
        amount.first = at
    elif words[at] in ("-", "−") and tokens.glued(amount.first):
        if words[at - 1] == "minus":
            amount.first = at - 1
        elif not tokens.glued(at) or words[at - 1] == "(":
            amount.first = at
        else:
            return
    else:
        return
    amount.low, amount.high = -amount.high, -amount.low


def hedge(tokens: Tokens, amount: Amount, floor: int) -> None:
    """Hedges before and behind: they widen the span and set the bound.

    None reaches over `floor`, the end of the amount before: "4.1 points less than four years ago"
    compares.
    """
    for _ in range(2):
        ahead = bounds.before(tokens, amount.first)
        if ahead is None or ahead[1] < floor:
            break
        if ahead[1] == floor > 0 and tokens.words[amount.first - 1] == "than":
            break
        if _spans(tokens, ahead[1], amount):
            break
        bound, amount.first = ahead
        if amount.bound in ("exact", "about") and bound != "exact":
            amount.bound = bound
    behind = bounds.after(tokens, amount.last)
    if behind is not None:
        bound, amount.last = behind
        if amount.bound in ("exact", "about"):
            amount.bound = bound
        if amount.unit is None and tokens.words[amount.last - 1] in _OF_AGE:
            amount.unit, amount.age = "year", True
        elif amount.unit is None:  # "eight or more metres"
            unit_behind(tokens, amount)


def _spans(tokens: Tokens, hedge: int, amount: Amount) -> bool:
    """Is "over" the time that something takes ("a lease over 9 years"), no bound: behind a noun or
    a past tense that nothing else measures?"""
    if amount.first - hedge != 1 or tokens.words[hedge] != "over":
        return False
    if amount.age or amount.unit is None:
        return False
    word = tokens.words[hedge - 1]
    return dimension(amount.unit) == "time" and word.isalpha() and word not in _LASTING


_LASTING = WordSet.of("lasting-words")
"""Words before "over" behind which it bounds a time: "for over a year", "took over an hour"."""
_OF_AGE = frozenset(("older", "younger"))
"""Words of a hedge that only an age has: "65 or older"."""
