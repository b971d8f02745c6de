"""A finding as a block of the terminal report: in full, as a quotation, or in two lines."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from rich.console import RenderableType
from rich.table import Table
from rich.text import Text

from claimcheck.model.finding import Finding, Relation, Side
from claimcheck.reports import _sections as sections
from claimcheck.reports import _vocabulary as vocabulary
from claimcheck.reports._answers import is_tabled
from claimcheck.reports._compared_slots import compared, compared_in_short
from claimcheck.reports._question import question
from claimcheck.reports._terminal_answers import table
from claimcheck.reports._terminal_excerpts import evidence
from claimcheck.reports._terminal_sheet import Sheet, columns, heading_style, indented, side_style
from claimcheck.reports._word_diff import printings

_COLUMN = 34
"""Cells that a quotation needs to be set beside another one."""
_SIDES = 4
"""Sides of a finding in two lines."""


def full(finding: Finding, sheet: Sheet) -> Iterator[RenderableType]:
    """The question, its answers in a table where they are many, excerpts, and what was compared."""
    yield from _heading(finding, sheet)
    tabled = is_tabled(finding)
    if tabled:
        yield Text()
        yield from table(finding, sheet)
        yield from _related(finding, sheet)
    is_conflict = finding.relation is Relation.CONFLICT
    yield from evidence(finding, sheet, 3 + is_conflict + 3 * sheet.is_stacked, is_tabled=tabled)
    yield Text()
    yield from why(finding, sheet)


def _related(finding: Finding, sheet: Sheet) -> Iterator[RenderableType]:
    """How sides relate that are more than two."""
    told = vocabulary.related(finding)
    if told:
        yield indented(sheet.text("; ".join(told)), 3)


def quotation(finding: Finding, sheet: Sheet) -> Iterator[RenderableType]:
    """What each outlet printed for one utterance, side by side where there is room."""
    yield from _heading(finding, sheet)
    yield Text()
    printed = list(_printed(finding, sheet))
    room = (sheet.view.width - 4) // len(printed)
    yield indented(_beside(printed) if room >= _COLUMN else Text("\n").join(printed), 3)
    yield from _related(finding, sheet)
    yield Text()
    yield from why(finding, sheet)


def brief(finding: Finding, sheet: Sheet) -> Iterator[RenderableType]:
    """One finding in a line or two: subject, values, who has them and where."""
    number = f"{sheet.numbers.get(finding.id, ''):>4}  "
    subject = sheet.short(finding.subject, sheet.view.width - 6)
    yield Text.assemble((number, "dim"), subject)
    sides = list(zip(finding.sides, sections.scopes(finding), strict=True))
    held = [_held(*side, sheet) for side in sheet.some(sides, _SIDES)]
    if len(held) < len(sides):
        held.append(Text(f"and {len(sides) - len(held)} more", "dim"))
    yield indented(Text("; ").join(held), 6)


def single(finding: Finding, sheet: Sheet) -> Iterator[RenderableType]:
    """A claim that only one outlet has, on a line."""
    place = sheet.index.place_of(finding.sides[0].claims[0])
    value = finding.sides[0].value  # of a quotation, it begins as its subject does
    told = value if finding.kind == "attribution" else f"{value}: {finding.subject}"
    said = place.spot.ljust(8) + told
    yield indented(Text(sheet.short(said, (1 + sheet.is_stacked) * sheet.view.width - 8)), 3)


def why(finding: Finding, sheet: Sheet) -> Iterator[RenderableType]:
    """What was compared and what came of it; slot by slot when the view is verbose."""
    if sheet.view.verbose:
        yield from _slots(finding, sheet)
    elif told := compared_in_short(finding, sections.slots_to_show(finding)):
        which = f"{' and '.join(sections.letters(finding)[:2])} compared"
        line = f"{which}: {sheet.short(told, 3 * sheet.view.width)}"
        yield indented(sheet.text(line, "dim"), 3)
    yield indented(sheet.text(f"{finding.id}  {vocabulary.standing(finding)}", "dim"), 3)


def _slots(finding: Finding, sheet: Sheet) -> Iterator[RenderableType]:
    slots, most = sections.slots_to_show(finding), 8 * sheet.view.width
    letters = " and ".join(sections.letters(finding)[:2])
    yield indented(sheet.text(f"{letters} compared", "dim"), 3)
    if sheet.is_stacked:
        for slot in slots:
            stated = f" ({compared(slot)})" if compared(slot) else ""
            yield indented(Text(sheet.short(f"{slot.slot}: {slot.outcome}{stated}", most)), 5)
        return
    grid = columns(3)
    for slot in slots:
        cells = (slot.slot, slot.outcome, compared(slot))
        grid.add_row(*(Text(sheet.short(cell, most)) for cell in cells))
    yield indented(grid, 5)


def _heading(finding: Finding, sheet: Sheet) -> Iterator[RenderableType]:
    style = heading_style(finding)
    head = columns(2, gap=1)
    number = Text(f"{sheet.numbers.get(finding.id, '')}.", style)
    asked = Text(sheet.short(question(finding), 4 * sheet.view.width), "bold")
    head.add_row(number, Text.assemble((vocabulary.relation(finding).upper(), style), "  ", asked))
    yield head
    if told := vocabulary.further(finding):
        yield indented(Text(sheet.short(told, 3 * sheet.view.width)), 3)


def _held(side: Side, scope: str, sheet: Sheet) -> Text:
    """A value and where it stands: `14 (The Courier 3:10; Wire One 2:5)`."""
    held = sections.held(side, sheet.index, len(side.claims) if sheet.view.verbose else 4)
    value = sheet.short(side.value, 72) + (sheet.safe(f", {scope}") if scope else "")
    return Text(value).append(f" ({sheet.safe(held)})", "dim")


def _printed(finding: Finding, sheet: Sheet) -> Iterator[Text]:
    """Head and words of every printing, what differs in brackets."""
    claims = [side.claims[0] for side in finding.sides]
    texts = printings([claim.text for claim in claims])
    for number, letter in enumerate(sections.letters(finding)):
        claim, style = claims[number], side_style(number)
        also = sections.also(finding.sides[number], sheet.index)
        head = sheet.text(f"{letter} {sheet.index.dated(claim.document)}{also}", style)
        found = sheet.index.place_of(claim)
        at = replace(found, document=sheet.index.code(found.document))
        place = sheet.text(str(at), "dim")
        said = sheet.text(sections.speaker(claim) or "speaker not named")
        words = (sheet.text(part, style if own else "") for part, own in texts[number])
        yield Text("\n").join((head, place, said.append(":"), Text(" ").join(words)))


def _beside(printed: list[Text]) -> Table:
    grid = columns(len(printed), expand=True)
    grid.add_row(*printed)
    return grid
