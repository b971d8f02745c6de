"""The clause around a date, the verbs in it, and what of it the date belongs to."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.model.claim import Span
from claimcheck.text.dates.governor.clause_tokens import (
    Token,
    left_clause,
    right_clause,
    tokens,
    up_to_comma,
)
from claimcheck.text.dates.governor.clause_verbs import (
    faint_verb,
    is_adverb,
    is_plural,
    is_verb,
    verbs,
)
from claimcheck.text.dates.governor.dated_event import Governor, govern


def _words(text: str) -> list[str]:
    return [token.text for token in tokens(text, 0, len(text))]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Rain fell, hard.", ["Rain", "fell", ",", "hard."]),
        ("Lena’s 4,200 oars", ["Lena’s", "4,200", "oars"]),
        ("a “frank talk” in", ["a", "frank", "talk", "in"]),
        ("“Go,” he said", ["“", "Go", ",", "”", "he", "said"]),
        ("one - two-way", ["one", " - ", "two-way"]),
        ("(7:30)", ["(", "7:30", ")"]),
        ("", []),
    ],
)
def test_tokens(text: str, expected: list[str]) -> None:
    assert _words(text) == expected


@given(st.text(max_size=80), st.integers(0, 80), st.integers(0, 80))
def test_tokens_stand_where_they_say(text: str, one: int, other: int) -> None:
    start, end = sorted((min(one, len(text)), min(other, len(text))))
    found = tokens(text, start, end)
    assert all(text[each.start : each.end] == each.text for each in found)
    assert all(start <= each.start and each.end <= end for each in found)
    assert [each.start for each in found] == sorted({each.start for each in found})


def _verb_in(taken: list[Token]) -> bool:
    return next(verbs(taken), None) is not None


@pytest.mark.parametrize(
    ("before", "expected"),
    [
        ("The mayor spoke on", "The mayor spoke on"),
        ("It rained; the mayor spoke on", "the mayor spoke on"),
        ("Officials said that the mayor spoke on", "the mayor spoke on"),
        ("The mayor, who was ill, spoke on", "The mayor spoke on"),
        ("It rained, and the mayor spoke on", "the mayor spoke on"),
        ("The mayor (a nurse) spoke on", "The mayor spoke on"),
        ("She spoke after talks on", "She spoke after talks on"),
        ("She spoke after rebels closed it on", "rebels closed it on"),
        ("", ""),
    ],
)
def test_the_clause_on_the_left(before: str, expected: str) -> None:
    found = left_clause(tokens(before, 0, len(before)), _verb_in)
    assert " ".join(token.text for token in found if token.text != ",") == expected


@pytest.mark.parametrize(
    ("after", "expected"),
    [
        ("in Oslo. ", "in Oslo."),
        ("in Oslo; it rained", "in Oslo"),
        ("in Oslo while it rained", "in Oslo"),
        ("in Oslo and closed the port", "in Oslo"),
        ("in Oslo and Bergen", "in Oslo and Bergen"),
        ("in Oslo, but not here", "in Oslo"),
        ("in Oslo, which shut", "in Oslo"),
        ("in Oslo, Norway", "in Oslo , Norway"),
        (", ", ""),
    ],
)
def test_the_clause_on_the_right(after: str, expected: str) -> None:
    found = right_clause(tokens(after, 0, len(after)), is_verb)
    assert " ".join(token.text for token in found) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [("in Oslo, Norway, too", "in Oslo"), ("in Oslo", "in Oslo"), (", too", ""), ("", "")],
)
def test_up_to_comma(text: str, expected: str) -> None:
    found = up_to_comma(tokens(text, 0, len(text)))
    assert " ".join(token.text for token in found) == expected


@pytest.mark.parametrize(
    ("word", "expected"),
    [
        ("opened", True), ("went", True), ("taken", True),
        ("Opened", False), ("open", False), ("red", False), ("hundred", False), ("4", False),
    ],
)  # fmt: skip
def test_forms_of_the_past(word: str, expected: bool) -> None:
    assert is_verb(tokens(word, 0, len(word))[0]) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The port was closed", ["closed"]),
        ("The port will close", ["close"]),
        ("plans to close the port", ["close"]),
        ("drove to ports", ["drove"]),
        ("was closing the port", ["closing"]),
        ("the closing ceremony", []),
        ("a wounded guard", []),
        ("in armed clashes", []),
        ("a $5 billion hit", []),
        ("they quickly left it", ["left"]),
        ("The vote begins at nine", ["begins"]),
        ("The Oslo port", []),
    ],
)
def test_verbs_by_form_and_place(text: str, expected: list[str]) -> None:
    assert [token.text for token in verbs(tokens(text, 0, len(text)))] == expected


@pytest.mark.parametrize(
    ("word", "adverb", "plural"),
    [
        ("quickly", True, False), ("never", True, False), ("also", True, False),
        ("fly", False, False), ("guards", False, True), ("glass", False, False),
    ],
)  # fmt: skip
def test_adverbs_and_plurals(word: str, adverb: bool, plural: bool) -> None:
    token = tokens(word, 0, len(word))[0]
    assert (is_adverb(token), is_plural(token)) == (adverb, plural)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Lena leaves office", "leaves"),
        ("She now leads the club", "leads"),
        ("The committee meets here", "meets"),
        ("There is calm", "is"),
        ("calm in a port", None),
        ("", None),
    ],
)
def test_a_faint_verb(text: str, expected: str | None) -> None:
    found = faint_verb(tokens(text, 0, len(text)))
    assert (found.text if found else None) == expected


def _governor(text: str, date: str) -> Governor:
    start = text.index(date)
    return govern(text, Span(0, len(text)), Span(start, start + len(date)))


@pytest.mark.parametrize(
    ("text", "date", "head", "participants", "verbs"),
    [
        ("The mayor opened a bridge on Monday.", "Monday", "open", ("mayor", "bridge"), ("open",)),
        ("On Monday the mayor opened a bridge.", "Monday", "open", ("mayor", "bridge"), ("open",)),
        ("The crews staged a Monday drill.", "Monday", "drill", ("crew",), ("stage",)),
        ("She lost Monday's votes.", "Monday", "vote", (), ("lose",)),
        ("She saw a Monday police shooting.", "Monday", "shooting", ("police",), ("see",)),
        ("The Monday vote ended.", "Monday", "vote", (), ("end",)),
        ("Her trip to Bergen in 2019 was short.", "2019", "trip", ("bergen", "short"), ()),
        ("Lena leaves office on Monday.", "Monday", "leave", ("lena", "office"), ()),
        ("Monday", "Monday", None, (), ()),
    ],
)  # fmt: skip
def test_what_a_date_belongs_to(
    text: str, date: str, head: str | None, participants: tuple[str, ...], verbs: tuple[str, ...]
) -> None:
    found = _governor(text, date)
    assert (found.head, found.participants, found.verbs) == (head, participants, verbs)


@pytest.mark.parametrize(
    ("text", "future", "past"),
    [
        ("The mayor will open it on Monday.", True, False),
        ("The mayor plans to open it on Monday.", True, False),
        ("The vote begins on Monday.", True, False),
        ("The mayor opened it on Monday.", False, True),
        ("It was opened on Monday.", False, True),
        ("They were to open it on Monday.", False, False),
        ("It was scheduled for Monday.", True, False),
        ("Calm on Monday.", False, False),
    ],
)
def test_tense(text: str, future: bool, past: bool) -> None:
    found = _governor(text, "Monday")
    assert (found.future, found.past) == (future, past)


def test_the_event_is_the_clause_around_head_and_date() -> None:
    text = "It rained; the mayor opened a bridge on Monday in Oslo while crews slept."
    assert _governor(text, "Monday").span.of(text) == "the mayor opened a bridge on Monday in Oslo"


@given(
    st.text(alphabet="ab ,.;()“”'and Monday", max_size=60), st.integers(0, 60), st.integers(1, 6)
)
def test_the_event_holds_its_date(text: str, at: int, length: int) -> None:
    start = min(at, len(text))
    date = Span(start, min(len(text), start + length))
    found = govern(text, Span(0, len(text)), date)
    assert found.span.holds(date)
    assert Span(0, len(text)).holds(found.span)
