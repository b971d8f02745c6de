"""Which files of a folder are meant: not those that Git ignores, nor those excluded."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from pathspec import GitIgnoreSpec


def patterns(lines: Sequence[str]) -> GitIgnoreSpec:
    """A matcher of `.gitignore` lines; like Git, it passes over a line that means nothing."""
    valid = []
    for line in lines:
        try:
            GitIgnoreSpec.from_lines([line])
        except ValueError:
            continue
        valid.append(line)
    return GitIgnoreSpec.from_lines(valid)


class GitIgnore:
    """The `.gitignore` files that hold for a folder: in it, below it, and above it in its
    repository.
    """

    def __init__(self, folder: Path) -> None:
        self._top = next((p for p in (folder, *folder.parents) if (p / ".git").exists()), folder)
        self._specs: dict[Path, GitIgnoreSpec] = {}

    def ignores(self, path: Path, ending: str = "") -> bool:
        """Is an absolute path ignored?  The nearest file that decides does; `/` ends a folder."""
        for parent in path.parents:
            relative = path.relative_to(parent).as_posix() + ending
            decision = self._spec(parent).check_file(relative).include
            if decision is not None:
                return decision
            if parent == self._top:
                break
        return False

    def _spec(self, folder: Path) -> GitIgnoreSpec:
        if folder not in self._specs:
            try:
                lines = (folder / ".gitignore").read_text("utf-8", "replace").splitlines()
            except OSError:
                lines = []
            self._specs[folder] = patterns(lines)
        return self._specs[folder]


def walk(folder: Path, exclude: GitIgnoreSpec, failed: Callable[[OSError], None]) -> Iterator[Path]:
    """Every file below a folder, hidden and ignored ones left out.

    In the order of names, the files of a folder before those of the folders in it.
    """
    git = GitIgnore(folder.resolve())

    def wanted(path: Path, ending: str = "") -> bool:
        relative = path.relative_to(folder).as_posix() + ending
        excluded = exclude.match_file(relative) or exclude.match_file(path.as_posix() + ending)
        return not excluded and not git.ignores(folder.resolve() / path.relative_to(folder), ending)

    for root, folders, names in os.walk(folder, onerror=failed):
        here = Path(root)
        folders[:] = sorted(n for n in folders if n[0] != "." and wanted(here / n, "/"))
        yield from (here / n for n in sorted(names) if n[0] != "." and wanted(here / n))
