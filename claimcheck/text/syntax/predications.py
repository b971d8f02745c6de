"""What a verb is said of, and what stands behind it: the phrases of one clause by place."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from claimcheck.text.syntax.complements import one_word, what_follows
from claimcheck.text.syntax.subjects_of_verbs import is_carried_on, subject
from claimcheck.text.syntax.verb_groups import VerbGroup, verb_group
from claimcheck.text.tokens.record import PARTICIPLE, Token


class Predication(NamedTuple):
    """One verb with the places of the words around it."""

    group: VerbGroup
    verb: str
    """The lemma of the verb, one word for a phrasal verb."""
    phrasal: int
    """Words behind the verb that `verb` stands for, too ("turned down", "pleaded guilty")."""
    subject: list[int]
    """The places of its subject; none where unsure."""
    behind: dict[str, list[int]]
    """The places of what follows, by the preposition that leads to it, its place left out; under
    the empty string that without one."""
    passive: bool
    """Does a form of be govern it as a participle, also one that it shares ("was shot and
    killed")?"""


def predications(tokens: Sequence[Token], said: Sequence[int]) -> dict[int, Predication]:
    """The predications of the verbs at the places `said`, in their order.

    >>> from claimcheck.text.tokens.read import tokens_of
    >>> found = predications(tokens_of("Roe was shot and killed by a guard in Ely."), [2, 4])
    >>> found[4].subject, found[4].behind, found[4].passive
    ([0], {'by': [6, 7], 'in': [9]}, True)
    """
    made: dict[int, Predication] = {}
    subjects: dict[int, list[int]] = {}
    last: Predication | None = None
    for at in said:
        group = verb_group(tokens, at)
        own = subjects[at] = subject(tokens, group.start, said, subjects)
        verb, more = one_word(tokens, at)
        behind = what_follows(tokens, at + more, said)
        passive = _is_passive(tokens, group, last)
        last = made[at] = Predication(group, verb, more, own, behind, passive)
    return made


def _is_passive(tokens: Sequence[Token], group: VerbGroup, before: Predication | None) -> bool:
    if group.word_class != PARTICIPLE:
        return False
    if group.helpers:
        return group.passive
    return before is not None and before.passive and is_carried_on(tokens, group.start)
