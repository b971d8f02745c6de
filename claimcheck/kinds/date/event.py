"""The event that a date dates."""

from __future__ import annotations

from typing import cast

from claimcheck.kinds.date.value import DateValue
from claimcheck.lexicons.word_sets import WordSet
from claimcheck.model.claim import Claim
from claimcheck.model.lexicon import Lexicon

_HAPPENING = WordSet.of("happening-verbs")


def head_of(claim: Claim, lexicon: Lexicon) -> str:
    """The event that a claim dates, under the name that the lexicon gives it."""
    return event_of(cast(DateValue, claim.value), lexicon)


def event_of(value: DateValue, lexicon: Lexicon) -> str:
    """The same of a value; empty where there is none.

    A verb that says only that something happened leaves it to its noun: "the accident happened on
    Monday" dates a crash.
    """
    head = value.head or ""
    if head in _HAPPENING and (head != "take" or "place" in value.participants):
        named = (word for word in value.participants if _is_event(word, lexicon))
        head = next(named, head)
    return lexicon.events.get(head, head)


def _is_event(word: str, lexicon: Lexicon) -> bool:
    return word in lexicon.events or word in lexicon.events.values()
