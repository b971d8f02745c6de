"""Which words of a clause are negated: each negation finds its word, and two cancel each other."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from claimcheck.lexicons.word_sets import WordSet
from claimcheck.text.english.closed_classes import (
    AUXILIARIES,
    CLOSED,
    CONJUNCTIONS,
    DETERMINERS,
    PREPOSITIONS,
    RELATIVES,
)
from claimcheck.text.english.verb_lemmas import lemma
from claimcheck.text.tokens.record import ADVERB, BASE, Token

_VERBAL = WordSet.of("negations", "verb")
_OF_CLAUSE = WordSet.of("negations", "clause")
_OF_NOUN = WordSet.of("negations", "noun")
_NOT_NEXT = WordSet.of("not-negating", "next")
_TAKEN_BACK = WordSet.of("not-negating", "later")
_ONE = WordSet.of("not-negating", "one")
_BEFORE_TO = WordSet.of("negating-acts", "before-to")
_BEFORE_ING = WordSet.of("negating-acts", "before-ing")
_REACH = 6
"""Words between a negation and what it negates: auxiliaries, adverbs, an adjective or two."""
_CLAUSE = 14
"""Words of a clause in which "no" may find its verb, or "until" take a negation back."""


def negated(tokens: Sequence[Token], verbs: Sequence[int]) -> tuple[Counter[int], set[int]]:
    """How many negations govern the word at each place; and the places of what is negated alone.

    `verbs` are the places of the words that are verbs by form.  A verb that says that something is
    not done hands what governs it on to what it governs: "did not fail to warn" warned.
    """
    counts: Counter[int] = Counter()
    lacking: set[int] = set()
    known = set(verbs)
    for at, token in enumerate(tokens):
        if token.low in _OF_NOUN:
            noun = _noun(tokens, at + 1, known)
            if noun is not None:
                lacking.add(noun)
        elif is_negation(token.low) and not _is_idle(tokens, at):
            places, alone = _governed(tokens, at, known)
            counts.update(places)
            lacking |= alone
        elif (done := _not_done(tokens, at)) is not None:
            counts[done] += counts.pop(at, 0) + 1
    return counts, lacking


def is_negation(low: str) -> bool:
    """Does a word in lower case negate a verb or a clause?

    >>> [is_negation(word) for word in ("not", "hadn't", "nobody", "without")]
    [True, True, True, False]
    """
    return low in _VERBAL or low in _OF_CLAUSE or low.endswith("n't")


def _is_idle(tokens: Sequence[Token], at: int) -> bool:
    """Does the negation bound a number, pick a part, or is it taken back?"""
    following = [token.low for token in tokens[at + 1 : at + 1 + _CLAUSE]]
    behind = [word for word in following[:2] if word not in DETERMINERS or word in _NOT_NEXT]
    if behind[:1] and behind[0] in _NOT_NEXT:
        return True
    if tokens[at].low in _OF_CLAUSE:
        return False
    clause = list(_clause_words(following))
    return any(word in _TAKEN_BACK for word in clause)


def _clause_words(words: Sequence[str]) -> Iterator[str]:
    for word in words:
        if not word[:1].isalnum():
            return
        yield word


def _governed(tokens: Sequence[Token], at: int, verbs: set[int]) -> tuple[list[int], set[int]]:
    """The places that the negation at a place governs; and those of them where it negates a noun
    or an adjective alone, its verb left as it is ("has no plans", "found not guilty")."""
    if tokens[at].low not in _OF_CLAUSE and not _is_none(tokens, at):
        target = _next_word(tokens, at)
        if target is None:
            return [], set()
        return [target], set() if target in verbs else {target}
    noun = _noun(tokens, at + 1, verbs)
    found = [] if noun is None else [noun]
    before = at - 1
    if before in verbs:  # "fired no shots", "found nobody"
        return [*found, before], set()
    if before >= 0 and tokens[before].low in AUXILIARIES:  # "has no plans"
        behind = at + 1 if noun is None else noun + 1
        return ([*found, behind], set()) if behind in verbs else (found, set(found))
    verb = _next_verb(tokens, at, verbs)
    return found if verb is None else [*found, verb], set()


def _is_none(tokens: Sequence[Token], at: int) -> bool:
    """Does a negation say "none": "not one of them", "not a single one"?"""
    following = [token.low for token in tokens[at + 1 : at + 3] if token.low != "a"]
    return following[:1] != [] and following[0] in _ONE


def _next_word(tokens: Sequence[Token], at: int) -> int | None:
    """The first word of meaning behind a negation, in its clause."""
    for place in range(at + 1, min(len(tokens), at + 1 + _REACH)):
        token = tokens[place]
        if token.low == "to" and place + 1 < len(tokens) and tokens[place + 1].word_class == BASE:
            continue  # "chose not to testify"
        if not token.text[0].isalpha() or token.low in RELATIVES or token.low in PREPOSITIONS:
            return None
        if token.low not in CLOSED and token.word_class != ADVERB:
            return place
    return None


def _next_verb(tokens: Sequence[Token], at: int, verbs: set[int]) -> int | None:
    for place in range(at + 1, min(len(tokens), at + 1 + _CLAUSE)):
        if place in verbs:
            return place
        low = tokens[place].low
        if low == "nor":
            continue
        if not low[:1].isalnum() or low in RELATIVES or low in CONJUNCTIONS:
            return None
    return None


def _noun(tokens: Sequence[Token], at: int, verbs: set[int]) -> int | None:
    """The last word of the run of plain words that begins at a place."""
    last = None
    for place in range(at, min(len(tokens), at + _REACH)):
        token = tokens[place]
        if place in verbs or token.low in AUXILIARIES or not token.text[0].isalpha():
            break
        if token.low in CLOSED:
            if last is None:
                continue
            break
        if last is not None and token.word_class == ADVERB:
            break
        last = place
    return last


def _not_done(tokens: Sequence[Token], at: int) -> int | None:
    """The place of what the verb or noun at a place says not to be done; else `None`."""
    behind = tokens[at + 1].low if at + 1 < len(tokens) else ""
    if not (behind == "to" or behind.endswith("ing")):
        return None
    following = [token.low for token in tokens[at + 1 : at + 3]]
    word = lemma(tokens[at].low)
    if word in _BEFORE_TO and len(following) > 1 and following[0] == "to":
        return at + 2
    if word in _BEFORE_ING and following[0].endswith("ing"):
        return at + 1
    return None
