"""Names of `sources.yaml` that stand for many files: `wire/*.txt`, `**/2024-*`."""

from __future__ import annotations

import fnmatch
import os
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from difflib import get_close_matches
from pathlib import Path

from claimcheck.readers._facts import Facts

_SIGNS = frozenset("*?[")
_ANY_FOLDERS = "**"
MOST = 100_000
"""Files below a folder among which one is sought that a pattern fits."""


@dataclass(frozen=True, slots=True)
class Pattern:
    """A glob, from the folder of its `sources.yaml`, and what is known of the files that it fits.

    As in a shell, `*` and `?` stay inside one name and `**` stands for any folders or none.
    """

    text: str
    facts: Facts = field(default_factory=Facts)

    def matches(self, relative: str) -> bool:
        """Does it fit a path, given with `/` from the folder?"""
        return _fits(self.text.split("/"), relative.split("/"))

    def fits_any(self, folder: Path) -> bool:
        """Is there a file below the folder that it fits?  Yes, where there are too many to say."""
        for number, relative in enumerate(_files(folder)):
            if number == MOST or self.matches(relative):
                return True
        return False


def is_pattern(name: str) -> bool:
    """Has a name a sign that stands for other characters?"""
    return not _SIGNS.isdisjoint(name)


def _fits(parts: list[str], names: list[str]) -> bool:
    """Row by row over the parts, so that many `**` take no longer than their product."""
    reached = {0}
    for part in parts:
        if part == _ANY_FOLDERS:
            reached = set(range(min(reached, default=len(names) + 1), len(names) + 1))
        else:
            expression = re.compile(fnmatch.translate(part))
            reached = {n + 1 for n in reached if n < len(names) and expression.match(names[n])}
    return len(names) in reached


def _files(folder: Path) -> Iterator[str]:
    for root, folders, names in os.walk(folder):
        folders[:] = sorted(name for name in folders if name[0] != ".")
        for name in sorted(names):
            yield (Path(root) / name).relative_to(folder).as_posix()


def nearest_file(folder: Path, name: str) -> str | None:
    """The file of the folder whose path is most like a name that is not there."""
    try:
        beside = sorted(each.name for each in (folder / name).parent.iterdir() if each.is_file())
    except (OSError, ValueError):
        return None
    before = name.rpartition("/")[0]
    near = get_close_matches(name.rpartition("/")[2], beside, 1)
    return f"{before}/{near[0]}" if near and before else near[0] if near else None
