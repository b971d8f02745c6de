"""By what factor: "doubled", "sevenfold", "7-fold", "twice as many"."""

from __future__ import annotations

from claimcheck.lexicons.word_sets import WordSet
from claimcheck.text.english.number_words import FACTORS, ONES, SCALES, TENS
from claimcheck.text.figures.amounts.amount import Amount
from claimcheck.text.figures.numerals.number_tokens import Tokens

TIMES = "times count"
"""The unit of a factor."""
ENDING = "fold"
_BEHIND_TWICE = WordSet.of("possessives") | ["as", "the", "that", "what", "this", "those"]
"""Words behind a "twice" that multiplies: "twice as many", but "twice mayor"."""


def factor(tokens: Tokens, index: int) -> Amount | None:
    """The factor that one word says, a verb of change or a numeral in -fold."""
    word = tokens.words[index]
    change = None
    value: int | float | None = None
    if word in FACTORS:
        value, change = FACTORS[word]
    elif word == "twice":
        value = 2 if tokens.words[index + 1] in _BEHIND_TWICE else None
    elif word.endswith(ENDING):
        stem = word.removesuffix(ENDING)
        value = ONES.get(stem) or TENS.get(stem) or SCALES.get(stem)
    if value is None:
        return None
    return Amount(index, index + 1, value, value, unit=TIMES, kind="factor", change=change)


def folded(tokens: Tokens, amount: Amount) -> bool:
    """Make a factor of a number before "-fold" or "fold": "7-fold", "a ten-fold rise"."""
    at = amount.last + (tokens.words[amount.last] == "-")
    if amount.unit is not None or tokens.words[at] != ENDING:
        return False
    amount.unit, amount.kind, amount.last = TIMES, "factor", at + 1
    return True
