"""Clusters by complete linkage: every two members of a cluster passed the gate.

Connected components would let "thousands" bridge figures that have nothing to do with each
other; here a claim joins only where it is a match for all that are already there.
"""

from __future__ import annotations

from collections.abc import Mapping


def complete_linkage(size: int, scores: Mapping[tuple[int, int], float]) -> list[list[int]]:
    """Groups of 0..size-1, merged from the best pair down while all cross pairs have a score.

    `scores` holds only pairs that passed the gate, keyed (low, high).  Deterministic: ties by
    position.  Groups come by their first member, members in order; single ones included.

    >>> complete_linkage(4, {(0, 1): 1.0, (1, 2): 0.9, (0, 2): 0.8, (2, 3): 0.7})
    [[0, 1, 2], [3]]
    """
    group_of = list(range(size))
    members: dict[int, list[int]] = {n: [n] for n in range(size)}
    for a, b in sorted(scores, key=lambda pair: (-scores[pair], pair)):
        left, right = sorted((group_of[a], group_of[b]))
        if left == right or not _all_pass(members[left], members[right], scores):
            continue
        members[left] += members.pop(right)
        for member in members[left]:
            group_of[member] = left
    return [sorted(group) for _, group in sorted(members.items())]


def _all_pass(
    left: list[int], right: list[int], scores: Mapping[tuple[int, int], float]
) -> bool:
    return all((min(a, b), max(a, b)) in scores for a in left for b in right)
