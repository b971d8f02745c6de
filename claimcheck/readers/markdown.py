"""Markdown, with an optional front matter; marks stay in the text, so that offsets hold."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from claimcheck.errors import Problem
from claimcheck.model.document import Document, Skipped
from claimcheck.readers import _front_matter
from claimcheck.readers._input_file import Source
from claimcheck.readers._notes import noted

SUFFIXES = (".md", ".markdown")


def read(source: Source) -> Iterator[Document | Skipped | Problem]:
    """The one document of a file; comments for this program become its notes."""
    for found in _front_matter.read(replace(source, has_markup=True)):
        yield noted(found) if isinstance(found, Document) else found
