"""Which readers there are, and which of them takes a file."""

from __future__ import annotations

import pkgutil
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path
from typing import Protocol, cast

from claimcheck.errors import Problem
from claimcheck.model.document import Document, Skipped
from claimcheck.readers._input_file import Source


class Reader(Protocol):
    """What the module of a format offers."""

    SUFFIXES: tuple[str, ...]
    """The endings of its files, lower case, with the full stop."""

    def read(self, source: Source) -> Iterator[Document | Skipped | Problem]:
        """The documents of one file in their order, what it passes over and what it doubts.

        A `Skipped` tells what was left out and why; a `Problem` goes with a document that is
        read all the same.  Raises `Unreadable` where nothing of the file can be read.
        """
        ...


def names() -> list[str]:
    """The ids of all formats, sorted, without importing one."""
    folder = str(Path(__file__).parent)
    return sorted(m.name for m in pkgutil.iter_modules([folder]) if m.name[0] != "_")


def load(name: str) -> Reader:
    """The reader of that id.  Raises `KeyError` for an unknown one."""
    if name not in names():
        raise KeyError(name)
    return cast(Reader, import_module(f"claimcheck.readers.{name}"))


def suffixes() -> dict[str, Reader]:
    """The reader that takes each file ending."""
    readers = [load(name) for name in names()]
    return {suffix: reader for reader in readers for suffix in reader.SUFFIXES}
