"""Clauses and verbs, from the classes of words."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.text.syntax.clause_words import (
    clause_tokens,
    left_clause,
    right_clause,
    up_to_comma,
)
from claimcheck.text.syntax.verbs import is_past, modifies, verbs, weak_verb
from claimcheck.text.tokens.read import tokens_of
from claimcheck.text.tokens.record import Token


def _tokens(text: str) -> list[Token]:
    return clause_tokens(text, tokens_of(text), 0, len(text))


def _words(text: str) -> list[str]:
    return [token.text for token in _tokens(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Rain fell, hard.", ["Rain", "fell", ",", "hard"]),
        ("Lena’s 4,200 oars", ["Lena’s", "4,200", "oars"]),
        ("a “frank talk” in", ["a", "frank", "talk", "in"]),
        ("“Go,” he said", ["“", "Go", ",", "”", "he", "said"]),
        ("one - two-way", ["one", "-", "two-way"]),
        ("(7:30)", ["(", "7:30", ")"]),
        ("", []),
    ],
)
def test_the_tokens_of_clauses(text: str, expected: list[str]) -> None:
    assert _words(text) == expected


@given(st.text(max_size=80), st.integers(0, 80), st.integers(0, 80))
def test_tokens_stand_where_they_say(text: str, one: int, other: int) -> None:
    start, end = sorted((min(one, len(text)), min(other, len(text))))
    found = clause_tokens(text, tokens_of(text), start, end)
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
    found = left_clause(_tokens(before), _verb_in)
    assert " ".join(token.text for token in found if token.text != ",") == expected


@pytest.mark.parametrize(
    ("after", "expected"),
    [
        ("in Oslo. ", "in Oslo"),
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
    found = right_clause(_tokens(after), is_past)
    assert " ".join(token.text for token in found) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [("in Oslo, Norway, too", "in Oslo"), ("in Oslo", "in Oslo"), (", too", ""), ("", "")],
)
def test_up_to_comma(text: str, expected: str) -> None:
    found = up_to_comma(_tokens(text))
    assert " ".join(token.text for token in found) == expected


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
        ("Two letters ask ministers for help", ["ask"]),
        ("Police report a fall in thefts", ["report"]),
        ("The report cites a rise in costs", ["cites"]),
        ("The crew that found her rowed on", ["found", "rowed"]),
        ("a still unnamed buyer", []),
        ("She has three children", []),
    ],
)
def test_verbs(text: str, expected: list[str]) -> None:
    assert [token.text for token in verbs(_tokens(text))] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The port opened", ["opened"]),
        ("They went and have taken it", ["went", "taken"]),
        ("The red flag of a hundred towns", []),
        ("They open it", []),
        ("She had been there", []),
    ],
)
def test_what_speaks_of_the_past(text: str, expected: list[str]) -> None:
    assert [token.text for token in _tokens(text) if is_past(token)] == expected


@pytest.mark.parametrize(
    ("text", "word", "expected"),
    [
        ("the injured driver", "injured", True),
        ("in burning houses", "burning", True),
        ("with wounded guards", "wounded", False),
        ("the storm injured drivers", "injured", False),
        ("was burning houses", "burning", False),
        ("the driver injured", "injured", False),
    ],
)
def test_a_participle_before_its_noun(text: str, word: str, expected: bool) -> None:
    found = _tokens(text)
    at = next(place for place, token in enumerate(found) if token.text == word)
    assert modifies(found, at) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [("There is calm", "is"), ("She has had luck", "had"), ("calm in a port", None), ("", None)],
)
def test_a_clause_without_a_verb_of_its_own(text: str, expected: str | None) -> None:
    found = weak_verb(_tokens(text))
    assert (found.text if found else None) == expected
