"""`--since` and `--staged`: what has changed in a real git checkout is new, the rest is known."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from test_against import DEAD, write
from test_cli import claimcheck

from claimcheck import reports

IDENTITY = {f"GIT_{who}_{what}": value for who in ("AUTHOR", "COMMITTER")
            for what, value in (("NAME", "A"), ("EMAIL", "a@example.org"))}  # fmt: skip


def git(folder: Path, *arguments: str) -> str:
    environment = {
        **{name: value for name, value in os.environ.items() if not name.startswith("GIT_")},
        **IDENTITY, "GIT_CONFIG_GLOBAL": os.devnull, "GIT_CONFIG_SYSTEM": os.devnull,
    }  # fmt: skip
    command = ["git", "-c", "init.defaultBranch=main", "-c", "core.hooksPath=.hooks", *arguments]
    done = subprocess.run(command, cwd=folder, env=environment, capture_output=True, check=True)
    return done.stdout.decode()


def commit(folder: Path, message: str = "Change") -> None:
    git(folder, "add", "--all")
    git(folder, "commit", "--quiet", "--message", message)


@pytest.fixture(autouse=True)
def apart(monkeypatch, tmp_path):
    """No git configuration and no repository but those of a test."""
    for name in [name for name in os.environ if name.startswith("GIT_")]:
        monkeypatch.delenv(name)
    monkeypatch.setenv("GIT_CONFIG_GLOBAL", os.devnull)
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(tmp_path.parent))


@pytest.fixture
def checkout(tmp_path, monkeypatch):
    """A checkout whose `corpus` holds two reports that contradict each other."""
    root = tmp_path / "checkout"
    write(root / "corpus", "one", DEAD.format(40))
    write(root / "corpus", "two", DEAD.format(60))
    git(root, "init", "--quiet")
    commit(root)
    monkeypatch.chdir(root)
    return root


def new(*arguments: str) -> list[str]:
    """The paths of the documents that are new."""
    result = claimcheck("check", "-f", "json", "--fail-on", "never", *arguments)
    assert result.exit_code == 0, result.stderr
    return [each["id"] for each in json.loads(result.stdout)["documents"] if each["new"]]


# --- what is new --------------------------------------------------------------------------------


def test_added_modified_and_renamed_documents_are_new(checkout):
    write(checkout / "corpus", "kept", "The ferry carried 12 lorries, its owner said.")
    write(checkout / "corpus", "gone", "The ferry carried 13 lorries, its owner said.")
    commit(checkout)
    write(checkout / "corpus", "one", DEAD.format(41))
    write(checkout / "corpus", "three", DEAD.format(42))
    write(checkout / "corpus", "untracked", DEAD.format(43))
    git(checkout, "mv", "corpus/two.txt", "corpus/moved.txt")
    git(checkout, "rm", "--quiet", "corpus/gone.txt")
    git(checkout, "add", "corpus/one.txt", "corpus/three.txt")
    staged = ["corpus/moved.txt", "corpus/one.txt", "corpus/three.txt"]
    assert new("--staged", "corpus") == staged
    assert new("--since", "HEAD", "corpus") == [*staged, "corpus/untracked.txt"]
    git(checkout, "commit", "--quiet", "--message", "More")
    assert new("--staged", "corpus") == []
    assert new("--since", "HEAD", "corpus") == ["corpus/untracked.txt"]
    assert new("--since", "HEAD~1", "corpus") == [*staged, "corpus/untracked.txt"]


NAMES = ["two words", " lead", "a\nb", "é", "e\u0301", "中文", "\u202e", "-rf", '"q"', "a\tb", "*",
         ":(top)x", "a\\b"]  # fmt: skip


@pytest.mark.skipif(os.name == "nt", reason="names that Windows does not allow")
@pytest.mark.parametrize("name", NAMES)
def test_any_name_comes_through(checkout, name):
    write(checkout / "corpus" / name, name, DEAD.format(40))
    expected = [f"corpus/{name}/{name}.txt"]
    assert new("--since", "HEAD", "corpus") == expected
    git(checkout, "add", "--all")
    assert new("--staged", "corpus") == expected


@pytest.mark.parametrize(("setting", "value"), [
    ("core.quotePath", "true"), ("diff.renames", "copies"), ("diff.relative", "true"),
    ("diff.external", "false"), ("color.ui", "always"), ("diff.noprefix", "true"),
])  # fmt: skip
def test_settings_of_git_change_nothing(checkout, setting, value):
    git(checkout, "config", setting, value)
    git(checkout, "mv", "corpus/two.txt", "corpus/zwei wörter.txt")
    for asked in (("--staged",), ("--since", "HEAD")):
        assert new(*asked, "corpus") == ["corpus/zwei wörter.txt"]


def test_paths_are_taken_from_where_the_command_runs(checkout, monkeypatch):
    write(checkout / "corpus", "three", DEAD.format(41))
    for folder, path, told in (
        (checkout / "corpus", ".", "three.txt"), (checkout / "corpus", "three.txt", "three.txt"),
        (checkout.parent, "checkout", "checkout/corpus/three.txt"),
        (checkout.parent, str(checkout / "corpus"), str(checkout / "corpus/three.txt")),
    ):  # fmt: skip
        monkeypatch.chdir(folder)
        assert new("--since", "HEAD", path) == [told]


def test_what_git_ignores_is_new_where_it_is_named(checkout):
    (checkout / ".gitignore").write_text("*.draft.txt\n", encoding="utf-8")
    (checkout / ".git" / "info" / "exclude").write_text("private.txt\n", encoding="utf-8")
    commit(checkout)
    write(checkout / "corpus", "three.draft", DEAD.format(41))
    write(checkout / "corpus", "private", DEAD.format(42))
    assert new("--since", "HEAD", "corpus") == ["corpus/private.txt"]
    named = "corpus/three.draft.txt"
    assert new("--since", "HEAD", "corpus", named) == ["corpus/private.txt", named]


def test_a_link_to_a_changed_document_is_new(checkout):
    (checkout / "links").mkdir()
    (checkout / "links" / "one.txt").symlink_to(checkout / "corpus" / "one.txt")
    commit(checkout)
    write(checkout / "corpus", "one", DEAD.format(41))
    assert new("--since", "HEAD", "links") == ["links/one.txt"]


def test_a_branch_is_held_against_where_it_left(checkout):
    """What others did to `main` meanwhile is no change of this branch."""
    git(checkout, "checkout", "--quiet", "-b", "topic")
    write(checkout / "corpus", "topic", DEAD.format(41))
    commit(checkout)
    git(checkout, "checkout", "--quiet", "main")
    write(checkout / "corpus", "one", DEAD.format(44))
    commit(checkout)
    git(checkout, "checkout", "--quiet", "topic")
    assert new("--since", "main", "corpus") == ["corpus/topic.txt"]


def test_several_checkouts_are_each_asked(checkout):
    other = checkout.parent / "other"
    write(other, "three", DEAD.format(41))
    git(other, "init", "--quiet")
    commit(other)
    write(other, "four", DEAD.format(42))
    write(checkout / "corpus", "five", DEAD.format(43))
    assert new("--since", "HEAD", "corpus", "../other") == ["corpus/five.txt", "../other/four.txt"]


def test_a_checkout_in_the_checkout_is_new_as_a_whole(checkout):
    inner = checkout / "corpus" / "inner"
    write(inner, "three", DEAD.format(41))
    git(inner, "init", "--quiet")
    commit(inner)
    assert new("--since", "HEAD", "corpus") == ["corpus/inner/three.txt"]


def test_against_adds_to_what_is_known(checkout):
    write(checkout / "archive", "old", DEAD.format(50))
    commit(checkout)
    write(checkout / "corpus", "three", DEAD.format(41))
    report = claimcheck("check", "-f", "json", "--since", "HEAD", "corpus", "--against", "archive")
    documents = {each["id"]: each["new"] for each in json.loads(report.stdout)["documents"]}
    assert documents == {"corpus/one.txt": False, "corpus/three.txt": True,
                         "corpus/two.txt": False, "archive/old.txt": False}  # fmt: skip


def test_the_first_commit_is_checked_too(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    write(tmp_path, "one", DEAD.format(40))
    write(tmp_path, "two", DEAD.format(60))
    git(tmp_path, "init", "--quiet")
    git(tmp_path, "add", "--all")
    assert claimcheck("check", "--staged", ".").exit_code == 1


# --- how a run ends -----------------------------------------------------------------------------


@pytest.mark.parametrize("asked", [("--staged",), ("--since", "HEAD")])
def test_a_conflict_with_what_is_known_fails(checkout, asked):
    assert claimcheck("check", *asked, "corpus").exit_code == 0
    write(checkout / "corpus", "three", DEAD.format(40))
    git(checkout, "add", "--all")
    assert claimcheck("check", *asked, "corpus").exit_code == 1


@pytest.mark.parametrize("format_", reports.names())
@pytest.mark.parametrize(
    ("asked", "says"),
    [
        (("--staged",), "no document is staged"),
        (("--since", "main"), "no document has changed since main"),
    ],
)
def test_without_a_change_a_run_passes_and_says_so(checkout, asked, says, format_):
    (checkout / "notes.pdf").write_bytes(b"%PDF")
    git(checkout, "add", "--all")
    result = claimcheck("check", "-f", format_, *asked, "corpus")
    assert result.exit_code == 0
    assert says in " ".join(result.output.split())
    if format_ == "json":
        assert json.loads(result.stdout)["findings"] == []


def test_a_changed_document_elsewhere_is_none(checkout):
    write(checkout / "drafts", "three", DEAD.format(41))
    assert new("--since", "HEAD", "corpus") == []
    assert new("--since", "HEAD", ".", "--exclude", "drafts") == []


@pytest.mark.parametrize("asked", [("--staged",), ("--since", "HEAD")])
def test_nothing_known_and_nothing_new_is_an_error(checkout, asked):
    (checkout / "empty").mkdir()
    result = claimcheck("check", *asked, "empty")
    assert result.exit_code == 2
    assert "no document was read" in result.stderr


@pytest.mark.parametrize("asked", [("--staged",), ("--since", "HEAD")])
@pytest.mark.parametrize("content", [b"\0" * 99, b" \n"])
def test_a_change_that_cannot_be_read_is_an_error(checkout, asked, content):
    (checkout / "corpus" / "three.txt").write_bytes(content)
    git(checkout, "add", "--all")
    result = claimcheck("check", *asked, "corpus")
    assert result.exit_code == 2
    assert "no new document was read" in result.stderr
    assert "corpus/three.txt: skipped: " in result.stderr


def test_what_is_staged_and_gone_is_an_error(checkout):
    write(checkout / "corpus", "three", DEAD.format(41))
    git(checkout, "add", "--all")
    (checkout / "corpus" / "three.txt").unlink()
    result = claimcheck("check", "--staged", "corpus")
    assert result.exit_code == 2
    assert "corpus/three.txt: error: is staged, but not in the working tree" in result.stderr
    assert claimcheck("check", "--staged", "corpus", "--exclude", "three.txt").exit_code == 0


def test_what_is_staged_in_part_is_read_as_it_stands(checkout):
    write(checkout / "corpus", "three", DEAD.format(60))
    git(checkout, "add", "--all")
    write(checkout / "corpus", "three", "The ferry carried 12 lorries, its owner said.")
    result = claimcheck("check", "--staged", "corpus")
    assert result.exit_code == 0
    assert result.stderr.startswith(
        "corpus/three.txt: warning: has changes that are not staged; they are read, too"
    )


@pytest.mark.parametrize("asked", [("--staged",), ("--since", "HEAD")])
def test_a_change_of_sources_alone_makes_nothing_new_and_says_so(checkout, asked):
    (checkout / "corpus" / "sources.yaml").write_text("one.txt: {title: Ferry sinks}\n", "utf-8")
    git(checkout, "add", "--all")
    result = claimcheck("check", *asked, "corpus")
    assert result.exit_code == 0
    assert "corpus/sources.yaml: warning: " in result.stderr
    assert "not checked" in result.stderr
    write(checkout / "corpus", "three", "The ferry carried 12 lorries, its owner said.")
    git(checkout, "add", "--all")
    assert "sources.yaml" not in claimcheck("check", *asked, "corpus").stderr


# --- errors -------------------------------------------------------------------------------------


@pytest.mark.parametrize(("asked", "says"), [
    (["--since", "mian", "corpus"], 'has no revision "mian"'),
    (["--since", "--output=x", "corpus"], 'has no revision "--output=x"'),
    (["--since", "", "corpus"], 'has no revision ""'),
    (["--since", "HEAD", "--staged", "corpus"], "one of them says what is new"),
    (["--since", "HEAD", "-"], "not standard input"),
    (["--staged", "-"], "not standard input"),
    (["--since", "HEAD", ".."], "needs a git checkout"),
    (["--staged", "../loose.txt"], "needs a git checkout"),
    (["--since", "HEAD", "gone"], "gone: error: no such file or folder"),
])  # fmt: skip
def test_an_error_says_what_is_wrong(checkout, asked, says):
    write(checkout.parent, "loose", DEAD.format(40))
    result = claimcheck("check", *asked, stdin=DEAD.format(40))
    assert (result.exit_code, result.stdout) == (2, "")
    assert says in result.stderr
    assert "Traceback" not in result.output


def test_a_revision_without_a_common_commit_is_an_error(checkout):
    git(checkout, "checkout", "--quiet", "--orphan", "apart")
    commit(checkout, "A beginning of its own")
    result = claimcheck("check", "--since", "main", "corpus")
    assert result.exit_code == 2
    assert "shallow" in result.stderr


def test_git_may_be_missing(checkout, monkeypatch):
    monkeypatch.setenv("PATH", str(checkout))
    result = claimcheck("check", "--staged", "corpus")
    assert result.exit_code == 2
    assert "--staged run git" in result.stderr
    assert claimcheck("check", "corpus").exit_code == 1


# --- in a hook ----------------------------------------------------------------------------------


@pytest.mark.skipif(os.name == "nt", reason="the hook is a shell script")
@pytest.mark.parametrize("is_linked", [False, True])
def test_a_hook_stops_a_commit_that_contradicts(checkout, is_linked):
    """Git names repository and index to a hook, and to that of a linked checkout otherwise."""
    root = checkout
    if is_linked:
        root = checkout.parent / "linked"
        git(checkout, "worktree", "add", "--quiet", str(root))
    hook = root / ".hooks" / "pre-commit"
    hook.parent.mkdir()
    hook.write_text(f'#!/bin/sh\nexec "{sys.executable}" -m claimcheck check --staged corpus\n')
    hook.chmod(0o755)
    write(root / "corpus", "lorries", "The ferry carried 12 lorries, its owner said.")
    git(root, "add", "corpus")
    git(root, "commit", "--quiet", "--message", "Lorries")
    write(root / "corpus", "three", DEAD.format(40))
    git(root, "add", "corpus")
    with pytest.raises(subprocess.CalledProcessError) as refused:
        git(root, "commit", "--message", "Contradiction")
    assert b"conflict" in refused.value.stdout + refused.value.stderr
    assert "Contradiction" not in git(root, "log", "--format=%s")
