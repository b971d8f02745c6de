"""The formats of a report; one file each, whose name is the format's id.

A module of this package whose name has no leading underscore is a format when it satisfies
`Format`.  Formats arrange and word what a `Report` holds; they compute no finding.
"""

from __future__ import annotations

import pkgutil
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from importlib import import_module
from typing import TYPE_CHECKING, Protocol, cast

from claimcheck.gate import threshold
from claimcheck.model.document import Document
from claimcheck.model.finding import Band, Finding
from claimcheck.model.report import Report
from claimcheck.reports._clean import disarmed

if TYPE_CHECKING:
    from claimcheck.align.explain import Explanation

__all__ = [
    "SECTIONS",
    "SHOWN_FROM",
    "Format",
    "View",
    "disarmed",
    "explained",
    "load",
    "names",
    "summary",
]


SHOWN_FROM = Band.LOW
"""What a report for people lists unless asked for less or more."""
SECTIONS = ("differences", "agreements", "single-source", "matrix", "coverage")
"""Parts of a report that a reader at a desk is given a count of, and the whole on request."""


@dataclass(frozen=True, slots=True)
class View:
    """How a reader wants to see a report."""

    width: int = 80
    """Columns of the terminal, in cells; formats that do not lay out text ignore it."""
    color: bool = False
    """Escape codes allowed; without it not one is written, not even for bold or links."""
    ascii: bool = False
    """Only characters of ASCII; others are written as their nearest or as `\\uXXXX`."""
    plain: bool = False
    """Neither styles nor lines: ASCII draws what is drawn; texts keep their characters."""
    single_source: bool = False
    """List the claims that only one outlet has."""
    shown: frozenset[str] = frozenset()
    """Which of `SECTIONS` the terminal report has in full; of others it gives the count."""
    unsure: bool = False
    """Does the terminal report list what is of low confidence, not only its count?"""
    least: float = SHOWN_FROM.least
    """Confidence from which a report for people lists a finding."""
    quiet: bool = False
    """Leave out what stands around the findings; the verdict stays."""
    verbose: bool = False
    """Leave nothing out for brevity: every excerpt, every slot, every document."""
    fails: Callable[[Finding], bool] = threshold.fails
    """Does a finding fail the run?  For formats that tell failures from what was only seen."""


class Format(Protocol):
    """What the module of a format offers."""

    def render(self, report: Report, view: View) -> str:
        """The whole report as text: UTF-8 can encode it, and it ends in a newline unless empty."""
        ...


def explained(told: Explanation, documents: Sequence[Document], view: View) -> str:
    """What the comparison of two claims came to, as text for a terminal."""
    return import_module(f"{__name__}._waterfall").render(told, documents, view)  # type: ignore[no-any-return]


def summary(report: Report, view: View, room: int) -> str:
    """The report as Markdown in at most so many bytes; what goes beyond is counted at its end."""
    whole = load("markdown").render(report, view)
    return import_module(f"{__name__}._summary").cut(whole, room)  # type: ignore[no-any-return]


def names() -> list[str]:
    """The ids of all formats, sorted, without importing one."""
    return sorted(module.name for module in pkgutil.iter_modules(__path__) if module.name[0] != "_")


def load(name: str) -> Format:
    """The format of that id.  Raises `KeyError` for an unknown one."""
    if name not in names():
        raise KeyError(name)
    return cast(Format, import_module(f"{__name__}.{name}"))
