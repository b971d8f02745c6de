"""A slip of the pen in a name of whatever sort is one finding; other words of near letters none."""

from __future__ import annotations

from datetime import date
from itertools import permutations

import pytest

from claimcheck import pipeline
from claimcheck.compare.slips import MOST
from claimcheck.model.document import Document
from claimcheck.model.finding import Band, Finding, Severity
from claimcheck.rulebook.loader import load

BOOK = load()
STORY = " The Harlow tunnel under Mount Tarn was flooded on Monday, the Ruritania Herald wrote."


def spelled(*texts: str) -> list[Finding]:
    documents = [
        Document(f"{n}.txt", text + STORY, outlet=f"Outlet {n}", published=date(2031, 5, 4))
        for n, text in enumerate(texts)
    ]
    found = pipeline.check(documents, BOOK).findings
    return [each for each in found if each.subject.startswith("Spelling")]


@pytest.mark.parametrize(
    ("left", "right", "names"),
    [
        ("They met at Velmora Street.", "They met at Vemlora Street.", "Velmora / Vemlora"),
        ("The bridge at Ostervik is shut.", "The bridge at Ostrevik is shut.",
         "Ostervik / Ostrevik"),
        ("In the rain Brennecke left first.", "In the rain Brenecke left first.",
         "Brennecke / Brenecke"),
        ("They asked Radomil Tessaly.", "They asked Tesssaly twice.", "Tessaly / Tesssaly"),
        ("Shares of Quintaro Mining fell.", "Shares of Quintarro Mining fell.",
         "Quintaro / Quintarro"),
        ("The final is at the Marocana.", "The final is at the Macorana.", "Marocana / Macorana"),
        ("A ship, the Karelinde, sank.", "A ship, the Karolinde, sank.", "Karelinde / Karolinde"),
        ("They asked Radomil Velummo.", "Deputy Mayro Radomil Vellumo spoke.",
         "Velummo / Vellumo"),
    ],
)  # fmt: skip
def test_a_slip_in_a_name(left, right, names):
    (found,) = spelled(left, right)
    assert found.subject == f"Spelling of a name: {names}"
    assert (found.relation.value, found.severity, found.band) == (
        "conflict", Severity.WARNING, Band.HIGH,
    )  # fmt: skip


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("Chile has won.", "The Chilean side has won."),  # another ending
        ("The Harpers came.", "The Harper came."),
        ("It was in Varlinde Street.", "It was in Varlande Park."),  # other words beside it
        ("They asked Piet Janssen.", "They asked Karl Jensson."),
        ("The Country Bank is shut.", "The County Bank is shut."),  # words that are no names
        ("Philip came.", "Phillip came."),  # two given names
        ("First Jansson ran, then Jensson.", "First Jansson ran."),  # a text that knows both
        ("Parsley Street is shut, and parsley is dear.", "Parsely Street is shut."),
        ("They asked Ada Greece.", "They flew to Greene."),
        ("They flew to Iceland.", "They flew to Ireland."),
        ("They asked Radomil Tessaly.", "They asked Tesalsy twice."),
        ("They asked Radomil Tessarry.", "Deputy Mayro Radomil Tesarri spoke."),
        ("The Harlow Centre is shut.", "The Harlow Center is shut."),
        ("They asked Dunnstan Carlsen.", "Ada Carsen came. They asked Carsen."),
        ("The Velmoran people left Velmora.", "Velmorans left it."),
    ],
)
def test_words_of_near_letters_that_are_two(left, right):
    assert spelled(left, right) == []


def test_a_slip_inside_one_text_is_told_where_a_letter_is_lost_not_where_one_is_another():
    (found,) = spelled("First Brennecke ran, then Brenecke fell.")
    assert [side.value for side in found.sides] == ["Brennecke", "Brenecke"]
    assert spelled("First Brennecke ran, then Brannecke fell.") == []


def test_a_name_told_by_its_bearer_is_not_told_again():
    (found,) = spelled("Mayor Ada Lindqvist came.", "Mayor Ada Lindkvist came. Lindkvist left.")
    assert found.sides[0].value == "Ada Lindqvist"


@pytest.mark.parametrize("order", list(permutations(("Brennecke", "Brenecke", "Brenneke"))))
def test_three_spellings_are_one_finding(order):
    (found,) = spelled(*(f"Then {name} ran." for name in order))
    assert [side.value for side in found.sides] == list(order)


def test_a_word_longer_than_any_name_costs_nothing():
    long = "Ab" + "e" * 200_000
    assert spelled(f"Then {long} ran.", f"Then {long}e ran.") == []
    assert (
        len(spelled("Then B" + "e" * (MOST - 2) + "t ran.", "Then B" + "e" * (MOST - 3) + "t ran."))
        == 1
    )
