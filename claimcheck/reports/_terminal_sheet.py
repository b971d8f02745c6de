"""What the pieces of the terminal report share: the report's index, the view, safe text."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, TypeVar

from rich.cells import cell_len, set_cell_size
from rich.console import RenderableType
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from claimcheck.model.finding import Finding, Relation
from claimcheck.reports import View
from claimcheck.reports._clean import clean
from claimcheck.reports._index import Index
from claimcheck.reports._vocabulary import count

Item = TypeVar("Item")

STACKED_BELOW = 60
"""Columns below which nothing is tabulated."""
SIDE_STYLES = ("cyan", "magenta", "green", "yellow", "blue")


@dataclass(frozen=True, slots=True)
class Sheet:
    """The paper that a report is written on."""

    index: Index
    view: View
    numbers: Mapping[str, int]
    """Finding id -> its number in the report."""
    shown: Mapping[str, int]
    """Claim id -> the number of the finding under which its sentence is shown."""
    origins: Mapping[str, int] = field(default_factory=dict)
    """Document id -> number of its origin."""

    @property
    def is_stacked(self) -> bool:
        """Too narrow for tables?"""
        return self.view.width < STACKED_BELOW

    @property
    def draws_ascii(self) -> bool:
        """Are lines and bars of characters that every terminal and pager has?"""
        return self.view.ascii or self.view.plain

    def safe(self, text: str) -> str:
        """A text as it may be shown."""
        return clean(text, self.view.ascii)

    def short(self, text: str, cells: int) -> str:
        """A safe text of at most so many cells, with an ellipsis where it is cut."""
        shown = self.safe(text[: 8 * cells])
        if cell_len(shown) <= cells and len(text) <= 8 * cells:
            return shown
        dots = "..." if self.view.ascii else "\N{HORIZONTAL ELLIPSIS}"
        return _cut(shown, max(1, cells - len(dots))) + dots

    def broken(self, text: str, cells: int) -> str:
        """A safe text whose long names are broken behind a slash, a hyphen, a dot or a `_`.

        So that a column folds `04-unnamed-outlet.txt` between words; what fits is left as it is.
        """
        words = self.safe(text).split(" ")
        return " ".join("\n".join(_pieces(word, cells)) for word in words)

    def text(self, text: str, style: str = "") -> Text:
        """A safe text, styled, never read as markup."""
        return Text(self.safe(text), style=style)

    def some(self, items: Sequence[Item], most: int) -> Sequence[Item]:
        """The first items of a list; all of them when the view is verbose."""
        return items if self.view.verbose else items[:most]

    def more(self, left: int, noun: str, plural: str | None = None) -> Iterator[Text]:
        """A line that says how much of a list was left out, if any."""
        if left > 0:
            left_out = count(left, f"more {noun}", f"more {plural or noun + 's'}")
            yield Text(f"      and {left_out} (--verbose)", "dim")

    def rule(self, cells: int) -> str:
        """A horizontal line."""
        return ("-" if self.draws_ascii else "\N{BOX DRAWINGS LIGHT HORIZONTAL}") * max(0, cells)


_PIECE = re.compile(r"[^/_.\-]*[/_.\-]+|[^/_.\-]+")
_NAME = 22
"""Cells of a word from which on it may be broken inside: a day is not."""


def pieces(text: str) -> list[str]:
    """What a column folds a text between: words, and the parts of long names."""
    parts = ([w] if cell_len(w) < _NAME else _PIECE.findall(w) for w in text.split())
    return [piece for those in parts for piece in those]


def _pieces(word: str, cells: int) -> list[str]:
    """A word in pieces of at most so many cells, as far as it has places to be broken at."""
    if cell_len(word) <= cells:
        return [word]
    lines = [""]
    for piece in _PIECE.findall(word):
        if lines[-1] and cell_len(lines[-1] + piece) > cells:
            lines.append("")
        lines[-1] += piece
    return lines


def _cut(text: str, cells: int) -> str:
    """The beginning of a text in so many cells, up to the end of a word where one is near."""
    cut = set_cell_size(text, cells)
    at_end = text[len(cut.rstrip()) :].startswith(" ")
    whole = cut if at_end else cut.rpartition(" ")[0]
    return (whole if 2 * cell_len(whole) > cells else cut).rstrip(" ,;:")


def columns(number: int, gap: int = 2, **how: Any) -> Table:
    """A table without lines whose cells are folded, never cut."""
    grid = Table.grid(padding=(0, gap, 0, 0), **how)
    for _ in range(number):
        grid.add_column(overflow="fold", ratio=1 if grid.expand else None)
    return grid


def indented(content: RenderableType, cells: int) -> RenderableType:
    """Content moved to the right."""
    return Padding(content, (0, 0, 0, cells), expand=False)


def heading_style(finding: Finding) -> str:
    """How loud the heading of a finding is."""
    if finding.relation is Relation.CONFLICT:
        return "bold red" if finding.severity.value == "error" else "bold yellow"
    return "bold" if finding.severity.value in {"warning", "note"} else "dim"


def side_style(number: int) -> str:
    """The colour of a side, the same wherever the side appears in a finding."""
    return SIDE_STYLES[number % len(SIDE_STYLES)]
