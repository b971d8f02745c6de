"""Noun phrases: where one begins whose last word is known."""

from __future__ import annotations

from dataclasses import dataclass

from claimcheck.lexicons.word_sets import WordSet
from claimcheck.model.claim import Span
from claimcheck.text.english.closed_classes import CLOSED, DETERMINERS, PREPOSITIONS
from claimcheck.text.speech.words.speech_verbs import NOUNS
from claimcheck.text.speech.words.token import LABEL, SUBJECT_REACH, Token, Tokens
from claimcheck.text.speech.words.word_classes import (
    DASHES,
    DAYS,
    ENDS_UTTERANCE,
    JOINERS,
    NO_SUBJECT,
    PERSONS,
    SUBORDINATORS,
    THINGS,
)
from claimcheck.text.syntax.verb_groups import is_adverb, is_auxiliary
from claimcheck.text.tokens.record import BASE, PARTICIPLE

_AND = frozenset(("and", "&"))
_TIMES = DAYS | {"day"}
_OPENS = frozenset("a an the his her its our their".split())
"""Words with which a noun phrase of its own opens behind a time: "last week the minister"."""
_ADJECTIVAL = DETERMINERS - WordSet.of("pronominal-determiners", "alone")
"""Determiners that never stand for a noun phrase of their own."""
_NO_NOUNS = NO_SUBJECT | _ADJECTIVAL | {"here", "there"}
_LONGEST_PART = 10
"""Tokens of a noun phrase before its "and" that are searched for a verb; with 6 3 attributions
change, with 48 5."""
_LONGEST_GROUP = 4
"""Tokens back from a verb to its "who" ("who had not been seen"); with 3 or 8 no attribution
changes."""
_BORDERS = DASHES | frozenset((",", ";", ":", "!", "?", "…", "...", ".", "(", "[", "]", "•", "*"))


@dataclass(frozen=True, slots=True)
class Phrase:
    """A noun phrase by the indexes of its tokens; `end` exclusive."""

    start: int
    end: int
    head_start: int
    head_end: int
    """Without appositions and relative clauses."""


def span_of(tokens: Tokens, phrase: Phrase | None, *, whole: bool = False) -> Span | None:
    """The characters of a phrase: of its head, or with all that hangs on it."""
    if phrase is None:
        return None
    if whole:
        return Span(tokens[phrase.start].start, tokens[phrase.end - 1].end)
    return Span(tokens[phrase.head_start].start, tokens[phrase.head_end - 1].end)


def phrase_start(tokens: Tokens, index: int, low: int) -> int | None:
    """Where the noun phrase begins whose last word stands at an index."""
    if not tokens[index].is_word and tokens[index].text != "%":
        return None
    if tokens[index].low in PERSONS:
        return index
    word = tokens[index].low
    if word == "which" or (word == "that" and index > low and _is_noun(tokens[index - 1])):
        return index
    if word in _NO_NOUNS:
        return None
    at = index
    bound = max(low, index - SUBJECT_REACH)
    while at > bound:
        before = _step(tokens, at, bound)
        if before == at:
            break
        at = before
    return _without_opening(tokens, at, index)


def _step(tokens: Tokens, at: int, bound: int) -> int:
    """One word further to the left inside a noun phrase; the same index at its border."""
    before = tokens[at - 1]
    if before.text == ")":
        opened = _opening(tokens, at - 1, bound)
        return opened if tokens[opened].text == "(" else at
    if before.low in _AND:
        inside = _joins(tokens, at - 1, bound)
    elif before.quote is not None:
        inside = len(before.quote.inner) <= LABEL and before.ends_with not in ENDS_UTTERANCE
    elif before.low == "than":
        inside = at > 1 and tokens[at - 2].low in ("more", "less", "fewer")
    elif before.text in _BORDERS or before.low in SUBORDINATORS or before.low in THINGS:
        inside = False
    elif before.low in PERSONS:
        inside = before.low in ("it", "you", "who")
    else:
        verbal = before.finite or _is_verb_group(tokens, at - 1, bound)
        inside = not verbal or _is_relative(tokens, at - 1, bound)
    return at - 1 if inside else at


def _is_verb_group(tokens: Tokens, index: int, bound: int) -> bool:
    """Does an auxiliary lead up to a verb that is not finite: "could have sunk"?"""
    if tokens[index].word_class not in (PARTICIPLE, BASE):
        return False
    at = index - 1
    while at >= bound and index - at < _LONGEST_GROUP and is_adverb(tokens[at]):
        at -= 1
    return at >= bound and is_auxiliary(tokens[at])


def _is_noun(token: Token) -> bool:
    """May a relative `that` follow a word: no verb, no word of grammar?"""
    return (
        token.is_word
        and not token.finite
        and token.low not in CLOSED
        and (token.form is None or token.low in NOUNS)
    )


def _opening(tokens: Tokens, index: int, bound: int) -> int:
    at = index
    while at > bound and tokens[at].text != "(":
        at -= 1
    return at


def _joins(tokens: Tokens, index: int, bound: int) -> bool:
    """Does an `and` join two noun phrases, not two clauses?"""
    at = index - 1
    while at > bound and index - at < _LONGEST_PART:
        token = tokens[at]
        if token.text in _BORDERS or token.low in SUBORDINATORS or token.quote is not None:
            return True
        if token.finite or token.low in PERSONS:
            return False
        at -= 1
    return True


def _is_relative(tokens: Tokens, index: int, bound: int) -> bool:
    """Does a verb belong to a relative clause inside the phrase?"""
    at = index - 1
    while at >= bound and index - at < _LONGEST_GROUP:
        if tokens[at].low in ("who", "which", "that"):
            return True
        if not (is_auxiliary(tokens[at]) or is_adverb(tokens[at])):
            break
        at -= 1
    return False


def _without_opening(tokens: Tokens, start: int, index: int) -> int | None:
    """Drop a leading adverbial: `On Monday Smith`, `However Smith`, `And Smith`."""
    while start < index and (
        tokens[start].low in JOINERS or is_adverb(tokens[start]) or tokens[start].text in _BORDERS
    ):
        start += 1
    for at in range(start + 2, index):
        # "The same day a spokesman", "Last week the minister"
        if tokens[at - 1].low in _TIMES and tokens[at].low in _OPENS:
            start = at
            break
    if (
        tokens[start].low == "at"
        and tokens[start + 1 : start + 2]
        and (tokens[start + 1].low in ("least", "most"))
    ):
        return start
    if tokens[start].low in PREPOSITIONS or tokens[start].low in DAYS:
        for at in range(index, start, -1):
            if (tokens[at - 1].low in DAYS or tokens[at - 1].text.isdigit()) and (
                tokens[at].is_capital or tokens[at].low in DETERMINERS
            ):
                return at
        at = index
        while at > start and tokens[at - 1].is_capital and tokens[at].is_capital:
            at -= 1
        if tokens[start].low in PREPOSITIONS:
            return at if at > start + 1 else None
    return start
