"""What each relation means, in the words that stand below it where it is defined."""

from __future__ import annotations

import textwrap

from claimcheck.model.finding import Relation
from claimcheck.rulebook.meanings import meanings_of


def meaning(relation: Relation) -> str:
    """What a relation means and what to do about it, on one line."""
    return meanings_of(Relation)[relation.name]


def page(relation: Relation, width: int = 80) -> str:
    """The same as a page of at most `width` columns, with all relations in their order."""
    others = ", ".join(each.value for each in Relation)
    parts = (relation.value, *(textwrap.fill(words, width) for words in (
        meaning(relation), f"All relations: {others}"
    )))  # fmt: skip
    return "\n\n".join(parts) + "\n"
