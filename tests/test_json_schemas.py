"""The schemas that `claimcheck schema` prints hold for what ships, and refuse what is wrong."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import jsonschema
import pytest
from click.testing import CliRunner

from claimcheck.cli import cli
from claimcheck.yamlfile import schema
from claimcheck.yamlfile.source import compose, decode

ROOT = Path(__file__).parent.parent
SHIPPED = sorted(
    path for path in (ROOT / "rules").glob("*/*.yaml") if path.parent.name != "lexicons"
)
TABLES = sorted((ROOT / "rules" / "lexicons").glob("*/*.yaml"))


def _schema(name: str) -> dict[str, Any]:
    result = CliRunner().invoke(cli, ["schema", name])
    assert 0 == result.exit_code
    return json.loads(result.output)


SCHEMAS = {name: _schema(name) for name in ("rule", "lexicon", "pack", "configuration", "report")}
VALIDATORS = {
    name: jsonschema.validators.validator_for(each)(each) for name, each in SCHEMAS.items()
}


def _content(path: Path, text: str | None = None) -> Any:
    """A YAML file as JSON has it."""
    source = decode(path.name, path.read_bytes() if text is None else text.encode())
    root = compose(source, trusted=True)
    assert root is not None
    return json.loads(json.dumps(schema.plain(root, source)))


@pytest.mark.parametrize("name", SCHEMAS)
def test_a_schema_is_one(name: str) -> None:
    jsonschema.validators.validator_for(SCHEMAS[name]).check_schema(SCHEMAS[name])


@pytest.mark.parametrize("path", SHIPPED, ids=lambda path: f"{path.parent.name}.{path.stem}")
def test_every_rule_that_ships_is_valid(path: Path) -> None:
    VALIDATORS["rule"].validate(_content(path))


@pytest.mark.parametrize("path", TABLES, ids=lambda path: path.stem)
def test_every_table_of_words_that_ships_is_valid(path: Path) -> None:
    VALIDATORS["lexicon"].validate(_content(path))


def test_the_golden_reports_are_valid() -> None:
    for path in sorted((ROOT / "tests" / "golden").glob("everything.json")):
        VALIDATORS["report"].validate(json.loads(path.read_text(encoding="utf-8")))


RULE = "kind: quantity\ntitle: Wolves\nwhy: Packs roam.\n"
WRONG = [
    ("rule", RULE + "options: {haeds: [wolf]}\n"),
    ("rule", RULE + "severity: fatal\n"),
    ("rule", RULE + "options: {evolving: maybe}\n"),
    ("rule", RULE + "examples: [{text: Twelve wolves.}]\n"),
    ("rule", RULE + "examples: [{documents: [{text: A}], relations: [quarrel]}]\n"),
    ("rule", "kind: date\ntitle: A\nwhy: B\noptions: {heads: [wolf]}\n"),
    ("rule", "title: A\nwhy: B\n"),
    ("lexicon", "streats: [mews]\n"),
    ("lexicon", "types: {village: [Strelsau]}\n"),
    ("pack", "versoin: 1\n"),
    ("configuration", "fail-on: sometimes\n"),
    ("configuration", "jobs: many\n"),
]


@pytest.mark.parametrize(("name", "text"), WRONG)
def test_what_the_program_refuses_a_schema_refuses(name: str, text: str) -> None:
    with pytest.raises(jsonschema.ValidationError):
        VALIDATORS[name].validate(_content(Path("a.yaml"), text))


RIGHT = [
    ("rule", RULE + "options: {heads: wolf, evolving: true}\n"),
    ("rule", RULE + "examples: [{documents: [{text: A}, {text: B}], relations: [conflict]}]\n"),
    ("lexicon", "aliases: {Ruritania: [Kingdom of Ruritania]}\nstreets: [mews]\n"),
    ("pack", 'version: "1.2"\nrenamed: {canines: wolves}\n'),
    ("configuration", "rules: [newsroom]\nignore: [generic]\nfail-on: warning\n"),
]


@pytest.mark.parametrize(("name", "text"), RIGHT)
def test_what_the_program_takes_a_schema_takes(name: str, text: str) -> None:
    VALIDATORS[name].validate(_content(Path("a.yaml"), text))


def test_without_a_name_the_schemas_are_listed() -> None:
    output = CliRunner().invoke(cli, ["schema"]).output
    assert list(SCHEMAS) == [line.split()[0] for line in output.splitlines()]
