"""What tells two figures of unlike values apart, and what only looks as if it did."""

from __future__ import annotations

from typing import cast

import pytest

from claimcheck import kinds, pipeline
from claimcheck.kinds.quantity.bases import compare_bases
from claimcheck.kinds.quantity.mentions import find
from claimcheck.kinds.quantity.slots import compare_counters
from claimcheck.kinds.quantity.value import Quantity
from claimcheck.model.claim import Claim
from claimcheck.model.document import Document
from claimcheck.model.lexicon import Lexicon
from claimcheck.rulebook import loader
from claimcheck.text.article import Article

RULEBOOK = loader.load()
QUANTITY = kinds.load("quantity")
RULES = {rule.id: rule for rule in RULEBOOK.of_kind("quantity")}
ORDER = list(RULES)


def _claim(text: str, figure: str, document: str) -> Claim:
    found = pipeline.extract(Document(document, text), RULEBOOK)
    return next(c for c in found if c.kind == "quantity" and figure in c.text)


def _relation(left: tuple[str, str], right: tuple[str, str]) -> tuple[str, str]:
    """The relation of two figures and the slot that decides it."""
    a, b = _claim(*left, "a"), _claim(*right, "b")
    rule = min((a.rule or "", b.rule or ""), key=ORDER.index)
    came = QUANTITY.compare(a, b, RULES[rule].options, RULEBOOK.lexicon)
    first = came if not isinstance(came, tuple) else came[0]
    return first.relation.value, first.slots[0].slot


@pytest.mark.parametrize(
    ("left", "right", "expected"),
    [
        # what will be, and what neither has been nor will be, may be one thing
        (("The bill would cost $40 million.", "$40"), ("It is a bill of $50 million.", "$50"),
         ("conflict", "value")),
        (("The bill would cost $40 million.", "$40"), ("The bill cost $50 million.", "$50"),
         ("different-status", "status")),
        (("The toll could reach 40 dead.", "40"), ("The toll is 12 dead.", "12"),
         ("different-status", "status")),
        # a noun that one text leaves to the reader
        (("Of the shops 40 percent closed.", "40"), ("In all 45% of shops closed.", "45"),
         ("conflict", "value")),
        (("The raid killed 40 soldiers.", "40"), ("The raid killed 45 people.", "45"),
         ("different-scope", "population")),
        # what a percentage is measured against
        (("Sales rose 8% from a year ago.", "8%"), ("Sales rose 3% from the quarter before.", "3%"),
         ("different-scope", "base")),
        (("Sales rose 8% from a year ago.", "8%"), ("Sales rose 3% year on year.", "3%"),
         ("conflict", "value")),
        # others than those of another fate are no part of a total
        (("It killed 9 people and hurt 23 others.", "23"), ("In all 26 people were hurt.", "26"),
         ("conflict", "value")),
        (("It hurt 4 nurses and 23 others.", "23"), ("In all 31 people were hurt.", "31"),
         ("different-scope", "count")),
        (("Lisa Berg and two others died.", "two"), ("Three people died.", "Three"),
         ("agreement", "value")),
        (("Lisa Berg and two others died.", "two"), ("Four people died.", "Four"),
         ("conflict", "value")),
        # a part of a sum has a purpose of its own
        (("They save $9 billion, including $2 billion on fuel.", "$2"),
         ("They save $3 billion on fuel.", "$3"), ("conflict", "value")),
        # a vague word has its ends
        (("The march drew hundreds of people.", "hundreds"),
         ("The march drew 2,000 people.", "2,000"), ("less-precise", "value")),
        (("The march drew hundreds of people.", "hundreds"),
         ("The march drew 3,500 people.", "3,500"), ("conflict", "value")),
        # measures in two units are as coarse as the larger one
        (("The strike lasted 20 days.", "20"), ("The strike lasted three weeks.", "three"),
         ("less-precise", "value")),
        (("The strike lasted nine days.", "nine"), ("The strike lasted three weeks.", "three"),
         ("conflict", "value")),
    ],
)  # fmt: skip
def test_what_explains_a_difference(
    left: tuple[str, str], right: tuple[str, str], expected: tuple[str, str]
) -> None:
    assert _relation(left, right) == expected
    assert _relation(right, left) == expected


@pytest.mark.parametrize(
    ("left", "right", "outcome"),
    [
        ("police", "the police spokesman", "equal"),
        ("a ministry official", "a ministry source", "equal"),
        ("police", "organisers", "differs"),
        ("officials", "organisers", "differs"),
        ("police", None, "unstated on one side"),
    ],
)
def test_who_speaks_for_others_counts_for_them(left: str, right: str | None, outcome: str) -> None:
    assert compare_counters(left, right).outcome == outcome


@pytest.mark.parametrize(
    ("text", "figure", "base"),
    [
        ("Output grew 3% in the fourth quarter from a year earlier.", "3%", "year"),
        ("Output grew 3% in May from the previous three months.", "3%", "quarter"),
        ("Output was up 12% on the year before.", "12%", "year"),
        ("Output fell 12% year on year.", "12%", "year"),
        ("Output rose 3 percent compared with the same month last year.", "3 percent", "year"),
        ("Output is 4 percent lower than a month ago.", "4 percent", "month"),
        ("They bid 34 percent more than the average price of the month.", "34 percent", "price"),
        ("They offer a premium of 27% to the last close.", "27%", "close"),
        ("Output grew 5% to 3 million.", "5%", None),
        ("Output fell 4 percent on Tuesday.", "4 percent", None),
        ("The party rose to 8 percent from 6 percent.", "8 percent", None),
        ("She led by 4 percentage points over Berg.", "4 percentage", None),
    ],
)
def test_what_a_percentage_is_measured_against(text: str, figure: str, base: str | None) -> None:
    assert cast(Quantity, _claim(text, figure, "a").value).base == base


def test_two_bases_differ_only_where_both_are_told() -> None:
    assert compare_bases("year", None).outcome == compare_bases(None, None).outcome == "unstated"
    assert compare_bases("year", "year").outcome == "equal"


@pytest.mark.parametrize(
    ("text", "besides"),
    [
        ("Lisa Berg and two others died.", 1),
        ("Lisa Berg, Tom Hall and two others died.", 2),
        ("A driver and two others died.", 1),
        ("The drivers and two others died.", 0),
        ("The mayor, a Liberal, and two others died.", 0),
        ("Two others died.", 0),
    ],
)
def test_how_many_are_named_beside_others(text: str, besides: int) -> None:
    others = [claim.value for claim in find(Article(Document("a", text), Lexicon()))]
    assert [cast(Quantity, each).besides for each in others] == [besides]
