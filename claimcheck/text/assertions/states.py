"""The state that a verb says of something: "stayed open", "was found alive", "is uninsured"."""

from __future__ import annotations

from collections.abc import Sequence

from claimcheck.lexicons.word_sets import WordSet
from claimcheck.text.english.closed_classes import AUXILIARIES, BE
from claimcheck.text.english.verb_lemmas import lemma
from claimcheck.text.syntax.verbs import uncontracted
from claimcheck.text.tokens.record import ADVERB, NOMINAL, Token

_STATES = WordSet.of("states")
_PARTICLES = frozenset(("not", "n't", "out", "up", "down", "off", "away", "back"))
_REACH = 3
"""Words behind a verb among which its state stands."""


def state_behind(tokens: Sequence[Token], at: int) -> int | None:
    """The place of the state that a verb says of its theme, adverbs between; `None` where it says
    none."""
    for place in range(at + 1, min(len(tokens), at + 1 + _REACH)):
        token = tokens[place]
        if token.low in _STATES:
            modifies = place + 1 < len(tokens) and tokens[place + 1].word_class in NOMINAL
            return None if modifies else place
        if not (token.word_class == ADVERB or token.low in _PARTICLES):
            return None
    return None


def plain(word: str) -> tuple[str, bool]:
    """The predicate that a state or participle stands for, and whether it says the contrary.

    >>> plain("closed"), plain("uninsured"), plain("alive")
    (('close', False), ('insure', True), ('alive', False))
    """
    bare = word.removeprefix("un")
    if bare != word and (bare in _STATES or lemma(bare) != bare):
        return lemma(bare), True
    return lemma(word), False


def is_existential(tokens: Sequence[Token], at: int) -> bool:
    """Does a form of be say what there is: "there was no warning", "there have been talks"?"""
    if tokens[at].low not in BE:
        return False
    for place in range(at - 1, max(-1, at - 1 - _REACH), -1):
        token = tokens[place]
        if token.low == "there":
            return at + 1 < len(tokens) and tokens[at + 1].low not in BE
        if not (token.word_class == ADVERB or uncontracted(token.low) in AUXILIARIES):
            return False
    return False
