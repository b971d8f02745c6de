"""Verb groups, noun phrases, subjects, and which ambiguous forms are verbs."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from speech_sentences import article, head_of, index_of, said_of, tokens_of, whole_of

from claimcheck.text.speech.syntax.cue_groups import group_at
from claimcheck.text.speech.syntax.noun_phrases import Phrase, phrase_start, span_of
from claimcheck.text.speech.syntax.subjects import (
    subject_after,
    subject_before,
    with_antecedent,
)
from claimcheck.text.speech.syntax.verb_or_noun import is_verb
from claimcheck.text.speech.words.narration import units
from claimcheck.text.syntax.verb_groups import verb_group


@pytest.mark.parametrize(
    ("text", "verb", "expected"),
    [
        ("Roe said so.", "said", ("said", "finite", "say", False)),
        ("Roe has repeatedly said so.", "said", ("has repeatedly said", "finite", "say", False)),
        ("Roe did not say so.", "say", ("did not say", "finite", "say", True)),
        ("Roe didn’t deny it.", "deny", ("didn’t deny", "finite", "deny", True)),
        ("Roe never said so.", "said", ("said", "finite", "say", True)),
        ("Roe wants to say so.", "say", ("to say", "infinitive", "say", False)),
        ("Roe was told so.", "told", ("was told", "passive", "tell", False)),
        ("Roe was saying so.", "saying", ("was saying", "finite", "say", False)),
        ("Roe left, saying so.", "saying", ("saying", "ing", "say", False)),
        ("Roe may have been told so.", "told", ("may have been told", "passive", "tell", False)),
    ],
)
def test_verb_groups(text: str, verb: str, expected: tuple[str, str, str, bool]) -> None:
    tokens = tokens_of(text)
    group = group_at(tokens, index_of(tokens, verb), 0)
    assert group is not None
    words = said_of(text, tokens, group.start, group.end)
    assert (words, group.shape, group.verb, group.negated) == expected


def test_no_group_without_a_cue_verb() -> None:
    tokens = tokens_of("Roe rowed home.")
    assert group_at(tokens, 1, 0) is None


def test_a_group_does_not_reach_below_its_bound() -> None:
    tokens = tokens_of("Roe did not say so.")
    group = group_at(tokens, 3, 3)
    assert group is not None
    assert (group.start, group.negated) == (3, False)


@pytest.mark.parametrize(
    ("text", "verb", "expected"),
    [
        ("Roe has quietly rowed home.", "rowed", "has"),
        ("Roe rowed home.", "rowed", "rowed"),
        ("Would not go.", "go", "Would"),
    ],
)
def test_where_a_verb_group_starts(text: str, verb: str, expected: str) -> None:
    tokens = tokens_of(text)
    assert tokens[verb_group(tokens, index_of(tokens, verb)).start].text == expected


@pytest.mark.parametrize(
    ("text", "last", "expected"),
    [
        ("The old mayor of Ely said so.", "Ely", "The old mayor of Ely"),
        ("On Monday Roe said so.", "Roe", "Roe"),
        ("However, Roe said so.", "Roe", "Roe"),
        ("Last week the mayor said so.", "mayor", "the mayor"),
        ("The boat sank and Roe said so.", "Roe", "Roe"),
        ("Ann Roe and Al Poole said so.", "Poole", "Ann Roe and Al Poole"),
        ("It sank, she said.", "she", "she"),
        ("More than 12 crews said so.", "crews", "More than 12 crews"),
        ("At least 12 crews said so.", "crews", "At least 12 crews"),
        ("It was because of said so.", "of", None),
    ],
)
def test_noun_phrases_by_their_last_word(text: str, last: str, expected: str | None) -> None:
    tokens = tokens_of(text)
    at = index_of(tokens, last)
    start = phrase_start(tokens, at, 0)
    assert (None if start is None else said_of(text, tokens, start, at + 1)) == expected


def test_a_phrase_with_and_without_what_hangs_on_it() -> None:
    text = "Roe, the mayor, said so."
    tokens = tokens_of(text)
    phrase = Phrase(0, 4, 0, 1)
    head, whole = span_of(tokens, phrase), span_of(tokens, phrase, whole=True)
    assert head is not None
    assert whole is not None
    assert (head.of(text), whole.of(text)) == ("Roe", "Roe, the mayor")
    assert span_of(tokens, None) is None


@pytest.mark.parametrize(
    ("text", "head", "whole"),
    [
        ("The mayor said so.", "The mayor", None),
        ("The mayor also said so.", "The mayor", None),
        ("The mayor on Monday said so.", "The mayor", None),
        ("Ruth August said so.", "Ruth August", None),
        ("Ann Roe, the mayor, said so.", "Ann Roe", "Ann Roe, the mayor,"),
        ("Ann Roe (Ely) said so.", "Ann Roe", None),
        ("Ann Roe — the mayor — said so.", "Ann Roe", "Ann Roe — the mayor —"),
        ("In Ely, officials said so.", "officials", None),
        ("The mayor of Ely, New Mexico said so.", "The mayor of Ely, New Mexico", None),
        ("After talks in July, Roe said so.", "Roe", None),
        ("Some 50% said so.", "Some 50%", None),
        ("Here said so.", None, None),
        ("Officials who knew Roe said so.", "Officials who knew Roe", None),
        ("The boat sank, the mayor said.", "the mayor", None),
        ("12 said so.", None, None),
        ("In Ely said so.", None, None),
    ],
)
def test_the_subject_in_front_of_a_verb(text: str, head: str | None, whole: str | None) -> None:
    tokens = tokens_of(text)
    phrase = subject_before(tokens, index_of(tokens, "said"), 0)
    assert head_of(text, tokens, phrase) == head
    if whole is not None:
        assert (whole_of(text, tokens, phrase) or "").rstrip(",— ") == whole.rstrip(",— ")


@pytest.mark.parametrize(
    ("text", "head", "whole"),
    [
        ("“It sank,” said Ann Roe.", "Ann Roe", "Ann Roe"),
        ("“It sank,” said Ann Roe on Monday.", "Ann Roe", "Ann Roe"),
        ("“It sank,” said the mayor of Ely when he came.", "the mayor of Ely",
         "the mayor of Ely"),
        ("“It sank,” said her lawyer, Al Poole.", "her lawyer", "her lawyer, Al Poole"),
        ("“It sank,” said she and left.", "she", "she"),
        ("“It sank,” said Ann Roe and Al Poole.", "Ann Roe and Al Poole", "Ann Roe and Al Poole"),
        ("“It sank,” said Ann Roe and left.", "Ann Roe", "Ann Roe"),
        ("“It sank,” said, quietly.", None, None),
    ],
)  # fmt: skip
def test_the_subject_behind_a_verb(text: str, head: str | None, whole: str | None) -> None:
    tokens = tokens_of(text)
    phrase = subject_after(tokens, index_of(tokens, "said") + 1, len(tokens))
    assert (head_of(text, tokens, phrase), whole_of(text, tokens, phrase)) == (head, whole)


@pytest.mark.parametrize(
    ("text", "relative", "expected"),
    [
        ("The mayor, who said so, left.", "who", "The mayor, who"),
        ("Officials who said so left.", "who", "Officials who"),
        ("Who said so?", "Who", "Who"),
    ],
)
def test_a_relative_pronoun_stands_for_what_is_before_it(
    text: str, relative: str, expected: str
) -> None:
    tokens = tokens_of(text)
    at = index_of(tokens, relative)
    found = with_antecedent(tokens, Phrase(at, at + 1, at, at + 1))
    assert whole_of(text, tokens, found) == expected
    assert head_of(text, tokens, found) == relative


def test_another_subject_is_its_own_antecedent() -> None:
    tokens = tokens_of("The mayor said so.")
    assert with_antecedent(tokens, Phrase(0, 2, 0, 2)) == Phrase(0, 2, 0, 2)


@pytest.mark.parametrize(
    ("text", "word", "expected"),
    [
        ("Roe claims that it sank.", "claims", True),
        ("The claims were false.", "claims", False),
        ("Roe’s claims were false.", "claims", False),
        ("In reports of the day it sank.", "reports", False),
        ("The mayor reports that it sank.", "reports", True),
        ("Crews claim that it sank.", "claim", True),
        ("A study estimates that it sank.", "estimates", True),
        ("The agency forecasts that it will sink.", "forecasts", True),
        ("Its estimates that it sank were wrong.", "estimates", False),
        ("The claim was false.", "claim", False),
        ("Roe will claim it.", "claim", True),
        ("She wants to claim it.", "claim", True),
        ("People briefed on it left.", "briefed", False),
        ("Officers briefed the crew.", "briefed", True),
        ("The accused man ran.", "accused", False),
        ("It was built by the Added Value Club.", "Added", False),
        ("Roe rowed home.", "rowed", False),
    ],
)
def test_forms_that_may_be_verbs(text: str, word: str, expected: bool) -> None:
    tokens = tokens_of(text)
    at = index_of(tokens, word)
    group = group_at(tokens, at, 0)
    assert (group is not None and is_verb(tokens, at, group)) == expected


PIECES = st.sampled_from(
    "Roe the mayor of Ely , who said claims that “It sank,” and — ( ) has not be told by 12".split(
        " "
    )
)


@given(st.lists(PIECES, min_size=1, max_size=25).map(" ".join))
def test_phrases_stay_on_their_side_of_the_verb(text: str) -> None:
    for unit in units(article(text)):
        tokens = unit.tokens
        for at in range(len(tokens)):
            before = subject_before(tokens, at, 0)
            if before is not None:
                assert 0 <= before.start <= before.head_start < before.head_end <= before.end <= at
            after = subject_after(tokens, at, len(tokens))
            if after is not None:
                assert at == after.start == after.head_start < after.head_end <= after.end
                assert after.end <= len(tokens)
            group = group_at(tokens, at, 0)
            if group is not None:
                assert 0 <= group.start <= at == group.end - 1
