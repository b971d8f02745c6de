"""Ages in apposition to a name, for who asks: "Maria Lopez, 34," and "Lopez (34)".

They are no amounts of the text's event, so `numerals_sentence.mentions` leaves them out.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from claimcheck.model.claim import Span

_OLDEST = 120
# The name is read backwards from the number, so the pattern is anchored on the cheap part.
_AGE = re.compile(r"(?:, | \()(\d{1,3})(?=[,;)]|\.(?:\s|$))")
_NAME = re.compile(
    r"(?:[A-Z][\w’'.-]{0,30} ){0,4}[A-Z][\w’'-]{0,30}(?:, Jr\.?|, Sr\.?| Jr\.| Sr\.)?$"
)


@dataclass(frozen=True, slots=True)
class Age:
    """Somebody's age in years, where it stands beside the name."""

    span: Span
    """The digits."""
    years: int
    name: str
    """The name as written."""


def ages(text: str) -> Iterator[Age]:
    """Every age that stands in apposition to a name, in order.

    >>> [(age.name, age.years) for age in ages("Maria Lopez, 34, met Tom Berg (61) on May 3.")]
    [('Maria Lopez', 34), ('Tom Berg', 61)]
    """
    for match in _AGE.finditer(text):
        years = int(match[1])
        name = _NAME.search(text, max(0, match.start() - 80), match.start())
        if name is None or not 0 < years <= _OLDEST or match[1][0] == "0":
            continue
        closing = text[match.end() : match.end() + 1]
        if (text[match.start() + 1] == "(") == (closing == ")"):
            yield Age(Span(*match.span(1)), years, name[0])
