"""Where rules are written: the packs that ship, and what a user's path names.

A pack is a folder of rule files, a rule is one file, and its id is `<pack>.<file name>`.  The id
of a file given alone is its stem, unless its folder is named like a pack that ships: so
`mine/military/troops.yaml` replaces `military.troops` whether the file or the folder is named.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from pathlib import Path
from typing import TYPE_CHECKING

from claimcheck.errors import Problem

if TYPE_CHECKING:
    from importlib.abc import Traversable

LEXICONS = "lexicons"
"""The folder beside the packs that holds no rules."""
SUFFIXES = (".yaml", ".yml")


@dataclass(frozen=True, slots=True)
class RuleFile:
    """Where one rule is written."""

    id: str
    path: str
    """As messages name it."""
    file: Traversable
    shipped: bool


@cache
def shipped_files() -> tuple[RuleFile, ...]:
    """The rule files that ship, by pack and name."""
    root = files("claimcheck.rules")
    return tuple(
        RuleFile(f"{pack.name}.{_stem(file.name)}", f"rules/{pack.name}/{file.name}", file, True)
        for pack in _sorted(root.iterdir())
        if pack.is_dir() and pack.name != LEXICONS
        for file in _sorted(pack.iterdir())
        if file.name.endswith(SUFFIXES)
    )


def below(paths: Iterable[Path], problems: list[Problem]) -> Iterator[RuleFile]:
    """The rule files that a user's path names: a file, a pack, or a folder of packs."""
    for path in paths:
        if path.is_file():
            yield _alone(path)
        elif path.is_dir() and path.name == LEXICONS:
            continue
        elif path.is_dir():
            found = list(_in_folder(path))
            if not found and not (path / LEXICONS).is_dir():
                problems.append(Problem(str(path), "holds no rule file (*.yaml)"))
            yield from found
        else:
            problems.append(Problem(str(path), "no such file or folder"))


def _alone(file: Path) -> RuleFile:
    in_pack = _in_pack(file)
    packs = {shipped.id.partition(".")[0] for shipped in shipped_files()}
    if in_pack.id.partition(".")[0] in packs:
        return in_pack
    return RuleFile(file.stem, str(file), file, False)


def _in_folder(folder: Path) -> Iterator[RuleFile]:
    for entry in sorted(folder.iterdir()):
        if entry.is_dir() and entry.name != LEXICONS:
            yield from (_in_pack(file) for file in sorted(entry.iterdir()) if _is_rule(file))
        elif _is_rule(entry):
            yield _in_pack(entry)


def _in_pack(file: Path) -> RuleFile:
    return RuleFile(f"{file.resolve().parent.name}.{file.stem}", str(file), file, False)


def _is_rule(file: Path) -> bool:
    return file.name.endswith(SUFFIXES) and file.is_file() and file.stem != "claimcheck"


def lexicon_folders(paths: Iterable[Path]) -> tuple[Path, ...]:
    """The folders of lexicons that a user's paths name or hold."""
    folders = (path if path.name == LEXICONS else path / LEXICONS for path in paths)
    return tuple(folder for folder in folders if folder.is_dir())


def _stem(name: str) -> str:
    return name.rpartition(".")[0]


def _sorted(entries: Iterable[Traversable]) -> list[Traversable]:
    return sorted(entries, key=lambda entry: entry.name)
