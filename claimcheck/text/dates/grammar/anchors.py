"""Finding dates: one pattern finds the words that a date begins with or turns on.

At each such anchor a reader reads the whole expression.  Text without dates costs one pass.
"""

from __future__ import annotations

from collections.abc import Callable

from claimcheck.lexicons.word_sets import WordPattern
from claimcheck.model.claim import Span
from claimcheck.text.dates.clock_times import NOON
from claimcheck.text.dates.grammar.calendar_units import read_unit, units
from claimcheck.text.dates.grammar.days import (
    holidays,
    read_deictic,
    read_holiday,
    read_noon,
    read_oclock,
    read_weekday,
)
from claimcheck.text.dates.grammar.digits import read_digit
from claimcheck.text.dates.grammar.months import read_month
from claimcheck.text.dates.grammar.seasons import read_season, read_short_quarter
from claimcheck.text.dates.grammar.shared_patterns import MONTH, WEEKDAY, initial
from claimcheck.text.dates.grammar.spelt_clocks import opening, read_spelt_clock
from claimcheck.text.dates.grammar.spelt_years import opening as spelt_years
from claimcheck.text.dates.grammar.spelt_years import read_spelt_year
from claimcheck.text.dates.record import Expression, Found, Reading
from claimcheck.text.english.calendar_words import DEICTIC, SEASONS

ANCHOR = WordPattern(
    lambda: (
        rf"(?<![\w$€£¥#])(?:(?P<holiday>(?:{holidays()})(?!\w))"
        rf"|(?P<spelt>{opening()})"
        rf"|(?P<words>{spelt_years()})"
        rf"|(?P<month>{MONTH()}(?!\w))"
        rf"|(?P<weekday>{WEEKDAY()}(?=\W|s\b|$))"
        rf"|(?P<deictic>(?:{initial(DEICTIC)})\b)"
        rf"|(?P<noon>(?:{initial(NOON)})\b)"
        rf"|(?P<season>(?:{initial(SEASONS)})(?:time)?\b)"
        rf"|(?P<unit>(?:{units()})\b)"
        r"|(?P<quarter>[QH][1-4]\b|[1-4]Q(?:['’]?\d\d)?\b)"
        r"|(?P<oclock>[Oo]['’]clock\b)"
        r"|(?P<digit>['’‘]?\d))"
    )
)
_READERS: dict[str, Callable[[str, int, int], Found]] = {
    "month": read_month, "weekday": read_weekday, "deictic": read_deictic,
    "holiday": read_holiday, "season": read_season, "quarter": read_short_quarter,
    "unit": read_unit, "digit": read_digit, "noon": read_noon, "oclock": read_oclock,
    "spelt": read_spelt_clock, "words": read_spelt_year,
}  # fmt: skip
_NUMBER = WordPattern(lambda: r"[\d,.]{0,40}")


def atoms(text: str) -> list[Expression]:
    """Every date, duration and frequency that stands by itself, in order, without overlap."""
    found: list[Expression] = []
    at = 0
    while (anchor := ANCHOR.search(text, at)) is not None:
        at = anchor.end()
        kind = anchor.lastgroup or ""
        read = _READERS[kind](text, anchor.start(), at)
        if read is not None:
            _add(found, *read)
            at = max(at, read[1])
        elif kind == "digit":
            at = _NUMBER.match(text, at).end()  # type: ignore[union-attr]
    return found


def _add(found: list[Expression], start: int, end: int, reading: Reading) -> None:
    """Keep an expression; where it reaches back over others, the one that says more stays."""
    while found and found[-1].span.end > start:
        last = found[-1]
        longer = last.span.start < start or last.span.end > end
        if longer and last.reading.form not in ("duration", "set"):
            return
        found.pop()
    found.append(Expression(Span(start, end), reading))
