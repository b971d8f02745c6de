"""From a finding to what a baseline keeps of it: its question, its values and who prints them."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Mapping

from claimcheck.model.acceptance import Entry, Printed
from claimcheck.model.claim import HEADLINE, Claim
from claimcheck.model.document import Document
from claimcheck.model.finding import Finding, Relation

AGREED = frozenset([Relation.AGREEMENT, Relation.SINGLE_SOURCE])
"""Relations in which nobody disagrees: a baseline is about the others."""
LONGEST = 1000
"""Characters of a value or of the words of a claim; only long quotations have more."""
AROUND = 160
"""Characters of a sentence that are kept on either side of a claim.  A sentence of news is seldom
longer than that, so most snippets are the whole of it."""
_UNSAFE = frozenset({"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"})


def entries(findings: Iterable[Finding], documents: Mapping[str, Document]) -> list[Entry]:
    """What a baseline keeps of findings, by heading; of agreements nothing."""
    made = (entry(each, documents) for each in findings if each.relation not in AGREED)
    return sorted(made, key=place)


def place(kept: Entry) -> tuple[str, str]:
    """Where an entry stands among others: by heading, so that a question keeps its place."""
    return kept.heading.casefold(), kept.key


def entry(finding: Finding, documents: Mapping[str, Document]) -> Entry:
    """What a baseline keeps of a finding."""
    claims = (claim for n in finding.opposed for claim in finding.sides[n].claims)
    printed = {printing(claim, documents[claim.document]) for claim in claims}
    return Entry(
        key=finding.id, rule=finding.rule, kind=finding.kind, relation=finding.relation.value,
        heading=plain(finding.subject),
        values=tuple(sorted(printed, key=lambda p: (p.value, p.outlet, p.snippet, p.claim))),
    )  # fmt: skip


def printing(claim: Claim, document: Document) -> Printed:
    """How a document prints the value of a claim."""
    return Printed(
        value=form(claim),
        claim=plain(claim.text[:LONGEST]),
        outlet=plain(document.outlet or ""),
        snippet=plain(_snippet(claim, document)),
    )


def form(claim: Claim) -> str:
    """The value of a claim in its one form, as an entry has it."""
    return plain(claim.value.canonical()[:LONGEST])


def _snippet(claim: Claim, document: Document) -> str:
    text = (document.title or "") if claim.part == HEADLINE else document.text
    end = min(claim.span.end, claim.span.start + LONGEST)
    start = max(claim.sentence.start, claim.span.start - AROUND)
    stop = max(end, min(claim.sentence.end, end + AROUND))
    before = "…" if start > claim.sentence.start else ""
    after = "…" if stop < claim.sentence.end else ""
    return f"{before}{text[min(start, claim.span.start) : stop]}{after}"


def plain(text: str) -> str:
    r"""A text on one line, in which nothing is left that an editor or a terminal would obey.

    >>> plain("a\n  b \u202ec")
    'a b \ufffdc'
    """
    on_one_line = " ".join(text.split())
    if on_one_line.isascii() and on_one_line.isprintable():
        return on_one_line
    return "".join(
        "\N{REPLACEMENT CHARACTER}" if unicodedata.category(char) in _UNSAFE else char
        for char in on_one_line
    )
