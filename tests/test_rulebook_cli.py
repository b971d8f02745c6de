"""`claimcheck rules`: list, show, validate."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from claimcheck.cli import cli

RULE = """\
kind: quantity
title: Wolves counted
description: Counts wolves.
why: Packs cross borders and are counted twice.
priority: 70
options:
  heads: [wolf]
examples:
  - text: Rangers counted 12 wolves.
    claims: [{number: 12}]
  - text: Rangers planted 12 trees.
    claims: []
"""


def _run(*arguments: str | Path) -> Result:
    return CliRunner().invoke(cli, ["rules", *(str(argument) for argument in arguments)])


@pytest.fixture
def wolves(tmp_path: Path) -> Path:
    path = tmp_path / "fauna" / "wolves.yaml"
    path.parent.mkdir()
    path.write_text(RULE, encoding="utf-8")
    return path


def test_list_shows_every_rule_on_a_line() -> None:
    result = _run("list")
    rows = {line.split()[0]: line for line in result.output.splitlines()}
    assert result.exit_code == 0
    assert "error" in rows["military.troops"]
    assert rows["military.troops"].endswith("Troop numbers")


def test_list_marks_ones_own_rules(wolves: Path, tmp_path: Path) -> None:
    replacing = tmp_path / "military" / "troops.yaml"
    replacing.parent.mkdir()
    replacing.write_text(RULE, encoding="utf-8")
    output = _run("list", "--rules", tmp_path).output
    assert "Wolves counted (yours)" in output
    assert "Wolves counted (yours, replaces the shipped one)" in output


def test_list_as_json(wolves: Path) -> None:
    rows = json.loads(_run("list", "--format", "json", "--rules", wolves.parent).output)
    row = next(row for row in rows if row["id"] == "fauna.wolves")
    expected = {"id": "fauna.wolves", "kind": "quantity", "severity": "error",
                "title": "Wolves counted", "path": str(wolves), "origin": "yours"}  # fmt: skip
    assert expected == row
    assert sorted(row["id"] for row in rows) == [row["id"] for row in rows]


def test_list_shows_only_what_the_settings_leave_in_force(tmp_path: Path) -> None:
    settings = tmp_path / "claimcheck.yaml"
    settings.write_text("select: [casualties]\nignore: [casualties.killed]\n", encoding="utf-8")
    output = _run("list", "--config", settings).output
    assert {line.split(".")[0] for line in output.splitlines()} == {"casualties"}
    assert "casualties.killed" not in output
    assert _run("show", "casualties.killed", "--config", settings).exit_code == 0


def test_a_rule_of_others_cannot_write_to_the_terminal(wolves: Path) -> None:
    hostile = RULE.replace("Wolves counted", '"Wolves \\e]0;x\\a \\u202e counted"')
    wolves.write_text(hostile, encoding="utf-8")
    for command in (("list",), ("list", "--format", "json"), ("show", "fauna.wolves")):
        output = _run(*command, "--rules", wolves.parent).output
        assert "Wolves" in output
        assert not {"\x1b", "\a", "\u202e"} & set(output)


def test_show_prints_the_manual_page(wolves: Path) -> None:
    output = _run("show", "fauna.wolves", "--rules", wolves.parent).output
    for part in (
        "fauna.wolves: Wolves counted",
        "(yours)",
        "Why it matters",
        "heads: wolf",
        "+ Rangers counted 12 wolves.",
        "number 12",
        "- Rangers planted 12 trees.",
    ):
        assert part in output


def test_show_an_unknown_rule_suggests_one() -> None:
    result = _run("show", "military.trops")
    assert result.exit_code == 2
    assert 'did you mean "military.troops"?' in result.stderr


def test_validate_runs_the_examples(wolves: Path) -> None:
    result = _run("validate", wolves)
    assert (result.exit_code, result.output) == (0, "1 rule and 2 examples are in order\n")
    result = _run("validate", wolves.parent)
    assert (result.exit_code, result.output) == (0, "1 rule and 2 examples are in order\n")


def test_validate_says_which_example_fails(wolves: Path) -> None:
    wolves.write_text(RULE.replace("number: 12", "number: 13"), encoding="utf-8")
    result = _run("validate", wolves)
    assert result.exit_code == 2
    assert f"{wolves}:9: error: example 1" in result.stderr
    assert "number is 12, not 13" in result.stderr


def test_validate_shows_every_error_with_its_line(wolves: Path) -> None:
    wolves.write_text(RULE.replace("title", "titel").replace("heads", "haeds"), encoding="utf-8")
    result = _run("validate", wolves)
    assert result.exit_code == 2
    assert f'{wolves}:2:1: error: unknown key "titel"' in result.stderr
    assert f'{wolves}:7:3: error: unknown key "haeds"' in result.stderr
    assert "  haeds: [wolf]\n" in result.stderr


def test_rules_of_claimcheck_yaml_are_in_force(wolves: Path, monkeypatch) -> None:
    (wolves.parent.parent / "claimcheck.yaml").write_text("rules: fauna\n", encoding="utf-8")
    monkeypatch.chdir(wolves.parent)
    assert "fauna.wolves" in _run("list").output
