"""What a rule on roles may say."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Options:
    """The settings of a rule on roles."""

    offices: tuple[str, ...] = (
        "mayor", "governor", "ambassador", "commissioner", "sheriff", "coach", "superintendent",
        "chief executive", "treasurer", "principal", "archbishop", "director general",
        "secretary general", "minister",
    )  # fmt: skip
    """Offices of which a body has one holder at a time.  Heads of state are left out: texts name
    those of the past by the bare title."""
    days: int = 14
    """Days between two texts within which an office does not change hands unsaid."""
