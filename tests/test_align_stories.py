"""Which documents tell one story, by the rare words that they share and by their days."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.align.document_words import (
    ENOUGH,
    KEPT,
    LEAST,
    NAMES,
    Frequencies,
    parsed,
    shipped,
    vector,
    words,
)
from claimcheck.align.stories import LONG, SAME_STORY, Stories
from claimcheck.model.document import Document
from claimcheck.rulebook.loader import load

DAY = date(2023, 5, 3)
FIRE = (
    "A fire in a furniture warehouse in Tromsø killed four workers on Tuesday night, the police "
    "said. The blaze broke out in the paint store of Nordlys Møbler and spread to the roof. Chief "
    "inspector Ida Moen said that a fifth worker was missing."
)
FIRE_AGAIN = (
    "Firefighters were still at the burnt-out warehouse of Nordlys Møbler in Tromsø on Wednesday. "
    "Four workers of the furniture maker died in the blaze, which began among tins of paint. Ida "
    "Moen, who leads the police inquiry, spoke of one more worker who has not been found."
)
OTHER_FIRE = (
    "A fire in a hotel in Cork killed two guests on Tuesday night, the police said. The blaze broke"
    " out in the kitchen of the Lee Arms and spread to the roof. Superintendent Aoife Byrne said "
    "that the manager was in hospital."
)


def _told(text: str, name: str, days: int | None = 0, title: str | None = None) -> Document:
    published = None if days is None else DAY + timedelta(days)
    return Document(name, text, published=published, title=title)


def test_the_rare_words_of_one_event_outweigh_the_common_ones_of_two() -> None:
    stories = Stories([_told(FIRE, "a"), _told(FIRE_AGAIN, "b"), _told(OTHER_FIRE, "c")])
    assert stories.alike("a", "b") == stories.alike("b", "a") > 2 * stories.alike("a", "c")
    assert stories.alike("a", "a") == 1.0
    assert stories.number("a") == stories.number("b") != stories.number("c")


@pytest.mark.parametrize(
    ("days", "needed"), [(None, 0.1), (0, 0.1), (3, 0.1), (4, 0.2), (14, 0.2), (15, LONG)]
)
def test_the_further_apart_two_days_are_the_more_alike_two_reports_must_be(
    days: int | None, needed: float
) -> None:
    stories = Stories([_told(FIRE, "a"), _told("Nothing of the kind.", "b", days)])
    assert stories.lacking("a", "b") == needed
    assert stories.lacking("a", "a") is None
    assert [least for _, least in SAME_STORY] == [0.1, 0.2]


def test_like_fires_a_week_apart_are_two_stories() -> None:
    near = Stories([_told(FIRE, "a"), _told(OTHER_FIRE, "b", 1)])
    later = Stories([_told(FIRE, "a"), _told(OTHER_FIRE, "b", 7)])
    assert near.alike("a", "b") < 0.2
    assert not later.same("a", "b")
    assert Stories([_told(FIRE, "a"), _told(FIRE_AGAIN, "b", 7)]).same("a", "b")


def test_strangers_are_two_of_a_set_that_tell_no_one_story() -> None:
    stories = Stories([_told(FIRE, "a"), _told(FIRE_AGAIN, "b"), _told("A thaw in Perth.", "c")])
    assert not stories.strangers(["a", "b"])
    assert stories.strangers(["a", "b", "c"])


def test_two_headlines_prove_little() -> None:
    one, other = "Fire kills four in Tromsø warehouse", "Fire kills two in Cork warehouse"
    short = Stories([_told(one, "a"), _told(other, "b")])
    assert short.alike("a", "b") < 0.2
    assert vector(_told(one, "a")).proof == len(set(words(one))) / ENOUGH


def test_a_line_that_names_nobody_and_no_place_may_be_of_any_event_with_its_words():
    quake, again = "The quake had a magnitude of 5.9.", "A quake of 5.6 shook the island."
    assert Stories([_told(quake, "a"), _told(again, "b")]).same("a", "b")
    assert not Stories([_told(quake, "a"), _told("The hospital has 300 beds.", "b")]).same("a", "b")
    named = [_told(f"The quake in {place} was of 5.9.", place) for place in ("Peru", "Fiji")]
    assert not Stories(named).same("Peru", "Fiji")


def test_a_people_stands_for_its_country():
    told = [_told("Eleven are dead in a Peruvian mine.", "a"), _told("Peru: mine kills 11", "b")]
    lexicon = load().lexicon
    assert Stories(told, lexicon.demonyms).alike("a", "b") > 3 * Stories(told).alike("a", "b")


def test_a_vector_has_unit_length_and_names_stand_in_it_twice() -> None:
    found = vector(_told(FIRE, "a"))
    assert sum(weight * weight for weight in found.weights.values()) == pytest.approx(1)
    assert {"tromsø", "^tromsø", "warehouse"} <= set(found.weights)
    assert "^warehouse" not in found.weights
    assert "the" not in found.weights


def test_a_word_that_many_articles_have_weighs_less() -> None:
    known = parsed("# note\narticles\t100\n60\tcommon\n12\trarer\n")
    assert known == Frequencies(100, {"common": 60, "rarer": 12})
    assert known.weight("common") < known.weight("rarer") < known.weight("never seen")
    assert known.weight("never seen") == Frequencies(100, {"x": LEAST}).weight("x")


def test_the_table_that_ships_is_folded_as_texts_are() -> None:
    table = shipped()
    assert 0 < min(table.counts.values()) <= max(table.counts.values()) <= table.articles
    folded = {word for word, _, _ in words(" ".join(table.counts))}
    assert len(folded & set(table.counts)) > 0.97 * len(table.counts)


@given(st.lists(st.sampled_from([FIRE, FIRE_AGAIN, OTHER_FIRE, "", "A thaw."]), max_size=6))
def test_likeness_is_that_of_the_two_texts_whatever_else_is_read(texts: list[str]) -> None:
    documents = [_told(text, str(n)) for n, text in enumerate(texts)]
    stories = Stories(documents)
    turned = Stories(documents[::-1])
    for one in documents:
        for other in documents:
            alone = Stories(list({each.id: each for each in (one, other)}.values()))
            assert stories.alike(one.id, other.id) == alone.alike(one.id, other.id)
            assert turned.alike(one.id, other.id) == pytest.approx(stories.alike(one.id, other.id))


@given(st.text(max_size=300))
def test_any_text_has_a_vector(text: str) -> None:
    found = vector(_told(text, "a"))
    assert len(found.weights) <= KEPT + NAMES
    assert 0 <= found.proof <= 1
