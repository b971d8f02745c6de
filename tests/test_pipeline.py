"""The whole run: what comes of it does not depend on the order in which documents are named."""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Hashable
from datetime import date
from itertools import combinations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from claimcheck import kinds, pipeline
from claimcheck.model.document import Document
from claimcheck.model.finding import Finding, Relation
from claimcheck.model.report import Report
from claimcheck.rulebook import loader

RULEBOOK = loader.load()
DAY = date(2023, 6, 14)  # a Wednesday

# Vague, hedged and plain figures on a few questions: sides and clusters can be made in many ways.
SENTENCES = [
    "A fire in a hotel in Porto killed {} people on Tuesday, the Portuguese police said.",
    "The fire in the Porto hotel left {} people injured, Portuguese doctors said.",
    "Damage to the hotel in Porto was put at ${} million.",
    "Some {} guests were moved out of the hotel in Porto, the police said.",
    "The hotel in Porto will take {} percent more guests next year, its owner Rui Costa said.",
]
FIGURES = ["14", "at least 14", "dozens of", "about 20", "19", "up to 30", "40", "41", "fourteen"]


@st.composite
def _stories(draw: st.DrawFn) -> list[Document]:
    def text() -> str:
        told = draw(st.lists(st.sampled_from(SENTENCES), min_size=2, max_size=7))
        return " ".join(sentence.format(draw(st.sampled_from(FIGURES))) for sentence in told)

    count = draw(st.integers(2, 6))
    return [Document(f"{n}.txt", text(), f"Outlet {n % 4}", DAY) for n in range(count)]


def _told(finding: Finding) -> Hashable:
    """All that a finding says."""
    sides = tuple((side.value, tuple(claim.id for claim in side.claims)) for side in finding.sides)
    how = tuple((each.sides, each.relation, each.confidence) for each in finding.relations)
    return (finding.id, how, finding.rule, finding.relation, finding.severity, finding.confidence,
            finding.subject, finding.message, finding.why, sides, finding.origins)  # fmt: skip


def _check(documents: list[Document]) -> Report:
    return pipeline.check(documents, RULEBOOK)


@settings(max_examples=40, deadline=None)
@given(documents=_stories(), seed=st.integers(0, 99))
def test_the_order_of_the_documents_changes_no_finding(
    documents: list[Document], seed: int
) -> None:
    shuffled = random.Random(seed).sample(documents, len(documents))
    one, other = _check(documents), _check(shuffled)
    assert Counter(map(_told, one.findings)) == Counter(map(_told, other.findings))
    assert [document.id for document in other.documents] == [each.id for each in shuffled]
    assert one.coverage.mentions == other.coverage.mentions


@settings(max_examples=30, deadline=None)
@given(documents=_stories())
def test_the_same_documents_give_the_same_report(documents: list[Document]) -> None:
    assert _check(documents) == _check(documents)


@settings(max_examples=40, deadline=None)
@given(documents=_stories())
def test_every_finding_has_an_id_of_its_own(documents: list[Document]) -> None:
    ids = Counter(finding.id for finding in _check(documents).findings)
    assert [each for each, count in ids.items() if count > 1] == []


@settings(max_examples=30, deadline=None)
@given(documents=_stories())
def test_findings_come_by_severity_times_confidence(documents: list[Document]) -> None:
    weights = [each.weight for each in _check(documents).findings
               if each.relation is not Relation.SINGLE_SOURCE]  # fmt: skip
    assert weights == sorted(weights, reverse=True)


def test_a_finding_keeps_its_id_when_its_text_moves() -> None:
    one = Document("1.txt", SENTENCES[0].format("14"), "One", DAY)
    two = Document("2.txt", SENTENCES[0].format("19"), "Two", DAY)
    moved = Document("2.txt", f"HOTEL FIRE\n\n\n{two.text}", "Two", DAY)

    def conflicts(other: Document) -> list[str]:
        found = _check([one, other]).findings
        return [each.id for each in found if each.relation is Relation.CONFLICT]

    assert conflicts(two)
    assert conflicts(two) == conflicts(moved)


@pytest.mark.parametrize("third", ["14", "fourteen", "dozens of"])
def test_a_finding_keeps_its_id_when_an_outlet_agrees_or_says_less(third: str) -> None:
    told = [Document(f"{n}.txt", SENTENCES[0].format(figure), f"Outlet {n}", DAY)
            for n, figure in enumerate(("14", "some 40", third))]  # fmt: skip

    def conflicts(documents: list[Document]) -> list[str]:
        found = _check(documents).findings
        return [each.id for each in found if each.relation is Relation.CONFLICT]

    assert len(conflicts(told[:2])) == 1
    assert conflicts(told[:2]) == conflicts(told)


def test_a_finding_of_another_figure_has_another_id() -> None:
    def conflicts(figure: str) -> list[str]:
        told = [Document(f"{n}.txt", SENTENCES[0].format(each), f"Outlet {n}", DAY)
                for n, each in enumerate(("14", figure))]  # fmt: skip
        return [each.id for each in _check(told).findings if each.relation is Relation.CONFLICT]

    assert conflicts("19")
    assert not set(conflicts("19")) & set(conflicts("40"))


def test_many_reports_of_one_event_are_compared() -> None:
    """As few as 60: every one of them holds all names of the event."""
    documents = [
        Document(f"{n:02}.txt", SENTENCES[0].format(14 + n % 2), f"Outlet {n}", DAY)
        for n in range(60)
    ]
    conflicts = [
        each for each in _check(documents).findings
        if each.relation is Relation.CONFLICT and each.kind == "quantity"
    ]  # fmt: skip
    assert conflicts
    assert len(conflicts[0].documents) == 60


def test_sides_may_hold_claims_that_were_not_compared() -> None:
    told = "A fire in a hotel in Porto killed {} people on Tuesday, the Portuguese police said. "
    figures = ((40,), (40, "up to 30"), ("up to 30", 41))
    documents = [
        Document(f"{n}.txt", "".join(told.format(each) for each in group), f"Outlet {n}", DAY)
        for n, group in enumerate(figures)
    ]
    assert Relation.CONFLICT in {finding.relation for finding in _check(documents).findings}


@settings(max_examples=40, deadline=None)
@given(documents=_stories())
def test_two_claims_relate_the_same_whichever_is_named_first(documents: list[Document]) -> None:
    claims = [each for document in documents for each in pipeline.extract(document, RULEBOOK)]
    for rule in RULEBOOK.rules:
        kind = kinds.load(rule.kind)
        for a, b in combinations([claim for claim in claims if claim.rule == rule.id], 2):
            told = []
            for pair in ((a, b), (b, a)):
                weighed = kinds.is_weighed(kind)
                score = 1.0 if weighed else kind.score(*pair, rule.options, RULEBOOK.lexicon)  # type: ignore[attr-defined]
                came = kind.compare(*pair, rule.options, RULEBOOK.lexicon) if score > 0 else ()
                comparisons = came if isinstance(came, tuple) else (came,)
                told.append((score, [(c.relation, c.severity, c.apart) for c in comparisons]))
            assert told[0] == told[1]


@settings(max_examples=40, deadline=None)
@given(documents=_stories())
def test_a_finding_is_told_by_its_gravest_relation(documents: list[Document]) -> None:
    for finding in _check(documents).findings:
        if len(finding.sides) == 1:
            assert finding.relations == ()
            continue
        first = finding.relations[0]
        assert (finding.relation, finding.severity, finding.confidence, finding.why) == (
            first.relation, first.severity, first.confidence, first.why)  # fmt: skip
        assert first.sides == (0, 1)
        relations = {each.relation for each in finding.relations}
        assert (finding.relation is Relation.CONFLICT) is (Relation.CONFLICT in relations)
        related = {n for each in finding.relations for n in each.sides}
        assert related == set(range(len(finding.sides)))


@settings(max_examples=40, deadline=None)
@given(documents=_stories())
def test_no_finding_says_that_one_document_repeats_itself(documents: list[Document]) -> None:
    for finding in _check(documents).findings:
        if finding.relation in (Relation.AGREEMENT, Relation.EXCERPT):
            assert len(finding.documents) > 1


@settings(max_examples=40, deadline=None)
@given(documents=_stories())
def test_a_claim_stands_in_one_finding_of_its_question(documents: list[Document]) -> None:
    """Apart from what equal values alone bring together, which never differs."""
    apart = (Relation.CONFLICT, Relation.DIFFERENT_SCOPE, Relation.DIFFERENT_TIME)
    told: Counter[str] = Counter()
    for finding in _check(documents).findings:
        if finding.relation in apart:
            told.update({claim.id for claim in finding.claims})
    assert [claim for claim, count in told.items() if count > 1] == []
