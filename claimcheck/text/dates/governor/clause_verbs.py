"""Verbs by the form and place of words: no tagger, but what news writes is regular."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from claimcheck.lexicons.word_sets import WordSet
from claimcheck.text.dates.governor.clause_tokens import Token
from claimcheck.text.english.closed_classes import (
    BE,
    CLOSED,
    DETERMINERS,
    HAVE,
    MODALS,
    PREPOSITIONS,
    SUBJECT_PRONOUNS,
)
from claimcheck.text.english.verb_lemmas import IRREGULAR_BASES, IRREGULAR_FORMS

STARTING = WordSet.of("schedule-verbs")
"""Verbs whose present tense with a date speaks of a schedule."""
_NO_PAST = WordSet.of("not-past")
"""Words in -ed that are no past tense."""
_WEAK = BE | HAVE
_LONGEST_SUBJECT = 4
"""Words of a subject before a verb in the present tense, its article and noun included; with 3 3 of
2,075 dates in 200 news articles have another verb, with 8 7."""


def is_verb(token: Token) -> bool:
    """Has a word the form of a past tense or participle?"""
    low = token.low
    if not low[:1].isalpha() or not token.text[0].islower():
        return False
    return low in IRREGULAR_FORMS or (low.endswith("ed") and len(low) > 3 and low not in _NO_PAST)


def verbs(tokens: Sequence[Token]) -> Iterator[Token]:
    """The tokens that are verbs by form and place."""
    before = ""
    for at, token in enumerate(tokens):
        if _is_verb_behind(before, tokens, at):
            yield token
        if not is_adverb(token):
            before = token.low


def _is_verb_behind(before: str, tokens: Sequence[Token], at: int) -> bool:
    """Is a token a verb, given the word before it, adverbs left out?"""
    token, low = tokens[at], tokens[at].low
    if not token.text[0].islower() or low in CLOSED:
        return False
    if low.endswith("ing"):
        return before in BE or at == 0
    if before in MODALS or before == "to":
        return not is_adverb(token) and (before != "to" or not is_plural(token))
    if before in DETERMINERS or _is_amount(before):
        return False
    if is_verb(token):
        after = tokens[at + 1].low if at + 1 < len(tokens) else ""
        return not _is_adjective(before, after)
    return low in STARTING or (low in IRREGULAR_BASES and before.endswith("s") and len(before) > 3)


def _is_amount(before: str) -> bool:
    """Is it a number before a noun that looks like a verb ("a $5 billion hit")?"""
    return before[:1].isdigit() or before in ("million", "billion", "trillion", "percent")


def is_adverb(token: Token) -> bool:
    """Is a word an adverb that may stand between subject and verb?"""
    low = token.low
    return low in ("not", "also", "never", "now", "still") or (low.endswith("ly") and len(low) > 4)


def is_plural(token: Token) -> bool:
    """Has a word the form of a plural, or of a third person?"""
    return token.low.endswith("s") and not token.low.endswith("ss")


def _is_adjective(before: str, after: str) -> bool:
    """Does a participle stand between a preposition and a noun ("in armed clashes")?"""
    bare = after[:1].isalpha() and after not in CLOSED
    return before in PREPOSITIONS and before not in ("after", "before", "since") and bare


def faint_verb(tokens: list[Token]) -> Token | None:
    """A present tense behind a subject ("Obama leaves office"), else a form of be."""
    said = [token for token in tokens if not is_adverb(token)]
    article: Token | None = None
    for at in range(len(said) - 1, 0, -1):
        token, before = said[at], said[at - 1]
        if not token.text[0].islower() or not is_plural(token) or token.low in CLOSED:
            continue
        if before.text[0].isupper() or before.low in SUBJECT_PRONOUNS:
            return token
        common = not is_plural(before) and before.low not in CLOSED
        if common and any(
            each.low in DETERMINERS for each in said[max(0, at - _LONGEST_SUBJECT) : at - 1]
        ):
            article = article or token
    if article is not None:
        return article
    return next((token for token in reversed(tokens) if token.low in _WEAK), None)
