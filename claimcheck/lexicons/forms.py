"""What an entry of a table must look like, where it is more than words in lower case."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from claimcheck.lexicons.cells import Cell
from claimcheck.yamlfile.source import Source


@dataclass(frozen=True, slots=True)
class Form:
    """What an entry, and the value it is listed under, must match as a whole."""

    entry: str
    takes: str
    """What is allowed, in words, for the complaint."""
    group: str = r".*"
    group_takes: str = ""


FORMS: Mapping[str, Form] = {}
"""Table -> form.  A table without one holds words, which are kept in lower case."""


@dataclass(frozen=True, slots=True)
class _Place:
    line: int
    column: int


def entry(table: str, cell: Cell, source: Source) -> tuple[str, str] | None:
    """The entry of a cell as its table keeps it; `None` after a complaint."""
    form = FORMS.get(table)
    place = _Place(cell.line, cell.column)
    if form is None:
        return cell.group, cell.words.lower()
    if not re.fullmatch(form.group, cell.group):
        source.complain(f'"{cell.group}" is no value of {table}: {form.group_takes}', place)
        return None
    if not re.fullmatch(form.entry, cell.words):
        source.complain(f'"{cell.words}" is no entry of {table}: {form.takes}', place)
        return None
    return cell.group, cell.words
