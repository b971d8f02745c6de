"""The verbs of a stretch of text that say something, by the classes of its tokens."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Protocol

from claimcheck.lexicons.word_sets import WordSet
from claimcheck.text.english.closed_classes import (
    AUXILIARIES,
    BE,
    CLOSED,
    DETERMINERS,
    HAVE,
    PREPOSITIONS,
)
from claimcheck.text.english.verb_lemmas import IRREGULAR_FORMS
from claimcheck.text.tokens.record import (
    ADJECTIVE,
    ADVERB,
    FINITE,
    GERUND,
    NAME,
    NOUN,
    NUMBER,
    PARTICIPLE,
    VERBAL,
    Token,
)

_WEAK = BE | HAVE
PAST_AUXILIARIES = frozenset(("was", "were", "had", "did"))
_MODIFYING = frozenset((PARTICIPLE, GERUND, FINITE))
_ARTICLES = DETERMINERS - WordSet.of("pronominal-determiners")
"""Determiners that are no subject by themselves."""
_NOMINAL = frozenset((NOUN, NAME, ADJECTIVE, NUMBER))


class Classed(Protocol):
    """A token as far as its class tells of it: that of the text, or one of a grammar above."""

    @property
    def low(self) -> str: ...  # noqa: D102
    @property
    def word_class(self) -> str: ...  # noqa: D102


def uncontracted(word: str) -> str:
    """An auxiliary without the "not" that is written as one with it.

    >>> uncontracted("couldn't"), uncontracted("won't"), uncontracted("went")
    ('could', 'will', 'went')
    """
    return _SHORTENED.get(word) or word.removesuffix("n't")


_SHORTENED = {"won't": "will", "can't": "can", "cannot": "can", "shan't": "shall"}


def is_verbal(token: Token) -> bool:
    """Is a token a verb, no auxiliary?"""
    return token.word_class in VERBAL and uncontracted(token.low) not in CLOSED


def is_past(token: Token) -> bool:
    """Is it a past tense or a participle?

    >>> from claimcheck.text.tokens.read import tokens_of
    >>> [token.text for token in tokens_of("He left, she stays and was asked.") if is_past(token)]
    ['left', 'asked']
    """
    if token.word_class == PARTICIPLE:
        return token.low not in AUXILIARIES
    regular = token.low.endswith("ed") or token.low in IRREGULAR_FORMS
    return token.word_class == FINITE and token.low not in AUXILIARIES and regular


def verbs(tokens: Sequence[Token]) -> Iterator[Token]:
    """The verbs of some tokens, without auxiliaries and without those that modify a noun.

    >>> from claimcheck.text.tokens.read import tokens_of
    >>> said = "An armed man was seen leaving the burning house, neighbours say."
    >>> [token.text for token in verbs(tokens_of(said))]
    ['seen', 'leaving', 'say']
    """
    return (tokens[at] for at in verb_places(tokens))


def verb_places(tokens: Sequence[Token]) -> Iterator[int]:
    """The places of the same verbs."""
    for at, token in enumerate(tokens):
        if is_verbal(token) and not modifies(tokens, at):
            yield at


def modifies(tokens: Sequence[Classed], at: int) -> bool:
    """Does a participle stand before the noun that it describes ("the injured driver")?"""
    if tokens[at].word_class not in _MODIFYING:
        return False
    if at + 1 == len(tokens) or tokens[at + 1].word_class not in _NOMINAL:
        return False
    before = next(
        (each for each in reversed(tokens[max(0, at - 3) : at]) if each.word_class != ADVERB), None
    )
    if before is None:
        return tokens[at].word_class == PARTICIPLE
    if before.low in _ARTICLES or before.low.endswith("'s"):
        return True
    if tokens[at].word_class == FINITE:
        return False
    return before.low in PREPOSITIONS or before.word_class in (ADJECTIVE, NUMBER)


def weak_verb(tokens: Sequence[Token]) -> Token | None:
    """The last form of be or have, where a clause has no other verb."""
    return next((token for token in reversed(tokens) if token.low in _WEAK), None)
