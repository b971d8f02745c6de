"""The words in force: the tables that ship, with those that a user's lexicons add.

A table is a file `rules/lexicons/<family>/<table>.yaml` with the one key `<table>`: the name of
the file is the name of the table.  A user's lexicon adds to any of them under the same key.  The
words in force are those of the context (`contextvars`), as with `decimal.getcontext`: a reading
under one rulebook is not disturbed by a reading under another.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from contextvars import ContextVar
from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING

import yaml

from claimcheck.errors import RuleError
from claimcheck.lexicons.cells import cells
from claimcheck.lexicons.entry_forms import entry
from claimcheck.yamlfile import json_form, schema
from claimcheck.yamlfile.json_form import takes
from claimcheck.yamlfile.source import Source, compose, decode

if TYPE_CHECKING:
    from importlib.abc import Traversable

Entry = tuple[str, str]
"""The value under which words are listed (empty in a table without values), and the words."""


class Words:
    """What a user's lexicons add to the tables that ship; compared by identity."""

    def __init__(self, added: Mapping[str, Iterable[Entry]]) -> None:
        self._added = {table: tuple(rows) for table, rows in added.items()}

    def entries(self, table: str) -> tuple[Entry, ...]:
        """The entries of a table in order, those that ship first.  Raises `KeyError`."""
        return shipped(table) + self._added.get(table, ())


SHIPPED = Words({})
_in_force: ContextVar[Words] = ContextVar("words", default=SHIPPED)


in_force = _in_force.get
"""The words that grammars read by in this context."""


@contextmanager
def using(words: Words) -> Iterator[None]:
    """Read by these words inside the `with`."""
    token = _in_force.set(words)
    try:
        yield
    finally:
        _in_force.reset(token)


def tables() -> tuple[str, ...]:
    """The names of all tables, sorted."""
    return tuple(sorted(_files()))


@cache
def shipped(table: str) -> tuple[Entry, ...]:
    """The entries of a table as it ships, read when it is first asked for.

    Raises `KeyError` for a name that no file has, `RuleError` for a file that is not valid.
    """
    file = _files()[table]
    source = decode(f"rules/lexicons/{table}.yaml", file.read_bytes(), bounded=False)
    root = compose(source, trusted=True)
    found: tuple[Entry, ...] = ()
    if root is not None:
        keys = {table: schema.Key(lambda node, source: entries_of(table, node, source))}
        found = schema.mapping(root, source, keys).get(table, ())
    if source.problems:
        raise RuleError(source.problems)
    return found


def _form(table: str) -> json_form.Form:
    """Words or, in a table with values, words under each; its own entries tell which it is."""
    words = json_form.many(json_form.TEXT)
    if not any(group for group, _ in shipped(table)):
        return words
    return {"type": "object", "additionalProperties": words}


@takes(_form)
def entries_of(table: str, node: yaml.Node, source: Source) -> tuple[Entry, ...]:
    """The entries that a node adds to a table; a wrong one is complained of at its place."""
    found = (entry(table, cell, source) for cell in cells(node, source))
    return tuple(each for each in found if each is not None)


@cache
def _files() -> Mapping[str, Traversable]:
    root = files("claimcheck.rules").joinpath("lexicons")
    return {
        file.name.removesuffix(".yaml"): file
        for family in root.iterdir()
        if family.is_dir()
        for file in family.iterdir()
        if file.name.endswith(".yaml")
    }
