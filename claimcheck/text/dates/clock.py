"""Clock times with their zones: "7:30 p.m. ET", "18:00 UTC", "18h40", "1500 GMT", "noon".

A bare number is never a time: it needs minutes, a.m. or p.m., "o'clock" or, for four digits
without a mark ("1500"), a zone or "hours".  Minutes behind a stop ("7.20") are `plain`: whether
they are a time, the text around must tell.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, timedelta

_ZONES = {
    "gmt": "+00:00", "utc": "+00:00", "z": "+00:00", "bst": "+01:00", "cet": "+01:00",
    "cest": "+02:00", "eet": "+02:00", "eest": "+03:00", "msk": "+03:00", "est": "-05:00",
    "edt": "-04:00", "cst": "-06:00", "cdt": "-05:00", "mst": "-07:00", "mdt": "-06:00",
    "pst": "-08:00", "pdt": "-07:00", "akst": "-09:00", "hst": "-10:00", "ist": "+05:30",
    "jst": "+09:00", "kst": "+09:00", "hkt": "+08:00", "sgt": "+08:00", "aest": "+10:00",
    "aedt": "+11:00", "nzst": "+12:00", "nzdt": "+13:00", "wat": "+01:00", "cat": "+02:00",
    "eat": "+03:00", "sast": "+02:00",
}  # fmt: skip
"""Offsets of zone names (IANA tz database); names used in several countries take the commonest."""
_NAMED = {"et": "ET", "ct": "CT", "mt": "MT", "pt": "PT", "eastern": "ET", "central": "CT",
          "mountain": "MT", "pacific": "PT", "local": "local"}  # fmt: skip
"""Zones whose offset turns on the season; kept by name."""
_LETTERS = "|".join(name.upper() for name in [*_ZONES, "et", "ct", "mt", "pt"])

_S = r"[^\S\n]{0,2}"
_HALF = r"(?P<half>[apAP](?:\s?\.\s?[mM]\b(?:\s?\.)?|\s?[mM]\b))"
PATTERN = re.compile(
    rf"(?P<h1>[01]?\d|2[0-4])(?:\s?[:.]\s?(?P<m1>[0-5]\d)(?::[0-5]\d)?)?[-]?{_S}{_HALF}"
    r"|(?P<h2>[01]?\d|2[0-4])(?: : |:)(?P<m2>[0-5]\d)(?::[0-5]\d)?(?![\d:]|\.\d)"
    r"|(?P<h3>[01]?\d|2[0-3])h(?P<m3>[0-5]\d)\b"
    r"|(?P<h4>[01]\d|2[0-3])\.?(?P<m4>[0-5]\d)(?=\s?(?:GMT|UTC|Z\b|hours\b|hrs\b|local\b|[CE]E?S?T\b|BST\b))"
    r"(?:\s(?:hours|hrs)\b)?"
    r"|(?P<h5>1[0-2]|[1-9])\s?[oO]['’]clock\b"
    r"|(?P<h6>1[0-2]|[1-9])\.(?P<m6>[0-5]\d)(?![\d%]|[.,]\d)"
)
_PART = re.compile(r"\s(?:in\sthe\s|at\s)(?P<part>morning|afternoon|evening|night)\b")
_ZONE = re.compile(
    rf"{_S}(?P<open>\()?{_S}(?P<zone>(?:GMT|UTC){_S}[+\-–−]{_S}\d{{1,2}}(?::?\d\d)?|(?:{_LETTERS})\b"
    r"|(?:[Ee]astern|[Cc]entral|[Mm]ountain|[Pp]acific|[Ll]ocal)(?:\s[Ss]tandard|\s[Dd]aylight)?(?:\s[Tt]ime)?)"
    rf"(?(open)(?:{_S}\))?)"
)
_OFFSET = re.compile(r"(?:gmt|utc)([+\-–−])(\d{1,2})(?::?(\d\d))?")
_HOURS = "one two three four five six seven eight nine ten eleven twelve".split()
_NOON = {"noon": 12, "midday": 12, "midnight": 0}


NEARLY = 30
"""How many minutes "around" and "shortly after" reach: news rounds to the half hour."""
_LAST = 24 * 60 - 1


@dataclass(frozen=True, slots=True)
class Clock:
    """A time of day; `zone` is an offset (`+08:00`), a name (`ET`, `local`) or `None`."""

    hour: int
    minute: int
    zone: str | None = None
    plain: bool = False
    """Is it only two numbers with a mark, which may also be a score or a running time?"""
    bound: str = "exact"
    """`exact`, `about`, `after`, `before`, `just-after` or `just-before`."""
    until: tuple[int, int] | None = None
    """Hour and minute at which a range of time ends."""

    def __str__(self) -> str:
        end = "/{:02d}:{:02d}".format(*self.until) if self.until else ""
        zone = self.zone or ""
        if zone == "+00:00":
            zone = "Z"
        elif zone and zone[0] not in "+-":
            zone = f" {zone}"
        return f"{self.hour:02d}:{self.minute:02d}{end}{zone}"

    def minutes(self) -> tuple[int, int]:
        """First and last minute of the day that the words allow, in its own zone.

        >>> Clock(6, 0, bound="just-after").minutes(), Clock(17, 0, until=(21, 0)).minutes()
        ((360, 390), (1020, 1260))
        >>> Clock(0, 0, bound="just-before").minutes()
        (1409, 1439)
        """
        said = self.hour * 60 + self.minute
        if said == 0 and self.bound.endswith("before"):
            said = _LAST  # the midnight that ends the day
        if self.until is not None:
            return said, max(said, self.until[0] * 60 + self.until[1])
        allowed = {
            "about": (said - NEARLY, said + NEARLY),
            "just-after": (said, said + NEARLY),
            "just-before": (said - NEARLY, said),
            "after": (said, _LAST),
            "before": (0, said),
        }.get(self.bound, (said, said))
        return max(0, allowed[0]), min(_LAST, allowed[1])

    def offset(self, on: date | None) -> int | None:
        """Minutes that its zone is ahead of UTC on a day; `None` where it does not say.

        Named zones of the United States follow the Energy Policy Act of 2005: summer time from
        the second Sunday of March to the first of November.
        """
        if self.zone is None or self.zone == "local":
            return None
        if self.zone in _STANDARD:
            return None if on is None else _STANDARD[self.zone] + 60 * _is_summer(on)
        hours, minutes = self.zone[1:].replace(":", "").rjust(4, "0")[:2], self.zone[-2:]
        return (int(hours) * 60 + int(minutes)) * (-1 if self.zone[0] == "-" else 1)


_STANDARD = {"ET": -300, "CT": -360, "MT": -420, "PT": -480}


def _is_summer(on: date) -> bool:
    march, november = date(on.year, 3, 1), date(on.year, 11, 1)
    begins = march + timedelta((6 - march.weekday()) % 7 + 7)
    return begins <= on < november + timedelta((6 - november.weekday()) % 7)


def match(text: str, at: int) -> tuple[Clock, int] | None:
    """The clock time that begins at an offset, and where it ends.

    >>> text = "at 8:20 a.m. (GMT +9) sharp"
    >>> clock, end = match(text, 3)
    >>> str(clock), text[3:end]
    ('08:20+09:00', '8:20 a.m. (GMT +9)')
    """
    found = PATTERN.match(text, at)
    if found is None:
        return None
    form = next(form for form in range(1, 7) if found[f"h{form}"])
    hour, minute = int(found[f"h{form}"]), 0 if form == 5 else int(found[f"m{form}"] or 0)
    half = (found["half"] or "").lower()
    if half and not 1 <= hour <= 12:
        return None
    end = found.end()
    part = _PART.match(text, end) if half or form in (2, 5) else None
    if part is not None:
        end = part.end()
    afternoon = half.startswith("p") or (part is not None and part["part"] != "morning")
    hour = hour % 12 + 12 if afternoon and hour <= 12 else hour % 12 if half else hour
    zone, end = _zone(text, end)
    if form == 4 and zone is None and text[end - 1] != "s":
        return None
    bare = form in (2, 6) and zone is None and part is None
    return Clock(hour % 24, minute, zone, plain=bare), end


def match_word(text: str, at: int, word: str) -> tuple[Clock, int]:
    """The clock time of "noon", "midday" or "midnight", which stands at an offset."""
    zone, end = _zone(text, at + len(word))
    return Clock(_NOON[word.lower()], 0, zone), end


def hour_of(word: str) -> int | None:
    """The hour that a number word names, for "ten o'clock"."""
    return _HOURS.index(word.lower()) + 1 if word.lower() in _HOURS else None


def _zone(text: str, at: int) -> tuple[str | None, int]:
    found = _ZONE.match(text, at)
    if found is None:
        return None, at
    name = "".join(found["zone"].lower().split())
    offset = _OFFSET.fullmatch(name)
    if offset is not None:
        sign = "+" if offset[1] == "+" else "-"
        return f"{sign}{int(offset[2]):02d}:{offset[3] or '00'}", found.end()
    if name in _ZONES:
        return _ZONES[name], found.end()
    return next(short for full, short in _NAMED.items() if name.startswith(full)), found.end()
