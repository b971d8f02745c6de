"""Classes of words and marks that the grammar of speech tells apart."""

from __future__ import annotations

from claimcheck.lexicons.word_sets import WordSet
from claimcheck.text.english.calendar_words import DAY_WORDS, MONTHS, WEEKDAY_NAMES
from claimcheck.text.english.closed_classes import (
    CONJUNCTIONS,
    PREPOSITIONS,
    SUBJECT_PRONOUNS,
)
from claimcheck.text.speech.words.token import LABEL, Token, Tokens
from claimcheck.text.syntax.verb_groups import is_adverb, is_auxiliary

DAYS = (
    WEEKDAY_NAMES
    | DAY_WORDS
    | WordSet.of("dayparts", "am", "pm")
    | WordSet.of("temporal-words", "period", "order", "time")
    | MONTHS
)
THINGS = frozenset("something anything everything nothing".split())
_NOUNS_IN_ING = WordSet.of("adjectives-in-ing") | THINGS | {"king", "thing"}
PERSONS = SUBJECT_PRONOUNS
SUBORDINATORS = (CONJUNCTIONS - {"and"}) | frozenset("why how what which whose once plus".split())
JOINERS = frozenset("and but or nor then &".split())
NO_SUBJECT = PREPOSITIONS | SUBORDINATORS | JOINERS
"""Words with which no subject begins."""
ENDS_UTTERANCE = ",?!—–-…."
"""Marks before a closing quotation mark behind which its speaker may be named."""
DASHES = frozenset(("—", "–", "--", "---", "-", "―"))


def ends_utterance(token: Token) -> bool:
    """Does a quotation end in a mark behind which its speaker may be named?"""
    return token.ends_with in ENDS_UTTERANCE


def starts_noun_phrase(tokens: Tokens) -> bool:
    """May the first of some tokens open a noun phrase?"""
    if not tokens:
        return False
    token = tokens[0]
    word = token.low
    if token.quote is not None or not token.is_word or is_auxiliary(token):
        return False
    if word in PREPOSITIONS or is_adverb(token) or word in ("that", "to", "if", "whether", "how"):
        return False
    if word.endswith("ing") and token.text.islower() and word not in _NOUNS_IN_ING:
        return False
    return word not in JOINERS


_BEFORE_TITLE = WordSet.of("title-words", "before", "work")


def is_programme(tokens: Tokens, at: int) -> bool:
    """`on “The Late Hour,” Roe said`: a title behind a preposition, not an utterance."""
    quote = tokens[at].quote
    if at == 0 or quote is None or len(quote.inner) > LABEL or not tokens[at].titled:
        return False
    before = tokens[at - 1].low
    return before in _BEFORE_TITLE or before.endswith("'s")
