"""The group of a cue verb: how it is said, in which shape."""

from __future__ import annotations

from dataclasses import dataclass

from claimcheck.text.speech.words.token import Tokens
from claimcheck.text.syntax.verb_groups import verb_group


@dataclass(frozen=True, slots=True)
class Group:
    """A verb group: `has repeatedly said`."""

    start: int
    end: int
    """Behind the main verb, an index of tokens."""
    shape: str
    """`finite`, `ing`, `infinitive` or `passive`."""
    verb: str
    negated: bool = False


def group_at(tokens: Tokens, at: int, low: int) -> Group | None:
    """The verb group whose main verb is the cue verb at an index."""
    form = tokens[at].form
    if form is None:
        return None
    group = verb_group(tokens, at, low)
    if group.infinitive and form.shape == "base":
        shape = "infinitive"
    elif form.shape == "ing" and not group.helpers:
        shape = "ing"
    elif form.shape == "past" and group.passive:
        shape = "passive"
    else:
        shape = "finite"
    return Group(group.helped, at + 1, shape, form.verb, group.negated)
