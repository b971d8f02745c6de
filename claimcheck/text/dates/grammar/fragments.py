"""The number words before a unit, and fragments of patterns that the readers of dates share."""

from __future__ import annotations

import re

from claimcheck.text.english.calendar import (
    _COMMON_WORDS,
    _MONTH_SHORT,
    _WEEKDAY_SHORT,
    MONTH_NAMES,
    MONTHS,
    WEEKDAY_NAMES,
)

_SMALL = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen "
    "fifteen sixteen seventeen eighteen nineteen"
).split()
_TENS = {"twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70,
         "eighty": 80, "ninety": 90}  # fmt: skip
_COUNTS = (
    {word: number for number, word in enumerate(_SMALL)}
    | _TENS
    | {"a": 1, "an": 1, "couple": 2, "few": 3, "several": 3}
)
"""Number words before a unit; "a few" and "several" stand for three, give or take."""

S = r"(?:[^\S\n]{1,2}|\n)"
"""White space inside a date: a line may be wrapped there, a paragraph may not end."""
GAP = r"[^\S\n]{0,2}"
COMMA = rf"(?:{GAP},{S}|{S})"
DASH = rf"{GAP}[-–—]{GAP}"
DAY = r"(?:3[01]|[12]\d|0?[1-9])(?:st|nd|rd|th)?(?![\w%]|[.,:/]\d)"
YEAR = r"(?:1[0-9]|20)\d\d(?![\w%]|[.,:]\d)"
ANY_YEAR = rf"(?:{YEAR}|['’‘]\d\d\b)"
DAYPART = r"(?:morning|afternoon|evening|night|lunchtime|dawn)"
UNIT = r"(?:second|minute|hour|day|week|fortnight|month|quarter|year|decade|centur(?:y|ie))"


def either(names: list[str]) -> str:
    """An alternation of names, longest first, with either apostrophe."""
    ranked = sorted(set(names), key=lambda name: (-len(name), name))
    return "|".join(re.escape(name).replace("'", "['’]") for name in ranked)


def cased(names: list[str], lower: bool = True) -> list[str]:
    """Names as they are printed: in title case, in capitals and (where safe) in lower case.

    >>> cased(["june", "may"])
    ['June', 'JUNE', 'May', 'MAY', 'june']
    """
    forms = [form for name in names for form in (name.title(), name.upper())]
    return forms + [name for name in names if lower and name not in _COMMON_WORDS]


MONTH = (
    f"(?:{either(cased(MONTH_NAMES))}|(?:{either(cased(sorted(_MONTH_SHORT), lower=False))})"
    r"\b(?:[^\S\n]?\.)?)"
)
WEEKDAY = (
    f"(?:{either(cased(WEEKDAY_NAMES))}|(?:{either(cased(sorted(_WEEKDAY_SHORT), lower=False))})"
    rf"\b(?:\.|(?={GAP},?{S}(?:\d|(?:Jan|Feb|Mar|Apr|May|Ju[nl]|Aug|Sep|Oct|Nov|Dec)))))"
)
COUNT = (
    rf"(?:\d{{1,4}}|(?:(?:an?|one|half{S}a)\s)?(?:couple|dozen|few)(?:\sof)?|several|"
    rf"(?:{either(list(_TENS))})(?:[-\s](?:{either(_SMALL[1:10])}))?"
    rf"|{either([*_SMALL[1:], 'a', 'an'])})"
)


def plain(words: str) -> str:
    """Lower case, straight apostrophes, single spaces, no stop at the end."""
    return " ".join(words.lower().replace("’", "'").replace("‘", "'").split()).rstrip(". ")


def month_of(word: str) -> int | None:
    """The number of the month that a printed word names.

    >>> month_of("Sept."), month_of("june"), month_of("may"), month_of("Boeing")
    (9, 6, None, None)
    """
    name = plain(word)
    return None if word == name and name in _COMMON_WORDS else MONTHS.get(name)


def year_of(words: str | None) -> int | None:
    """A year of four digits, or of two digits that reach from 1969 to 2068 (as POSIX has it).

    >>> year_of("1998"), year_of("'06"), year_of(None)
    (1998, 2006, None)
    """
    if not words:
        return None
    digits = words.strip("'’‘")
    if len(digits) == 2:
        return int(digits) + (2000 if int(digits) < 69 else 1900)
    return int(digits)


def count(words: str) -> int | None:
    """How many units a few number words say.

    >>> [count(w) for w in ("14", "two", "a couple of", "twenty-five", "a dozen", "an")]
    [14, 2, 2, 25, 12, 1]
    """
    said = plain(words)
    if said.isdigit():
        return int(said)
    if "dozen" in said:
        return 6 if said.startswith("half") else 12
    found = [_COUNTS[word] for word in re.split(r"[-\s]", said) if word in _COUNTS]
    if len(found) == 2 and found[0] >= 20:
        return sum(found)
    return found[-1] if found else None


def leading_number(words: str) -> int:
    """The digits that a word starts with: 6 for "6th"."""
    return int(words[:2]) if words[:2].isdigit() else int(words[:1])


REACH = 48
"""How far to the left of an anchor its words may reach."""


def before(text: str, at: int) -> tuple[str, int]:
    """The words to the left that may belong to an anchor, and where they begin."""
    start = max(0, at - REACH)
    return text[start:at], start
