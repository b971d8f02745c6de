"""The shipped lexicons: canonical, without circles, and careful with names of several meanings."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from claimcheck.lexicons import read as lexicons
from claimcheck.model.lexicon import fold
from claimcheck.text.english.noun_lemmas import singular

LEXICON = lexicons.load()
FILES = sorted((Path(__file__).parent.parent / "rules" / "lexicons").glob("*.yaml"))
FOLDED = ("aliases", "demonyms", "capitals", "titles", "synonyms", "cues")


@pytest.mark.parametrize("table", FOLDED)
def test_keys_are_folded(table: str) -> None:
    wrong = [key for key in getattr(LEXICON, table) if key != fold(key)]
    assert wrong == []


@pytest.mark.parametrize("table", ["aliases", "demonyms", "capitals"])
def test_values_are_canonical_and_have_a_type(table: str) -> None:
    values = set(getattr(LEXICON, table).values())
    assert sorted(values - set(LEXICON.types)) == []


def test_types_are_few() -> None:
    known = {"agency", "city", "country", "organisation", "region"}
    assert known == set(LEXICON.types.values())


@pytest.mark.parametrize("table", ["within", "parents"])
def test_what_lies_in_something_lies_in_a_known_thing_without_circles(table: str) -> None:
    outer = getattr(LEXICON, table)
    assert sorted(set(outer.values()) - set(LEXICON.types)) == []
    for name in outer:
        seen = [name]
        while seen[-1] in outer:
            seen.append(outer[seen[-1]])
            assert len(seen) <= 6, seen


def test_synonyms_and_titles_are_not_chained() -> None:
    for table in (LEXICON.synonyms, LEXICON.titles):
        assert [value for value in table.values() if table.get(value, value) != value] == []


def test_synonyms_are_singular() -> None:
    words = [word for pair in LEXICON.synonyms.items() for word in pair]
    assert [word for word in words if singular(word.split()[-1]) != word.split()[-1]] == []


def test_cue_classes_are_those_of_the_model() -> None:
    known = {"neutral", "assertive", "denying", "directive", "factive", "belief"}
    assert known == set(LEXICON.cues.values())


def test_cues_are_those_of_the_table_unless_a_user_overrules_them(tmp_path: Path) -> None:
    own = """speech-verbs: {denying: [inveigh:/against]}
cues: {belief: [say], denying: [pooh-pooh]}
"""
    (tmp_path / "own.yaml").write_text(own, encoding="utf-8")
    cues = lexicons.load([tmp_path]).cues
    assert {"say": "belief", "pooh-pooh": "denying", "inveigh": "denying"}.items() <= cues.items()
    assert LEXICON.cues.keys() == cues.keys() - {"pooh-pooh", "inveigh"}


CANONICAL = [
    ("the Pentagon", "U.S. Department of Defense"),
    ("Defense Department", "U.S. Department of Defense"),
    ("D.P.R.K.", "North Korea"),
    ("Holland", "Netherlands"),
    ("the Netherlands", "Netherlands"),
    ("Britons", "United Kingdom"),
    ("U.S.", "United States"),
    ("US", "United States"),
    ("Türkiye", "Turkey"),
    ("Burma", "Myanmar"),
    ("UN", "United Nations"),
    ("Kiev", "Kyiv"),
    ("Sao Paulo", "São Paulo"),
    ("Bosnian", "Bosnia and Herzegovina"),
    ("Dutch", "Netherlands"),
    ("American", "United States"),
    ("Dominican", "Dominican Republic"),
    ("Georgia", "Georgia"),
    ("New York", "New York City"),
    ("Aleppo province", "Aleppo governorate"),
]


@pytest.mark.parametrize(("name", "canonical"), CANONICAL)
def test_names_have_one_canonical_form(name: str, canonical: str) -> None:
    assert canonical == LEXICON.canonical(name)


WITHIN = [
    ("Lyon", "France"),
    ("Birmingham", "England"),
    ("Birmingham", "United Kingdom"),
    ("Omdurman", "Sudan"),
    ("Houston", "Texas"),
    ("Aleppo", "Aleppo governorate"),
    ("Aleppo", "Syria"),
    ("Gaza City", "Gaza Strip"),
    ("Barcelona", "Spain"),
    ("Hong Kong", "China"),
    ("Peru", "Peru"),
]


@pytest.mark.parametrize(("inner", "outer"), WITHIN)
def test_places_lie_in_places(inner: str, outer: str) -> None:
    assert LEXICON.is_within(inner, outer)
    assert inner == outer or not LEXICON.is_within(outer, inner)


@pytest.mark.parametrize("name", ["austin", "reading", "nice", "mobile", "split", "bath"])
def test_names_that_are_persons_and_words_are_doubtful(name: str) -> None:
    assert name in LEXICON.doubtful


@pytest.mark.parametrize("name", ["paris", "sydney", "lima", "houston", "kyiv", "mumbai"])
def test_large_cities_are_not_doubtful(name: str) -> None:
    assert name not in LEXICON.doubtful


@pytest.mark.parametrize("name", ["Springfield", "San Jose", "Hamilton"])
def test_a_name_of_several_cities_lies_in_no_country_by_guess(name: str) -> None:
    place = LEXICON.canonical(name)
    assert place is not None
    assert place not in LEXICON.within
    assert fold(name) in LEXICON.doubtful


@pytest.mark.parametrize("word", ["island", "march", "may", "monday", "central", "north", "of"])
def test_common_words_are_no_places(word: str) -> None:
    assert LEXICON.canonical(word) is None


@pytest.mark.parametrize("path", FILES, ids=[path.stem for path in FILES])
def test_a_lexicon_says_where_it_is_from(path: Path) -> None:
    head = path.read_text(encoding="utf-8").split("\n", 1)[0]
    assert head.startswith("# ")
    if "Generated" in head:
        header = re.findall(r"(?m)^# .*", path.read_text(encoding="utf-8"))
        assert any("licence" in line for line in header)


def test_seats_of_government_stand_for_their_country() -> None:
    seats = {"Beijing": "China", "the Kremlin": "Russia", "Washington": "United States",
             "Ankara": "Turkey", "The Hague": "Netherlands"}  # fmt: skip
    assert seats == {seat: LEXICON.capitals[fold(seat)] for seat in seats}
