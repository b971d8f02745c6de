"""Which claims become pairs and clusters: blocking, gates, and rules of one group."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from claimcheck.align.gates import gated
from claimcheck.align.weights import Weights

from claimcheck import kinds, pipeline
from claimcheck.align.blocking import MOST, REPEATS, candidates, thinned
from claimcheck.align.clusters import clusters
from claimcheck.align.stories import Stories
from claimcheck.kinds import Gate
from claimcheck.model.claim import Claim
from claimcheck.model.document import Document, Skipped
from claimcheck.model.finding import Comparison, Relation, SlotComparison
from claimcheck.rulebook import loader

RULEBOOK = loader.load()
LEFT = "A landslide in Ravna killed {} villagers and injured {} on Monday, mayor Edo Vlk said."
RIGHT = "Mayor Edo Vlk of Ravna said {} villagers were killed and {} injured in the landslide."


def _documents(*texts: str) -> list[Document]:
    return [
        Document(f"{n}.txt", text, f"Outlet {n}", date(2023, 5, 3)) for n, text in enumerate(texts)
    ]


def _claims(documents: list[Document]) -> list[Claim]:
    found = (claim for document in documents for claim in pipeline.extract(document, RULEBOOK))
    return [claim for claim in found if claim.rule is not None]


def test_every_claim_stands_in_one_cluster_and_questions_stay_apart() -> None:
    documents = _documents(LEFT.format(12, 40), RIGHT.format(12, 40))
    claims = _claims(documents)
    found = [c for c, _ in clusters(claims, RULEBOOK, Stories(documents), [])]
    members = [claim for cluster in found for claim in cluster.claims]
    assert sorted(members, key=lambda c: (c.document, c.span)) == sorted(
        claims, key=lambda c: (c.document, c.span)
    )
    killed = next(c for c in found if c.rule.id == "casualties.killed")
    assert [claim.document for claim in killed.claims] == ["0.txt", "1.txt"]
    assert {claim.rule for claim in killed.claims} == {"casualties.killed"}


def test_the_order_of_the_claims_decides_nothing_about_who_meets() -> None:
    documents = _documents(LEFT.format(12, 40), RIGHT.format(14, 40), RIGHT.format(12, 41))
    stories = Stories(documents)
    there = _claims(documents)
    back = _claims(documents[::-1])
    sets = [
        {frozenset((c.document, c.span) for c in cluster.claims)
         for cluster, _ in clusters(claims, RULEBOOK, stories, [])}
        for claims in (there, back)
    ]  # fmt: skip
    assert sets[0] == sets[1]


def test_candidates_share_a_key_and_a_story() -> None:
    bus = "A bus fell off a bridge near Tolm in Sweden; 9 passengers were killed, Ann Ek said."
    documents = _documents(LEFT.format(12, 40), RIGHT.format(19, 40), bus)
    claims = [c for c in _claims(documents) if c.rule == "casualties.killed"]
    rule = RULEBOOK.rule("casualties.killed")
    pairs = list(candidates(claims, [rule], kinds.load("quantity"), Stories(documents),
                            RULEBOOK.lexicon))  # fmt: skip
    assert [(claims[a].document, claims[b].document) for a, b in pairs] == [("0.txt", "1.txt")]


def test_repeats_and_tables_are_thinned() -> None:
    (claim,) = [
        c for c in _claims(_documents(LEFT.format(12, 40))) if c.rule == "casualties.killed"
    ]
    kept, left_out = thinned([claim] * 50)
    assert (len(kept), left_out) == (REPEATS, {})
    told = [replace(claim, scope=replace(claim.scope, place=f"P{n}")) for n in range(MOST + 7)]
    kept, left_out = thinned(told)
    assert (len(kept), left_out) == (MOST, {"0.txt": 7})


def test_what_is_left_out_is_said() -> None:
    rows = " ".join(f"In ward {n} {n + 2} villagers were killed." for n in range(MOST + 20))
    documents = _documents(rows, LEFT.format(12, 40))
    skipped: list[Skipped] = []
    list(clusters(_claims(documents), RULEBOOK, Stories(documents), skipped))
    assert {skip.path for skip in skipped} == {"0.txt"}
    assert all("not compared" in skip.reason for skip in skipped)


APART = Comparison(Relation.CONFLICT, (SlotComparison("value", "differs", "1", "2"),), apart=True)
EQUAL = Comparison(Relation.AGREEMENT, (SlotComparison("value", "equal", "1", "1"),))
STRICT = Gate(sentence=0.2, apart_sentence=0.6)


@pytest.mark.parametrize(
    ("shared", "comparison", "admitted"),
    [(0, EQUAL, False), (6, EQUAL, True), (0, APART, False), (6, APART, True)],
)
def test_a_gate_asks_for_words_in_common(
    shared: int, comparison: Comparison, admitted: bool
) -> None:
    (claim,) = [
        c for c in _claims(_documents(LEFT.format(12, 40))) if c.rule == "casualties.killed"
    ]
    common = tuple(f"w{n}" for n in range(shared))
    left = replace(claim, context=(*common, "x"), near=common, actors=())
    right = replace(claim, document="b", context=(*common, "y"), near=common, actors=())
    surety = gated(left, right, 1.0, [comparison], gate=STRICT, weights=Weights([]))
    assert (surety is not None) is admitted
    assert surety is None or 0 < surety <= 1


def test_clauses_that_name_others_are_shut_out_where_values_are_apart() -> None:
    (claim,) = [
        c for c in _claims(_documents(LEFT.format(12, 40))) if c.rule == "casualties.killed"
    ]
    words = tuple(f"w{n}" for n in range(9))
    left = replace(claim, context=words, near=words, actors=("vlk",))
    right = replace(claim, document="b", context=words, near=words, actors=("ek",))
    gate = replace(STRICT, actors=True)
    weights = Weights([])
    assert gated(left, right, 1.0, [APART], gate=gate, weights=weights) is None
    assert gated(left, right, 1.0, [EQUAL], gate=gate, weights=weights) is not None
