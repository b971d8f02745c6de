"""The noun that says what happened where its verb does not: "made a call", "is set for release"."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from claimcheck.lexicons.word_sets import WordMap, WordSet
from claimcheck.text.english.closed_classes import DETERMINERS, PREPOSITIONS
from claimcheck.text.english.noun_lemmas import singular
from claimcheck.text.english.verb_lemmas import lemma
from claimcheck.text.syntax.complements import what_follows
from claimcheck.text.syntax.subjects_of_verbs import subject
from claimcheck.text.syntax.verb_groups import verb_group
from claimcheck.text.syntax.verbs import verb_places
from claimcheck.text.tokens.record import NOUN, PARTICIPLE, Token

_LIGHT = WordSet.of("light-verbs") | WordSet.of("support-verbs")
_WITH_RELATIVES = WordSet.of("light-verbs")
"""Those behind which nothing but their object is left out: "the call that she made"."""
_HAPPENING = WordSet.of("happening-verbs")
_LEADING = WordMap.of("leading-to-events", str)
"""Verbs that leave it to what follows them what happens -> how that stands behind them."""
_UNDER_WAY = WordMap.of("under-way", str)
"""A verb with the words behind it -> what of its clause says what was."""
_EVENTS = WordSet.of("event-nouns") | WordSet.of("act-nouns")
_ENDINGS = ("tion", "sion", "ment", "ing", "ance", "ence")
"""What nouns of events end in: Marchand, The Categories and Types of Present-Day English
Word-Formation (1969), ch. 4."""
_NOT_EVENTS = WordSet.of("no-event-nouns")
_RELATIVES = frozenset(("that", "which"))
_TO_DATES = frozenset(
    ("for", "to", "until", "till", "on", "in", "from", "at", "by", "between", "due")
)
_NEW_DATES = frozenset(("until", "till", "to", "from", "for"))
_PHRASES = ("for", "on", "in", "under", "at")
"""What leads to the event behind a verb that says no more than that it is to be or is on."""
_IDIOM = 2
"""Words behind a verb that say with it that something begins or goes on ("into force")."""


class _Dated(NamedTuple):
    """A verb in its clause."""

    clause: Sequence[Token]
    at: int
    said: list[int]
    """The places of the verbs of the clause."""

    @property
    def passive(self) -> bool:
        clause, at = self.clause, self.at
        return clause[at].word_class == PARTICIPLE and verb_group(clause, at).passive

    def behind(self, lead: str) -> list[Token]:
        """What follows the verb behind a preposition, or right behind it."""
        places = what_follows(self.clause, self.at, self.said).get(lead, ())
        return [self.clause[place] for place in places]

    def subject(self) -> list[Token]:
        first = verb_group(self.clause, self.at).start
        return [self.clause[place] for place in subject(self.clause, first, self.said, {})]


def event_noun(
    clause: Sequence[Token], verb: Token, before: Sequence[Token], between: Sequence[Token] | None
) -> Token | None:
    """The noun of the event where the verb of a clause says no more than that something was done,
    is under way, planned or put off.

    `before` is what stands in front of the clause: of "the call that she made" the call; `between`
    the words between the verb and a date behind it.
    """
    if verb not in clause:
        return None
    at = clause.index(verb)
    dated = _Dated(clause, at, sorted({at, *verb_places(clause)}))
    done = lemma(verb.low)
    if (on := _under_way(dated, done)) is not None:
        return on
    found = _of_light(dated, done, before) if done in _LIGHT else None
    if found is None and done in _HAPPENING and done not in _LIGHT:
        found = _subject_event(dated)
    if found is None and between is not None and _is_bare(between):
        found = _moved(dated, done)
    if found is None and done in _LEADING:
        found = _led_to(dated, _LEADING[done], between)
    return found


def _under_way(dated: _Dated, done: str) -> Token | None:
    """What takes place or gets under way: the subject; of what takes effect or comes into force
    that noun."""
    behind = dated.clause[dated.at + 1 : dated.at + 1 + _IDIOM]
    said = done
    for token in behind:
        said = f"{said} {token.low}"
        how = _UNDER_WAY.get(said)
        if how == "noun":
            return token
        if how is not None:
            return _subject_event(dated) or _head_noun(dated.subject())
    return None


def _of_light(dated: _Dated, done: str, before: Sequence[Token]) -> Token | None:
    """What is made, given, held, carried out: the object, or the subject of the passive."""
    if dated.passive:
        return _subject_event(dated) if done in _WITH_RELATIVES else None
    made = dated.behind("")
    if [token.low for token in made] == ["part"]:
        return _event_in(dated.behind("in"))  # "took part in the march"
    found = _event_in(made)
    if found is None and done in _WITH_RELATIVES and before and before[-1].low in _RELATIVES:
        found = _nearest_event(before[:-1])
    return found


def _is_bare(between: Sequence[Token]) -> bool:
    """Does nothing stand between a verb and its date but what leads to it?"""
    return all(token.low in _TO_DATES or token.low in DETERMINERS for token in between)


def _moved(dated: _Dated, done: str) -> Token | None:
    """What is planned for a date, put off until it, or simply is on it: the subject."""
    if done != "be" and not (dated.passive and done in _LEADING):
        return None
    head = _head_noun(dated.subject())
    return head if head is not None and singular(head.low) not in _NOT_EVENTS else None


def _led_to(dated: _Dated, how: str, between: Sequence[Token] | None) -> Token | None:
    """What a verb leads to, by an object ("plans a launch"), a phrase ("is up for a vote"), or
    what is put off until a date ("delayed the vote until Friday")."""
    if how == "phrase":
        return next(filter(None, (_event_in(dated.behind(lead)) for lead in _PHRASES)), None)
    if how == "moved" and not (between and between[-1].low in _NEW_DATES):
        return None  # "delayed the vote on Friday" tells when it was delayed
    found = _event_in(dated.behind(""))
    if found is None and how == "both":
        found = _event_in(dated.behind("for"))
    return found


def _event_in(behind: Sequence[Token]) -> Token | None:
    """The last noun of the phrase that begins some words, if it is one of an event."""
    head = _head_noun(behind)
    return head if head is not None and _is_event(head) else None


def _head_noun(phrase: Sequence[Token]) -> Token | None:
    """The last noun of a phrase before its first preposition."""
    head = None
    for token in phrase:
        if token.low in PREPOSITIONS or not (token.is_word or token.text in _QUOTES):
            break
        if token.word_class == NOUN:
            head = token
        elif head is not None and token.text not in _QUOTES:
            break
    return head


_QUOTES = frozenset(("“", "”", '"'))


def _subject_event(dated: _Dated) -> Token | None:
    """The event that is the subject: its head, else the nearest to the left of the verb."""
    return _event_in(dated.subject()) or _nearest_event(dated.clause[: dated.at])


def _nearest_event(left: Sequence[Token]) -> Token | None:
    """The nearest noun of an event to the left, over phrases that hang on it."""
    return next((token for token in reversed(left) if _is_event(token)), None)


def _is_event(token: Token) -> bool:
    word = singular(token.low)
    if token.word_class != NOUN or word in _NOT_EVENTS:
        return False
    return word in _EVENTS or token.low in _EVENTS or word.endswith(_ENDINGS)
