"""Ages that name no unit: "Lena Roe, 41, of Ely", "died at age 53", "under the age of 21"."""

from __future__ import annotations

from claimcheck.lexicons.word_sets import WordSet
from claimcheck.text.figures.amounts.amount import Amount
from claimcheck.text.figures.numerals.number_tokens import Tokens
from claimcheck.text.tokens.record import NAME, NOUN

_OLDEST = 122
"""Years that the oldest person known lived (Jeanne Calment, 1875-1997)."""
_AGED = frozenset(("age", "aged", "ages"))
_TITLES = WordSet.of("name-abbreviations")
_LONGEST_NAME = 4
_RANGING = frozenset(("to", "and", "or", "-", "–"))
_CLOSING = frozenset((",", ")"))


def age(tokens: Tokens, amount: Amount) -> bool:
    """Is a number without a unit how old somebody is?

    Behind "age" and "aged" it is.  Between commas it is where a person's name stands before it (two
    capitalised names, or one with a title) and no further name behind it, as in a list of places
    with their numbers.
    """
    if not amount.low == amount.high <= _OLDEST or amount.low < 1 or amount.scaled:
        return False
    words, first, last = tokens.words, amount.first, amount.last
    if words[first - 1] in _AGED or (words[first - 1] == "of" and words[first - 2] == "age"):
        band = words[last] in _RANGING and words[last + 1][:1].isdecimal()  # "aged 18 to 34"
        return not band and tokens.classes[last] != NOUN  # "at age 12 girls"
    if amount.kind != "digits" or words[first - 1] != "," or words[last] not in _CLOSING:
        return False
    named = tokens.classes[first - 2] == NAME and tokens.capital(first - 2)
    stop = words[first - 3] == "."
    before = first - 3 - stop
    person = tokens.capital(before) and (tokens.classes[before] == NAME or words[before] in _TITLES)
    return named and person and not _listed(tokens, last + 1)


def _listed(tokens: Tokens, at: int) -> bool:
    """Does a further name with a number of its own begin at a token?"""
    start = at
    while at - start < _LONGEST_NAME and tokens.capital(at):
        at += 1
    return at > start and tokens.words[at] == "," and tokens.words[at + 1][:1].isdecimal()
