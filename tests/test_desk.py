"""At a desk: what is shown and how, the environment, an editor that hands over its text."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import threading
from pathlib import Path

import pytest
from test_cli import ONE, TWO, claimcheck

from claimcheck.cli import environment, progress
from claimcheck.cli.check import command
from claimcheck.engines import load

MORE = "Police counted 12 boats at the pier of Lisbon. The fire cost about $3 million."


@pytest.fixture
def story(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Two reports that contradict each other and agree, one of which has more."""
    for name, outlet, text in (("one", "The Post", f"{ONE} {MORE}"), ("two", "The Gazette", TWO)):
        head = f"---\noutlet: {outlet}\npublished: 2023-05-10\n---\n"
        (tmp_path / f"{name}.txt").write_text(f"{head}{text}\n", encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    return tmp_path


# --- what is shown -----------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("asked", "title"),
    [
        ("agreements", "Agreement ("), ("single-source", "Only in The Post"),
        ("matrix", "Outlets and claims"), ("coverage", "Coverage"),
    ],
)  # fmt: skip
def test_a_part_is_a_count_until_it_is_asked_for(story: Path, asked: str, title: str) -> None:
    usual = claimcheck("check", story)
    assert title not in usual.stdout
    assert f"--show {asked}" in usual.stdout
    shown = claimcheck("check", "--show", asked, story)
    assert title in shown.stdout
    assert f"--show {asked}" not in shown.stdout
    assert title in claimcheck("check", "--all", story).stdout
    assert usual.exit_code == shown.exit_code == 1


@pytest.mark.parametrize("fail_on", ["error", "info"])
def test_the_gate_is_the_same_whatever_is_shown(story: Path, fail_on: str) -> None:
    (story / "two.txt").unlink()
    ways = ((), ("--all",), ("--show", "single-source,low"), ("-q",), ("-v",), ("--plain",))
    codes = {claimcheck("check", "--fail-on", fail_on, *way, story).exit_code for way in ways}
    assert codes == {0}


def test_a_word_that_is_no_part_is_an_error_with_the_nearest(story: Path) -> None:
    result = claimcheck("check", "--show", "low,agrements", story)
    assert result.exit_code == 2
    assert 'did you mean "agreements"?' in result.stderr


def test_quiet_leaves_findings_and_verdict(story: Path) -> None:
    (story / "one.txt").write_text(ONE, encoding="utf-8")  # undated, which is said
    loud, quiet = (claimcheck("check", *way, story) for way in ((), ("-q",)))
    assert "No day of publication" in loud.stdout
    assert "Documents" in loud.stdout
    for left_out in ("No day of publication", "Documents", "--show"):
        assert left_out not in quiet.stdout
    assert "CONFLICT" in quiet.stdout
    assert quiet.stdout.splitlines()[-1].startswith("Failed: 1 finding")


def test_quiet_says_errors_and_skips_and_no_more(story: Path) -> None:
    (story / "page.pdf").write_bytes(b"%PDF")
    (story / "setup.cfg").write_text("[claimcheck]\njobs = 2\n", encoding="utf-8")
    asked = ("check", "-o", story / "out.json", "-f", "json", story / "one.txt", story / "page.pdf")
    assert claimcheck(*asked).stderr.count("\n") == 3
    quiet = claimcheck(*asked, "--quiet", "absent.txt").stderr.splitlines()
    assert [line.split(": ")[1] for line in quiet] == ["error", "skipped"]


def test_verbose_says_what_is_in_force(story: Path) -> None:
    (story / "claimcheck.yml").write_text("fail-on: never\n", encoding="utf-8")
    result = claimcheck("check", "-v", story, CLAIMCHECK_WIDTH="90")
    assert "settings: claimcheck.yml" in result.stderr
    assert "from the environment: CLAIMCHECK_WIDTH" in result.stderr
    assert result.exit_code == 0


# --- colour ------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("options", "variables", "colored"),
    [
        ((), {}, False),
        ((), {"FORCE_COLOR": "1"}, True),
        ((), {"FORCE_COLOR": ""}, False),
        ((), {"FORCE_COLOR": "1", "NO_COLOR": "1"}, False),
        (("--color", "always"), {"NO_COLOR": "1"}, True),
        (("--color", "never"), {"FORCE_COLOR": "1"}, False),
        (("--color", "always", "--plain"), {}, False),
        ((), {"CLAIMCHECK_COLOR": "always"}, True),
        ((), {"FORCE_COLOR": "1", "CLAIMCHECK_PLAIN": "1"}, False),
    ],
)
def test_color(
    story: Path, options: tuple[str, ...], variables: dict[str, str], colored: bool
) -> None:
    surroundings = {"NO_COLOR": "", "FORCE_COLOR": "", **variables}
    result = claimcheck("check", *options, story, **surroundings)
    assert ("\x1b[" in result.stdout) is colored
    assert result.exit_code == 1


def test_a_report_in_a_file_has_no_color_for_the_sake_of_the_surroundings(story: Path) -> None:
    claimcheck("check", "-o", story / "out", story / "one.txt", story / "two.txt", FORCE_COLOR="1")
    assert "\x1b" not in (story / "out").read_text(encoding="utf-8")


# --- environment -------------------------------------------------------------------------------


def test_the_command_line_goes_before_the_environment_and_that_before_the_file(story: Path) -> None:
    (story / "claimcheck.yaml").write_text("fail-on: error\n", encoding="utf-8")
    assert claimcheck("check", story).exit_code == 1
    assert claimcheck("check", story, CLAIMCHECK_FAIL_ON="never").exit_code == 0
    asked = ("check", "--fail-on", "warning", story)
    assert claimcheck(*asked, CLAIMCHECK_FAIL_ON="never").exit_code == 1


def test_a_variable_may_hold_several_names(story: Path) -> None:
    found = claimcheck("check", "-f", "json", story, CLAIMCHECK_SELECT="money military").stdout
    assert {each["rule"].partition(".")[0] for each in json.loads(found)["findings"]} == set()
    assert claimcheck("check", story, CLAIMCHECK_REPORT="csv=a.csv json=b.json").exit_code == 1
    assert (story / "a.csv").exists()
    assert (story / "b.json").exists()


def test_an_error_in_a_variable_names_it(story: Path) -> None:
    result = claimcheck("check", story, CLAIMCHECK_FAIL_ON="eror")
    assert result.exit_code == 2
    assert "CLAIMCHECK_FAIL_ON" in result.stderr
    result = claimcheck("check", "--fail-on", "eror", story)
    assert "CLAIMCHECK" not in result.stderr


@pytest.mark.parametrize(
    ("name", "meant"),
    [
        ("CLAIMCHECK_FAILON", "CLAIMCHECK_FAIL_ON"), ("CLAIMCHECK_REPORTS", "CLAIMCHECK_REPORT"),
        ("CLAIMCHECK_COVERAGE", None), ("CLAIMCHECK_HOME", None), ("FAIL_ON", None),
    ],
)  # fmt: skip
def test_a_slip_in_the_name_of_a_variable_is_told(
    story: Path, name: str, meant: str | None
) -> None:
    result = claimcheck("check", story, **{name: "never"})
    assert result.exit_code == 1
    assert (f"did you mean ${meant}?" in result.stderr) if meant else (result.stderr == "")


def test_every_option_has_a_variable_of_its_own() -> None:
    names = [environment.variable(option) for option in environment._options(command)]
    assert len(set(names)) == len(names)
    assert {"CLAIMCHECK_FORMAT", "CLAIMCHECK_RULES", "CLAIMCHECK_REPORT"} <= set(names)


# --- settings ----------------------------------------------------------------------------------


def test_reports_of_the_settings_are_written_beside_them(story: Path) -> None:
    (story / "claimcheck.yaml").write_text("report: {csv: all.csv}\n", encoding="utf-8")
    below = story / "below"
    below.mkdir()
    os.chdir(below)
    assert claimcheck("check", story / "one.txt", story / "two.txt").exit_code == 1
    assert (story / "all.csv").exists()
    (story / "all.csv").unlink()
    claimcheck("check", f"--report=json={below / 'b.json'}", story / "one.txt", story / "two.txt")
    assert not (story / "all.csv").exists()  # what the command line asks for stands for it


@pytest.mark.parametrize(
    ("severity", "fail_on", "code"),
    [
        ("casualties=note", "warning", 0), ("casualties=note", "note", 1),
        ("quantity=info", "note", 0), ("casualties.killed=warning", "error", 0),
        ("money=note", "error", 1),
    ],
)  # fmt: skip
def test_a_severity_of_ones_own(story: Path, severity: str, fail_on: str, code: int) -> None:
    few = ("--select", "casualties,conflict", "--min-confidence", "medium")
    asked = ("check", "--fail-on", fail_on, *few, story)
    assert claimcheck(*asked, "--severity", severity).exit_code == code
    name, level = severity.split("=")
    (story / "claimcheck.yaml").write_text(f"severity: {{{name}: {level}}}\n", encoding="utf-8")
    assert claimcheck(*asked).exit_code == code


@pytest.mark.parametrize("severity", ["casualties", "casualties=eror", "casualities=note"])
def test_a_severity_that_means_nothing_is_an_error(story: Path, severity: str) -> None:
    result = claimcheck("check", "--severity", severity, story)
    assert result.exit_code == 2
    assert "--severity" in result.stderr


# --- what is read ------------------------------------------------------------------------------


def test_the_text_of_an_editor_stands_for_its_file(story: Path) -> None:
    (story / "sources.yaml").write_text("two.txt: {outlet: The Gazette}\n", encoding="utf-8")
    mended = TWO.replace("60", "40")
    asked = ("check", "-f", "json", "-", "--stdin-filename", "two.txt", "--against", ".")
    report = json.loads(claimcheck(*asked, stdin=mended).stdout)
    names = {each["id"]: each["outlet"] for each in report["documents"]}
    assert names == {"two.txt": "The Gazette", "one.txt": "The Post"}
    assert "conflict" not in {each["relation"] for each in report["findings"]}


@pytest.mark.parametrize(
    ("name", "text", "outlets"),
    [
        ("new.md", f"---\noutlet: Herald\n---\n{ONE}", ["Herald"]),
        ("a/b.jsonl", json.dumps({"id": "x", "text": ONE, "outlet": "Echo"}), ["Echo"]),
    ],
)
def test_the_ending_of_its_name_says_how_it_is_read(
    story: Path, name: str, text: str, outlets: list[str]
) -> None:
    found = claimcheck("check", "-f", "json", "-", "--stdin-filename", name, stdin=text)
    assert [each["outlet"] for each in json.loads(found.stdout)["documents"]] == outlets


def test_a_name_for_a_text_that_is_not_read_is_an_error(story: Path) -> None:
    result = claimcheck("check", "--stdin-filename", "new.txt", story)
    assert result.exit_code == 2
    assert "--stdin-filename" in result.stderr


@pytest.mark.parametrize(
    "text",
    [
        "<b>4</b> people died in the fire at Lindal.",
        "<!DOCTYPE html>\n<title>Fire</title> Four people died.",
        "\n<html lang=en><body>Four people died.",
        '<p class="lead">Four people died.</p>',
        "Four people <em>died</em> in Lindal.",
    ],
)
@pytest.mark.parametrize("name", ["page.txt", "page.jsonl"])
def test_html_is_refused_with_a_hint(tmp_path: Path, name: str, text: str) -> None:
    file = tmp_path / name
    is_record = name.endswith("jsonl")
    file.write_text(json.dumps({"text": text}) if is_record else text, encoding="utf-8")
    result = claimcheck("check", file)
    assert result.exit_code == 2
    assert "holds HTML" in result.stderr
    assert "text" in result.stderr


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("a.txt", "Of x < 4 and y > 3 the board has none; 12 people died in Lindal."),
        ("a.txt", "He wrote <sic> and <b on the board; 12 people died in Lindal."),
        ("a.txt", "12 people died in Lindal, wrote <ana@example.org>."),
        ("a.txt", "12 people died in Lindal. " * 60 + '<a href="x">Read on</a>'),
        ("a.md", "12 people <b>died</b> in Lindal.\n\n<details>\n\nMore.\n\n</details>\n"),
    ],
)
def test_signs_that_are_no_html_are_read(tmp_path: Path, name: str, text: str) -> None:
    (tmp_path / name).write_text(text, encoding="utf-8")
    result = claimcheck("check", tmp_path)
    assert (result.exit_code, result.stderr) == (0, "")


def test_a_document_of_more_than_a_million_characters_is_read(story: Path) -> None:
    filler = f"{'-' * 900}\n" * 1_150  # rules across the page: long, but few words
    assert len(filler) > 1_000_000
    (story / "two.txt").write_text(filler + TWO, encoding="utf-8")
    result = claimcheck("check", "-f", "concise", "--published", "2023-05-10", story)
    assert result.stderr == ""
    assert "40 people (The Post)" in result.stdout


# --- how it is said ----------------------------------------------------------------------------


@pytest.mark.parametrize("words", [("check", "."), ("check", "-f", "json", "."),
                                   ("extract", "."), ("rules", "list")])  # fmt: skip
def test_a_closed_pipe_changes_no_exit_code(story: Path, words: tuple[str, ...]) -> None:
    expected = claimcheck(*words).exit_code
    read, write = os.pipe()
    os.close(read)
    run = subprocess.run(
        [sys.executable, "-m", "claimcheck", *words], stdout=write, stderr=subprocess.PIPE,
        check=False,
    )  # fmt: skip
    os.close(write)
    assert (run.returncode, run.stderr) == (expected, b"")


def test_progress_is_shown_only_on_a_terminal() -> None:
    engine = load("serial")
    with progress.watched(engine) as same:  # standard error of a test is no terminal
        assert same is engine


@pytest.mark.parametrize("variables", [{"TERM": "dumb"}, {}])
def test_progress_of_a_quiet_run_or_a_dumb_terminal_is_not_shown(
    monkeypatch: pytest.MonkeyPatch, variables: dict[str, str]
) -> None:
    monkeypatch.setattr(sys.stderr, "isatty", lambda: True, raising=False)
    monkeypatch.setenv("TERM", variables.get("TERM", "xterm"))
    assert progress.is_wanted(quiet=False) is ("TERM" not in variables)
    assert not progress.is_wanted(quiet=True)


def test_what_is_watched_comes_out_as_it_is(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """The bar is begun by a timer, from another thread; here at once."""
    monkeypatch.setattr(progress, "is_wanted", lambda *, quiet: True)
    monkeypatch.setattr(progress, "AFTER", 0.0)
    is_begun = threading.Event()
    start = progress._Bar.start
    monkeypatch.setattr(progress._Bar, "start", lambda bar: (start(bar), is_begun.set()))
    with progress.watched(load("serial")) as engine:
        results = engine.map(str, [1, 2, 3])
        assert next(results) == "1"
        assert is_begun.wait(30)
        assert list(results) == ["2", "3"]
    assert capsys.readouterr().out == ""
