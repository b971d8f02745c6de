"""The record of a statement: what it is said of, which verb or state, and whether it is denied."""

from __future__ import annotations

from dataclasses import dataclass
from typing import cast

from claimcheck.model.claim import Claim
from claimcheck.text.assertions.parties import NOTHING, Phrase


def value_of(claim: Claim) -> Statement:
    """The statement of a claim of this kind."""
    return cast("Statement", claim.value)


@dataclass(frozen=True, slots=True)
class Statement:
    """What one clause states as a fact."""

    said: str
    """Its words, as printed."""
    predicate: str
    """The lemma of its verb, or the state; of a person's fate `dead` or `caught`."""
    denied: bool
    """Does the clause, or who is cited for it, say that it is not so?"""
    theme: Phrase
    """What it happens to or what is so."""
    agent: Phrase = NOTHING
    """Who does it to the theme."""
    further: tuple[tuple[str, Phrase], ...] = ()
    """What prepositions behind the verb add, under each of them; the object under none."""
    complement: str | None = None
    """The lemma of an infinitive that its verb governs: "agreed to mediate"."""
    fate: bool = False
    """Is it about whether a person is alive, or at large?"""
    passive: bool = False
    """Is its verb in the passive?"""
    state: bool = False
    """Is the predicate a state, no verb?"""
    passing: bool = False
    """Does it say that it holds for the time being?"""

    def fields(self) -> dict[str, object]:
        """The fields that `extract` prints."""
        told = [self.agent.text, self.predicate, self.theme.text]
        return {"event": " ".join(part for part in told if part), "value": not self.denied}

    def key(self) -> object:
        """None: these claims match by their words."""
        return None

    def label(self) -> str:
        """The words of the clause."""
        return self.said

    def canonical(self) -> str:
        """What is so or not so, however it is worded."""
        return f"not {self.predicate}" if self.denied else self.predicate
