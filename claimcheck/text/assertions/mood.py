"""Is a verb stated as a fact, or left open by a modal, a condition or what governs it?"""

from __future__ import annotations

from collections.abc import Sequence

from claimcheck.lexicons.word_sets import WordSet
from claimcheck.text.english.closed_classes import AUXILIARIES, BE, DO, HAVE, MODALS
from claimcheck.text.english.noun_lemmas import singular
from claimcheck.text.english.verb_lemmas import lemma
from claimcheck.text.syntax.verbs import uncontracted
from claimcheck.text.tokens.record import ADVERB, BASE, FINITE, GERUND, VERBAL, Token

_IMPLICATIVE = WordSet.of("implicative-verbs") | WordSet.of("negating-acts", "before-to")
_OPEN = frozenset(("if", "unless", "whether", "until", "till", "before", "than", "lest", "should"))
"""Words that open a clause of what may not be so."""
_UNSURE = WordSet.of("doubt-words") | ("nearly", "almost")
_DOUBTED = WordSet.of("doubted-nouns")
_CLAUSE = 12
"""Words in front of a verb among which the word that opens its clause stands."""
_MARKS = frozenset(",;:—–()")


def is_stated(tokens: Sequence[Token], first: int, at: int, *, shared: bool) -> bool:
    """Is the verb at a place, whose group begins at `first`, stated as a fact?

    `shared`: the subject stands in front of other verbs too, or an object behind this one, so that
    what looks like a participle shares an auxiliary or is a past tense.
    """
    group = [token.low for token in tokens[first:at]]
    helpers = [uncontracted(word) for word in group if uncontracted(word) in AUXILIARIES]
    if any(word in MODALS for word in helpers) or any(word in _UNSURE for word in group):
        return False
    if "to" in group and not _is_carried(tokens, first, group):
        return False  # "is expected to be sold", "appears to have sunk"
    word_class = tokens[at].word_class
    if tokens[at].low in BE:
        finite = tokens[at].low not in ("be", "been", "being") or bool(helpers)
    elif word_class == GERUND:
        finite = any(word in BE for word in helpers)
    elif word_class == FINITE:
        finite = True
    elif word_class == BASE:
        finite = any(word in DO for word in helpers) or _is_carried(tokens, first, group)
    else:
        finite = shared or any(word in BE or word in HAVE for word in helpers)
    return finite and not _is_open(tokens, first)


def _is_carried(tokens: Sequence[Token], first: int, own: Sequence[str]) -> bool:
    """Is an infinitive as true as what governs it: "managed to leave", "refused to testify"?"""
    if "to" not in own[:2] or first == 0:  # "chose not to testify"
        return False
    before = first - 1
    if tokens[before].word_class not in VERBAL or lemma(tokens[before].low) not in _IMPLICATIVE:
        return False
    group = [uncontracted(token.low) for token in tokens[max(0, before - 3) : before]]
    return MODALS.isdisjoint(group)


def _is_open(tokens: Sequence[Token], first: int) -> bool:
    """Does a word of condition open the clause of the group that begins at a place?"""
    for place in range(first - 1, max(-1, first - 1 - _CLAUSE), -1):
        token = tokens[place]
        if token.low in _OPEN:
            return True
        if token.low == "that" and place and singular(tokens[place - 1].low) in _DOUBTED:
            return True  # "rejected claims that the bridge was closed"
        if token.text[0] in _MARKS:
            return False
    return False


def belongs(token: Token) -> bool:
    """May a word stand between the first auxiliary of a verb group and its verb?"""
    low = token.low
    return uncontracted(low) in AUXILIARIES or token.word_class == ADVERB or low in ("to", "not")
