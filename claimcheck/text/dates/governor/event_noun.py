"""The noun that says what happened where its verb does not: "made a call", "the crash happened"."""

from __future__ import annotations

from collections.abc import Sequence

from claimcheck.lexicons.word_sets import WordSet
from claimcheck.text.english.closed_classes import PREPOSITIONS
from claimcheck.text.english.noun_lemmas import singular
from claimcheck.text.english.verb_lemmas import lemma
from claimcheck.text.syntax.verb_groups import verb_group
from claimcheck.text.tokens.record import NOUN, PARTICIPLE, Token

_LIGHT = WordSet.of("light-verbs")
_HAPPENING = WordSet.of("happening-verbs")
_EVENTS = WordSet.of("event-nouns")
_ENDINGS = ("tion", "sion", "ment", "ing", "ance", "ence")
"""What nouns of events end in: Marchand, The Categories and Types of Present-Day English
Word-Formation (1969), ch. 4."""
_NOT_EVENTS = frozenset(("thing", "nothing", "something", "anything", "building", "government"))
_RELATIVES = frozenset(("that", "which"))


def event_noun(clause: Sequence[Token], verb: Token, before: Sequence[Token]) -> Token | None:
    """The noun of the event where the verb of a clause says no more than that something was done.

    `before` is what stands in front of the clause: of "the call that she made" the call.
    """
    done = lemma(verb.low)
    at = clause.index(verb) if verb in clause else -1
    if at < 0 or (done not in _LIGHT and done not in _HAPPENING):
        return None
    if done in _HAPPENING and done not in _LIGHT:
        placed = done != "take" or [token.low for token in clause[at + 1 : at + 2]] == ["place"]
        return _subject(clause[:at]) if placed else None
    passive = verb.word_class == PARTICIPLE and verb_group(clause, at).passive
    found = _subject(clause[:at]) if passive else _object(clause[at + 1 :])
    if found is None and before and before[-1].low in _RELATIVES:
        found = _subject(before[:-1])
    return found


def _object(behind: Sequence[Token]) -> Token | None:
    """The last noun of the phrase that begins behind a verb, if it is one of an event."""
    head = None
    for token in behind:
        if token.low in PREPOSITIONS or not token.is_word:
            break
        if token.word_class == NOUN:
            head = token
        elif head is not None:
            break
    return head if head is not None and _is_event(head) else None


def _subject(left: Sequence[Token]) -> Token | None:
    """The nearest noun of an event to the left, over phrases that hang on it."""
    return next((token for token in reversed(left) if _is_event(token)), None)


def _is_event(token: Token) -> bool:
    word = singular(token.low)
    if token.word_class != NOUN or word in _NOT_EVENTS:
        return False
    return word in _EVENTS or token.low in _EVENTS or word.endswith(_ENDINGS)
