"""Is a verb stated as a fact, or left open by a modal, a condition or what governs it?"""

from __future__ import annotations

from collections.abc import Sequence

from claimcheck.lexicons.word_sets import WordSet
from claimcheck.text.english.closed_classes import BE, DO, HAVE
from claimcheck.text.english.noun_lemmas import singular
from claimcheck.text.english.verb_lemmas import lemma
from claimcheck.text.syntax.verb_groups import VerbGroup, verb_group
from claimcheck.text.tokens.record import BASE, FINITE, GERUND, VERBAL, Token

_IMPLICATIVE = WordSet.of("implicative-verbs") | WordSet.of("negating-acts", "before-to")
_OPEN = frozenset(("if", "unless", "whether", "until", "till", "before", "than", "lest", "should"))
"""Words that open a clause of what may not be so."""
_UNSURE = WordSet.of("doubt-words") | ("nearly", "almost", "reportedly")
_DOUBTED = WordSet.of("doubted-nouns")
_CLAUSE = 12
"""Words in front of a verb among which the word that opens its clause stands."""
_MARKS = frozenset(",;:—–()")


def is_stated(tokens: Sequence[Token], group: VerbGroup, *, shared: bool) -> bool:
    """Is the verb of a group stated as a fact?

    `shared`: the subject stands in front of other verbs too, or an object behind this one, so that
    what looks like a participle shares an auxiliary or is a past tense.
    """
    if group.modal or any(word in _UNSURE for word in group.words):
        return False
    carried = group.infinitive and _is_carried(tokens, group)
    if group.infinitive and not carried:
        return False  # "is expected to be sold", "appears to have sunk"
    return _is_finite(group, tokens[group.at].low, carried, shared) and not _is_open(
        tokens, group.start
    )


def _is_finite(group: VerbGroup, low: str, carried: bool, shared: bool) -> bool:
    """Is the verb of a group, `low` as written, in a tense?"""
    helpers = group.helpers
    if low in BE:
        return low not in ("be", "been", "being") or bool(helpers)
    if group.word_class == GERUND:
        return any(word in BE for word in helpers)
    if group.word_class == FINITE:
        return True
    if group.word_class == BASE:
        return carried or any(word in DO for word in helpers)
    return shared or any(word in BE or word in HAVE for word in helpers)


def _is_carried(tokens: Sequence[Token], own: VerbGroup) -> bool:
    """Is an infinitive as true as what governs it: "managed to leave", "refused to testify"?"""
    before = own.start - 1
    if "to" not in own.words[:2] or before < 0:  # "chose not to testify"
        return False
    if tokens[before].word_class not in VERBAL or lemma(tokens[before].low) not in _IMPLICATIVE:
        return False
    return verb_group(tokens, before).modal is None


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
