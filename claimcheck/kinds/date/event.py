"""The event that a date dates, and whether its day is written out."""

from __future__ import annotations

from typing import cast

from claimcheck.kinds.date.value import DateValue
from claimcheck.model.claim import Claim
from claimcheck.model.lexicon import Lexicon


def _head(claim: Claim, lexicon: Lexicon) -> str:
    head = cast(DateValue, claim.value).head or ""
    return lexicon.events.get(head, head)


def _is_written_out(value: DateValue) -> bool:
    """Is it a day with its month, not a weekday that every report of the week names?"""
    if value.granularity != "day" or value.edtf is None or value.minutes is not None:
        return False
    return any(letter.isdigit() for letter in value.surface) and "ago" not in value.surface


def _one_written_day(a: DateValue, b: DateValue) -> bool:
    """Do two reports write out one day?  That two events of a story fall on it is rare."""
    return _is_written_out(a) and _is_written_out(b) and a.edtf == b.edtf
