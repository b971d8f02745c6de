"""Days by the names that a text gives them, where no day of publication says which they are.

"Thursday" beside "Thursday" is one day, "Thursday" beside "Friday" are two; "Thursday" beside
"August 6" may be one.  A day that is known has all its names: 2024-08-06 is a Tuesday, too.
"""

from __future__ import annotations

from dataclasses import dataclass

from claimcheck.lexicons.word_sets import WordSet, remembered
from claimcheck.text.dates.calendar.edtf import days
from claimcheck.text.english.calendar_words import (
    EDGES,
    MONTH_NAMES,
    MONTHS,
    RELATIONS,
    WEEKDAY_NAMES,
    WEEKDAYS,
)

_NAMES = WEEKDAY_NAMES | MONTH_NAMES
_RELATIONS = WordSet(RELATIONS.values)
_PARTS = WordSet(EDGES.values)
NEXT = "next"
"""The word before a weekday or a month for one that is to come."""


@dataclass(frozen=True, slots=True)
class Names:
    """What is said of a day or a month besides its year; `None` where nothing is."""

    weekday: int | None = None
    """Monday 0."""
    month: int | None = None
    day: int | None = None
    """Of the month."""
    ahead: bool | None = None
    """Is it the next one, not the last; `None` of a day that is known?"""


@remembered(4096)
def names(said: str) -> Names | None:
    """The names in words of one form (`record.canonical`, `written`) or of an EDTF string.

    >>> names("thursday"), names("2024-08-06")
    (Names(weekday=3, month=None, day=None, ahead=False), \
Names(weekday=1, month=8, day=6, ahead=None))
    """
    bounds = days(said)
    if bounds is not None:
        low, high = bounds
        if low == high:
            return Names(low.weekday(), low.month, low.day)
        whole = (low.year, low.month) == (high.year, high.month) and "W" not in said
        return Names(month=low.month) if whole else None
    words = said.lower().split()
    while words and (words[0] in _RELATIONS or words[0] in _PARTS):
        words.pop(0)
    if not words or sum(word in _NAMES for word in words) != 1:
        return None  # "monday to thursday" is neither
    ahead = said.lower().startswith(NEXT)
    if words[0] in WEEKDAY_NAMES:
        return Names(WEEKDAYS[words[0]], ahead=ahead)
    if words[0] not in MONTH_NAMES or len(words) > 2 or not (words[1:] or ["1"])[0].isdecimal():
        return None
    return Names(None, MONTHS[words[0]], int(words[1]) if words[1:] else None, ahead)


def grain(said: str) -> str | None:
    """How fine the names are: `day` or `month`.

    >>> grain("thursday"), grain("august"), grain("that day")
    ('day', 'month', None)
    """
    found = names(said)
    if found is None:
        return None
    return "month" if found.weekday is None and found.day is None else "day"


def relate_names(left: str, right: str) -> str | None:
    """How two days by name stand: `equal`, `differs`, `left holds right`, `right holds left`;
    `None` where they have no name in common by which to tell.

    >>> relate_names("thursday", "friday"), relate_names("august", "august 6")
    ('differs', 'left holds right')
    """
    a, b = names(left), names(right)
    if a is None or b is None or (a.ahead != b.ahead and None not in (a.ahead, b.ahead)):
        return None
    pairs = [
        (one, two)
        for one, two in ((a.weekday, b.weekday), (a.month, b.month), (a.day, b.day))
        if one is not None and two is not None
    ]
    if not pairs:
        return None
    if any(one != two for one, two in pairs):
        return "differs"
    if len(pairs) == 1 and a.month and b.month and (a.day is None) != (b.day is None):
        return "left holds right" if a.day is None else "right holds left"
    return "equal"


def written(said: str) -> str:
    """Words of one form as people write them.

    >>> written("last thursday morning"), written("august 6")
    ('last Thursday morning', 'August 6')
    """
    return " ".join(word.capitalize() if word in _NAMES else word for word in said.split())
