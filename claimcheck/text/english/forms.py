"""What a word may be by its form alone: an adverb, a plural, a participle."""

from __future__ import annotations

from claimcheck.text.english.classes import CLOSED
from claimcheck.text.english.nouns import singular
from claimcheck.text.english.verbs import IRREGULAR_FORMS

_ALWAYS_PLURAL = frozenset(
    "people police personnel staff aircraft troops men women children sheep cattle youth crew "
    "youths folk civilians".split()
)
_STOPS = CLOSED | frozenset(
    "later ago earlier away apart respectively alone together overall worldwide nationwide abroad "
    "altogether daily weekly monthly annually yearly yesterday today tomorrow tonight monday "
    "tuesday wednesday thursday friday saturday sunday per so far plus minus around instead again "
    "once twice next last ever strong often always never sometimes soon aboard onboard ashore "
    "nearby downtown".split()
)
_NOT_PARTICIPLES = frozenset(
    "hundred red bed seed speed feed need breed weed shed sacred naked".split()
)


_NOUNS_IN_LY = frozenset(
    "ally family assembly bully fly supply reply anomaly monopoly butterfly belly jelly lily rally "
    "tally homily italy july".split()
)


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
    if word in _ALWAYS_PLURAL:
        return True
    if word in _STOPS or len(word) < 3:
        return False
    return singular(word) != word


def participle(word: str) -> bool:
    """Does a word look like a past participle or a past tense?"""
    if word in _NOT_PARTICIPLES:
        return False
    return (len(word) > 3 and word.endswith("ed")) or word in IRREGULAR_FORMS
