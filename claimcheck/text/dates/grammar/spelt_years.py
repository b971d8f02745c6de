"""Years and decades in words: "nineteen eighty-four", "the year two thousand", "the nineties"."""

from __future__ import annotations

import re
from dataclasses import replace

from claimcheck.lexicons.word_sets import Made, WordPattern, either
from claimcheck.text.dates.grammar.months import left
from claimcheck.text.dates.grammar.shared_patterns import S, before, initial
from claimcheck.text.dates.record import Expression, Found, Reading
from claimcheck.text.english.number_words import ONES, TENS

_CENTURIES = {"seventeen": 1700, "eighteen": 1800, "nineteen": 1900}
_DIGITS = Made(lambda: either(word for word, value in ONES.items() if 0 < value < 10))
_TEENS = Made(lambda: either(word for word, value in ONES.items() if value > 9))
_TENS = Made(lambda: rf"(?:{either(TENS)})(?:[-\s](?:{_DIGITS()}))?")
_DECADES = Made(lambda: {f"{word[:-1]}ies": value for word, value in TENS.items()})

_YEAR = WordPattern(
    lambda: (
        rf"(?:(?P<century>{either(_CENTURIES)})[-\s](?P<rest>hundred|oh[-\s](?:{_DIGITS()})"
        rf"|{_TENS()}|{_TEENS()})|(?P<later>two{S}thousand(?:{S}and)?(?:{S}(?:{_TENS()}|{_TEENS()}"
        rf"|{_DIGITS()}))?))\b(?!-)"
    ),
    re.IGNORECASE,
)
_DECADE = WordPattern(
    lambda: rf"(?:(?P<century>{either(_CENTURIES)})[-\s])?(?P<tens>{either(_DECADES())})\b", re.I
)
_OF_TIME = re.compile(
    rf"\b(?:in|of|since|until|till|by|from|during|through|the{S}year|summer|winter|spring|autumn)"
    rf"{S}$", re.IGNORECASE,
)  # fmt: skip
"""What must stand before a year of whole hundreds or beyond 2000, which is a number as well."""
_OF_DECADE = re.compile(
    rf"\b(?:in|of|since|until|by|from|during|through|throughout|into|and|or){S}the{S}"
    rf"(?:(?:early|mid|late)(?:{S}|-))?$", re.IGNORECASE,
)  # fmt: skip
_WARM = re.compile(r"\b(?:temperatures?|degrees|highs?|lows?|mercury|thermometers?)\b", re.I)
"""Words of a sentence in which "the nineties" are degrees."""


def opening() -> str:
    """What such a year or decade begins with, for the pattern of anchors."""
    years = rf"(?:{initial(_CENTURIES)})(?=[-\s])|[Tt]wo(?=\sthousand\b)"
    return rf"{years}|(?:{initial(_DECADES())})\b"


def read_spelt_year(text: str, at: int, end: int) -> Found:
    """A year or a decade in words."""
    words = before(text, at)[0]
    decade = _DECADE.match(text, at)
    if decade is not None:
        known = decade["century"] is not None or _OF_DECADE.search(words)
        if not known or _WARM.search(words):
            return None
        century = _CENTURIES[decade["century"].lower()] if decade["century"] else 1900
        reading = Reading("decade", century + _DECADES()[decade["tens"].lower()], name=SPELT)
        return left(text, at, decade.end(), reading)
    found = _YEAR.match(text, at)
    if found is None:
        return None
    number = found["later"] or found["rest"].lower() == "hundred"
    if number and _OF_TIME.search(words) is None:
        return None
    if found["later"]:
        return at, found.end(), Reading("year", 2000 + _sum(found["later"]), name=SPELT)
    value = _CENTURIES[found["century"].lower()] + _sum(found["rest"])
    return at, found.end(), Reading("year", value, name=SPELT)


SPELT = "spelt"
"""The name of a reading in words, in which no figure may be read."""


def with_month(text: str, left: Expression, right: Expression) -> Reading | None:
    """A month or day and its year in words: "January nineteen ninety-seven"."""
    gap = text[left.span.end : right.span.start]
    if right.reading.name != SPELT or left.reading.year is not None:
        return None
    if left.reading.form not in ("month", "day") or gap.strip(" ,"):
        return None
    return replace(left.reading, year=right.reading.year, name=SPELT)


def _sum(words: str) -> int:
    """The number below a hundred that some words say: 84 for "eighty-four", 0 for "hundred".

    >>> _sum("eighty-four"), _sum("two thousand and six"), _sum("hundred")
    (84, 6, 0)
    """
    said = [word for word in re.split(r"[-\s]", words.lower()) if word in ONES or word in TENS]
    said = said[1:] if words.lower().startswith("two") else said
    return sum(TENS.get(word) or ONES.get(word) or 0 for word in said)
