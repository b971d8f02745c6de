"""Disputes that a text reports: two speakers, two answers, side by side."""

from __future__ import annotations

from datetime import date
from itertools import permutations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck import pipeline
from claimcheck.align.disputes import Disputes, joined
from claimcheck.kinds.quantity import counters, profile
from claimcheck.lexicons.in_force import using
from claimcheck.model.document import Document
from claimcheck.model.finding import Comparison, Finding, Relation, SlotComparison
from claimcheck.rulebook import loader

BOOK = loader.load()
DAY = date(2024, 5, 7)

DISPUTES = [
    ("Police said 4,200 people took part in the march in Varna, while organisers put the turnout "
     "at 30,000.", "Some 30,000 people took part in the march in Varna, organisers said."),
    ("The government says 38 people died in the flood in Marl, but the opposition says the toll "
     "is above 200.", "The flood in Marl killed 38 people, the government says."),
    ("According to the ministry, 14 people were killed in the blast in Orsk. The director of the "
     "hospital said 22 people had died.",
     "The blast in Orsk killed 22 people, the director of the hospital said."),
    ("The union said 80 percent of teachers walked out on Monday; the ministry put the figure at "
     "35 percent.", "The ministry said 35 percent of teachers walked out on Monday."),
    ("The company puts the cost of the dam at $4 million; the council says it will cost $9 "
     "million.", "The dam will cost $9 million, the council says."),
    ("The mayor said 58 bodies had been found in the mine, but rescuers said they had recovered "
     "61 bodies.", "Rescuers said they had recovered 61 bodies from the mine."),
    ("Organisers said 5,000 farmers joined the protest in Lund. Police estimated that 1,800 "
     "farmers took part.", "Police estimated that 1,800 farmers took part in the protest in Lund."),
]  # fmt: skip

NONE = [
    "The ministry said 12 people were killed in the blast in Orsk, while doctors said 30 were "
    "injured.",
    "Police said 200 people were arrested in Varna and organisers said 5,000 marched.",
    "The mayor said the bridge would take two years to build; Roe said the tunnel would take five "
    "years.",
    "Roe said the talks lasted three hours, and Doe said she had waited nine hours.",
    "The army said 12 of its soldiers were killed. The rebels said 40 of their fighters were "
    "killed.",
    "Roe said 12 schools would close in Lund and Doe said 40 shops would close.",
    "The Varn party said 53 percent of its members are women, and the Olden party said 41 percent "
    "of its members are women.",
    "Norvik Bank said it would invest 25 million euros in Lund, and the head of Odden Steel said "
    "her company would invest 4 million euros.",
    "Among the young, 44 percent said the town was better off; 12 percent of the old said so.",
    "Officials said two clubs had signed. League officials said three clubs might sign later.",
    "Police said 12 people had died in Orsk and 14 people were hurt, police said.",
    "Police said 12 people had died in Orsk, and the mayor said 12 people had died.",
]


def _check(*texts: str) -> tuple[Finding, ...]:
    documents = [Document(f"{n}.txt", text, f"Outlet {n}", DAY) for n, text in enumerate(texts)]
    found = pipeline.check(documents, BOOK).findings
    return tuple(each for each in found if each.kind == "quantity")


def _disputes(*texts: str) -> list[Finding]:
    return [each for each in _check(*texts) if each.why and each.why[0].slot == "counted by"]


@pytest.mark.parametrize(("both", "one"), DISPUTES)
def test_two_speakers_with_two_answers_are_one_finding(both: str, one: str) -> None:
    for texts in permutations((both, one)):
        (finding,) = _disputes(*texts)
        assert finding.relation is Relation.DIFFERENT_SCOPE
        assert finding.why[0].outcome == "differs"
        assert len(finding.documents) == 2
        held = [{claim.document for claim in side.claims} for side in finding.sides]
        assert any(len(documents) == 2 for documents in held) or len(held) == 3


@pytest.mark.parametrize(("both", "one"), DISPUTES)
def test_a_text_reports_a_dispute_by_itself(both: str, one: str) -> None:
    assert len(_disputes(both)) == 1


@pytest.mark.parametrize("text", NONE)
def test_two_speakers_on_two_questions_dispute_nothing(text: str) -> None:
    assert _disputes(text, text) == []


def test_the_answers_of_two_paragraphs_on_are_not_side_by_side() -> None:
    first, then = ("The ministry said 14 people were killed in the blast in Orsk.",
                   "Doctors said 22 people were killed.")  # fmt: skip
    assert _disputes(f"{first}\n\n{then}")
    assert _disputes(f"{first} It was heard in Lund. {then}") == []


def test_a_kind_without_disputes_has_none() -> None:
    with using(BOOK.words):
        found = pipeline.extract(Document("a", DISPUTES[2][0]), BOOK)
        claims = [claim for claim in found if claim.kind == "quantity"]
        profiles = [profile(claim, BOOK.lexicon) for claim in claims]

    def compared(pair: tuple[int, int]) -> tuple[Comparison, ...]:
        slots = (SlotComparison("value", "differs"),)
        return (Comparison(Relation.CONFLICT, slots, apart=True),)

    class Plain:
        EVIDENCE = ()

    def told(kind: object) -> dict[tuple[int, int], Comparison]:
        return Disputes([(0, 1)], claims, profiles, kind, compared).pairs  # type: ignore[arg-type]

    assert told(Plain()) == {}
    assert told(counters)[0, 1].relation is Relation.DIFFERENT_SCOPE


def test_the_sides_of_a_dispute_differ_wherever_they_stand() -> None:
    texts = ("Police said 14 people were killed in the blast in Orsk, doctors said 22 died.",
             "Police said 14 people were killed in the blast in Orsk.",
             "Doctors said 22 people were killed in the blast in Orsk.",
             "The blast in Orsk killed 17 people.")  # fmt: skip
    assert [each.relation for each in _check(*texts[1:3])] == [Relation.CONFLICT]
    (finding,) = _check(*texts)
    told = {
        tuple(sorted(finding.sides[n].value for n in each.sides)): each.relation
        for each in finding.relations
    }
    assert told == {("14 people", "22"): Relation.DIFFERENT_SCOPE,
                    ("14 people", "17 people"): Relation.CONFLICT,
                    ("17 people", "22"): Relation.CONFLICT}  # fmt: skip


def test_what_a_third_text_says_of_both_is_two_questions() -> None:
    texts = ("The missile from Tarik flew 3,450 km over the sea on Monday, the army said.",
             "The missile from Tarik flew 2,650 km over the sea on Monday, the army said.",
             "The army said that a missile from Tarik had flown 3,450 km over the sea on Monday. "
             "An earlier one flew 2,650 km in May.")  # fmt: skip
    assert Relation.CONFLICT in {each.relation for each in _check(*texts[:2])}
    assert Relation.CONFLICT not in {each.relation for each in _check(*texts)}


def test_all_who_were_aboard_and_those_who_died_are_two_figures() -> None:
    aboard = "The boat that sank off Varn on Monday had 12 people aboard."
    died = "Twelve people died when the boat sank off Varn on Monday."
    assert {each.relation for each in _check(aboard, died)} <= {Relation.SINGLE_SOURCE}
    assert Relation.AGREEMENT in {each.relation for each in _check(aboard, aboard)}


@given(st.lists(st.tuples(st.integers(0, 7), st.integers(0, 7)), max_size=8))
def test_joined_groups_hold_every_member_once(bridges: list[tuple[int, int]]) -> None:
    groups = [[0, 1], [2, 3], [4, 5], [6, 7]]
    found = joined(groups, bridges, {(0, 7)})
    assert sorted(member for group in found for member in group) == list(range(8))
    assert not any({0, 7} <= set(group) for group in found)
    assert found == joined(groups, reversed(bridges), {(0, 7)})
