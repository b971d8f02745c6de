"""`pack.yaml` in a pack: its version, what it needs, and which of its rules had other names."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import partial
from typing import TYPE_CHECKING

import yaml

from claimcheck import __version__
from claimcheck.errors import Problem
from claimcheck.rulebook.rule import Pack
from claimcheck.yamlfile import json_form, schema
from claimcheck.yamlfile.json_form import takes
from claimcheck.yamlfile.schema import Key
from claimcheck.yamlfile.source import Source, compose, decode

if TYPE_CHECKING:
    from importlib.abc import Traversable

STEM = "pack"
NAME = f"{STEM}.yaml"


def read(path: str, file: Traversable, pack: str, problems: list[Problem]) -> Pack:
    """What the file says of a pack; what is wrong with it is added to the problems."""
    source = decode(path, file.read_bytes())
    root = compose(source)
    values = {} if root is None else schema.mapping(root, source, KEYS)
    values.pop("requires", None)
    renamed = values.pop("renamed", {})
    problems.extend(source.problems)
    return Pack(
        pack, **values, renamed={_id(pack, old): _id(pack, new) for old, new in renamed.items()}
    )


def _id(pack: str, name: str) -> str:
    return name if "." in name else f"{pack}.{name}"


@takes({"type": "object", "additionalProperties": json_form.TEXT})
def _names(node: yaml.Node, source: Source) -> Mapping[str, str] | None:
    if not isinstance(node, yaml.MappingNode):
        schema.wrong(node, source, "a mapping of old names to new ones")
        return None
    rows = ((key, schema.text(value, source)) for key, _, value in schema.pairs(node, source))
    return {old: new for old, new in rows if new is not None}


_NEEDED = re.compile(r">=\s*(\d{1,6}(?:\.\d{1,6}){0,3})")


@takes(lambda ours: {"type": "string", "pattern": "^>="})
def _requires(ours: str, node: yaml.Node, source: Source) -> str | None:
    """The least version of the program, as `>=0.2`."""
    wanted = schema.text(node, source)
    least = _NEEDED.fullmatch(wanted or "")
    if wanted is not None and least is None:
        schema.wrong(node, source, "the least version of claimcheck, as >=0.2")
    elif least is not None and _numbers(least[1]) > _numbers(ours):
        source.complain(f"needs claimcheck {wanted}; this is {ours}", node.start_mark)
    return wanted


def _numbers(version: str) -> list[int]:
    return [int(number) for number in re.findall(r"\d+", version)[:4]]


KEYS: Mapping[str, Key] = {
    "title": Key(schema.text),
    "version": Key(schema.text),
    "requires": Key(partial(_requires, __version__)),
    "renamed": Key(_names),
}
