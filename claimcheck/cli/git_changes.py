"""Which files of a git checkout have changed, for `--since` and `--staged`: `git` is asked."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from claimcheck.errors import UsageError


@dataclass(frozen=True, slots=True)
class Changes:
    """Paths that were added, modified or renamed, resolved; what was deleted is gone."""

    paths: frozenset[Path]
    unstaged: frozenset[Path] = frozenset()
    """Those of them whose file in the working tree is not what is staged."""

    def hold(self, resolved: Path) -> bool:
        """Is a file among them, or in a folder that is: a submodule, a checkout in the checkout?"""
        return resolved in self.paths or not self.paths.isdisjoint(resolved.parents)


def since(paths: Sequence[str], revision: str) -> Changes:
    """What has changed below `paths` since this branch left a revision, committed or not.

    That is the difference between the working tree and the last commit that both have (as in
    `git diff REV...HEAD`): what others did to REV meanwhile is no change here.  Files that git does
    not track are new, also those that it ignores: they are read only if they are named.  Raises
    `UsageError`.
    """
    found: set[Path] = set()
    for top in _checkouts(paths, "--since"):
        base = _left(top, revision)
        found |= _listed(top, *_DIFF, base, "--")
        found |= _listed(top, *_UNTRACKED, "--exclude-standard")
        # What git ignores can be very much: it is listed only where it may be read.
        below = [str(each) for each in map(Path.resolve, map(Path, paths))
                 if each.is_relative_to(top)]  # fmt: skip
        found |= _listed(top, *_UNTRACKED, "--", *below) if below else set()
    return Changes(frozenset(found))


def staged(paths: Sequence[str]) -> Changes:
    """What is staged below `paths`.  Raises `UsageError`.

    Names come from the index and texts from the working tree, as with other tools that pre-commit
    runs: it puts aside what is not staged before it runs them.
    """
    found: set[Path] = set()
    touched: set[Path] = set()
    for top in _checkouts(paths, "--staged"):
        found |= _listed(top, *_DIFF, "--cached", "--")
        touched |= _listed(top, *_DIFF[:-1], "--")
    return Changes(frozenset(found), frozenset(found & touched))


_UNTRACKED = ("ls-files", "--others", "-z")
_DIFF = ("diff", "--name-only", "-z", "--no-renames", "--no-ext-diff", "--diff-filter=d")
"""A renamed file is one that is gone and one that is new, whatever `diff.renames` says."""


def _checkouts(paths: Sequence[str], option: str) -> Iterator[Path]:
    """The top folder of each checkout that the paths are in; those that are not there have none."""
    if "-" in paths:
        raise UsageError(f"{option} takes files of a git checkout, not standard input (-)")
    tops: dict[Path, None] = {}
    for path in map(Path, paths):
        if not path.exists():
            continue
        # A hook may be given the repository by name; the checkout is then where the hook runs.
        beside = path if path.is_dir() else path.parent
        here = Path.cwd() if os.environ.get("GIT_DIR") else beside
        asked = _git(here, "rev-parse", "--show-toplevel")
        if asked.returncode:
            raise UsageError(f"{path}: {option} needs a git checkout ({_complaint(asked)})")
        tops[Path(os.fsdecode(asked.stdout.removesuffix(b"\n"))).resolve()] = None
    yield from tops


def _left(top: Path, revision: str) -> str:
    """The commit at which the branch checked out left a revision."""
    named = f"{revision}^{{commit}}"
    found = _git(top, "rev-parse", "--verify", "--quiet", "--end-of-options", named)
    if found.returncode:
        raise UsageError(
            f'--since: {top} has no revision "{revision}"; in a shallow clone fetch it first'
        )
    base = _git(top, "merge-base", found.stdout.decode().strip(), "HEAD")
    if base.returncode:
        raise UsageError(
            f'--since: no commit is both in "{revision}" and in what is checked out in {top}; '
            "in a shallow clone fetch more of both"
        )
    return base.stdout.decode().strip()


def _listed(top: Path, *command: str) -> set[Path]:
    """The paths that a command names, ended by NUL, so that any name comes through."""
    asked = _git(top, "--literal-pathspecs", *command)
    if asked.returncode:
        raise UsageError(f"{top}: git {command[0]} failed ({_complaint(asked)})")
    names = map(os.fsdecode, filter(None, asked.stdout.split(b"\0")))
    # Nothing above a name that git lists is a link, and it can list very many.
    listed = (os.path.join(top, name.rstrip("/")) for name in names)  # noqa: PTH118
    return {Path(os.path.realpath(each) if os.path.islink(each) else each)  # noqa: PTH114
            for each in listed}  # fmt: skip


def _git(folder: Path, *command: str) -> subprocess.CompletedProcess[bytes]:
    # Messages are read by people, and no lock is taken that another command could meet.
    environment = {**os.environ, "LC_ALL": "C", "GIT_OPTIONAL_LOCKS": "0"}
    try:
        return subprocess.run(
            ["git", *command], cwd=folder, env=environment, stdin=subprocess.DEVNULL,
            capture_output=True, check=False,
        )  # fmt: skip
    except OSError as error:
        raise UsageError(f"--since and --staged run git: {error.strerror}: git") from error


def _complaint(asked: subprocess.CompletedProcess[bytes]) -> str:
    """The first line of what git says."""
    lines = asked.stderr.decode("utf-8", "replace").strip().splitlines()
    return lines[0] if lines else f"git ended with {asked.returncode}"
