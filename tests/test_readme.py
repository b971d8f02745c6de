"""The README is true: its report, its figures, its commands, its rule and its Python code.

`make readme` puts what the program makes today between its markers.
"""

from __future__ import annotations

import os
import re
import shlex
import shutil
import subprocess
import sys
import textwrap
from collections.abc import Iterator
from importlib.metadata import version
from pathlib import Path

import pytest
import yaml

ROOT = Path(__file__).resolve().parent.parent
README = ROOT / "README.md"
sys.path.insert(0, str(ROOT / "tests"))  # as pytest does; for `--write`

from stories import score  # noqa: E402

from claimcheck import pipeline  # noqa: E402
from claimcheck.cli.root import COMMANDS  # noqa: E402
from claimcheck.cli.rule_loading import stages  # noqa: E402
from claimcheck.compare.findings import SEVERITY  # noqa: E402
from claimcheck.model.document import Document  # noqa: E402
from claimcheck.model.finding import Relation  # noqa: E402
from claimcheck.rulebook import examples, loader  # noqa: E402

REPORT = ("check", "seeds", "--width", "80")
MORE = (*REPORT, "--show", "low,differences")
SHOWN = {
    "how several sides relate": r" CONFLICT .* place Kursk .* different scope: .* military\.troops",
    "a different scope": r" DIFFERENT SCOPE .*consistent and clear",
    "two posts of one person": r"(?i)^different .*(fellow.*official|official.*fellow)",
    "a less precise date": r"^Less precise .* 2024-08-06 ",
}
"""Findings that the README shows of `MORE`, by words of theirs and of the title above them."""
SCREENS = 2 * 65
"""Lines that five reports of one story may take: two screens of a desk."""
_SECTION = re.compile(r"\S.* ─+$")
_FINDING = re.compile(r"\d+\. |  {1,3}\d+  ")
_MARKED = r"(<!-- {}: .*? -->\n)(?s:.*?)(<!-- end -->)"


# --- what the program puts into the README --------------------------------------------------------


def claimcheck(*words: str, folder: Path = ROOT) -> subprocess.CompletedProcess[str]:
    """Run the program as a user would."""
    return subprocess.run(
        [sys.executable, "-m", "claimcheck", *words], cwd=folder, check=False, encoding="utf-8",
        capture_output=True, env={**os.environ, "PYTHONIOENCODING": "utf-8", "NO_COLOR": "1"},
    )  # fmt: skip


def sections(report: str) -> Iterator[list[list[str]]]:
    """The parts of a report, each as its title and its findings; the verdict is a title alone."""
    part: list[list[str]] = [[]]
    for line in report.splitlines():
        if _SECTION.match(line):
            yield part
            part = [[]]
        elif _FINDING.match(line):
            part.append([])
        part[-1].append(line)
    yield part


def chosen(report: str) -> dict[str, list[str]]:
    """The first finding of each sort that the README shows; sorts without one are absent."""
    found: dict[str, list[str]] = {}
    for title, *findings in sections(report):
        for finding in findings:
            words = " ".join(" ".join([*title, *finding]).split())
            for name, pattern in SHOWN.items():
                if re.search(pattern, words):
                    found.setdefault(name, finding)
    return found


def excerpt(report: str) -> str:
    """The findings of a report that the README shows, in their order."""
    kept = list(chosen(report).values())
    _, *parts = sections(report)
    shown, left_out = [], False
    for title, *findings in parts:
        here = [finding for finding in findings if finding in kept]
        for finding in findings or [title]:
            if finding not in kept:
                left_out = True
                continue
            shown += [["", "[...]", ""]] if left_out else []
            shown += [["", *title, ""]] if finding is here[0] else []
            shown += [["", *finding, ""]] if finding[0][0] != " " else [finding]
            left_out = False
    text = "\n".join(line for lines in (*shown, ["", "[...]"]) for line in lines)
    return re.sub(r"\n{3,}", "\n\n", text)


def shown_report() -> str:
    """Today's report on the seeds, fenced."""
    return f"```text\n{claimcheck(*REPORT).stdout}```\n"


def shown_more() -> str:
    """Some of what it holds on request, fenced."""
    return f"```text\n{excerpt(claimcheck(*MORE).stdout).strip()}\n```\n"


def shown_score() -> str:
    """What comes out of the invented stories."""
    cases = [case for name in score.names() for case in score.load(name).relations]
    found = {case.id for name in score.names() for case in score.outcome(name).found}
    conflicts = {case.id for case in cases if Relation.CONFLICT in case.relations}
    outcomes = [score.outcome(name) for name in score.names()]
    reported = sum(len(each.supported) + len(each.unsupported) for each in outcomes)
    false = sum(len(each.unsupported) for each in outcomes)
    told = (
        "In the twelve invented stories of [tests/stories](tests/stories/README.md), which were "
        "written without regard to what the program can do, it finds "
        f"{len(found & conflicts)} of {len(conflicts)} conflicts and "
        f"{len(found - conflicts)} of {len(cases) - len(conflicts)} other relations; "
        f"of the {reported} conflicts that it reports {false} are false. What does not come out "
        "is listed in [known_misses.yaml](tests/stories/known_misses.yaml)."
    )
    return f"\n{textwrap.fill(told, 110, break_long_words=False, break_on_hyphens=False)}\n\n"


def written(readme: str) -> str:
    """The README with what the program makes today between its markers."""
    made = (("report", shown_report()), ("more", shown_more()), ("score", shown_score()))
    for name, content in made:
        marked = re.compile(_MARKED.format(name))
        assert len(marked.findall(readme)) == 1, name
        readme = marked.sub(lambda found, new=content: found[1] + new + found[2], readme)
    return readme


# --- tests ----------------------------------------------------------------------------------------


def fenced(language: str) -> list[str]:
    return re.findall(rf"^```{language}\n(.*?)^```", README.read_text("utf-8"), re.S | re.M)


RULE = next(block for block in fenced("yaml") if block.startswith("kind:"))
COMMANDS_SHOWN = [
    line.removeprefix("$ ")
    for block in (*fenced("sh"), *fenced("console"))
    for line in block.splitlines()
    if line.removeprefix("$ ").startswith("claimcheck")
]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """What the README's commands find: the seeds, and the rule in a pack of one's own."""
    shutil.copytree(ROOT / "seeds", tmp_path / "seeds")
    (tmp_path / "newsroom").mkdir()
    (tmp_path / "newsroom" / "schools.yaml").write_text(RULE, encoding="utf-8")
    return tmp_path


@pytest.mark.skipif(
    int(version("rich").split(".")[0]) < 14, reason="older versions lay tables out otherwise"
)
def test_the_report_and_the_figures_are_todays():
    readme = README.read_text(encoding="utf-8")
    assert written(readme) == readme, "run: make readme"


@pytest.mark.parametrize("sort", SHOWN)
def test_the_report_shows(sort):
    assert sort in chosen(claimcheck(*MORE).stdout)


def test_five_reports_fit_on_two_screens():
    assert len(claimcheck(*REPORT).stdout.splitlines()) <= SCREENS


def test_an_excerpt_holds_lines_of_the_report_in_their_order():
    lines = iter(claimcheck(*MORE).stdout.splitlines())
    shown = excerpt(claimcheck(*MORE).stdout).splitlines()
    assert [line for line in shown if line not in ("", "[...]") and line not in lines] == []


@pytest.mark.parametrize("command", COMMANDS_SHOWN)
def test_a_command_ends_as_the_readme_says(command, folder):
    exit_code = re.search(r"# exit (\d)", command)
    _, *words = shlex.split(command, comments=True)
    done = claimcheck(*words, folder=folder)
    assert done.returncode == (int(exit_code[1]) if exit_code else 0), done.stderr


@pytest.mark.parametrize("block", fenced("yaml"))
def test_what_is_shown_as_yaml_is_yaml(block):
    assert yaml.safe_load(block)


def test_every_command_is_shown():
    assert {line.split()[1] for line in COMMANDS_SHOWN} == set(COMMANDS)


def test_the_rule_has_five_lines_and_finds_a_conflict(folder):
    assert len(RULE.splitlines()) == 5
    book = loader.load([folder / "newsroom"])
    rule = book.rule("newsroom.schools")
    assert list(examples.failures(rule, stages(book))) == []
    texts = ("Snow closed 42 schools in Ruritania.", "Snow closed 57 schools in Ruritania.")
    documents = [Document(text[12:14], text, text[12:14]) for text in texts]
    (conflict,) = (
        finding for finding in pipeline.check(documents, book).findings
        if finding.relation is Relation.CONFLICT
    )  # fmt: skip
    assert conflict.rule == "newsroom.schools"
    assert [claim.text for claim in conflict.claims] == ["42 schools", "57 schools"]


def test_the_python_code_runs(folder):
    (code,) = fenced("python")
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=folder, check=False, capture_output=True,
        encoding="utf-8", env={**os.environ, "PYTHONIOENCODING": "utf-8"},
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    assert "conflict North Korean troops deployed" in done.stdout


@pytest.mark.parametrize("relation", Relation)
def test_every_relation_is_explained_with_its_severity(relation):
    row = re.search(rf"^\| `{relation.value}` \|.*$", README.read_text("utf-8"), re.M)
    assert row is not None
    assert f"`{SEVERITY[relation].value if relation in SEVERITY else 'error'}`" in row[0]


@pytest.mark.parametrize("name", ["README.md", "CONTRIBUTING.md", "CHANGELOG.md"])
def test_links_lead_to_files(name):
    for target in re.findall(r"\]\((?!https?:)([^)#]+)\)", (ROOT / name).read_text("utf-8")):
        assert (ROOT / target).exists(), target


if __name__ == "__main__":
    if sys.argv[1:] != ["--write"]:
        sys.exit("usage: python tests/test_readme.py --write")
    README.write_text(written(README.read_text(encoding="utf-8")), encoding="utf-8")
