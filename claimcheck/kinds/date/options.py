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
    generic: bool = False
    """Any date, also of a statement or of nothing that is named.  It can agree; it is a conflict
    only where one sentence was printed in two versions."""
