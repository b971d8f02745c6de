"""The event that a date dates, and whether its day is written out."""

from __future__ import annotations

from typing import cast

from claimcheck.kinds.date.value import DateValue
from claimcheck.model.claim import Claim
from claimcheck.model.lexicon import Lexicon


def head_of(claim: Claim, lexicon: Lexicon) -> str:
    """The event that a claim dates, under the name that the lexicon gives it."""
    head = cast(DateValue, claim.value).head or ""
    return lexicon.events.get(head, head)


def is_written_out(value: DateValue) -> bool:
    """Is it a day with its month, not a weekday that every report of the week names?"""
    if value.granularity != "day" or value.edtf is None or value.minutes is not None:
        return False
    return any(letter.isdigit() for letter in value.surface) and "ago" not in value.surface


def one_written_day(a: DateValue, b: DateValue) -> bool:
    """Do two reports write out one day?  That two events of a story fall on it is rare."""
    return is_written_out(a) and is_written_out(b) and a.edtf == b.edtf
