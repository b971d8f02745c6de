"""The number words before a unit, and fragments of patterns that the readers of dates share."""

from __future__ import annotations

import re
from collections.abc import Iterable

from claimcheck.lexicons.word_sets import Made, WordMap, WordSet, either
from claimcheck.text.english.calendar_words import (
    COMMON_WORDS,
    DAYPARTS,
    MONTH_NAMES,
    MONTH_SHORT,
    MONTHS,
    WEEKDAY_NAMES,
    WEEKDAY_SHORT,
)
from claimcheck.text.english.number_words import ONES, TENS

_COUNTS = WordMap(lambda: {**ONES, **TENS, "a": 1, "an": 1, "couple": 2, "few": 3, "several": 3})
"""Number words before a unit; "a few" and "several" stand for three, give or take."""
TIME_PREPOSITIONS = WordSet.of("time-prepositions")

S = r"(?:[^\S\n]{1,2}|\n)"
"""White space inside a date: a line may be wrapped there, a paragraph may not end."""
GAP = r"[^\S\n]{0,2}"
COMMA = rf"(?:{GAP},{S}|{S})"
DASH = rf"{GAP}[-–—]{GAP}"
DAY = r"(?:3[01]|[12]\d|0?[1-9])(?:st|nd|rd|th)?(?![\w%]|[.,:/]\d)"
YEAR = r"(?:1[0-9]|20)\d\d(?![\w%]|[.,:]\d)"
ANY_YEAR = rf"(?:{YEAR}|['’‘]\d\d\b)"
UNIT = r"(?:second|minute|hour|day|week|fortnight|month|quarter|year|decade|centur(?:y|ie))"
"""The units that the calendar counts: another one needs arithmetic of its own, not a word."""


def cased(names: Iterable[str], lower: bool = True) -> list[str]:
    """Names as they are printed: in title case, in capitals and (where safe) in lower case.

    >>> cased(["june", "may"])
    ['June', 'JUNE', 'May', 'MAY', 'june']
    """
    forms = [form for name in names for form in (name.title(), name.upper())]
    return forms + [name for name in names if lower and name not in COMMON_WORDS]


def initial(words: Iterable[str]) -> str:
    """Words that may begin with a capital.

    >>> initial(["noon", "today"])
    '[Nn]oon|[Tt]oday'
    """
    return "|".join(f"[{word[0].upper()}{word[0]}]{re.escape(word[1:])}" for word in words)


DAYPART = Made(lambda: f"(?:{either(DAYPARTS)})")
MONTH = Made(
    lambda: (
        f"(?:{either(cased(MONTH_NAMES))}|(?:{either(cased(MONTH_SHORT, lower=False))})"
        r"\b(?:[^\S\n]?\.)?)"
    )
)
WEEKDAY = Made(
    lambda: (
        f"(?:{either(cased(WEEKDAY_NAMES))}|(?:{either(cased(WEEKDAY_SHORT, lower=False))})"
        rf"\b(?:\.|(?={GAP},?{S}(?:\d|(?:{either({month[:3].title() for month in MONTHS})})))))"
    )
)
COUNT = Made(
    lambda: (
        rf"(?:\d{{1,4}}|(?:(?:an?|one|half{S}a)\s)?(?:couple|dozen|few)(?:\sof)?|several|"
        rf"(?:{either(TENS)})(?:[-\s](?:{either(word for word in ONES if 0 < ONES[word] < 10)}))?"
        rf"|{either([*(word for word in ONES if ONES[word]), 'a', 'an'])})"
    )
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
    return None if word == name and name in COMMON_WORDS else MONTHS.get(name)


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
"""How many characters to the left of an anchor its words may reach: none of 5,700 dates of news
reaches further back than 19, and the patterns look at a word or two before that."""


def before(text: str, at: int) -> tuple[str, int]:
    """The words to the left that may belong to an anchor, and where they begin."""
    start = max(0, at - REACH)
    return text[start:at], start
