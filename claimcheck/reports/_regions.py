"""Where a claim stands, as tools that open files ask for it."""

from __future__ import annotations

import posixpath
from dataclasses import dataclass
from urllib.parse import quote

from claimcheck.model.claim import Claim
from claimcheck.reports._clean import clean
from claimcheck.reports._index import Index


@dataclass(frozen=True, slots=True)
class Region:
    """A stretch of a file; lines and columns count from 1, columns in code points."""

    path: str
    """As `path` writes it."""
    line: int
    column: int
    end_line: int
    end_column: int
    """The first column behind it."""
    is_headline: bool
    """In the title, wherever that is given: the rest is then where the text begins."""


def region(claim: Claim, index: Index) -> Region:
    """Where a claim stands in its file."""
    start = index.place_of(claim)
    end = start if start.is_headline else index.place(claim.document, claim.span.end)
    return Region(
        path(claim.document), start.line, start.column, end.line, end.column, start.is_headline
    )


def path(document_id: str) -> str:
    """The path of a document without `./` and `..` in its middle, and without unsafe characters.

    >>> path("./wire/../post.txt"), path("a\\x1b.txt"), path("-")
    ('post.txt', 'a\\ufffd.txt', '-')
    """
    return posixpath.normpath(clean(document_id))


def uri(document_id: str) -> str:
    """The path of a document as a URI reference (RFC 3986), percent-encoded.

    >>> uri("wire/50 %.txt"), uri("/tmp/a:b.txt")
    ('wire/50%20%25.txt', 'file:///tmp/a%3Ab.txt')
    """
    encoded = quote(path(document_id), safe="/")
    return f"file://{encoded}" if encoded.startswith("/") else encoded


def byte_column(claim: Claim, offset: int, column: int, index: Index) -> int:
    """A column in bytes of UTF-8, from 1, of a character at that offset and column of the text."""
    line = index.words_of(claim)[offset - (column - 1) : offset]
    return len(line.encode("utf-8", "surrogatepass")) + 1
