"""Verbs around numbers: classes of them, and telling a verb form from a noun.

The classes follow B. Levin, English Verb Classes and Alternations (1993): 45.6 (calibratable
changes of state) for what rises and falls.
"""

from __future__ import annotations

from claimcheck.lexicons.word_sets import WordSet
from claimcheck.text.english.closed_classes import (
    BE,
    CLOSED,
    DETERMINERS,
    HAVE,
)
from claimcheck.text.english.verb_lemmas import lemma
from claimcheck.text.english.word_endings import participle, plural
from claimcheck.text.figures.counted.phrase_parts import STATES
from claimcheck.text.figures.numerals.number_tokens import Tokens
from claimcheck.text.tokens.record import VERBAL

UP = WordSet.of("figure-verbs", "up")
DOWN = WordSet.of("figure-verbs", "down")
_MEASURED_ONLY = WordSet.of("figure-verbs", "measured")
"""Verbs of change that also take plain objects: "lost 12 soldiers", "cut 300 jobs"."""
_DIFFERENCES = WordSet.of("difference-units")
"""Units in which differences are told."""
ENDING = WordSet.of("figure-verbs", "ending")
"""Verbs that "up 8%", "8% higher" follow without saying a direction themselves."""
MOVING = WordSet.of("figure-verbs", "up", "down", "level")
"""Verbs that lead to a level: "climbed to 15", "stood at 15"."""
TRANSITIVE = WordSet.of("figure-verbs", "up", "down", "level", "object")
"""Verbs that news uses with a number as object, for forms that could be nouns as well."""
INTRANSITIVE = WordSet.of("figure-verbs", "no-object")
"""Verbs that the counted do, for base forms: "dozens die", "thousands march"."""
SAYING = WordSet.of("figure-verbs", "saying")
"""Verbs that take a clause, not a number, as object."""
RAISING = WordSet.of("figure-verbs", "raising")
"""Verbs behind which the one that matters comes: "are thought to have been infected"."""
STATIVE = BE | WordSet.of("level-forms")
"""Forms between a measure and its value: "the toll reached 15"."""
SKIPPED = WordSet.of("skipped") | WordSet.of("possessives")
"""Words that stand between a verb and its number and say nothing of the two."""
MARKS = frozenset(',;:.()[]"“”!?–—')
NOT_VERBS = WordSet.of("not-verbs")
_LEVELS = frozenset("from to by".split())
"""What leads from a verb of change to its figure, and hardly from the noun of the same form."""


def direction(verb: str, unit: str | None) -> str | None:
    """`up` or `down` where a verb with an amount of that unit says a difference.

    >>> direction("rise", None), direction("lose", "percent"), direction("lose", "usd")
    ('up', 'down', None)
    """
    if verb in _MEASURED_ONLY and unit not in _DIFFERENCES:
        return None
    return "up" if verb in UP else "down" if verb in DOWN else None


_NOUNS = {
    way: (WordSet.of("change-nouns", way), WordSet.of("change-nouns", f"measured {way}"))
    for way in ("up", "down")
}


def direction_of_noun(noun: str, unit: str | None) -> str | None:
    """`up` or `down` where a noun with an amount of that unit says a difference.

    >>> direction_of_noun("drop", "percent"), direction_of_noun("loss", "usd")
    ('down', None)
    """
    differs = unit in _DIFFERENCES
    for way, (any_unit, measured) in _NOUNS.items():
        if noun in any_unit or (differs and noun in measured):
            return way
    return None


def verb_at(tokens: Tokens, at: int) -> str | None:
    """The lemma of the verb form at a token, `None` where it looks like none.

    A headline's "Blast kills 12" is one whatever its class says, which was learnt from sentences.
    """
    words = tokens.words
    word = words[at]
    if not word.isalpha() or word in NOT_VERBS:
        return None
    if word == "including":
        return "include"
    if word in CLOSED:
        return "have" if word in HAVE else None
    base = lemma(word)
    led = base in MOVING and words[at + 1] in _LEVELS and words[at - 1] not in DETERMINERS
    terse = base in TRANSITIVE and word.endswith("s") and _is_open(words[at - 1])
    plain = base in TRANSITIVE and word == base and plural(words[at - 1])  # "Troops arrest nine"
    return base if led or terse or plain or tokens.classes[at] in VERBAL else None


def _is_open(word: str) -> bool:
    return word.isalpha() and word not in CLOSED


def finished(tokens: Tokens, at: int) -> bool:
    """Is a token a past tense, a participle or in -ing?"""
    word = tokens.words[at]
    formed = participle(word) or word.endswith("ing")
    return formed and tokens.classes[at] in VERBAL and word not in NOT_VERBS


def state(word: str) -> str:
    """A state word as a predicate names it: `injured` -> `injure`, `dead` -> `dead`."""
    return lemma(word) if participle(word) and word in STATES else word
