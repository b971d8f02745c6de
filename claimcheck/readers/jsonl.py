"""JSON lines: one document a line."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import date, datetime
from pathlib import Path

from claimcheck.model.document import Document


def _published(value: str | None) -> date | datetime | None:
    if not value:
        return None
    return date.fromisoformat(value) if len(value) == 10 else datetime.fromisoformat(value)


def read(path: Path) -> Iterator[Document]:
    """The documents of a file of records."""
    with path.open(encoding="utf-8") as lines:
        for line in lines:
            row = json.loads(line)
            yield Document(row["id"], row["text"], row.get("outlet"),
                           _published(row.get("published")), row.get("title"), row.get("url"))
