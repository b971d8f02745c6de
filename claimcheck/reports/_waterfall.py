"""What the comparison of two claims came to, for `--explain-match`: claims, waterfall, slots."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator, Sequence

from claimcheck.align.explain import Explanation
from claimcheck.model.claim import Claim
from claimcheck.model.document import Document
from claimcheck.model.evidence import Weight
from claimcheck.model.finding import Comparison
from claimcheck.model.report import Report
from claimcheck.reports import View
from claimcheck.reports._clean import clean, disarmed
from claimcheck.reports._compared_slots import compared
from claimcheck.reports._evidence import excerpt
from claimcheck.reports._excerpt_layout import layout
from claimcheck.reports._index import Index

_LINES = 3
"""Lines of a sentence."""


def render(told: Explanation, documents: Sequence[Document], view: View) -> str:
    """The explanation as text that ends in a newline."""
    index = Index(Report(tuple(documents), (), ()))
    lines = [
        *_claim("A", told.left, index, view), *_claim("B", told.right, index, view),
        *_verdict(told, view), *_waterfall(told), *_relations(told.comparisons, told.matched),
    ]  # fmt: skip
    return "\n".join(disarmed(clean(line, view.ascii).rstrip()) for line in lines) + "\n"


def _claim(letter: str, claim: Claim, index: Index, view: View) -> Iterator[str]:
    rule = claim.rule or "no rule"
    yield f"{letter}  {claim.value.label()} ({claim.kind}, {rule})"
    yield f"   --> {index.place_of(claim)}"
    shown = layout(excerpt(claim, index), max(12, view.width - 3), _LINES, view.ascii)
    yield from (f"   {''.join(run.text for run in line)}" for line in shown)
    yield ""


def _verdict(told: Explanation, view: View) -> Iterator[str]:
    yield "Set beside each other." if told.matched else "Not set beside each other:"
    for reason in told.lacking:
        yield from textwrap.wrap(reason, max(20, view.width), initial_indent="  - ",
                                 subsequent_indent="    ")  # fmt: skip


def _waterfall(told: Explanation) -> Iterator[str]:
    if not told.rows:
        if told.score is not None:
            yield from (
                "",
                f"How surely they answer one question, by their words: {told.score:.2f}",
            )
        return
    names = max(len(row.name) for row in told.rows)
    levels = max(len(row.level) for row in told.rows)
    yield from ("", "Bits for (+) and against (-) one question:")
    for row in told.rows:
        yield _row(row, names, levels)
    probability = f"probability {told.score:.2f}" if told.score is not None else ""
    yield _row(Weight("sum", probability, told.bits), names, levels)


def _row(row: Weight, names: int, levels: int) -> str:
    return f"  {row.name:<{names}}  {row.level:<{levels}}  {row.bits:+6.2f}"


def _relations(comparisons: Sequence[Comparison], is_told: bool) -> Iterator[str]:
    for each in comparisons:
        would = "They relate as" if is_told else "On one question they would relate as"
        yield from ("", f"{would} {each.relation.value}:")
        width = max((len(slot.slot) for slot in each.slots), default=0)
        for slot in each.slots:
            stated = f" ({compared(slot)})" if compared(slot) else ""
            yield f"  {slot.slot:<{width}}  {slot.outcome}{stated}"
