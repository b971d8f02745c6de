"""The tables of names and posts: what a user adds is read, what is wrong is complained of."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from claimcheck.errors import RuleError
from claimcheck.kinds.role.post import post
from claimcheck.lexicons import in_force, read
from claimcheck.text.names.person_names import (
    compare_names,
    gender_of_given,
    is_family_first,
    is_given_name,
)
from claimcheck.text.names.post_nouns import gender_of_post, is_post

OWN = """\
given-names: {female: [Zyrille, Ana-Zyr]}
nicknames: {Zyrille: [Zy]}
family-names-first: {ruritanian: [Ööst]}
posts: [augur]
honorifics: {female: [dama]}
post-abbreviations: {augur: [aug]}
post-synonyms: {cleric: [augur]}
offices: {top: [augur]}
titles: {prime minister: [vizier]}
"""


@pytest.fixture
def own(tmp_path: Path) -> Path:
    (tmp_path / "own.yaml").write_text(OWN, encoding="utf-8")
    return tmp_path


def test_names_that_a_user_adds_are_read(own: Path) -> None:
    assert not is_given_name("Zyrille")
    with in_force.using(read.words([own])):
        assert is_given_name("Zyrille")
        assert gender_of_given("Ana-Zyr") == "female"
        assert is_family_first("Oost")
        assert compare_names("Zy Roth", "Zyrille Roth") == "nickname"
    assert compare_names("Zy Roth", "Zyrille Roth") == "different"


def test_posts_that_a_user_adds_are_read(own: Path) -> None:
    assert not is_post("augurs")
    lexicon = read.load([own])
    with in_force.using(read.words([own])):
        assert is_post("augurs")
        assert is_post("Aug.")
        assert gender_of_post("Dama") == "female"
        assert post("aug", "aug", None, lexicon).head == "cleric"
        assert post("vizier", "vizier", None, lexicon).head == "prime minister"


@pytest.mark.parametrize(
    ("content", "says"),
    [
        ("given-names: [Zyrille]", r'own.yaml:1:15: "" is no value of given-names: takes male'),
        ("honorifics: {male: [Mr.]}", r'own.yaml:1:21: "Mr." is no entry of honorifics'),
        ("post-abbreviations: {augur: [aug.]}", r'own.yaml:1:30: "aug." is no entry'),
        ("standing: {future: [elect]}", r'own.yaml:1:21: "future" is no value of standing'),
        ("post-ranks: {low: [under]}", r'own.yaml:1:20: "low" is no value of post-ranks'),
        ("offices: {many: [augur]}", r'own.yaml:1:18: "many" is no value of offices: takes top'),
        ("nicknames: [Zy]", r'own.yaml:1:13: "" is no value of nicknames: takes the name'),
    ],
)
def test_a_wrong_entry_is_an_error_with_its_place(tmp_path: Path, content: str, says: str) -> None:
    (tmp_path / "own.yaml").write_text(content, encoding="utf-8")
    with pytest.raises(RuleError, match=says):
        read.words([tmp_path])


def test_the_census_is_read_by_the_share_of_either_gender(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.syspath_prepend(str(Path(__file__).parent.parent / "tools"))
    monkeypatch.delitem(sys.modules, "given_names", raising=False)
    import given_names

    found = given_names.given_names({"john": 3.0, "tracy": 0.1, "june": 0.1}, {"tracy": 0.5})
    assert found == {"male": ["john"], "female": [], "either": ["tracy"]}
