"""Amounts with two numbers: ranges in all forms, shares ("one in five"), scores ("3-2")."""

from __future__ import annotations

from claimcheck.lexicons.word_sets import WordSet
from claimcheck.text.english.noun_lemmas import singular
from claimcheck.text.english.number_words import STARTERS
from claimcheck.text.english.verb_lemmas import lemma
from claimcheck.text.figures.amounts.ages import decade
from claimcheck.text.figures.amounts.amount import Amount
from claimcheck.text.figures.amounts.factors import factor, folded
from claimcheck.text.figures.amounts.hedges import ABOUT_SHARE
from claimcheck.text.figures.amounts.labels import names_thing
from claimcheck.text.figures.amounts.measure import rate
from claimcheck.text.figures.amounts.mixed_units import mixed_units
from claimcheck.text.figures.amounts.scores import DASHES, chain, result, score, share, vote
from claimcheck.text.figures.amounts.single import hedge, single
from claimcheck.text.figures.numerals.number_tokens import Tokens
from claimcheck.text.figures.numerals.spelt_numbers import tidy
from claimcheck.text.units.money import CODES, FEED_SIGNS, PREFIXES, SIGNS, WRITTEN

_COUNTED_OUT = 20
"""Up to it the ends of "ten or twelve" may lie apart; larger ones are as near as "about" says."""
_DOZEN = 12
"""The smallest number that is counted by itself: "a dozen or two"."""
_LEVEL = 3
"""How many times a change by which a figure moves the level is that it comes to, at the least: the
ends of "by 2 percent to 5 percent" lie nearer."""
_SMALL_GAP = 0.34
"""How far apart they may lie, as a share of the lower: one in three, as in "three or four"."""
_AGED = frozenset(("aged", "ages", "age"))
_JOINTS = DASHES | {"to", "and", "or", "up"}
CHANGING = WordSet.of("figure-verbs", "moving")
"""Verbs that lead from one level to another: "rose from 12 to 15" is no range."""


def amount(tokens: Tokens, index: int, floor: int) -> Amount | None:
    """The amount whose number begins with a token, `None` where it is no amount.

    `floor` is the token behind the amount before it, which no hedge may reach over.
    """
    word = tokens.words[index]
    if (found := decade(tokens, index)) is not None:
        return found
    if (found := factor(tokens, index)) is not None:
        hedge(tokens, found, floor)
        return found
    if word.isdecimal() and (scored := result(tokens, index)) is not None:
        return scored
    first = single(tokens, index)
    if first is None:
        return None
    mixed_units(tokens, first, single)
    _with_error(tokens, first)
    if folded(tokens, first):
        hedge(tokens, first, floor)
        return first
    if _counted_votes(tokens, first):
        return first
    joint = tokens.words[first.last]
    if joint in _JOINTS and first.kind != "fraction" and not _joined(tokens, first, joint):
        return None
    before = tokens.words[first.first - 1]
    if first.bound == "range" and before in _AGED:
        return None
    if first.bound == "range" and first.unit is None and names_thing(tokens, first.last):
        return None
    if tokens.words[first.last] in ("in", "out", "-"):
        share(tokens, first)
    if first.per is None:
        rate(tokens, first)
    hedge(tokens, first, floor)
    return first


def _counted_votes(tokens: Tokens, first: Amount) -> bool:
    """Take in the other side of a vote whose voters are named: "by 281 votes to 190"."""
    words, at = tokens.words, first.last
    if singular(words[at]) not in _VOTERS or words[at + 1] != "to":
        return False
    second = _second(tokens, at + 2)
    if second is None or second.unit or words[second.last] in _VOTERS:
        return False
    return score(tokens, first, second)


_VOTERS = WordSet.of("votes", "voter")


def _with_error(tokens: Tokens, first: Amount) -> None:
    """Take in the error of a measurement: "2.4±0.3 g/cm³", "12 +/- 2 km"."""
    behind = tokens.words[first.last : first.last + 3]
    sign = 1 if behind[:1] == ["±"] else 3 if behind == ["+", "/", "-"] else 0
    second = single(tokens, first.last + sign, joined=True) if sign else None
    if second is not None and first.bound == "exact":
        first.unit, first.per = first.unit or second.unit, first.per or second.per
        first.last, first.bound = second.last, "about"


def _joined(tokens: Tokens, first: Amount, joint: str) -> bool:
    """Take in a second number where there is one; false where the two are no amount at all."""
    words = tokens.words
    at = first.last + 1
    dashed = joint in DASHES
    if joint == "up":
        if words[at] != "to" or first.unit is None:
            return True
        at += 1
    if dashed and words[at] == "to" and words[at + 1] in DASHES:
        at += 2  # "the 18-to-34 group", "a 6- to-10-month delay"
        joint, dashed = "to", False
    elif dashed and not tokens.glued(at) and words[at] in ("or", "to", "and"):
        return _hanging(tokens, first, at)
    at += words[at] in DASHES and joint == "to"
    if joint == "or" and words[at] == "two" and words[first.first] == "a" and first.low >= _DOZEN:
        first.high, first.bound, first.last = 2 * first.low, "range", at + 1  # "a dozen or two"
        return True
    second = _second(tokens, at)
    if second is None:
        return True
    if (
        dashed
        and tokens.tied(first.last)
        and (chain(tokens, second.last) or _telephone(tokens, first.last))
    ):
        return False
    if joint == "to" and vote(tokens, first, second):
        return True
    if not _one_range(tokens, first, second, joint):
        if not (dashed and tokens.tied(first.last)):
            return True
        both = first.unit == second.unit == "percent"  # "led by 53%-41%": two shares
        return both or score(tokens, first, second)
    _merge(tokens, first, second)
    return True


def _second(tokens: Tokens, at: int) -> Amount | None:
    words = tokens.words
    start = at
    while at < start + 3 and (
        words[at] in SIGNS
        or words[at] in WRITTEN
        or words[at] in PREFIXES
        or words[at] in FEED_SIGNS
        or words[at] in ("=", "#")
    ):
        at += 1
    if not (words[at][:1].isdecimal() or words[at] in STARTERS):
        return None
    return single(tokens, at, joined=True)


def _telephone(tokens: Tokens, dash: int) -> bool:
    """Three digits and four, as in a local telephone number?"""
    left, right = tokens.words[dash - 1], tokens.words[dash + 1]
    return len(left) == 3 and len(right) == 4 and left.isdecimal() and right.isdecimal()


def _one_range(tokens: Tokens, first: Amount, second: Amount, joint: str) -> bool:
    words = tokens.words
    opening = words[first.first - 1]
    if "vague" in (first.bound, second.bound):
        return False
    if first.unit and second.unit and first.unit != second.unit:
        return False
    if first.unit and not second.unit and not first.signed:
        return False
    low = _lifted(first, second)
    spaced = joint in DASHES and not tokens.tied(first.last)
    if spaced and (tokens.glued(first.last) or tokens.glued(first.last + 1)):
        return False
    if joint == "and":
        return opening == "between"
    if joint == "or":
        gap = second.low - low
        small = not (first.scaled and second.scaled) and low <= _COUNTED_OUT
        near = gap <= max(1, low * _SMALL_GAP) and (small or gap <= low * ABOUT_SHARE)
        return gap > 0 and near and not first.unit
    if joint == "to" and opening == "from" and _changing(tokens, first.first - 2):
        return False
    if joint == "to" and _moves(tokens, first, second, low):
        return False  # "rose 300 to 2,900"
    if joint == "to" and opening == "by" and second.low >= _LEVEL * low:
        return not (first.unit or _changing(tokens, first.first - 2))  # "rose by 6 to 41"
    if joint == "to" and low < 1 and second.low <= 1 and not first.unit and first.step == 1:
        return False
    return low < second.low


def _moves(tokens: Tokens, first: Amount, second: Amount, low: int | float) -> bool:
    """Is the second number the level to which the first is the change, right behind its verb?"""
    verb = tokens.words[first.first - 1]
    if second.unit is not None and (second.unit not in CODES or first.unit != second.unit):
        return False  # "rose 3 to 10 percent"
    if verb in ("up", "down", "off"):
        return second.low >= _LEVEL * low
    return lemma(verb) in CHANGING and second.low >= _LEVEL * low


def _lifted(first: Amount, second: Amount) -> int | float:
    """The lower end, with the scale that it shares with the upper: "8 to 10 thousand"."""
    if first.scaled or not second.scaled or first.low >= 1000 or second.step == 0:
        return first.low
    scale = 1
    while second.low >= scale * 1000:
        scale *= 1000
    if second.step * (2 if second.kind == "words" else 1000) < scale:
        return first.low
    lifted = first.low * scale
    return tidy(lifted) if lifted < second.low else first.low


def _changing(tokens: Tokens, at: int) -> bool:
    """Does a verb of change stand in the few words before a token?"""
    return any(lemma(tokens.words[at - k]) in CHANGING for k in range(5) if tokens.words[at - k])


def _merge(tokens: Tokens, first: Amount, second: Amount) -> None:
    first.low = first.high = _lifted(first, second)
    first.high = second.high
    first.bound, first.last, first.step = "range", second.last, min(first.step, second.step)
    first.unit = first.unit or second.unit
    first.scaled = first.scaled or second.scaled
    opening = tokens.words[first.first - 1]
    if opening in ("between", "from"):
        first.first -= 1


def _hanging(tokens: Tokens, first: Amount, at: int) -> bool:
    """ "7- or 8-inch": the first number takes the second's unit; "10- to 12-foot" is a range."""
    second = _second(tokens, at + 1)
    if second is None or second.unit is None:
        return True
    if tokens.words[at] == "to" and first.low < second.low:
        _merge(tokens, first, second)
    else:
        first.unit, first.last = second.unit, first.last + 1
    return True
