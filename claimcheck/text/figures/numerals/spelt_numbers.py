"""Numbers in words: cardinals, fractions, vague amounts; and the record of a number read."""

from __future__ import annotations

from dataclasses import dataclass

from claimcheck.lexicons.word_sets import WordSet
from claimcheck.text.english.closed_classes import DETERMINERS, PREPOSITIONS
from claimcheck.text.english.number_words import (
    AFTER_HALF,
    AFTER_SHARE,
    FEW,
    FRACTION_WORDS,
    HEDGE_ENDS,
    MANY,
    NOT_HALF_AFTER,
    ONES,
    SCALES,
    TENS,
)
from claimcheck.text.english.verb_lemmas import lemma
from claimcheck.text.figures.numerals.number_tokens import Tokens

Value = int | float
LOOSE = 0.2
"""The size of the last digit of a fraction in words, as a share of it: "a third" is 30 % and 36 %,
but no fifth and no half."""
_QUARTER = 4
"""The least parts of which a scale may stand right behind: "a quarter million", "half a dozen"."""
_BEFORE_HALF = HEDGE_ENDS | {"by"}
"""Words before a bare "half" that is an amount: "nearly half", "by half"."""


@dataclass(slots=True)
class Numeral:
    """A number read from tokens `first` to `last` (exclusive)."""

    first: int
    last: int
    low: Value
    high: Value
    step: Value = 1
    """The size of the last digit said: 0.1 for "8.5", 1,000 for "12 thousand"."""
    kind: str = "digits"
    """`digits`, `words`, `fraction` or `vague`."""
    scaled: bool = False
    """Does a scale word belong to it ("5 million", "5m")?"""
    plain: bool = False
    """A bare run of digits: what could be a year, a code, a label."""

    def add(self, part: float, last: int) -> None:
        """Put a fraction behind a whole number: "2½"."""
        self.low = self.high = tidy(self.low + part)
        self.last, self.step, self.plain = last, part, False


def tidy(value: float) -> Value:
    """A whole number as `int`, others rounded to 12 significant digits.

    >>> tidy(1.2 * 10**6), tidy(0.1 + 0.2)
    (1200000, 0.3)
    """
    if isinstance(value, int):
        return value
    rounded = float(f"{value:.12g}")
    return int(rounded) if abs(rounded) < 1e18 and rounded.is_integer() else rounded


def rescale(found: Numeral, scale: int, last: int) -> None:
    """Multiply a number by a scale that stands behind it."""
    found.low, found.high = tidy(found.low * scale), tidy(found.high * scale)
    found.step, found.last, found.scaled, found.plain = tidy(found.step * scale), last, True, False


def cardinal(tokens: Tokens, index: int, first: int) -> Numeral | None:
    """A number in words: "two hundred and fifty thousand", "twenty-eight".

    `first` is where an article before it stands ("a hundred").
    """
    words = tokens.words
    total = part = 0
    largest, step = 10**18, 1
    at = last = index
    while True:
        word = words[at]
        if word in ONES:
            if part % 100 and not (ONES[word] < 10 and part % 10 == 0 and part % 100 >= 20):
                break
            part, step = part + ONES[word], 1
        elif word in TENS:
            if part % 100:
                break
            part, step = part + TENS[word], 10
        elif word in ("hundred", "dozen"):
            if part >= 100 or (part == 0 and at > index):
                break
            step = SCALES[word]
            part = (part or 1) * step
        elif word == "score" and at == index != first:
            part = step = 20
        elif SCALES.get(word, largest) < largest and (part or at == index):
            largest = step = SCALES[word]
            total, part = total + (part or 1) * largest, 0
        else:
            break
        last = at + 1
        at = last + _joined(tokens, last, part, total, largest, first)
    if last == index:
        return None
    found = Numeral(first, last, total + part, total + part, step, "words", scaled=total > 0)
    _and_a_half(tokens, found)
    return found


def _joined(tokens: Tokens, at: int, part: int, total: int, largest: int, first: int) -> int:
    """1 where "-" or "and" leads on to more of the number: "forty-two", "a hundred and ten"."""
    word, following = tokens.words[at], tokens.words[at + 1]
    if word == "-":
        return int(tokens.tied(at) and following not in ("odd", "plus"))
    if word == "and" and (part % 100 == 0 and (part or total)):
        if SCALES.get(tokens.words[at + 2], 0) >= largest or _separates(tokens.words, at, first):
            return 0  # "between eight thousand and ten thousand"
        return int(following in ONES or following in TENS)
    return 0


def _separates(words: list[str], at: int, first: int) -> bool:
    """Is an "and" the one of "between ... and ...", not one inside a number?

    It is the only one of the number words that follow, or the number goes on past the next:
    "between nine hundred and nine hundred and one".
    """
    if words[first - 1] != "between":
        return False
    joints = [at]
    for step in range(1, 16):
        word = words[at + step] if at + step < len(words) else ""
        if word == "and":
            joints.append(at + step)
        elif not (word in ONES or word in TENS or word in SCALES or word == "-"):
            break
    if len(joints) == 1:
        return True
    return len(joints) == 2 and any(word in SCALES for word in words[at : joints[1]])


def _and_a_half(tokens: Tokens, found: Numeral) -> None:
    """ "two and a half", "six-and-a-half", and a scale behind: "two and a half million"."""
    words = tokens.words
    kept = [found.last]
    at = found.last
    while len(kept) < 5 and words[at] in ("-", "and", "a", "one"):
        if words[at] != "-":
            kept.append(at)
        at += 1
    if [words[k] for k in kept[1:]] not in (["and", "a"], ["and", "one"]):
        return
    if words[at] in ("half", "quarter"):
        found.add(0.5 if words[at] == "half" else 0.25, at + 1)
        if words[at + 1] in SCALES:
            rescale(found, SCALES[words[at + 1]], at + 2)


def fraction(tokens: Tokens, index: int, above: int) -> Numeral | None:
    """What stands behind a numerator: "(one) third", "(two)-thirds", "(a) quarter of"."""
    words = tokens.words
    at = index + (words[index] == "-")
    word = words[at]
    below = FRACTION_WORDS.get(word)
    if below is None or not 0 < above < below or (above > 1) != (word[-1] == "s"):
        return None
    if below == 2:
        bare = index == at and words[index - 1] not in ("a", "one")
        hyphened = words[at + 1] == "-" and words[at + 2] not in AFTER_HALF
        if (words[at + 1] not in AFTER_HALF or hyphened) and not (
            bare and words[index - 1] in _BEFORE_HALF
        ):
            return None
        if words[index - 1] in NOT_HALF_AFTER:
            return None
    elif above == 1 and word == "fourth" and words[at + 1] != "of":
        return None  # "from three towns to a fourth"
    elif above == 1 and at == index and words[at + 1] not in AFTER_SHARE:
        scaled = below == _QUARTER and words[at + 1] in SCALES
        if _is_change(tokens, index):
            scaled = words[at + 1] in _AFTER_CHANGE or scaled  # "dropped a fifth in May"
        tied = words[at + 1] == "-" and tokens.tied(at + 1) and below != _QUARTER
        if tied or (words[at + 1].isalpha() and not scaled):  # "a third man", "a third-round match"
            return None
    value = above / below
    found = Numeral(index, at + 1, value, value, value * LOOSE, "fraction")
    return _half_scale(tokens, found)


def _is_change(tokens: Tokens, index: int) -> bool:
    """Does a verb of change stand before "a fifth", perhaps with "by" and a hedge?"""
    at = index - 2
    while at >= index - _CHANGE_REACH and tokens.words[at] in _BEFORE_CHANGE:
        at -= 1
    return lemma(tokens.words[at]) in _CHANGING


_CHANGING = WordSet.of("figure-verbs", "up", "down")
_BEFORE_CHANGE = frozenset(
    "by nearly almost about over than more less around roughly some up".split()
)
_AFTER_CHANGE = PREPOSITIONS | ("last", "this", "but", "while", "when")
_CHANGE_REACH = 5
"""Words between a verb of change and its fraction: "rose by more than a"."""


def _half_scale(tokens: Tokens, found: Numeral) -> Numeral:
    """A scale behind a fraction: "half a million", "half a dozen", "quarter of a million"."""
    words = tokens.words
    at = found.last + (words[found.last] == "of")
    if words[at] in ("a", "an", "-"):
        at += 1
    exact = found.low * _QUARTER
    if words[at] in SCALES and (at > found.last or exact in (1, 2, 3)):
        rescale(found, SCALES[words[at]], at + 1)
        found.kind = "words"
    return found


def vague(tokens: Tokens, index: int) -> Numeral | None:
    """An amount without a number: "dozens", "tens of thousands", "several hundred", "a few"."""
    words = tokens.words
    word = words[index]
    low, high = MANY.get(word) or FEW[word]
    last = index + 1
    for _ in range(2):
        following = words[last + (words[last] == "of")]
        if following in MANY and word in MANY:
            low, high = _multiplied(word, following)
            last += 1 + (words[last] == "of")
        elif following in SCALES and word in FEW:
            low, high = low * SCALES[following], (high + 1) * SCALES[following] - 1
            last += 1 + (words[last] == "of")
        else:
            break
    if last == index + 1 and not _small(words, index):
        return None
    return Numeral(index, last, low, high, low, "vague")


def _small(words: list[str], index: int) -> bool:
    """Is "few", "couple", "handful" an amount here: "a few", "the past few days"?"""
    word, before = words[index], words[index - 1]
    if word == "tens":
        return words[index + 1] == "of"
    if word == "scores":  # not "the scores", "their scores"
        return words[index + 1] == "of" or before not in DETERMINERS
    if word in MANY or word == "several":
        return True
    if word == "few":
        return before in ("a", "past", "last", "next", "first", "these", "those", "the")
    return before in ("a", "one", "every") and words[index + 1] == "of"


def _multiplied(word: str, following: str) -> tuple[int, int]:
    """ "tens of thousands": two to ten times ten thousand."""
    unit = MANY[word][0] // 2 * (MANY[following][0] // 2)
    return 2 * unit, 10 * unit - 1
