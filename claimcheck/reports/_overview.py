"""The matrix of outlets and claims for a terminal, or a list where it is too narrow."""

from __future__ import annotations

from collections.abc import Iterator

from rich.box import Box
from rich.console import RenderableType
from rich.table import Table
from rich.text import Text

from claimcheck.reports._matrix import Grid, Row, bands, grids, mark
from claimcheck.reports._sections import Sections, sources
from claimcheck.reports._sheet import Sheet, heading_style, indented

_CELL = 14
"""Cells of a column, at least."""
LEGEND = "! conflict   ~ difference   = agreement   - nothing comparable found"
_LINES = "    \n    \n {}{} \n    \n    \n    \n    \n    \n"


def overview(found: Sections, sheet: Sheet) -> Iterator[RenderableType]:
    """A matrix for every story, in bands of as many outlets as fit side by side."""
    findings = (*found.conflicts, *found.reworded, *found.differences, *found.minor)
    for grid in grids(findings, list(sheet.index.documents)):
        if sheet.is_stacked:
            yield from _stacked(grid, sheet)
        else:
            yield from (_table(band, sheet) for band in bands(grid, _columns(sheet)))


def _subject_cells(sheet: Sheet) -> int:
    return max(18, sheet.view.width // 4)


def _columns(sheet: Sheet) -> int:
    return max(1, (sheet.view.width - _subject_cells(sheet) - 8) // (_CELL + 2))


def _table(grid: Grid, sheet: Sheet) -> Table:
    line = sheet.rule(1)
    table = Table(box=Box(_LINES.format(line, line), ascii=True), padding=(0, 2, 0, 0))
    table.add_column("", justify="right", style="dim")
    table.add_column("")
    table.add_column("", width=_subject_cells(sheet))
    for document in grid.documents:
        table.add_column(sheet.text(sheet.index.name(document)), min_width=_CELL)
    for row in grid.rows:
        table.add_row(*_cells(row, sheet))
    return table


def _cells(row: Row, sheet: Sheet) -> list[Text]:
    style = heading_style(row.finding)
    head = [
        Text(str(sheet.numbers[row.finding.id])),
        Text(mark(row.finding), style),
        sheet.text(sheet.short(row.finding.subject, 2 * _subject_cells(sheet))),
    ]
    return head + [_cell(values, sheet) for values in row.cells]


def _cell(values: tuple[str, ...], sheet: Sheet) -> Text:
    return Text(" / ".join(sheet.short(value, 2 * _CELL) for value in values) or "-")


def _stacked(grid: Grid, sheet: Sheet) -> Iterator[RenderableType]:
    for row in grid.rows:
        finding = row.finding
        head = f"{sheet.numbers[finding.id]:>3} {mark(finding)} "
        yield Text.assemble((head, heading_style(finding)), sheet.text(finding.subject))
        for side in finding.sides:
            value = sheet.short(side.value, 2 * _CELL)
            yield indented(sheet.text(f"{value}: {sources(side, sheet.index)}"), 6)
