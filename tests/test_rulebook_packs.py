"""Packs: versions, old names, and those that installed packages bring."""

from __future__ import annotations

import sys
from importlib import metadata
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from claimcheck.cli import cli
from claimcheck.errors import RuleError
from claimcheck.rulebook import loader
from claimcheck.rulebook.selection import Selection
from claimcheck.yamlfile import schema
from claimcheck.yamlfile.source import Source, compose

RULE = "kind: quantity\ntitle: Wolves\nwhy: Packs roam.\noptions: {heads: [wolf]}\n"


def _run(*arguments: str | Path) -> Result:
    return CliRunner().invoke(cli, [str(argument) for argument in arguments])


@pytest.fixture
def fauna(tmp_path: Path) -> Path:
    folder = tmp_path / "fauna"
    folder.mkdir()
    (folder / "wolves.yaml").write_text(RULE, encoding="utf-8")
    return folder


def _describe(folder: Path, words: str) -> None:
    (folder / "pack.yaml").write_text(words, encoding="utf-8")


def test_a_pack_says_its_version(fauna: Path) -> None:
    _describe(fauna, 'version: "1.2"\n')
    assert "Wolves (yours 1.2)" in _run("rules", "list", "--rules", fauna).output


@pytest.mark.parametrize(
    ("words", "says"),
    [
        ('requires: ">=99"\n', "needs claimcheck >=99; this is "),
        ('requires: "newest"\n', "takes the least version"),
        ("versoin: 1\n", 'did you mean "version"?'),
        ("renamed: [a]\n", "takes a mapping of old names"),
    ],
)
def test_what_a_pack_says_wrongly_has_a_place(fauna: Path, words: str, says: str) -> None:
    _describe(fauna, words)
    with pytest.raises(RuleError) as raised:
        loader.load([fauna])
    assert says in raised.value.problems[0].message
    assert 1 == raised.value.problems[0].line


def test_an_old_name_of_a_rule_is_understood_and_announced(fauna: Path) -> None:
    _describe(fauna, "renamed: {canines: wolves}\n")
    book = loader.load([fauna], selection=Selection.of(["fauna.canines"]))
    assert ["fauna.wolves"] == [rule.id for rule in book.rules]
    (notice,) = book.notices
    assert 'the rule "fauna.canines" is called "fauna.wolves" now' == notice.message


def test_an_old_name_of_a_key_is_understood_and_announced() -> None:
    keys = {"heads": schema.Key(schema.texts, was=("nouns",))}
    source = Source("a.yaml", "nouns: [wolf]\n")
    assert {"heads": ("wolf",)} == schema.mapping(compose(source), source, keys)
    assert ['"nouns" is called "heads" now'] == [each.message for each in source.notices]
    both = Source("a.yaml", "nouns: [wolf]\nheads: [bear]\n")
    schema.mapping(compose(both), both, keys)
    assert 1 == len(both.problems)


def test_an_installed_package_brings_a_pack(fauna: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (fauna / "__init__.py").write_text("", encoding="utf-8")
    told = fauna.parent / "zoo-2.1.dist-info"
    told.mkdir()
    (told / "METADATA").write_text("Metadata-Version: 2.1\nName: zoo\nVersion: 2.1\n")
    (told / "entry_points.txt").write_text("[claimcheck.packs]\nzoo = fauna\n")
    monkeypatch.syspath_prepend(str(fauna.parent))
    monkeypatch.delitem(sys.modules, "fauna", raising=False)
    assert "zoo" in {each.name for each in metadata.entry_points(group="claimcheck.packs")}
    assert "Wolves (package:zoo 2.1)" in _run("rules", "list", "--rules", "package:zoo").output
    monkeypatch.delitem(sys.modules, "fauna", raising=False)


def test_a_package_that_is_not_there_is_named() -> None:
    result = _run("rules", "list", "--rules", "package:nowhere")
    assert 2 == result.exit_code
    assert "package:nowhere: error: no installed package offers such a pack" in result.stderr


def test_a_number_among_the_names_of_the_settings_has_a_place(tmp_path: Path) -> None:
    settings = tmp_path / "claimcheck.yaml"
    settings.write_text("ignore: [generic, 3]\n", encoding="utf-8")
    result = _run("rules", "list", "--config", settings)
    assert 2 == result.exit_code
    assert ':1:19: error: no rule, pack, kind or relation "3"; the nearest of ' in result.stderr
    line = next(line for line in result.stderr.splitlines() if "allowed: " in line)
    assert 5 == len(line.partition("allowed: ")[2].split(", "))
