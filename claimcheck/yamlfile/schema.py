"""Nodes -> typed values: one reader for each type of value, and tables of keys made of them.

A reader takes a node and its source and gives the value, or `None` after it has complained; so
one pass over a file finds every error in it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from functools import partial
from typing import Any

import yaml

from claimcheck.yamlfile import json_form
from claimcheck.yamlfile.json_form import takes
from claimcheck.yamlfile.source import Source
from claimcheck.yamlfile.suggest import did_you_mean, listed

Reader = Callable[[yaml.Node, Source], Any]

_TAG = "tag:yaml.org,2002:"
_NULL, _BOOL, _INT, _FLOAT = (_TAG + name for name in ("null", "bool", "int", "float"))
_NAMES = {"ScalarNode": "a single value", "SequenceNode": "a list", "MappingNode": "a mapping"}


@dataclass(frozen=True, slots=True)
class Key:
    """One key that a mapping may have."""

    read: Reader
    required: bool = False
    was: tuple[str, ...] = ()
    """Names that it had, which are understood still."""


@takes(json_form.TEXT)
def text(node: yaml.Node, source: Source) -> str | None:
    """Words.  Any scalar will do: `no` and `1.10` are kept as they are written."""
    if not isinstance(node, yaml.ScalarNode) or node.tag == _NULL:
        wrong(node, source, "text")
        return None
    if not node.value.strip():
        source.complain("is empty; it takes text", node.start_mark)
        return None
    return str(node.value).strip()


@takes(json_form.many(json_form.TEXT))
def texts(node: yaml.Node, source: Source) -> tuple[str, ...] | None:
    """A list of words, or one alone."""
    return many(text, node, source)


@takes({"type": "boolean"})
def boolean(node: yaml.Node, source: Source) -> bool | None:
    """`true` or `false`."""
    if node.tag != _BOOL or node.value.lower() not in ("true", "false"):
        wrong(node, source, "true or false")
        return None
    return bool(node.value.lower() == "true")


@takes({"type": "integer"})
def integer(node: yaml.Node, source: Source) -> int | None:
    """A whole number in decimal digits."""
    if node.tag != _INT or not node.value.lstrip("+-").isdecimal():
        wrong(node, source, "a whole number")
        return None
    return int(node.value)


@takes({"type": "number"})
def number(node: yaml.Node, source: Source) -> float | None:
    """A decimal number."""
    try:
        if node.tag in (_INT, _FLOAT) and "n" not in node.value.lower():
            return float(node.value)
    except ValueError:
        pass
    wrong(node, source, "a number")
    return None


@takes({"type": "string", "pattern": r"^\d{4}-\d{2}-\d{2}$"})
def day(node: yaml.Node, source: Source) -> str | None:
    """A calendar day, `2024-05-31`."""
    value = text(node, source)
    try:
        return date.fromisoformat(value).isoformat() if value is not None else None
    except ValueError:
        wrong(node, source, "a day as 2024-05-31")
        return None


def choice(allowed: Iterable[str]) -> Reader:
    """A reader of one of some words."""
    return partial(_choice, tuple(allowed))


def choices(allowed: Iterable[str]) -> Reader:
    """A reader of a list of some words."""
    return partial(many, partial(_choice, tuple(allowed)))


@takes(lambda allowed: {"enum": list(allowed)})
def _choice(allowed: tuple[str, ...], node: yaml.Node, source: Source) -> str | None:
    value = text(node, source)
    if value is None or value in allowed:
        return value
    source.complain(f'unknown value "{value}"{did_you_mean(value, allowed)}', node.start_mark)
    return None


@takes(lambda read: json_form.many(json_form.of(read)))
def many(read: Reader, node: yaml.Node, source: Source) -> tuple[Any, ...] | None:
    """A list of what a reader reads, or one such alone."""
    if isinstance(node, yaml.MappingNode):
        wrong(node, source, "a list")
        return None
    if isinstance(node, yaml.SequenceNode):
        return tuple(value for item in node.value if (value := read(item, source)) is not None)
    value = read(node, source)
    return None if value is None else (value,)


def items(read: Reader) -> Reader:
    """A reader of a list of whatever the given reader reads."""

    return partial(_items, read)


@takes(lambda read: {"type": "array", "items": json_form.of(read)})
def _items(read: Reader, node: yaml.Node, source: Source) -> tuple[Any, ...] | None:
    if not isinstance(node, yaml.SequenceNode):
        wrong(node, source, "a list")
        return None
    return tuple(value for item in node.value if (value := read(item, source)) is not None)


@takes({})
def plain(node: yaml.Node, source: Source) -> Any:
    """Whatever stands there, as Python has it: numbers, text, lists, mappings, `None`."""
    if isinstance(node, yaml.MappingNode):
        return {key: plain(value, source) for key, _, value in pairs(node, source)}
    if isinstance(node, yaml.SequenceNode):
        return tuple(plain(item, source) for item in node.value)
    if node.tag == _NULL:
        return None
    for tag, read in ((_BOOL, boolean), (_INT, integer), (_FLOAT, number)):
        if node.tag == tag:
            return read(node, source)
    return node.value


def pairs(node: yaml.MappingNode, source: Source) -> list[tuple[str, yaml.Node, yaml.Node]]:
    """Key, its node and the value's node; keys that are no text or come twice are complained of."""
    found: dict[str, tuple[str, yaml.Node, yaml.Node]] = {}
    for key, value in node.value:
        if not isinstance(key, yaml.ScalarNode):
            source.complain("a key must be a single word", key.start_mark)
        elif key.value in found:
            first = found[key.value][1].start_mark.line + 1
            source.complain(f'the key "{key.value}" is given twice (first on line {first})',
                            key.start_mark)  # fmt: skip
        else:
            found[key.value] = (key.value, key, value)
    return list(found.values())


def mapping(
    node: yaml.Node, source: Source, keys: Mapping[str, Key], what: str = "the file lacks"
) -> dict[str, Any]:
    """The values under the known keys; unknown and missing keys are complained of.

    `what` begins the complaint about a missing key.
    """
    if not isinstance(node, yaml.MappingNode):
        wrong(node, source, f"a mapping with the keys {listed(keys)}")
        return {}
    values: dict[str, Any] = {}
    written = [
        (_today(name, key_node, keys, source), key_node, value_node)
        for name, key_node, value_node in pairs(node, source)
    ]
    for name, key_node, value_node in written:
        if name in values:
            source.complain(f'"{name}" is given under its old name, too', key_node.start_mark)
            continue
        if name not in keys:
            source.complain(f'unknown key "{name}"{did_you_mean(name, keys)}', key_node.start_mark)
            continue
        value = keys[name].read(value_node, source)
        if value is not None:
            values[name] = value
    present = {name for name, _, _ in written}
    for name, key in keys.items():
        if key.required and name not in present:
            source.complain(f'{what} the key "{name}"', node.start_mark)
    return values


def _today(name: str, node: yaml.Node, keys: Mapping[str, Key], source: Source) -> str:
    """The name of a key, noted if another is used today."""
    if name in keys:
        return name
    today = next((new for new, key in keys.items() if name in key.was), None)
    if today is None:
        return name
    source.note(f'"{name}" is called "{today}" now', node.start_mark)
    return today


@takes({"type": "object"})
def table(node: yaml.Node, source: Source) -> Mapping[str, Any] | None:
    """A mapping of whatever stands there."""
    if not isinstance(node, yaml.MappingNode):
        wrong(node, source, "a mapping")
        return None
    found: Mapping[str, Any] = plain(node, source)
    return found


def wrong(node: yaml.Node, source: Source, wanted: str) -> None:
    """Complain that a value is of another form than wanted."""
    if node.tag == _NULL:
        given = "nothing"
    elif isinstance(node, yaml.ScalarNode):
        given = f'"{node.value[:40]}"'
    else:
        given = _NAMES[type(node).__name__]
    source.complain(f"takes {wanted}, not {given}", node.start_mark)
