"""`--format markdown`: the report as a document that a desk files: a table of what differs first.

Nothing is left out; what is not to be mended at once is folded (`<details>`).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import partial

from claimcheck import __version__
from claimcheck.model.finding import Finding, Relation
from claimcheck.model.report import Report
from claimcheck.reports import View
from claimcheck.reports import _sections as sections
from claimcheck.reports import _vocabulary as vocabulary
from claimcheck.reports._clean import markdown as safe
from claimcheck.reports._index import Index
from claimcheck.reports._markdown_detail import EXCERPT, detail, evidence, folded, printed, table
from claimcheck.reports._matrix import Grid, Row, grids
from claimcheck.reports._question import question
from claimcheck.reports._sections import Sections
from claimcheck.reports._worded import worded

_COLUMNS = 8
"""Outlets of a matrix; with more of them it would not be read on a page."""


def render(report: Report, view: View) -> str:
    """The report as CommonMark with tables."""
    report = worded(report)
    found, index = sections.arrange(report, view), Index(report)
    blocks = (_squeezed(part) for part in _parts(report, found, index, view))
    return "\n\n".join(block for block in blocks if block) + "\n"


def _squeezed(lines: Iterable[str]) -> str:
    """Lines as one text, without blanks at their ends or two empty ones in a row."""
    kept = [""]
    for line in map(str.rstrip, lines):
        if line or kept[-1]:
            kept.append(line)
    return "\n".join(kept).strip("\n")


def _parts(report: Report, found: Sections, index: Index, view: View) -> Iterator[Iterable[str]]:
    yield _head(report, found, index)
    yield _summary(found, index)
    detailed = partial(_detailed, report=report, found=found, index=index)
    yield _section("Conflicts", detailed(found.conflicts))
    yield _section(vocabulary.TO_CHECK, detailed(found.to_check))
    yield _section("Quotations in other words", detailed(found.reworded))
    for title, findings in (("Differences", found.differences), (vocabulary.UNSURE, found.unsure)):
        yield folded(f"{title} ({len(findings)})", detailed(findings))
    yield from _minor(found, index)
    yield folded("Outlets and claims", _matrices(found, index))
    if view.single_source:
        yield folded(f"Only one outlet has ({len(found.single_source)})", _alone(found, index))
    yield _section("Suppressions", (f"- {safe(line)}" for line in vocabulary.amiss(report)))
    if not vocabulary.is_idle(report):
        yield folded(vocabulary.coverage_title(report), _coverage(report, index))
    yield _skipped(report)
    yield _statistics(report)
    yield _documents(report, index)


def _detailed(
    findings: Iterable[Finding], report: Report, found: Sections, index: Index
) -> Iterator[str]:
    for finding in findings:
        body = printed if finding.relation is Relation.REWORDED else evidence
        yield from detail(finding, found.numbers[finding.id], report, index, body)


def _head(report: Report, found: Sections, index: Index) -> Iterator[str]:
    yield f"# claimcheck: {vocabulary.verdict(report, found)}"
    yield ""
    yield f"{vocabulary.counts(report)}."
    if report.verdict:
        yield f"{safe(report.verdict.words)}."
    if nothing := vocabulary.nothing(report):
        yield nothing
    if narrowed := vocabulary.narrowed(report):
        yield f"{narrowed}."
    if besides := vocabulary.besides(report, found):
        yield f"Besides: {besides}."
    if hidden := vocabulary.hidden(found):
        yield f"{hidden}."
    if settled := vocabulary.settled(report):
        yield f"{safe(settled)}."
    if undated := vocabulary.undated(report, index.name):
        yield from ("", safe(undated))


def _section(title: str, lines: Iterable[str]) -> Iterator[str]:
    """A heading with what belongs under it; nothing where nothing does."""
    body = list(lines)
    if body:
        yield from (f"## {title}", "", *body)


def _summary(found: Sections, index: Index) -> Iterator[str]:
    """What is to be mended or looked at, a row each."""
    rows = [
        (str(found.numbers[each.id]), safe(question(each)), _against(each, index),
         vocabulary.relation(each), each.severity.value, vocabulary.sureness(each), safe(each.id))
        for each in (*found.conflicts, *found.to_check, *found.reworded, *found.unsure)
        if each.relation in (Relation.CONFLICT, Relation.REWORDED)
    ]  # fmt: skip
    heads = ("No.", "What differs", "Who has what", "Relation", "Severity", "Confidence",
             "Finding")  # fmt: skip
    yield from table(heads, rows) if rows else ()


def _against(finding: Finding, index: Index) -> str:
    """The sides that stand against each other, with their outlets; of wordings the outlets."""
    told = []
    for side in (finding.sides[n] for n in sections.opposed(finding)):
        outlets = safe(sections.sources(side, index))
        is_reworded = finding.relation is Relation.REWORDED
        told.append(outlets if is_reworded else f"{safe(sections.told(finding, side))} ({outlets})")
    return " against ".join(told)


def _minor(found: Sections, index: Index) -> Iterator[Iterable[str]]:
    for relation, findings in sections.by_relation(found.minor).items():
        name = vocabulary.relation(findings[0]).capitalize()
        title = f"{name} ({len(findings)}): {vocabulary.MEANINGS[relation]}"
        yield folded(title, (_brief(finding, found, index) for finding in findings))


def _brief(finding: Finding, found: Sections, index: Index) -> str:
    sides = "; ".join(_held(finding, index))
    return f"- {found.numbers[finding.id]}: {safe(finding.subject)}: {sides}"


def _held(finding: Finding, index: Index) -> Iterator[str]:
    """Each side in brief: value, scope where it decided, who has it where."""
    for side, scope in zip(finding.sides, sections.scopes(finding), strict=True):
        value = ", ".join(filter(None, (side.value, scope)))
        yield f"{safe(value)} ({safe(sections.held(side, index, len(side.claims)))})"


def _matrices(found: Sections, index: Index) -> Iterator[str]:
    lines: list[str] = []
    for grid in grids(found.numbered, list(index.documents)):
        draw = _matrix if len(grid.documents) <= _COLUMNS else _list
        lines += ["", *draw(grid, found, index)]
    legend = "`!` conflict, `~` difference, `=` agreement; `-` nothing comparable found"
    yield from [*lines[1:], "", legend] if lines else ()


def _matrix(grid: Grid, found: Sections, index: Index) -> Iterator[str]:
    heads = ["", "Question", "No.", *(safe(index.name(each)) for each in grid.documents)]
    rows = [
        [f"`{row.mark}`", safe(row.findings[0].subject), _numbers(row, found),
         *("<br>".join(map(safe, values)) or "-" for values in row.cells)]
        for row in grid.rows
    ]  # fmt: skip
    return table(heads, rows)


def _list(grid: Grid, found: Sections, index: Index) -> Iterator[str]:
    """Question by question, each value with the outlets that give it."""
    for row in grid.rows:
        yield f"- `{row.mark}` {safe(row.findings[0].subject)} ({_numbers(row, found)})"
        for value, documents in row.holders(grid.documents).items():
            yield f"  - {safe(value)}: {safe(', '.join(map(index.name, documents)))}"


def _numbers(row: Row, found: Sections) -> str:
    return ", ".join(str(found.numbers[finding.id]) for finding in row.findings)


def _alone(found: Sections, index: Index) -> Iterator[str]:
    rows = []
    for finding in found.single_source:
        claim = finding.sides[0].claims[0]
        cells = (index.name(claim.document), finding.subject, finding.sides[0].value,
                 str(index.place_of(claim)))  # fmt: skip
        rows.append([safe(cell) for cell in cells])
    heads = ("Outlet", "Question", "Value", "Place")
    yield from table(heads, rows) if rows else ()


def _coverage(report: Report, index: Index) -> Iterator[str]:
    uncovered = (
        f"- {safe(str(index.place(each.document, each.start)))}: {safe(each.text[:EXCERPT])}"
        for each in report.coverage.uncovered
    )
    yield from (f"{vocabulary.coverage(report.coverage)}.", "", *uncovered)


def _skipped(report: Report) -> Iterator[str]:
    rows = [(safe(each.path), safe(each.reason)) for each in report.skipped]
    return _section("Skipped", table(("Input", "Reason"), rows) if rows else ())


def _statistics(report: Report) -> Iterator[str]:
    rows = [
        (safe(each.rule), vocabulary.named(each.relation), str(each.findings))
        for each in report.statistics or ()
    ]
    lines = table(("Rule", "Relation", "Findings"), rows) if rows else ("No finding.",)
    return _section("Statistics", () if report.statistics is None else lines)


def _documents(report: Report, index: Index) -> Iterator[str]:
    rows = [
        (safe(f"{index.name(each.id)}{'' if each.outlet else ' (outlet not given)'}"),
         str(each.published_on or "not given"), safe(each.title or ""), safe(each.id))
        for each in report.documents
    ]  # fmt: skip
    listed = table(("Outlet", "Published", "Title", "Document"), rows) if rows else ()
    return _section("Documents", (*listed, "", f"Made by claimcheck {__version__}."))
