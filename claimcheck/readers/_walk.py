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
    filter_ = _Filter(folder, exclude)
    for root, folders, names in os.walk(folder, onerror=failed):
        here = Path(root)
        folders[:] = sorted(n for n in folders if filter_.lets_by(here / n, "/"))
        yield from (here / n for n in sorted(names) if filter_.lets_by(here / n))


def meets(folder: Path, path: Path, exclude: GitIgnoreSpec) -> bool:
    """Would `walk` come by a file, whether it is there yet or not?"""
    try:
        inside = folder / path.resolve().relative_to(folder.resolve())
    except ValueError:
        return False
    filter_ = _Filter(folder, exclude)
    between = [each for each in inside.parents if each != folder and each.is_relative_to(folder)]
    return filter_.lets_by(inside) and all(filter_.lets_by(each, "/") for each in between)


class _Filter:
    """What of a folder is meant."""

    def __init__(self, folder: Path, exclude: GitIgnoreSpec) -> None:
        self._folder, self._resolved, self._exclude = folder, folder.resolve(), exclude
        self._git = GitIgnore(self._resolved)

    def lets_by(self, path: Path, ending: str = "") -> bool:
        """Is a path below the folder meant?  `/` ends that of a folder."""
        if path.name[0] == ".":
            return False
        relative = path.relative_to(self._folder)
        names = (relative.as_posix() + ending, path.as_posix() + ending)
        excluded = any(map(self._exclude.match_file, names))
        return not excluded and not self._git.ignores(self._resolved / relative, ending)
