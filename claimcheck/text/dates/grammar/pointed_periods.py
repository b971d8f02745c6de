"""Quarters and periods that point at the one a report is on: "the latest quarter", "the year-ago
period", "the same quarter in 2019", "the same month last year"."""

from __future__ import annotations

import re
from dataclasses import replace

from claimcheck.lexicons.word_sets import WordPattern, either, of
from claimcheck.text.dates.grammar.seasons import is_business
from claimcheck.text.dates.grammar.shared_patterns import YEAR, S, year_of
from claimcheck.text.dates.record import Found, Reading
from claimcheck.text.english.calendar_words import ORDINALS

UNITS = frozenset(("quarter", "half", "period"))
_LEFT = WordPattern(
    lambda: (
        r"(?<![\w'’-])(?:"
        rf"(?P<latest>the\s(?:{either(of('period-pointers', 'latest'))}))"
        rf"|(?P<alike>(?:the|its|a)\s(?:{either(of('period-pointers', 'alike'))}))"
        r"|(?P<before>(?:the\s)?(?:prior|previous)[-\s]year(?:['’]s)?|last\syear['’]s)"
        rf"|the\s(?P<year>{YEAR})(?:\s(?P<ordinal>{either(ORDINALS)}))?"
        r"|(?:(?:in|for|during|over|of)\sthe|(?P<first>The))"
        r")\s$"
    )
)
_A_YEAR_OFF = (
    rf"{S}(?:(?:of|in){S})?(?:last{S}year|the{S}(?:previous|prior|preceding){S}year"
    rf"|a?{S}?year{S}(?:ago|earlier|before))\b"
)
_RIGHT = WordPattern(lambda: rf"(?P<off>{_A_YEAR_OFF})|{S}(?:(?:of|in|from){S})?(?P<year>{YEAR})")
_OTHER = WordPattern(lambda: rf"['’]s\b|{S}(?:of|between|from|when|that|where|since|after)\b|-")


def read_focus(text: str, start: int, words: str, end: int, word: str) -> Found:
    """A period by its place beside the one in focus: `amount` years from it, or of a `year`.

    A month only where both are said, "the same month last year": else its name is said.
    """
    found = _LEFT.search(words)
    if found is None or (word == "month" and not found["alike"]):
        return None
    begin = start + found.start()
    reading = Reading("focus", unit=word, amount=0, anchor="focus")
    if found["latest"]:
        return begin, end, replace(reading, relation="last")
    if found["before"]:
        return begin, end, replace(reading, amount=-1)
    if found["year"]:
        year = year_of(found["year"])
        if found["ordinal"] and word != "period":
            return begin, end, Reading(word, year, number=ORDINALS[found["ordinal"].lower()])
        return begin, end, replace(reading, year=year)
    right = _RIGHT.match(text, end)
    if found["alike"]:
        if right is None:
            return None
        if right["off"]:
            return begin, right.end(), replace(reading, amount=-1)
        return begin, right.end(), replace(reading, year=year_of(right["year"]))
    if right is not None or _OTHER.match(text, end) or not is_business(text, begin, end):
        return None
    the = begin if found["first"] else start + re.search(r"the\s$", words).start()  # type: ignore[union-attr]
    return the, end, reading


def read_tied(text: str, at: int, end: int) -> Found:
    """ "The year-ago quarter": `end` is that of "year-ago"; `None` where no period follows."""
    period = _PERIOD.match(text, end)
    if period is None:
        return None
    start = at - 4 if text[max(0, at - 4) : at].lower() == "the " else at
    return start, period.end(), Reading("focus", unit=period[1], amount=-1, anchor="focus")


_PERIOD = WordPattern(lambda: rf"{S}({either(UNITS)})\b")
