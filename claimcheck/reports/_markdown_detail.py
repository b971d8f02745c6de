"""Findings in detail for Markdown: standing, evidence or printings, and what was compared."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace

from claimcheck.model.claim import Claim
from claimcheck.model.finding import Finding
from claimcheck.model.report import Report
from claimcheck.reports import _sections as sections
from claimcheck.reports import _vocabulary as vocabulary
from claimcheck.reports._answers import HEADS, columns, is_tabled
from claimcheck.reports._answers import rows as answers
from claimcheck.reports._clean import inline, led
from claimcheck.reports._clean import markdown as safe
from claimcheck.reports._compared_slots import compared
from claimcheck.reports._evidence import excerpt
from claimcheck.reports._excerpt_layout import layout
from claimcheck.reports._index import Index
from claimcheck.reports._question import question
from claimcheck.reports._word_diff import printings

EXCERPT = 700
"""Characters of a sentence that are quoted around a claim."""


def row(cells: Iterable[str]) -> str:
    """A line of a table; the cells are safe already."""
    return f"| {' | '.join(cells)} |"


def table(heads: Sequence[str], rows: Iterable[Sequence[str]]) -> Iterator[str]:
    """A table with its head."""
    yield row(heads)
    yield row("---" for _ in heads)
    yield from map(row, rows)


def folded(title: str, lines: Iterable[str]) -> Iterator[str]:
    """Lines that are opened by a click; nothing where there are none.  The title is our own words.

    Blank lines around them, so that they are read as Markdown:
    https://spec.commonmark.org/0.31.2/#html-blocks
    """
    body = list(lines)
    if body:
        yield from ("<details>", f"<summary>{title}</summary>", "", *body, "", "</details>")


Body = Callable[[Index, Finding], Iterator[str]]


def detail(
    finding: Finding, number: int, report: Report, index: Index, body: Body
) -> Iterator[str]:
    """A finding under a heading of its own; `body` shows its evidence, which is folded."""
    yield from ("", f"### {number}. {safe(question(finding))}", "")
    yield from (*_standing(finding, report), "")
    if is_tabled(finding):
        rows = answers(finding, index, report.origins, len(finding.claims))
        used = columns(rows)
        heads = [HEADS[n] for n in used]
        yield from (*table(heads, ([safe(row.cells[n]) for n in used] for row in rows)), "")
    if related := vocabulary.related(finding):
        yield from (f"How they relate: {'; '.join(related)}.", "")
    yield from (*folded("Evidence, and what was compared", _proof(finding, index, body)), "")


def _proof(finding: Finding, index: Index, body: Body) -> Iterator[str]:
    yield from (*body(index, finding), "")
    yield from _why(finding)


def _standing(finding: Finding, report: Report) -> Iterator[str]:
    name, told = vocabulary.relation(finding).capitalize(), vocabulary.further(finding)
    yield f"**{name}**" + (f": {safe(told)}." if told else ".")
    yield f"Compared by {safe(vocabulary.standing(finding))}; finding {safe(finding.id)}."
    rule = report.rules.get(finding.rule)
    if rule and rule.why:
        yield f"Why it matters: {safe(' '.join(rule.why.split()))}"


def evidence(index: Index, finding: Finding) -> Iterator[str]:
    """Every side with all its claims in their sentences."""
    sides = zip(sections.letters(finding), finding.sides, sections.scopes(finding), strict=True)
    for letter, side, scope in sides:
        value = safe(sections.told(finding, side))
        yield f"- **{letter}: {value}**" + (f" ({safe(scope)})" if scope else "")
        for claim in side.claims:
            yield from _excerpt(claim, index)


def _excerpt(claim: Claim, index: Index) -> Iterator[str]:
    """Source and place, then the sentence with the claim in bold type."""
    yield f"  - {_origin(claim, index)}"
    yield ""
    lines = layout(excerpt(claim, index), EXCERPT, 1)
    runs = (run for line in lines for run in line)
    shown = (f"**{inline(r.text)}**" if r.mark and r.mark.main else inline(r.text) for r in runs)
    yield f"    > {led(''.join(shown))}"
    yield ""


def _origin(claim: Claim, index: Index) -> str:
    found = index.place_of(claim)
    place = replace(found, document=index.code(found.document))
    return safe(f"{sections.credit(claim, index)}, {place}")


def printed(index: Index, finding: Finding) -> Iterator[str]:
    """What each outlet printed, what differs in brackets."""
    claims = [side.claims[0] for side in finding.sides]
    texts = printings([claim.text for claim in claims])
    others = [safe(sections.also(side, index)) for side in finding.sides]
    sides = zip(sections.letters(finding), claims, others, texts, strict=True)
    for letter, claim, also, changes in sides:
        words = " ".join(inline(words) for words, _ in changes)
        said = safe(sections.speaker(claim) or "speaker not named")
        yield from (
            f"- **{letter}**: {_origin(claim, index)}{also}; {said}:",
            "",
            f"  > {led(words)}",
            "",
        )


def _why(finding: Finding) -> Iterator[str]:
    slots = sections.slots_to_show(finding)
    rows = [[safe(s.slot), safe(s.outcome), safe(compared(s))] for s in slots]
    return table(("Slot", "Outcome", "A \\| B"), rows) if rows else iter(())
