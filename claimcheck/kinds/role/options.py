"""What a rule on roles may say."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Options:
    """The settings of a rule on roles."""

    offices: tuple[str, ...] = ()
    """Offices of which a body has one holder at a time; without any those that the lexicon has
    under `offices: sole`."""
    days: int = 14
    """Days between two texts within which an office does not change hands unsaid."""
