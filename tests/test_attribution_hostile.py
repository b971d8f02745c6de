"""Odd texts: nothing raises, offsets hold, time grows with length only."""

from __future__ import annotations

from time import process_time
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
def test_time_is_linear(unit: str) -> None:
    def seconds(count: int) -> float:
        article = _article(unit * count)
        started = process_time()
        list(find(article))
        attributed(article)
        return process_time() - started

    seconds(100)
    short, long = min(seconds(1000) for _ in range(2)), seconds(8000)
    assert long < 8 * 4 * short + 0.3


def test_ten_thousand_marks_in_a_line() -> None:
    _check("Brook said " + "\"“”'" * 2500)


def test_a_hundred_thousand_opening_marks() -> None:
    started = process_time()
    _check("“" * 100_000)
    assert process_time() - started < 10
