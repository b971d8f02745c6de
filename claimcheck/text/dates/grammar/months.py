"""Months: "Aug. 6", "6 August 2024", "Nov. 3-5", "early December", "last May", "the 6th"."""

from __future__ import annotations

import re
from dataclasses import replace

from claimcheck.lexicons.word_sets import Made, WordPattern, either, grouped, of
from claimcheck.text.dates.grammar.shared_patterns import (
    ANY_YEAR,
    COMMA,
    DASH,
    DAY,
    GAP,
    TIME_PREPOSITIONS,
    S,
    before,
    cased,
    leading_number,
    month_of,
    plain,
    year_of,
)
from claimcheck.text.dates.record import Found, Reading
from claimcheck.text.english.calendar_words import (
    EDGES,
    MONTH_NAMES,
    MONTHS,
    MONTHS_OR_VERBS,
    RELATIONS,
)

_MORE_DAYS = rf"(?:{DASH}|{GAP},?{S}(?:to|and|through|or){S})(?P<last>{DAY})"
_DAY_RIGHT = WordPattern(
    lambda: (
        rf"{GAP}(?:the{S})?(?P<day>{DAY})(?:(?P<list>(?:{GAP},{S}{DAY}){{1,4}})?{_MORE_DAYS}(?!{S}[AP]\.?M))?"
        rf"(?:{COMMA}(?P<year>{ANY_YEAR}))?"
    )
)
_YEAR_RIGHT = WordPattern(
    lambda: rf"(?:{COMMA}|{S}of{S})(?P<year>{ANY_YEAR})|(?P<tied>-(?:19|20)\d\d\b)"
)
_DAY_MONTH = WordPattern(
    lambda: (
        rf"(?P<day>{DAY})(?:{_MORE_DAYS})?{S}(?:days?{S})?(?:of{S})?(?P<month>[A-Za-z]{{3,9}})\b(?:\s?\.)?"
        rf"(?:(?:{COMMA}|(?<=\.))(?P<year>{ANY_YEAR}))?"
    )
)
_TIED = WordPattern(
    lambda: (
        r"(?P<day>3[01]|[12]\d|0?[1-9])-(?P<month>[A-Za-z]{3,9})(?:-(?P<year>\d\d(?:\d\d)?))?(?!\w)"
    )
)
_THE_DAY = WordPattern(
    lambda: (
        r"(?P<day>3[01]|[12]\d|0?[1-9])(?:st|nd|rd|th)(?=[.,;:!?)”\"]|\s(?:and|in|at|by|when|but)\b|$)"
    )
)
_EVENTS = Made(
    lambda: {
        day[5:]: (int(day[:4]), re.compile(rf"\s(?:{either(words)})"))
        for day, words in grouped("event-days").items()
    }
)
"""Month and day -> the year of its event, and the words behind it that show this to be meant."""

LEFT = WordPattern(
    lambda: (
        rf"(?<![\w'’-])(?:(?:the\s)?(?P<edge>{either(EDGES)})\sof\s|(?P<mid>mid)-"
        r"|(?:(?P<part>early|mid|late)(?:[-\s]to[-\s](?:mid|late))?[-\s]{1,2}(?:in\s|on\s)?)?"
        rf"(?:(?P<relation>{either(RELATIONS)})\s)?)$"
    ),
    re.IGNORECASE,
)
"""What stands before a month, season, holiday, year or weekday and belongs to it."""

_FUNCTION = WordPattern(
    lambda: (
        rf"\b(?:{either(TIME_PREPOSITIONS | of('month-openers'))})[\s-]{{1,2}}$"
        r"|['’]s\s$|[-–—(/]\s?$"
    ),
    re.IGNORECASE,
)
_STRICT = WordPattern(
    lambda: (
        rf"\b(?:{either(TIME_PREPOSITIONS | of('month-openers', 'sure'))}"
        rf"|(?:{either(EDGES)}|month|rest)\sof)\]?[\s-]{{1,2}}$"
        r"|\b[A-Z][a-z]{2,8}(?:\s(?:and|or|to|through)\s|[-–](?:(?:to|through)[-–])?)$"
    ),
    re.IGNORECASE,
)
"""What must stand before a bare "May" or "March", which are also a name, a modal and a walk."""
_NAME_RIGHT = WordPattern(lambda: r"\s[A-Z][a-z]")
_WALK_RIGHT = WordPattern(
    lambda: (
        rf"\s(?:on|for|to|against|of)\s(?!(?:{either(cased(MONTH_NAMES))})\b)[A-Z]"
        r"|\s[Mm]adness|-\d"
    )
)


_PHRASE_LEFT = re.compile(r"\b(?:the|an?|its|their)\s(?:[a-z][\w-]{2,20}\s){1,2}$")
_EVENT_RIGHT = WordPattern(lambda: rf"\s(?:{either(of('event-nouns'))})s?\b")
"""What shows it besides, on either side: "the contested March election"."""


def left(text: str, at: int, end: int, reading: Reading) -> Found:
    """Take in "early", "last", "the end of" to the left."""
    words, start = before(text, at)
    found = LEFT.search(words)
    if found is None or found.end() == found.start():
        return at, end, reading
    part = "mid" if found["mid"] else (found["part"] or "").lower() or None
    if found["edge"]:
        part = EDGES[found["edge"].lower()]
    relation = RELATIONS[plain(found["relation"])] if found["relation"] else reading.relation
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
        if year is None:
            year = _year_of_event(number, day, text, found.end())
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


def _year_of_event(month: int, day: int, text: str, end: int) -> int | None:
    """The year of "the Sept. 11 attacks": what the day is known for stands behind it."""
    year, words = _EVENTS().get(f"{month:02d}-{day:02d}", (None, None))
    return year if words is not None and words.match(text, end) else None


def _bare(text: str, at: int, end: int, number: int) -> Found:
    name, words = text[at:end], before(text, at)[0]
    word = plain(name)
    if word in MONTHS_OR_VERBS:
        shown = _STRICT.search(words) or (
            _PHRASE_LEFT.search(words) and _EVENT_RIGHT.match(text, end)
        )
        if not shown or _WALK_RIGHT.match(text, end) or not name.istitle():
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
