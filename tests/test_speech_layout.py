"""Speech that the layout marks: transcripts, posts, headlines, signatures, block quotations."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from speech_sentences import article, tokens_of

from claimcheck.model.claim import Span
from claimcheck.text.speech.layout import block, headline, posts, signature, turns
from claimcheck.text.speech.record import Attributed, Speaker, Speech

TRANSCRIPT = "ROE: It sank.\n\nPOOLE: When?\n\nROE: At noon.\n\nNobody swam.\n\nPOOLE: Thanks."


def _turns(text: str) -> dict[int, tuple[str, str]]:
    found = turns(text, article(text).paragraphs)
    assert all(speech.source is not None for speech in found.values())
    return {
        number: ((speech.source or speech.content).of(text), speech.content.of(text))
        for number, speech in found.items()
    }


def test_a_transcript_has_turns_that_run_on_to_the_next_label() -> None:
    on = "At noon.\n\nNobody swam."
    assert _turns(TRANSCRIPT) == {
        0: ("ROE", "It sank."),
        1: ("POOLE", "When?"),
        2: ("ROE", on),
        3: ("ROE", on),
        4: ("POOLE", "Thanks."),
    }


def test_a_label_in_small_letters_must_return() -> None:
    text = "Roe: It sank.\n\nPoole: When?\n\nRoe: At noon."
    assert {0: "Roe", 2: "Roe"}.items() <= {n: who for n, (who, _) in _turns(text).items()}.items()
    assert "Poole" not in [who for who, _ in _turns(text).values()]


@pytest.mark.parametrize(
    "text",
    [
        "ROE: It sank.\n\nPOOLE: When?",
        "Nobody swam.\n\nIt sank.\n\nAt noon.",
        "roe: It sank.\n\npoole: When?\n\nroe: At noon.",
    ],
)
def test_no_transcript(text: str) -> None:
    assert _turns(text) == {}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It sank at noon. — Ann Roe (@annroe) May 4, 2020",
         {0: ("Ann Roe", "It sank at noon.")}),
        ("It sank at noon.\n\n— Ann Roe (@annroe) May 4, 2020",
         {0: ("Ann Roe", "It sank at noon."), 1: ("Ann Roe", "It sank at noon.")}),
        ("It sank at noon — Ann Roe was there.", {}),
        ("It sank at noon. (@annroe)", {}),
        ("— Ann Roe (@annroe) May 4, 2020", {}),
    ],
)  # fmt: skip
def test_embedded_posts(text: str, expected: dict[int, tuple[str, str]]) -> None:
    found = posts(text, article(text).paragraphs)
    shown = {
        number: (speech.source.of(text), speech.content.of(text))
        for number, speech in found.items()
        if speech.source is not None
    }
    assert shown == expected
    assert all(speech.verb == "post" and speech.mode == "direct" for speech in found.values())


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Roe: Taxes will rise", ("Roe", "Taxes will rise", "indirect")),
        ("Mayor Roe: “Taxes will rise”.", ("Mayor Roe", "“Taxes will rise”", "direct")),
        ("Roe: Taxes “will rise” soon", ("Roe", "Taxes “will rise” soon", "mixed")),
        ("Taxes will rise", None),
        ("Taxes will rise: here is why", None),
        ("roe: taxes will rise", None),
        ("2024: Taxes will rise", None),
        ("Roe:", None),
        ("Norvik (OSE:NVK) saw its shares fall", None),
        ("Roe List: 28.4% of the vote", None),
    ],
)
def test_a_headline_with_a_colon(text: str, expected: tuple[str, str, str] | None) -> None:
    found = list(headline(tokens_of(text), 0))
    shown = [(s.source.of(text), s.content.of(text), s.mode) for s in found if s.source is not None]
    assert shown == ([expected] if expected else [])
    assert len(shown) == len(found)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("“It sank at noon.” — Ann Roe", "Ann Roe"),
        ("“It sank at noon.” — Ann Roe, Ely", "Ann Roe"),
        ("“It sank at noon.” - Ann Roe", "Ann Roe"),
        ("“It sank at noon.” — a friend", None),
        ("“It sank at noon.” — Ann Roe said so", None),
        ("“It sank at noon,” Ann Roe said", None),
        ("“It sank at noon.”", None),
    ],
)
def test_a_signature_behind_a_quotation(text: str, expected: str | None) -> None:
    tokens = tokens_of(text)
    at = next(at for at, token in enumerate(tokens) if token.quote is not None)
    span = signature(tokens, at)
    assert (None if span is None else span.of(text)) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("> It sank at noon.", "It sank at noon."),
        ("    It sank at noon.", "It sank at noon."),
        ("\tIt sank at noon.", "It sank at noon."),
        ("It sank at noon.", None),
        (" It sank at noon.", None),
    ],
)
def test_a_block_quotation(text: str, expected: str | None) -> None:
    span = block(text, Span(0, len(text)))
    assert (None if span is None else span.of(text)) == expected


def test_an_indent_may_stand_in_front_of_the_paragraph() -> None:
    text = "Roe wrote:\n\n    It sank."
    start = text.index("It")
    span = block(text, Span(start, len(text)))
    assert span is not None
    assert span.of(text) == "It sank."


def test_what_is_not_told_stays_open() -> None:
    span = Span(0, 3)
    speech = Speech(span, (span,), "indirect")
    assert speech.speaker == Speaker(None, "unknown")
    assert (speech.source, speech.cue, speech.verb, speech.quoted) == (None, None, None, ())
    assert Attributed(span, None, None, None).span == speech.content


LINES = st.sampled_from(
    ["ROE: It sank.", "POOLE:", "Roe: Yes.", "> no", "— Ann Roe (@ann) May 4", "“Why?” — Roe", "x"]
)


@given(st.lists(LINES, min_size=1, max_size=12).map("\n\n".join))
def test_turns_and_posts_are_of_their_paragraphs(text: str) -> None:
    paragraphs = article(text).paragraphs
    for found in (turns(text, paragraphs), posts(text, paragraphs)):
        for number, speech in found.items():
            assert 0 <= number < len(paragraphs)
            assert all(speech.content.holds(piece) for piece in speech.pieces)
            assert speech.content.end <= len(text)
