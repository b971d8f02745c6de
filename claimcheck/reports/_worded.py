"""A report as people read it: periods as they say them, no text that ends within a word.

`2017-W51` is `the week of 2017-12-18`.
Days stay as they are, since they sort and nobody takes 03-04 for the third of April in them.
ISO 8601-2 section 4.8 numbers the parts of a year: 21 to 24 seasons, 33 to 36 quarters, 40 and 41
halves.
"""

from __future__ import annotations

import re
from calendar import month_name
from collections.abc import Iterable
from dataclasses import replace
from datetime import date

from claimcheck.model.claim import Claim
from claimcheck.model.finding import Finding, Side, SlotComparison
from claimcheck.model.report import Report

_SEASONS = ("spring", "summer", "autumn", "winter")
_ORDINALS = ("first", "second", "third", "fourth")
_PERIOD = re.compile(r"(?<![\w/-])(\d{4})-(W?)(\d\d)(?![\w-])|(?<![\w-])(\d{3})X(?![\w-])")
_INTERVAL = re.compile(
    r"(?<![\w-])(\d{4}-[W\d][\d-]{1,4})(~?)/(\d{4}-[W\d][\d-]{1,4})(~?)(?![\w-])"
)


def in_words(text: str) -> str:
    """A text with the periods in it as people say them; everything else as it is.

    >>> in_words("early 2017-12"), in_words("2024-10-29/2024-12-24~"), in_words("since 2013-36")
    ('early December 2017', '2024-10-29 to about 2024-12-24', 'since the fourth quarter of 2013')
    >>> in_words("2024-08-06 18:00Z"), in_words("199X"), in_words("10-12 men of 2019-20")
    ('2024-08-06 18:00Z', 'the 1990s', '10-12 men of 2019-20')
    """
    return _PERIOD.sub(_period, _INTERVAL.sub(_interval, text))


def _interval(found: re.Match[str]) -> str:
    first, is_vague, last, ends_vague = found.groups()
    return f"{'about ' * bool(is_vague)}{first} to {'about ' * bool(ends_vague)}{last}"


def _period(found: re.Match[str]) -> str:
    year, week, part, decade = found.groups()
    if decade:
        return f"the {decade}0s"
    number = int(part)
    if week:
        try:
            return f"the week of {date.fromisocalendar(int(year), number, 1).isoformat()}"
        except ValueError:
            return found[0]
    if 1 <= number <= 12:
        return f"{month_name[number]} {year}"
    named = {n: f"{season} {year}" for n, season in enumerate(_SEASONS, 21)}
    named |= {n: f"the {order} quarter of {year}" for n, order in enumerate(_ORDINALS, 33)}
    named |= {n: f"the {order} half of {year}" for n, order in enumerate(_ORDINALS[:2], 40)}
    return named.get(number, found[0])


def worded(report: Report) -> Report:
    """The report with the dates of its findings in words, for people to read."""
    return replace(report, findings=tuple(map(_finding, report.findings)))


def _finding(finding: Finding) -> Finding:
    names = ("period", "value") if finding.kind == "date" else ("period",)
    sides = tuple(_side(side, is_date=finding.kind == "date") for side in finding.sides)
    related = tuple(replace(each, why=_slots(each.why, names)) for each in finding.relations)
    return replace(finding, sides=sides, why=_slots(finding.why, names), relations=related)


def _side(side: Side, *, is_date: bool) -> Side:
    value = in_words(side.value) if is_date else _whole(side.value)
    return Side(value, tuple(map(_claim, side.claims)))


_ELLIPSIS = "\N{HORIZONTAL ELLIPSIS}"


def _whole(text: str) -> str:
    """A text that was cut after so many characters, without the word that was cut."""
    kept, blank, _ = text.rpartition(" ") if text.endswith(_ELLIPSIS) else ("", "", "")
    return f"{kept.rstrip()}{_ELLIPSIS}" if blank else text


def _claim(claim: Claim) -> Claim:
    period = claim.scope.period
    if period is None or (told := in_words(period)) == period:
        return claim
    return replace(claim, scope=replace(claim.scope, period=told))


def _slots(slots: Iterable[SlotComparison], names: tuple[str, ...]) -> tuple[SlotComparison, ...]:
    return tuple(_slot(slot) if slot.slot in names else slot for slot in slots)


def _slot(slot: SlotComparison) -> SlotComparison:
    left, right = (side and in_words(side) for side in (slot.left, slot.right))
    return replace(slot, left=left, right=right)
