"""`sources.yaml`: what is known of the files beside it, which themselves stay untouched."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from difflib import get_close_matches
from functools import reduce
from pathlib import Path
from typing import TYPE_CHECKING

from claimcheck.errors import Problem
from claimcheck.readers._facts import FIELDS, Facts, facts
from claimcheck.readers._patterns import Pattern, is_pattern, nearest_file

if TYPE_CHECKING:
    import yaml

    from claimcheck.yamlfile.source import Source

NAME = "sources.yaml"
_ALLOWED = (*FIELDS, "encoding")


@dataclass(frozen=True, slots=True)
class _Folder:
    """What the `sources.yaml` of one folder says."""

    files: dict[str, Facts] = field(default_factory=dict)
    """By path from the folder."""
    patterns: tuple[Pattern, ...] = ()
    """In the order in which they stand."""


@dataclass(slots=True)
class Sources:
    """The `sources.yaml` of every folder met so far, each read once."""

    notices: list[Problem] = field(default_factory=list)
    """What is doubtful: absent files, unknown fields; the documents are read all the same."""
    problems: list[Problem] = field(default_factory=list)
    """Why a file could not be understood at all."""
    _folders: dict[Path, _Folder] = field(default_factory=dict)
    _roots: list[Path] = field(default_factory=list)
    """Folders in and below which every `sources.yaml` holds, resolved."""
    _outside: set[Path] = field(default_factory=set)
    """Folders that are in none of them, so that each is resolved once."""

    def holds_below(self, named: Iterable[Path]) -> None:
        """Name the folders of a run, so that a file in one of them which is named by itself, too,
        has the same facts whichever is read first.
        """
        self._roots += [path.resolve() for path in named if path.is_dir()]

    def _is_inside(self, folder: Path) -> bool:
        if folder in self._outside:
            return False
        resolved = folder.resolve()
        if any(resolved.is_relative_to(root) for root in self._roots):
            return True
        self._outside.add(folder)
        return False

    def facts(self, path: Path) -> Facts:
        """What the `sources.yaml` beside a file says of it, and those above in a folder of the run.

        One above may name a file by its path from there.  Field by field, a name goes before a
        pattern, a nearer file before one above it, a pattern before those that follow it.
        """
        named, matched = list[Facts](), list[Facts]()
        for folder in (path.parent, *path.parent.parents):
            known = self._folders.get(folder)
            if known is None and (folder == path.parent or self._is_inside(folder)):
                known = self._folders[folder] = self._read(folder)
            if known is None:
                continue
            relative = path.relative_to(folder).as_posix()
            if not named and relative in known.files:
                named.append(known.files[relative])
            matched += [each.facts for each in known.patterns if each.matches(relative)]
        return reduce(Facts.over, (*named, *matched), Facts())

    def enter(self, folder: Path) -> None:
        """Read the file of a folder, so that it holds for the folders inside it too."""
        if folder not in self._folders:
            self._folders[folder] = self._read(folder)

    def _read(self, folder: Path) -> _Folder:
        path = folder / NAME
        if not path.is_file():
            return _Folder()
        import yaml  # noqa: PLC0415

        from claimcheck.yamlfile import source as yaml_source  # noqa: PLC0415

        try:
            source = yaml_source.decode(path.as_posix(), path.read_bytes())
        except OSError as error:
            self.problems.append(Problem(path.as_posix(), error.strerror or str(error)))
            return _Folder()
        root = yaml_source.compose(source)
        if root is not None and not isinstance(root, yaml.MappingNode):
            source.complain("must be a mapping: file name -> outlet, published, title, url")
            root = None
        self.problems += source.problems
        if root is None:
            return _Folder()
        source.problems.clear()
        found = _entries(source, root, folder)
        self.notices += sorted(source.problems, key=lambda p: (p.line or 0, p.column or 0))
        return found


def _entries(source: Source, root: yaml.MappingNode, folder: Path) -> _Folder:
    """All entries; of a name or a pattern that fits no file of the folder the source is told."""
    files: dict[str, Facts] = {}
    patterns: list[Pattern] = []
    for key, node in root.value:
        name, facts = str(key.value), _entry(source, key, node)
        if is_pattern(name) and not (folder / name).exists():
            patterns.append(Pattern(name, facts))
            if not patterns[-1].fits_any(folder):
                source.complain(f"{name} fits no file that is there", key.start_mark)
            continue
        files[name] = facts
        if not (folder / name).exists():
            near = nearest_file(folder, name)
            hint = f"; did you mean {near}?" if near else ""
            source.complain(f"names {name}, which is not there{hint}", key.start_mark)
    return _Folder(files, tuple(patterns))


def _entry(source: Source, key: yaml.Node, node: yaml.Node) -> Facts:
    """What one entry says of its file."""
    import yaml  # noqa: PLC0415

    if not isinstance(node, yaml.MappingNode):
        allowed = ", ".join(_ALLOWED)
        source.complain(f"{key.value} must have a mapping of {allowed}", node.start_mark)
        return Facts()
    nodes: dict[str, yaml.Node] = {}
    for name, value in node.value:
        if name.value in _ALLOWED:
            nodes[name.value] = value
        else:
            near = get_close_matches(str(name.value), _ALLOWED, 1)
            hint = f"; did you mean {near[0]}?" if near else ""
            allowed = ", ".join(_ALLOWED)
            source.complain(f"unknown field {name.value} (known: {allowed}){hint}", name.start_mark)
    stated, wrong = facts({
        name: str(value.value) if isinstance(value, yaml.ScalarNode) else value
        for name, value in nodes.items()
    })  # fmt: skip
    for name, message in wrong.items():
        source.complain(message, nodes[name].start_mark)
    return stated
