"""The record of a figure: an amount in its sentence with what it counts."""

from __future__ import annotations

from dataclasses import dataclass

from claimcheck.text.figures.amounts.amount import Amount
from claimcheck.text.figures.counted.counted_record import Phrase
from claimcheck.text.figures.counted.governor import Governor


@dataclass(frozen=True, slots=True)
class Mention:
    """An amount in its sentence; `start` and `end` are offsets into the text."""

    start: int
    end: int
    amount: Amount
    phrase: Phrase | None
    noun: str | None
    """The counted noun phrase as written."""
    governor: Governor
    increment: bool
    part: bool
    last: int
    """The token behind it."""
    former: bool = False
    """An earlier level, that something changed from: 12 in "rose from 12 to 15"."""
