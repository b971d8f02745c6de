"""Outlets x claims: which document gives which value, story by story."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from claimcheck.model.finding import Finding, Relation


@dataclass(frozen=True, slots=True)
class Row:
    """One finding: the values of each document of the grid, empty where it has none."""

    finding: Finding
    cells: tuple[tuple[str, ...], ...]


@dataclass(frozen=True, slots=True)
class Grid:
    """Findings whose documents hang together, as those of one story do."""

    documents: tuple[str, ...]
    rows: tuple[Row, ...]


def grids(findings: Iterable[Finding], order: Sequence[str]) -> list[Grid]:
    """One grid for every set of documents linked by findings; `order` is that of the documents.

    A grid needs two rows: a single finding already says all that its row would.
    """
    across = [finding for finding in findings if len(finding.documents) > 1]
    stories: dict[str, list[Finding]] = {}
    roots = _roots(across)
    for finding in across:
        stories.setdefault(roots[finding.documents[0]], []).append(finding)
    rank = {document: number for number, document in enumerate(order)}
    return [_grid(those, rank) for those in stories.values() if len(those) > 1]


def bands(grid: Grid, most: int) -> list[Grid]:
    """The grid cut into grids of at most `most` documents, each with the rows that it fills."""
    cuts = range(0, len(grid.documents), max(1, most))
    return [_band(grid, slice(at, at + max(1, most))) for at in cuts]


def mark(finding: Finding) -> str:
    """One character for a row: `!` conflict, `~` difference, `=` agreement."""
    if finding.relation is Relation.CONFLICT:
        return "!"
    return "=" if finding.relation is Relation.AGREEMENT else "~"


def _roots(findings: Iterable[Finding]) -> dict[str, str]:
    """Every document -> the one that stands for all that it is linked with."""
    parent: dict[str, str] = {}

    def root(document: str) -> str:
        while parent.setdefault(document, document) != document:
            parent[document] = parent[parent[document]]
            document = parent[document]
        return document

    for finding in findings:
        first, *others = map(root, finding.documents)
        parent.update(dict.fromkeys(others, first))
    return {document: root(document) for document in list(parent)}


def _grid(findings: Sequence[Finding], rank: dict[str, int]) -> Grid:
    named = dict.fromkeys(document for finding in findings for document in finding.documents)
    documents = tuple(sorted(named, key=lambda document: rank[document]))
    return Grid(documents, tuple(_row(finding, documents) for finding in findings))


def _row(finding: Finding, documents: Sequence[str]) -> Row:
    values: dict[str, list[str]] = {document: [] for document in documents}
    for side in finding.sides:
        for document in dict.fromkeys(claim.document for claim in side.claims):
            values[document].append(side.value)
    return Row(finding, tuple(tuple(values[document]) for document in documents))


def _band(grid: Grid, cut: slice) -> Grid:
    rows = [Row(row.finding, row.cells[cut]) for row in grid.rows]
    return Grid(grid.documents[cut], tuple(row for row in rows if any(row.cells)))
