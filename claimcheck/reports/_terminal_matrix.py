"""The matrix of outlets and claims for a terminal, or a list where it is too narrow."""

from __future__ import annotations

from collections.abc import Iterator

from rich.box import Box
from rich.cells import cell_len
from rich.console import RenderableType
from rich.table import Table
from rich.text import Text

from claimcheck.reports._matrix import Grid, Row, bands, grids
from claimcheck.reports._sections import Sections
from claimcheck.reports._terminal_sheet import Sheet, columns, heading_style, indented, pieces

_CELL = 12
_NARROW = 9
"""Cells of a column, at least; more where a word takes more."""
_BANDS = 2
"""Bands of outlets, one below the other, that can still be read as one table."""
_ROWS = 15
_STORIES = 8
_VALUES = 3
"""Values of one outlet in a cell."""
LEGEND = "! conflict   ~ difference   = agreement   - nothing comparable found"
_LINES = "    \n    \n {}{} \n    \n    \n    \n    \n    \n"


def overview(found: Sections, sheet: Sheet) -> Iterator[RenderableType]:
    """A matrix for every story; a list where its outlets do not fit side by side."""
    stories = grids(found.compared, list(sheet.index.documents))
    shown = sheet.some(stories, _STORIES)
    for grid in shown:
        drawn = Grid(grid.documents, tuple(sheet.some(grid.rows, _ROWS)))
        fits = bands(drawn, _columns(sheet, _longest(drawn, sheet)))
        is_listed = sheet.is_stacked or len(fits) > _BANDS
        for n, band in enumerate([] if is_listed else fits):
            yield from [Text()] * bool(n)
            yield _table(band, sheet)
        yield from _listed(drawn, sheet) if is_listed else ()
        yield from sheet.more(len(grid.rows) - len(drawn.rows), "question")
        yield Text()
    yield from sheet.more(len(stories) - len(shown), "story", "stories")
    if stories:
        yield Text(LEGEND, "dim")


def _subject_cells(sheet: Sheet) -> int:
    return max(18, sheet.view.width * 2 // 9)


def _longest(grid: Grid, sheet: Sheet) -> int:
    """Cells of the longest word that a column has to hold."""
    values = [value for row in grid.rows for cell in row.cells for value in cell[:_VALUES]]
    texts = [*(_told(value, sheet) for value in values), *map(sheet.index.name, grid.documents)]
    return max(cell_len(piece) for text in texts for piece in pieces(text) or [""])


def _columns(sheet: Sheet, longest: int) -> int:
    """How many outlets stand side by side without a word being broken."""
    room = sheet.view.width - _subject_cells(sheet) - 4
    return max(1, room // (max(_NARROW, longest) + 2))


def _table(grid: Grid, sheet: Sheet) -> Table:
    line = sheet.rule(1)
    table = Table(box=Box(_LINES.format(line, line), ascii=True), padding=(0, 1, 0, 0))
    table.show_edge = False
    table.add_column("")
    table.add_column("", width=_subject_cells(sheet), overflow="fold")
    width = max(_NARROW, _longest(grid, sheet))
    for document in grid.documents:
        name = Text(sheet.broken(sheet.index.name(document), width))
        table.add_column(name, min_width=width, overflow="fold")
    for row in grid.rows:
        table.add_row(*_cells(row, sheet))
    return table


def _cells(row: Row, sheet: Sheet) -> list[Text]:
    mark = Text(row.mark, heading_style(row.findings[0]))
    subject = Text(sheet.short(row.findings[0].subject, 2 * _subject_cells(sheet) - 4))
    subject.append(_numbers(row, sheet), "dim")
    return [mark, subject, *(_cell(values, sheet) for values in row.cells)]


def _numbers(row: Row, sheet: Sheet) -> str:
    """The numbers of the row's findings, if any: ` (1, 4, 5 and 3 more)`."""
    numbers = sorted(sheet.numbers[each.id] for each in row.findings if each.id in sheet.numbers)
    if not numbers:
        return ""
    listed = ", ".join(map(str, numbers[:3]))
    return f" ({listed} and {len(numbers) - 3} more)" if len(numbers) > 3 else f" ({listed})"


def _cell(values: tuple[str, ...], sheet: Sheet) -> Text:
    shown = [_told(value, sheet) for value in values[:_VALUES]] or ["-"]
    left = len(values) - _VALUES
    return Text("\n".join(shown + ([f"and {left} more"] if left > 0 else [])))


def _told(value: str, sheet: Sheet) -> str:
    return sheet.short(value, 3 * _CELL)


def _listed(grid: Grid, sheet: Sheet) -> Iterator[RenderableType]:
    """Question by question: each value with the outlets that give it."""
    for row in grid.rows:
        head = columns(2, gap=1)
        subject = Text(f"{sheet.short(row.findings[0].subject, 90)}{_numbers(row, sheet)}")
        head.add_row(Text(f" {row.mark}", heading_style(row.findings[0])), subject)
        yield head
        for value, documents in row.holders(grid.documents).items():
            outlets = ", ".join(map(sheet.index.name, documents))
            yield indented(sheet.text(f"{sheet.short(value, 3 * _CELL)}: {outlets}"), 5)
