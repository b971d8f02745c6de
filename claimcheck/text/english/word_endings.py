"""What a word looks like by its form: an adverb, a plural noun, a participle."""

from __future__ import annotations

from claimcheck.lexicons.word_sets import WordSet
from claimcheck.text.english.calendar_words import DAY_WORDS, WEEKDAY_NAMES
from claimcheck.text.english.closed_classes import CLOSED
from claimcheck.text.english.noun_lemmas import singular
from claimcheck.text.english.verb_lemmas import IRREGULAR_FORMS

_PLURALS_WITHOUT_S = WordSet.of("plurals-without-s")
_STOPS = CLOSED | WordSet.of("noun-phrase-ends") | WEEKDAY_NAMES | DAY_WORDS
"""Words at which a noun phrase is over."""
_NOT_PARTICIPLES = WordSet.of("not-participles")
_NOUNS_IN_LY = WordSet.of("nouns-in-ly")


def adverb(word: str) -> bool:
    """Does a word look like an adverb: in -ly and no noun?

    >>> adverb("nearly"), adverb("ally")
    (True, False)
    """
    return word.endswith("ly") and word not in _NOUNS_IN_LY


def plural(word: str) -> bool:
    """Does a word in lower case look like a plural noun?

    >>> [plural(w) for w in "troops people has glass aircraft deployed".split()]
    [True, True, False, False, True, False]
    """
    if word in _PLURALS_WITHOUT_S:
        return True
    if word in _STOPS or len(word) < 3:
        return False
    return singular(word) != word


def participle(word: str) -> bool:
    """Does a word look like a past participle or a past tense?"""
    if word in _NOT_PARTICIPLES:
        return False
    return (len(word) > 3 and word.endswith("ed")) or word in IRREGULAR_FORMS
