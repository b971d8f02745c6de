"""New documents against known ones: all are compared, and what concerns a new one is reported."""

from __future__ import annotations

import json
from pathlib import Path

import jsonschema
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from test_cli import claimcheck
from test_pipeline import RULEBOOK, _stories, _told
from test_reports_json import SCHEMA

from claimcheck import pipeline, readers, reports
from claimcheck.gate import threshold
from claimcheck.model.document import Document
from claimcheck.model.finding import Finding, Relation

SEEDS = Path(__file__).parent.parent / "seeds"
DEAD = "The ferry that sank off Ruritania on Tuesday killed {} people, the coast guard said."
NAMES = ("one", "two", "three")


def write(folder: Path, name: str, text: str, outlet: str | None = None) -> Path:
    path = folder / f"{name}.txt"
    path.parent.mkdir(parents=True, exist_ok=True)
    head = f"---\noutlet: {outlet or f'The {name.title()}'}\npublished: 2023-05-10\n---\n"
    path.write_text(f"{head}{text}\n", encoding="utf-8")
    return path


@pytest.fixture
def corpus(tmp_path, monkeypatch):
    """A folder of two reports that contradict each other, as the working folder's `corpus`."""
    monkeypatch.chdir(tmp_path)
    write(tmp_path / "corpus", "one", DEAD.format(40))
    write(tmp_path / "corpus", "two", DEAD.format(60))
    return tmp_path / "corpus"


def checked(*arguments: object) -> dict[str, object]:
    result = claimcheck("check", "-f", "json", "--single-source", *arguments)
    assert result.stdout, result.stderr
    return json.loads(result.stdout)


def told(report: dict[str, object]) -> list[tuple[str, list[str]]]:
    """The relation of each finding and the names of its documents."""
    return [
        (finding["relation"], sorted({
            Path(claim["document"]).stem
            for side in finding["sides"] for claim in (*side["claims"], *side.get("headlines", ()))
        }))
        for finding in report["findings"]
    ]  # fmt: skip


# --- what is reported is a part of what a whole run reports -------------------------------------


def concerned(findings: tuple[Finding, ...], new: set[str]) -> list[object]:
    return [_told(each) for each in findings if new & set(each.documents)]


def held(documents: list[Document], new: set[str]) -> None:
    """A run with known documents reports what a whole run reports of new ones, and nothing else."""
    whole = pipeline.check(documents, RULEBOOK)
    known = frozenset(each.id for each in documents if each.id not in new)
    part = pipeline.check(documents, RULEBOOK, known=known)
    assert concerned(whole.findings, new) == [_told(each) for each in part.findings]
    assert {each.id for each in part.new} == new
    assert {each.document for each in part.coverage.uncovered} <= new


READ = readers.read([str(SEEDS)]).documents


@settings(max_examples=12, deadline=None)
@given(new=st.sets(st.sampled_from([document.id for document in READ])))
def test_any_part_of_the_seeds_may_be_new(new: set[str]) -> None:
    held(list(READ), new)


@settings(max_examples=40, deadline=None)
@given(documents=_stories(), data=st.data())
def test_any_part_of_a_story_may_be_new(documents: list[Document], data: st.DataObject) -> None:
    ids = st.sampled_from([document.id for document in documents])
    held(documents, data.draw(st.sets(ids)))


def test_a_run_from_the_command_line_says_the_same(monkeypatch):
    monkeypatch.chdir(SEEDS.parent)
    new = "seeds/02-usa-today.txt"
    whole, part = checked("seeds"), checked(new, "--against", "seeds")
    expected = [
        finding for finding in whole["findings"]
        if any(claim["document"] == new for side in finding["sides"] for claim in side["claims"])
    ]  # fmt: skip
    by_id = {finding["id"]: finding for finding in part["findings"]}
    assert by_id == {finding["id"]: finding for finding in expected}
    assert 0 < len(part["findings"]) < len(whole["findings"])


# --- the command --------------------------------------------------------------------------------


def test_an_old_conflict_is_no_finding(corpus):
    new = write(corpus.parent, "new", "The ferry carried 12 lorries, its owner said.")
    assert claimcheck("check", "corpus").exit_code == 1
    result = claimcheck("check", new, "--against", "corpus", "--fail-on", "info")
    assert (result.exit_code, result.stderr) == (0, "")


@pytest.mark.parametrize("format_", reports.names())
def test_a_new_conflict_is_one(corpus, format_):
    new = write(corpus.parent, "new", DEAD.format(40))
    result = claimcheck("check", "-f", format_, new, "--against", "corpus")
    assert (result.exit_code, result.stderr) == (1, "")


def test_new_documents_contradict_each_other(corpus):
    for name, figure in (("three", 7), ("four", 9)):
        text = f"A strike at the Strelsau mill idled {figure} looms on Monday, its owner said."
        write(corpus.parent / "new", name, text)
    report = checked("new", "--against", "corpus")
    assert ("conflict", ["four", "three"]) in told(report)
    assert ("conflict", ["one", "two"]) not in told(report)


def test_several_folders_may_be_known(corpus):
    write(corpus.parent / "more", "three", "The ferry carried 12 lorries, its owner said.")
    new = write(corpus.parent, "new", f"{DEAD.format(40)} It carried 14 lorries, its owner said.")
    documents = {Path(each["document"] if "document" in each else each["id"]).stem: each["new"]
                 for each in checked(new, "--against", "corpus", "--against", "more")["documents"]
                 }  # fmt: skip
    assert documents == {"new": True, "one": False, "two": False, "three": False}


def test_a_pattern_that_the_shell_unfolds_is_known_as_a_whole(corpus):
    new = write(corpus.parent, "new", DEAD.format(40))
    unfolded = sorted(str(path) for path in corpus.glob("*.txt"))
    for words in (
        [new, "--against", *unfolded], ["--against", *unfolded, "--ascii", new],
        ["--against", *unfolded, "--", new], [f"--against={unfolded[0]}", new, "--against",
                                              unfolded[1]],
    ):  # fmt: skip
        documents = checked(*words)["documents"]
        assert [each["id"] for each in documents if each["new"]] == [str(new)]
        assert len(documents) == 3


def test_json_says_which_documents_are_new(corpus):
    new = write(corpus.parent, "new", DEAD.format(40))
    report = checked(new, "--against", "corpus")
    jsonschema.validate(report, SCHEMA)
    assert {"documents": 3, "new": 1} == {
        name: report["counts"][name] for name in ("documents", "new")
    }
    assert all(each["new"] for each in checked("corpus")["documents"])


@pytest.mark.parametrize("spelt", ["corpus/two.txt", "./corpus/two.txt", "{}/corpus/two.txt"])
def test_a_file_on_both_sides_is_new(corpus, spelt):
    report = checked(spelt.format(corpus.parent), "--against", "corpus")
    assert [(Path(each["id"]).stem, each["new"]) for each in report["documents"]] == [
        ("two", True), ("one", False),
    ]  # fmt: skip
    assert ("conflict", ["one", "two"]) in told(report)
    assert report["skipped"] == []


def test_a_record_replaces_the_known_one_of_its_id(corpus):
    rows = [{"id": f"r{n}", "text": DEAD.format(n)} for n in (3, 4)]
    (corpus / "rows.jsonl").write_text("".join(json.dumps(each) + "\n" for each in rows), "utf-8")
    row = json.dumps({"id": "r3", "text": DEAD.format(5)})
    result = claimcheck("check", "-f", "json", "-", "--against", "corpus", stdin=f"{row}\n")
    report = json.loads(result.stdout)
    assert [each["id"] for each in report["documents"] if each["new"]] == ["r3"]
    assert "5 people" in result.stdout
    assert "3 people" not in result.stdout


def test_facts_hold_for_a_new_file_as_in_a_whole_run(corpus):
    (corpus / "below").mkdir()
    (corpus / "below" / "new.txt").write_text(DEAD.format(50), encoding="utf-8")
    (corpus / "sources.yaml").write_text(
        "below/new.txt: {outlet: The Deep, published: 2023-05-09}\n", encoding="utf-8"
    )
    new = checked("corpus/below/new.txt", "--against", "corpus")["documents"][0]
    assert (new["outlet"], new["published"]) == ("The Deep", "2023-05-09")


def test_single_source_and_coverage_are_of_what_is_new(corpus):
    new = write(corpus.parent, "new", "The mill lost 12 looms. “No comment,” was heard on 3 May.")
    write(corpus, "three", "The weather closed 14 schools. “So be it,” was heard.")
    report = checked(new, "--against", "corpus")
    alone = [names for relation, names in told(report) if relation == "single-source"]
    assert alone
    assert all(names == ["new"] for names in alone)
    assert {Path(each["document"]).stem for each in report["coverage"]["uncovered"]} <= {"new"}
    assert report["counts"]["groups"] == 0
    whole = checked("new.txt", "corpus")
    assert report["coverage"]["mentions"] < whole["coverage"]["mentions"]


def test_reports_for_people_mark_what_is_new(corpus):
    new = write(corpus.parent, "new", DEAD.format(40), "The Herald")
    for format_ in ("terminal", "markdown"):
        text = claimcheck("check", "-f", format_, new, "--against", "corpus").stdout
        plain = " ".join(text.replace("\\", "").split())
        assert "1 new document against 2 known" in plain
        assert "The Herald (new)" in plain
        assert "The One (new)" not in plain
        whole = claimcheck("check", "-f", format_, new, "corpus").stdout
        assert "(new)" not in whole.replace("\\", "")


@pytest.mark.parametrize("figure", [40, 60, "dozens of"])
def test_the_sentence_of_a_new_document_is_shown(corpus, figure):
    """However many known ones say the same, and where it stands in no conflict itself."""
    for n in range(6):
        write(corpus, f"more{n}", f"{DEAD.format((40, 60)[n % 2])} Ship {n} had left Strelsau.")
    new = write(corpus.parent, "new", DEAD.format(figure), "The Herald")
    report = claimcheck("check", new, "--against", "corpus", "--show", "low").stdout
    conflict = report.partition("\n1. ")[2].partition("compared by")[0]
    assert conflict.startswith("CONFLICT")
    sides, *excerpts = conflict.split("   --> ")
    assert "The Herald (new)" in " ".join(sides.split())
    assert [each for each in excerpts if each.startswith(str(new))]


def test_documents_of_one_outlet_are_numbered_and_marked(corpus):
    new = write(corpus.parent, "new", DEAD.format(40), "The One")
    text = claimcheck("check", new, "--against", "corpus").stdout
    assert "The One (1, new)" in text
    assert "The One (2)" in text


# --- the gate -----------------------------------------------------------------------------------


def test_a_conflict_of_known_documents_does_not_fail_a_run_that_joins_it():
    """A finding holds all of its question; what fails a run is what the new document is in."""
    documents = [
        Document("a", DEAD.format(40), "A"), Document("b", DEAD.format(60), "B"),
        Document("c", DEAD.format("dozens of"), "C"),
    ]  # fmt: skip
    report = pipeline.check(documents, RULEBOOK, known=frozenset("ab"))
    (finding,) = (each for each in report.findings if each.relation is Relation.CONFLICT)
    assert "c" in finding.documents
    assert threshold.failing([finding], "error", 0.0)
    assert not threshold.failing([finding], "error", 0.0, report.known)
    assert threshold.failing([finding], "info", 0.0, report.known)
    for new in "ab":
        known = frozenset("abc") - {new}
        assert threshold.failing([finding], "error", 0.0, known)


# --- what there is nothing of -------------------------------------------------------------------


@pytest.mark.parametrize(("arguments", "says"), [
    (["--against", "corpus"], "Missing argument"),
    (["corpus/one.txt", "--against", "gone"], "gone: error: no such file or folder"),
    (["corpus/one.txt", "--against", "empty"], "no document was read from --against"),
    (["empty", "--against", "corpus"], "no new document was read"),
    (["blank.txt", "--against", "corpus"], "no new document was read"),
    (["quiet.txt", "--against", "corpus"], "no claim was found"),
    (["gone.txt", "--against", "corpus"], "no new document was read"),
    (["corpus", "--against", "corpus/*.md"], "corpus/*.md: error: no such file or folder"),
])  # fmt: skip
def test_a_side_that_is_empty_is_an_error(corpus, arguments, says):
    (corpus.parent / "empty").mkdir()
    (corpus.parent / "blank.txt").write_text(" \n\t\n", encoding="utf-8")
    (corpus.parent / "quiet.txt").write_text("Nothing can be counted here.", encoding="utf-8")
    result = claimcheck("check", *arguments)
    assert result.exit_code == 2
    assert says in result.stderr


def test_the_first_document_of_a_corpus_is_new(corpus):
    (corpus / "two.txt").unlink()
    result = claimcheck("check", "corpus/one.txt", "--against", "corpus")
    assert (result.exit_code, result.stderr) == (0, "")


def test_an_empty_side_may_be_allowed(corpus):
    (corpus.parent / "empty").mkdir()
    asked = ("check", "corpus/one.txt", "--against", "empty")
    assert claimcheck(*asked, "--allow-empty").exit_code == 0
    assert claimcheck(*asked, "--no-allow-empty").exit_code == 2
