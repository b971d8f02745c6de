"""The event that a date dates."""

from __future__ import annotations

from typing import cast

from claimcheck.kinds.date.value import DateValue
from claimcheck.lexicons.word_sets import WordSet
from claimcheck.model.claim import Claim
from claimcheck.model.lexicon import Lexicon

_ONCE = WordSet.of("once-verbs")


def head_of(claim: Claim, lexicon: Lexicon) -> str:
    """The event that a claim dates, under the name that the lexicon gives it."""
    return event_of(cast(DateValue, claim.value), lexicon)


def event_of(value: DateValue, lexicon: Lexicon) -> str:
    """The same of a value; empty where there is none.

    A verb with a particle that the lexicon does not know is the verb: "picked up" in one text is
    "picked him up" in the other.
    """
    head = value.head or ""
    if head in lexicon.events:
        return lexicon.events[head]
    verb = head.partition(" ")[0]
    return lexicon.events.get(verb, verb)


def happens_once(a: DateValue, b: DateValue) -> bool:
    """Do both date what happens to each but once: that somebody was born, or a town founded?"""
    return a.head == b.head and a.head in _ONCE
