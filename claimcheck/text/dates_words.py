"""The words that dates are made of, and the pattern fragments that the grammar is built from."""

from __future__ import annotations

import re
from dataclasses import dataclass

from claimcheck.model.claim import Span
from claimcheck.text.clock import Clock


@dataclass(frozen=True, slots=True)
class Reading:
    """What an expression says; `None` where it is silent."""

    form: str
    """`day month year decade century season quarter half weekday holiday deictic shift relative
    numeric clock daypart monthday duration set`."""
    year: int | None = None
    month: int | None = None
    day: int | None = None
    last_day: int | None = None
    """The last of several days of the month ("Nov. 3-5")."""
    number: int | None = None
    """Weekday (Monday 0), season (spring 0), quarter, half or century."""
    name: str | None = None
    """The holiday."""
    unit: str | None = None
    amount: int | None = None
    """Signed number of units from the reference: "two weeks ago" is -2 weeks."""
    anchor: str = "published"
    """What an amount counts from: `published`, or the date last named in the `text`."""
    relation: str | None = None
    """`last`, `this` or `next` before a weekday, month, season or quarter."""
    part: str | None = None
    """`early`, `mid` or `late`."""
    daypart: str | None = None
    approximate: bool = False
    clock: Clock | None = None
    first: int | None = None
    second: int | None = None
    """The first two numbers of `30/10/2024`, whose order the document decides."""
    until: Reading | None = None
    """The end of a range."""


@dataclass(frozen=True, slots=True)
class Expression:
    """A stretch of text and what it says."""

    span: Span
    reading: Reading
    edge: str | None = None
    """`start` or `end` for a date that opens or closes a range found around it."""


_MONTH_NAMES = (
    "january february march april may june july august september october november december"
).split()
_MONTH_SHORT = {"jan": 1, "feb": 2, "mar": 3, "apr": 4, "jun": 6, "jul": 7, "aug": 8, "sep": 9,
                "sept": 9, "oct": 10, "nov": 11, "dec": 12}  # fmt: skip
MONTHS = {name: number for number, name in enumerate(_MONTH_NAMES, 1)} | _MONTH_SHORT
_WEEKDAY_NAMES = "monday tuesday wednesday thursday friday saturday sunday".split()
_WEEKDAY_SHORT = {"mon": 0, "tue": 1, "tues": 1, "wed": 2, "thu": 3, "thur": 3, "thurs": 3,
                  "fri": 4, "sat": 5, "sun": 6}  # fmt: skip
WEEKDAYS = {name: number for number, name in enumerate(_WEEKDAY_NAMES)} | _WEEKDAY_SHORT
SEASONS = {"spring": 0, "summer": 1, "autumn": 2, "fall": 2, "winter": 3}
ORDINALS = {"first": 1, "second": 2, "third": 3, "fourth": 4, "final": 4,
            "1st": 1, "2nd": 2, "3rd": 3, "4th": 4}  # fmt: skip
_SMALL = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen "
    "fifteen sixteen seventeen eighteen nineteen twenty"
).split()
_TENS = {"twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60}
_COUNTS = (
    {word: number for number, word in enumerate(_SMALL)}
    | _TENS
    | {"a": 1, "an": 1, "couple": 2, "few": 3, "several": 3}
)
"""Number words before a unit; "a few" and "several" stand for three, give or take."""

S = r"(?:[^\S\n]{1,2}|\n)"
"""White space inside a date: a line may be wrapped there, a paragraph may not end."""
O = r"[^\S\n]{0,2}"  # noqa: E741
COMMA = rf"(?:{O},{S}|{S})"
DASH = rf"{O}[-–—]{O}"


def either(words: list[str]) -> str:
    """An alternation of words, longest first, with either apostrophe."""
    ranked = sorted(set(words), key=lambda word: (-len(word), word))
    return "|".join(re.escape(word).replace("'", "['’]") for word in ranked)


def _cased(names: list[str], lower: bool = True) -> list[str]:
    """Names as they are printed: in title case, in capitals and (where safe) in lower case."""
    forms = [form for name in names for form in (name.title(), name.upper())]
    return forms + (names if lower else [])


_WORDS_TOO = ["march", "may", "august"]
MONTH = (
    "(?:"
    + either(_cased([name for name in _MONTH_NAMES if name not in _WORDS_TOO]) + _cased(_WORDS_TOO, False))
    + r"|(?:" + either(_cased(sorted(_MONTH_SHORT), lower=False)) + r")\b\.?)"
)  # fmt: skip
WEEKDAY = (
    "(?:"
    + either(_cased(_WEEKDAY_NAMES))
    + r"|(?:" + either(_cased(sorted(_WEEKDAY_SHORT), lower=False)) + r")\b"
    + rf"(?:\.|(?=,?{S}(?:\d|(?:{MONTH})\b))))"
)  # fmt: skip
DAY = r"(?:3[01]|[12]\d|0?[1-9])(?:st|nd|rd|th)?(?![\w%]|[.,:/]\d)"
YEAR = r"(?:1[0-9]|20)\d\d(?![\w%]|[.,:]\d)"
ANY_YEAR = rf"(?:{YEAR}|['’‘]\d\d\b)"
DAYPART = r"(?:morning|afternoon|evening|night|lunchtime|dawn)"
COUNT = (
    r"(?:\d{1,4}|(?:(?:an?|one|half"
    + S
    + r"a)\s)?(?:couple|dozen|few)(?:\sof)?|several|"
    + r"(?:twenty|thirty|forty|fifty|sixty)(?:[-\s](?:one|two|three|four|five|six|seven|eight|nine))?|"
    + either(_SMALL[1:20] + ["a", "an"])
    + ")"
)
UNIT = r"(?:second|minute|hour|day|week|fortnight|month|quarter|year|decade|centur(?:y|ie))"


def plain(words: str) -> str:
    """Lower case, straight apostrophes, no stop at the end."""
    return words.lower().rstrip(".").replace("’", "'").replace("‘", "'")


def year_of(words: str | None) -> int | None:
    """A year of four digits, or of two digits that reach from 1970 to 2069 (as POSIX has it).

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
    return int(re.match(r"\d+", words)[0])  # type: ignore[index]
