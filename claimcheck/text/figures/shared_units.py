"""The unit that an amount leaves out: it stands with another amount of the sentence."""

from __future__ import annotations

from claimcheck.text.english.closed_classes import CLOSED
from claimcheck.text.figures.amounts.amount import Amount
from claimcheck.text.figures.numerals.number_tokens import Tokens
from claimcheck.text.figures.record import Mention
from claimcheck.text.units.money import CODES


def in_list(tokens: Tokens, mention: Mention, following: Mention) -> Mention:
    """A share whose unit stands behind the last of a list: "Peru with 7.9, Chad with 5.7 and Malta
    with 1.4 percent"."""
    words, amount = tokens.words, mention.amount
    if mention.phrase or amount.unit or amount.kind != "digits" or amount.number is None:
        return mention
    if following.amount.unit != "percent" or following.amount.kind != "digits":
        return mention
    first, last = amount.last, following.amount.first - 1
    alike = words[last] == words[amount.first - 1] and words[last] in _LEADING
    joints = 1 + (words[first : first + 2] == [",", "and"])
    names = range(first + joints, last)
    if not alike or words[first] not in (",", "and") or not names:
        return mention
    if all(tokens.capital(at) for at in names):
        amount.unit = following.amount.unit
    return mention


def understood_currency(tokens: Tokens, read: Amount, found: list[Mention]) -> None:
    """Give a sum the currency of the one before it: "a loss of 5.2 billion reais from a profit of
    2.6 billion"."""
    words, behind = tokens.words, tokens.words[read.last]
    if read.unit or not read.scaled or read.low < _SUM or words[read.first - 1] not in _LEADING:
        return
    if behind[:1].isalnum() and behind not in CLOSED:
        return  # "from 4 million users"
    for mention in found[-2:][::-1]:
        amount = mention.amount
        if amount.unit in CODES and amount.scaled:
            read.unit = amount.unit
            return


_SUM = 1_000_000
_LEADING = frozenset(("from", "to", "of", "at", "than", "and", "with", "about", "by", "in", "the"))
