"""The date expressions of a text, neighbours joined, ranges beside their ends."""

from __future__ import annotations

from dataclasses import replace
from typing import Protocol

from claimcheck.text.dates.grammar.anchors import atoms
from claimcheck.text.dates.grammar.clock_expressions import is_time
from claimcheck.text.dates.grammar.join import joined, ranged
from claimcheck.text.dates.record import Expression

COUNTED = "shift"
"""The form of a distance in time ("three years ago"), whose number belongs to the date."""
_LASTING = frozenset(("duration", "set"))


class Texted(Protocol):
    """What has a text: an article."""

    @property
    def text(self) -> str: ...  # noqa: D102


def of_article(article: Texted) -> tuple[Expression, ...]:
    """The date expressions of an article, for `Article.once`."""
    return expressions(article.text)


def expressions(text: str) -> tuple[Expression, ...]:
    """Every date expression in order of place; the ends of a range follow the range.

    Durations ("14 years") and frequencies ("every Tuesday") look like dates and are none.
    """
    found: list[Expression] = []
    for atom in atoms(text):
        if atom.reading.form in _LASTING:
            continue
        if "." in text[atom.span.start : atom.span.start + 3] and not _is_time(text, atom):
            continue  # "3.50", which is no time even beside a date
        both = joined(text, found[-1], atom) if found else None
        if both is None:
            found.append(atom)
        else:
            found[-1] = both
    dated = [each for each in found if each.reading.anchor != "event" and _is_time(text, each)]
    return tuple(_with_ranges(text, dated))


def _is_time(text: str, each: Expression) -> bool:
    clock = each.reading.clock
    return each.reading.form != "clock" or clock is None or is_time(text, each.span.start, clock)


def _with_ranges(text: str, found: list[Expression]) -> list[Expression]:
    """Add what "from March to May" spans before its two ends."""
    every: list[Expression] = []
    at = 0
    while at < len(found):
        span = ranged(text, found[at], found[at + 1]) if at + 1 < len(found) else None
        if span is None:
            every.append(found[at])
            at += 1
            continue
        every += [span, replace(found[at], edge="start"), replace(found[at + 1], edge="end")]
        at += 2
    return every
