"""Posts of one person in two texts: those that exclude each other, and those that go together."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.kinds import role as kind
from claimcheck.kinds.role.exclusion import excludes
from claimcheck.kinds.role.post import post
from claimcheck.lexicons import read as lexicons
from claimcheck.model.document import Document
from claimcheck.model.finding import Band, Comparison
from claimcheck.text.article import Article

LEXICON = lexicons.load()
OPTIONS = kind.Options()


def compared(left: str, right: str) -> list[Comparison]:
    """What comes of the roles of two texts of one day."""
    sides = [
        [
            replace(claim, as_of=date(2031, 5, 4))
            for claim in kind.find(Article(Document(name, text), LEXICON))
        ]
        for name, text in (("a.txt", left), ("b.txt", right))
    ]
    return [
        came
        for a, b in product(*sides)
        if kind.score(a, b, OPTIONS, LEXICON)
        for came in kind.compare(a, b, OPTIONS, LEXICON)
    ]


EXCLUSIVE = [
    ("Odile Farge, the Swiss ambassador to Chile, left the talks.",
     "Odile Farge, the Swiss ambassador to Peru, left the talks."),
    ("The note was signed by Danish Ambassador to Kenya Jens Holt.",
     "The note was signed by Jens Holt, Denmark's ambassador to the United Nations."),
    ("Col. Ivo Brandt ordered the retreat.", "Major Ivo Brandt ordered the retreat."),
    ("They freed Army Capt. Mara Quist.", "They freed Mara Quist, an army lieutenant."),
    ("Police Sgt. Dora Finn found the car.", "Police Inspector Dora Finn found the car."),
    ("Hugo Laan, a petty officer third class, fell overboard.",
     "Chief Petty Officer Hugo Laan fell overboard."),
    ("Ana Brisk, the mayor of Leiden, opened the dike.",
     "Ana Brisk, the mayor of Delft, opened the dike."),
    ("The bid pleased Tor Vik, chief executive of Norvik Bank.",
     "The bid pleased Tor Vik, chief executive of Hansa Bank."),
    ("Rosa Melk, president of the Harlow Rowing Association, resigned.",
     "Rosa Melk, vice president of the Harlow Rowing Association, resigned."),
    ("Coach Pia Dorn left.  Pia Dorn, coach of the Tarn Rowing Club, was tired.",
     "Pia Dorn, former coach of the Tarn Rowing Club, was tired."),
    ("Ida Holt, the finance minister, opened the fair.",
     "Labour Minister Ida Holt opened the fair."),
    ("Sen. Karl Amund voted against the bill.", "Rep. Karl Amund voted against the bill."),
    ("Prosecutor Lena Orth rose.", "Judge Lena Orth rose."),
    ("Nurse Tilda Krag saved him.", "Doctor Tilda Krag saved him."),
    ("Mark Roth, an associate professor of law at Leiden University, agreed.",
     "Mark Roth, an assistant professor of law at Leiden University, agreed."),
    ("Norvik's chief financial officer, Uli Wend, sold shares.",
     "Norvik's chief operating officer, Uli Wend, sold shares."),
    ("Goalkeeper Nils Oda was sent off.", "Striker Nils Oda was sent off."),
    ("Rosa Melk, the shop manager, shut early.", "Deputy manager Rosa Melk shut early."),
]  # fmt: skip


@pytest.mark.parametrize(("left", "right"), EXCLUSIVE)
def test_posts_that_exclude_each_other_are_a_conflict_of_medium_confidence(left, right):
    for pair in ((left, right), (right, left)):
        found = [came for came in compared(*pair) if came.relation.value == "conflict"]
        assert len(found) == 1
        assert found[0].band is Band.MEDIUM


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("Tor Vik, chief executive of Norvik Bank, agreed.",
         "Tor Vik, founder of Norvik Bank, agreed."),
        ("Lawmaker Ada Brunn resigned.", "Norwegian Energy Minister Ada Brunn resigned."),
        ("Coach Pia Dorn cheered.", "Former goalkeeper Pia Dorn cheered."),
        ("Tor Vik, chief executive of Norvik Bank, agreed.",
         "Tor Vik, chief executive of Vik Shipping, agreed."),
        ("Tor Vik, chairman of Norvik Bank, agreed.",
         "Tor Vik, a professor at Leiden University, agreed."),
        ("Lt. Col. Ivo Brandt ordered it.", "Colonel Ivo Brandt ordered it."),
        ("Major General Ivo Brandt ordered it.", "General Ivo Brandt ordered it."),
        ("Retired Colonel Ivo Brandt objected.", "Major Ivo Brandt objected."),
        ("Captain Nils Oda scored.  Nils Oda, the team captain, left.", "Striker Nils Oda scored."),
        ("Ana Brisk, the mayor of Amsterdam, came.", "Ana Brisk, the Dutch mayor, came."),
        ("Odile Farge, the Swiss ambassador to Chile, left.", "Swiss Ambassador Odile Farge left."),
        ("Former U.S. President Rob Hale spoke.", "In 1996 U.S. President Rob Hale spoke."),
        ("Tor Vik, then mayor of Leiden, agreed.", "Tor Vik, mayor of Leiden, agreed."),
        ("Rosa Melk, vice president of Harlow Club, and Rosa Melk, president of Harlow Club.",
         "Rosa Melk, president of Harlow Club, resigned."),
        ("Swiss Ambassador to Chile Odile Farge is Odile Farge, the Swiss ambassador to Peru.",
         "Odile Farge, the Swiss ambassador to Peru, left."),
        ("Professor Mark Roth agreed.", "Mark Roth, an associate professor of law, agreed."),
        ("Attorney General Jo Marek sued.", "Captain Jo Marek sued."),
        ("Colonel Ivo Brandt fired.", "Major Hans Brandt fired."),
        ("Pollster Rosa Melk asked.", "Vice presidential pollster Rosa Melk asked."),
        ("Harlow Club spokesman Tor Vik spoke.", "Harlow Club deputy spokesman Tor Vik spoke."),
    ],
)  # fmt: skip
def test_posts_that_go_together_are_no_conflict(left, right):
    for pair in ((left, right), (right, left)):
        assert "conflict" not in [came.relation.value for came in compared(*pair)]


ROLES = [
    ("colonel", None), ("major", None), ("lieutenant colonel", None), ("mayor", "Leiden"),
    ("mayor", "Delft"), ("mayor", None), ("chief financial officer", "Norvik"), ("CEO", "Norvik"),
    ("deputy director", "Hansa Bank"), ("assistant director", "Hansa Bank"), ("judge", "Norway"),
    ("chief executive", "Hansa Bank"), ("chief executive", "Norvik Bank"), ("senator", "Texas"),
]  # fmt: skip
POSTS = [post(role, role.rsplit(maxsplit=1)[-1], body, LEXICON) for role, body in ROLES]


@given(st.sampled_from(POSTS), st.sampled_from(POSTS))
def test_excluding_is_symmetric_and_no_post_excludes_itself(left, right):
    assert excludes(left, right, LEXICON) == excludes(right, left, LEXICON)
    assert excludes(left, left, LEXICON) is None
