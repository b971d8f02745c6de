"""Names in a text, short forms, and whether two names are one person's."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.model.document import Document
from claimcheck.model.lexicon import Lexicon
from claimcheck.text.article import Article
from claimcheck.text.names.coreference import name_book
from claimcheck.text.names.person_names import compare_names
from claimcheck.text.names.read import names

LEXICON = Lexicon(
    aliases={"france": "France", "un": "United Nations", "treasury": "HM Treasury"},
    types={"France": "country", "United Nations": "organisation", "HM Treasury": "agency"},
    demonyms={"french": "France"},
    doubtful=frozenset(),
)


def kinds(text: str) -> dict[str, str]:
    return {name.text: name.kind for name in names(text, LEXICON)}


def book(text: str):
    return name_book(Article(Document("a.txt", text), LEXICON))


def test_persons_organisations_and_places_are_told_apart():
    text = (
        "French President Odile Marchand met Park Min Seo in Lake Vostra. "
        "The Ministry of Fish and Tides and Corvane University said nothing; the UN did. "
        "Only Treasury official Tom Barlow spoke."
    )
    assert {
        "Odile Marchand": "person",
        "Park Min Seo": "unknown",
        "Lake Vostra": "place",
        "Ministry of Fish and Tides": "organisation",
        "Corvane University": "organisation",
        "UN": "organisation",
        "Tom Barlow": "person",
    }.items() <= kinds(text).items()


def test_a_title_stands_before_the_name_and_not_in_it():
    text = "Yesterday Secretary of State Martha Quill met Gen. Ivo Brand."
    found = [(name.title.of(text), name.text) for name in names(text, LEXICON) if name.title]
    assert [("Secretary of State", "Martha Quill"), ("Gen.", "Ivo Brand")] == found


@pytest.mark.parametrize(
    "text",
    [
        "However, nobody came. Officials left. Several stayed.",
        "“We will see,” they said. Then it rained.",
        "I think so.",
    ],
)
def test_words_that_only_open_a_sentence_are_no_names(text):
    assert [] == names(text, LEXICON)


def test_an_asian_name_is_kept_whole_and_tells_no_gender():
    (name,) = (n for n in names("They met Kim Tae Won, 45, at noon.", LEXICON))
    assert ("Kim Tae Won", "person", None) == (name.text, name.kind, name.gender)


def test_short_forms_are_resolved_in_the_document():
    text = (
        "Ruth Calloway and Edgar Finch spoke. Calloway said the dam holds. "
        "Ms. Calloway and Mr. Finch then left. Only Zabel stayed."
    )
    found = book(text)
    full = {name.text: found.full(name) for name in found.names}
    assert "Ruth Calloway" == full["Calloway"]
    assert "Edgar Finch" == full["Finch"]
    assert "Zabel" == full["Zabel"]


def test_two_bearers_are_told_apart_by_gender_and_nearness():
    text = "Paul Renner met Linda Renner. Mrs. Renner smiled. Paul Renner left. Renner waved."
    found = book(text)
    shorts = [found.full(name) for name in found.names if name.text == "Renner"]
    assert ["Linda Renner", "Paul Renner"] == shorts


def test_an_acronym_stands_for_the_name_before_it():
    found = book("The Coastal Survey Office (CSO) reported. The CSO was early.")
    assert {"Coastal Survey Office"} == {found.full(name) for name in found.names}


@pytest.mark.parametrize(
    ("left", "right", "expected"),
    [
        ("José Muñoz", "Jose Munoz", "equal"),
        ("Kim Tae Won", "Kim Tae-won", "equal"),
        ("Hideo Sato", "Sato Hideo", "equal"),
        ("Anna Marie Bell", "Anna Bell", "equal"),
        ("Robert K. Dunn Jr.", "Robert Dunn", "equal"),
        ("R. Dunn", "Robert Dunn", "initials"),
        ("Bob Dunn", "Robert Dunn", "nickname"),
        ("Dunn", "Robert Dunn", "short"),
        ("Oleksandr Petrenko", "Olexandr Petrenko", "spelling"),
        ("Yusuf Haddad", "Yousef Hadad", "spelling"),
        ("Lin Jun", "Liu Jun", "different"),
        ("Mark Bell", "Mary Bell", "different"),
        ("Paul A. Reed", "Paul B. Reed", "different"),
        ("Carla Moss", "Carlo Moss", "different"),
        ("Wang Fei", "Wang Wei", "different"),
    ],
)
def test_two_names(left, right, expected):
    assert expected == compare_names(left, right)
    assert expected == compare_names(right, left)


@given(st.text(max_size=400))
def test_names_never_raise_and_stay_in_place(text):
    for name in names(text, LEXICON):
        assert text[name.span.start : name.span.end] == name.text
    book(text)


@given(st.text(max_size=40), st.text(max_size=40))
def test_comparing_names_is_symmetric(left, right):
    assert compare_names(left, right) == compare_names(right, left)


@pytest.mark.parametrize(
    "unit",
    ["A ", "A.'s ", "President ", "of the ", "Bank of ", "Ann Lee ", "ANN Lee ", "Mr. ", "“A” "],
)
def test_pieces_in_a_row_stay_in_place(unit):
    text = unit * 500
    for name in book(text).names:
        assert text[name.span.start : name.span.end] == name.text
