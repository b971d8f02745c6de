"""Where rules are written: the packs that ship, and what a user's path names.

A pack is a folder of rule files, a rule is one file, and its id is `<pack>.<file name>`.  The id
of a file given alone is its stem, unless its folder is named like a pack that ships: so
`mine/military/troops.yaml` replaces `military.troops` whether the file or the folder is named.
`package:NAME` stands for the folder that an installed package offers under that name (entry points,
group `claimcheck.packs`).
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from functools import cache
from importlib import metadata
from importlib.resources import files
from pathlib import Path
from typing import TYPE_CHECKING

from claimcheck.errors import Problem
from claimcheck.lexicons import read as lexicons
from claimcheck.rulebook import pack_file
from claimcheck.rulebook.rule import Pack
from claimcheck.yamlfile import suggest

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
    pack: Pack | None = None


GROUP = "claimcheck.packs"
"""The group of entry points: a name, and a module (a package) whose folder holds rules or packs."""
_PACKAGE = "package:"


@dataclass(frozen=True, slots=True)
class Place:
    """A file or folder that holds rules or words, and the package that brings it, if one does."""

    path: Path
    package: Pack | None = None


def places(paths: Iterable[Path], problems: list[Problem]) -> list[Place]:
    """What a user's paths name; `package:NAME` is looked up among the packages installed."""
    found = []
    for path in paths:
        if not path.name.startswith(_PACKAGE):
            found.append(Place(path))
            continue
        name = path.name.removeprefix(_PACKAGE)
        offered = {each.name: each for each in metadata.entry_points(group=GROUP)}
        if name not in offered:
            hint = suggest.did_you_mean(name, sorted(offered)) if offered else "; there is none"
            problems.append(Problem(path.name, f"no installed package offers such a pack{hint}"))
            continue
        try:
            folder = Path(str(files(offered[name].module)))
        except Exception as error:  # a package of others may raise anything when it is imported
            problems.append(Problem(path.name, f"cannot be imported: {error}"))
            continue
        brings = offered[name].dist
        version = brings.version if brings else None
        found.append(Place(folder, Pack(name, version, package=name)))
    return found


@cache
def shipped_files() -> tuple[RuleFile, ...]:
    """The rule files that ship, by pack and name."""
    root = files("claimcheck.rules")
    return tuple(
        RuleFile(f"{pack.name}.{_stem(file.name)}", f"rules/{pack.name}/{file.name}", file, True)
        for pack in _sorted(root.iterdir())
        if pack.is_dir() and pack.name != LEXICONS
        for file in _sorted(pack.iterdir())
        if file.name.endswith(SUFFIXES) and file.name != pack_file.NAME
    )


def below(found: Iterable[Place], problems: list[Problem]) -> Iterator[RuleFile]:
    """The rule files that the places name: a file, a pack, or a folder of packs."""
    for place in found:
        path = place.path
        if is_lexicon(path):
            continue
        if path.is_file():
            yield _alone(path)
        elif path.is_dir():
            inside = list(_in_folder(path, place.package, problems))
            if not inside and not (path / LEXICONS).is_dir():
                problems.append(Problem(str(path), "holds no rule file (*.yaml)"))
            yield from inside
        else:
            problems.append(Problem(str(path), "no such file or folder"))


def _alone(file: Path) -> RuleFile:
    in_pack = _in_pack(file, None)
    packs = {shipped.id.partition(".")[0] for shipped in shipped_files()}
    if in_pack.id.partition(".")[0] in packs:
        return in_pack
    return RuleFile(file.stem, str(file), file, False)


def _in_folder(folder: Path, package: Pack | None, problems: list[Problem]) -> Iterator[RuleFile]:
    own = _pack(folder, package, problems)
    for entry in sorted(folder.iterdir()):
        if entry.is_dir() and entry.name != LEXICONS:
            pack = _pack(entry, package, problems)
            yield from (_in_pack(file, pack) for file in sorted(entry.iterdir()) if _is_rule(file))
        elif _is_rule(entry):
            yield _in_pack(entry, own)


def _pack(folder: Path, package: Pack | None, problems: list[Problem]) -> Pack | None:
    """What a folder says of its pack, with the package that brings it."""
    file = folder / pack_file.NAME
    if not file.is_file():
        return package
    read = pack_file.read(str(file), file, folder.resolve().name, problems)
    if package is None:
        return read
    return replace(read, package=package.package, version=package.version)


def _in_pack(file: Path, pack: Pack | None) -> RuleFile:
    return RuleFile(f"{file.resolve().parent.name}.{file.stem}", str(file), file, False, pack)


def _is_rule(file: Path) -> bool:
    is_other = file.stem in ("claimcheck", pack_file.STEM)
    return file.name.endswith(SUFFIXES) and file.is_file() and not is_other


def is_lexicon(path: Path) -> bool:
    """Does a path name lexicons: a folder `lexicons`, a file in one, or a file of its tables?"""
    if path.is_dir():
        return path.name == LEXICONS
    if not path.is_file():
        return False
    return path.resolve().parent.name == LEXICONS or _has_tables(path)


def _has_tables(file: Path) -> bool:
    try:
        keys = set(_TOP_KEY.findall(file.read_text(encoding="utf-8", errors="replace")))
    except OSError:
        return False
    return "kind" not in keys and not keys.isdisjoint(lexicons.table_names())


_TOP_KEY = re.compile(r"^([\w-]{1,40}):", re.M)


def lexicon_places(found: Iterable[Place]) -> tuple[Path, ...]:
    """The folders and files of lexicons that the places name or hold."""
    paths = (place.path if is_lexicon(place.path) else place.path / LEXICONS for place in found)
    return tuple(path for path in paths if path.is_dir() or path.is_file())


def _stem(name: str) -> str:
    return name.rpartition(".")[0]


def _sorted(entries: Iterable[Traversable]) -> list[Traversable]:
    return sorted(entries, key=lambda entry: entry.name)
