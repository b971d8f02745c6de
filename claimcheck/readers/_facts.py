"""What is known of a document besides its text, from whatever states it."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime

FIELDS = ("outlet", "published", "title", "url")
_ISO = re.compile(
    r"(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d(?::\d\d)?)(?:[.,]\d{1,9})? ?(Z|[+-]\d\d:?\d\d)?)?", re.I
)
_UNSAID = frozenset({"", "~", "null"})


@dataclass(frozen=True, slots=True)
class Facts:
    """Outlet, date, title, address; `None` where unsaid."""

    outlet: str | None = None
    published: date | datetime | None = None
    title: str | None = None
    url: str | None = None
    encoding: str | None = None
    """The declared encoding of the file."""

    def over(self, other: Facts) -> Facts:
        """These facts, and the other's where these are silent."""
        return Facts(
            self.outlet or other.outlet,
            self.published or other.published,
            self.title or other.title,
            self.url or other.url,
            self.encoding or other.encoding,
        )


def published(value: str) -> date | datetime:
    """The day or moment of an ISO 8601 date or date-time.  Raises `ValueError`.

    The same strings are understood under every version of Python (`fromisoformat` takes more of
    them since 3.11); fractions of a second are dropped.

    >>> published("2024-10-29"), published("2024-10-29T19:25:00.5Z").isoformat()
    (datetime.date(2024, 10, 29), '2024-10-29T19:25:00+00:00')
    """
    match = _ISO.fullmatch(value.strip())
    if match is None:
        raise ValueError(value)
    day, clock, zone = match.groups()
    if clock is None:
        return date.fromisoformat(day)
    if zone in ("Z", "z"):
        zone = "+00:00"
    elif zone and ":" not in zone:
        zone = f"{zone[:3]}:{zone[3:]}"
    return datetime.fromisoformat(f"{day}T{clock}{zone or ''}")


def facts(fields: Mapping[str, object]) -> tuple[Facts, dict[str, str]]:
    """The facts that a mapping states, and by field what is wrong with the others."""
    texts: dict[str, str] = {}
    wrong: dict[str, str] = {}
    for name in (*FIELDS, "encoding"):
        value = fields.get(name)
        if isinstance(value, str):
            if value.strip().lower() not in _UNSAID:
                texts[name] = " ".join(value.split())
        elif value is not None:
            wrong[name] = f"{name} is not text"
    day = None
    if "published" in texts:
        try:
            day = published(texts["published"])
        except ValueError:
            wrong["published"] = (
                f"published: {texts['published'][:40]!r} is not an ISO date (2024-08-06) or "
                "date-time; the document is read as undated"
            )
    get = texts.get
    return Facts(get("outlet"), day, get("title"), get("url"), get("encoding")), wrong
