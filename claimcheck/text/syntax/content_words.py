"""Words of a clause that say something by themselves, and words that begin another clause."""

from __future__ import annotations

from claimcheck.lexicons.word_sets import WordSet
from claimcheck.text.english.calendar_words import DAY_WORDS, MONTHS, WEEKDAYS
from claimcheck.text.english.closed_classes import CLOSED, CONJUNCTIONS, PREPOSITIONS, RELATIVES
from claimcheck.text.tokens.record import ADVERB, Token

TEMPORAL = WordSet(lambda: (*MONTHS, *WEEKDAYS, *DAY_WORDS)) | WordSet.of("temporal-words")
_JOINING = frozenset(("and", "or", "nor"))


def is_content(token: Token) -> bool:
    """Does a word say something by itself: no function word, no day or month, no adverb?"""
    low = token.low
    if not low[:1].isalpha() or len(low) < 2 or low in CLOSED or low in TEMPORAL:
        return False
    return token.word_class != ADVERB


def ends_clause(token: Token) -> bool:
    """Does a mark or a word begin another clause?"""
    if not token.text[0].isalnum():
        return True
    opener = token.low in CONJUNCTIONS and token.low not in PREPOSITIONS
    return token.low in RELATIVES or (opener and token.low not in _JOINING)
