"""Clusters by complete linkage: every two members of a cluster pass the slots' gate.

Connected components would let "thousands" bridge figures that have nothing to do with each
other; here two groups meet only where no member of one is shut out by a member of the other.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping

Pair = tuple[int, int]


def complete_linkage(
    size: int, scores: Mapping[Pair, float], passing: Collection[Pair]
) -> list[list[int]]:
    """Groups of 0..size-1, joined from the best pair down while all cross pairs pass.

    `scores` holds the pairs that match, keyed (low, high); `passing` those that no slot shuts
    out, a superset.  Deterministic: ties by position.  Groups come by their first member, members
    in order; single ones included.

    >>> scores = {(0, 1): 1.0, (1, 2): 0.9, (2, 3): 0.7}
    >>> complete_linkage(4, scores, {(0, 1), (1, 2), (0, 2), (2, 3)})
    [[0, 1, 2], [3]]
    """
    group_of = list(range(size))
    members: dict[int, list[int]] = {n: [n] for n in range(size)}
    for a, b in sorted(scores, key=lambda pair: (-scores[pair], pair)):
        left, right = sorted((group_of[a], group_of[b]))
        if left == right or not _all_pass(members[left], members[right], passing):
            continue
        members[left] += members.pop(right)
        for member in members[left]:
            group_of[member] = left
    return [sorted(group) for _, group in sorted(members.items())]


STRANGE = -4.0
"""Bits of two claims whose documents do not tell one story, where third ones lie between them:
as likely as one in sixteen.  Set by hand."""


def by_weight(
    size: int,
    bits: Mapping[Pair, float],
    shut: Collection[Pair],
    enough: float = 0.0,
    strange: Callable[[int, int], bool] | None = None,
) -> list[list[int]]:
    """Groups of 0..size-1 by correlation clustering, greedily from the heaviest pair down.

    `bits` are the match weights, keyed (low, high); two groups become one where the weights between
    them are `enough` on average and none of their pairs is `shut`.  Pairs without a weight say
    nothing, save those of two stories, which are `strange` to each other: articles on like events
    form chains.  Deterministic: ties by position.

    >>> by_weight(4, {(0, 1): 5.0, (1, 2): 3.0, (0, 2): -6.0, (2, 3): 1.0}, {(2, 3)})
    [[0, 1], [2], [3]]
    """
    group_of = list(range(size))
    members: dict[int, list[int]] = {n: [n] for n in range(size)}
    between = _Between(size, bits, shut)
    for a, b in sorted(bits, key=lambda pair: (-bits[pair], pair)):
        if bits[a, b] < enough:
            break
        left, right = sorted((group_of[a], group_of[b]))
        if left == right:
            continue
        apart = 0
        if strange is not None:
            apart = sum(strange(x, y) for x in members[left] for y in members[right])
        if not between.may_join(left, right, enough, apart):
            continue
        between.join(left, right)
        members[left] += members.pop(right)
        for member in members[left]:
            group_of[member] = left
    return [sorted(group) for _, group in sorted(members.items())]


class _Between:
    """The weights between every two groups, kept as they join (Lance and Williams, 1967)."""

    def __init__(self, size: int, bits: Mapping[Pair, float], shut: Collection[Pair]) -> None:
        self._known: list[dict[int, tuple[float, int]]] = [{} for _ in range(size)]
        for (a, b), weight in sorted(bits.items()):
            self._known[a][b] = self._known[b][a] = (weight, 1)
        self._shut: list[set[int]] = [set() for _ in range(size)]
        for a, b in shut:
            self._shut[a].add(b)
            self._shut[b].add(a)

    def may_join(self, left: int, right: int, enough: float, strange: int = 0) -> bool:
        """Is nothing shut between the two, and their mean weight enough, with so many pairs of two
        stories?"""
        if right in self._shut[left]:
            return False
        total, count = self._known[left].get(right, (0.0, 0))
        return total + STRANGE * strange >= enough * (count + strange)

    def join(self, left: int, right: int) -> None:
        """Make the two one group, under the number of the left one."""
        for other, (total, count) in self._known[right].items():
            self._known[other].pop(right)
            if other != left:
                old, number = self._known[left].get(other, (0.0, 0))
                joined = (old + total, number + count)
                self._known[left][other] = self._known[other][left] = joined
        for other in self._shut[right]:
            self._shut[other].discard(right)
            self._shut[other].add(left)
            self._shut[left].add(other)


def components(size: int, scores: Mapping[Pair, float]) -> list[list[int]]:
    """Groups of 0..size-1 that matches join, however many steps apart.

    Only for kinds whose matches are certain, as the words of a quotation are: the members of a
    group are still compared only where they match each other.

    >>> components(4, {(0, 1): 1.0, (1, 2): 0.9})
    [[0, 1, 2], [3]]
    """
    groups: dict[int, list[int]] = {}
    for member, number in enumerate(linked(size, scores)):
        groups.setdefault(number, []).append(member)
    return list(groups.values())


def linked(size: int, pairs: Iterable[Pair]) -> list[int]:
    """For each of 0..size-1, the least number that pairs link it to, however many steps apart.

    >>> linked(5, [(3, 1), (4, 3)])
    [0, 1, 2, 1, 1]
    """
    parent = list(range(size))

    def root(member: int) -> int:
        while parent[member] != member:
            parent[member] = member = parent[parent[member]]
        return member

    for a, b in pairs:
        low, high = sorted((root(a), root(b)))
        parent[high] = low
    return [root(member) for member in range(size)]


def as_one(bits: Mapping[Pair, float], repeated: Collection[Pair]) -> dict[Pair, float]:
    """The bits where what is `repeated` is one claim: to every other it has its best.

    >>> as_one({(0, 1): 6.0, (0, 2): 3.0, (1, 2): -1.0, (2, 3): 2.0}, {(0, 1)})
    {(0, 1): 6.0, (0, 2): 3.0, (1, 2): 3.0, (2, 3): 2.0}
    """
    if not repeated:
        return dict(bits)
    roots = linked(1 + max(b for _, b in bits), repeated)
    between = {(a, b): frozenset((roots[a], roots[b])) for a, b in bits}
    best: dict[frozenset[int], float] = {}
    for pair, ends in between.items():
        best[ends] = max(bits[pair], best.get(ends, bits[pair]))
    return {pair: best[ends] if len(ends) > 1 else bits[pair] for pair, ends in between.items()}


def _all_pass(left: list[int], right: list[int], passing: Collection[Pair]) -> bool:
    return all((min(a, b), max(a, b)) in passing for a in left for b in right)
