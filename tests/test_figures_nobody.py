"""Counts of nobody are counts: "no one was hurt" contradicts "three people were hurt"."""

from __future__ import annotations

from datetime import date

import pytest

from claimcheck import pipeline
from claimcheck.kinds.quantity.value import Quantity
from claimcheck.model.document import Document
from claimcheck.rulebook import loader
from claimcheck.text.figures.numerals.nobody import nobody
from claimcheck.text.figures.numerals.number_tokens import Tokens
from claimcheck.text.tokens.read import tokens_of

BOOK = loader.load()
MAY = date(2023, 5, 10)


def _counts(text: str) -> list[tuple[str | None, str]]:
    found = pipeline.extract(Document("a", text, published=MAY), BOOK)
    return [(each.rule, each.text) for each in found if each.kind == "quantity" and each.rule]


@pytest.mark.parametrize(
    ("text", "rule", "said"),
    [
        ("No one was hurt in the blaze.", "casualties.injured", "No one"),
        ("Nobody was killed in the crash.", "casualties.killed", "Nobody"),
        ("No injuries were reported.", "casualties.injured", "No injuries"),
        ("No serious injuries were reported.", "casualties.injured", "No serious injuries"),
        ("There were no deaths.", "casualties.killed", "no deaths"),
        ("None of the passengers were injured.", "casualties.injured", "None of the passengers"),
        ("No residents were injured, the mayor said.", "casualties.injured", "No residents"),
        ("No arrests have been made.", "casualties.detained", "No arrests"),
    ],
)
def test_nobody_is_none(text: str, rule: str, said: str) -> None:
    assert _counts(text) == [(rule, said)]


@pytest.mark.parametrize(
    "text",
    [
        "No further deaths were reported.",
        "There are no plans to sell it.",
        "No one knows why.",
        "No one else was hurt.",
        "She is a no-nonsense judge.",
        "Nobody likes taxes.",
        "None of it is true.",
    ],
)
def test_other_words_of_denial_count_nobody(text: str) -> None:
    assert _counts(text) == []


@pytest.mark.parametrize(
    ("text", "last"),
    [
        ("no one was", 2),
        ("nobody was", 1),
        ("none of them", 1),
        ("no deaths", 1),
        ("no plan", None),
    ],
)
def test_how_far_it_reaches(text: str, last: int | None) -> None:
    found = nobody(Tokens(text, 0, len(text), tokens_of(text)), 0)
    assert (found and found.last) == last


def _relations(one: str, other: str) -> list[str]:
    documents = [
        Document("a", one, outlet="The Post", published=MAY),
        Document("b", other, outlet="The Mail", published=MAY),
    ]
    found = pipeline.check(documents, BOOK).findings
    return [each.relation.value for each in found if each.kind == "quantity"]


FIRE = "A fire broke out in a hotel in Lisbon on Tuesday. "


def test_none_against_some_is_a_conflict_and_none_twice_is_none() -> None:
    none = f"{FIRE}No one was hurt, the fire service said."
    assert _relations(none, f"{FIRE}Three people were hurt, the fire service said.") == ["conflict"]
    assert _relations(none, f"{FIRE}Nobody was hurt, the fire service said.") == ["agreement"]


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("Neither of the two pilots survived.", [0, 2]),
        ("Neither of its young pilots survived.", [0]),
        ("Both pilots survived.", [2]),
        ("Both of the pilots survived.", [2]),
        ("Neither the mayor nor his aide was hurt.", []),
        ("Both sides agreed.", []),
        ("Both President Roe and the envoy left.", []),
    ],
)
def test_none_and_both_of_two(text: str, numbers: list[int]) -> None:
    found = pipeline.extract(Document("a", text, published=MAY), BOOK)
    assert [each.value.number for each in found if isinstance(each.value, Quantity)] == numbers


def test_none_of_two_is_no_part_of_them() -> None:
    found = pipeline.extract(Document("a", "Neither of the two pilots survived."), BOOK)
    none, both = (each.value for each in found if isinstance(each.value, Quantity))
    assert (none.part, none.predicate, both.predicate) == (False, ("survive",), ())
