"""Meets every kind, rule, reader, engine, format and module there is, without naming one.

A new extension is held to the contract of its package by being there.
"""

from __future__ import annotations

import ast
import dataclasses
import json
import re
from configparser import ConfigParser
from datetime import date
from io import BytesIO
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from claimcheck import engines, kinds, pipeline, readers, reports
from claimcheck.cli import root
from claimcheck.errors import ClaimcheckError, Problem
from claimcheck.model.document import Document, Skipped
from claimcheck.model.report import Report
from claimcheck.readers._input_file import Unreadable
from claimcheck.rulebook import loader
from claimcheck.text.article import Article

ROOT = Path(__file__).parent.parent
PACKAGE = ROOT / "claimcheck"
MODULES = sorted(path.relative_to(ROOT).as_posix() for path in PACKAGE.rglob("*.py"))
RULEBOOK = loader.load()
SETUP = ConfigParser()
SETUP.read(ROOT / "setup.cfg", encoding="utf-8")

# Pieces that have upset extractors of numbers, dates and quotations; any string is made of them.
PIECES = (
    "3", "40", "1,000", "½", "٣", "$5.2bn", "8-10", "2013-40-40", "31/02/2023", "99:99", "%", "°",
    "dozens of", "more than", "between", " and ", "Monday", "last week", "May", "the 1990s",
    "“", "”", "‘", "’", '"', "'", "said", "Mr.", "Ann Lee", ", ", ". ", "\n", "\n\n", " ", "(", "]",
    "men", "killed", "\x00", "\x1b[1m", "\u202e", "\ud800", "\U0001f600", "é", "İ", "ß", "—", "…",
)  # fmt: skip
TEXTS = st.lists(st.sampled_from(PIECES), max_size=40).map("".join)


def names_of(protocol: type) -> set[str]:
    members = {*vars(protocol), *vars(protocol).get("__annotations__", {})}
    return {name for name in members if not name.startswith("_")}


def section(name: str, key: str) -> list[str]:
    return SETUP[name][key].split()


# --- kinds -----------------------------------------------------------------------------------


@pytest.mark.parametrize("name", kinds.names())
def test_a_kind_keeps_its_protocol(name):
    kind = kinds.load(name)
    assert [member for member in sorted(names_of(kinds.Kind)) if not hasattr(kind, member)] == []
    kind.Options()  # every field has a default
    assert kind.Options.__dataclass_params__.frozen
    assert all(isinstance(field.name, str) for field in dataclasses.fields(kind.Options))


@pytest.mark.parametrize("name", kinds.names())
@settings(max_examples=150, deadline=None)
@given(text=TEXTS)
def test_a_kind_finds_exact_places_in_any_text(name, text):
    document = Document("a", text, published=date(2023, 5, 10))
    for published in (document, dataclasses.replace(document, published=None)):
        for claim in kinds.load(name).find(Article(published, RULEBOOK.lexicon)):
            assert claim.kind == name
            assert claim.rule is None
            assert 0 <= claim.span.start < claim.span.end <= len(text)
            assert text[claim.span.start : claim.span.end] == claim.text
            assert claim.value.label()
            json.dumps(claim.value.fields())


@settings(max_examples=150, deadline=None)
@given(one=TEXTS, two=TEXTS)
def test_any_two_texts_can_be_checked(one, two):
    documents = [Document("a", one, "A"), Document("b", two, "B"), Document("c", one, "C")]
    report = pipeline.check(documents, RULEBOOK)
    texts = {document.id: document.text for document in report.documents}
    for claim in report.claims:
        text = texts[claim.document]
        assert text[claim.span.start : claim.span.end] == claim.text
    for name in reports.names():
        for view in (reports.View(), reports.View(width=40, ascii=True, single_source=True)):
            printed = reports.load(name).render(report, view)
            assert not {"\x00", "\x1b", "\u202e", "\ud800"} & set(printed)


@pytest.mark.parametrize("piece", ["3 men ", "He said ", ".", "“", "(", "1,", "May ", "and 3% of "])
def test_pieces_in_a_row_keep_their_offsets(piece):
    text = piece * (2_000 // len(piece))
    for claim in pipeline.extract(Document("a", text, published=date(2023, 5, 10)), RULEBOOK):
        assert text[claim.span.start : claim.span.end] == claim.text


# --- rules (their examples run in test_rules_examples.py) -----------------------------------------


def test_every_rule_file_is_in_force():
    files = [path.relative_to(ROOT / "rules") for path in (ROOT / "rules").glob("*/*.yaml")]
    expected = {f"{file.parent}.{file.stem}" for file in files if file.parts[0] != "lexicons"}
    assert expected == {rule.id for rule in RULEBOOK.rules}


def test_every_kind_has_a_rule():
    assert set(kinds.names()) == {rule.kind for rule in RULEBOOK.rules}


# --- readers ---------------------------------------------------------------------------------


@pytest.mark.parametrize("name", readers.names())
@settings(max_examples=60, deadline=None)
@given(content=st.binary(max_size=200) | TEXTS.map(lambda text: text.encode("utf-8", "replace")))
def test_a_reader_says_what_came_of_any_bytes(name, content):
    try:
        found = list(readers.load(name).read(readers.Source("a", BytesIO(content))))
    except Unreadable as error:
        assert str(error)
    else:
        assert all(isinstance(item, Document | Skipped | Problem) for item in found)
        assert all(item.text.strip() for item in found if isinstance(item, Document))


def test_every_ending_belongs_to_one_reader():
    endings = [suffix for name in readers.names() for suffix in readers.load(name).SUFFIXES]
    assert len(endings) == len(set(endings))
    assert all(re.fullmatch(r"\.[a-z]+", ending) for ending in endings)


# --- formats ---------------------------------------------------------------------------------


@pytest.mark.parametrize("name", reports.names())
def test_a_format_renders_an_empty_report(name):
    printed = reports.load(name).render(Report((), (), ()), reports.View())
    assert printed.endswith("\n") or (name, printed) == ("jsonl", "")


# --- engines ---------------------------------------------------------------------------------


@pytest.mark.parametrize("name", engines.names())
@pytest.mark.parametrize("size", [0, 1, 2, 37])
def test_an_engine_keeps_the_order(name, size):
    items = [str(n) for n in range(size)]
    assert list(map(int, items)) == list(engines.load(name, 2).map(int, items))


def number(text: str) -> int:
    if not text.isdecimal():
        raise ClaimcheckError(f"no number: {text}")
    return int(text)


@pytest.mark.parametrize("name", engines.names())
def test_an_engine_passes_errors_on(name):
    with pytest.raises(ClaimcheckError, match="no number: x"):
        list(engines.load(name, 2).map(number, ["1", "x", "2"]))


def test_processes_are_started_where_they_pay():
    chosen = {
        jobs: type(engines.choose(jobs, 10)).__module__.rpartition(".")[2] for jobs in (0, 1, 2)
    }
    assert chosen == {0: "serial", 1: "serial", 2: "process"}


@pytest.mark.parametrize("package", [kinds, readers, reports, engines])
def test_an_unknown_extension_is_a_key_error(package):
    for name in ("nothing", "_gather", "__init__"):
        with pytest.raises(KeyError):
            package.load(name)


# --- the house -------------------------------------------------------------------------------


def test_every_package_is_in_the_wheel():
    on_disk = {
        ".".join(path.parent.relative_to(ROOT).parts) for path in PACKAGE.rglob("__init__.py")
    }
    assert sorted(on_disk | {"claimcheck.rules"}) == section("options", "packages")


def test_every_extension_is_under_contract():
    under_contract = {
        module
        for name in SETUP.sections()
        if name.startswith("importlinter:contract:") and SETUP[name]["type"] == "independence"
        for module in section(name, "modules")
    }
    for package in (kinds, readers, reports, engines):
        assert {f"{package.__name__}.{name}" for name in package.names()} <= under_contract


def test_every_command_is_listed():
    commands = {
        path.stem for path in (PACKAGE / "cli").glob("*.py") if "\ncommand" in path.read_text()
        or "def command(" in path.read_text()
    }  # fmt: skip
    assert commands == set(root.COMMANDS)


@pytest.mark.parametrize("module", MODULES)
def test_a_module_says_what_it_is_for_and_stays_readable(module):
    source = (ROOT / module).read_text(encoding="utf-8")
    tree = ast.parse(source)
    assert ast.get_docstring(tree)
    assert not {"utils", "helpers", "common", "manager", "data", "info"} & set(Path(module).parts)
    for node in ast.walk(tree):
        if isinstance(node, ast.FunctionDef):
            lines = (node.end_lineno or 0) - node.lineno + 1
            assert lines <= 60, f"{node.name} has {lines} lines"


def test_a_file_name_stands_for_one_thing() -> None:
    """Who sees only the names must find the room; parallel rooms have parallel names."""
    rooms: dict[str, set[str]] = {}
    for path in map(Path, MODULES):
        if path.parts[1] in ("cli", "readers", "reports", "engines") and path.stem[0] != "_":
            continue  # named for a command or a format, whatever else has that name
        room = "kind" if path.parts[1] == "kinds" else str(path.parent)
        rooms.setdefault(path.stem, set()).add(room)
    parallel = {"__init__", "read", "record"}
    assert [stem for stem in rooms.keys() - parallel if len(rooms[stem]) > 1] == []


def test_the_version_is_in_the_changelog():
    changelog = (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
    assert f"## {root.__version__}" in changelog or "## Unreleased" in changelog


# --- modules ---------------------------------------------------------------------------------


def test_modules_and_functions_keep_their_size() -> None:
    """The sizes that well-kept programs of this field keep: one screen a function, few a module."""
    lines = {
        module: len((ROOT / module).read_text(encoding="utf-8").splitlines()) for module in MODULES
    }
    assert sorted(lines.values())[len(lines) // 2] < 120
    assert [module for module, count in lines.items() if count > 300] == []
    assert [
        f"{module}: {node.name}"
        for module in MODULES
        for node in ast.walk(ast.parse((ROOT / module).read_text(encoding="utf-8")))
        if isinstance(node, ast.FunctionDef) and (node.end_lineno or 0) - node.lineno >= 60
    ] == []


TESTED = ("text", "kinds", "align", "lexicons", "resolve")
"""Floors whose every module has a test, or a doctest, of its own."""


@pytest.mark.parametrize("floor", TESTED)
def test_every_module_has_a_test_of_its_own(floor: str) -> None:
    imported: set[str] = set()
    for test in (ROOT / "tests").rglob("*.py"):
        for node in ast.walk(ast.parse(test.read_text(encoding="utf-8"))):
            if isinstance(node, ast.ImportFrom) and node.module:
                imported |= {node.module, *(f"{node.module}.{name.name}" for name in node.names)}
            elif isinstance(node, ast.Import):
                imported |= {name.name for name in node.names}
    untested = [
        module
        for module in MODULES
        if module.startswith(f"claimcheck/{floor}/")
        and not module.endswith("__init__.py")
        and module.removesuffix(".py").replace("/", ".") not in imported
        and ">>>" not in (ROOT / module).read_text(encoding="utf-8")
    ]
    assert untested == []
