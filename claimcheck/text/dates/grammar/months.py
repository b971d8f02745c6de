"""Months: "Aug. 6", "6 August 2024", "Nov. 3-5", "early December", "last May", "the 6th"."""

from __future__ import annotations

import re
from dataclasses import replace

from claimcheck.text.dates.grammar.fragments import (
    ANY_YEAR,
    COMMA,
    DASH,
    DAY,
    GAP,
    S,
    before,
    cased,
    either,
    leading_number,
    month_of,
    plain,
    year_of,
)
from claimcheck.text.dates.record import Found, Reading
from claimcheck.text.english.calendar import MONTH_NAMES, MONTHS

_MORE_DAYS = rf"(?:{DASH}|{GAP},?{S}(?:to|and|through|or){S})(?P<last>{DAY})"
_DAY_RIGHT = re.compile(
    rf"{GAP}(?:the{S})?(?P<day>{DAY})(?:(?P<list>(?:{GAP},{S}{DAY}){{1,4}})?{_MORE_DAYS}(?!{S}[AP]\.?M))?"
    rf"(?:{COMMA}(?P<year>{ANY_YEAR}))?"
)
_YEAR_RIGHT = re.compile(rf"(?:{COMMA}|{S}of{S})(?P<year>{ANY_YEAR})|(?P<tied>-(?:19|20)\d\d\b)")
_DAY_MONTH = re.compile(
    rf"(?P<day>{DAY})(?:{_MORE_DAYS})?{S}(?:days?{S})?(?:of{S})?(?P<month>[A-Za-z]{{3,9}})\b(?:\s?\.)?"
    rf"(?:(?:{COMMA}|(?<=\.))(?P<year>{ANY_YEAR}))?"
)
_TIED = re.compile(
    r"(?P<day>3[01]|[12]\d|0?[1-9])-(?P<month>[A-Za-z]{3,9})(?:-(?P<year>\d\d(?:\d\d)?))?(?!\w)"
)
_THE_DAY = re.compile(
    r"(?P<day>3[01]|[12]\d|0?[1-9])(?:st|nd|rd|th)(?=[.,;:!?)”\"]|\s(?:and|in|at|by|when|but)\b|$)"
)
_ATTACKS = re.compile(r"\s(?:attack|terror|hijack)")

RELATION = r"(?P<relation>last|this\spast|this\scoming|this|next|past|coming|previous|following)"
_EDGE = r"(?P<edge>start|beginning|middle|end|close)\sof\s"
LEFT = re.compile(
    rf"(?<![\w'’-])(?:(?:the\s)?{_EDGE}|(?P<mid>mid)-|(?:(?P<part>early|mid|late)(?:[-\s]to[-\s](?:mid|late))?"
    rf"[-\s]{{1,2}}(?:in\s|on\s)?)?(?:{RELATION}\s)?)$",
    re.IGNORECASE,
)
"""What stands before a month, season, holiday, year or weekday and belongs to it."""
_RELATIONS = {"past": "last", "this past": "last", "coming": "next", "this coming": "next",
              "previous": "last", "following": "next"}  # fmt: skip
EDGES = {"start": "early", "beginning": "early", "middle": "mid", "end": "late", "close": "late"}

_FUNCTION = re.compile(
    r"\b(?:in|since|until|till|by|from|during|before|after|through|throughout|between|and|to|of|on|for|or"
    r"|the|a|an|every|each|around|about|into|as|his|her|its|their|our|than|early|late|mid|last|this"
    r"|next|past|that|with|but|usual|back)[\s-]{1,2}$|['’]s\s$|[-–—(/]\s?$",
    re.IGNORECASE,
)
_STRICT = re.compile(
    r"\b(?:in|since|until|till|from|during|before|after|through|throughout|between|by|early|late|mid"
    r"|last|this|next|a|an|the|every|each|(?:end|start|beginning|middle|month|rest)\sof)\]?[\s-]{1,2}$"
    r"|\b[A-Z][a-z]{2,8}\s(?:and|or|to|through)\s$",
    re.IGNORECASE,
)
"""What must stand before a bare "May" or "March", which are also a name, a modal and a walk."""
_NAME_RIGHT = re.compile(r"\s[A-Z][a-z]")
_WALK_RIGHT = re.compile(
    rf"\s(?:on|for|to|against|of)\s(?!(?:{either(cased(MONTH_NAMES))})\b)[A-Z]|\s[Mm]adness|-\d"
)


def left(text: str, at: int, end: int, reading: Reading) -> Found:
    """Take in "early", "last", "the end of" to the left."""
    words, start = before(text, at)
    found = LEFT.search(words)
    if found is None or found.end() == found.start():
        return at, end, reading
    part = "mid" if found["mid"] else (found["part"] or "").lower() or None
    if found["edge"]:
        part = EDGES[found["edge"].lower()]
    relation = plain(found["relation"]) if found["relation"] else None
    relation = _RELATIONS.get(relation, relation) if relation else reading.relation
    return (
        start + found.start(),
        end,
        replace(reading, part=part or reading.part, relation=relation),
    )


def read_month(text: str, at: int, end: int) -> Found:
    """An expression that begins with a month or consists of one."""
    number = MONTHS[plain(text[at:end])]
    found = _DAY_RIGHT.match(text, end)
    if found is not None:
        day = leading_number(found["day"])
        last = leading_number(found["last"]) if found["last"] else None
        if last is not None and last <= day:
            return at, found.end("day"), Reading("day", None, number, day)
        year = year_of(found["year"])
        if number == 9 and day == 11 and year is None and _ATTACKS.match(text, found.end()):
            year = 2001
        return at, found.end(), Reading("day", year, number, day, last)
    dated = _YEAR_RIGHT.match(text, end)
    if dated is not None:
        return left(
            text,
            at,
            dated.end(),
            Reading("month", year_of((dated["year"] or dated["tied"]).lstrip("-")), number),
        )
    return _bare(text, at, end, number)


def _bare(text: str, at: int, end: int, number: int) -> Found:
    name, words = text[at:end], before(text, at)[0]
    word = plain(name)
    if word in ("may", "march") and (
        not _STRICT.search(words) or _WALK_RIGHT.match(text, end) or not name.istitle()
    ):
        return None
    in_phrase = _FUNCTION.search(words) is not None
    if word not in MONTH_NAMES and not (name.endswith(".") and in_phrase):
        return None  # "Jan Brewer", "Mar-a-Lago"
    if not in_phrase and (_NAME_RIGHT.match(text, end) or words.endswith(("“", '"', "‘"))):
        return None  # "April Jones"
    return left(text, at, end, Reading("month", None, number))


def read_day_month(text: str, at: int) -> Found:
    """An expression that begins with the number of a day: "6 August", "3-5 Nov. 2024"."""
    tied = _TIED.match(text, at)
    found = tied or _DAY_MONTH.match(text, at)
    if found is None:
        return None
    number = month_of(found["month"])
    if number is None:
        return None
    day, year = leading_number(found["day"]), year_of(found["year"])
    last = leading_number(found["last"]) if tied is None and found["last"] else None
    if last is not None and last <= day:
        return None
    end = found.end()
    if year is None and text[end - 1] == "." and len(plain(found["month"])) > 4:
        end = found.end("month")
    begin = at - 4 if text[max(0, at - 4) : at].lower() == "the " else at
    return begin, end, Reading("day", year, number, day, last)


def read_day_of_month(text: str, at: int) -> Found:
    """A day of a month that is not named: "on the 6th"."""
    found = _THE_DAY.match(text, at)
    if found is None or not text[max(0, at - 7) : at].lower().endswith("on the "):
        return None
    return at - 4, found.end(), Reading("monthday", day=int(found["day"]))
