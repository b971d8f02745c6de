"""The closed classes: what is in each, what is in none, and that `CLOSED` holds them all."""

from __future__ import annotations

import pytest

from claimcheck.lexicons.word_sets import WordSet
from claimcheck.text.english import closed_classes
from claimcheck.text.english.person_nouns import PEOPLE

MEMBERS = [
    ("DETERMINERS", "the a these every"),
    ("PREPOSITIONS", "of in with against"),
    ("SUBJECT_PRONOUNS", "he she they we"),
    ("OBJECT_PRONOUNS", "him them us"),
    ("PRONOUNS", "he him they them"),
    ("MODALS", "can will must should"),
    ("BE", "is are was were been"),
    ("HAVE", "has have had"),
    ("DO", "do does did"),
    ("AUXILIARIES", "can is has did"),
    ("CONJUNCTIONS", "and or but"),
    ("RELATIVES", "who which that"),
]


def class_of(name: str) -> WordSet:
    found = getattr(closed_classes, name)
    assert isinstance(found, WordSet)
    return found


@pytest.mark.parametrize(("name", "words"), MEMBERS)
def test_members(name: str, words: str) -> None:
    assert set(words.split()) <= set(class_of(name))


@pytest.mark.parametrize("name", [name for name, _ in MEMBERS])
def test_a_class_is_closed_and_holds_no_open_word(name: str) -> None:
    held = set(class_of(name))
    assert set() == held - set(closed_classes.CLOSED)
    assert held.isdisjoint("goat sold red slowly Oslo people dead".split())


@pytest.mark.parametrize(
    ("whole", "parts"),
    [("PRONOUNS", "SUBJECT_PRONOUNS OBJECT_PRONOUNS"), ("AUXILIARIES", "MODALS BE HAVE DO")],
)
def test_a_class_holds_its_parts(whole: str, parts: str) -> None:
    held = set(class_of(whole))
    for part in parts.split():
        assert set(class_of(part)) < held


def test_cases_of_pronouns_are_apart_but_for_those_with_one_form() -> None:
    both = set(closed_classes.SUBJECT_PRONOUNS) & set(closed_classes.OBJECT_PRONOUNS)
    assert both.isdisjoint("he she they we i him them us me".split())


@pytest.mark.parametrize(
    ("left", "right"), [("BE", "HAVE"), ("BE", "DO"), ("HAVE", "DO"), ("MODALS", "BE")]
)
def test_kinds_of_auxiliaries_share_no_form(left: str, right: str) -> None:
    assert class_of(left).isdisjoint(class_of(right))


def test_nouns_for_persons_are_of_anybody_and_of_a_sort() -> None:
    assert set("people worker protester".split()) <= set(PEOPLE)
    assert PEOPLE.isdisjoint("ship bridge the".split())
