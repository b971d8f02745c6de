"""The records of reported speech."""

from __future__ import annotations

from dataclasses import dataclass

from claimcheck.model.claim import Span


@dataclass(frozen=True, slots=True)
class Speaker:
    """Who is meant by the words that name a source."""

    entity: str | None = None
    """A full name, an organisation or a description; `None` where it stays open."""
    kind: str = "unknown"
    """`person`, `organisation`, `group`, `description` or `unknown`."""
    gender: str | None = None
    anonymous: bool = False
    role: str | None = None
    organisation: str | None = None
    joint: tuple[str, ...] = ()
    """The entities of a joint statement, else empty."""


@dataclass(frozen=True, slots=True)
class Speech:
    """One piece of reported speech or thought."""

    content: Span
    """From its first to its last character, marks included, the interruption too."""
    pieces: tuple[Span, ...]
    """The content without the clause that interrupts it."""
    mode: str
    """`direct`, `mixed` or `indirect`."""
    quoted: tuple[Span, ...] = ()
    """The stretches inside marks, marks included."""
    source: Span | None = None
    """The words that name the speaker, without apposition."""
    described: Span | None = None
    """The same with apposition and relative clause."""
    cue: Span | None = None
    verb: str | None = None
    """The lemma of the cue; `according to` for that phrase, `:` for a colon."""
    negated: bool = False
    paragraph: int = 0
    continues: bool = False
    """Does it carry on a quotation that the paragraph before left open?"""
    speaker: Speaker = Speaker()


@dataclass(frozen=True, slots=True)
class Attributed:
    """A stretch that somebody else than the article answers for."""

    span: Span
    entity: str | None
    """Who: a full name, an organisation or a description; `None` where it stays open."""
    status: str | None
    """`alleged`, `denied`, `forecast`, or `None` where the cue adds nothing."""
    cue_lemma: str | None
