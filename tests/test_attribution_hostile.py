"""Odd texts: nothing raises and offsets hold; `benchmarks/growth.py` measures the time."""

from __future__ import annotations

from typing import cast

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from claimcheck.kinds.attribution.mentions import find
from claimcheck.kinds.attribution.value import Attribution
from claimcheck.model.document import Document
from claimcheck.model.lexicon import Lexicon
from claimcheck.text.article import Article
from claimcheck.text.speech.read import attributed

_WORDS = st.sampled_from(
    "Brook said that he told Hill , . ? ! : ; — - ( ) “ ” ‘ ’ \" ' the a minister who which "
    "according to adding saying and but was denied claim claims by it “No,” \n\n 8,000 's".split(
        " "
    )
)


def _article(text: str) -> Article:
    return Article(Document("a.txt", text), Lexicon())


def _check(text: str) -> None:
    article = _article(text)
    for claim in find(article):
        value = cast(Attribution, claim.value)
        for part in (value.content, value.source, value.cue):
            assert part is None or text[part.span.start : part.span.end] == part.text
        assert all(value.content.span.holds(piece) for piece in value.pieces)
        assert all(0 <= span.start < span.end <= len(text) for span in value.quoted)
        claim.value.fields()
        claim.value.label()
    for each in attributed(article):
        assert 0 <= each.span.start < each.span.end <= len(text)


@settings(max_examples=300, deadline=None)
@given(st.lists(_WORDS, max_size=40).map(" ".join))
def test_any_words(text: str) -> None:
    _check(text)


@settings(max_examples=150, deadline=None)
@given(st.text(max_size=120))
def test_any_text(text: str) -> None:
    _check(text)


HOSTILE = {
    "marks in one line": "\"“”‘’'",
    "opening marks": "“",
    "closing marks": "”",
    "straight marks": '"',
    "single openers": " ‘a",
    "cues": "he said ",
    "cues with that": "he said that ",
    "interruptions": "a, he said, ",
    "short quotations": '"a," he said, ',
    "brackets": "a ) said ( ",
    "relatives": "Brook who said ",
    "names": "Brook Hill said ",
    "posts": "the minister said. ",
    "according": "according to Brook, ",
    "paragraphs": "“Brook said.\n\n",
    "labels": "BROOK: so.\n\n",
}


@pytest.mark.parametrize("unit", HOSTILE.values(), ids=HOSTILE)
def test_pieces_in_a_row(unit: str) -> None:
    _check(unit * 150)


def test_marks_in_a_line() -> None:
    _check("Brook said " + "\"“”'" * 500)


def test_ten_thousand_opening_marks() -> None:
    _check("“" * 10_000)
