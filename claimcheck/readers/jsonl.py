"""JSON lines: one document a line, with `id`, `text`, `outlet`, `published`, `title`, `url`."""

from __future__ import annotations

import json
from collections.abc import Iterator

from claimcheck.errors import Problem
from claimcheck.model.document import Document, Skipped
from claimcheck.readers._encoding import decode
from claimcheck.readers._facts import facts
from claimcheck.readers._input_file import MAX_BYTES, TOO_LONG, Source, Unreadable

SUFFIXES = (".jsonl", ".ndjson")
_WIDE = (b"\xff\xfe", b"\xfe\xff")


def read(source: Source) -> Iterator[Document | Skipped | Problem]:
    """The documents of a file of records; a bad record is passed over, the others are read."""
    for number, line in _lines(source):
        where = f"{source.name}:{number}"
        if line is None:
            yield Skipped(where, TOO_LONG)
        elif number == 1 and line.startswith(_WIDE):
            raise Unreadable("JSON lines must be UTF-8")
        elif line.strip(b"\xef\xbb\xbf \t\r\n"):
            yield from _record(source, number, line)


def _lines(source: Source) -> Iterator[tuple[int, bytes | None]]:
    """Every line with its number; `None` for one that is too long, of which no more is kept."""
    number = 0
    while line := source.stream.readline(MAX_BYTES):
        number += 1
        if line.endswith(b"\n") or len(line) < MAX_BYTES:
            yield number, line
            continue
        while line and not line.endswith(b"\n"):
            line = source.stream.readline(MAX_BYTES)
        yield number, None


def _record(source: Source, number: int, line: bytes) -> Iterator[Document | Skipped | Problem]:
    where = f"{source.name}:{number}"
    try:
        row = json.loads(decode(line).removesuffix("\n"))
    except json.JSONDecodeError as error:
        yield Skipped(f"{where}:{error.colno}", f"not JSON: {error.msg}")
        return
    except RecursionError:
        yield Skipped(where, "not a record: nested too deep")
        return
    except (Unreadable, ValueError) as error:  # ValueError: an integer of thousands of digits
        yield Skipped(where, str(error))
        return
    reason = _unfit(row)
    if reason is not None:
        yield Skipped(where, reason)
        return
    stated, wrong = facts(row)
    for message in wrong.values():
        yield source.problem(message, number)
    found = source.document(str(row.get("id", where)), row["text"], stated)
    yield Skipped(where, found.reason) if isinstance(found, Skipped) else found


def _unfit(row: object) -> str | None:
    """Why a line's value is not a document, if it is none."""
    if not isinstance(row, dict):
        return "not an object with the fields of a document"
    if row.get("text") is None:
        return "a record without `text`"
    if not isinstance(row["text"], str):
        return "`text` is not text"
    if isinstance(row.get("id", ""), (dict, list, type(None))):
        return "`id` is neither text nor a number"
    return None
