"""Which claims of a cluster stand on which side of a finding.

Of conflicts, agreements and quotations every two sides relate (a clique); of the other relations
the first side relates to all others (a star): "thousands" beside 8,000 and 10,000.  Nothing is
inferred from a chain: what a finding sets beside each other has been compared, claim by claim, and
the claims at the head of its first two sides have been compared with each other.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations

from claimcheck.align.clustering import Pair
from claimcheck.model.finding import Comparison, Relation

Sides = list[list[int]]
Edges = Mapping[Relation, Mapping[Pair, Comparison]]

_CLIQUES = frozenset([Relation.CONFLICT, Relation.AGREEMENT, Relation.REWORDED, Relation.EXCERPT])


@dataclass(frozen=True, slots=True)
class _Graph:
    """One relation of a cluster."""

    size: int
    edges: Collection[Pair]
    degrees: Mapping[int, int]
    same: Collection[Pair]
    """Pairs that may share a side."""
    known: Collection[Pair]
    """Pairs that stand in any relation."""


def gather(edges: Edges, labels: Sequence[str]) -> Iterator[tuple[Relation, Sides]]:
    """Sets of sides that cover every edge, by relation and place.

    `labels` are the values of the claims in a few words; claims of one label may share a side.
    A set that would only put the same claims beside each other again is left out.
    """
    same = _equal(edges, labels)
    known = {pair for relation in edges for pair in edges[relation]}
    for relation, own in edges.items():
        degrees = Counter(end for pair in own for end in pair)
        graph = _Graph(len(labels), own.keys(), degrees, same, known)
        for sides in _covering(relation, graph):
            yield relation, sides


def pair_of(a: int, b: int) -> Pair:
    """The two positions as a key."""
    return (a, b) if a < b else (b, a)


def _equal(edges: Edges, labels: Sequence[str]) -> set[Pair]:
    """Pairs that agree, or say the same in the same words without being a conflict."""
    conflicts = edges.get(Relation.CONFLICT, {})
    positions: dict[str, list[int]] = {}
    for n, label in enumerate(labels):
        positions.setdefault(label, []).append(n)
    alike = {pair for group in positions.values() for pair in combinations(group, 2)}
    return (alike - conflicts.keys()) | set(edges.get(Relation.AGREEMENT, {}))


def _covering(relation: Relation, graph: _Graph) -> Iterator[Sides]:
    covered: set[Pair] = set()
    degrees = graph.degrees
    for edge in sorted(graph.edges, key=lambda e: (-max(degrees[e[0]], degrees[e[1]]), e)):
        if edge in covered:
            continue
        if relation in _CLIQUES:
            sides = _clique(edge, graph, loose=relation is Relation.CONFLICT)
        else:
            sides = _star(edge, graph)
        covered |= {pair_of(a, b) for x, y in combinations(sides, 2) for a in x for b in y}
        if relation is Relation.AGREEMENT:  # its sides become one: those pairs are told, too
            covered |= set(combinations(sorted(n for side in sides for n in side), 2))
        yield sides


def _star(edge: Pair, graph: _Graph) -> Sides:
    """The end of the edge with more relations, with its equals, and all that both relate to."""
    hub = max(edge, key=lambda end: (graph.degrees[end], -end))
    related = [n for n in range(graph.size) if n != hub and pair_of(hub, n) in graph.edges]
    centre = [hub] + [
        n
        for n in range(graph.size)
        if pair_of(hub, n) in graph.same and all(pair_of(n, m) in graph.edges for m in related)
    ]
    rays: Sides = []
    for claim in related:
        side = next((r for r in rays if all(pair_of(claim, m) in graph.same for m in r)), None)
        if side is None:
            rays.append([claim])
        else:
            side.append(claim)
    return [sorted(centre), *rays]


def _clique(edge: Pair, graph: _Graph, *, loose: bool) -> Sides:
    sides = [[edge[0]], [edge[1]]]
    for other in range(graph.size):
        if other not in edge:
            _join(other, sides, graph, loose=loose)
    return _headed([sorted(side) for side in sorted(sides)], graph)


def _headed(sides: Sides, graph: _Graph) -> Sides:
    """The sides with a compared pair at the head of the first two: theirs if it is one."""
    first, second, *others = sides
    pairs = ((a, b) for a in first for b in second)
    a, b = next(pair for pair in pairs if pair_of(*pair) in graph.edges)
    return [_led(a, first), _led(b, second), *others]


def _led(head: int, side: list[int]) -> list[int]:
    return [head, *(claim for claim in side if claim != head)]


def _join(claim: int, sides: Sides, graph: _Graph, *, loose: bool) -> None:
    """Put a claim on the side that it equals, or on one of its own, if all others relate.

    Loosely, a claim may join its equals beside claims with which it was not compared.
    """
    for side in sides:
        if not all(pair_of(claim, m) in graph.same for m in side):
            continue
        others = [pair_of(claim, m) for each in sides if each is not side for m in each]
        if all(p in graph.edges for p in others) or (
            loose
            and any(p in graph.edges for p in others)
            and all(p in graph.edges or p not in graph.known for p in others)
        ):
            side.append(claim)
            return
    if all(pair_of(claim, m) in graph.edges for side in sides for m in side):
        sides.append([claim])
