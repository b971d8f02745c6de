"""What is told once, of all that the clusters of a run tell."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from claimcheck import pipeline
from claimcheck.compare.retold import told_once
from claimcheck.model.document import Document
from claimcheck.model.finding import Finding, Relation
from claimcheck.rulebook import loader

TOLD = ("Dozens of walkers were rescued on Mount Varn on Monday.",
        "Rescuers brought 31 walkers down from Mount Varn on Monday.",
        "On Monday 31 walkers were rescued on Mount Varn.")  # fmt: skip


@pytest.fixture(scope="module")
def whole() -> Finding:
    """A finding with three claims of two values."""
    documents = [Document(f"{n}.txt", text, f"Outlet {n}", date(2024, 5, 7))
                 for n, text in enumerate(TOLD)]  # fmt: skip
    found = pipeline.check(documents, loader.load()).findings
    return next(each for each in found if each.relation is Relation.LESS_PRECISE)


def _part(whole: Finding, relation: Relation) -> Finding:
    sides = tuple(replace(side, claims=side.claims[:1]) for side in whole.sides)
    return replace(whole, relation=relation, sides=sides)


def test_a_part_of_a_finding_is_told_already(whole: Finding) -> None:
    for relation in (Relation.LESS_PRECISE, Relation.AGREEMENT):
        part = _part(whole, relation)
        assert list(told_once([part, whole])) == [whole]
        assert list(told_once([whole, part])) == [whole]
    assert list(told_once([whole, whole])) == [whole]


def test_what_is_graver_or_of_one_source_is_told(whole: Finding) -> None:
    for relation in (Relation.CONFLICT, Relation.DIFFERENT_TIME, Relation.SINGLE_SOURCE):
        findings = [whole, _part(whole, relation)]
        assert list(told_once(findings)) == findings
