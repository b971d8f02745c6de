"""The record of what an amount counts."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Phrase:
    """A counted noun phrase, in tokens `first` to `last` (exclusive)."""

    first: int
    last: int
    head: str
    """The head noun, singular, lower case."""
    modifiers: tuple[str, ...]
    """The words before the head, lower case."""
    states: tuple[str, ...] = ()
    """Lemmas of participles and states among them: "12 injured passengers"."""


@dataclass(frozen=True, slots=True)
class Counted:
    """What stands behind a number: its noun phrase, and how the number relates to it."""

    phrase: Phrase | None
    last: int
    """The token behind all that was read."""
    increment: bool = False
    """Another, additional, more: on top of what was counted before."""
    part: bool = False
    """A part of a group: "12 of the 40 passengers"."""
