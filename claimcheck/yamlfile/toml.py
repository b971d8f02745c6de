"""A table of a TOML file as nodes with places, so that settings are read from it as from YAML.

Python's parser knows no places (https://docs.python.org/3/library/tomllib.html); they are looked up
in the text, key by key, in the order in which TOML has them written.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from importlib import import_module
from typing import Any

import yaml

from claimcheck.yamlfile.source import Source

_TAG = "tag:yaml.org,2002:"
_KEY = r"(?:[A-Za-z0-9_-]+|\"[^\"\n]*\"|'[^'\n]*')"
_DOTTED = rf"{_KEY}(?:[ \t]*\.[ \t]*{_KEY}){{0,9}}"
_WRITTEN = re.compile(
    rf"(?m)^[ \t]*(?:\[{{1,2}}[ \t]*(?P<table>{_DOTTED})[ \t]*\]|(?P<key>{_DOTTED})[ \t]*=[ \t]*)"
)
_AT = re.compile(r" \(at (?:line (\d+), column (\d+)|end of document)\)$")

Path = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _Written:
    """Where something is written, in code points."""

    path: Path
    key: int
    value: int


def line_of(text: str, table: Path) -> int | None:
    """The line, from 1, on which a table or something in it is first written; `None` if nowhere."""
    at = next((each.key for each in _written(text) if each.path[: len(table)] == table), None)
    return None if at is None else text.count("\n", 0, at) + 1


def compose(source: Source, table: Path) -> yaml.Node | None:
    """The node of a table, or `None` with the reason among the problems of the source."""
    if source.problems:
        return None
    # Python has it from 3.11 on; before, it is a package of another name.
    tomllib = import_module("tomllib" if sys.version_info >= (3, 11) else "tomli")
    try:
        value: Any = tomllib.loads(source.text)
    except tomllib.TOMLDecodeError as error:
        at = _AT.search(str(error))
        mark = _Mark(int(at[1]) - 1, int(at[2]) - 1) if at and at[1] else None
        source.complain(f"not valid TOML: {_AT.sub('', str(error))}", mark)
        return None
    except RecursionError:
        source.complain("not valid TOML: nested too deep")
        return None
    for name in table:
        value = value.get(name, {}) if isinstance(value, dict) else {}
    places: dict[Path, _Written] = {}
    for each in _written(source.text):
        places.setdefault(each.path, each)
    return _Nodes(source.text, places).of(value, table, 0)


def _written(text: str) -> Iterator[_Written]:
    """Each header, each key, and each table that a dotted key opens."""
    table: Path = ()
    for found in _WRITTEN.finditer(text):
        if found["table"]:
            table = _path(found["table"])
            yield _Written(table, found.start("table"), found.start("table"))
            continue
        path = (*table, *_path(found["key"]))
        for depth in range(len(table) + 1, len(path)):
            yield _Written(path[:depth], found.start("key"), found.start("key"))
        yield _Written(path, found.start("key"), found.end())


def _path(dotted: str) -> Path:
    return tuple(each.strip("\"'") for each in re.findall(_KEY, dotted))


@dataclass(frozen=True, slots=True)
class _Mark:
    line: int
    column: int


@dataclass(frozen=True, slots=True)
class _Nodes:
    """Makes nodes of the values of one file."""

    text: str
    places: Mapping[Path, _Written]

    def of(self, value: Any, path: Path, at: int) -> yaml.Node:
        """A value with its place, or `at`, near which it is looked for."""
        written = self.places.get(path)
        at = written.value if written else self._near(value, at)
        if isinstance(value, dict):
            pairs = [(self._key(key, (*path, key), at), self.of(each, (*path, key), at))
                     for key, each in value.items()]  # fmt: skip
            return yaml.MappingNode(f"{_TAG}map", pairs, self._mark(at))
        if isinstance(value, list):
            return yaml.SequenceNode(f"{_TAG}seq", self._items(value, path, at), self._mark(at))
        return self._scalar(value, at)

    def _items(self, values: Sequence[Any], path: Path, at: int) -> list[yaml.Node]:
        nodes = []
        for number, each in enumerate(values):
            at = self._near(each, at)
            nodes.append(self.of(each, (*path, f"[{number}]"), at))
        return nodes

    def _key(self, key: str, path: Path, at: int) -> yaml.Node:
        written = self.places.get(path)
        place = written.key if written else self._near(key, at)
        return yaml.ScalarNode(f"{_TAG}str", key, self._mark(place))

    def _scalar(self, value: Any, at: int) -> yaml.Node:
        if isinstance(value, bool):
            return yaml.ScalarNode(f"{_TAG}bool", str(value).lower(), self._mark(at))
        kind = {int: "int", float: "float"}.get(type(value), "str")
        return yaml.ScalarNode(f"{_TAG}{kind}", str(value), self._mark(at))

    def _near(self, value: Any, at: int) -> int:
        """Where a short word or number stands next, from some place on; else that place."""
        if isinstance(value, (dict, list)):
            return at
        forms = (
            (f'"{value}"', f"'{value}'", f"{value}") if isinstance(value, str) else (f"{value}",)
        )
        found = [self.text.find(form, at, at + _NEAR) for form in forms]
        return next((place for place in found if place >= 0), at)

    def _mark(self, at: int) -> yaml.Mark:
        line = self.text.count("\n", 0, at)
        return yaml.Mark("", at, line, at - self.text.rfind("\n", 0, at) - 1, None, 0)


_NEAR = 2_000
"""Characters from the place of a list or an inline table in which its parts are looked for."""
