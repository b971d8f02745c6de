"""The event that a date dates."""

from __future__ import annotations

from typing import cast

from claimcheck.kinds.date.value import DateValue
from claimcheck.model.claim import Claim
from claimcheck.model.lexicon import Lexicon


def head_of(claim: Claim, lexicon: Lexicon) -> str:
    """The event that a claim dates, under the name that the lexicon gives it."""
    head = cast(DateValue, claim.value).head or ""
    return lexicon.events.get(head, head)
