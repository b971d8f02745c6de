"""`--format markdown`: the report as a document that a desk files; nothing is left out."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence

from claimcheck import __version__
from claimcheck.model.claim import Claim
from claimcheck.model.finding import Finding, Report
from claimcheck.reports import View
from claimcheck.reports import _phrases as phrases
from claimcheck.reports import _sections as sections
from claimcheck.reports._clean import inline, led
from claimcheck.reports._clean import markdown as safe
from claimcheck.reports._excerpt import layout
from claimcheck.reports._index import Index
from claimcheck.reports._matrix import Grid, grids
from claimcheck.reports._sections import Sections
from claimcheck.reports._slots import compared
from claimcheck.reports._wording import printings

_EXCERPT = 700
"""Characters of a sentence that are quoted around a claim."""
_COLUMNS = 8
"""Outlets of a matrix; with more of them it would not be read on a page."""


def render(report: Report, view: View) -> str:
    """The report as CommonMark with tables."""
    found, index = sections.arrange(report), Index(report)
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
    yield _head(report)
    yield _conflict_table(found, index)
    for title, findings, body in (
        ("Conflicts in detail", found.conflicts, _evidence),
        ("Quotations in other words", found.reworded, _printings),
        ("Differences", found.differences, _evidence),
    ):
        yield _details(title, findings, found, (report, index, body))
    yield _minor(found, index)
    yield _matrices(found, index)
    if view.single_source:
        yield _single_source(found, index)
    yield _coverage(report, index)
    yield _skipped(report)
    yield _documents(report)


def _head(report: Report) -> Iterator[str]:
    yield f"# claimcheck: {phrases.verdict(report)}"
    yield ""
    yield f"{phrases.counts(report)}."
    if besides := phrases.besides(report):
        yield f"Besides: {besides}."


def _row(cells: Iterable[str]) -> str:
    return f"| {' | '.join(cells)} |"


def _table(heads: Sequence[str], rows: Iterable[Sequence[str]]) -> Iterator[str]:
    """A table; the cells are safe already."""
    yield _row(heads)
    yield _row("---" for _ in heads)
    yield from map(_row, rows)


def _section(title: str, lines: Iterable[str]) -> Iterator[str]:
    """A heading with what belongs under it; nothing where nothing does."""
    body = list(lines)
    if body:
        yield from (f"## {title}", "", *body)


def _conflict_table(found: Sections, index: Index) -> Iterator[str]:
    rows = [
        (str(found.numbers[each.id]), safe(each.subject), _against(each, index),
         each.severity.value, safe(each.rule))
        for each in found.conflicts
    ]  # fmt: skip
    heads = ("No.", "Question", "Values that stand against each other", "Severity", "Rule")
    return _section("Conflicts", _table(heads, rows) if rows else ())


def _against(finding: Finding, index: Index) -> str:
    sides = (f"{safe(s.value)} ({safe(sections.sources(s, index))})" for s in finding.sides)
    return " against ".join(sides)


Body = Callable[[Finding, Index], Iterator[str]]


def _details(
    title: str, findings: Sequence[Finding], found: Sections, how: tuple[Report, Index, Body]
) -> Iterator[str]:
    report, index, body = how
    lines: list[str] = []
    for finding in findings:
        lines += ["", f"### {found.numbers[finding.id]}. {safe(finding.subject)}", ""]
        lines += [*_standing(finding, report), "", *body(finding, index), "", *_why(finding)]
    return _section(title, lines[1:])


def _standing(finding: Finding, report: Report) -> Iterator[str]:
    name = phrases.relation(finding).capitalize()
    said = finding.message or phrases.MEANINGS[finding.relation]
    yield f"**{name}**: {safe(said)}."
    yield f"Compared by {safe(phrases.standing(finding))}; finding {safe(finding.id)}."
    rule = report.rules.get(finding.rule)
    if rule and rule.why:
        yield f"Why it matters: {safe(' '.join(rule.why.split()))}"


def _evidence(finding: Finding, index: Index) -> Iterator[str]:
    sides = zip(sections.letters(finding), finding.sides, sections.scopes(finding), strict=True)
    for letter, side, scope in sides:
        yield f"- **{letter}: {safe(side.value)}**" + (f" ({safe(scope)})" if scope else "")
        for claim in side.claims:
            yield from _excerpt(claim, index)


def _excerpt(claim: Claim, index: Index) -> Iterator[str]:
    """Source and place, then the sentence with the claim in bold type."""
    yield f"  - {_origin(claim, index)}"
    yield ""
    lines = layout(sections.excerpt(claim, index), _EXCERPT, 1)
    runs = (run for line in lines for run in line)
    shown = (f"**{inline(r.text)}**" if r.mark and r.mark.main else inline(r.text) for r in runs)
    yield f"    > {led(''.join(shown))}"
    yield ""


def _origin(claim: Claim, index: Index) -> str:
    return safe(f"{index.dated(claim.document)}, {index.place_of(claim)}")


def _printings(finding: Finding, index: Index) -> Iterator[str]:
    """What each outlet printed, what differs in brackets."""
    claims = [side.claims[0] for side in finding.sides]
    texts = printings([claim.text for claim in claims])
    for letter, claim, changes in zip(sections.letters(finding), claims, texts, strict=True):
        words = " ".join(inline(words) for words, _ in changes)
        yield from (f"- **{letter}**: {_origin(claim, index)}", "", f"  > {led(words)}", "")


def _why(finding: Finding) -> Iterator[str]:
    slots = sections.slots_to_show(finding)
    rows = [[safe(s.slot), safe(s.outcome), safe(compared(s))] for s in slots]
    return _table(("Slot", "Outcome", "Stated"), rows) if rows else iter(())


def _minor(found: Sections, index: Index) -> Iterator[str]:
    for relation, findings in sections.by_relation(found.minor).items():
        name = phrases.relation(findings[0]).capitalize()
        yield from ("", f"## {name}: {phrases.MEANINGS[relation]}", "")
        for finding in findings:
            sides = "; ".join(_held(finding, index))
            yield f"- {found.numbers[finding.id]}: {safe(finding.subject)}: {sides}"


def _held(finding: Finding, index: Index) -> Iterator[str]:
    """Each side in brief: value, scope where it decided, who has it where."""
    for side, scope in zip(finding.sides, sections.scopes(finding), strict=True):
        value = ", ".join(filter(None, (side.value, scope)))
        yield f"{safe(value)} ({safe(sections.held(side, index, len(side.claims)))})"


def _matrices(found: Sections, index: Index) -> Iterator[str]:
    findings = (*found.conflicts, *found.reworded, *found.differences, *found.minor)
    drawn = [
        ["", *_matrix(grid, found, index)]
        for grid in grids(findings, list(index.documents))
        if len(grid.documents) <= _COLUMNS
    ]
    legend = ["", "`!` conflict, `~` difference, `=` agreement; `-` nothing comparable found"]
    lines = [line for grid in drawn for line in grid]
    return _section("Outlets and claims", [*lines[1:], *legend] if drawn else ())


def _matrix(grid: Grid, found: Sections, index: Index) -> Iterator[str]:
    heads = ["", "Question", "No.", *(safe(index.name(each)) for each in grid.documents)]
    rows = [
        [f"`{row.mark}`", safe(row.findings[0].subject),
         ", ".join(str(found.numbers[finding.id]) for finding in row.findings),
         *("<br>".join(map(safe, values)) or "-" for values in row.cells)]
        for row in grid.rows
    ]  # fmt: skip
    return _table(heads, rows)


def _single_source(found: Sections, index: Index) -> Iterator[str]:
    rows = []
    for finding in found.single_source:
        claim = finding.sides[0].claims[0]
        cells = (index.name(claim.document), finding.subject, finding.sides[0].value,
                 str(index.place_of(claim)))  # fmt: skip
        rows.append([safe(cell) for cell in cells])
    heads = ("Outlet", "Question", "Value", "Place")
    return _section("Only one outlet has", _table(heads, rows) if rows else ())


def _coverage(report: Report, index: Index) -> Iterator[str]:
    uncovered = (
        f"- {safe(str(index.place(each.document, each.start)))}: {safe(each.text[:_EXCERPT])}"
        for each in report.coverage.uncovered
    )
    return _section("Coverage", (f"{phrases.coverage(report.coverage)}.", "", *uncovered))


def _skipped(report: Report) -> Iterator[str]:
    rows = [(safe(each.path), safe(each.reason)) for each in report.skipped]
    return _section("Skipped", _table(("Input", "Reason"), rows) if rows else ())


def _documents(report: Report) -> Iterator[str]:
    rows = [
        (safe(each.outlet or "not given"), str(each.published_on or "not given"),
         safe(each.title or ""), safe(each.id))
        for each in report.documents
    ]  # fmt: skip
    table = _table(("Outlet", "Published", "Title", "Document"), rows) if rows else ()
    return _section("Documents", (*table, "", f"Made by claimcheck {__version__}."))
