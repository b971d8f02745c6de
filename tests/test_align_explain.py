"""Why two claims were set beside each other, or were not."""

from __future__ import annotations

import math
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from claimcheck import pipeline
from claimcheck.align.explain import PRIOR, VALUES, Explanation
from claimcheck.align.linkage import RIVALS
from claimcheck.align.story_clusters import INSIDE
from claimcheck.kinds.quantity import EVIDENCE
from claimcheck.model.claim import Claim
from claimcheck.model.document import Document
from claimcheck.model.finding import Relation
from claimcheck.rulebook import loader

RULEBOOK = loader.load()
DAY = date(2023, 6, 14)
MINE = "A blast in a coal mine in Wabela killed 31 miners on Tuesday, the Kaldorian ministry said."
OTHER = "The Wabela mine blast killed 37 miners on Tuesday, the Kaldorian ministry said."


def _explain(left: str, right: str, a: str, b: str, days: int = 0) -> Explanation:
    """The explanation of the shortest claims whose texts hold `a` and `b`."""
    documents = [
        Document("a.txt", left, "A", DAY),
        Document("b.txt", right, "B", date.fromordinal(DAY.toordinal() + days)),
    ]
    found = pipeline.mentions(documents, RULEBOOK)
    pair = (_shortest(found[0], a), _shortest(found[1] if right else found[0], b))
    return pipeline.explain(documents, RULEBOOK, found, *pair)


def _shortest(claims: list[Claim], words: str) -> Claim:
    found = [claim for claim in claims if words in claim.text]
    return min(found, key=lambda c: (len(c.span), c.kind != "quantity"))


def test_the_rows_of_a_match_add_up_to_the_confidence_of_its_finding() -> None:
    told = _explain(MINE, OTHER, "31", "37")
    assert told.matched
    assert told.lacking == ()
    names = [row.name for row in told.rows]
    assert names == [PRIOR, *(each.name for each in EVIDENCE), RIVALS, VALUES]
    assert told.score == pytest.approx(1 / (1 + 2**-told.bits), abs=1e-6)
    assert [each.relation for each in told.comparisons] == [Relation.CONFLICT]
    documents = [Document("a.txt", MINE, "A", DAY), Document("b.txt", OTHER, "B", DAY)]
    findings = pipeline.check(documents, RULEBOOK).findings
    finding = next(f for f in findings if f.relation is Relation.CONFLICT and f.kind == "quantity")
    assert finding.why == told.comparisons[0].slots


@pytest.mark.parametrize(
    ("left", "right", "a", "b", "lacking"),
    [
        (MINE, OTHER, "31", "Tuesday", "two kinds, quantity and date"),
        (MINE, "Prices on the Oltava exchange fell by 12 percent, the broker Ilka Renn said.",
         "31", "12", "do not tell one story"),
        (MINE, OTHER + " The mine in Wabela is 12 kilometres deep.", "31", "12", "do not meet"),
        (MINE + " In Wabela 9 miners were hurt, the ministry said.",
         OTHER + " The minister promised 37 new buses.", "9 miners", "37 new", "bits"),
    ],
)  # fmt: skip
def test_what_kept_two_claims_apart_is_said(
    left: str, right: str, a: str, b: str, lacking: str
) -> None:
    told = _explain(left, right, a, b)
    assert not told.matched
    assert lacking in " ".join(told.lacking)


def test_one_author_needs_more_evidence() -> None:
    told = _explain(f"{MINE} Officials in Wabela later spoke of 37 dead miners.", "", "31", "37")
    assert not told.matched
    assert told.bits < INSIDE
    assert any("contradict himself" in each for each in told.lacking)


def test_a_sentence_does_not_contradict_itself() -> None:
    text = "In Wabela 31 miners were killed on Monday and 37 miners were killed on Tuesday."
    told = _explain(text, "", "31", "37")
    assert not told.matched
    assert any("one sentence" in each for each in told.lacking)


def test_what_no_rule_claims_is_not_compared() -> None:
    documents = [Document("a.txt", MINE, "A", DAY), Document("b.txt", OTHER, "B", DAY)]
    found = pipeline.mentions(documents, RULEBOOK)
    bare = [[c for c in per if c.kind == "quantity"] for per in found]
    loose = next(iter(pipeline.extract(documents[1])))  # without a rulebook
    told = pipeline.explain(documents, RULEBOOK, bare, bare[0][0], loose)
    assert any("no rule claims B" in each for each in told.lacking)


SAID = "“We lost the mine and we will not build it again in this valley,” {} said in Wabela."


@pytest.mark.parametrize(
    ("right", "words", "matched"),
    [
        (SAID.format("Minister Ada Brunn"), "We lost", True),
        ("“The buses will run on Sundays, too,” Ilka Renn said in Wabela.", "The buses", False),
    ],
)
def test_quotations_are_told_by_their_words(right: str, words: str, matched: bool) -> None:
    told = _explain(SAID.format("Mayor Otto Kell"), right, "We lost", words)
    assert told.matched is matched
    assert told.rows == ()
    assert told.score is not None
    assert (told.score > 0) is matched
    assert bool(told.lacking) is not matched


FIGURES = ["31", "at least 31", "dozens of", "40"]


@settings(max_examples=30, deadline=None)
@given(st.sampled_from(FIGURES), st.sampled_from(FIGURES), st.integers(0, 40))
def test_a_pair_is_matched_or_told_what_it_lacks(left: str, right: str, days: int) -> None:
    texts = MINE.replace("31", left), OTHER.replace("37", right)
    told = _explain(*texts, "miners", "miners", days)
    assert told.matched is (not told.lacking)
    assert not told.rows or math.isfinite(told.bits)
