"""`--format terminal`, the default: the report that an editor reads from top to bottom."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from io import StringIO

from rich.console import Console, RenderableType
from rich.text import Text

from claimcheck import __version__
from claimcheck.model.finding import Finding, Report, Uncovered
from claimcheck.reports import View
from claimcheck.reports import _block as block
from claimcheck.reports import _phrases as phrases
from claimcheck.reports._index import Index
from claimcheck.reports._overview import LEGEND, overview
from claimcheck.reports._sections import Sections, arrange, by_relation, first_shown
from claimcheck.reports._sheet import Sheet, indented

_NARROWEST = 20
_BRIEF = 12
"""Findings or documents of a list that are shown unless the view is verbose."""
_SENTENCES = 4
"""Sentences of a document that are shown as not covered, likewise."""


def render(report: Report, view: View) -> str:
    """The report laid out for `view.width` columns; no line ends in a blank."""
    found = arrange(report)
    shown = first_shown(found, every=view.verbose)
    sheet = Sheet(Index(report), view, found.numbers, shown)
    console = _console(view)
    for part in _parts(report, found, sheet):
        console.print(part)
    assert isinstance(console.file, StringIO)
    lines = console.file.getvalue().split("\n")
    return "\n".join(line.rstrip() for line in lines).rstrip("\n") + "\n"


def _console(view: View) -> Console:
    """A console that asks nothing of the surroundings, so that the same report is the same text."""
    return Console(
        file=StringIO(), width=max(_NARROWEST, view.width), force_terminal=view.color,
        color_system="standard" if view.color else None, no_color=not view.color,
        legacy_windows=False, force_jupyter=False, force_interactive=False,
        markup=False, emoji=False, highlight=False, _environ={},
    )  # fmt: skip


def _parts(report: Report, found: Sections, sheet: Sheet) -> Iterator[RenderableType]:
    yield from _head(report, sheet)
    yield from _section("Conflicts", found.conflicts, block.full, sheet)
    yield from _section("Quotations in other words", found.reworded, block.quotation, sheet)
    yield from _section("Differences", found.differences, block.full, sheet)
    yield from _minor(found.minor, sheet)
    yield from _overview(found, sheet)
    if sheet.view.single_source:
        yield from _single_source(found.single_source, sheet)
    yield from _coverage(report, sheet)
    yield from _skipped(report, sheet)
    yield from _documents(report, sheet)


def _head(report: Report, sheet: Sheet) -> Iterator[RenderableType]:
    found = arrange(report)
    style = "bold red" if found.conflicts else "bold"
    yield Text.assemble((phrases.verdict(report), style), ": ", phrases.counts(report))
    if besides := phrases.besides(report):
        yield Text(f"Besides: {besides}")


def _title(title: str, sheet: Sheet) -> Iterator[RenderableType]:
    yield Text()
    line = sheet.rule(sheet.view.width - len(title) - 1)
    yield Text.assemble((title, "bold"), " ", (line, "dim"), no_wrap=True, overflow="ignore")


def _section(
    title: str,
    findings: tuple[Finding, ...],
    draw: Callable[[Finding, Sheet], Iterator[RenderableType]],
    sheet: Sheet,
) -> Iterator[RenderableType]:
    if findings:
        yield from _title(f"{title} ({len(findings)})", sheet)
    for finding in findings:
        yield Text()
        yield from draw(finding, sheet)


def _minor(findings: tuple[Finding, ...], sheet: Sheet) -> Iterator[RenderableType]:
    for relation, those in by_relation(findings).items():
        name = phrases.relation(those[0]).capitalize()
        yield from _title(f"{name} ({len(those)}): {phrases.MEANINGS[relation]}", sheet)
        yield from _listed(those, block.brief, sheet)


def _listed(
    items: Iterable[Finding],
    draw: Callable[[Finding, Sheet], Iterator[RenderableType]],
    sheet: Sheet,
) -> Iterator[RenderableType]:
    """The first items of a list; all of them when the view is verbose."""
    every = list(items)
    most = len(every) if sheet.view.verbose else _BRIEF
    for item in every[:most]:
        yield from draw(item, sheet)
    yield from _more(len(every) - most)


def _more(left: int) -> Iterator[RenderableType]:
    if left > 0:
        yield Text(f"      and {left:,} more (listed with --verbose)", "dim")


def _overview(found: Sections, sheet: Sheet) -> Iterator[RenderableType]:
    tables = list(overview(found, sheet))
    if tables:
        yield from _title("Outlets and claims", sheet)
        yield from tables
        yield Text(LEGEND, "dim")


def _single_source(findings: tuple[Finding, ...], sheet: Sheet) -> Iterator[RenderableType]:
    by_document: dict[str, list[Finding]] = {}
    for finding in findings:
        by_document.setdefault(finding.documents[0], []).append(finding)
    for document, those in by_document.items():
        name = sheet.safe(sheet.index.name(document))
        yield from _title(f"Only in {name} ({len(those)})", sheet)
        yield from _listed(those, block.single, sheet)


def _coverage(report: Report, sheet: Sheet) -> Iterator[RenderableType]:
    yield from _title("Coverage", sheet)
    yield Text(phrases.coverage(report.coverage))
    by_document: dict[str, list[Uncovered]] = {}
    for each in report.coverage.uncovered:
        by_document.setdefault(each.document, []).append(each)
    most = len(report.coverage.uncovered) if sheet.view.verbose else _SENTENCES
    for document, those in list(by_document.items())[: max(most, _BRIEF)]:
        yield indented(sheet.text(sheet.index.name(document), "dim"), 3)
        for each in those[:most]:
            yield _uncovered(each, sheet)
        yield from _more(len(those) - most)


def _uncovered(sentence: Uncovered, sheet: Sheet) -> Text:
    place = sheet.index.place(sentence.document, sentence.start)
    shown = f"     {place.line}:{place.column}".ljust(13) + sentence.text
    return Text(sheet.short(shown, sheet.view.width))


def _skipped(report: Report, sheet: Sheet) -> Iterator[RenderableType]:
    if report.skipped:
        yield from _title("Skipped", sheet)
    for each in report.skipped:
        yield indented(sheet.text(f"{each.path}: {each.reason}"), 3)


def _documents(report: Report, sheet: Sheet) -> Iterator[RenderableType]:
    yield from _title("Documents", sheet)
    most = len(report.documents) if sheet.view.verbose else _BRIEF
    for document in report.documents[:most]:
        name = document.outlet or "outlet not given"
        day = document.published_on
        listed = f"{document.id}: {name}, {day.isoformat() if day else 'undated'}"
        yield indented(sheet.text(listed), 3)
    yield from _more(len(report.documents) - most)
    yield Text(f"claimcheck {__version__}", "dim")
