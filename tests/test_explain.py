"""`claimcheck explain`: relations, rules, and findings from a report or from the documents."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from claimcheck.cli import cli
from claimcheck.model.finding import Relation


def _run(*arguments: str | Path) -> Result:
    return CliRunner().invoke(cli, [str(argument) for argument in arguments])


@pytest.fixture
def story(tmp_path: Path) -> Path:
    folder = tmp_path / "story"
    folder.mkdir()
    for outlet, number in (("Herald", 12), ("Courier", 31)):
        words = f"The ferry Aurora sank off Lisbon on Monday, and {number} people were killed."
        text = f"---\noutlet: {outlet}\npublished: 2024-05-07\n---\n{words}\n"
        (folder / f"{outlet.lower()}.md").write_text(text, encoding="utf-8")
    return folder


@pytest.mark.parametrize("relation", [relation.value for relation in Relation])
def test_every_relation_has_a_page(relation: str) -> None:
    output = _run("explain", relation).output
    assert output.startswith(f"{relation}\n\n")
    assert all(len(line) <= 80 for line in output.splitlines())


def test_a_rule_is_explained_by_its_manual_page() -> None:
    assert "Why it matters" in _run("explain", "casualties.killed").output


def test_a_finding_is_explained_alike_from_its_report_and_from_the_documents(story: Path) -> None:
    report = story.parent / "report.json"
    _run("check", story, "--format", "json", "--output", report, "--fail-on", "never")
    findings = json.loads(report.read_text(encoding="utf-8"))["findings"]
    finding = next(each for each in findings if each["relation"] == "conflict")
    result = _run("explain", finding["id"], report)
    assert 0 == result.exit_code
    assert _run("explain", finding["id"], story).output == result.output
    for part in ("Herald", "Courier", "12 people", "31 people", "What was compared", "value: "):
        assert part in result.output
    assert "What conflict means" in result.output


@pytest.mark.parametrize(
    ("name", "says"),
    [("conflcit", 'did you mean "conflict"?'), ("casualties.kiled", "casualties.killed")],
)
def test_an_unknown_name_is_met_with_the_nearest(name: str, says: str) -> None:
    result = _run("explain", name)
    assert 2 == result.exit_code
    assert says in result.stderr


@pytest.mark.parametrize("content", ["{", "[]", "{}", '{"schema_version": 2, "findings": [{}]}'])
def test_what_is_no_report_is_an_error_with_its_name(tmp_path: Path, content: str) -> None:
    report = tmp_path / "report.json"
    report.write_text(content, encoding="utf-8")
    result = _run("explain", "conflict-1", report)
    assert 2 == result.exit_code
    assert result.exception is None or isinstance(result.exception, SystemExit)
