"""A baseline: what it recognises, what it writes, and what it refuses to read."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from functools import cache
from pathlib import Path

import pytest
import yaml
from click.testing import CliRunner, Result
from hypothesis import given, settings
from hypothesis import strategies as st

from claimcheck import pipeline, readers
from claimcheck.cli import cli
from claimcheck.errors import ConfigurationError
from claimcheck.gate import baseline, baseline_file
from claimcheck.gate.entries import AGREED, entries
from claimcheck.gate.recognition import Recognised, recognise
from claimcheck.model.acceptance import Entry, Printed, State
from claimcheck.model.document import Document
from claimcheck.model.finding import Finding, Relation
from claimcheck.model.report import Report
from claimcheck.rulebook import loader

ROOT = Path(__file__).parent.parent
RULEBOOK = loader.load()
DAY = date(2023, 6, 14)
RULES = frozenset(rule.id for rule in RULEBOOK.rules)

ONE = "Rescuers said that 14 miners were killed when the Karlsfeld pit flooded on Monday."
TWO = "The flood in the Karlsfeld pit killed 19 miners on Monday, according to the owners."


def documents(*texts: str) -> list[Document]:
    return [Document(f"{n}.txt", text, f"Outlet {n}", DAY) for n, text in enumerate(texts)]


def checked(*texts: str) -> Report:
    return pipeline.check(documents(*texts), RULEBOOK)


def kept(report: Report) -> list[Entry]:
    return entries(report.findings, {each.id: each for each in report.documents})


def against(report: Report, known: Sequence[Entry]) -> Recognised:
    return recognise(report.findings, known, {each.id: each for each in report.documents})


def conflict(report: Report) -> Finding:
    (only,) = [each for each in report.findings if each.relation is Relation.CONFLICT]
    return only


def state(before: Sequence[str], after: Sequence[str]) -> State:
    """What the baseline of some texts says of the one conflict of others."""
    now = checked(*after)
    return against(now, kept(checked(*before))).standings[conflict(now).id].state


# --- what is recognised -----------------------------------------------------------------------


@pytest.mark.parametrize(("before", "after"), [
    ([ONE, TWO], [ONE, TWO]),
    ([ONE, TWO], [TWO, ONE]),
    ([ONE, TWO], [f"A siren wailed.\n\n{ONE}", TWO]),
    ([ONE, TWO], [ONE, TWO, "The Karlsfeld pit flooded on Monday and killed fourteen miners."]),
    ([ONE, TWO], [ONE, TWO, "Dozens of miners were killed in the flooded pit at Karlsfeld."]),
    ([ONE, TWO], [ONE.replace("Rescuers said", "Rescue workers told us"), TWO]),
    ([ONE, TWO], [ONE.replace("14", "fourteen"), TWO]),
    ([ONE, TWO], [ONE.replace("'", "’"), TWO.replace(",", ",\n")]),
    ([ONE, TWO, TWO.replace("19", "23")], [ONE, TWO]),
])  # fmt: skip
def test_what_says_no_more_is_known(before: list[str], after: list[str]) -> None:
    assert state(before, after) is State.KNOWN


@pytest.mark.parametrize(("before", "after"), [
    ([ONE, TWO], [ONE.replace("14", "16"), TWO]),
    ([ONE, TWO], [ONE, TWO.replace("19", "31")]),
    ([ONE, TWO], [ONE, "Water broke into the Karlsfeld pit and killed 31 miners on Monday."]),
    ([ONE, TWO], [ONE.replace("14", "16"), TWO.replace("19", "31")]),
    ([ONE, TWO], [ONE, TWO, TWO.replace("19", "31")]),
])  # fmt: skip
def test_another_figure_is_an_update(before: list[str], after: list[str]) -> None:
    assert state(before, after) is State.UPDATED


OTHER = [
    "A ferry sank off Vardo on Friday, and 31 passengers drowned, the coast guard said.",
    "The ferry that sank off Vardo on Friday took 36 passengers with it, the coast guard said.",
]


def test_another_story_is_new() -> None:
    both = checked(ONE, TWO, *OTHER)
    found = against(both, kept(checked(ONE, TWO)))
    states = {each.state for each in found.standings.values()}
    assert states == {State.KNOWN, State.NEW}
    assert found.resolved == ()


def test_the_same_values_in_another_story_are_new() -> None:
    told = [text.replace("31", "14").replace("36", "19") for text in OTHER]
    assert state([ONE, TWO], told) is State.NEW


def test_what_nobody_says_any_more_is_resolved() -> None:
    known = kept(checked(ONE, TWO))
    assert against(checked(ONE, TWO.replace("19", "14")), known).resolved == tuple(known)


def test_a_graver_relation_is_an_update() -> None:
    report = checked(ONE, TWO)
    lesser = [replace(each, relation=Relation.DIFFERENT_SCOPE.value) for each in kept(report)]
    assert against(report, lesser).standings[conflict(report).id].state is State.UPDATED
    graver = [replace(each, relation=Relation.CONFLICT.value) for each in kept(report)]
    assert against(report, graver).standings[conflict(report).id].state is State.KNOWN


def test_agreements_are_in_no_baseline() -> None:
    report = checked(ONE, ONE)
    assert {each.relation for each in report.findings} == {Relation.AGREEMENT}
    assert kept(report) == []
    assert against(report, []).standings == {}


@cache
def runs(name: str) -> tuple[tuple[Document, ...], Report, dict[str, Report]]:
    """The documents of a story, the report on all of them, and those on all but one."""
    read = readers.read([str(ROOT / name)]).documents
    without = {
        gone.id: pipeline.check([each for each in read if each is not gone], RULEBOOK)
        for gone in read
    }
    return read, pipeline.check(read, RULEBOOK), without


def shared(one: Finding, other: Finding) -> bool:
    """Do two claims of either that stand against each other do so in the other, too?"""
    sides = [
        {claim.id: n for n in each.opposed for claim in each.sides[n].claims}
        for each in (one, other)
    ]
    common = sides[0].keys() & sides[1].keys()
    return all(len({side[claim] for claim in common}) > 1 for side in sides)


def values(finding: Finding) -> set[str]:
    claims = [claim for n in finding.opposed for claim in finding.sides[n].claims]
    return {claim.value.canonical() for claim in claims}


STORIES = ["seeds", *(f"tests/stories/{name}" for name in ("earthquake", "merger", "trial"))]


@pytest.mark.parametrize("name", STORIES)
@pytest.mark.parametrize("leaves", [True, False], ids=["leaves", "joins"])
def test_a_document_that_joins_or_leaves_makes_nothing_new(name: str, leaves: bool) -> None:
    """Measured on the seeds and on all twelve stories: every one of 138 and 130."""
    read, whole, without = runs(name)
    by_id = {each.id: each for each in read}
    held = 0
    for report in without.values():
        before, after = (whole, report) if leaves else (report, whole)
        found = recognise(after.findings, entries(before.findings, by_id), by_id)
        for finding in after.findings:
            was = [
                each for each in before.findings
                if finding.relation not in AGREED and each.relation is finding.relation
                and shared(finding, each) and values(finding) <= values(each)
            ]  # fmt: skip
            if was:
                assert found.standings[finding.id].state is State.KNOWN
                held += 1
    assert held


# --- how it changes ---------------------------------------------------------------------------


def changed(report: Report, known: Sequence[Entry], suppressed: Sequence[str] = ()):
    by_id = {each.id: each for each in report.documents}
    return baseline.changed(report.findings, known, by_id, RULES, suppressed)


def test_an_update_takes_what_is_new_and_keeps_what_is_resolved() -> None:
    first = changed(checked(ONE, TWO), ())
    assert (len(first.added), first.updated, first.known) == (1, (), 0)
    again = changed(checked(ONE, TWO), first.kept)
    assert (again.added, again.updated, again.known) == ((), (), 1)
    assert again.kept == first.kept
    other = changed(checked(ONE, TWO.replace("19", "31")), first.kept)
    assert [(was.told, now.told) for was, now in other.updated] == [(("14", "19"), ("14", "31"))]
    assert len(other.kept) == 1
    elsewhere = changed(checked(*OTHER), first.kept)
    assert elsewhere.resolved == first.kept
    assert set(elsewhere.kept) > set(first.kept)


def test_pruning_adds_nothing() -> None:
    first = changed(checked(ONE, TWO), ())
    report = checked(*OTHER)
    by_id = {each.id: each for each in report.documents}
    pruned = baseline.pruned(report.findings, first.kept, by_id, RULES)
    assert (pruned.kept, pruned.resolved) == ((), first.kept)
    without_rule = baseline.pruned(report.findings, first.kept, by_id, RULES - {first.kept[0].rule})
    assert without_rule.kept == first.kept


def test_what_is_suppressed_stays_out() -> None:
    report = checked(ONE, TWO)
    assert changed(report, (), [conflict(report).id]).kept == ()


# --- the file ---------------------------------------------------------------------------------


def test_a_file_reads_back_and_is_sorted(tmp_path: Path) -> None:
    known = kept(checked(ONE, TWO, *OTHER))
    assert len(known) > 1
    text = baseline_file.dumped(reversed(known))
    assert text == baseline_file.dumped(known)
    path = tmp_path / "known.yaml"
    path.write_text(text, encoding="utf-8")
    assert list(baseline_file.load(path)) == known
    headings = re.findall(r"(?m)^  heading: (.*)$", text)
    assert headings == sorted(headings, key=str.casefold)
    assert text.startswith("# Findings of claimcheck that are known")
    assert f"snippet: {ONE}" in text


def test_of_many_outlets_that_agree_the_first_are_written(tmp_path: Path) -> None:
    report = checked(TWO, *[f"{ONE} {'So it was.' * n}" for n in range(30)])
    text = baseline_file.dumped(kept(report))
    assert text.count("value: '14'") == baseline_file.PRINTED
    path = tmp_path / "known.yaml"
    path.write_text(text, encoding="utf-8")
    standing = against(report, baseline_file.load(path)).standings[conflict(report).id]
    assert standing.state is State.KNOWN


HOSTILE = ["\n", "\u2028", "\x85", "\x1b[1m", "\u202e", "\ufeff", "\x00", "\ud800", ": ", "- ",
           "# ", "'", '"', "\\", "\t", "{", "}", "[", "&a ", "*a", "!!python/object:os ", "---\n",
           "...", "|\n", "> ", "%", "@", "`", "null", "yes", "1e3", "é", "中", "\U0001f600",
           " "]  # fmt: skip


@settings(max_examples=200, deadline=None)
@given(st.lists(st.sampled_from(HOSTILE), max_size=12).map("".join))
def test_no_text_breaks_out_of_the_file(
    tmp_path_factory: pytest.TempPathFactory, text: str
) -> None:
    source = Document("a.txt", f"{text} 14 {text}", text or None, DAY)
    claim = next(c for c in pipeline.extract(Document("a", ONE, "x", DAY), RULEBOOK) if c.rule)
    claim = replace(claim, document="a.txt", text=text, span=replace(claim.span, start=0, end=3),
                    sentence=replace(claim.sentence, start=0, end=len(source.text)))  # fmt: skip
    made = replace(conflict(checked(ONE, TWO)), subject=f"X{text}")
    sides = tuple(replace(side, claims=(claim,)) for side in made.sides)
    entry = entries([replace(made, sides=sides)], {"a.txt": source})
    written = baseline_file.dumped(entry)
    assert not set(written) & set("\x00\x1b\u202e\x85\u2028\ufeff\ud800")
    assert len(yaml.safe_load(written)["findings"]) == 1
    path = tmp_path_factory.getbasetemp() / "hostile.yaml"
    path.write_text(written, encoding="utf-8")
    assert list(baseline_file.load(path)) == [
        replace(each, values=each.values[: baseline_file.PRINTED], heading=each.heading.strip())
        for each in entry
    ]


GOOD = baseline_file.dumped([
    Entry("0123456789ab", "a.b", "quantity", "conflict", "Miners killed",
          (Printed("14", "14 miners", "Post", "So 14 miners died."),))
])  # fmt: skip


def wrong(tmp_path: Path, text: str) -> list[str]:
    path = tmp_path / "known.yaml"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(ConfigurationError) as raised:
        baseline_file.load(path)
    return [f"{each.line}:{each.column}: {each.message}" for each in raised.value.problems]


@pytest.mark.parametrize(("old", "new", "expected"), [
    ("version: 1", "version: 2", "4:10: version 2 is not known; this program reads 1"),
    ("version: 1\n", "", '4:1: the file lacks the key "version"'),
    ("relation: conflict", "relation: conflcit", 'did you mean "conflict"?'),
    ("relation: conflict", "relation: agreement", 'unknown value "agreement"'),
    ("heading:", "headnig:", 'unknown key "headnig"; did you mean "heading"?'),
    ("0123456789ab", "2", '"2" is not the id of a finding'),
    ("snippet: So", "snippet: {a: So", "not valid YAML"),
    ("findings:", "findings: 3\nother:", "takes a list"),
])  # fmt: skip
def test_a_wrong_file_is_told_with_its_place(
    tmp_path: Path, old: str, new: str, expected: str
) -> None:
    assert old in GOOD
    assert any(expected in told for told in wrong(tmp_path, GOOD.replace(old, new)))


def test_everything_that_is_wrong_is_told_at_once(tmp_path: Path) -> None:
    entry = GOOD.partition("findings:\n")[2]
    text = GOOD.replace("14 miners\n", "\n").replace("rule: a.b", "rule:") + entry + "- 3\n"
    told = wrong(tmp_path, text)
    assert [each.split(":")[0] for each in told] == ["9", "16", "26"]
    assert "is given twice (first on line 6)" in told[1]


def test_a_file_that_is_not_there_says_how_to_make_one(tmp_path: Path) -> None:
    with pytest.raises(ConfigurationError, match="claimcheck baseline create"):
        baseline_file.load(tmp_path / "none.yaml")


# --- the commands -----------------------------------------------------------------------------


def claimcheck(*arguments: object) -> Result:
    return CliRunner().invoke(cli, [str(each) for each in arguments])


@pytest.fixture
def story(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    for name, text in (("one", ONE), ("two", TWO)):
        Path(f"{name}.txt").write_text(f"---\npublished: 2023-06-14\n---\n{text}\n", "utf-8")
    return tmp_path


def test_create_overwrites_nothing(story: Path) -> None:
    assert claimcheck("baseline", "create", "one.txt", "two.txt").exit_code == 0
    before = (story / "claimcheck-baseline.yaml").read_text("utf-8")
    again = claimcheck("baseline", "create", "one.txt")
    assert again.exit_code == 2
    assert "`claimcheck baseline update` changes it" in again.stderr
    assert (story / "claimcheck-baseline.yaml").read_text("utf-8") == before


@pytest.mark.parametrize("command", ["update", "prune"])
def test_without_a_baseline_there_is_nothing_to_change(story: Path, command: str) -> None:
    result = claimcheck("baseline", command, ".")
    assert result.exit_code == 2
    assert "no such baseline" in result.stderr
    assert not (story / "claimcheck-baseline.yaml").exists()


@pytest.mark.parametrize("command", ["create", "update", "prune"])
def test_nothing_is_written_where_not_all_could_be_read(story: Path, command: str) -> None:
    path = story / "claimcheck-baseline.yaml"
    if command != "create":
        path.write_text(GOOD, "utf-8")
    result = claimcheck("baseline", command, "one.txt", "two.txt", "three.txt")
    assert result.exit_code == 2
    assert "three.txt: error: no such file or folder" in result.stderr
    assert (path.read_text("utf-8") if path.exists() else GOOD) == GOOD


@pytest.mark.parametrize("command", ["update", "prune"])
def test_a_run_over_nothing_forgets_nothing(story: Path, command: str) -> None:
    (story / "claimcheck-baseline.yaml").write_text(GOOD, "utf-8")
    (story / "empty").mkdir()
    assert claimcheck("baseline", command, "empty").exit_code == 2
    assert (story / "claimcheck-baseline.yaml").read_text("utf-8") == GOOD


def test_a_check_without_its_baseline_is_an_error(story: Path) -> None:
    result = claimcheck("check", ".", "--baseline", "none.yaml")
    assert (result.exit_code, result.stdout) == (2, "")
    assert "none.yaml: error: no such baseline" in result.stderr
