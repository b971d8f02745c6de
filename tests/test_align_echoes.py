"""Equal values as a second key: they bring agreements together and nothing else."""

from __future__ import annotations

import math

import pytest

from claimcheck import kinds, pipeline
from claimcheck.align.echoes import ENOUGH, Echoes
from claimcheck.align.explain import explain
from claimcheck.align.linkage import Link
from claimcheck.align.stories import Stories
from claimcheck.align.value_pairs import Likeness
from claimcheck.kinds.date.likeness import likeness as dates_stand
from claimcheck.kinds.quantity.likeness import likeness as figures_stand
from claimcheck.model.claim import Claim
from claimcheck.model.document import Document
from claimcheck.model.evidence import APART, NEAR, NESTED, SAME, SMALL, TELLING
from claimcheck.model.finding import Comparison, Relation, SlotComparison
from claimcheck.rulebook import loader

EQUAL = Comparison(Relation.AGREEMENT, (SlotComparison("value", "equal", "1", "1"),))
DIFFERS = Comparison(Relation.CONFLICT, (SlotComparison("value", "differs", "1", "2"),), apart=True)


def _claim(text: str, document: str) -> Claim:
    return next(c for c in pipeline.extract(Document(document, text)) if c.kind == "quantity")


def _echoes(left: str, right: str, bits: float, came: Comparison, other: str = "b") -> Echoes:
    claims = [_claim(left, "a"), _claim(right, other)]
    likeness = Likeness(claims, QUANTITY)
    return Echoes(claims, {(0, 1): Link(bits, (), None)}, likeness, BITS, lambda _: (came,))


QUANTITY = kinds.load("quantity")
assert kinds.is_weighed(QUANTITY)
BITS = {TELLING: 4.0, SMALL: 2.0, NEAR: 3.0, APART: -2.0}
RARE = "The firm cut off 3,714 clients.", "Power failed for 3,714 homes."
COMMON = "They saved 2 clients.", "They lost 2 homes."


@pytest.mark.parametrize(
    ("texts", "bits", "together"),
    [
        (RARE, ENOUGH - BITS[TELLING] + 0.1, True),
        (RARE, ENOUGH - BITS[TELLING] - 0.1, False),
        (COMMON, ENOUGH - BITS[SMALL] + 0.1, True),
    ],
)
def test_a_value_in_common_adds_its_bits(
    texts: tuple[str, str], bits: float, together: bool
) -> None:
    found = _echoes(*texts, bits, EQUAL)
    assert bool(found.pairs) is together
    sure = math.inf if texts is RARE else bits
    assert found.answered() == ({(0, "b"): sure, (1, "a"): sure} if together else {})


def test_what_a_third_document_says_too_is_said_by_all_three() -> None:
    claims = [_claim(text, name) for text, name in zip((*RARE, RARE[0]), "abc", strict=True)]
    links = {(0, 1): Link(2.0, (), None), (1, 2): Link(2.0, (), None), (0, 2): Link(-9.0, (), None)}
    echoes = Echoes(claims, links, Likeness(claims, QUANTITY), BITS, lambda _: (EQUAL,))
    assert (0, 2) not in echoes.pairs
    told = echoes.answered()
    assert told[0, "c"] == told[2, "a"] == math.inf
    assert (0, "a") not in told


def test_unequal_values_are_never_brought_together() -> None:
    assert not _echoes(*RARE, 9.0, DIFFERS).pairs


def test_one_article_does_not_echo_itself() -> None:
    assert not _echoes(*RARE, 9.0, EQUAL, other="a").pairs


def test_another_thing_counted_is_no_echo_of_a_small_number() -> None:
    other = SlotComparison("population", "differs", "clients", "homes")
    told = Comparison(Relation.DIFFERENT_STATUS, (other,))
    assert not _echoes(*COMMON, 9.0, told).pairs
    assert _echoes(*RARE, 9.0, told).pairs


@pytest.mark.parametrize(
    ("left", "right", "how"),
    [
        ("They counted 3,714 votes.", "There were 3,714 votes.", TELLING),
        ("The bill came to 50 euros.", "It cost 50 euros.", SAME),
        ("Two ships sank.", "The storm sank two ships.", SMALL),
        ("The pipe is 70 metres long.", "The pipe is over 228 feet long.", NEAR),
        ("About 5,000 people marched.", "Some 5,100 people marched.", NEAR),
        ("Dozens of people marched.", "Exactly 90 people marched.", NESTED),
        ("Two ships sank.", "Three ships sank.", APART),
    ],
)
def test_how_two_values_stand_to_each_other(left: str, right: str, how: str) -> None:
    claims = [_claim(left, "a"), _claim(right, "b")]
    for order in (claims, claims[::-1]):
        likeness = Likeness(order, QUANTITY)
        assert likeness.of(0, 1) == likeness.of(1, 0) == how
        assert likeness.excludes(0, 1) == (how == APART)
    assert figures_stand(*claims) == how


def test_a_value_that_leaves_room_for_many_joins_its_best_partner_alone() -> None:
    texts = {"a": "It moved more than 80 clients.", "b": "It moved 170 clients.",
             "c": "It moved 910 clients."}  # fmt: skip
    claims = [_claim(text, name) for name, text in texts.items()]
    room = Comparison(Relation.LESS_PRECISE, EQUAL.slots)
    links = {(0, 1): Link(1.0, (), None), (0, 2): Link(2.0, (), None)}
    echoes = Echoes(claims, links, Likeness(claims, QUANTITY), BITS, lambda _: (room,))
    assert set(echoes.pairs) == {(0, 1), (0, 2)}
    assert list(echoes.groups([[0], [1], [2]])) == [[0, 2]]


def test_a_value_that_a_story_repeats_all_over_is_no_telling_one() -> None:
    told = ["It is 3,714 metres high."] * 5
    claims = [_claim(text, document) for text, document in zip(told, "aaaab", strict=True)]
    assert Likeness(claims, QUANTITY).of(0, 4) == SAME


@pytest.mark.parametrize(
    ("left", "right", "how"),
    [
        ("It sank on 3 May 2021.", "The ship went down on May 3, 2021.", TELLING),
        ("It sank in May 2021.", "It went down in May 2021.", SAME),
        ("It sank in May 2021.", "It went down on 3 May 2021.", NESTED),
        ("It sank on 3 May 2021.", "It went down on 4 May 2021.", APART),
        ("It sank at 5 p.m. on 3 May 2021.", "It sank at 9 p.m. on 3 May 2021.", APART),
    ],
)
def test_how_two_dates_stand_to_each_other(left: str, right: str, how: str) -> None:
    a, b = (
        next(c for c in pipeline.extract(Document(name, text)) if c.kind == "date")
        for name, text in (("a", left), ("b", right))
    )
    assert dates_stand(a, b) == dates_stand(b, a) == how


@pytest.mark.parametrize(
    ("first", "then", "compared"),
    [
        # What a text says elsewhere as the other does makes two figures of its two, but one person
        # has one age.
        ("Lena Roe, 51, was on the ferry.", "Lena Roe, 36, was on the ferry.", True),
        ("The ferry had 51 seats.", "The ferry had 36 seats.", False),
    ],
)
def test_a_question_with_one_answer_is_asked_whatever_else_a_text_says(
    first: str, then: str, compared: bool
) -> None:
    told = "The ferry sank off Naxos on Monday. {} Rescuers left Naxos at noon. {}"
    texts = told.format(first, then), told.format(then, "It rained in Naxos.")
    documents = [Document(name, text) for name, text in zip("ab", texts, strict=True)]
    book = loader.load()
    claims = [claim for each in documents for claim in pipeline.extract(each, book)]
    figures = [claim for claim in claims if claim.kind == "quantity"]
    left, right = (
        next(c for c in figures if c.document == name and number in c.value.label())
        for name, number in (("a", "51"), ("b", "36"))
    )
    came = explain(left, right, claims, book, Stories(documents))
    assert [each.relation for each in came.comparisons] == [Relation.CONFLICT]
    assert ("says elsewhere" not in " ".join(came.lacking)) is compared
