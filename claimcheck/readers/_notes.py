"""Comments in Markdown that speak to this program: `<!-- claimcheck: ... -->`."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import replace

from claimcheck.model.claim import Span
from claimcheck.model.document import Document, Note

_OPENING = re.compile(r"<!--\s{0,40}claimcheck(?::|\s{0,40}:|(?=\s{1,40}ignore\b))", re.IGNORECASE)
_CLOSING = "-->"
_FENCE = re.compile(r" {0,3}(`{3,}|~{3,})")
_WORDS = re.compile(r"[^\n]")
_LINE = re.compile(r"[^\n]*")
_BLANK = re.compile(r"[^\S\n]*(?:\n|\Z)")
_SEEN = 200
"""Characters of a line before a comment that are looked at, so that hostile lines cost no more."""


def noted(document: Document) -> Document:
    """The document with its notes, blanks in their place: they are no part of what it says."""
    if not _OPENING.search(document.text):
        return document
    notes = tuple(_notes(document.text))
    text, parts, at = document.text, list[str](), 0
    for note in notes:
        parts += [text[at : note.span.start], _WORDS.sub(" ", note.span.of(text))]
        at = note.span.end
    return replace(document, text="".join(parts) + text[at:], notes=notes)


def _notes(text: str) -> Iterator[Note]:
    """Those outside code, which only shows them."""
    fences = list(_fenced(text))
    starts = [fence.start for fence in fences]
    last = text.rfind(_CLOSING)
    at = 0
    while opening := _OPENING.search(text, at):
        start, at = opening.span()
        before = _before(text, start)
        fence = bisect_right(starts, start) - 1
        in_fence = fence >= 0 and start < fences[fence].end
        if in_fence or "`" in before or before.startswith(("    ", "\t")):
            continue
        if at > last:
            at = _LINE.match(text, at).end()  # type: ignore[union-attr]  # matches anywhere
            yield Note(Span(start, at), "", f"the comment is not closed with {_CLOSING}")
            continue
        close = text.find(_CLOSING, at)
        words = " ".join(text[at:close].split())
        at = close + len(_CLOSING)
        problem = ""
        if not opening[0].endswith(":"):
            problem = "lacks the colon: claimcheck: ignore[RULE] -- REASON"
        elif before.strip() or not _BLANK.match(text, at):
            problem = "stands in a line of text; it takes a line of its own before the paragraph"
        yield Note(Span(start, at), words, problem)


def _before(text: str, start: int) -> str:
    """What stands on the line before a place; of a long line the end."""
    floor = max(0, start - _SEEN)
    line = text.rfind("\n", floor, start) + 1
    return text[line or floor : start]


def _fenced(text: str) -> Iterator[Span]:
    """The blocks of code between fences (CommonMark 0.31, 4.5); one left open runs to the end."""
    opened, start, at = "", 0, 0
    for line in text.splitlines(keepends=True):
        fence = _FENCE.match(line)
        if fence and not opened:
            opened, start = fence[1], at
        elif fence and fence[1].startswith(opened) and not line[fence.end() :].strip():
            yield Span(start, at + len(line))
            opened = ""
        at += len(line)
    if opened:
        yield Span(start, at)
