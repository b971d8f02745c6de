"""The answers to a question for a terminal: a table, or a stack where there is no room for one."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from rich.cells import cell_len
from rich.console import RenderableType
from rich.text import Text

from claimcheck.model.finding import Finding
from claimcheck.reports import _answers as answers
from claimcheck.reports._terminal_sheet import Sheet, columns, indented, pieces, side_style

_DOCUMENTS = 3
"""Documents of a side that are named unless the view is verbose."""
_ROOM = 100
"""Cells of a text in the table at most."""
_GAP = 2


def table(finding: Finding, sheet: Sheet) -> Iterator[RenderableType]:
    """Letter, answer, outlet and place, day, who says so, origin; no column that is empty."""
    most = len(finding.claims) if sheet.view.verbose else _DOCUMENTS
    rows = answers.rows(finding, sheet.index, sheet.origins, most)
    used = answers.columns(rows)
    if sheet.is_stacked:
        yield from _stacked(rows, used, sheet)
        return
    heads = [answers.HEADS[n] for n in used]
    texts = [[sheet.short(row.cells[n], _ROOM) for n in used] for row in rows]
    widths = fitted([heads, *texts], sheet.view.width - 3, _GAP)
    grid = columns(len(used), gap=_GAP)
    for column, width in zip(grid.columns, widths, strict=True):
        column.max_width = width
    grid.add_row(*(Text(head, "dim") for head in heads))
    for row, cells in zip(rows, texts, strict=True):
        style = side_style(row.side)
        grid.add_row(*(
            Text(sheet.broken(cell, width), style if n < _OF_SIDE else "")
            for n, cell, width in zip(used, cells, widths, strict=True)
        ))  # fmt: skip
    yield indented(grid, 3)


_OF_SIDE = 2
"""Columns that tell of the side: letter and answer."""
_NARROWEST = 6


def fitted(rows: Sequence[Sequence[str]], room: int, gap: int) -> list[int]:
    """Widths for the columns of a table, in cells: what is widest gives way, down to its words.

    >>> fitted([["ten of the men", "2024-05-01"]], 40, 2)
    [14, 10]
    >>> fitted([["ten of the men", "2024-05-01"]], 20, 2)
    [6, 10]
    """
    cells = list(zip(*rows, strict=True))
    widths = [max(1, *map(cell_len, column)) for column in cells]
    least = [max(cell_len(w) for text in column for w in pieces(text) or [""]) for column in cells]
    least = [max(_NARROWEST, each) for each in least]
    while sum(widths) + gap * len(widths) > room:
        wide = [n for n, width in enumerate(widths) if width > least[n]]
        if not wide:  # no room for the longest words: they are broken as well
            wide = [n for n, width in enumerate(widths) if width > _NARROWEST]
        if not wide:
            break
        widest = max(wide, key=lambda n: widths[n])
        widths[widest] -= 1
    return widths


def _stacked(rows: list[answers.Row], used: list[int], sheet: Sheet) -> Iterator[RenderableType]:
    grid = columns(2)
    for row in rows:
        letter, answer, *more = row.cells
        told = ", ".join(more[n - 2] for n in used if n >= _OF_SIDE and more[n - 2])
        style = side_style(row.side)
        words = [Text(sheet.short(answer, 3 * sheet.view.width), style)] if answer else []
        words.append(Text(sheet.broken(told, sheet.view.width - 7)))
        grid.add_row(Text(letter, style), Text("\n").join(words))
    yield indented(grid, 3)
