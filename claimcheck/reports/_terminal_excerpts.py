"""The evidence for a terminal: excerpts with their place, the claim underlined and labelled."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from itertools import chain

from rich.cells import cell_len, chop_cells
from rich.console import RenderableType
from rich.text import Text

from claimcheck.model.claim import Claim
from claimcheck.model.finding import Finding
from claimcheck.reports import _evidence
from claimcheck.reports import _sections as sections
from claimcheck.reports._excerpt_layout import Line, layout
from claimcheck.reports._terminal_sheet import Sheet, indented, side_style

_LABEL_CELLS = 48


def evidence(
    finding: Finding, sheet: Sheet, lines: int, *, is_tabled: bool
) -> Iterator[RenderableType]:
    """The excerpts of a finding, of so many lines; those shown before are only pointed at.

    Where a table tells who answers what, an excerpt is labelled with the letter of its side alone.
    """
    letters, earlier = sections.letters(finding), list[str]()
    for number, claim in _evidence.evidence(finding, sheet.index, every=sheet.view.verbose):
        side, style = finding.sides[number], side_style(number)
        under = sheet.shown.get(claim.id)
        if under is not None and under != sheet.numbers.get(finding.id):
            earlier.append(f"{letters[number]} ({sheet.index.spot(claim)}) under {under}")
            continue
        yield Text()
        label = letters[number]
        if not is_tabled:
            credit = sheet.safe(sections.credit(claim, sheet.index))
            label += f" {sheet.short(sections.label(side), _LABEL_CELLS)} ({credit})"
        yield from excerpt(claim, sheet, label, style, lines)
    if earlier:
        yield Text()
        yield indented(sheet.text(f"Shown before: {', '.join(earlier)}", "dim"), 3)


def excerpt(claim: Claim, sheet: Sheet, label: str, style: str, lines: int) -> Iterator[Text]:
    """One claim in its sentence: place, text, underline, label."""
    shown = _evidence.excerpt(claim, sheet.index)
    found = sheet.index.place_of(claim)
    place = replace(found, document=sheet.index.code(found.document))
    opening = sheet.index.place(claim.document, shown.extent.start)
    first = "" if place.is_headline else str(opening.line)
    gutter = len(first) + 3
    yield _line(Text(" " * (gutter - 1)), Text("--> ", "blue"), sheet.text(str(place)))
    bar = "|" if sheet.draws_ascii else "\N{BOX DRAWINGS LIGHT VERTICAL}"
    blank = Text(f"{'':{gutter - 1}}{bar} ", "blue")
    laid = layout(shown, max(12, sheet.view.width - gutter - 1), lines, sheet.view.ascii)
    last = max((n for n, line in enumerate(laid) if _is_main(line)), default=len(laid) - 1)
    for number, line in enumerate(laid):
        head = Text(f" {first} {bar} ".rjust(gutter + 1), "blue") if number == 0 else blank
        yield _line(head, _words(line, style))
        if any(run.mark for run in line):
            under = _underline(line, sheet, style)
            yield from _labelled(blank, under, label if number == last else "", style, sheet)


def _labelled(blank: Text, under: Text, label: str, style: str, sheet: Sheet) -> Iterator[Text]:
    """The underline with its label behind it, or below where that does not fit."""
    room = sheet.view.width - blank.cell_len
    if not label or under.cell_len + 1 + cell_len(label) <= room:
        yield _line(blank, under, Text(f" {label}" if label else "", style))
        return
    yield _line(blank, under)
    start = len(under.plain) - len(under.plain.lstrip())
    for part in _folded(label, room):
        indent = " " * max(0, min(start, room - cell_len(part)))
        yield _line(blank, Text(indent + part, style))


def _folded(label: str, cells: int) -> list[str]:
    """A label over as many lines as it needs."""
    lines = [""]
    for part in chain.from_iterable(chop_cells(word, cells) for word in label.split(" ")):
        joined = f"{lines[-1]} {part}".strip()
        if cell_len(joined) <= cells:
            lines[-1] = joined
        else:
            lines.append(part)
    return lines


def _is_main(line: Line) -> bool:
    return any(run.mark and run.mark.main for run in line)


def _words(line: Line, style: str) -> Text:
    text = Text()
    for run in line:
        text.append(run.text, style if run.mark and run.mark.main else "")
    return text


def _underline(line: Line, sheet: Sheet, style: str) -> Text:
    heavy, light = ("^", "~") if sheet.draws_ascii else ("━", "─")
    text = Text()
    for run in line:
        char = " " if run.mark is None else heavy if run.mark.main else light
        text.append(char * run.width, style if run.mark else "")
    text.rstrip()
    return text


def _line(*parts: Text) -> Text:
    return Text.assemble(*parts, no_wrap=True, overflow="ignore")
