"""Clock times with their zones: "7:30 p.m. ET", "18:00 UTC", "18h40", "1500 GMT", "noon".

A bare number is never a time: it needs minutes, a.m. or p.m., "o'clock" or, for four digits
without a mark ("1500"), a zone or "hours".  Minutes behind a stop ("7.20") are `plain`: whether
they are a time, the text around must tell.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, timedelta

from claimcheck.lexicons.in_force import in_force
from claimcheck.lexicons.word_sets import Made, WordMap, WordPattern, either, grouped, of
from claimcheck.text.english.calendar_words import DAY_WORDS, WEEKDAY_NAMES
from claimcheck.text.english.number_words import ONES

_ZONES = WordMap(lambda: {name.lower(): at for at, name in in_force().entries("time-zones")})
"""Names of zones -> their offsets."""
_SEASONAL = Made(lambda: grouped("seasonal-zones"))
"""Standard offset -> the names of a zone that has summer time; kept by name, in capitals."""
_NAMED = WordMap(
    lambda: {
        **{name.lower(): _short(names) for names in _SEASONAL().values() for name in names},
        "local": "local",
    }
)
_STANDARD = WordMap(
    lambda: {name: _minutes(at) for at, names in _SEASONAL().items() for name in names}
)
"""Zones whose offset turns on the season -> minutes that their standard time is ahead of UTC."""


def _short(names: tuple[str, ...]) -> str:
    return next(filter(str.isupper, names), names[0])


def _letters() -> str:
    named = (name for names in _SEASONAL().values() for name in names if name.isupper())
    return either([*of("time-zones"), *named])


def _words() -> str:
    """The names in words, with or without a capital: `[Ee]astern`."""
    return "|".join(
        f"[{name[0].upper()}{name[0]}]{name[1:]}"
        for name in _NAMED
        if name.upper() not in _STANDARD
    )


_S = r"[^\S\n]{0,2}"
_HALF = r"(?P<half>[apAP](?:\s?\.\s?[mM]\b(?:\s?\.)?|\s?[mM]\b))"
PATTERN = WordPattern(
    lambda: (
        rf"(?P<h1>[01]?\d|2[0-4])(?:\s?[:.]\s?(?P<m1>[0-5]\d)(?::[0-5]\d)?)?[-]?{_S}{_HALF}"
        r"|(?P<h2>[01]?\d|2[0-4])(?: : |:)(?P<m2>[0-5]\d)(?::[0-5]\d)?(?![\d:]|\.\d)"
        r"|(?P<h3>[01]?\d|2[0-3])h(?P<m3>[0-5]\d)\b"
        r"|(?P<h4>[01]\d|2[0-3])\.?(?P<m4>[0-5]\d)(?=\s?(?:GMT|UTC|Z\b|hours\b|hrs\b|local\b|[CE]E?S?T\b|BST\b))"
        r"(?:\s(?:hours|hrs)\b)?"
        r"|(?P<h5>1[0-2]|[1-9])\s?[oO]['’]clock\b"
        r"|(?P<h6>1[0-2]|[1-9])\.(?P<m6>[0-5]\d)(?![\d%]|[.,]\d)"
    )
)
PART = WordPattern(
    lambda: (
        rf"\s(?:in\sthe\s|at\s)(?:(?P<am>{either(of('dayparts', 'am'))})"
        rf"|(?P<pm>{either(of('dayparts', 'pm'))}))\b"
    )
)
"""The part of the day that stands behind an hour."""
_PART_OF_DAY = WordPattern(
    lambda: (
        rf"\s(?:{either((*WEEKDAY_NAMES, *DAY_WORDS))})\s"
        rf"(?:(?P<am>{either(of('dayparts', 'am'))})|(?P<pm>{either(of('dayparts', 'pm'))}))\b"
    ),
    re.IGNORECASE,
)
"""The part of a day that is named behind an hour: "7:20 Friday night"; the day is no part of it."""
_RUNNING = re.compile(
    r"\b(?:of|in|time|record|ran|run|clocked|clocking|took|taking|lasted|finished|won)\s$", re.I
)
_RUNNING_REACH = 12
"""Characters in front of a time with seconds in which such a word ends: "clocking"."""
_ZONE = WordPattern(
    lambda: (
        rf"{_S}(?P<open>\()?{_S}(?P<zone>(?:GMT|UTC){_S}[+\-–−]{_S}\d{{1,2}}(?::?\d\d)?"
        rf"|(?:{_letters()})\b|(?:{_words()})(?:\s[Ss]tandard|\s[Dd]aylight)?(?:\s[Tt]ime)?)"
        rf"(?(open)(?:{_S}\))?)"
    )
)
_OFFSET = WordPattern(lambda: r"(?:gmt|utc)([+\-–−])(\d{1,2})(?::?(\d\d))?")
NOON = {"noon": 12, "midday": 12, "midnight": 0}


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
    either: bool = False
    """May it be of either half of the day ("ten past eleven")?"""

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
        return _minutes(self.zone)


def _minutes(offset: str) -> int:
    """An offset in minutes: -300 for `-05:00`."""
    hours, minutes = offset[1:].replace(":", "").rjust(4, "0")[:2], offset[-2:]
    return (int(hours) * 60 + int(minutes)) * (-1 if offset[0] == "-" else 1)


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
    seconds = form == 2 and found[0].count(":") > 1
    if seconds and _RUNNING.search(text, max(0, at - _RUNNING_REACH), at):
        return None  # "a record of 2:31:08"
    part = PART.match(text, end) if half or form in (2, 5) else None
    if part is not None:
        end = part.end()
    elif not half and form in (2, 5, 6):
        part = _PART_OF_DAY.match(text, end)
    afternoon = half.startswith("p") or (part is not None and part["pm"] is not None)
    hour = hour % 12 + 12 if afternoon and hour <= 12 else hour % 12 if half else hour
    zone, end = _zone(text, end)
    if form == 4 and zone is None and text[end - 1] != "s":
        return None
    bare = form in (2, 6) and zone is None and part is None
    return Clock(hour % 24, minute, zone, plain=bare, either=form == 5 and part is None), end


def match_word(text: str, at: int, word: str) -> tuple[Clock, int]:
    """The clock time of "noon", "midday" or "midnight", which stands at an offset."""
    zone, end = _zone(text, at + len(word))
    return Clock(NOON[word.lower()], 0, zone), end


def hour_of(word: str) -> int | None:
    """The hour that a number word names, for "ten o'clock"."""
    number: int | None = ONES.get(word.lower())
    return number if number and number <= 12 else None


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
