"""`claimcheck.yaml`: found upward, read strictly, relative to where it stands."""

from __future__ import annotations

import dataclasses
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.cli import check
from claimcheck.errors import ConfigurationError, RuleError
from claimcheck.model.finding import Severity
from claimcheck.rulebook import loader, settings
from claimcheck.rulebook.selection import Name
from claimcheck.rulebook.settings import Settings
from claimcheck.rulebook.severities import Severities
from claimcheck.yamlfile import toml
from claimcheck.yamlfile.source import Source

CHOICES = {
    "format": ("json", "terminal"),
    "fail-on": ("error", "warning", "never"),
    "show": ("coverage", "differences"),
}


def _file(folder: Path, content: str) -> Path:
    path = folder / "claimcheck.yaml"
    path.write_text(content, encoding="utf-8")
    return path


def test_the_nearest_file_above_is_found(tmp_path: Path) -> None:
    deep = tmp_path / "a" / "b"
    deep.mkdir(parents=True)
    assert settings.find(deep) != tmp_path / "claimcheck.yaml"
    outer = _file(tmp_path, "")
    assert outer.resolve() == settings.find(deep)
    inner = _file(tmp_path / "a", "")
    assert inner.resolve() == settings.find(deep)


def test_no_file_and_an_empty_file_say_nothing(tmp_path: Path) -> None:
    assert Settings() == settings.load(None)
    empty = _file(tmp_path, "\n")
    assert Settings(empty) == settings.load(empty)
    comment = _file(tmp_path, "# nothing yet\n")
    assert Settings(comment) == settings.load(comment)


def test_all_keys(tmp_path: Path) -> None:
    path = _file(tmp_path, """\
rules: [own, shared/rules]
select: [casualties]
extend-select: [date, single-source]
ignore: generic.counts
exclude: ["drafts/*"]
format: json
fail-on: warning
min-confidence: medium
show: [coverage, 0.25]
severity: {casualties: note, date: warning}
report: {json: out/all.json}
jobs: 2
allow-empty: true
single-source: false
strict: true
statistics: false
""")  # fmt: skip
    found = settings.load(path, CHOICES)
    expected = Settings(
        path, (tmp_path / "own", tmp_path / "shared/rules"), found.selection, ("drafts/*",),
        "json", "warning", 0.6, ("coverage", "0.25"), 2, True, False, True, False,
        severities=found.severities, reports=(("json", tmp_path / "out/all.json"),),
    )  # fmt: skip
    assert expected == found
    names = (found.selection.select, found.selection.extend, found.selection.ignore)
    assert [[(name.word, name.place.line, name.place.column) for name in each] for each in names] \
        == [[("casualties", 2, 10)], [("date", 3, 17), ("single-source", 3, 23)],
            [("generic.counts", 4, 9)]]  # fmt: skip


@pytest.mark.parametrize("key", settings.keys({}))
def test_a_key_is_an_option_too_and_is_explained(key: str) -> None:
    options = {name for option in check.command.params for name in option.opts}
    assert f"--{key}" in options
    guide = (Path(__file__).parent.parent / "rules" / "README.md").read_text(encoding="utf-8")
    assert f"`{key}`" in guide


@pytest.mark.parametrize(
    ("content", "place", "says"),
    [
        ("fial-on: error\n", (1, 1), 'did you mean "fail-on"?'),
        ("fail-on: eror\n", (1, 10), 'did you mean "error"?'),
        ("format: jsno\n", (1, 9), 'did you mean "json"?'),
        ("jobs: many\n", (1, 7), "takes a whole number"),
        ("min-confidence: 1.5\n", (1, 17), "high, medium, low or a number from 0 to 1"),
        (
            "show: hihg\n",
            (1, 7),
            "coverage, differences, high, medium, low or a number from 0 to 1",
        ),
        ("show: [low, 3]\n", (1, 13), "high, medium, low or a number from 0 to 1"),
        ("severity: warning\n", (1, 11), "takes a mapping of rules, packs or kinds"),
        ("severity: {quantity: eror}\n", (1, 22), 'did you mean "error"?'),
        ("report: {jsn: a.json}\n", (1, 10), 'did you mean "json"?'),
        ("report: {json: }\n", (1, 16), "takes text, not nothing"),
        ("allow-empty: sometimes\n", (1, 14), "takes true or false"),
        ("rules: {own: 1}\n", (1, 8), "takes a list"),
        ("- rules\n", (1, 1), "takes a mapping"),
        ("jobs: 1\njobs: 2\n", (2, 1), "given twice"),
    ],
)
def test_an_error_stands_where_it_is(tmp_path, content, place, says) -> None:
    with pytest.raises(ConfigurationError) as raised:
        settings.load(_file(tmp_path, content), CHOICES)
    problem = raised.value.problems[0]
    assert says in problem.message
    assert place == (problem.line, problem.column)


def test_what_is_no_yaml_is_said(tmp_path: Path) -> None:
    with pytest.raises(ConfigurationError, match="not valid YAML"):
        settings.load(_file(tmp_path, "rules: [own\n"), CHOICES)


def test_a_file_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(ConfigurationError, match="cannot be read"):
        settings.load(tmp_path / "claimcheck.yaml")


def test_the_nearest_file_of_the_highest_rank_is_found_and_the_others_named(tmp_path: Path) -> None:
    """`claimcheck.yaml` before `claimcheck.yml` before `pyproject.toml`."""
    project = tmp_path / "pyproject.toml"
    project.write_text("[tool.claimcheck]\njobs = 2\n", encoding="utf-8")
    ranks = [project]
    for name in ("claimcheck.yml", "claimcheck.yaml"):
        found = settings.find(tmp_path)
        assert found == ranks[0].resolve()
        said = [Path(each.path).name for each in settings.passed_over(tmp_path, found)]
        assert said == [path.name for path in ranks[1:]]
        (tmp_path / name).write_text("jobs: 2\n", encoding="utf-8")
        ranks.insert(0, tmp_path / name)
    below = tmp_path / "a" / "b"
    below.mkdir(parents=True)
    nearer = below / "pyproject.toml"
    nearer.write_text("[tool.claimcheck]\n", encoding="utf-8")
    assert settings.find(below) == nearer.resolve()
    assert list(settings.passed_over(below, settings.find(below))) == []


@pytest.mark.parametrize(
    ("name", "content", "line"),
    [
        ("pyproject.toml", "[project]\nname = 'x'\n[tool.claimcheck]\njobs = 2\n", 3),
        ("pyproject.toml", "[ tool . claimcheck.report ]\n", 1),
        ("pyproject.toml", "[tool]\nclaimcheck.jobs = 2\n", 2),
        ("setup.cfg", "[metadata]\n\n[tool:claimcheck]\n", 3),
        ("pyproject.toml", "[tool.claimchecker]\n# [tool.claimcheck]\n", None),
        ("setup.cfg", "[options]\npackages = claimcheck\n", None),
    ],
)
def test_settings_that_do_not_count_are_named(
    tmp_path: Path, name: str, content: str, line: int | None
) -> None:
    (tmp_path / name).write_text(content, encoding="utf-8")
    found = _file(tmp_path, "")
    below = tmp_path / "a" / "b"
    below.mkdir(parents=True)
    said = [(Path(each.path).name, each.line) for each in settings.passed_over(below, found)]
    assert said == ([(name, line)] if line else [])


def test_a_table_of_a_project_says_the_same_as_a_file_of_ours(tmp_path: Path) -> None:
    yaml = _file(tmp_path, """\
rules: [own]
ignore: generic.counts
exclude: ["drafts/*"]
fail-on: warning
min-confidence: 0.5
show: [coverage, low]
jobs: 2
strict: true
severity: {casualties: note}
report: {json: all.json}
""")  # fmt: skip
    table = tmp_path / "pyproject.toml"
    table.write_text("""\
[project]
name = "x"
jobs = "none of ours"
[tool.claimcheck]
rules = ["own"]
ignore = "generic.counts"
exclude = ["drafts/*"]
fail-on = "warning"
min-confidence = 0.5
show = [
    "coverage",
    "low",  # "all"
]
jobs = 2
strict = true
severity.casualties = "note"
[tool.claimcheck.report]
json = "all.json"
[tool.other]
jobs = 3
""", encoding="utf-8")  # fmt: skip
    expected, found = settings.load(yaml, CHOICES), settings.load(table, CHOICES)
    places = ("path", "selection", "severities")
    for field in dataclasses.fields(Settings):
        if field.name not in places:
            assert getattr(found, field.name) == getattr(expected, field.name), field.name
    (ignored,) = found.selection.ignore
    assert (ignored.word, ignored.place.line, ignored.place.column) == ("generic.counts", 6, 10)
    ((name, level),) = found.severities.said
    assert (name.word, level, name.place.line) == ("casualties", Severity.NOTE, 16)


@pytest.mark.parametrize(
    ("content", "place", "says"),
    [
        ("[tool.claimcheck]\nfial-on = 'error'\n", (2, 1), 'did you mean "fail-on"?'),
        ("[tool.claimcheck]\nfail-on = 'eror'\n", (2, 11), 'did you mean "error"?'),
        ("[tool.claimcheck]\njobs = '2'\n", (2, 8), "takes a whole number"),
        ("[tool.claimcheck]\nstrict = 'yes'\n", (2, 10), "takes true or false"),
        ("[tool.claimcheck]\nshow = ['low', 'al']\n", (2, 16), "coverage, differences"),
        ("[tool.claimcheck.report]\njsn = 'a'\n", (2, 1), 'did you mean "json"?'),
        ("[tool.claimcheck]\nreport = {json = 'a', jsn = 'b'}\n", (2, 23), 'did you mean "json"?'),
        ("[tool.claimcheck]\njobs = \n", (2, 8), "not valid TOML"),
        ("[tool.claimcheck]\njobs = 1\njobs = 2\n", (3, 9), "not valid TOML"),
        ("tool.claimcheck = 3\n", (1, 19), "takes a mapping"),
    ],
)
def test_an_error_in_a_table_of_a_project_stands_where_it_is(
    tmp_path: Path, content: str, place: tuple[int, int], says: str
) -> None:
    table = tmp_path / "pyproject.toml"
    table.write_text(content, encoding="utf-8")
    assert settings.find(tmp_path) == table.resolve()
    with pytest.raises(ConfigurationError) as raised:
        settings.load(table, CHOICES)
    problem = raised.value.problems[0]
    assert says in problem.message
    assert place == (problem.line, problem.column)


def test_the_narrowest_name_says_how_grave_a_conflict_is(tmp_path: Path) -> None:
    path = _file(tmp_path, "severity:\n  quantity: note\n  casualties: warning\n"
                           "  casualties.injured: info\n")  # fmt: skip
    usual = settings.load(path).severities
    asked = Severities(((Name.of("casualties", "--severity"), Severity.ERROR),))
    rules = loader.load(severities=asked.over(usual))
    assert [rules.rule(name).severity.value for name in
            ("casualties.injured", "casualties.killed", "military.troops")] \
        == ["info", "error", "note"]  # fmt: skip
    assert rules.rule("attribution.quotations") == loader.load().rule("attribution.quotations")


def test_a_severity_for_no_rule_is_an_error_with_its_place(tmp_path: Path) -> None:
    path = _file(tmp_path, "severity: {casualties.kiled: note}\n")
    with pytest.raises(RuleError) as raised:
        loader.load(severities=settings.load(path).severities)
    (problem,) = raised.value.problems
    assert (problem.line, problem.column) == (1, 12)
    assert 'did you mean "casualties.killed"?' in problem.message


PIECES = (
    "[tool.claimcheck]\n", "[[tool]]\n", "a = ", "a.b.c", '"x"', "'''", '"""', "[", "]", "{", "}",
    "=", "\n", "\\u", "1", "1979-05-27", "inf", "true", ",", "#", "é",
)  # fmt: skip


@given(st.lists(st.sampled_from(PIECES), max_size=30).map("".join))
def test_no_table_of_a_project_raises_anything_but_problems(text: str) -> None:
    source = Source("pyproject.toml", text)
    node = toml.compose(source, settings.TABLE)
    assert (node is None) == bool(source.problems)
    for problem in source.problems:
        assert problem.line is None or problem.line <= text.count("\n") + 1


def test_a_table_that_is_nested_without_end_is_a_problem() -> None:
    source = Source("pyproject.toml", "a = " + "[" * 100_000)
    assert toml.compose(source, settings.TABLE) is None
    assert "not valid TOML" in source.problems[0].message
