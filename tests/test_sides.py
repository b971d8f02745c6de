"""Who stands on which side of a finding: cliques and stars over compared pairs."""

from __future__ import annotations

from itertools import combinations

from hypothesis import example, given
from hypothesis import strategies as st

from claimcheck.compare.sides import gather, pair_of
from claimcheck.model.finding import Comparison, Relation


def _edges(**relations: str) -> dict[Relation, dict[tuple[int, int], Comparison]]:
    """`conflict="01 12"`: the pairs of positions that stand in each relation."""
    found = {}
    for name, pairs in relations.items():
        relation = Relation(name.replace("_", "-"))
        keys = [(int(pair[0]), int(pair[1])) for pair in pairs.split()]
        found[relation] = dict.fromkeys(keys, Comparison(relation))
    return found


def test_a_vague_figure_is_the_centre_of_a_star() -> None:
    edges = _edges(less_precise="01 02", conflict="12")
    found = list(gather(edges, ["thousands", "8,000", "10,000"]))
    assert (Relation.LESS_PRECISE, [[0], [1], [2]]) in found
    assert (Relation.CONFLICT, [[1], [2]]) in found


def test_equal_values_share_a_side_of_a_conflict() -> None:
    edges = _edges(conflict="02 12", agreement="01")
    found = list(gather(edges, ["8", "8", "10"]))
    assert (Relation.CONFLICT, [[0, 1], [2]]) in found


def test_a_claim_that_was_not_compared_joins_its_equals() -> None:
    found = list(gather(_edges(conflict="02 12 03"), ["8", "8", "10", "10"]))
    assert found == [(Relation.CONFLICT, [[0, 1], [2, 3]])]


def test_another_relation_keeps_a_claim_off_a_side() -> None:
    edges = _edges(conflict="01", different_time="12")
    found = list(gather(edges, ["8", "10", "8"]))
    assert (Relation.CONFLICT, [[0], [1]]) in found


@st.composite
def _graphs(draw: st.DrawFn) -> tuple[dict[Relation, dict[tuple[int, int], Comparison]], list[str]]:
    size = draw(st.integers(2, 7))
    labels = [draw(st.sampled_from("abc")) for _ in range(size)]
    edges: dict[Relation, dict[tuple[int, int], Comparison]] = {}
    for pair in combinations(range(size), 2):
        relation = draw(st.sampled_from([None, *list(Relation)[:-1]]))
        if relation is not None:
            edges.setdefault(relation, {})[pair] = Comparison(relation)
    return edges, labels


def test_a_compared_pair_is_at_the_head() -> None:
    labels = ["a", "a", "b", "c", "a", "a"]
    (found,) = gather(_edges(conflict="05 14 15"), labels)
    assert found == (Relation.CONFLICT, [[0, 1], [5, 4]])


@given(_graphs())
@example((_edges(conflict="05 14 15"), ["a", "a", "b", "c", "a", "a"]))
def test_every_compared_pair_is_told_and_no_claim_stands_twice(
    graph: tuple[dict[Relation, dict[tuple[int, int], Comparison]], list[str]],
) -> None:
    edges, labels = graph
    told: dict[Relation, set[tuple[int, int]]] = {}
    for relation, sides in gather(edges, labels):
        members = [claim for side in sides for claim in side]
        assert len(members) == len(set(members))
        assert len(sides) > 1
        told.setdefault(relation, set()).update(
            pair_of(a, b) for x, y in combinations(sides, 2) for a in x for b in y
        )
        assert pair_of(sides[0][0], sides[1][0]) in edges[relation]
    for relation, own in edges.items():
        if relation is not Relation.AGREEMENT:
            assert own.keys() <= told[relation]
