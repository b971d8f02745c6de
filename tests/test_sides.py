"""Who stands on which side of a finding, and how its sides relate."""

from __future__ import annotations

from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.compare.sides import between, gather, parts
from claimcheck.model.finding import Comparison, Relation

Compared = dict[tuple[int, int], tuple[Comparison, ...]]


def _compared(**relations: str) -> Compared:
    """`conflict="01 12"`: the pairs of positions that stand in each relation."""
    found: Compared = {}
    for name, pairs in relations.items():
        relation = Relation(name.replace("_", "-"))
        for pair in pairs.split():
            key = int(pair[0]), int(pair[1])
            found[key] = (*found.get(key, ()), Comparison(relation))
    return found


@pytest.mark.parametrize(
    ("compared", "labels", "sides"),
    [
        (_compared(conflict="02 12", agreement="01"), ["8", "8 men", "10"], [[0, 1], [2]]),
        # What was not compared shares a side by its value alone.
        (_compared(conflict="02 12 03"), ["8", "8", "10", "10"], [[0, 1], [2, 3]]),
        # One of two equal figures is of another time: they do not stand together.
        (_compared(conflict="01", different_time="12"), ["8", "10", "8"], [[0], [1], [2]]),
        # Equal words that were told apart: two populations of one size.
        (_compared(different_scope="01"), ["8", "8"], [[0], [1]]),
        # 10 agrees with 10, and one of the two was read as holding "about 10".
        (_compared(agreement="01 12", less_precise="02"), ["10", "10", "about 10"],
         [[0, 1], [2]]),
        (_compared(less_precise="01 02", conflict="12"), ["thousands", "8,000", "10,000"],
         [[0], [1], [2]]),
    ],
)  # fmt: skip
def test_claims_share_a_side_unless_something_tells_them_apart(
    compared: Compared, labels: list[str], sides: list[list[int]]
) -> None:
    assert sides == gather(compared, labels)


def test_two_sides_may_stand_in_two_relations() -> None:
    compared = _compared(conflict="01 02", reworded="01")
    told = between(compared, [[0], [1, 2]])
    assert list(told) == [(0, 1)]
    assert {r: list(pairs) for r, pairs in told[0, 1].items()} == {
        Relation.CONFLICT: [(0, 1), (0, 2)], Relation.REWORDED: [(0, 1)],
    }  # fmt: skip


def test_agreement_goes_without_saying_beside_another_relation() -> None:
    told = between(_compared(agreement="02", less_precise="12"), [[0, 1], [2]])
    assert [list(relations) for relations in told.values()] == [[Relation.LESS_PRECISE]]


def test_sides_without_a_relation_stand_in_parts_of_their_own() -> None:
    assert [[0, 2], [1], [3, 4]] == list(parts(5, {(0, 2): None, (3, 4): None}))


@st.composite
def _clusters(draw: st.DrawFn) -> tuple[Compared, list[str]]:
    size = draw(st.integers(1, 8))
    labels = [draw(st.sampled_from("abc")) for _ in range(size)]
    compared: Compared = {}
    for pair in combinations(range(size), 2):
        relations = draw(st.lists(st.sampled_from(list(Relation)[:-1]), max_size=2, unique=True))
        if relations:
            compared[pair] = tuple(map(Comparison, relations))
    return compared, labels


@given(_clusters())
def test_every_claim_stands_on_one_side(cluster: tuple[Compared, list[str]]) -> None:
    compared, labels = cluster
    members = [claim for side in gather(compared, labels) for claim in side]
    assert sorted(members) == list(range(len(labels)))


@given(_clusters())
def test_what_differs_is_told_of_exactly_the_sides_it_holds_between(
    cluster: tuple[Compared, list[str]],
) -> None:
    """A grave relation of one pair holds of every compared pair between the two sides."""
    compared, labels = cluster
    sides = gather(compared, labels)
    told = between(compared, sides)
    for side in sides:
        for pair in combinations(side, 2):
            assert {c.relation for c in compared.get(pair, ())} <= {Relation.AGREEMENT}
    harmless = {Relation.AGREEMENT, Relation.LESS_PRECISE, Relation.EXCERPT}
    for (x, y), relations in told.items():
        crossing = [tuple(sorted((a, b))) for a in sides[x] for b in sides[y]]
        known = [{c.relation for c in compared[p]} for p in crossing if p in compared]
        assert set.union(*known) - relations.keys() <= {Relation.AGREEMENT}
        if not relations.keys() <= harmless:
            assert all(each == known[0] for each in known)
