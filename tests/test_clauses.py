"""Clauses and the content words around a claim."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.model.claim import Span
from claimcheck.text.clauses import clause, content_words, neighbourhood


@pytest.mark.parametrize(
    ("text", "claim", "expected"),
    [
        (
            "Nine died in Turin, while 30 were hurt in Milan.",
            "Nine",
            "Nine died in Turin",
        ),
        (
            "Nine died in Turin, and 30 were hurt in Milan.",
            "30",
            ", and 30 were hurt in Milan.",
        ),
        (
            "They sent 900 men that will join the force in Mali",
            "900 men",
            "They sent 900 men",
        ),
        (
            "“They sent 900 men to Gao” who “will join the force in Mali”.",
            "900 men",
            "“They sent 900 men to Gao”",
        ),
    ],
)
def test_the_clause_of_a_claim(text: str, claim: str, expected: str) -> None:
    start = text.index(claim)
    found = clause(text, Span(0, len(text)), Span(start, start + len(claim)))
    assert expected == found.of(text)


def test_content_words_are_base_forms_without_function_words() -> None:
    text = "The mayors of both cities were closing the old bridges."
    assert ("mayor", "city", "close", "old", "bridge") == content_words(text, Span(0, len(text)))


@given(st.text(max_size=200), st.integers(0, 200), st.integers(0, 200))
def test_a_clause_holds_its_claim(text: str, a: int, b: int) -> None:
    start, end = sorted((min(a, len(text)), min(b, len(text))))
    sentence = Span(0, len(text))
    found = clause(text, sentence, Span(start, end))
    assert found.start <= start
    assert end <= found.end
    neighbourhood(text, found, Span(start, end))
