"""Several reports of one run, and the summary of a job."""

from __future__ import annotations

import json
import re
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
import report_factory as make
from click.testing import CliRunner, Result
from markdown_it import MarkdownIt
from report_cases import CASES

from claimcheck import reports
from claimcheck.cli import cli
from claimcheck.cli.job_summary import LIMIT
from claimcheck.model.finding import Relation
from claimcheck.model.report import Report
from claimcheck.reports import View, load, summary


def claimcheck(*arguments: object, **env: str | None) -> Result:
    result = CliRunner().invoke(cli, [str(each) for each in arguments], env=env)
    if result.exception is not None and not isinstance(result.exception, SystemExit):
        raise result.exception
    return result


@pytest.fixture
def story(tmp_path: Path) -> Path:
    """A folder of two reports, one of which has another figure."""
    folder = tmp_path / "story"
    folder.mkdir()
    for name, figure in (("one", "40"), ("two", "60")):
        head = f"---\noutlet: {name}\npublished: 2024-02-03\n---\n"
        text = f"{head}The storm killed {figure} people in Oslo.\n"
        (folder / f"{name}.txt").write_text(text, encoding="utf-8")
    return folder


# --- --report --------------------------------------------------------------------------------


def test_every_report_is_the_one_that_its_format_makes(story: Path, tmp_path: Path) -> None:
    wanted = {name: tmp_path / f"out.{name}" for name in reports.names()}
    asked = [word for name, file in wanted.items() for word in ("--report", f"{name}={file}")]
    result = claimcheck("check", "-f", "concise", *asked, story)
    assert (result.exit_code, result.stderr) == (1, "")
    assert result.stdout == wanted["concise"].read_text(encoding="utf-8")
    for name, file in wanted.items():
        alone = claimcheck("check", "-f", name, "-o", tmp_path / "alone", story)
        assert alone.exit_code == 1
        assert file.read_bytes() == (tmp_path / "alone").read_bytes()


def test_files_are_read_back_beside_what_is_printed(story: Path, tmp_path: Path) -> None:
    log, tests = tmp_path / "out.sarif", tmp_path / "junit.xml"
    given = ("--report", f"sarif={log}", "--report", f"junit={tests}")
    result = claimcheck("check", "--format", "terminal", *given, story)
    assert "CONFLICT" in result.stdout
    assert json.loads(log.read_text(encoding="utf-8"))["version"] == "2.1.0"
    assert ET.parse(tests).getroot().get("failures") == "1"


def test_a_case_fails_as_the_run_does(story: Path, tmp_path: Path) -> None:
    tests = tmp_path / "junit.xml"
    for more, code in (((), 1), (("--fail-on", "never"), 0), (("--min-confidence", "1"), 0)):
        result = claimcheck("check", *more, "--report", f"junit={tests}", story)
        failures = ET.parse(tests).getroot().get("failures")
        assert (result.exit_code, failures) == (code, str(code))


@pytest.mark.parametrize(("given", "says"), [
    (["serif=a"], '"serif" is no format, did you mean "sarif"?'),
    (["sarif"], '"sarif" names no file'),
    (["sarif="], '"sarif=" names no file'),
    (["=a"], '"" is no format'),
    (["JUnit=a"], '"JUnit" is no format, did you mean "junit"?'),
    (["_index=a"], '"_index" is no format'),
    (["jsn=a", "csv=b", "gitlap=c", "csv="],
     '"jsn" is no format, did you mean "json"?; "gitlap" is no format, did you mean "gitlab"?; '
     '"csv=" names no file'),
])  # fmt: skip
def test_wrong_reports_are_all_named(
    story: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, given: list[str], says: str
) -> None:
    monkeypatch.chdir(tmp_path)
    result = claimcheck("check", *(f"--report={each}" for each in given), story)
    assert (result.exit_code, result.stdout) == (2, "")
    said = " ".join(result.stderr.split())
    assert says in said
    assert ", ".join(reports.names()) in said
    assert [path.name for path in tmp_path.iterdir()] == ["story"]


@pytest.mark.parametrize("given", [
    ["--report=csv=a", "--report=sarif=a"], ["--report=csv=a", "--report=sarif=./b/../a"],
    ["-o", "a", "--report=csv=a"], ["--report=csv=a", "--summary=a"], ["-o", "a", "--summary=a"],
    ["--report=csv=-"], ["-o", "-", "--report=csv=-"],
])  # fmt: skip
def test_two_reports_to_one_file_are_refused(
    story: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, given: list[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    result = claimcheck("check", *given, story)
    assert (result.exit_code, result.stdout) == (2, "")
    assert "cannot both go to" in result.stderr
    assert not (tmp_path / "a").exists()


def test_a_second_report_may_be_printed_where_the_first_is_not(story: Path, tmp_path: Path) -> None:
    result = claimcheck("check", "-o", tmp_path / "a", "--report", "csv=-", story)
    assert result.stdout.startswith("finding,relation,")
    assert "CONFLICT" in (tmp_path / "a").read_text(encoding="utf-8")


def test_a_file_that_cannot_be_written_is_named_and_keeps_no_other_back(
    story: Path, tmp_path: Path
) -> None:
    bad, worse, good = tmp_path / "no" / "a.sarif", tmp_path / "no" / "b.csv", tmp_path / "c.xml"
    given = (f"--report=sarif={bad}", f"--report=csv={worse}", f"--report=junit={good}")
    result = claimcheck("check", "--fail-on", "never", *given, story)
    assert result.exit_code == 2
    assert [str(each) in result.stderr for each in (bad, worse, good)] == [True, True, False]
    assert good.exists()
    assert "CONFLICT" in result.stdout


# --- --summary -------------------------------------------------------------------------------


def test_the_summary_is_appended(story: Path, tmp_path: Path) -> None:
    file = tmp_path / "summary.md"
    file.write_text("# Before\n", encoding="utf-8")
    result = claimcheck("check", "--summary", story, GITHUB_STEP_SUMMARY=str(file))
    assert result.exit_code == 1
    assert "CONFLICT" in result.stdout
    report = claimcheck("check", "-f", "markdown", story).stdout
    assert file.read_text(encoding="utf-8") == f"# Before\n\n\n{report}"


def test_the_summary_goes_to_a_named_file(story: Path, tmp_path: Path) -> None:
    claimcheck("check", f"--summary={tmp_path / 'a.md'}", story, GITHUB_STEP_SUMMARY="/nowhere/b")
    assert (tmp_path / "a.md").read_text(encoding="utf-8").startswith("# claimcheck: 1 conflict")


def test_a_bare_summary_takes_no_document_for_its_file(story: Path, tmp_path: Path) -> None:
    one, two = story / "one.txt", story / "two.txt"
    before = one.read_bytes()
    result = claimcheck("check", "--summary", one, two, GITHUB_STEP_SUMMARY=str(tmp_path / "s"))
    assert result.exit_code == 1
    assert one.read_bytes() == before
    assert (tmp_path / "s").exists()


def test_a_document_may_be_called_like_an_option(
    story: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (story / "one.txt").rename(story / "--summary")
    monkeypatch.chdir(story)
    result = claimcheck("check", "--", "--summary", "two.txt")
    assert "--summary" in result.stderr + result.stdout
    assert "GITHUB_STEP_SUMMARY" not in result.stderr


def test_without_a_place_the_summary_is_an_error_of_usage(story: Path) -> None:
    result = claimcheck("check", "--summary", story, GITHUB_STEP_SUMMARY=None)
    assert (result.exit_code, result.stdout) == (2, "")
    assert "--summary=FILE" in result.stderr


def test_a_summary_that_cannot_be_written_is_named(story: Path, tmp_path: Path) -> None:
    result = claimcheck("check", f"--summary={tmp_path / 'no' / 'a.md'}", story)
    assert result.exit_code == 2
    assert "a.md: cannot be written" in result.stderr
    assert "CONFLICT" in result.stdout


@pytest.mark.parametrize("taken", [LIMIT - 100, LIMIT, LIMIT + 10])
def test_a_full_summary_is_left_alone(story: Path, tmp_path: Path, taken: int) -> None:
    file = tmp_path / "s"
    file.write_bytes(b"x" * taken)
    result = claimcheck("check", f"--summary={file}", story)
    assert result.exit_code == 1
    assert "the job summary is full" in result.stderr
    assert file.stat().st_size == taken


def test_what_is_asked_for_of_an_explanation_is_no_report(story: Path) -> None:
    result = claimcheck("check", "--explain-match", "a:1:1", "b:1:1", "--report=csv=x", story)
    assert result.exit_code == 2
    assert "--explain-match gives no report" in result.stderr


# --- the cut ---------------------------------------------------------------------------------


def many(count: int) -> Report:
    """So many conflicts, reworded quotations and agreements."""
    documents = [make.document(f"{n}{w}.txt", f"{w} men left.", w) for n in range(count)
                 for w in ("Four", "Five")]  # fmt: skip
    findings = []
    for n in range(count):
        claims = [
            make.claim(documents[2 * n + m], f"{w} men") for m, w in enumerate(("Four", "Five"))
        ]
        sides = [make.side(w, claim) for w, claim in zip(("4", "5"), claims, strict=True)]
        relation = (Relation.CONFLICT, Relation.REWORDED, Relation.LESS_PRECISE)[n % 3]
        findings.append(make.finding(relation, f"ship *{n}*", *sides))
    return make.report(documents, findings)


ENTRY = re.compile(r"(?m)^(?:### \d+\. |- \d+: )")


def test_a_summary_is_cut_where_a_finding_ends() -> None:
    report = many(15)
    whole = load("markdown").render(report, View())
    size = len(whole.encode())
    for room in range(900, size, 61):
        text = summary(report, View(), room)
        assert len(text.encode()) <= room
        body, _, note = text.rstrip().rpartition("\n\n")
        assert len(re.findall("^<details>$", body, re.M)) == len(
            re.findall("^</details>$", body, re.M)
        )
        while not whole.startswith(body):  # what is open where it is cut is closed
            body, _, closing = body.rpartition("\n\n")
            assert closing == "</details>"
        assert whole.startswith(body)
        following = whole[len(body) :].lstrip("\n")
        assert re.match(r"#{2,3} |- \d+: |\| \d+ \||<details>\n", following)
        assert not re.search(r"(?m)^## .*\s*\Z", body)
        left_out = len(ENTRY.findall(whole)) - len(ENTRY.findall(body))
        told = (
            f"details of {left_out} finding{'s' * (left_out != 1)} are"
            if left_out
            else "the end is"
        )
        assert not left_out or room - len(text.encode()) < 1_000  # no more is cut than must be
        assert note == f"*Cut here, since a job summary holds 1 MiB: {told} left out.*"


@pytest.mark.parametrize("case", CASES)
def test_what_fits_is_not_cut(case: str) -> None:
    report = CASES[case]()
    whole = load("markdown").render(report, View())
    assert summary(report, View(), len(whole.encode())) == whole
    assert summary(report, View(), 10) == ""


def test_a_cut_summary_is_still_markdown() -> None:
    tokens = MarkdownIt("commonmark").enable("table").parse(summary(many(60), View(), 9_000))
    assert tokens[-2].children is not None
    assert tokens[-2].children[0].type == "em_open"
    assert not any(token.type == "fence" for token in tokens)


def test_a_text_makes_no_border() -> None:
    """What an article says cannot be taken for the start of a finding."""
    odd = "### 7. x\n- 8: y\n| 9 | z\n## w"
    one, two = make.document("a.txt", f"Four men. {odd}"), make.document("b.txt", "Five men.")
    sides = (
        make.side(odd, make.claim(one, "Four men")),
        make.side("5", make.claim(two, "Five men")),
    )
    report = make.report([one, two], [make.finding(Relation.LESS_PRECISE, odd, *sides)])
    assert len(ENTRY.findall(load("markdown").render(report, View()))) == 1
