"""Notes in a document, read as suppressions: `claimcheck: ignore[RULE] -- REASON`."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace

from claimcheck.gate.ignore_file import too_wide
from claimcheck.model.acceptance import Suppression
from claimcheck.model.claim import Span
from claimcheck.model.document import Document, Note
from claimcheck.yamlfile.suggest import did_you_mean

FORM = "ignore[RULE] -- REASON"
_HEAD = re.compile(r"([\w-]{1,40})\s*(?:\[([^\]\n]{0,200})\])?\s*")
_REASON = re.compile(r"--\s*(\S.*)", re.DOTALL)
_PARAGRAPH = re.compile(r"\s*(\S.*?)(?=\n[^\S\n]*(?:\n|\Z)|\Z)", re.DOTALL)


def read(documents: Iterable[Document]) -> Iterator[Suppression]:
    """The suppressions that stand in documents, by document and place."""
    for document in documents:
        line, begins, at = document.first_line, 0, 0
        for note, covered in zip(document.notes, _covered(document), strict=True):
            line += document.text.count("\n", at, note.span.start)
            begins = document.text.rfind("\n", at, note.span.start) + 1 or begins
            at = note.span.start
            place = document.id, line, at - begins + 1
            yield from (replace(said, covers=covered) for said in _read(note, *place))


def _read(note: Note, document: str, line: int, column: int) -> Iterator[Suppression]:
    head = _HEAD.match(note.words)
    reason = _REASON.match(note.words, head.end() if head else 0)
    told = " ".join(reason[1].split()) if reason else ""
    malformed = note.problem or _amiss(head, told)
    if malformed:
        yield Suppression(document, line, column, told, malformed=malformed)
        return
    assert head is not None
    for rule in dict.fromkeys(_names(head)):
        yield Suppression(document, line, column, told, rule=rule, documents=(document,))


def _names(head: re.Match[str]) -> list[str]:
    return [name.strip() for name in (head[2] or "").split(",") if name.strip()]


def _amiss(head: re.Match[str] | None, reason: str) -> str:
    """What is wrong with a note, and what it takes; empty where nothing is."""
    if head is None:
        return f"says nothing that is known; it takes {FORM}"
    if head[1] != "ignore":
        return f'unknown word "{head[1]}"{did_you_mean(head[1], ["ignore"])}'
    names = _names(head)
    if not names:
        return f"names no rule; it takes {FORM}"
    if not reason:
        return f"gives no reason; it takes {FORM}"
    return next(filter(None, map(too_wide, names)), "")


def _covered(document: Document) -> list[Span]:
    """For each note the paragraph behind it, to the next empty line; empty where there is none.

    Notes in a row share a paragraph, and each stretch of the text is looked at once.
    """
    covered: list[Span] = []
    below = len(document.text)
    for note in reversed(document.notes):
        paragraph = _PARAGRAPH.match(document.text, note.span.end, below)
        if paragraph:
            covered.append(Span(*paragraph.span(1)))
        else:
            covered.append(covered[-1] if covered else Span(note.span.end, note.span.end))
        below = note.span.start
    return covered[::-1]
