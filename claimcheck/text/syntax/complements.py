"""What stands behind a verb: its particle, its object, its phrases and infinitive."""

from __future__ import annotations

from collections.abc import Sequence

from claimcheck.lexicons.word_sets import WordMap
from claimcheck.text.english.closed_classes import AUXILIARIES, CONJUNCTIONS, PREPOSITIONS
from claimcheck.text.english.verb_lemmas import lemma
from claimcheck.text.syntax.content_words import ends_clause
from claimcheck.text.syntax.subjects_of_verbs import OPENING
from claimcheck.text.tokens.record import ADVERB, BASE, FINITE, Token

_PHRASAL = WordMap.of("phrasal-verbs", str)
REACH = 14
"""Words behind a verb that may belong to it."""


def what_follows(tokens: Sequence[Token], at: int, said: Sequence[int]) -> dict[str, list[int]]:
    """The places of what stands behind a verb in its clause, by the preposition that leads to it;
    that itself included.  A noun phrase that a further verb follows is the subject of that."""
    groups: dict[str, list[int]] = {"": []}
    lead = ""
    for place in range(at + 1, min(len(tokens), at + 1 + REACH)):
        token = tokens[place]
        helps = token.low in AUXILIARIES
        if helps or (place in said and token.word_class == FINITE):
            joined = tokens[place - 1].low in CONJUNCTIONS  # "sold the bridge and left"
            if not joined and (not lead or lead in OPENING):
                del groups[lead]
            break
        if place in said or ends_clause(token):
            break
        if token.low in PREPOSITIONS and (token.low != "of" or place == at + 1):
            lead = token.low
            groups.setdefault(lead, [])
        else:
            groups[lead].append(place)
    for each in groups.values():
        while each and tokens[each[-1]].low in CONJUNCTIONS:
            each.pop()
    return {lead: places for lead, places in groups.items() if places}


def complement(tokens: Sequence[Token], at: int) -> str | None:
    """The lemma of the infinitive that a verb governs, behind "not": "agreed to mediate"."""
    behind = [token.low for token in tokens[at + 1 : at + 4]]
    if behind[:1] == ["to"] and len(behind) > 1 and tokens[at + 2].word_class == BASE:
        return lemma(behind[1])
    if behind[:2] == ["not", "to"] and len(behind) > 2:
        return f"not {lemma(behind[2])}"
    return None


def one_word(tokens: Sequence[Token], at: int) -> tuple[str, int]:
    """The lemma of the verb at a place and 0; of a verb that says with the words right behind it
    what another says alone, that one and how many words they are.

    >>> from claimcheck.text.tokens.read import tokens_of
    >>> one_word(tokens_of("turned down the offer"), 0)
    ('reject', 1)
    >>> one_word(tokens_of("pleaded not guilty"), 0)
    ('deny', 2)
    """
    verb = said = lemma(tokens[at].low)
    for count, token in enumerate(tokens[at + 1 : at + 1 + _WORDS], 1):
        said = f"{said} {token.low}"
        if said in _PHRASAL:
            return _PHRASAL[said], count
    return verb, 0


_WORDS = 2
"""Words behind a verb that make one with it."""


def with_particle(tokens: Sequence[Token], at: int) -> str:
    """The lemma of the verb at a place with its particle: `one_word`, also where no other verb says
    the same.

    >>> from claimcheck.text.tokens.read import tokens_of
    >>> with_particle(tokens_of("They walked out on Sunday"), 1)
    'walk out'
    >>> with_particle(tokens_of("They walked down the hill"), 1)
    'walk'
    """
    verb, count = one_word(tokens, at)
    if count or at + 1 == len(tokens) or tokens[at + 1].low not in PARTICLES:
        return verb
    name = f"{verb} {tokens[at + 1].low}"
    if at + 2 == len(tokens):
        return name
    behind = tokens[at + 2]
    free = not behind.is_word or behind.low in PREPOSITIONS or behind.word_class == ADVERB
    return name if free else verb


PARTICLES = frozenset("apart away back down off out up".split())
"""Particles of phrasal verbs that hardly ever lead to a phrase of time."""
