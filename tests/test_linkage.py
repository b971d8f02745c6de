"""The linkage model: symmetric levels, weights that ship, clusters, never a false agreement."""

from __future__ import annotations

from datetime import date
from itertools import combinations
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck import kinds, pipeline
from claimcheck.align.clustering import by_weight
from claimcheck.align.company import Company
from claimcheck.align.linkage import LEVELS, RIVALS, levels, probability, rivalry
from claimcheck.align.value_pairs import Likeness
from claimcheck.align.word_weights import Weights as Wording
from claimcheck.model.claim import Claim
from claimcheck.model.document import Document
from claimcheck.model.evidence import ARTICLES, Setting
from claimcheck.model.finding import Finding
from claimcheck.rulebook import evidence_weights, loader

RULEBOOK = loader.load()
WEIGHED = [name for name in kinds.names() if kinds.is_weighed(kinds.load(name))]
TEXTS = (
    "A cable car fell near Lugano on 3 May 2021 and killed nine hikers, police said. Four limped.",
    "Nine people died when a cable car plunged near Lugano on May 3, 2021. The ride cost 12 euros.",
    "The operator of the cable car in Lugano paid 2.4 million euros to 31 families in 2019.",
    "Police in Lugano said up to 30 hikers waited two hours; 14 percent of them were children.",
)
DAY = date(2021, 5, 4)


def _claims() -> list[Claim]:
    documents = [Document(f"{n}.txt", text, f"Outlet {n}", DAY) for n, text in enumerate(TEXTS)]
    return [claim for document in documents for claim in pipeline.extract(document, RULEBOOK)]


@pytest.mark.parametrize("name", WEIGHED)
def test_levels_are_declared_and_the_same_whichever_claim_is_named_first(name: str) -> None:
    kind = kinds.load(name)
    assert kinds.is_weighed(kind)
    profiles = [kind.profile(c, RULEBOOK.lexicon) for c in _claims() if c.kind == name]
    words = Wording.of_profiles(profiles)
    setting = Setting(RULEBOOK.lexicon, words.shared, words.told, Company(_claims()).shared)
    compared = 0
    for a, b in combinations(profiles, 2):
        assert kind.comparable(a, b) == kind.comparable(b, a)
        if kind.comparable(a, b):
            compared += 1
            found = levels(a, b, kind, setting)
            assert found == levels(b, a, kind, setting)
            for evidence, level in zip(kind.EVIDENCE, found, strict=True):
                assert level in evidence.levels, evidence.name
    assert compared


@pytest.mark.parametrize("name", WEIGHED)
def test_every_level_has_a_weight(name: str) -> None:
    kind = kinds.load(name)
    assert kinds.is_weighed(kind)
    weights = evidence_weights.load()[name]
    declared = {(each.name, level) for each in kind.EVIDENCE for level in each.levels}
    assert declared | {(RIVALS, level) for level in LEVELS} == set(weights.bits)
    assert weights.prior < 0, "two figures of a story seldom answer one question"


def test_more_of_the_same_words_weighs_more() -> None:
    weights = evidence_weights.load()["quantity"]
    assert weights.of("words", "most and most") > weights.of("words", "none and none")
    assert weights.of(RIVALS, "clear") > weights.of(RIVALS, "neither")
    assert weights.of("size", "fivefold") > weights.of("size", "beyond")


def test_values_that_cannot_both_hold_are_the_likelier_one_question_the_closer_they_are() -> None:
    sizes = ("a tenth", "a quarter", "a half", "double", "fivefold")
    figures = evidence_weights.load()["quantity"]
    assert len({figures.of("size", each) for each in sizes}) == 1, "of the question none tells"
    apart = [figures.of("size", each, apart=True) for each in sizes]
    assert apart == sorted(apart, reverse=True)
    dates = evidence_weights.load()["date"]
    assert dates.of("distance", "a day") == dates.of("distance", "days")
    assert dates.of("distance", "a day", apart=True) > dates.of("distance", "days", apart=True)
    alike = [figures.of("articles", each, apart=True) for each in ARTICLES]
    assert alike[0] > alike[2] > alike[-1]


def test_a_clear_best_partner_is_told_from_a_tie() -> None:
    texts = ("Six boats sank. Three swimmers drowned.", "Six boats went down. Two cars burned.")
    claims = [
        claim
        for n, text in enumerate(texts)
        for claim in pipeline.extract(Document(f"{n}.txt", text), RULEBOOK)
        if claim.kind == "quantity"
    ]
    assert len(claims) == 4
    quantity = kinds.load("quantity")
    assert kinds.is_weighed(quantity)
    likeness = Likeness(claims, quantity)
    told = rivalry({(0, 2): 5.0, (0, 3): 0.0, (1, 2): 0.0, (1, 3): 0.0}, claims, likeness)
    assert told[0, 2] == "clear"
    assert told[0, 3] == "one side"
    assert rivalry({(0, 2): -3.0}, claims, likeness) == {(0, 2): "alone"}


def test_the_company_of_a_figure_leaves_its_own_value_out() -> None:
    texts = (
        "Nine hikers and 31 guides fell in 2019.",
        "In 2019, 31 guides and eleven hikers fell.",
        "Seven hikers fell.",
    )
    documents = [Document(f"{n}.txt", text) for n, text in enumerate(texts)]
    claims = [c for each in documents for c in pipeline.extract(each, RULEBOOK)]
    company = Company(claims)
    nine, eleven, seven = (
        next(c for c in claims if c.document == f"{n}.txt" and "hikers" in c.text) for n in range(3)
    )
    assert company.shared(nine, eleven) == company.shared(eleven, nine) == 2
    assert company.shared(nine, seven) is None


@st.composite
def _weights(draw: st.DrawFn) -> tuple[int, dict[tuple[int, int], float], set[tuple[int, int]]]:
    size = draw(st.integers(1, 8))
    pairs = [pair for pair in combinations(range(size), 2) if draw(st.booleans())]
    bits = {pair: draw(st.floats(-8, 8)) for pair in pairs}
    return size, bits, {pair for pair in pairs if draw(st.integers(0, 4)) == 0}


@given(_weights())
def test_clusters_by_weight_part_all_and_join_nothing_that_is_shut(
    graph: tuple[int, dict[tuple[int, int], float], set[tuple[int, int]]],
) -> None:
    size, bits, shut = graph
    groups = by_weight(size, bits, shut)
    assert sorted(member for group in groups for member in group) == list(range(size))
    assert not shut & {pair for group in groups for pair in combinations(group, 2)}
    assert groups == by_weight(size, dict(reversed(bits.items())), shut)


@pytest.mark.parametrize(("strange", "groups"), [
    (None, [[0, 1, 2]]),
    (lambda a, b: {a, b} == {0, 2}, [[0, 1], [2]]),
    (lambda a, b: {a, b} == {0, 9}, [[0, 1, 2]]),
])  # fmt: skip
def test_a_chain_of_stories_makes_no_cluster(strange: Any, groups: list[list[int]]) -> None:
    assert by_weight(3, {(0, 1): 3.0, (1, 2): 2.0}, set(), strange=strange) == groups


@given(_weights())
def test_claims_that_are_all_strange_to_each_other_stay_alone(
    graph: tuple[int, dict[tuple[int, int], float], set[tuple[int, int]]],
) -> None:
    size, bits, shut = graph
    told = {pair: min(weight, 3.0) for pair, weight in bits.items()}
    assert by_weight(size, told, shut, strange=lambda a, b: True) == [[n] for n in range(size)]


@given(st.floats(-100, 100), st.floats(-100, 100))
def test_probability_grows_with_the_bits(a: float, b: float) -> None:
    low, high = sorted((a, b))
    assert 0 <= probability(low) <= probability(high) <= 1


def _findings(*texts: str) -> list[Finding]:
    documents = [Document(f"{n}.txt", text, f"Outlet {n}", DAY) for n, text in enumerate(texts)]
    return [
        f for f in pipeline.check(documents, RULEBOOK).findings
        if len(f.documents) > 1 and f.kind == "quantity"
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("Ticket sales of the Lugano funicular rose by 12 percent in April, Ticino Rail said.",
         "Ticket sales of the Lugano funicular fell by 12 percent in April, Ticino Rail said."),
        ("The Lugano tram maker Ferrante hired 340 workers in April, Ticino Rail said.",
         "The Lugano tram maker Ferrante sacked 340 workers in April, Ticino Rail said."),
    ],
)  # fmt: skip
def test_opposite_directions_are_never_an_agreement(left: str, right: str) -> None:
    relations = {finding.relation.value for finding in _findings(left, right)}
    assert "agreement" not in relations
    assert "conflict" in relations


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("Nine hikers died when a cable car fell near Lugano on Monday, police said.",
         "Eleven hikers were killed as a cable car crashed near Lugano on Monday, police said."),
        ("The Lugano cable car carried 4,200 passengers on Sunday, Ticino Rail said.",
         "The Lugano cable car carried 2,400 passengers on Sunday, Ticino Rail said."),
    ],
)  # fmt: skip
def test_other_words_for_one_question_are_a_conflict(left: str, right: str) -> None:
    assert "conflict" in {finding.relation.value for finding in _findings(left, right)}
