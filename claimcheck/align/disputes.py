"""Disputes that a text reports itself: two speakers, two answers, side by side.

A document that says what another one says is not contradicted by it: its further figures are those
of other times and parts.  But where it says that another speaker gives another figure, the two
answer one question, and so do all claims that stand with either of them.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Sequence
from typing import Any

from claimcheck.align.clustering import Pair, linked
from claimcheck.kinds import Weighed, is_disputable
from claimcheck.model.claim import Claim
from claimcheck.model.finding import Comparison

SURE = 3.0
"""Bits that the text's setting two speakers side by side adds to their answering one question: odds
of eight to one.  Set by hand."""
_BETWEEN = 3
"""Characters between two sentences that follow each other, also as two paragraphs."""


class Disputes:
    """What the documents of a story set side by side as the answers of two speakers."""

    def __init__(
        self,
        pairs: Iterable[Pair],
        claims: Sequence[Claim],
        profiles: Sequence[Any],
        kind: Weighed,
        compared: Callable[[Pair], Sequence[Comparison]],
    ) -> None:
        self.pairs: dict[Pair, Comparison] = {}
        """The pairs that one document sets side by side, and how they relate."""
        self._kind = kind if is_disputable(kind) else None
        self._profiles: Sequence[Any] = ()
        if self._kind is None:
            return
        for a, b in pairs:
            if not _are_side_by_side(claims[a], claims[b]) or not (came := compared((a, b))):
                continue
            told = self._kind.dispute(profiles[a], profiles[b], came[0])
            if told is not None:
                self.pairs[a, b] = told
        if self.pairs:
            self._profiles = profiles

    def is_in(self, group: Sequence[int]) -> bool:
        """Does a text report a dispute between two claims of a group?"""
        members = set(group)
        return any(a in members and b in members for a, b in self.pairs)

    def between(self, pair: Pair, came: Sequence[Comparison]) -> Comparison | None:
        """How two claims relate, of a group that a dispute is in, each as its speaker answers;
        `None` where they do not differ so."""
        if pair in self.pairs:
            return self.pairs[pair]
        if self._kind is None or not came:
            return None
        return self._kind.dispute(self._profiles[pair[0]], self._profiles[pair[1]], came[0])


def _are_side_by_side(left: Claim, right: Claim) -> bool:
    """Do two claims of one document, each with its speaker, stand in one sentence or the next?"""
    if left.document != right.document or left.part != right.part:
        return False
    if not left.scope.speaker or not right.scope.speaker:
        return False
    first, then = sorted((left.sentence, right.sentence))
    return then.start - first.end <= _BETWEEN


def joined(
    groups: Sequence[Sequence[int]], disputed: Iterable[Pair], shut: Collection[Pair]
) -> list[list[int]]:
    """The groups, those made one between whose claims there is a dispute and nothing is shut.

    >>> joined([[0, 1], [2, 3], [4]], [(1, 2)], {(3, 4)})
    [[0, 1, 2, 3], [4]]
    """
    group_of = {member: n for n, group in enumerate(groups) for member in group}
    closed = {tuple(sorted((group_of[a], group_of[b]))) for a, b in shut}
    bridges = sorted(tuple(sorted((group_of[a], group_of[b]))) for a, b in disputed)
    met: list[Pair] = []
    roots = list(range(len(groups)))
    for a, b in bridges:
        left, right = ({n for n, root in enumerate(roots) if root == roots[m]} for m in (a, b))
        if any((min(x, y), max(x, y)) in closed for x in left for y in right):
            continue
        met.append((a, b))
        roots = linked(len(groups), met)
    found: dict[int, list[int]] = {}
    for n, group in enumerate(groups):
        found.setdefault(roots[n], []).extend(group)
    return [sorted(group) for group in found.values()]
