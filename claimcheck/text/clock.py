"""Clock times with their zones: "7:30 p.m. ET", "18:00 UTC", "19h25", "1500 GMT", "noon".

A bare number is never a time: it needs minutes, a.m./p.m., "o'clock" or, for four digits without
a mark ("1500"), a zone or "hours".
"""

from __future__ import annotations

import re
from dataclasses import dataclass

_ZONES = {
    "gmt": "+00:00", "utc": "+00:00", "z": "+00:00", "bst": "+01:00", "cet": "+01:00",
    "cest": "+02:00", "eet": "+02:00", "eest": "+03:00", "msk": "+03:00", "est": "-05:00",
    "edt": "-04:00", "cst": "-06:00", "cdt": "-05:00", "mst": "-07:00", "mdt": "-06:00",
    "pst": "-08:00", "pdt": "-07:00", "akst": "-09:00", "hst": "-10:00", "ist": "+05:30",
    "jst": "+09:00", "kst": "+09:00", "hkt": "+08:00", "sgt": "+08:00", "aest": "+10:00",
    "aedt": "+11:00", "nzst": "+12:00", "nzdt": "+13:00", "wat": "+01:00", "cat": "+02:00",
    "eat": "+03:00", "sast": "+02:00",
}  # fmt: skip
"""Offsets of zone names, IANA tz database; names used in several countries take the commonest."""
_NAMED = {"et": "ET", "ct": "CT", "mt": "MT", "pt": "PT", "eastern": "ET", "central": "CT",
          "mountain": "MT", "pacific": "PT", "local": "local"}  # fmt: skip
"""Zones whose offset turns on the season; kept by name."""

_S = r"[^\S\n]{0,2}"
ZONE = (
    rf"(?:{_S}\(?{_S}(?P<zone>(?:GMT|UTC){_S}[+\-–−]{_S}\d{{1,2}}(?::?\d\d)?"
    r"|[A-Z]{3,4}\b|[ECMP]T\b|Z\b"
    r"|(?:[Ee]astern|[Cc]entral|[Mm]ountain|[Pp]acific)(?:\s(?:[Ss]tandard|[Dd]aylight))?(?:\s[Tt]ime)?"
    rf"|local(?:\stime)?){_S}\)?)"
)
_HALF = r"(?:a\.?\s?m\b\.?|p\.?\s?m\b\.?|A\.?M\b\.?|P\.?M\b\.?)"
PATTERN = re.compile(
    r"(?:"
    rf"(?P<h1>[01]?\d|2[0-4])(?:[:.](?P<m1>[0-5]\d)(?:[:.][0-5]\d)?)?{_S}(?P<half>{_HALF})"
    r"|(?P<h2>[01]?\d|2[0-4]):(?P<m2>[0-5]\d)(?::[0-5]\d)?(?![\d:]|\.\d)"
    r"|(?P<h3>[01]?\d|2[0-3])h(?P<m3>[0-5]\d)\b"
    rf"|(?P<h4>[01]\d|2[0-3])\.?(?P<m4>[0-5]\d)(?={_S}(?:GMT|UTC|hours\b|hrs\b|hours\b|local\b|[A-Z]{{2,4}}\b))"
    r"(?:\s(?:hours|hrs))?"
    r"|(?P<h5>1[0-2]|[1-9])(?P<clock>\s?o['’]clock)(?:\s(?:in\sthe\s)?(?P<part>morning|afternoon|evening|at\snight))?"
    r")"
)
_ZONE = re.compile(ZONE)
_WORD_HOURS = {
    word: hour
    for hour, word in enumerate(
        "one two three four five six seven eight nine ten eleven twelve".split(), 1
    )
}
_NOON = {"noon": (12, 0), "midday": (12, 0), "midnight": (0, 0)}


@dataclass(frozen=True, slots=True)
class Clock:
    """A time of day; `zone` is an offset (`+08:00`), a name (`ET`, `local`) or `None`."""

    hour: int
    minute: int
    zone: str | None = None

    def __str__(self) -> str:
        zone = self.zone or ""
        if zone == "+00:00":
            zone = "Z"
        elif zone and zone[0] not in "+-":
            zone = f" {zone}"
        return f"{self.hour:02d}:{self.minute:02d}{zone}"


def match(text: str, at: int) -> tuple[Clock, int] | None:
    """The clock time that begins at an offset, and where it ends.

    >>> text = "at 6:40 p.m. (GMT +8) sharp"
    >>> clock, end = match(text, 3)
    >>> str(clock), text[3:end]
    ('18:40+08:00', '6:40 p.m. (GMT +8)')
    """
    found = PATTERN.match(text, at)
    if found is None:
        return None
    digits = [(found[f"h{form}"], form) for form in range(1, 6) if found[f"h{form}"]]
    hour_text, form = digits[0]
    hour, minute = int(hour_text), int(found[f"m{form}"] or 0) if form < 5 else 0
    half = (found["half"] or "").lower()
    if half and (hour > 12 or hour == 0):
        return None
    if half.startswith("p") or found["part"] in ("afternoon", "evening", "at night"):
        hour = hour % 12 + 12
    elif half.startswith("a"):
        hour %= 12
    zone, end = _zone(text, found.end())
    if form == 4 and zone is None and not found[0].endswith(("hours", "hrs")):
        return None
    return Clock(hour % 24, minute, zone), end


def match_word(text: str, at: int, word: str) -> tuple[Clock, int]:
    """The clock time of "noon", "midday" or "midnight", which stands at an offset."""
    hour, minute = _NOON[word.lower()]
    zone, end = _zone(text, at + len(word))
    return Clock(hour, minute, zone), end


def hour_of(word: str) -> int | None:
    """The hour that a number word names, for "ten o'clock"."""
    return _WORD_HOURS.get(word.lower())


def _zone(text: str, at: int) -> tuple[str | None, int]:
    found = _ZONE.match(text, at)
    if found is None:
        return None, at
    name = re.sub(r"\s", "", found["zone"]).lower()
    end = found.end() if _closed(found[0]) else found.end("zone")
    offset = re.fullmatch(r"(?:gmt|utc)([+\-–−])(\d{1,2})(?::?(\d\d))?", name)
    if offset is not None:
        sign = "+" if offset[1] == "+" else "-"
        return f"{sign}{int(offset[2]):02d}:{offset[3] or '00'}", end
    if name in _ZONES:
        return _ZONES[name], end
    for full, short in _NAMED.items():
        if name == full or (len(full) > 2 and name.startswith(full)):
            return short, end
    return None, at


def _closed(matched: str) -> bool:
    return matched.count("(") == matched.count(")")
