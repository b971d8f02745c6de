"""The commands as users run them: what is printed where, and how they end."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from claimcheck import __version__, reports
from claimcheck.cli import cli

ONE = "The mayor said that 40 people were killed in the fire in Lisbon on Tuesday."
TWO = "The fire in Lisbon killed 60 people on Tuesday, the mayor said."
QUIET = "Good morning, everybody."


def claimcheck(*arguments: object, stdin: str | bytes | None = None, **env: str) -> Result:
    result = CliRunner().invoke(cli, [str(a) for a in arguments], input=stdin, env=env)
    if result.exception is not None and not isinstance(result.exception, SystemExit):
        raise result.exception
    return result


@pytest.fixture
def story(tmp_path):
    """A folder in which two reports contradict each other."""
    for name, outlet, text in (("one", "The Post", ONE), ("two", "The Gazette", TWO)):
        head = f"---\noutlet: {outlet}\npublished: 2023-05-10\n---\n"
        (tmp_path / f"{name}.txt").write_text(f"{head}{text}\n", encoding="utf-8")
    return tmp_path


@pytest.fixture
def quiet(tmp_path):
    path = tmp_path / "quiet.txt"
    path.write_text(QUIET, encoding="utf-8")
    return path


# --- check -----------------------------------------------------------------------------------


@pytest.mark.parametrize("format_", reports.names())
def test_findings_end_with_one_in_every_format(story, format_):
    result = claimcheck("check", "--format", format_, story)
    assert (result.exit_code, result.stderr) == (1, "")
    assert "The Post" in result.stdout
    assert "40" in result.stdout


@pytest.mark.parametrize(("fail_on", "code"), [
    ("never", 0), ("error", 1), ("warning", 1), ("note", 1), ("info", 1),
])  # fmt: skip
def test_fail_on(story, fail_on, code):
    assert claimcheck("check", "--fail-on", fail_on, story).exit_code == code


@pytest.mark.parametrize("format_", reports.names())
def test_a_run_fails_only_on_what_is_sure_enough(story, format_):
    report = json.loads(claimcheck("check", "-f", "json", story).stdout)
    conflicts = [each for each in report["findings"] if each["relation"] == "conflict"]
    surest = max(each["confidence"] for each in conflicts)
    assert 0 < surest < 1
    for asked, code in ((surest, 1), (round(surest + 0.01, 2), 0), ("low", 1)):
        run = claimcheck("check", "-f", format_, "--min-confidence", asked, story)
        assert run.exit_code == code


def test_less_sure_findings_are_hidden_on_request_and_counted(story):
    everything = claimcheck("check", "--show", "low", "--min-confidence", "high", story).stdout
    assert "CONFLICT" in everything
    assert "not listed" not in everything
    nothing = claimcheck("check", "--show", "1", "--min-confidence", "1", story).stdout
    assert "CONFLICT" not in nothing
    assert "of lower confidence not listed: --show low lists them" in nothing


def test_what_can_fail_a_run_is_listed(story):
    result = claimcheck("check", "--show", "1", "--min-confidence", "low", story)
    assert result.exit_code == 1
    assert "CONFLICT" in result.stdout


def test_json_holds_every_finding_whatever_is_shown(story):
    asked = ("check", "-f", "json", "--min-confidence", "1")
    shown, hidden = (claimcheck(*asked, "--show", each, story).stdout for each in ("low", "1"))
    assert shown == hidden
    assert json.loads(shown)["findings"]


@pytest.mark.parametrize("said", ["sure", "-0.1", "1.01", "nan", "90"])
def test_a_confidence_is_a_band_or_a_share(story, said):
    result = claimcheck("check", "--min-confidence", said, story)
    assert result.exit_code == 2
    assert "high, medium, low" in result.stderr


def test_without_findings_the_code_is_zero(story):
    (story / "two.txt").unlink()
    assert claimcheck("check", story).exit_code == 0


@pytest.mark.parametrize("format_", reports.names())
def test_output_goes_to_a_file_and_changes_no_code(story, tmp_path, format_):
    printed = claimcheck("check", "-f", format_, story)
    target = tmp_path / "out" / "report"
    target.parent.mkdir()
    written = claimcheck("check", "-f", format_, "-o", target, story)
    assert (written.exit_code, written.stdout) == (printed.exit_code, "")
    assert target.read_text(encoding="utf-8") == printed.stdout


def test_output_that_cannot_be_written_is_an_error(story, tmp_path):
    result = claimcheck("check", "-o", tmp_path / "no" / "report", story)
    assert result.exit_code == 2
    assert "cannot be written" in result.stderr


def test_color_is_written_only_where_asked(story):
    assert "\x1b" not in claimcheck("check", story).stdout
    assert "\x1b[" in claimcheck("check", "--color", "always", story).stdout
    assert "\x1b" not in claimcheck("check", "--color", "never", story).stdout


@pytest.mark.parametrize("width", [40, 80, 160])
def test_width_is_kept(story, width):
    result = claimcheck("check", "--width", width, "--ascii", story)
    assert result.stdout.isascii()
    lines = result.stdout.splitlines()
    # A place stays whole, so that it can be copied and followed.
    assert max(len(line) for line in lines if "-->" not in line) <= width


def test_single_source_is_listed_on_request(story):
    def relations(*more: str) -> set[str]:
        report = json.loads(claimcheck("check", "-f", "json", *more, story).stdout)
        return {finding["relation"] for finding in report["findings"]}

    (story / "two.txt").write_text("The fire in Lisbon destroyed 12 houses.", encoding="utf-8")
    assert "single-source" in relations("--single-source")
    assert "single-source" not in relations()


def test_what_is_not_listed_does_not_fail(tmp_path):
    (tmp_path / "a.txt").write_text(f"{ONE}\n", encoding="utf-8")
    listed = ("--single-source",)
    assert claimcheck("check", "--fail-on", "info", tmp_path).exit_code == 0
    assert claimcheck("check", "--fail-on", "info", *listed, tmp_path).exit_code == 1


def _places(story) -> list[str]:
    """Where the figures of a conflict stand, as reports print it."""
    report = json.loads(claimcheck("check", "-f", "json", story).stdout)
    conflict = next(f for f in report["findings"]
                    if f["relation"] == "conflict" and f["kind"] == "quantity")  # fmt: skip
    claims = [side["claims"][0] for side in conflict["sides"]]
    return ["{document}:{line}:{column}".format(**claim) for claim in claims]


@pytest.mark.parametrize("more", [(), ("--ascii", "--width", "40")])
def test_a_match_is_explained(story, more):
    places = _places(story)
    result = claimcheck("check", "--explain-match", *places, *more, story)
    assert result.exit_code == 0
    for words in (*places, "prior", "rivals", "sum", "They relate as conflict", "40 | 60"):
        assert words.split(" | ")[0] in result.stdout
    swapped = claimcheck("check", "--explain-match", *reversed(places), *more, story).stdout
    assert result.stdout != swapped
    rows = [line for line in result.stdout.splitlines() if "  sum " in line]
    assert rows == [line for line in swapped.splitlines() if "  sum " in line]


def test_the_end_of_a_path_names_its_document(story):
    short = [place.rsplit("/", 1)[-1] for place in _places(story)]
    assert "Set beside each other." in claimcheck("check", "--explain-match", *short, story).stdout


@pytest.mark.parametrize(("place", "says"), [
    ("one.txt", "file:line:column"), ("one.txt:5:x", "file:line:column"),
    ("three.txt:5:1", "no document that was read"), ("one.txt:99:1", "no such line and column"),
    ("one.txt:5:1", "no claim stands at one.txt:5:1; the nearest: 5:"), ("txt:5:1", "no document"),
    ("one.txt:1:1", "no such line"),
])  # fmt: skip
def test_a_place_without_a_claim_is_an_error(story, place, says):
    good = _places(story)[1]
    result = claimcheck("check", "--explain-match", place, good, story)
    assert (result.exit_code, result.stdout) == (2, "")
    assert says in result.stderr


def test_select_and_ignore(story):
    def rules(*more: str) -> set[str]:
        report = json.loads(claimcheck("check", "-f", "json", *more, story).stdout)
        return {finding["rule"].split(".")[0] for finding in report["findings"]}

    assert rules("--select", "casualties") == {"casualties"}
    assert "casualties" not in rules("--ignore", "casualties,dates")
    result = claimcheck("check", "--select", "casualtys", story)
    assert result.exit_code == 2
    assert "casualtys" in result.stderr


# --- claimcheck.yaml -------------------------------------------------------------------------


@pytest.fixture
def settings(story, monkeypatch):
    """A writer of the settings that hold in the story's folder."""
    monkeypatch.chdir(story)
    return lambda text: (story / "claimcheck.yaml").write_text(text, encoding="utf-8")


def test_settings_hold_and_the_command_line_overrules_them(settings):
    settings("format: json\nfail-on: never\nselect: [casualties]\nsingle-source: true\njobs: 1\n")
    result = claimcheck("check", ".")
    assert result.exit_code == 0
    report = json.loads(result.stdout)
    assert {finding["rule"].split(".")[0] for finding in report["findings"]} == {"casualties"}
    assert (
        claimcheck("check", "--fail-on", "error", "--min-confidence", "medium", ".").exit_code == 1
    )
    assert not claimcheck("check", "-f", "markdown", ".").stdout.startswith("{")
    dates = json.loads(claimcheck("check", "--select", "dates", ".").stdout)
    assert {finding["rule"].split(".")[0] for finding in dates["findings"]} == {"dates"}


def test_settings_are_found_upward_or_named(settings, story, monkeypatch):
    settings("fail-on: never\n")
    (story / "below").mkdir()
    monkeypatch.chdir(story / "below")
    assert claimcheck("check", story).exit_code == 0
    monkeypatch.chdir("/")
    assert claimcheck("check", story).exit_code == 1
    assert claimcheck("check", "--config", story / "claimcheck.yaml", story).exit_code == 0


def test_settings_allow_empty_runs(settings, story):
    settings("allow-empty: true\nexclude: ['*.txt']\n")
    assert claimcheck("check", ".").exit_code == 0
    assert claimcheck("check", "--no-allow-empty", ".").exit_code == 2


def test_settings_that_mean_nothing_are_all_named(settings):
    settings("formt: json\nfail-on: eror\njobs: many\n")
    result = claimcheck("check", ".")
    assert (result.exit_code, result.stdout) == (2, "")
    for place in ("claimcheck.yaml:1:1", "claimcheck.yaml:2:10", "claimcheck.yaml:3:7"):
        assert f"{place}: error: " in result.stderr
    settings("jobs: -1\n")
    assert claimcheck("check", ".").exit_code == 2


# --- nothing read, nothing claimed -----------------------------------------------------------


@pytest.mark.parametrize("command", ["check", "extract"])
def test_a_run_that_read_nothing_is_an_error(tmp_path, command):
    (tmp_path / "a.png").write_bytes(b"\x89PNG\0")
    for path in (tmp_path, tmp_path / "a.png"):
        result = claimcheck(command, path)
        assert (result.exit_code, result.stdout) == (2, "")
        assert "no document was read" in result.stderr
        assert "skipped: " in result.stderr
        assert claimcheck(command, "--allow-empty", path).exit_code == 0


@pytest.mark.parametrize("command", ["check", "extract"])
def test_a_run_that_found_no_claim_is_an_error(quiet, command):
    result = claimcheck(command, quiet)
    assert (result.exit_code, result.stdout) == (2, "")
    assert "no claim was found" in result.stderr
    assert claimcheck(command, "--allow-empty", quiet).exit_code == 0


@pytest.mark.parametrize("text", ["The nation held its third summit.", "UPDATE 2 - Talks go on."])
def test_figures_that_are_no_claims_are_a_result(quiet, text):
    quiet.write_text(text, encoding="utf-8")
    result = claimcheck("check", quiet)
    assert result.exit_code == 0
    assert "no rule claims any" in result.stderr or not result.stderr


def test_a_choice_of_rules_that_claims_nothing_is_an_error(story):
    result = claimcheck("check", "--select", "military", story)
    assert result.exit_code == 2
    assert "the rules chosen claim none of the" in result.stderr


def test_extract_all_of_a_text_without_mentions_is_no_error(quiet):
    result = claimcheck("extract", "--all", quiet)
    assert (result.exit_code, result.stdout, result.stderr) == (0, "", "")


# --- bad input -------------------------------------------------------------------------------


def test_a_missing_path_is_an_error_and_the_rest_is_reported(story):
    result = claimcheck("check", story / "three.txt", story, story / "four")
    assert result.exit_code == 2
    assert "conflict" in result.stdout.lower()
    lines = result.stderr.splitlines()
    assert lines == [
        f"{story}/three.txt: error: no such file or folder",
        f"{story}/four: error: no such file or folder",
    ]


def test_skips_are_in_the_report_and_the_rest_is_checked(story):
    (story / "binary.txt").write_bytes(bytes(range(256)) * 10)
    (story / "rows.jsonl").write_text('{"id": 1, "text": \n', encoding="utf-8")
    result = claimcheck("check", "--format", "json", story)
    assert result.exit_code == 1
    skipped = {row["path"]: row["reason"] for row in json.loads(result.stdout)["skipped"]}
    assert skipped[f"{story}/binary.txt"] == "binary, not text"
    assert "not JSON" in skipped[f"{story}/rows.jsonl:1:19"]


def test_doubts_about_sources_are_said_with_their_place(story):
    (story / "sources.yaml").write_text("gone.txt: {outlet: Post}\n", encoding="utf-8")
    result = claimcheck("check", story)
    assert result.exit_code == 1
    assert result.stderr.splitlines() == [
        f"{story}/sources.yaml:1:1: warning: names gone.txt, which is not there; "
        "did you mean one.txt?",
        "    gone.txt: {outlet: Post}",
        "    ^",
    ]


def test_sources_that_are_no_yaml_are_an_error_beside_the_report(story):
    (story / "sources.yaml").write_text("one.txt: {outlet: [\n", encoding="utf-8")
    result = claimcheck("check", story)
    assert result.exit_code == 2
    assert f"{story}/sources.yaml:" in result.stderr
    assert "40" in result.stdout


@pytest.fixture
def undated(tmp_path):
    """A folder in which two reports without a date contradict each other."""
    for name, text in (("one", ONE), ("two", TWO)):
        (tmp_path / f"{name}.txt").write_text(text, encoding="utf-8")
    return tmp_path


@pytest.mark.parametrize("format_", ["terminal", "markdown"])
def test_a_report_on_undated_documents_begins_with_how_to_date_them(undated, format_):
    head = claimcheck("check", "-f", format_, undated).stdout.partition("Conflicts")[0]
    for way in ("one.txt", "--published DATE", "front matter", "sources.yaml"):
        assert way in " ".join(head.split()).replace("\\", "")
    dated = claimcheck("check", "-f", format_, "--published", "2024-05-07", undated).stdout
    assert "--published" not in dated


def test_published_dates_what_has_no_date(undated):
    (undated / "sources.yaml").write_text("one.txt: {published: 2023-01-02}\n", encoding="utf-8")
    result = claimcheck("check", "-f", "json", "--published", "2024-05-07", undated)
    days = [document["published"] for document in json.loads(result.stdout)["documents"]]
    assert days == ["2023-01-02", "2024-05-07"]


@pytest.mark.parametrize("command", ["check", "extract"])
def test_a_day_that_is_none_is_an_error_of_usage(undated, command):
    result = claimcheck(command, "--published", "7 May", undated)
    assert result.exit_code == 2
    assert "'7 May' is not an ISO date (2024-08-06)" in result.stderr


@pytest.mark.parametrize("text", [
    "“An unclosed mark, and 3 men died.", "[/b] 3 men died [sic].", "\u202e3 men died.\u202c\x07",
    "\x1b]0;title\x07\x1b[31m3 men died.\x1b[0m", "3 men died.\x00", "|`*_<b>3 men died</i>",
    "%0A::error::3 men died.", "=1+1 3 men died.", "3 men died. \ud800",
])  # fmt: skip
@pytest.mark.parametrize("format_", reports.names())
def test_hostile_text_is_reported_harmlessly(tmp_path, text, format_):
    path = tmp_path / "rows.jsonl"
    rows = [{"id": str(n), "text": f"{text} {n + 5} women were hurt."} for n in (0, 1)]
    path.write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")
    result = claimcheck("check", "-f", format_, "--single-source", path)
    assert result.exit_code in (0, 1)
    assert not {"\x1b", "\x07", "\x00", "\u202e"} & set(result.stdout)


@pytest.mark.parametrize("format_", reports.names())
def test_dates_with_and_without_time_and_zone_stand_side_by_side(tmp_path, format_):
    dates = ["2023-05-10", "2023-05-10T08:00", "2023-05-10T23:30:00-05:00", None, "soon"]
    rows = [
        {"id": f"{n}", "outlet": f"O{n}", "published": day, "text": f"{ONE} It cost ${n} million."}
        for n, day in enumerate(dates)
    ]
    path = tmp_path / "rows.jsonl"
    path.write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")
    result = claimcheck("check", "-f", format_, "--single-source", path)
    assert result.exit_code in (0, 1)
    assert result.stderr.startswith(f"{path}:5: warning: published: 'soon' is not an ISO date")


@pytest.mark.parametrize("command", ["::error::x", "##[error]x", "::add-mask::a"])
@pytest.mark.parametrize("format_", reports.names())
def test_a_text_gives_no_commands_to_a_ci_service(story, command, format_):
    rows = [{"id": f"{command}{n}", "outlet": f"{command}{n}", "title": command,
             "text": f"{command}\n{text} {command}", "published": "2023-05-10"}
            for n, text in enumerate((ONE, TWO))]  # fmt: skip
    (story / "sources.yaml").write_text(f"{command}: [\n", encoding="utf-8")
    lines = "".join(f"{json.dumps(row)}\n" for row in rows)
    for more in ((), ("--verbose", "--single-source", "--width", "24")):
        result = claimcheck("check", "-f", format_, *more, "-", story, stdin=lines)
        assert "Traceback" not in result.output
        printed = result.stdout.splitlines()
        if format_ == "github":  # whose own commands are; `::error::x` is none of them
            printed = [re.sub(r"^::(error|warning|notice) file=", "", line) for line in printed]
        for line in (*printed, *result.stderr.splitlines()):
            assert not line.lstrip().startswith("::")
            assert "##[" not in line


def test_a_file_name_cannot_write_to_the_terminal(tmp_path):
    (tmp_path / "a\x1b[31m.png").write_bytes(b"x")
    result = claimcheck("check", tmp_path / "a\x1b[31m.png", tmp_path / "\u202eb.txt")
    assert result.exit_code == 2
    assert not {"\x1b", "\u202e"} & set(result.stderr)


@pytest.mark.parametrize("command", ["check", "extract"])
def test_each_skip_has_its_line_on_standard_error(tmp_path, command):
    for n in range(50):
        (tmp_path / f"{n:02}.txt").write_bytes(b"")
    result = claimcheck(command, tmp_path)
    skips = [f"{tmp_path}/{n:02}.txt: skipped: holds no text" for n in range(50)]
    assert [*skips, "claimcheck: error: no document was read"] == result.stderr.splitlines()


@pytest.mark.parametrize("arguments", [
    [], ["check"], ["check", "--format", "docx", "x"], ["check", "--jobs", "-1", "x"], ["nothing"],
    ["check", "--config", "no-such-file.yaml", "x"], ["extract"], ["check", "--fail-on", "x", "x"],
])  # fmt: skip
def test_words_that_do_not_fit_are_a_usage_error(arguments):
    result = claimcheck(*arguments)
    assert (result.exit_code, result.stdout) == (2, "")
    assert result.stderr


def test_broken_rules_and_missing_paths_are_said_in_one_run(story):
    rule = story / "rules" / "mine" / "broken.yaml"
    rule.parent.mkdir(parents=True)
    rule.write_text("kind: quantty\ntitel: x\n", encoding="utf-8")
    result = claimcheck("check", "--rules", story / "rules", story / "gone", story / "one.txt")
    assert (result.exit_code, result.stdout) == (2, "")
    assert "gone: error: no such file or folder" in result.stderr
    assert "broken.yaml:1:7: error:" in result.stderr
    assert "broken.yaml:2:1: error:" in result.stderr


# --- extract ---------------------------------------------------------------------------------


def test_extract_prints_claims_with_exact_offsets(story):
    result = claimcheck("extract", story)
    rows = [json.loads(line) for line in result.stdout.splitlines()]
    assert (result.exit_code, result.stderr) == (0, "")
    assert {row["document"] for row in rows} == {f"{story}/one.txt", f"{story}/two.txt"}
    texts = {f"{story}/one.txt": f"{ONE}\n", f"{story}/two.txt": f"{TWO}\n"}
    for row in rows:
        assert row["rule"] is not None
        assert texts[row["document"]][row["start"] : row["end"]] == row["text"]


def test_extract_all_adds_what_no_rule_claims(story):
    claims = claimcheck("extract", "--select", "casualties", story).stdout.splitlines()
    every = claimcheck("extract", "--select", "casualties", "--all", story).stdout.splitlines()
    assert len(claims) < len(every)
    assert any(json.loads(line)["rule"] is None for line in every)


def test_standard_input(story):
    result = claimcheck("extract", "-", stdin=ONE)
    assert {json.loads(line)["document"] for line in result.stdout.splitlines()} == {"-"}
    row = json.dumps({"id": "x", "text": TWO})
    result = claimcheck("extract", "-", story / "one.txt", stdin=f"{row}\n")
    documents = [json.loads(line)["document"] for line in result.stdout.splitlines()]
    assert list(dict.fromkeys(documents)) == ["x", f"{story}/one.txt"]


# --- as a process ----------------------------------------------------------------------------


def process(*arguments: object, **options: object) -> subprocess.CompletedProcess[bytes]:
    command = [sys.executable, "-m", "claimcheck", *(str(a) for a in arguments)]
    return subprocess.run(command, capture_output=True, check=False, **options)  # type: ignore


def test_jobs_do_not_change_a_byte(story):
    for n in range(12):
        text = f"{ONE} Officials counted {n + 2} lorries and {n * 3 + 1} boats."
        (story / f"more{n}.md").write_text(text, encoding="utf-8")
    for command in (["check", "-f", "json", "--single-source"], ["extract", "--all"]):
        one = process(*command, "--jobs", 1, story)
        two = process(*command, "--jobs", 2, story, env={**os.environ, "PYTHONHASHSEED": "7"})
        assert one.stdout
        assert (one.returncode, one.stderr) == (two.returncode, two.stderr)
        assert one.stdout == two.stdout


EVERY_FORMAT = """
import sys
from click.testing import CliRunner
from claimcheck import reports
from claimcheck.cli import cli

for format_ in reports.names():
    result = CliRunner().invoke(cli, ["check", "-f", format_, "--single-source", sys.argv[1]])
    assert result.stdout, format_
    print(format_, result.exit_code)
    print(result.stdout)
"""


def test_the_same_input_gives_the_same_bytes(story):
    command = [sys.executable, "-c", EVERY_FORMAT, str(story)]
    runs = [
        subprocess.run(
            command, capture_output=True, check=True, env={**os.environ, "PYTHONHASHSEED": seed}
        )
        for seed in ("1", "2")
    ]
    assert all(f"{name} 1\n".encode() in runs[0].stdout for name in reports.names())
    assert runs[0].stdout == runs[1].stdout


def test_the_order_of_the_paths_changes_no_finding(story):
    def findings(*names: str) -> list[dict[str, object]]:
        paths = [story / name for name in names]
        return json.loads(claimcheck("check", "-f", "json", *paths).stdout)["findings"]

    assert findings("one.txt", "two.txt") == findings("two.txt", "one.txt")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs a device that is full")
def test_a_full_disk_is_an_error_without_a_traceback(story):
    with Path("/dev/full").open("wb") as full:
        command = [sys.executable, "-m", "claimcheck", "check", str(story)]
        done = subprocess.run(command, stdout=full, stderr=subprocess.PIPE, check=False)
    assert done.returncode == 2
    assert b"Traceback" not in done.stderr
    assert b"cannot be written" in done.stderr


@pytest.mark.skipif(os.name == "nt", reason="needs a shell that closes standard input")
def test_without_standard_input_files_are_read_all_the_same(story):
    shell = 'exec "$0" -m claimcheck check "$@" <&-'
    for path, code in ((story, 1), ("-", 2)):
        command = ["sh", "-c", shell, sys.executable, str(path)]
        done = subprocess.run(command, capture_output=True, check=False)
        assert (done.returncode, b"Traceback" in done.stderr) == (code, False)


def test_a_narrow_encoding_is_no_defect(story):
    (story / "one.txt").write_text("“40 people were killed” — café.", encoding="utf-8")
    environment = {**os.environ, "PYTHONIOENCODING": "ascii"}
    result = process("check", story, story / "ü", env=environment)
    assert b"Traceback" not in result.stderr
    assert result.stdout.isascii()


@pytest.mark.parametrize("arguments", [["--version"], ["--help"], ["check", "--help"]])
def test_words_about_the_program_import_nothing_heavy(arguments):
    code = (
        "import sys\nfrom claimcheck.__main__ import main\n"
        f"sys.argv = ['claimcheck', *{arguments!r}]\n"
        "try: main()\nfinally: print(sorted({m.partition('.')[0] for m in sys.modules}))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    loaded = done.stdout.splitlines()[-1]
    for heavy in ("rich", "rapidfuzz", "yaml", "pathspec", "charset_normalizer"):
        assert f"'{heavy}'" not in loaded


def test_version():
    assert claimcheck("--version").stdout == f"claimcheck {__version__}\n"


def test_help_names_every_command():
    folder = Path(__file__).parent.parent / "claimcheck" / "cli"
    commands = [path.stem for path in folder.glob("*.py") if "@click.command" in path.read_text()]
    opening = {line.split()[0] for line in claimcheck("--help").stdout.splitlines() if line.strip()}
    assert set(commands) <= opening
