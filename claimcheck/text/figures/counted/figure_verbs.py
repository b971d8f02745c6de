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
    MODALS,
    PREPOSITIONS,
)
from claimcheck.text.english.verb_lemmas import lemma
from claimcheck.text.english.word_endings import participle
from claimcheck.text.figures.counted.noun_phrase import STATES
from claimcheck.text.figures.numerals.number_tokens import Tokens

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
_BASE_AHEAD = MODALS | frozenset("to not did does do".split())


def direction(verb: str, unit: str | None) -> str | None:
    """`up` or `down` where a verb with an amount of that unit says a difference.

    >>> direction("rise", None), direction("lose", "percent"), direction("lose", "usd")
    ('up', 'down', None)
    """
    if verb in _MEASURED_ONLY and unit not in _DIFFERENCES:
        return None
    return "up" if verb in UP else "down" if verb in DOWN else None


def verb_at(tokens: Tokens, at: int) -> str | None:
    """The lemma of the verb form at a token, `None` where it looks like none."""
    words = tokens.words
    word = words[at]
    if not word.isalpha() or word in NOT_VERBS:
        return None
    if word == "including":
        return "include"
    if word in CLOSED:
        return "have" if word in HAVE else None
    before = words[at - 1]
    if participle(word) or (word.endswith("ing") and len(word) > 4):
        noun = word.endswith("ing") and (before in DETERMINERS or before == "of")
        return None if noun else lemma(word)
    if tokens.capital(at) and (tokens.capital(at - 1) or before in CLOSED):
        return None
    if before in _BASE_AHEAD:
        return lemma(word)
    base = lemma(word)
    if base not in TRANSITIVE:  # else a plural noun: "after elections thousands ..."
        return None
    noun = before in DETERMINERS or before in PREPOSITIONS or participle(before)
    return None if noun else base


def finished(word: str) -> bool:
    """Is a form surely verbal: past tense, participle, -ing?"""
    return participle(word) or (word.endswith("ing") and word not in NOT_VERBS)


def state(word: str) -> str:
    """A state word as a predicate names it: `injured` -> `injure`, `dead` -> `dead`."""
    return lemma(word) if participle(word) and word in STATES else word
