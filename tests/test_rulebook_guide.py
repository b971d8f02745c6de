"""The guide to rules is true: its examples are valid, and it names every key."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from claimcheck import kinds, reports
from claimcheck.cli.rule_loading import stages
from claimcheck.lexicons import read as lexicons
from claimcheck.rulebook import examples, loader, settings

GUIDE = (Path(__file__).parent.parent / "rules" / "README.md").read_text(encoding="utf-8")
RULE, TICKETS, PACK, SETTINGS, LEXICON, TABLES = re.findall(r"```yaml\n(.*?)```", GUIDE, re.S)


@pytest.mark.parametrize("rule", [RULE, TICKETS])
def test_the_rule_is_valid_and_its_examples_hold(rule: str, tmp_path: Path) -> None:
    path = tmp_path / "fauna" / "wolves.yaml"
    path.parent.mkdir()
    path.write_text(rule, encoding="utf-8")
    (path.parent / "pack.yaml").write_text(PACK, encoding="utf-8")
    book = loader.load([path.parent])
    read = book.rule("fauna.wolves")
    assert "1.2" == (read.pack and read.pack.version)
    assert [] == list(examples.failures(read, stages(book)))


def test_five_lines_are_enough() -> None:
    assert 5 == len(RULE.splitlines())


CHOICES = {"format": reports.names(), "show": reports.SECTIONS}


def test_the_settings_are_valid(tmp_path: Path) -> None:
    path = tmp_path / "claimcheck.yaml"
    path.write_text(SETTINGS, encoding="utf-8")
    assert "warning" == settings.load(path, CHOICES).fail_on


def test_the_lexicon_is_valid(tmp_path: Path) -> None:
    (tmp_path / "own.yaml").write_text(LEXICON, encoding="utf-8")
    lexicon = lexicons.load([tmp_path])
    assert "Ruritania" == lexicon.canonical("Ruritanians")
    assert lexicon.is_within("Strelsau", "Ruritania")
    assert "Ruritanian Ministry of War" == lexicon.canonical("the War Ministry")


def test_the_tables_of_words_are_valid(tmp_path: Path) -> None:
    (tmp_path / "own.yaml").write_text(TABLES, encoding="utf-8")
    added = lexicons.words([tmp_path])
    assert added.entries("streets")[-1] == ("", "close")
    assert added.entries("tens")[-1] == ("80", "fourscore")


def test_every_key_and_kind_is_named() -> None:
    for name in [*loader.keys(None), *kinds.names()]:
        assert f"`{name}`" in GUIDE, name
