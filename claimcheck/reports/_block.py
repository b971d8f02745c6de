"""A finding as a block of the terminal report: in full, as a quotation, or in two lines."""

from __future__ import annotations

from collections.abc import Iterator

from rich.console import RenderableType
from rich.table import Table
from rich.text import Text

from claimcheck.model.finding import Finding, Side
from claimcheck.reports import _phrases as phrases
from claimcheck.reports import _sections as sections
from claimcheck.reports._evidence import evidence, sides
from claimcheck.reports._sheet import Sheet, heading_style, indented, side_style
from claimcheck.reports._slots import compared
from claimcheck.reports._wording import Change, changes

_COLUMN = 34
"""Cells that a quotation needs to be set beside another one."""
_LONGEST = 900


def full(finding: Finding, sheet: Sheet) -> Iterator[RenderableType]:
    """Heading, the values that stand against each other, excerpts, and why they were compared."""
    is_conflict = finding in (finding,) and finding.relation.value == "conflict"
    yield from _heading(finding, sheet)
    yield indented(_sides(finding, sheet), 3)
    yield Text()
    most = 99 if sheet.view.verbose else 3 if is_conflict else 1
    yield from evidence(finding, sheet, lines=4 if is_conflict else 3, claims=most)
    yield from why(finding, sheet)
    yield Text()


def quotation(finding: Finding, sheet: Sheet) -> Iterator[RenderableType]:
    """What each outlet printed for one utterance, side by side where there is room."""
    yield from _heading(finding, sheet)
    printed = [_printed(finding, number, sheet) for number in range(len(finding.sides))]
    room = (sheet.view.width - 4) // len(printed)
    yield indented(_beside(printed) if room >= _COLUMN else _below(printed), 3)
    yield from why(finding, sheet)
    yield Text()


def brief(finding: Finding, sheet: Sheet) -> Iterator[RenderableType]:
    """One finding in a line or two: subject, values, who has them and where."""
    number = f"{sheet.numbers.get(finding.id, ''):>4}"
    text = Text.assemble((number, "dim"), "  ", sheet.text(finding.subject))
    yield text
    listed = Text("; ").join(_holders(side, sheet) for side in finding.sides)
    yield indented(listed, 6)


def why(finding: Finding, sheet: Sheet) -> Iterator[RenderableType]:
    """Slot by slot: what was compared and what came of it."""
    if not finding.why:
        return
    yield Text("   Why compared, slot by slot", "dim")
    if sheet.is_stacked:
        for slot in finding.why:
            values = compared(slot)
            shown = f"{slot.slot}: {slot.outcome}" + (f" ({values})" if values else "")
            yield indented(sheet.text(shown), 5)
        return
    grid = Table.grid(padding=(0, 2, 0, 0))
    for slot in finding.why:
        grid.add_row(*map(sheet.text, (slot.slot, slot.outcome, compared(slot))))
    yield indented(grid, 5)


def _heading(finding: Finding, sheet: Sheet) -> Iterator[Text]:
    number = sheet.numbers.get(finding.id, "")
    style = heading_style(finding)
    relation = phrases.relation(finding).upper()
    yield Text.assemble((f"{number}. {relation}", style), "  ", sheet.text(finding.subject, "bold"))
    yield sheet.text(f"   {phrases.standing(finding)}", "dim")
    if finding.message:
        yield sheet.text(f"   {finding.message}")


def _sides(finding: Finding, sheet: Sheet) -> Table:
    grid = Table.grid(padding=(0, 1, 0, 0))
    for letter, value in sides(finding, sheet):
        grid.add_row(letter, value)
    return grid


def _holders(side: Side, sheet: Sheet) -> Text:
    """A value and where it stands: `14 (The Courier 3:10, Wire One 2:5)`."""
    places = []
    for claim in side.claims:
        place = sheet.index.place_of(claim)
        places.append(f"{sheet.index.name(claim.document)} {place.line}:{place.column}")
    text = sheet.text(sheet.short(side.value, 72), "")
    return text.append(sheet.safe(f" ({', '.join(places)})"), "dim")


def _printed(finding: Finding, number: int, sheet: Sheet) -> Text:
    """The head and the words of one printing, those that differ set in brackets."""
    side = finding.sides[number]
    claim = side.claims[0]
    letter = sections.letters(finding)[number]
    style = side_style(number)
    head = Text.assemble((f"{letter} ", style), sheet.text(sheet.index.dated(claim.document)))
    place = sheet.text(f"\n{sheet.index.place_of(claim)}\n", "dim")
    other = finding.sides[1 if number == 0 else 0].claims[0] if len(finding.sides) > 1 else claim
    texts = (claim.text, other.text) if number == 0 else (other.text, claim.text)
    own = changes(*(text[:_LONGEST] for text in texts))
    return Text.assemble(head, place, _own_words(own, number == 0, sheet, style))


def _own_words(diff: list[Change], is_left: bool, sheet: Sheet, style: str) -> Text:
    """One side's words out of a difference."""
    parts = []
    for change in diff:
        words = change.left if is_left else change.right
        if change.common:
            parts.append(sheet.text(change.common))
        elif words:
            bracketed = f"[-{words}-]" if is_left else f"{{+{words}+}}"
            parts.append(sheet.text(bracketed, style))
    return Text(" ").join(parts)


def _beside(printed: list[Text]) -> Table:
    grid = Table.grid(padding=(0, 2, 0, 0), expand=True)
    for _ in printed:
        grid.add_column(ratio=1)
    grid.add_row(*printed)
    return grid


def _below(printed: list[Text]) -> Text:
    return Text("\n").join(printed)
