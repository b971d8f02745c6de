"""Outlets x claims: which document gives which value, story by story, question by question."""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import TypeVar

from claimcheck.model.finding import Finding, Relation
from claimcheck.reports._sections import label

Thing = TypeVar("Thing", bound=Hashable)


@dataclass(frozen=True, slots=True)
class Row:
    """Findings on one question: the values of each document, empty where it has none."""

    findings: tuple[Finding, ...]
    cells: tuple[tuple[str, ...], ...]

    @property
    def mark(self) -> str:
        """What the findings came to at worst: `!` conflict, `~` difference, `=` agreement."""
        relations = {finding.relation for finding in self.findings}
        if Relation.CONFLICT in relations:
            return "!"
        return "=" if relations == {Relation.AGREEMENT} else "~"

    def holders(self, documents: Sequence[str]) -> dict[str, list[str]]:
        """Each value -> the documents of the grid that give it."""
        held: dict[str, list[str]] = {}
        for document, values in zip(documents, self.cells, strict=True):
            for value in values:
                held.setdefault(value, []).append(document)
        return held


@dataclass(frozen=True, slots=True)
class Grid:
    """Questions whose documents hang together, as those of one story do."""

    documents: tuple[str, ...]
    rows: tuple[Row, ...]


def grids(findings: Iterable[Finding], order: Sequence[str]) -> list[Grid]:
    """One grid for every set of documents linked by findings; `order` is that of the documents.

    A grid needs two rows: a single finding already says all that its row would.
    """
    across = [finding for finding in findings if len(finding.documents) > 1]
    rank = {document: number for number, document in enumerate(order)}
    stories = _linked((finding, finding.documents) for finding in across)
    made = [_grid(story, rank) for story in stories]
    return [grid for grid in made if len(grid.rows) > 1]


def bands(grid: Grid, most: int) -> list[Grid]:
    """The grid cut evenly into grids of at most `most` documents, with the rows that each fills."""
    size = len(grid.documents)
    count = -(-size // max(1, most))
    cuts = [slice(size * n // count, size * (n + 1) // count) for n in range(count)]
    return [_band(grid, cut) for cut in cuts]


def _linked(things: Iterable[tuple[Finding, Iterable[Thing]]]) -> list[list[Finding]]:
    """Findings in sets that are linked by what they have in common, in order."""
    parent: dict[Thing, Thing] = {}

    def root(thing: Thing) -> Thing:
        while parent.setdefault(thing, thing) != thing:
            parent[thing] = parent[parent[thing]]
            thing = parent[thing]
        return thing

    firsts: list[tuple[Finding, Thing]] = []
    for finding, common in things:
        first, *others = dict.fromkeys(map(root, common))
        parent.update(dict.fromkeys(others, first))
        firsts.append((finding, first))
    sets: dict[Thing, list[Finding]] = {}
    for finding, thing in firsts:
        sets.setdefault(root(thing), []).append(finding)
    return list(sets.values())


def _grid(findings: Sequence[Finding], rank: dict[str, int]) -> Grid:
    named = dict.fromkeys(document for finding in findings for document in finding.documents)
    documents = tuple(sorted(named, key=lambda document: rank[document]))
    questions = _linked((finding, _values(finding)) for finding in findings)
    return Grid(documents, tuple(_row(question, documents) for question in questions))


def _values(finding: Finding) -> Iterator[tuple[str, str, str]]:
    """What makes two findings one question: a claim of theirs with the same value in both."""
    for side in finding.sides:
        for claim in side.claims:
            yield finding.rule, claim.id, side.value


def _row(findings: Sequence[Finding], documents: Sequence[str]) -> Row:
    values: dict[str, dict[str, None]] = {document: {} for document in documents}
    for finding in findings:
        for side in finding.sides:
            for claim in side.claims:
                values[claim.document][label(side)] = None
    return Row(tuple(findings), tuple(tuple(values[document]) for document in documents))


def _band(grid: Grid, cut: slice) -> Grid:
    rows = [Row(row.findings, row.cells[cut]) for row in grid.rows]
    return Grid(grid.documents[cut], tuple(row for row in rows if any(row.cells)))
