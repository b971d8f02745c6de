"""The state that a verb says of something: "stayed open", "was found alive", "is uninsured"."""

from __future__ import annotations

from collections.abc import Sequence

from claimcheck.lexicons.word_sets import WordSet
from claimcheck.text.english.closed_classes import AUXILIARIES, BE, DETERMINERS, HAVE, PREPOSITIONS
from claimcheck.text.english.verb_lemmas import lemma
from claimcheck.text.syntax.verb_groups import verb_group
from claimcheck.text.tokens.record import ADJECTIVE, ADVERB, NOMINAL, NUMBER, Token

_STATES = WordSet.of("states")
_PARTICLES = frozenset(("not", "n't", "no", "longer", "out", "up", "down", "off", "away", "back"))
_REACH = 3
"""Words behind a verb among which its state stands."""


def state_behind(tokens: Sequence[Token], at: int) -> int | None:
    """The place of the state that a verb says of its theme, adverbs between; `None` where it says
    none, or says it of what follows: "shot dead a burglar"."""
    for place in range(at + 1, min(len(tokens), at + 1 + _REACH)):
        token = tokens[place]
        if token.low in _STATES:
            following = tokens[place + 1] if place + 1 < len(tokens) else None
            of_next = following is not None and (
                following.low in DETERMINERS or following.word_class in (*NOMINAL, NUMBER)
            )
            return None if of_next else place
        if not (token.word_class == ADVERB or token.low in _PARTICLES):
            return None
    return None


def is_state(word: str) -> bool:
    """Is a participle one of a state that lasts: "was closed in January"?"""
    return word in _STATES


def plain(word: str) -> tuple[str, bool]:
    """The predicate that a state or participle stands for, and whether it says the contrary.

    >>> plain("closed"), plain("uninsured"), plain("alive")
    (('close', False), ('insure', True), ('alive', False))
    """
    bare = word.removeprefix("un")
    if bare != word and word in _STATES:
        return _base(bare), True
    return _base(word), False


def _base(word: str) -> str:
    """The verb of a participle; an adjective has no other form ("drunk", "missing")."""
    return word if word in _STATES and not word.endswith("ed") else lemma(word)


def left_in(tokens: Sequence[Token], places: Sequence[int]) -> int:
    """The index among the places of an object of the state that it is left in ("found Ada Roe
    guilty of theft", "pulled the dog alive"); 0 where it is left in none."""
    for at in range(1, len(places)):
        ends = at + 1 == len(places) or tokens[places[at + 1]].low in PREPOSITIONS
        if ends and is_state(tokens[places[at]].low):
            return at
    return 0


def is_having(tokens: Sequence[Token], at: int) -> bool:
    """Is a form of have a verb of its own: "had four lifeboats", "has no licence"?"""
    if tokens[at].low not in HAVE or at + 1 == len(tokens):
        return False
    following = tokens[at + 1]
    opens = following.low in DETERMINERS or following.word_class in (NUMBER, ADJECTIVE, *NOMINAL)
    return opens and following.low not in AUXILIARIES


def is_existential(tokens: Sequence[Token], at: int) -> bool:
    """Does a form of be say what there is: "there was no warning", "there have been talks"?"""
    if tokens[at].low not in BE or at + 1 == len(tokens) or tokens[at + 1].low in BE:
        return False
    group = verb_group(tokens, at)
    before = tokens[group.start - 1].low if group.start else ""
    return "there" in (before, *group.words)
