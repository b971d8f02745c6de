"""Roles: what a text calls a person, and whether two texts agree."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.kinds import role as kind
from claimcheck.lexicons import read as lexicons
from claimcheck.model.document import Document
from claimcheck.model.finding import Relation
from claimcheck.text.article import Article

LEXICON = lexicons.load()
OPTIONS = kind.Options()


def roles(text: str, document: str = "a.txt"):
    article = Article(Document(document, text), LEXICON)
    return [replace(claim, as_of=date(2031, 5, 4)) for claim in kind.find(article)]


def told(text: str) -> list[tuple[str, str, str | None, bool]]:
    values = [claim.value for claim in roles(text)]
    return [(v.person, v.role, v.organisation, v.former) for v in values]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("They met Norwegian President Odd Lund.", ("Odd Lund", "President", "Norway", False)),
        ("A call to Norway’s foreign minister, Odd Lund, went unanswered.",
         ("Odd Lund", "foreign minister", "Norway", False)),
        ("Then former Deputy Energy Minister Ana Brisk resigned.",
         ("Ana Brisk", "Deputy Energy Minister", None, True)),
        ("Then NATO Deputy Secretary General Ana Brisk left.",
         ("Ana Brisk", "Deputy Secretary General", "North Atlantic Treaty Organization", False)),
        ("The wall held, said Ana Brisk, a senior fellow at Tarn University.",
         ("Ana Brisk", "senior fellow", "Tarn University", False)),
        ("Paul Roth, 61, a spokesman for the Tarn Water Agency, agreed.",
         ("Paul Roth", "spokesman", "Tarn Water Agency", False)),
        ("Paul Roth, who heads the Tarn Water Agency, agreed.",
         ("Paul Roth", "head", "Tarn Water Agency", False)),
        ("Paul Roth is the director of the Tarn Water Agency.",
         ("Paul Roth", "director", "Tarn Water Agency", False)),
        ("Ex-coach Paul Roth watched.", ("Paul Roth", "coach", None, True)),
        ("We asked Tarn Water Agency spokeswoman Ana Brisk.",
         ("Ana Brisk", "spokeswoman", "Tarn Water Agency", False)),
    ],
)  # fmt: skip
def test_roles_in_a_text(text, expected):
    assert [expected] == told(text)


@pytest.mark.parametrize(
    "text",
    [
        "Mr. Paul Roth and Mrs. Ana Brisk came.",
        "Officials Paul Roth knew had left.",
        "In Tarn, Paul Roth, Ana Brisk and others sang.",
        "Paul Roth, officials said, was late.",
        "President of the club he was not.",
    ],
)
def test_no_role_where_none_is_given(text):
    assert [] == told(text)


def test_another_persons_role_stays_with_that_person():
    text = "Swedish Minister Paul Roth and Finnish Deputy Minister Ana Brisk met."
    assert [
        ("Paul Roth", "Minister", "Sweden", False),
        ("Ana Brisk", "Deputy Minister", "Finland", False),
    ] == told(text)


def compared(left: str, right: str) -> list[str]:
    found = []
    for a, b in product(roles(left), roles(right, "b.txt")):
        if kind.score(a, b, OPTIONS, LEXICON) and _meet(a, b):
            found += [c.relation.value for c in kind.compare(a, b, OPTIONS, LEXICON)]
    return found


def _meet(a, b) -> bool:
    keys = [set(kind.keys(claim, OPTIONS, LEXICON)) for claim in (a, b)]
    return bool(keys[0] & keys[1])


@pytest.mark.parametrize(
    ("left", "right", "expected"),
    [
        ("They met Defense Secretary Ana Brisk.", "They met Secretary of Defense Ana Brisk.",
         ["agreement"]),
        ("They met Norwegian President Odd Lund.", "They met Norway's President Odd Lund.",
         ["agreement"]),
        ("They met Tarn Water Agency spokesman Paul Roth.",
         "Paul Roth, a spokesperson for the Tarn Water Agency, came.", ["agreement"]),
        ("They met President Odd Lund.", "They met President Lund.", ["agreement"]),
        ("The dam held, said Ana Brisk, a fellow at Tarn University.",
         "Then former CIA official Ana Brisk came.", ["different-scope"]),
        ("They met engineer Paul Roth.", "They met activist Paul Roth.", ["less-precise"]),
        ("They met Norwegian Foreign Minister Odd Lund.",
         "They met Norwegian Deputy Foreign Minister Odd Lund.", ["conflict"]),
        ("They met Norwegian Foreign Minister Odd Lund.",
         "They met Norwegian Finance Minister Odd Lund.", ["conflict"]),
        ("They met Norwegian President Odd Lund.", "They met Norwegian Prime Minister Odd Lund.",
         ["conflict"]),
        ("They met Norwegian Energy Minister Odd Lunde.",
         "They met Norwegian Energy Minister Odd Lundh.", ["agreement"]),
        ("They met Norwegian Energy Minister Odd Lund.",
         "They met Norwegian Energy Minister Paul Roth.", ["conflict"]),
        ("They met former Norwegian President Odd Lund.", "They met Norwegian President Odd Lund.",
         ["different-status"]),
        ("They met Paul Roth, president of Local 45.", "They met Ana Brisk, president of Local 45.",
         ["conflict"]),
        ("They met Paul Roth, president of Local 45.", "They met Ana Brisk, president of Local 54.",
         []),
        ("They met engineer Paul Roth.", "They met President Roth.", []),
        ("They met engineer Paul Roth.", "They met engineer Ana Brisk.", []),
        ("They met Norwegian lawmaker Odd Lund.", "They met Norwegian lawmaker Paul Roth.", []),
        ("They met U.S. President Odd Lund.", "They met U.S. President Paul Roth.", []),
    ],
)  # fmt: skip
def test_two_texts(left, right, expected):
    assert expected == compared(left, right)
    assert expected == compared(right, left)


def test_a_text_that_knows_both_holders_is_no_conflict():
    left = "They met Norwegian Energy Minister Odd Lund, the successor of Paul Roth."
    right = "They met Norwegian Energy Minister Paul Roth."
    assert Relation.CONFLICT.value not in compared(left, right)


@given(st.text(alphabet="PaulRoth, Minsterofwho’s.\n–()5", max_size=200))
def test_finding_never_raises(text):
    for claim in roles(text):
        assert text[claim.span.start : claim.span.end] == claim.text


@pytest.mark.parametrize(
    "unit",
    [
        "Minister Paul Roth ",
        "Paul Roth, a ",
        "President of ",
        "deputy ",
        "Roth’s ",
        "a, b, Jo Roe, ",
    ],
)
def test_pieces_in_a_row_stay_in_place(unit):
    text = unit * 200
    for claim in roles(text):
        assert text[claim.span.start : claim.span.end] == claim.text
