"""What other programs take of this repository: the action for GitHub, the hook for pre-commit."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import jsonschema
import pytest
import yaml
from gate_desk import write
from test_git_changes import commit, git

from claimcheck.cli.root import cli

ROOT = Path(__file__).parent.parent
ACTION: dict[str, Any] = yaml.safe_load((ROOT / "action.yml").read_text(encoding="utf-8"))
HOOKS: list[dict[str, Any]] = yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text("utf-8"))
INSTALL, CHECK = ACTION["runs"]["steps"]
ONE = "Firefighters said that 21 flats burned out in the Arkwright tower on Friday."
TWO = "The blaze in the Arkwright tower on Friday burned out 33 flats, firefighters said."
BASH = shutil.which("bash")
pytestmark = pytest.mark.skipif(BASH is None, reason="needs bash")


@pytest.fixture
def runner(desk: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder of two documents that contradict each other, and a runner with the program."""
    home = desk / "runner"
    (home / "claimcheck" / "bin").mkdir(parents=True)
    script = home / "claimcheck" / "bin" / "claimcheck"
    script.write_text(f'#!/bin/sh\nexec "{sys.executable}" -m claimcheck "$@"\n', encoding="utf-8")
    script.chmod(0o755)
    monkeypatch.setenv("RUNNER_TEMP", str(home))
    monkeypatch.setenv("GITHUB_STEP_SUMMARY", str(home / "summary.md"))
    write("news/one.md", ONE)
    write("news/two.md", TWO)
    return home


def stepped(**inputs: str) -> subprocess.CompletedProcess[str]:
    """The step that checks, run as GitHub runs it, with inputs for those that are not usual."""
    values = {name: told["default"] for name, told in ACTION["inputs"].items()}
    values |= {name.replace("_", "-"): value for name, value in inputs.items()}
    given = {
        name: re.sub(r"\$\{\{ inputs\.(\S+) \}\}", lambda found: values[found[1]], expression)
        for name, expression in CHECK["env"].items()
    }
    command = [BASH or "bash", "--noprofile", "--norc", "-e", "-o", "pipefail", "-c", CHECK["run"]]
    return subprocess.run(
        command, env={**os.environ, **given}, capture_output=True, text=True, check=False
    )


# --- action.yml -----------------------------------------------------------------------------------


def test_the_action_is_one() -> None:
    schema = json.loads((ROOT / "tests/schemas/github-action.json").read_text(encoding="utf-8"))
    jsonschema.validate(ACTION, schema, jsonschema.Draft7Validator)
    for broken in ({"runs": {"using": "composite", "steps": [{"run": "x"}]}}, {"input": {}}):
        with pytest.raises(jsonschema.ValidationError):
            jsonschema.validate({**ACTION, **broken}, schema, jsonschema.Draft7Validator)


def test_every_input_reaches_a_step_and_none_is_pasted_into_a_script() -> None:
    used = " ".join(value for step in (INSTALL, CHECK) for value in step["env"].values())
    assert set(re.findall(r"inputs\.([\w-]+)", used)) == set(ACTION["inputs"])
    for step in (INSTALL, CHECK):
        assert "${{" not in step["run"]
        assert all(f"${name}" in step["run"] or f"${{{name}" in step["run"] for name in step["env"])


def test_the_step_annotates_and_writes_the_summary(runner: Path) -> None:
    done = stepped(paths="news", args="--min-confidence=low")
    assert done.returncode == 1
    assert re.search(r"^::\w+ file=news/\w+\.md,", done.stdout, re.M)
    assert "33 flats" in (runner / "summary.md").read_text(encoding="utf-8")


@pytest.mark.parametrize(("inputs", "code"), [
    ({"args": "--min-confidence=low\n--select=conflict\n"}, 1),
    ({"args": "--min-confidence=low", "fail_on": "never"}, 0),
    ({"args": "--min-confidence=low", "fail_on": "sometimes"}, 2),
    ({"args": "--min-confidence=low", "paths": "news/one.md\n", "against": "news\n\n"}, 1),
    ({"args": "--min-confidence=low", "paths": "news/one.md"}, 0),
    ({"paths": "nowhere"}, 2),
    ({"paths": "two words"}, 2),
    ({"paths": "--help"}, 2),
    ({"paths": "$(touch trap)`touch trap`; touch trap"}, 2),
    ({"paths": "news", "since": "no-such-revision"}, 2),
])  # fmt: skip
def test_the_step_ends_as_the_check_does(inputs: dict[str, str], code: int, runner: Path) -> None:
    done = stepped(**{"paths": "news", **inputs})
    assert done.returncode == code, done.stderr
    assert not Path("trap").exists()


def test_what_has_changed_since_a_revision_is_new(runner: Path, desk: Path) -> None:
    git(desk, "init", "--quiet")
    commit(desk)
    assert stepped(paths="news", since="HEAD", args="--min-confidence=low").returncode == 0
    write("news/three.md", ONE)
    assert stepped(paths="news", since="HEAD", args="--min-confidence=low").returncode == 1


# --- .pre-commit-hooks.yaml -----------------------------------------------------------------------


def hooked(*args: str) -> subprocess.CompletedProcess[str]:
    """The hook as pre-commit runs it: its entry, then its arguments, in the top folder."""
    (hook,) = HOOKS
    _, *words = [*hook["entry"].split(), *(args or hook["args"])]
    return subprocess.run([sys.executable, "-m", "claimcheck", *words],
                          capture_output=True, text=True, check=False)  # fmt: skip


def test_the_hook_names_what_pre_commit_asks_for() -> None:
    """https://pre-commit.com/#new-hooks: these three and `name`; the rest has defaults."""
    (hook,) = HOOKS
    assert {"id", "name", "entry", "language"} <= set(hook)
    assert re.search(hook["files"], "news/one.md")
    assert not re.search(hook["files"], "photo.jpg")
    assert hook["entry"].split()[1] in cli.list_commands(None)  # type: ignore[arg-type]


def test_the_hook_is_about_what_is_staged(desk: Path) -> None:
    git(desk, "init", "--quiet")
    write("news/one.md", ONE)
    commit(desk)
    write("news/two.md", TWO)
    assert hooked().returncode == 0
    git(desk, "add", "--all")
    assert hooked(".", "--min-confidence=low").returncode == 1
    assert hooked("nowhere").returncode == 2


# --- what the README and the docs show ------------------------------------------------------------


def shown() -> list[Any]:
    """Every block of YAML of the README and of the guide to gates."""
    names = ("README.md", "docs/pages/how-to/ci-gate.md")
    texts = [(ROOT / name).read_text(encoding="utf-8") for name in names]
    blocks = [re.findall(r"^```yaml\n(.*?)^```", text, re.S | re.M) for text in texts]
    return [yaml.safe_load(block) for found in blocks for block in found]


def test_the_action_is_shown_with_inputs_that_it_has() -> None:
    jobs = [block["jobs"]["claims"] for block in shown() if "jobs" in block]
    assert len(jobs) == 2
    for job in jobs:
        (step,) = (step for step in job["steps"] if "claimcheck" in step["uses"])
        assert set(step["with"]) <= set(ACTION["inputs"])


def test_the_hook_is_shown_by_its_id() -> None:
    repos = [repo for block in shown() if "repos" in block for repo in block["repos"]]
    assert [[hook["id"] for hook in repo["hooks"]] for repo in repos] == [["claimcheck"]] * 2
