"""What became of the counted, and on top of whom: "another 40", "the mayor and two others"."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from claimcheck.kinds.quantity.value import Quantity
from claimcheck.lexicons.word_sets import WordMap, WordSet
from claimcheck.text.english.closed_classes import DETERMINERS
from claimcheck.text.english.noun_lemmas import singular
from claimcheck.text.english.person_nouns import PEOPLE
from claimcheck.text.tokens.record import ADJECTIVE, NAME, NOUN, Token

PARTICIPLES = WordMap.of("counted-participles", str)
_PERSONS = (PEOPLE | WordSet.of("posts")) - {"crew"}
OTHER = "other"
"""The head of a figure that names no more than others: "23 others"."""


def fate(value: Quantity) -> str:
    """The participle of what became of the counted, as said by the nearest word; else empty.

    >>> fate(Quantity(9, 9, 9, "exact", None, None, None, None, predicate=("leave", "die")))
    'killed'
    """
    known = (PARTICIPLES[w] for w in value.predicate if w in PARTICIPLES and w not in value.does)
    return next(known, "")


def without_increment(value: Quantity, told: Iterable[Quantity]) -> Quantity:
    """A figure that comes on top of others ("another 40", "23 others"), where those are of another
    fate: "killed 9 and hurt 23 others" has 23 hurt in all, not 23 more of them.

    `told` are the figures of its sentence and the one before.
    """
    own = fate(value)
    if not own or not on_top(value):
        return value
    fates = {
        fate(each) or PARTICIPLES.get(each.head or "", "")
        for each in told
        if each is not value and each.unit is None
    } - {""}
    if not fates or own in fates:
        return value
    head = None if value.head == OTHER else value.head
    return replace(value, increment=False, head=head)


def named_beside(before: Sequence[Token]) -> int:
    """How many stand by name, or as one, before "and" and a figure of others; 0 where that is not
    plain: in "the mayor, a Liberal, and two others" are two men or three.

    `before` are the tokens of the sentence in front of the figure.

    >>> from claimcheck.text.tokens.read import tokens_of
    >>> said = "Lisa Berg, Tom Hall and", "The blast hurt the driver and", "The police and"
    >>> [named_beside(tokens_of(each)) for each in said]
    [2, 1, 0]
    """
    at = len(before) - 1
    if at < 1 or before[at].low != "and":
        return 0
    named = 0
    while at > 0 and before[at - 1].word_class == NAME:
        named += 1
        at -= 1
        while at > 0 and before[at - 1].word_class == NAME:
            at -= 1
        if at == 0 or before[at - 1].text != ",":
            return named
        at -= 1
    return 0 if named else int(_is_one(before, at - 1))


def _is_one(tokens: Sequence[Token], at: int) -> bool:
    """Does "a driver" or "the young driver" end at a token?  "The police" are many."""
    if at < 1 or tokens[at].word_class != NOUN or singular(tokens[at].low) != tokens[at].low:
        return False
    if tokens[at].low not in _PERSONS:
        return False
    at -= 1
    while at > 0 and tokens[at].word_class in (ADJECTIVE, NOUN):
        at -= 1
    return tokens[at].low in DETERMINERS


def on_top(value: Quantity) -> bool:
    """Does it count others than those just named?"""
    return value.unit is None and (value.increment or value.head == OTHER)


def with_named(value: Quantity) -> Quantity:
    """The others with those named beside them: all."""
    low, high, number = (
        None if each is None else each + value.besides
        for each in (value.low, value.high, value.number)
    )
    noun, head = (None, None) if value.head == OTHER else (value.noun, value.head)
    return replace(
        value, low=low, high=high, number=number, noun=noun, head=head, increment=False, besides=0
    )
