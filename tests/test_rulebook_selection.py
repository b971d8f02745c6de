"""`select`, `extend-select` and `ignore`: by rule, pack, kind and relation."""

from __future__ import annotations

import json
from pathlib import Path

import jsonschema
import pytest
from hypothesis import given
from hypothesis import strategies as st
from test_against import DEAD, write
from test_cli import claimcheck
from test_reports_json import SCHEMA

from claimcheck.errors import RuleError
from claimcheck.model.finding import Relation
from claimcheck.rulebook import loader
from claimcheck.rulebook.selection import RELATIONS, USUAL, Selection

RULES = loader.load().rules
IDS = {rule.id for rule in RULES}


def ids(**names: list[str]) -> set[str]:
    return {rule.id for rule in Selection.of(**names).rules(RULES)}


def pack(name: str) -> set[str]:
    return {id_ for id_ in IDS if id_.startswith(f"{name}.")}


def kind(name: str) -> set[str]:
    return {rule.id for rule in RULES if rule.kind == name}


# --- which rules are in force -------------------------------------------------------------------


@pytest.mark.parametrize(("names", "expected"), [
    ({}, IDS),
    ({"select": ["casualties"]}, pack("casualties")),
    ({"select": ["date"]}, kind("date")),
    ({"select": ["date", "money"]}, kind("date") | pack("money")),
    ({"select": ["conflict"]}, IDS),
    ({"select": ["conflict", "role"]}, kind("role")),
    ({"ignore": ["agreement"]}, IDS),
    ({"ignore": ["quantity"]}, IDS - kind("quantity")),
    ({"ignore": ["quantity"], "extend": ["casualties"]},
     (IDS - kind("quantity")) | pack("casualties")),
    ({"ignore": ["casualties"], "extend": ["casualties.killed"]},
     (IDS - pack("casualties")) | {"casualties.killed"}),
    ({"select": ["casualties.killed"], "ignore": ["quantity"]}, {"casualties.killed"}),
    ({"select": ["quantity"], "ignore": ["casualties"]}, kind("quantity") - pack("casualties")),
    ({"select": ["money"], "extend": ["casualties.killed"]},
     pack("money") | {"casualties.killed"}),
    ({"select": ["money"], "ignore": ["money"]}, set()),
    ({"extend": ["money"]}, IDS),
])  # fmt: skip
def test_the_narrower_name_decides(names, expected):
    assert ids(**names) == expected


NAMES = st.lists(st.sampled_from([*sorted(IDS), "casualties", "money", "quantity", *RELATIONS]))


@given(select=NAMES, extend=NAMES, ignore=NAMES)
def test_what_is_in_force_is_named_or_nothing_is(select, extend, ignore):
    found = Selection.of(select, ignore, extend)
    named = [each for each in (*select, *extend) if each not in RELATIONS]
    for rule in found.rules(RULES):
        words = {rule.id, rule.id.partition(".")[0], rule.kind}
        assert words & set(named) or all(each in RELATIONS for each in select)
        assert rule.id not in ignore
    without = Selection.of(select, (), extend).rules(RULES)
    assert all(rule in without for rule in found.rules(RULES))
    assert {each.value for each in found.relations()}.isdisjoint(ignore)


# --- which relations are reported ---------------------------------------------------------------


@pytest.mark.parametrize(("names", "single_source", "expected"), [
    ({}, None, USUAL),
    ({}, True, set(Relation)),
    ({"select": ["money"]}, None, USUAL),
    ({"select": ["conflict"]}, None, {Relation.CONFLICT}),
    ({"select": ["conflict", "reworded"]}, None, {Relation.CONFLICT, Relation.REWORDED}),
    ({"select": ["conflict"], "extend": ["excerpt"]}, None, {Relation.CONFLICT, Relation.EXCERPT}),
    ({"extend": ["single-source"]}, None, set(Relation)),
    ({"extend": ["single-source"]}, False, USUAL),
    ({"select": ["single-source"]}, None, {Relation.SINGLE_SOURCE}),
    ({"ignore": ["conflict"]}, None, USUAL - {Relation.CONFLICT}),
    ({"select": ["conflict"], "ignore": ["conflict"]}, None, set()),
])  # fmt: skip
def test_relations_that_are_reported(names, single_source, expected):
    assert Selection.of(**names).relations(single_source) == expected


# --- the command line over the file -------------------------------------------------------------


@pytest.mark.parametrize(("asked", "usual", "expected"), [
    ({}, {"select": ["money"]}, pack("money")),
    ({"select": ["date"]}, {"select": ["money"]}, kind("date")),
    ({"select": ["date"]}, {"extend": ["money"]}, kind("date")),
    ({"extend": ["date"]}, {"select": ["money"]}, pack("money") | kind("date")),
    ({"extend": ["money"]}, {"ignore": ["money", "date"]}, IDS - kind("date")),
    ({"select": ["money"]}, {"ignore": ["money"]}, pack("money")),
    ({"ignore": ["money"]}, {"ignore": ["date"]}, IDS - pack("money")),
    ({"ignore": ["money"]}, {"select": ["money", "date"]}, kind("date")),
])  # fmt: skip
def test_the_command_line_goes_before_the_file(asked, usual, expected):
    selection = Selection.of(**asked).over(Selection.of(**usual))
    assert {rule.id for rule in selection.rules(RULES)} == expected


# --- errors -------------------------------------------------------------------------------------


def test_every_wrong_name_is_told_with_the_nearest():
    with pytest.raises(RuleError) as raised:
        loader.load(selection=Selection.of(["casualtys", "money"], ["kuantity"], ["agrement"]))
    told = [(each.path, each.message) for each in raised.value.problems]
    assert [option for option, _ in told] == ["--select", "--extend-select", "--ignore"]
    for (_, message), right in zip(told, ("casualties", "agreement", "quantity"), strict=True):
        assert f'; did you mean "{right}"? the nearest of ' in message


@pytest.fixture
def story(tmp_path, monkeypatch):
    """Reports that contradict each other on the dead and agree on lorries."""
    monkeypatch.chdir(tmp_path)
    for name, figure in (("one", 40), ("two", 60)):
        text = f"{DEAD.format(figure)} It carried 12 lorries, its owner said."
        write(tmp_path / "texts", name, text)
    return tmp_path


def test_a_wrong_name_in_a_file_has_its_place(story):
    Path("claimcheck.yaml").write_text(
        "select:\n  - casualties\n  - conflit\nignore: [mony]\nextend-select: dats\n", "utf-8"
    )
    for command in (["check", "texts"], ["extract", "texts"], ["rules", "list"]):
        result = claimcheck(*command)
        assert result.exit_code == 2
        for place in ("claimcheck.yaml:3:5", "claimcheck.yaml:4:10", "claimcheck.yaml:5:16"):
            assert f"{place}: error: no rule, pack, kind or relation" in result.stderr
        assert "    ignore: [mony]\n             ^" in result.stderr


# --- reports ------------------------------------------------------------------------------------


def report(*arguments: str) -> dict[str, object]:
    read = json.loads(claimcheck("check", "-f", "json", *arguments, "texts").stdout)
    jsonschema.validate(read, SCHEMA)
    return read


def relations(*arguments: str) -> set[str]:
    return {finding["relation"] for finding in report(*arguments)["findings"]}


def test_only_findings_of_the_relations_asked_for_are_reported(story):
    assert {"conflict", "agreement"} <= relations()
    assert relations("--select", "agreement") == {"agreement"}
    assert "conflict" not in relations("--ignore", "conflict")
    assert relations("--select", "casualties,conflict") == {"conflict"}
    write(story / "texts", "three", "A mill in Strelsau lost 14 looms to a fire on Monday.")
    assert relations("--select", "single-source") == {"single-source"}
    assert "single-source" in relations("--extend-select", "single-source")
    assert report("--select", "agreement")["reported"] == ["agreement"]


def test_what_is_not_reported_fails_no_run(story):
    assert claimcheck("check", "texts").exit_code == 1
    for more in (["--ignore", "conflict"], ["--select", "agreement"], ["--ignore", "casualties"]):
        assert claimcheck("check", *more, "texts").exit_code == 0
    assert claimcheck("check", "--select", "conflict", "texts").exit_code == 1


@pytest.mark.parametrize("format_", ["terminal", "markdown"])
def test_a_report_without_conflicts_does_not_say_that_there_are_none(story, format_):
    text = claimcheck("check", "-f", format_, "--ignore", "conflict", "texts").stdout
    assert "No conflicts" not in text
    assert "conflicts left out" in text
    assert "Only what was selected is reported" in text
    assert "Only what" not in claimcheck("check", "-f", format_, "texts").stdout


def test_a_selection_that_leaves_nothing_is_an_error(story):
    result = claimcheck("check", "--select", "conflict", "--ignore", "conflict", "texts")
    assert (result.exit_code, result.stdout) == (2, "")
    assert "leave no relation to report" in result.stderr


def test_a_choice_of_relations_goes_before_the_single_sources_of_the_file(story):
    Path("claimcheck.yaml").write_text("single-source: true\n", encoding="utf-8")
    write(story / "texts", "three", "A mill in Strelsau lost 14 looms to a fire on Monday.")
    assert "single-source" in relations()
    assert relations("--select", "conflict") == {"conflict"}
    assert "single-source" in relations("--select", "conflict", "--single-source")


# --- statistics ---------------------------------------------------------------------------------


def test_statistics_count_what_is_listed(story):
    assert "statistics" not in report()
    read = report("--statistics", "--single-source")
    counted = {(row["rule"], row["relation"]): row["findings"] for row in read["statistics"]}
    findings = [(each["rule"], each["relation"]) for each in read["findings"]]
    assert counted == {sort: findings.count(sort) for sort in findings}
    assert list(counted) == sorted(counted, key=lambda sort: (sort[0], RELATIONS.index(sort[1])))


def test_statistics_stand_at_the_end_for_people(story):
    text = claimcheck("check", "--statistics", "--select", "casualties", "texts").stdout
    rows = text.partition("Statistics ")[2].splitlines()[1:]
    assert rows[0].split() == ["1", "conflict", "casualties.killed"]
    assert "Statistics" not in claimcheck("check", "texts").stdout
    text = claimcheck("check", "-f", "markdown", "--statistics", "texts").stdout
    assert "| casualties.killed | conflict | 1 |" in text
    for format_ in ("terminal", "markdown"):
        text = claimcheck("check", "-f", format_, "--statistics", "--select", "excerpt", "texts")
        assert "No finding." in text.stdout


def test_settings_may_ask_for_statistics(story):
    Path("claimcheck.yaml").write_text("statistics: true\n", encoding="utf-8")
    assert report()["statistics"]
    assert "statistics" not in report("--no-statistics")
