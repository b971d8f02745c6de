"""What a rule on dates may say."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Options:
    """What a rule of this kind may say."""

    events: tuple[str, ...] = ()
    """Lemmas of the verbs and nouns that name the event; empty for any."""
    not_events: tuple[str, ...] = ()
    """Lemmas that never do: verbs of saying, unless statements are what the rule is on."""
    participants: tuple[str, ...] = ()
    """One of these words must take part; empty for any."""
    context: float = 0.0
    """Share of weighted context words that two claims must have in common, 0 to 1."""
    near: float = 0.2
    """The same of the event and its participants."""
    apart_context: float = 0.4
    """As `context`, where the two dates cannot both hold."""
    apart_near: float = 0.6
    """As `near`, where the two dates cannot both hold."""
