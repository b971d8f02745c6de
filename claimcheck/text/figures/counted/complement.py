"""What completes a verb: where the counted are brought, what they suffer.

"were rushed to two hospitals" gives `to hospital`, "suffered minor injuries" `suffer injury`: the
verb alone would say too little ("rush", "suffer") and the noun alone too much.
"""

from __future__ import annotations

from claimcheck.text.english.closed_classes import (
    BE,
    CLOSED,
    CONJUNCTIONS,
    DETERMINERS,
    PREPOSITIONS,
)
from claimcheck.text.english.noun_lemmas import singular
from claimcheck.text.english.number_words import NUMBER_WORDS
from claimcheck.text.english.verb_lemmas import lemma
from claimcheck.text.figures.counted.phrase_parts import STATES
from claimcheck.text.figures.numerals.number_tokens import Tokens

_MOST = 4
"""Words that a completing noun may have: of 1,144 in news, five had so many and none more."""


def complement(tokens: Tokens, at: int) -> tuple[str, ...]:
    """What stands right behind the counted and completes what is said of them."""
    return (*destination(tokens, at), *among(tokens, at))


def destination(tokens: Tokens, at: int) -> tuple[str, ...]:
    """`to hospital` where "to" and a common noun stand at a token; else nothing."""
    if tokens.words[at] != "to":
        return ()
    noun = _noun(tokens, at + 1)
    return (f"to {noun}",) if noun and noun not in NUMBER_WORDS else ()


def among(tokens: Tokens, at: int) -> tuple[str, ...]:
    """The state of the group that the counted are of: `dead` for "were among the dead"."""
    words = tokens.words
    while words[at] in BE:
        at += 1
    if words[at] != "among":
        return ()
    at += 1
    while words[at] in DETERMINERS:
        at += 1
    return (lemma(words[at]),) if words[at] in STATES else ()


def with_object(tokens: Tokens, at: int, verb: str) -> tuple[str, ...]:
    """`suffer injury` where a common noun is the object of the verb at a token; else nothing."""
    noun = _noun(tokens, at + 1)
    return (f"{verb} {noun}",) if noun else ()


def _noun(tokens: Tokens, at: int) -> str | None:
    """The last word, singular, of the run of plain words that begins at a token."""
    words = tokens.words
    first = at + 1 if words[at] in DETERMINERS else at
    end = first
    while end < first + _MOST and _is_plain(tokens, end):
        end += 1
    return singular(words[end - 1]) if end > first else None


def _is_plain(tokens: Tokens, at: int) -> bool:
    word = tokens.words[at]
    closed = word in CLOSED or word in PREPOSITIONS or word in CONJUNCTIONS
    return word.isalpha() and not closed and not tokens.capital(at)
