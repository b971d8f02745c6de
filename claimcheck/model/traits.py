"""What holds of every claim of a kind: how the floors above treat it without knowing its name."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

FIGURE: Final = "figure"
"""The words around a claim say whose, where, as of when and in which standing it is."""
CLAUSE: Final = "clause"
"""They say on which day it was so."""
EVENT: Final = "event"
"""They name the event and who takes part."""


@dataclass(frozen=True, slots=True)
class Traits:
    """The traits of a kind of claim."""

    expected: bool = False
    """Is a sentence with a mention of the kind expected to give a claim?"""
    single: bool = True
    """Is it worth telling that one outlet only has what a claim of the kind says?"""
    clausal: bool = False
    """Is a claim a whole clause, which claims of other kinds may tell as well?"""
    in_headlines: bool = False
    """Is it read in headlines: does its value point at no other place?  What a headline quotes is
    seldom what was said."""
    short: bool = False
    """Are its values short enough to be the same in two reports of other things?"""
    located: bool = False
    """Does it belong to an event that has its place?"""
    around: str | None = None
    """What is asked of the words around a claim: `FIGURE`, `CLAUSE`, `EVENT`, or nothing."""
    together_from: float = -0.3
    """Mean bits between two groups of claims from which they are set beside each other."""
    least_of_conflict: float = -2.0
    """Bits, with the doubt that unequal values raise, below which two claims are no conflict: by
    itself a chance of one in five."""
