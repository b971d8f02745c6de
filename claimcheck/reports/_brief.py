"""A finding in one line of plain text: its question, its answers and who gives them."""

from __future__ import annotations

from claimcheck.model.claim import Claim
from claimcheck.model.finding import Finding, Relation, Side
from claimcheck.model.report import Report
from claimcheck.reports import View
from claimcheck.reports import _sections as sections
from claimcheck.reports import _vocabulary as vocabulary
from claimcheck.reports._clean import clean
from claimcheck.reports._index import HEADLINE, Index

_SUBJECT = 200
_ANSWER = 120
_SOURCES = 80
_ANSWERS = 4
"""Answers of a question that a line names; of more, how many there are."""


def short(text: str, most: int) -> str:
    r"""A text on one line without unsafe characters or runs of blanks, cut with `…`.

    >>> short("a\x1b b\n\n c", 80), short("five miles", 6)
    ('a\ufffd b c', 'five…')
    """
    line = " ".join(clean(text).split())
    return line if len(line) <= most else f"{line[: most - 1].rstrip()}…"


def verdict(report: Report, view: View) -> str:
    """What came of the check, how much is not listed, and how the run ends."""
    found = sections.arrange(report, view)
    end = report.verdict.words if report.verdict else None
    told = (
        vocabulary.verdict(report, found),
        vocabulary.hidden(found),
        short(vocabulary.settled(report), _SUBJECT),
        end,
    )
    return "; ".join(filter(None, told))


def title(finding: Finding) -> str:
    """Relation and question: `Conflict: miners killed`."""
    return f"{vocabulary.relation(finding).capitalize()}: {short(finding.subject, _SUBJECT)}"


def message(finding: Finding, index: Index) -> str:
    """Question and answers: `miners killed: 12 (The Post) against 14 (Wire One)`."""
    return f"{short(finding.subject, _SUBJECT)}: {answers(finding, index)}"


def notice(finding: Finding, index: Index) -> str:
    """All of it for a reader who sees nothing else: relation, question, answers, confidence."""
    sure = f"{finding.band.value} confidence"
    return f"{title(finding)}: {answers(finding, index)} ({sure})"


def answers(finding: Finding, index: Index) -> str:
    """Who says what; of a conflict, the answers that stand in it: `12 (The Post) against ...`."""
    is_conflict = finding.relation is Relation.CONFLICT
    numbers = sections.opposed(finding) if is_conflict else list(range(len(finding.sides)))
    scopes = sections.scopes(finding)
    shown = [
        _answer(finding, finding.sides[n], "" if is_conflict else scopes[n], index)
        for n in numbers[:_ANSWERS]
    ]
    told = (" against " if is_conflict else "; ").join(shown)
    left = len(finding.sides) - len(shown)
    more = vocabulary.count(left, "more answer") if left else ""
    return "; ".join(filter(None, (told, more, short(finding.was, _ANSWER))))


def _answer(finding: Finding, side: Side, scope: str, index: Index) -> str:
    """One answer, its scope where that tells it apart, and who gives it: `12 (The Post)`."""
    value = short(sections.told(finding, side), _ANSWER)
    parted = f", {short(scope, _SOURCES)}" if scope else ""
    sources = short(sections.sources(side, index), _SOURCES)
    headline = f", {HEADLINE}" if all(index.place_of(c).is_headline for c in side.claims) else ""
    return f"{value}{parted} ({sources}{headline})"


def place_of(finding: Finding, index: Index) -> Claim:
    """The claim where tools show a finding: the first, of a new document where there is one."""
    return index.new_first(finding.claims)[0]


def evidence(finding: Finding, index: Index) -> list[tuple[Claim, str]]:
    """Every claim with what it says and who says it when: `A: 12 miners (The Post, 2024-05-01)`.

    By side; those of new documents first.
    """
    told: list[tuple[Claim, str]] = []
    for letter, side in zip(sections.letters(finding), finding.sides, strict=True):
        for claim in side.claims:
            credit = short(sections.credit(claim, index), _SOURCES)
            told.append((claim, f"{letter}: {short(claim.text, _ANSWER)} ({credit})"))
    return sorted(told, key=lambda each: index.is_known(each[0]))
