"""What a change or a comparison in percent is measured against: a year earlier, the last close."""

from __future__ import annotations

import re

from claimcheck.lexicons.word_sets import WordPattern, either, of
from claimcheck.model.claim import Span
from claimcheck.model.finding import SlotComparison
from claimcheck.text.english.calendar_words import MONTH_NAMES
from claimcheck.text.english.closed_classes import CLOSED
from claimcheck.text.english.noun_lemmas import singular
from claimcheck.text.english.word_endings import participle

_PERCENT = r"(?:per\s?cent|%|percentage\spoints?|points?)"
_PERIOD = WordPattern(
    lambda: rf"(?:[\w-]+\s){{0,3}}?(?:quarter|half|months?|year|week|{either(MONTH_NAMES)})"
)
"""The period of a change, which may stand between it and what it is measured against."""
_LEADS = WordPattern(
    lambda: (
        rf"{_PERCENT}(?:\s(?:in|during|for)\s(?:the\s)?{_PERIOD.pattern})?,?\s(?:(?:{either(of('degrees'))}|higher|lower|up|down|above|below)\s)?"
        r"(?:than|from|versus|against|compared\s(?:with|to)|on|over|above|below)\s"
    ),
    re.I,
)
_PREMIUM = re.compile(
    rf"\b(?:premium|discount|mark-?up)\sof\s(?:\S+\s){{0,3}}?\S*{_PERCENT}\s(?:to|on|over|above)\s",
    re.I,
)
_HYPHENED = re.compile(rf"{_PERCENT},?\s(?P<unit>year|quarter|month|week)[- ](?:on|over)[- ]\w+")
_TIME = re.compile(
    r"(?:the\s|a\s|an\s|one\s|its\s)?(?:same\s(?:\w+\s){1,2}?(?:of\s|in\s)?(?:the\s)?)?"
    r"(?:previous\s|prior\s|preceding\s|last\s|past\s)?"
    r"(?P<unit>year|quarter|month|week|day|session|poll|survey|season|decade)\b"
    r"(?:[\s-](?:earlier|ago|before|previously))?",
    re.I,
)
_QUARTER = re.compile(r"(?:the\s)?(?:previous|prior|preceding|last)\s(?:three|3)\smonths\b", re.I)
_WORD = re.compile(r"\s{0,2}(?P<word>[^\W_][\w’'&.-]{0,40})")
_FAR = 40
"""Characters from a percentage to the word that leads to its base: ", compared with" has 15."""
_BEFORE = 30
"""Characters before a percentage in which "a premium of" stands, with a hedge."""
_MOST = 6
"""Words of a base that are read."""


def base_of(text: str, span: Span, sentence: Span) -> str | None:
    """The unit of time that a percentage looks back, or the noun of what it is held against.

    >>> said = "Output fell 8 percent from a year before, 3 percent less than the record."
    >>> base_of(said, Span(12, 21), Span(0, len(said))), base_of(said, Span(42, 51), Span(0, 73))
    ('year', 'record')
    """
    end = min(sentence.end, span.end + _FAR)
    begin = max(span.start, span.end - _FAR)
    if hyphened := _HYPHENED.search(text, begin, end):
        return hyphened["unit"].lower()
    lead = _LEADS.search(text, begin, end)
    if lead is None or lead.start() > span.end:
        lead = _PREMIUM.search(text, max(sentence.start, span.start - _BEFORE), end)
    if lead is None or lead.end() < span.end:
        return None
    if _QUARTER.match(text, lead.end(), sentence.end):
        return "quarter"
    if time := _TIME.match(text, lead.end(), sentence.end):
        return time["unit"].lower()
    if lead[0].lower().endswith("on "):  # on the year, but not on Tuesday, nor on the news
        return None
    return _noun(text, lead.end(), sentence.end)


def _noun(text: str, at: int, end: int) -> str | None:
    """The last word of the noun phrase that begins at a place; `None` for a name."""
    last: str | None = None
    for _ in range(_MOST):
        match = _WORD.match(text, at, end)
        if match is None:
            break
        word = match["word"].rstrip(".")
        if word[0].isdecimal():
            return None
        if last is not None and (word.lower() in CLOSED or participle(word)):
            break
        if word.lower() not in CLOSED:
            last = word
        at = match.end()
    return singular(last) if last and last[0].islower() else None


def compare_bases(left: str | None, right: str | None) -> SlotComparison:
    """`differs` where both say what they are measured against, and it is not one thing."""
    outcome = "differs" if left and right and left != right else "unstated"
    return SlotComparison("base", "equal" if left and left == right else outcome, left, right)
