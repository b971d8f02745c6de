"""`--format terminal`, the default: the report that an editor reads from top to bottom."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from io import StringIO

from rich.console import Console, RenderableType
from rich.text import Text

from claimcheck import __version__
from claimcheck.model.finding import Finding, Relation
from claimcheck.model.report import Report, Uncovered
from claimcheck.reports import View
from claimcheck.reports import _folded as folded
from claimcheck.reports import _terminal_finding as block
from claimcheck.reports import _vocabulary as vocabulary
from claimcheck.reports._clean import disarmed
from claimcheck.reports._evidence import first_shown
from claimcheck.reports._index import Index
from claimcheck.reports._sections import Sections, arrange, by_relation
from claimcheck.reports._terminal_matrix import overview
from claimcheck.reports._terminal_sheet import Sheet, columns, indented
from claimcheck.reports._worded import worded

_NARROWEST = 20
_BRIEF = 12
"""Findings or documents of a list that are shown unless the view is verbose."""
_SENTENCES = 4
"""Sentences of a document that are shown as not covered, likewise."""
_DOCUMENTS = 30

Draw = Callable[[Finding, Sheet], Iterator[RenderableType]]


def render(report: Report, view: View) -> str:
    """The report laid out for `view.width` columns; no line ends in a blank."""
    report = worded(report)
    found = arrange(report, view, folds=True)
    index = Index(report)
    shown = first_shown(found, index, every=view.verbose)
    sheet = Sheet(index, view, found.numbers, shown, report.origins)
    console = _console(view)
    for part in _parts(report, found, sheet):
        # Rich forgets a text's own `no_wrap` when it joins what it prints.
        is_laid_out = isinstance(part, Text) and bool(part.no_wrap)
        console.print(
            part,
            no_wrap=is_laid_out,
            overflow="ignore" if is_laid_out else None,
            crop=not is_laid_out,
        )
    assert isinstance(console.file, StringIO)
    lines = console.file.getvalue().split("\n")
    return "\n".join(disarmed(line.rstrip()) for line in lines).rstrip("\n") + "\n"


def _console(view: View) -> Console:
    """A console that asks nothing of the surroundings, so that the same report is the same text."""
    return Console(
        file=StringIO(), width=max(_NARROWEST, view.width), force_terminal=_has_styles(view),
        color_system="standard" if _has_styles(view) else None, no_color=not _has_styles(view),
        legacy_windows=False, force_jupyter=False, force_interactive=False,
        markup=False, emoji=False, highlight=False, _environ={},
    )  # fmt: skip


def _has_styles(view: View) -> bool:
    return view.color and not view.plain


def _parts(report: Report, found: Sections, sheet: Sheet) -> Iterator[RenderableType]:
    yield from _head(report, found, sheet)
    for title, findings in (
        ("Conflicts", found.conflicts),
        (vocabulary.TO_CHECK, found.to_check),
        ("Quotations in other words", found.reworded),
        ("Differences", found.differences),
        (vocabulary.UNSURE, found.unsure),
    ):
        yield from _section(title, found.listed(findings), sheet)
    yield from _minor(found.listed(found.minor), sheet)
    if "matrix" in sheet.view.shown:
        yield from _overview(found, sheet)
    if sheet.view.single_source:
        yield from _single_source(found.single_source, sheet)
    yield from _amiss(report, sheet)
    if "coverage" in sheet.view.shown and not vocabulary.is_idle(report):
        yield from _coverage(report, sheet)
    yield from _skipped(report, sheet)
    if not sheet.view.quiet:
        yield from _folded(report, found, sheet)
        yield from _documents(report, sheet)
    yield from _statistics(report, sheet)
    yield from _end(report)


def _head(report: Report, found: Sections, sheet: Sheet) -> Iterator[RenderableType]:
    style = "bold red" if found.conflicts else "bold"
    yield Text.assemble((vocabulary.verdict(report, found), style), ": ", vocabulary.counts(report))
    if nothing := vocabulary.nothing(report):
        yield Text(nothing)
    if narrowed := vocabulary.narrowed(report):
        yield Text(narrowed)
    if hidden := vocabulary.hidden(found):
        yield Text(hidden, "dim")
    if settled := vocabulary.settled(report):
        yield sheet.text(settled, "dim")
    if sheet.view.quiet:
        return
    if undated := vocabulary.undated(report, sheet.index.name):
        yield sheet.text(undated)


def _title(title: str, sheet: Sheet) -> Iterator[RenderableType]:
    yield Text()
    line = sheet.rule(sheet.view.width - len(title) - 1)
    yield Text.assemble((title, "bold"), " ", (line, "dim"))


def _section(title: str, findings: Sequence[Finding], sheet: Sheet) -> Iterator[RenderableType]:
    if findings:
        yield from _title(f"{title} ({len(findings)})", sheet)
    for finding in findings:
        is_reworded = finding.relation is Relation.REWORDED
        yield Text()
        yield from (block.quotation if is_reworded else block.full)(finding, sheet)


def _minor(findings: tuple[Finding, ...], sheet: Sheet) -> Iterator[RenderableType]:
    for relation, those in by_relation(findings).items():
        name = vocabulary.relation(those[0]).capitalize()
        yield from _title(f"{name} ({len(those)}): {vocabulary.MEANINGS[relation]}", sheet)
        yield from _listed(those, block.brief, sheet)


def _listed(findings: Sequence[Finding], draw: Draw, sheet: Sheet) -> Iterator[RenderableType]:
    shown = sheet.some(findings, _BRIEF)
    for finding in shown:
        yield from draw(finding, sheet)
    yield from sheet.more(len(findings) - len(shown), "finding")


def _overview(found: Sections, sheet: Sheet) -> Iterator[RenderableType]:
    tables = list(overview(found, sheet))
    if tables:
        yield from (*_title("Outlets and claims", sheet), *tables)


def _single_source(findings: Sequence[Finding], sheet: Sheet) -> Iterator[RenderableType]:
    by_document: dict[str, list[Finding]] = {}
    for finding in findings:
        by_document.setdefault(finding.documents[0], []).append(finding)
    for document, those in by_document.items():
        name = sheet.safe(sheet.index.name(document))
        yield from _title(f"Only in {name} ({len(those)})", sheet)
        yield from _listed(those, block.single, sheet)


def _amiss(report: Report, sheet: Sheet) -> Iterator[RenderableType]:
    lines = vocabulary.amiss(report)
    if lines:
        yield from _title(f"Suppressions ({len(lines)})", sheet)
    shown = sheet.some(lines, _BRIEF)
    for line in shown:
        yield indented(sheet.text(line), 3)
    yield from sheet.more(len(lines) - len(shown), "suppression")


def _coverage(report: Report, sheet: Sheet) -> Iterator[RenderableType]:
    yield from _title(vocabulary.coverage_title(report), sheet)
    yield Text(vocabulary.coverage(report.coverage))
    by_document: dict[str, list[Uncovered]] = {}
    for each in report.coverage.uncovered:
        by_document.setdefault(each.document, []).append(each)
    shown = sheet.some(list(by_document), _BRIEF)
    for document in shown:
        yield indented(sheet.text(sheet.index.name(document), "dim"), 3)
        yield from _uncovered(by_document[document], sheet)
    yield from sheet.more(len(by_document) - len(shown), "document")


def _uncovered(sentences: Sequence[Uncovered], sheet: Sheet) -> Iterator[RenderableType]:
    shown = sheet.some(sentences, _SENTENCES)
    for each in shown:
        place = sheet.index.place(each.document, each.start)
        line = f"     {place.line}:{place.column}".ljust(13) + each.text
        yield Text(sheet.short(line, sheet.view.width))
    yield from sheet.more(len(sentences) - len(shown), "sentence")


def _folded(report: Report, found: Sections, sheet: Sheet) -> Iterator[RenderableType]:
    """What was found besides, as counts with the option that lists it."""
    counts = list(folded.counts(report, found, sheet.view))
    if not counts:
        return
    yield from _title("Besides", sheet)
    grid = columns(2, gap=3)
    for told, option in counts:
        grid.add_row(Text(told), Text(f"--show {option}", "dim"))
    grid.add_row(Text("all of it", "dim"), Text("--all", "dim"))
    yield indented(grid, 3)


def _skipped(report: Report, sheet: Sheet) -> Iterator[RenderableType]:
    if report.skipped:
        yield from _title("Skipped", sheet)
    for each in report.skipped:
        yield indented(sheet.text(f"{each.path}: {each.reason}"), 3)


def _documents(report: Report, sheet: Sheet) -> Iterator[RenderableType]:
    yield from _title("Documents", sheet) if report.documents else ()
    shown = sheet.some(report.documents, _DOCUMENTS)
    for document in shown:
        day = document.published_on
        when = day.isoformat() if day else "undated"
        unnamed = "" if document.outlet else " (outlet not given)"
        listed = (
            f"{sheet.index.name(document.id)}{unnamed}, {when}: {sheet.index.code(document.id)}"
        )
        yield indented(sheet.text(listed), 3)
    yield from sheet.more(len(report.documents) - len(shown), "document")


def _statistics(report: Report, sheet: Sheet) -> Iterator[RenderableType]:
    if report.statistics is None:
        return
    yield from _title("Statistics", sheet)
    table = columns(3)
    for each in report.statistics:
        name = vocabulary.named(each.relation)
        table.add_row(Text(f"{each.findings:>6,}"), Text(name), sheet.text(each.rule))
    yield table if report.statistics else Text("   No finding.")


_STYLES = {0: "bold green", 1: "bold red"}


def _end(report: Report) -> Iterator[RenderableType]:
    """What is read first where the end of a report is on the screen; the verdict stands last."""
    yield Text()
    yield Text(f"claimcheck {__version__}: {vocabulary.breadth(report)}", "dim")
    if report.verdict:
        yield Text(report.verdict.words, _STYLES.get(report.verdict.code, "bold yellow"))
