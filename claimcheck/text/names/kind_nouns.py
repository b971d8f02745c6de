"""The nouns by which a name shows what it names: an organisation, a place, an event."""

from __future__ import annotations

from claimcheck.lexicons.word_sets import WordSet
from claimcheck.text.english.calendar_words import DAY_WORDS, MONTHS, WEEKDAYS

ORGANISATION_HEADS = WordSet.of("organisation-heads")
"""Nouns in which the name of a body ends, or which stand before its "of" or "for"."""
PLACE_HEADS = WordSet.of("place-heads")
"""Nouns in which the name of a place ends."""
PLACE_OPENERS = WordSet.of("place-openers")
"""Words with which the name of a place begins, or which stand before its "of"."""
EVENT_HEADS = WordSet.of("event-heads")
"""Nouns in which the name of an event, a law or a day ends."""

CALENDAR = (DAY_WORDS | WEEKDAYS | MONTHS) - WordSet.of(
    "calendar-homographs", "verb", "word", "name"
)
"""Days and months that are no part of a name (those that are also names or verbs excepted)."""
