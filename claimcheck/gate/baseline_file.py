"""The file of a baseline: YAML that is sorted, reads well in a diff, and may be edited by hand."""

from __future__ import annotations

import re
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING, Any

import yaml

from claimcheck.errors import ConfigurationError, Problem
from claimcheck.gate.entries import AGREED, place
from claimcheck.model.acceptance import Entry, Printed
from claimcheck.model.finding import Relation
from claimcheck.yamlfile import schema
from claimcheck.yamlfile.schema import Key
from claimcheck.yamlfile.source import Source, compose, decode

if TYPE_CHECKING:
    from claimcheck.yamlfile.schema import Reader

NAME = "claimcheck-baseline.yaml"
"""Where a baseline is written unless another file is named."""
VERSION = 1
MAX_BYTES = 32 << 20
PRINTED = 8
"""Printings of one value that are written; further outlets that agree add nothing."""
_HEADER = """\
# Findings of claimcheck that are known: a run that uses this file reports and fails on the others,
# and on those of which a value has changed. A finding is known by what is said here, wherever it
# stands. Written by `claimcheck baseline`; an entry that is deleted here is reported again.
"""
_RELATIONS = tuple(relation.value for relation in Relation if relation not in AGREED)


def dumped(kept: Iterable[Entry]) -> str:
    """The text of a baseline, by heading and key."""
    rows = [_row(entry) for entry in sorted(kept, key=place)]
    body = yaml.safe_dump(
        {"version": VERSION, "findings": rows},
        allow_unicode=True, sort_keys=False, width=10**6, default_flow_style=False,
    )  # fmt: skip
    return _HEADER + body


def _row(entry: Entry) -> dict[str, Any]:
    return {
        "key": entry.key, "relation": entry.relation, "heading": entry.heading,
        "rule": entry.rule, "kind": entry.kind,
        "values": [
            {"value": each.value, "claim": each.claim, "outlet": each.outlet,
             "snippet": each.snippet}
            for each in _first(entry.values)
        ],
    }  # fmt: skip


def _first(printed: Iterable[Printed]) -> list[Printed]:
    """Of each value the first printings."""
    kept: dict[str, list[Printed]] = {}
    for each in printed:
        kept.setdefault(each.value, []).append(each)
    return [each for those in kept.values() for each in those[:PRINTED]]


def load(path: Path) -> tuple[Entry, ...]:
    """The entries of a baseline.  Raises `ConfigurationError` with every problem of the file."""
    try:
        content = path.read_bytes()
    except OSError as error:
        told = f"cannot be read: {error.strerror}"
        if isinstance(error, FileNotFoundError):
            told = "no such baseline; `claimcheck baseline create` makes one"
        raise ConfigurationError([Problem(str(path), told)]) from error
    source = decode(str(path), content, bounded=False)
    if len(content) > MAX_BYTES:
        source.complain(f"the file is larger than {MAX_BYTES >> 20} MiB")
    root = compose(source)
    values = {} if root is None else schema.mapping(root, source, _FILE)
    if source.problems:
        raise ConfigurationError(
            sorted(source.problems, key=lambda p: (p.line or 0, p.column or 0))
        )
    found: tuple[Entry, ...] = values.get("findings", ())
    return found


def _version(node: yaml.Node, source: Source) -> int | None:
    given = schema.integer(node, source)
    if given is not None and given != VERSION:
        source.complain(f"version {given} is not known; this program reads {VERSION}",
                        node.start_mark)  # fmt: skip
        return None
    return given


def _key(node: yaml.Node, source: Source) -> str | None:
    given = schema.text(node, source)
    if given is not None and not re.fullmatch("[0-9a-f]{12}", given):
        source.complain(f'"{given[:40]}" is not the id of a finding, twelve digits from 0 to f; '
                        "put it in quotation marks", node.start_mark)  # fmt: skip
        return None
    return given


def _findings(node: yaml.Node, source: Source) -> tuple[Entry, ...] | None:
    """The entries; a key that comes twice is complained of."""
    read: tuple[Entry, ...] | None = schema.items(_entry)(node, source)
    first: dict[str, int] = {}
    for each in node.value if isinstance(node, yaml.SequenceNode) else ():
        for name, value in each.value if isinstance(each, yaml.MappingNode) else ():
            if name.value != "key":
                continue
            line = first.setdefault(str(value.value), value.start_mark.line)
            if line != value.start_mark.line:
                told = f'the key "{value.value}" is given twice (first on line {line + 1})'
                source.complain(told, value.start_mark)
    return read


def _entry(node: yaml.Node, source: Source) -> Entry | None:
    found = schema.mapping(node, source, _ENTRY, "this entry lacks")
    if found.keys() != _ENTRY.keys():
        return None
    if not found["values"]:
        source.complain("has no value; an entry has at least one", node.start_mark)
    return Entry(**found)


def _printed(node: yaml.Node, source: Source) -> Printed | None:
    found = schema.mapping(node, source, _PRINTED, "this value lacks")
    return Printed(**found) if found.keys() == _PRINTED.keys() else None


def _any_text(node: yaml.Node, source: Source) -> str | None:
    """Words, or none: an outlet that is not known."""
    if isinstance(node, yaml.ScalarNode) and not node.value.strip():
        return ""
    return schema.text(node, source)


def _required(**readers: Reader) -> dict[str, Key]:
    return {name: Key(read, required=True) for name, read in readers.items()}


_PRINTED = _required(value=_any_text, claim=_any_text, outlet=_any_text, snippet=_any_text)
_ENTRY = _required(
    key=_key, relation=schema.choice(_RELATIONS), heading=schema.text, rule=schema.text,
    kind=schema.text, values=schema.items(_printed),
)  # fmt: skip
_FILE = _required(version=_version, findings=_findings)
