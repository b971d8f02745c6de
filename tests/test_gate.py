"""How a run ends: no gate passes since there was nothing to check; the verdict is in words."""

from __future__ import annotations

import json
import os
from pathlib import Path

import jsonschema
import pytest
from test_against import DEAD, write
from test_cli import claimcheck
from test_reports_json import SCHEMA

from claimcheck import readers, reports
from claimcheck.gate.verdict import verdict

PEACE = "The ferry that sank off Ruritania on Tuesday killed 40 people, the coast guard said."


@pytest.fixture
def corpus(tmp_path, monkeypatch):
    """A folder of two reports that agree, as the working folder's `corpus`: a gate passes."""
    monkeypatch.chdir(tmp_path)
    for name in ("one", "two"):
        write(tmp_path / "corpus", name, PEACE)
    assert claimcheck("check", "corpus").exit_code == 0
    return tmp_path / "corpus"


# --- gates that would pass if nothing to check were nothing found -------------------------------


def unreadable(folder: Path) -> None:
    """As many files that cannot be read as can."""
    (folder / "binary.txt").write_bytes(bytes(range(256)) * 9)
    (folder / "broken.jsonl").write_text('{"id": "a", "text": ', encoding="utf-8")


def broken_rule(folder: Path) -> None:
    (folder.parent / "own.yaml").write_text("kind: quantity\ntitle: [\n", encoding="utf-8")


def wrong_rule(folder: Path) -> None:
    text = "kind: quantity\ntitle: Own\nwhy: So\noptions: {hedas: []}\n"
    (folder.parent / "own.yaml").write_text(text, encoding="utf-8")


def blank(folder: Path) -> None:
    for path in folder.glob("*.txt"):
        path.write_text(" \n\t\u00a0\u2003\n", encoding="utf-8")


def configured(text: str):
    def write_settings(folder: Path) -> None:
        (folder.parent / "claimcheck.yaml").write_text(text, encoding="utf-8")

    return write_settings


def nothing(folder: Path) -> None:
    (folder.parent / "empty").mkdir()


def pictures(folder: Path) -> None:
    for path in folder.glob("*.txt"):
        path.rename(path.with_suffix(".png"))


def quiet(folder: Path) -> None:
    for path in folder.glob("*.txt"):
        path.write_text("Nothing can be counted here.\n", encoding="utf-8")


VACUOUS = {
    "a missing path": (nothing, ["gone"], "gone: error: no such file or folder"),
    "a missing path beside another": (nothing, ["corpus", "gone"], "gone: error: no such file"),
    "an empty folder": (nothing, ["empty"], "no document was read"),
    "an empty name": (nothing, [""], "an empty name is no file"),
    "everything excluded": (nothing, ["corpus", "--exclude", "*"], "no document was read"),
    "everything excluded by the settings": (
        configured("exclude: [corpus]\n"), ["."], "no document was read",
    ),
    "a folder of other formats": (pictures, ["corpus"], "no document was read"),
    "a rule that is no YAML": (broken_rule, ["corpus", "--rules", "own.yaml"], "own.yaml:3:1: err"),
    "a rule that is wrong": (wrong_rule, ["corpus", "--rules", "own.yaml"], "own.yaml:4:11: error"),
    "rules that are not there": (nothing, ["corpus", "--rules", "no.yaml"], "no.yaml: error: "),
    "settings that are wrong": (configured("fail-on: eror\n"), ["corpus"], "claimcheck.yaml:1:10"),
    "settings that are not there": (nothing, ["corpus", "--config", "no.yaml"], "no.yaml"),
    "a report among what is read": (nothing, ["corpus", "-o", "corpus/r.md"], "is among what is"),
    "a report in place of a text": (nothing, ["corpus", "-o", "corpus/one.txt"], "is among what"),
    "a report in place of a named text": (
        nothing, ["corpus/one.txt", "-o", "./corpus/one.txt"], "is among what is read",
    ),
    "a report among what is known": (
        nothing, ["corpus/one.txt", "--against", "corpus", "-o", "corpus/r.md"], "is among what",
    ),
    "a report in no folder": (nothing, ["corpus", "-o", "no/report"], "cannot be written"),
    "a report that is a folder": (nothing, ["corpus", "-o", "empty"], "is a directory"),
    "half of the input unreadable": (unreadable, ["corpus"], "binary.txt: skipped: binary"),
    "blank documents": (blank, ["corpus"], "holds no text"),
    "documents without a claim": (quiet, ["corpus"], "no claim was found"),
    "a pattern that fits nothing": (nothing, ["corpus/*.md"], "a pattern that fits no file"),
    "rules that claim nothing": (nothing, ["corpus", "--select", "military"], "claim none of the"),
    "no rule left": (nothing, ["corpus", "--select", "money", "--ignore", "money"], "claim none"),
    "an unknown rule": (nothing, ["corpus", "--select", "casualtys"], 'mean "casualties"?'),
    "only what is known": (nothing, ["--against", "corpus"], "Missing argument"),
    "nothing new": (nothing, ["empty", "--against", "corpus"], "no new document was read"),
    "nothing known": (nothing, ["corpus", "--against", "empty"], "read from --against"),
    "standard input that is empty": (nothing, ["-"], "no document was read"),
    "standard input named twice": (nothing, ["-", "-"], "named more than once"),
}  # fmt: skip


@pytest.mark.parametrize("format_", reports.names())
@pytest.mark.parametrize("case", VACUOUS)
def test_a_gate_with_nothing_to_check_does_not_pass(corpus, monkeypatch, case, format_):
    prepare, arguments, says = VACUOUS[case]
    prepare(corpus)
    monkeypatch.setenv("CI", "true")
    result = claimcheck("check", "-f", format_, *arguments)
    assert result.exit_code == 2
    assert says in result.stderr
    assert "Traceback" not in result.stderr


@pytest.mark.parametrize("case", ["a report among what is read", "a report in place of a text"])
def test_a_report_leaves_what_is_read_as_it_is(corpus, case):
    before = {path.name: path.read_bytes() for path in corpus.iterdir()}
    claimcheck("check", *VACUOUS[case][1])
    assert before == {path.name: path.read_bytes() for path in corpus.iterdir()}


@pytest.mark.parametrize(("name", "more"), [
    ("corpus/report.json", []), ("corpus/report.md", ["--exclude", "report.md"]),
    ("corpus/.report.md", []), ("corpus/ignored.md", []), ("report.md", []), ("-", []),
])  # fmt: skip
def test_a_report_may_stand_where_no_run_reads_it(corpus, name, more):
    (corpus / ".gitignore").write_text("ignored.md\n", encoding="utf-8")
    for _ in range(2):
        assert claimcheck("check", "corpus", "-o", name, *more).exit_code == 0


def test_a_path_that_cannot_be_opened_is_an_error(corpus, monkeypatch):
    """By name or as a folder; one that a folder holds is skipped."""
    opened = Path.open

    def refused(self, *arguments, **more):
        if self.name == "one.txt":
            raise PermissionError(13, "Permission denied", str(self))
        return opened(self, *arguments, **more)

    monkeypatch.setattr(Path, "open", refused)
    named = claimcheck("check", "corpus/one.txt", "corpus/two.txt")
    assert (named.exit_code, named.stderr) == (2, "corpus/one.txt: error: Permission denied\n")
    below = claimcheck("check", "corpus")
    assert (below.exit_code, below.stderr) == (0, "corpus/one.txt: skipped: Permission denied\n")


def test_a_folder_that_cannot_be_listed_is_an_error(corpus, monkeypatch):
    listed = os.scandir

    def refused(path):
        if Path(path).name in ("corpus", "below"):
            raise PermissionError(13, "Permission denied", str(path))
        return listed(path)

    (corpus.parent / "texts" / "below").mkdir(parents=True)
    write(corpus.parent / "texts", "three", PEACE)
    monkeypatch.setattr(os, "scandir", refused)
    named = claimcheck("check", "corpus", "texts")
    assert named.exit_code == 2
    assert named.stderr.splitlines() == [
        "corpus: error: Permission denied",
        "texts/below: skipped: Permission denied",
    ]


# --- what is skipped ----------------------------------------------------------------------------


@pytest.mark.parametrize("format_", reports.names())
@pytest.mark.parametrize("more", [(), ("--verbose",), ("--fail-on", "never"), ("-o", "report")])
def test_what_is_skipped_is_named_whatever_the_format(corpus, format_, more):
    unreadable(corpus)
    result = claimcheck("check", "-f", format_, *more, "corpus")
    assert result.exit_code == 0
    skips = [line for line in result.stderr.splitlines() if ": skipped: " in line]
    assert [line.partition(": ")[0] for line in skips] == [
        "corpus/binary.txt", "corpus/broken.jsonl:1:21",
    ]  # fmt: skip


@pytest.mark.parametrize(("ci", "more", "code"), [
    (None, (), 0), ("", (), 0), ("0", (), 0), ("false", (), 0), ("False", (), 0),
    ("true", (), 2), ("1", (), 2), ("woodpecker", (), 2),
    (None, ("--strict",), 2), ("false", ("--strict",), 2), ("true", ("--no-strict",), 0),
    ("true", ("--fail-on", "never"), 2),
])  # fmt: skip
def test_what_is_skipped_fails_a_strict_run(corpus, monkeypatch, ci, more, code):
    unreadable(corpus)
    monkeypatch.setenv("CI", ci) if ci is not None else monkeypatch.delenv("CI", raising=False)
    result = claimcheck("check", *more, "corpus")
    assert result.exit_code == code
    assert "No conflicts in 2 documents" in result.stdout
    assert ("--no-strict permits it" in result.stderr) == (code == 2)


def test_a_strict_run_shows_its_findings(corpus):
    unreadable(corpus)
    write(corpus, "three", DEAD.format(60))
    result = claimcheck("check", "--strict", "--width", 160, "corpus")
    assert result.exit_code == 2
    assert "CONFLICT" in result.stdout
    assert result.stdout.splitlines()[-1].startswith(
        "Incomplete: 2 inputs missing or skipped; 1 fi"
    )


def test_settings_may_be_strict(corpus, monkeypatch):
    unreadable(corpus)
    configured("strict: true\n")(corpus)
    assert claimcheck("check", "corpus").exit_code == 2
    assert claimcheck("check", "--no-strict", "corpus").exit_code == 0
    configured("strict: false\n")(corpus)
    monkeypatch.setenv("CI", "true")
    assert claimcheck("check", "corpus").exit_code == 0


@pytest.mark.parametrize(("name", "code"), [
    ("picture.png", 0), ("code.py", 0), ("LICENSE", 0), ("notes.yaml", 0), (".hidden.txt", 0),
    ("article.html", 2), ("article.PDF", 2), ("article.docx", 2), ("blank.txt", 2),
])  # fmt: skip
def test_only_what_may_hold_an_article_is_missed(corpus, name, code):
    (corpus / name).write_bytes(b"")
    result = claimcheck("check", "--strict", "corpus")
    assert result.exit_code == code
    assert (": skipped: " in result.stderr) == (code == 2)
    assert claimcheck("check", "--strict", "--exclude", name, "corpus").exit_code == 0


def test_a_known_record_that_is_replaced_is_not_missed(corpus):
    row = json.dumps({"id": "r", "text": PEACE})
    for name in ("new.jsonl", "corpus/old.jsonl"):
        Path(name).write_text(f"{row}\n", encoding="utf-8")
    assert claimcheck("check", "--strict", "new.jsonl", "--against", "corpus").exit_code == 0
    assert claimcheck("check", "--strict", "new.jsonl", "corpus").exit_code == 2


# --- the verdict --------------------------------------------------------------------------------


@pytest.mark.parametrize("width", [20, 80, 160])
@pytest.mark.parametrize(("figure", "code", "says"), [(40, 0, "Passed: "), (60, 1, "Failed: ")])
def test_the_verdict_is_the_last_line_and_what_it_rests_on_stands_above(
    corpus, figure, code, says, width
):
    write(corpus, "three", DEAD.format(figure))
    result = claimcheck("check", "--width", width, "corpus")
    assert result.exit_code == code
    *_, end = result.stdout.split("claimcheck 0")
    last = " ".join(end.split()).partition(": ")[2]
    assert last.startswith("3 documents, ")
    assert " comparable group" in last.partition(says)[0]
    assert last.partition(says)[2].count("finding") == 1


@pytest.mark.parametrize(("more", "words"), [
    ((), "Failed: 1 finding of severity error with a confidence of 0.9 or more"),
    (("--fail-on", "never"), "Passed: no finding is to fail a run"),
    (("--min-confidence", "1"),
     "Passed: no finding of severity error with a confidence of 1 or more"),
    (("--min-confidence", "low", "--fail-on", "info"),
     "Failed: 1 finding of severity info or graver"),
])  # fmt: skip
def test_the_verdict_says_what_was_asked(corpus, more, words):
    write(corpus, "three", DEAD.format(60))
    text = claimcheck("check", "--select", "casualties", *more, "corpus").stdout
    assert text.splitlines()[-1] == words


def test_the_verdict_of_a_report_in_a_file_is_said(corpus):
    for format_ in reports.names():
        result = claimcheck("check", "-f", format_, "-o", "report", "corpus")
        assert result.stdout == ""
        assert result.stderr.splitlines()[-1].startswith("claimcheck: Passed: no finding")


def test_json_tells_the_verdict(corpus):
    write(corpus, "three", DEAD.format(60))
    report = json.loads(claimcheck("check", "-f", "json", "corpus").stdout)
    jsonschema.validate(report, SCHEMA)
    assert report["verdict"]["exit_code"] == 1
    assert report["verdict"]["words"].startswith("Failed: 1 finding")


def test_a_verdict_on_what_is_lost_goes_before_that_on_what_is_found():
    assert verdict(3, 1, "error", 0.9).code == 2
    assert verdict(3, 1, "never", 0.9).words == "Incomplete: 1 input missing or skipped"
    assert verdict(0, 0, "error", 0.9, "no document is staged").words == (
        "Passed: no document is staged"
    )


def test_what_would_be_read_is_known_beforehand(corpus):
    (corpus / "below" / ".hidden").mkdir(parents=True)
    (corpus / ".gitignore").write_text("*.draft.txt\nbuild/\n", encoding="utf-8")
    for name in ("a.txt", "below/b.md", "a.draft.txt", "build/c.txt", "below/.hidden/d.txt",
                 "a.png", ".e.txt", "build/x/y.txt"):  # fmt: skip
        path = corpus / name
        told = readers.reads(path, ["corpus"])
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(PEACE, encoding="utf-8")
        assert told == (path.relative_to(corpus.parent).as_posix() in [
            document.id for document in readers.read(["corpus"]).documents
        ])  # fmt: skip
