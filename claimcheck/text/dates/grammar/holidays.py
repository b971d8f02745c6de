"""The names of holidays as they are printed."""

from __future__ import annotations

from claimcheck.text.dates.calendar.holidays import NAMES
from claimcheck.text.dates.grammar.fragments import either


def _printed(name: str) -> str:
    words = [w if w == "of" else w[:1].upper() + w[1:] for w in name.split()]
    return " ".join(words).replace("Mlk", "MLK")


PATTERN = either([_printed(name) for name in NAMES])
"""All names as they are printed."""
