"""The verb of the clause that some words begin, over what stands between its subject and it."""

from __future__ import annotations

from collections.abc import Sequence

from claimcheck.text.english.closed_classes import CONJUNCTIONS, RELATIVES
from claimcheck.text.syntax.subjects_of_verbs import subject
from claimcheck.text.syntax.verb_groups import verb_group
from claimcheck.text.syntax.verbs import verb_places
from claimcheck.text.tokens.record import FINITE, Token

_OPENING = 2
"""Words before the subject of a clause that some words begin: a comma, an adverb."""


def main_verb(tokens: Sequence[Token]) -> int | None:
    """The place of the first finite verb, or verb with an auxiliary, whose subject the words begin
    with; `None` where there is none.

    >>> from claimcheck.text.tokens.read import tokens_of
    >>> main_verb(tokens_of("a bridge built by the army collapsed into the river"))
    6
    >>> main_verb(tokens_of(", the crew, which had left the ship, was saved by a ferry"))
    11
    """
    said = list(verb_places(tokens))
    known: dict[int, list[int]] = {}
    for at in said:
        group = verb_group(tokens, at)
        own = known[at] = subject(tokens, group.start, said, known)
        finite = tokens[at].word_class == FINITE or bool(group.helpers)
        if not finite or not own or own[0] > _OPENING:
            continue
        leads = [tokens[place - 1].low for place in (own[0], group.start) if place]
        if not any(lead in RELATIVES or lead in _MARKERS for lead in leads):
            return at
    return None


_MARKERS = CONJUNCTIONS - {"and", "or", "but"}
