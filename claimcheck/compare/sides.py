"""Which claims of a cluster share a side, and how its sides relate.

Claims of one value share a side where nothing that they were compared with tells them apart: what
holds between two sides then holds of every pair of their claims that was compared.  Nothing is
inferred from a chain; claims of two sides between which nothing was compared do not relate.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

from claimcheck.align.clustering import Pair, linked
from claimcheck.model.finding import Comparison, Relation

Compared = Mapping[Pair, tuple[Comparison, ...]]
"""The pairs of a cluster that were compared, keyed (low, high), and what came of each."""
Between = Mapping[Pair, Comparison]
"""The pairs of claims between two sides that stand in one relation."""

_ALIKE = frozenset([Relation.AGREEMENT, Relation.LESS_PRECISE, Relation.EXCERPT])
"""Relations of which one claim of a side may stand in one and the next in another: 10 agrees with
10 and leaves room for "about 10"."""


Relations = frozenset[Relation]


def gather(compared: Compared, labels: Sequence[str]) -> list[list[int]]:
    """All claims of a cluster, side by side, each in the order of place.

    `labels` are the values in a few words: claims of one label share a side unless a comparison
    tells them apart.

    >>> conflict, same = ((Comparison(Relation(r)),) for r in ("conflict", "agreement"))
    >>> gather({(0, 1): same, (0, 2): conflict, (1, 2): conflict}, ["8", "8 men", "10"])
    [[0, 1], [2]]
    """
    sides = _Sides(compared, labels)
    for claim in range(len(labels)):
        sides.add(claim)
    return sides.members


class _Sides:
    """The sides of a cluster while claims are put on them, one by one."""

    def __init__(self, compared: Compared, labels: Sequence[str]) -> None:
        self.members: list[list[int]] = []
        self._labels = labels
        self._own: dict[int, dict[int, Relations]] = defaultdict(dict)
        for (a, b), comparisons in compared.items():
            relations = frozenset(comparison.relation for comparison in comparisons)
            self._own[a][b] = self._own[b][a] = relations
        self._side_of: dict[int, int] = {}
        self._toward_claim: dict[tuple[int, int], Relations] = {}
        """Side and claim -> how members of the side relate to the claim."""
        self._toward_side: dict[tuple[int, int], Relations] = {}

    def add(self, claim: int) -> None:
        """Put a claim on the first side that it may join, else on one of its own."""
        number = next((n for n in range(len(self.members)) if self._may_join(claim, n)), None)
        if number is None:
            number = len(self.members)
            self.members.append([])
        self.members[number].append(claim)
        self._side_of[claim] = number
        for other, relations in self._own[claim].items():
            self._toward_claim.setdefault((number, other), relations)
            if other in self._side_of:
                side = self._side_of[other]
                self._toward_side.setdefault((number, side), relations)
                self._toward_side.setdefault((side, number), relations)

    def _may_join(self, claim: int, number: int) -> bool:
        """Is it the same as all members, and told apart from others as they are?"""
        own, labels = self._own[claim], self._labels
        for member in self.members[number]:
            came = own.get(member)
            same = labels[claim] == labels[member] if came is None else came == _SAME
            if not same:
                return False
        return all(
            _is_one(relations, self._toward_claim.get((number, other)))
            and _is_one(relations, self._toward_side.get((number, self._side_of.get(other, -1))))
            for other, relations in own.items()
            if self._side_of.get(other) != number
        )


_SAME = frozenset([Relation.AGREEMENT])


def _is_one(relations: Relations, known: Relations | None) -> bool:
    return known is None or relations == known or relations | known <= _ALIKE


def between(
    compared: Compared, sides: Sequence[Sequence[int]]
) -> dict[tuple[int, int], dict[Relation, dict[Pair, Comparison]]]:
    """For each two sides that relate (low, high), their relations and the pairs that stand in each.

    Where some pairs agree and others relate otherwise, the agreement goes without saying.
    """
    side_of = {claim: number for number, side in enumerate(sides) for claim in side}
    found: dict[tuple[int, int], dict[Relation, dict[Pair, Comparison]]] = {}
    for pair, comparisons in sorted(compared.items()):
        low, high = sorted((side_of[pair[0]], side_of[pair[1]]))
        if low == high:
            continue
        relations = found.setdefault((low, high), {})
        for comparison in comparisons:
            relations.setdefault(comparison.relation, {}).setdefault(pair, comparison)
    for relations in found.values():
        if len(relations) > 1:
            relations.pop(Relation.AGREEMENT, None)
    return dict(sorted(found.items()))


def parts(number: int, related: Mapping[tuple[int, int], object]) -> Iterator[list[int]]:
    """Sides 0..number-1 in groups that are related, however many steps apart, by place."""
    groups: dict[int, list[int]] = {}
    for side, root in enumerate(linked(number, related)):
        groups.setdefault(root, []).append(side)
    yield from groups.values()
