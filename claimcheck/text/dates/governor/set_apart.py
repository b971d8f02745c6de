"""Dates set apart from their clause: "it was Monday when it burst", "1996, the year of fire"."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from claimcheck.lexicons.word_sets import WordSet
from claimcheck.text.english.closed_classes import BE, CLOSED, PREPOSITIONS
from claimcheck.text.tokens.record import ADVERB, NOUN, Token

_SET_BEHIND = frozenset(("when", "that", "before", "until"))
_PERIODS = WordSet.of("temporal-words", "period") | ("day", "night", "morning", "date", "season")
_REACH = 10
"""Words from a date to the clause that "it was" sets behind it: "9:20 on Friday evening when"."""
_MODIFIERS = 6
"""Words of the noun phrase behind "the year of"."""


def cleft(left: Sequence[Token], after: Sequence[Token]) -> Sequence[Token] | None:
    """The words of the clause that "it was" and a date set behind the date; `None` where it sets
    none.  `left` are the words before the date in its clause, `after` those behind it."""
    said = [token for token in left if token.word_class != ADVERB]
    if said and said[-1].low in PREPOSITIONS:  # "it was on Friday that"
        said.pop()
    if len(said) != 2 or said[0].low != "it" or said[1].low not in BE:
        return None
    for at, token in enumerate(after[:_REACH]):
        if token.low in _SET_BEHIND:
            return after[at + 1 :]
        if not token.is_word:
            return None
    return None


def apposed(
    after: Sequence[Token], verb_of: Callable[[Sequence[Token]], Token | None]
) -> Token | None:
    """The noun or verb of what happened in a period that is named behind a comma: "1996, the year
    of the last flood", ", the day when the dam burst"; `None` where none is."""
    lows = [token.low for token in after[:4]]
    if lows[:2] != [",", "the"] or len(lows) < 4 or lows[2] not in _PERIODS:
        return None
    if lows[3] in ("when", "that"):
        return verb_of(after[4:])
    if lows[3] != "of":
        return None
    head = None
    for token in after[4 : 4 + _MODIFIERS]:
        if token.word_class == NOUN:
            head = token
        elif head is not None or not (token.is_word or token.low in CLOSED):
            break
    return head
