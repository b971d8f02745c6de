"""A cue: the word by which an article hands the floor to somebody else."""

from __future__ import annotations

from dataclasses import dataclass

from claimcheck.text.speech.syntax.cue_groups import Group
from claimcheck.text.speech.syntax.noun_phrases import Phrase


@dataclass(frozen=True, slots=True)
class Cue:
    """A cue with its subject; all numbers are indexes of tokens."""

    start: int
    end: int
    """Behind the cue."""
    verb: str
    """Its lemma; `according to` for that phrase."""
    shape: str
    """`finite`, `ing`, `infinitive`, `passive` or `accord`."""
    subject: Phrase | None
    own: bool = False
    """Does the subject stand next to it (not shared with an earlier verb)?"""
    inverted: bool = False
    resume: int = 0
    """Where what is said may begin behind the cue: behind an inverted subject."""
    negated: bool = False

    @property
    def clause_start(self) -> int:
        """The first token of cue and subject together."""
        if self.own and self.subject is not None and self.subject.head_start < self.start:
            return self.subject.head_start
        return self.start


def cue_of(
    group: Group,
    subject: Phrase | None,
    *,
    own: bool = False,
    inverted: bool = False,
    resume: int = 0,
) -> Cue:
    """The cue that a verb group makes with a subject."""
    return Cue(
        group.start,
        group.end,
        group.verb,
        group.shape,
        subject,
        own,
        inverted,
        resume or group.end,
        group.negated,
    )
