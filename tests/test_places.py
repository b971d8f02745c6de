"""Place phrases, and how two places relate."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.lexicons import read as lexicons
from claimcheck.model.claim import Span
from claimcheck.text.places import narrowest, parse, places, relate

LEXICON = lexicons.load()
_INVERSE = {"within": "holds", "holds": "within"}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Flooding killed nine people in northern Italy", ["northern Italy"]),
        ("a clash near the Armenian border", ["near Armenia"]),
        ("posts near Lebanon’s border", ["near Lebanon"]),
        ("a village near the border with Lebanon", ["near Lebanon"]),
        ("troops sent to Poland near the Belarusian border", ["Poland", "near Belarus"]),
        ("a crash in NW Spain", ["NW Spain"]),
        ("who will join Chad’s war in Sudan", []),
        ("inspectors on the ground in Chad", ["Chad"]),
        ("It happened in May", []),
        ("Sales in the April-June period grew", []),
        ("a fair in Baden-Baden", ["Baden-Baden"]),
        ("He believed in Karen", ["Karen"]),
        ("He won 12 votes in Thursday’s election", []),
        ("They swam at the Island Games in Baden-Baden", ["Baden-Baden"]),
        ("the train from Lyon to the port of Brest was full", []),
    ],
)
def test_places_of_a_phrase(text: str, expected: list[str]) -> None:
    found = [str(place) for place in places(text, Span(0, len(text)), LEXICON)]
    assert expected == found


@pytest.mark.parametrize(
    ("left", "right", "expected"),
    [
        ("Italy", "Italy", "equal"),
        ("northern Italy", "Italy", "within"),
        ("northwest Italy", "northern Italy", "within"),
        ("NW Italy", "northwestern Italy", "equal"),
        ("northern Italy", "southern Italy", "differs"),
        ("near Italy", "Italy", "differs"),
        ("near Italy", "near Italy", "equal"),
        ("Milan", "Italy", "within"),
        ("Italy", "Milan", "holds"),
        ("Milan", "Spain", "differs"),
        ("Nowhereville", "Milan", "differs"),
        ("Milan", "northern Italy", "within"),
        ("near Milan", "Italy", "within"),
        ("near Milan", "northern Italy", "within"),
    ],
)
def test_relation_of_two_places(left: str, right: str, expected: str) -> None:
    assert expected == relate(left, right, LEXICON)
    assert _INVERSE.get(expected, expected) == relate(right, left, LEXICON)


def test_the_narrowest_place_wins() -> None:
    text = "They were sent to Poland near the Belarusian border"
    found = list(places(text, Span(0, len(text)), LEXICON))
    assert str(narrowest(found, LEXICON)) == "near Belarus"


@given(st.text(max_size=300))
def test_spans_hold_their_phrase(text: str) -> None:
    for place in places(text, Span(0, len(text)), LEXICON):
        assert 0 <= place.span.start < place.span.end <= len(text)
        assert parse(str(place)).near == place.near
