"""The rulebook: what ships, what a user adds, and in which order."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import Literal

import pytest

from claimcheck.errors import RuleError
from claimcheck.rulebook import loader, records
from claimcheck.rulebook.selection import Selection
from claimcheck.yamlfile.source import compose, decode

RULE = """\
kind: quantity
title: Wolves counted
why: Packs cross borders and are counted twice.
options: {heads: [wolf]}
priority: 70
"""


def _write(path: Path, content: str = RULE) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(content, encoding="utf-8")
    return path


def test_rules_are_asked_in_falling_priority_then_by_id() -> None:
    rules = loader.load().rules
    assert sorted(rules, key=lambda rule: (-rule.priority, rule.id)) == list(rules)
    assert all(rule.shipped for rule in rules)


def test_a_file_alone_is_called_by_its_stem(tmp_path: Path) -> None:
    file = _write(tmp_path / "fauna" / "wolves.yaml")
    rule = loader.load([file]).rule("wolves")
    assert ("yours", str(file)) == (loader.origin(rule), rule.path)


def test_a_folder_is_a_pack_or_holds_packs(tmp_path: Path) -> None:
    _write(tmp_path / "mine" / "fauna" / "wolves.yaml")
    _write(tmp_path / "mine" / "flora" / "oaks.yml")
    packs = loader.load([tmp_path / "mine"], shipped=False)
    assert [rule.id for rule in packs.rules] == ["fauna.wolves", "flora.oaks"]
    pack = loader.load([tmp_path / "mine" / "fauna"], shipped=False)
    assert [rule.id for rule in pack.rules] == ["fauna.wolves"]


@pytest.mark.parametrize("named", ["military/troops.yaml", "military", "."])
def test_a_rule_with_a_shipped_id_replaces_it(tmp_path: Path, named: str) -> None:
    _write(tmp_path / "military" / "troops.yaml")
    book = loader.load([tmp_path / named])
    assert book.rule("military.troops").title == "Wolves counted"
    assert loader.origin(book.rule("military.troops")) == "yours, replaces the shipped one"
    assert len(loader.load().rules) == len(book.rules)


def test_select_and_ignore_take_rules_and_packs() -> None:
    book = loader.load(
        selection=Selection.of(["casualties", "generic.counts"], ["casualties.killed"])
    )
    assert {"casualties", "generic"} == {rule.id.partition(".")[0] for rule in book.rules}
    assert "casualties.killed" not in {rule.id for rule in book.rules}


def test_an_unknown_rule_to_select_is_an_error() -> None:
    with pytest.raises(RuleError, match='did you mean "casualties"'):
        loader.load(selection=Selection.of(["casualities"]))


def test_a_folder_without_rules_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(RuleError, match="holds no rule file"):
        loader.load([tmp_path])


def test_claimcheck_yaml_is_no_rule(tmp_path: Path) -> None:
    _write(tmp_path / "fauna" / "wolves.yaml")
    _write(tmp_path / "fauna" / "claimcheck.yaml", "fail-on: error\n")
    assert len(loader.load([tmp_path / "fauna"], shipped=False).rules) == 1


def test_a_users_lexicon_adds_to_the_shipped_one(tmp_path: Path) -> None:
    _write(tmp_path / "fauna" / "wolves.yaml")
    _write(tmp_path / "lexicons" / "own.yaml", "synonyms:\n  wolf: [lupine]\n")
    lexicon = loader.load([tmp_path]).lexicon
    assert lexicon.synonyms["lupine"] == "wolf"
    assert "lupine" not in loader.load().lexicon.synonyms


@pytest.mark.parametrize(
    ("content", "says"),
    [
        ("synonims:\n  wolf: [lupine]\n", r'own.yaml:1:1: .*did you mean "synonyms"'),
        ("cues:\n  denyng: [howl]\n", r'own.yaml:2:3: .*did you mean "denying"'),
        ("types: [wolf]\n", r"own.yaml:1:8: takes a mapping"),
        ("agencies:\n  Wolves: [Pack]\n", r"own.yaml:2:11: takes a mapping"),
        ("places: {Wolfland: pack}\n", r'own.yaml:1:1: unknown key "places"'),
    ],
)
def test_a_wrong_lexicon_is_an_error_with_its_place(tmp_path: Path, content, says) -> None:
    _write(tmp_path / "lexicons" / "own.yaml", content)
    for named in (tmp_path, tmp_path / "lexicons"):
        with pytest.raises(RuleError, match=says):
            loader.load([named])


@dataclass(frozen=True)
class _Options:
    must: str
    words: tuple[str, ...] = ()
    mode: Literal["near", "far"] = "near"
    modes: tuple[Literal["near", "far"], ...] = ()
    count: int | None = None
    table: dict[str, int] = field(default_factory=dict)

    def __post_init__(self) -> None:
        if self.count is not None and self.count < 0:
            raise ValueError("count must not be negative")


def _options(text: str) -> tuple[object, list[str]]:
    source = decode("o.yaml", text.encode())
    root = compose(source)
    assert root is not None
    value = records.record(_Options)(root, source)
    return value, [problem.message for problem in source.problems]


def test_options_of_a_new_kind_need_no_code_here() -> None:
    value, problems = _options("{must: a, words: [b, c], mode: far, modes: near, count: 3}")
    assert problems == []
    assert _Options("a", ("b", "c"), "far", ("near",), 3) == value


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("{words: a}", 'the options lack the key "must"'),
        ("{must: a, mode: fra}", 'did you mean "far"?'),
        ("{must: a, modes: [near, fra]}", 'did you mean "far"?'),
        ("{must: a, count: -1}", "count must not be negative"),
        ("{must: a, table: 3}", "takes a mapping"),
    ],
)
def test_options_are_checked(text: str, says: str) -> None:
    _, problems = _options(text)
    assert len(problems) == 1
    assert says in problems[0]


def test_a_type_without_a_form_in_yaml_is_a_defect_of_the_kind() -> None:
    @dataclass(frozen=True)
    class Odd:
        when: complex = 0j

    with pytest.raises(TypeError):
        records.keys_of(Odd)
