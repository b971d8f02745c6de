"""Sentences that many documents print: weighed once, and told of every document."""

from __future__ import annotations

from datetime import date

import pytest

from claimcheck import pipeline
from claimcheck.align import repeats
from claimcheck.model.document import Document
from claimcheck.rulebook import loader

RULEBOOK = loader.load()
COPY = "Nine hikers died when a cable car fell near Lugano on Monday, police said."
OTHER = "Eleven hikers were killed as a cable car crashed near Lugano on Monday, police said."


def _documents(copies: int) -> list[Document]:
    texts = [*[COPY] * copies, OTHER]
    return [
        Document(f"{n:03}.txt", text, f"Outlet {n}", date(2021, 5, 4))
        for n, text in enumerate(texts)
    ]


def test_few_claims_are_all_compared() -> None:
    claims = [c for each in _documents(3) for c in pipeline.extract(each, RULEBOOK)]
    assert repeats.set_aside(claims) == repeats.Repeats(claims)


def test_of_many_the_first_stands_for_those_that_repeat_it() -> None:
    claims = [
        c for each in _documents(repeats.MANY) for c in pipeline.extract(each, RULEBOOK)
        if c.kind == "quantity"
    ]  # fmt: skip
    told = repeats.set_aside(claims)
    assert [claim.document for claim in told.kept] == ["000.txt", f"{repeats.MANY:03}.txt"]
    assert len(told.documents(told.kept[0])) == repeats.MANY - 1
    members, place, pairs = repeats.joined(told.kept, told)
    assert [claim.id for claim in members] == [claim.id for claim in claims]
    assert [place(0), place(1)] == [0, repeats.MANY]
    assert pairs == [(0, n) for n in range(1, repeats.MANY)]


def test_a_report_names_every_document_that_repeats_a_sentence(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    count = 40
    monkeypatch.setattr(repeats, "MANY", count // 2)
    found = pipeline.check(_documents(count), RULEBOOK).findings
    deaths = next(f for f in found if f.kind == "quantity" and len(f.documents) > 1)
    assert deaths.relation.value == "conflict"
    assert [len(side.claims) for side in deaths.sides] == [count, 1]
