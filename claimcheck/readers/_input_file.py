"""One file under a reader's eyes: its name, its bytes, and what is known of it beforehand."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import BinaryIO

from claimcheck.errors import Problem
from claimcheck.model.document import Document, Skipped
from claimcheck.readers._facts import Facts
from claimcheck.readers._html import REASON, is_html, is_page

MAX_CHARACTERS = 10_000_000
"""Of one document: the longest of 3,000 news articles has 38,000, a year of a diary a million.  A
second reads 400,000 of prose, and 40,000 where each sentence has three figures (measured)."""
MAX_BYTES = 4 * MAX_CHARACTERS
"""Of one document as it is stored: four bytes a character, the most that UTF-8 and UTF-32 take."""
TOO_LONG = f"longer than {MAX_CHARACTERS:,} characters"


class Unreadable(Exception):
    """Nothing of a file can be read; the message says why and becomes the reason of a skip."""


@dataclass(frozen=True, slots=True)
class Source:
    """A file to read, or standard input."""

    name: str
    """The path as the user gave it, with `/` between its parts; `-` for standard input."""
    stream: BinaryIO
    facts: Facts = field(default_factory=Facts)
    """What `sources.yaml` says of it; the file's own word goes before."""
    has_markup: bool = False
    """May elements of HTML stand in its text, as they may in Markdown?"""

    def content(self) -> bytes:
        """All bytes.  Raises `Unreadable` for more than one document may have."""
        content = self.stream.read(MAX_BYTES + 1)
        if len(content) > MAX_BYTES:
            raise Unreadable(f"{TOO_LONG}, the most that one document may have")
        return content

    def document(self, id_: str, text: str, facts: Facts, line: int = 1) -> Document | Skipped:
        """A document of this file, or why there is none in that text."""
        if not text.strip():
            return Skipped(self.name, "holds no text")
        if len(text) > MAX_CHARACTERS:
            return Skipped(self.name, TOO_LONG)
        if is_page(text) if self.has_markup else is_html(text):
            return Skipped(self.name, REASON)
        facts = facts.over(self.facts)
        return Document(
            without_surrogates(id_), without_surrogates(text), facts.outlet, facts.published,
            facts.title, facts.url, line,
        )  # fmt: skip

    def problem(self, message: str, line: int | None = None, column: int | None = None) -> Problem:
        """Something doubtful in this file."""
        return Problem(self.name, message, line, column)


def without_surrogates(text: str) -> str:
    """The text with every lone surrogate replaced, which no encoding could print.

    JSON can hold them as escapes and file names as undecodable bytes.  Length is kept, so that
    offsets are.
    """
    if text.isascii():
        return text
    return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
