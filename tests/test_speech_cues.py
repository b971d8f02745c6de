"""The words that hand the floor to somebody else, each with its subject."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from speech_sentences import article, head_of, index_of, said_of, tokens_of

from claimcheck.text.speech.cues.cue import Cue, cue_of
from claimcheck.text.speech.cues.noun_cues import noun_cue
from claimcheck.text.speech.cues.sentence_cues import cues, is_inverted
from claimcheck.text.speech.cues.shared_subjects import main_subject, participle, shared_subject
from claimcheck.text.speech.syntax.cue_groups import Group, group_at
from claimcheck.text.speech.syntax.noun_phrases import Phrase
from claimcheck.text.speech.words.narration import units


def _cues(text: str) -> list[tuple[str, str | None]]:
    tokens = tokens_of(text)
    return [(cue.verb, head_of(text, tokens, cue.subject)) for cue in cues(tokens)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The mayor said that it sank.", [("say", "The mayor")]),
        ("“It sank,” said the mayor.", [("say", "the mayor")]),
        ("“It sank,” Ann Roe, a friend, said.", [("say", "Ann Roe")]),
        ("It sank, according to the mayor.", [("according to", "the mayor")]),
        ("Roe said it sank and warned of more.", [("say", "Roe"), ("warn", "Roe")]),
        ("Roe said it sank, adding that it was old.", [("say", "Roe"), ("add", "Roe")]),
        ("Roe went on to say that it sank.", [("say", "Roe")]),
        ("Roe declined to comment.", [("decline", "Roe")]),
        ("Officials who said that it sank left.", [("say", "who")]),
        ("Roe’s claim that it sank was false.", [("claim", "Roe’s")]),
        ("The boat sank.", []),
        ("The claims were false.", []),
    ],
)  # fmt: skip
def test_cues_of_a_sentence(text: str, expected: list[tuple[str, str | None]]) -> None:
    assert _cues(text) == expected


@pytest.mark.parametrize(
    ("text", "shape", "negated"),
    [
        ("The mayor said that it sank.", "finite", False),
        ("The mayor did not say that it sank.", "finite", True),
        ("It sank, according to the mayor.", "accord", False),
        ("Roe left, saying that it sank.", "ing", False),
        ("Roe went on to say that it sank.", "infinitive", False),
        ("Roe was told that it sank.", "passive", False),
        ("Roe’s claim that it sank was false.", "noun", False),
    ],
)
def test_the_shape_of_a_cue(text: str, shape: str, negated: bool) -> None:
    (cue,) = cues(tokens_of(text))
    assert (cue.shape, cue.negated) == (shape, negated)


def test_a_passive_names_its_speaker_behind_by() -> None:
    assert _cues("Roe was told by the mayor that it sank.") == [("tell", "the mayor")]


def test_one_quoted_as_saying_speaks() -> None:
    assert _cues("The agency quoted Roe as saying it sank.") == [("say", "Roe")]
    assert _cues("Roe was quoted as saying it sank.") == [("say", "Roe")]


def test_what_is_said_goes_on_behind_an_inverted_subject() -> None:
    text = "“It sank,” said the mayor, “and we swam.”"
    tokens = tokens_of(text)
    (cue,) = cues(tokens)
    assert cue.inverted
    assert said_of(text, tokens, cue.start, cue.resume) == "said the mayor"


@pytest.mark.parametrize(
    ("text", "verb", "expected"),
    [
        ("“It sank,” said the mayor.", "said", True),
        ("It sank, said the mayor.", "said", True),
        ("“It sank,” he said on Monday.", "said", False),
        ("On “The Late Boat,” said the mayor.", "said", False),
        ("The mayor said the boat sank.", "said", False),
    ],
)
def test_inversion(text: str, verb: str, expected: bool) -> None:
    tokens = tokens_of(text)
    group = group_at(tokens, index_of(tokens, verb), 0)
    assert group is not None
    assert is_inverted(tokens, group) == expected


@pytest.mark.parametrize(
    ("text", "noun", "owner"),
    [
        ("Ann Roe’s claim that it sank was false.", "claim", "Ann Roe’s"),
        ("They doubt his repeated claim that it sank.", "claim", "his"),
        ("It came after a warning from Ann Roe that it leaked.", "warning", "Ann Roe"),
        ("Crews voiced the fear that it leaked.", "fear", "Crews"),
        ("There were new reports that it sank.", "reports", None),
    ],
)
def test_nouns_with_what_is_said(text: str, noun: str, owner: str | None) -> None:
    tokens = tokens_of(text)
    cue = noun_cue(tokens, index_of(tokens, noun))
    assert cue is not None
    assert head_of(text, tokens, cue.subject) == owner
    assert tokens[cue.resume].low == "that"


@pytest.mark.parametrize(
    ("text", "noun"),
    [
        ("The claim that it sank was false.", "claim"),
        ("Roe’s claim was false.", "claim"),
        ("They made the claim that was false.", "claim"),
        ("They have a claim", "claim"),
    ],
)
def test_nouns_without_it(text: str, noun: str) -> None:
    tokens = tokens_of(text)
    assert noun_cue(tokens, index_of(tokens, noun)) is None


@pytest.mark.parametrize(
    ("text", "at", "expected"),
    [
        ("Roe said he would go and warned of more.", "warned", "Roe"),
        ("Roe rowed home and warned of more.", "warned", "Roe"),
        ("And warned of more.", "warned", None),
        ("The service said a storm hit Orr and added that it fell.", "added", "The service"),
        ("Roe met traders, some of whom were ill, and said no.", "said", "Roe"),
        ("Roe blamed men, 70 of whom had fled it, and said no.", "said", "Roe"),
    ],
)
def test_a_subject_is_shared(text: str, at: str, expected: str | None) -> None:
    tokens = tokens_of(text)
    index = index_of(tokens, at)
    before = [cue for cue in cues(tokens) if cue.start < index]
    assert head_of(text, tokens, shared_subject(tokens, index, before)) == expected


@pytest.mark.parametrize(
    ("text", "at", "expected"),
    [
        ("The mayor left when the boat sank, saying so.", "saying", "The mayor"),
        ("On Monday the mayor resigned, saying so.", "saying", "the mayor"),
        ("Rain, saying so.", "saying", None),
        ("The mayor noted that even those who fled were freed, adding so.", "adding", "The mayor"),
    ],
)
def test_the_subject_of_the_main_clause(text: str, at: str, expected: str | None) -> None:
    tokens = tokens_of(text)
    assert head_of(text, tokens, main_subject(tokens, index_of(tokens, at))) == expected


@pytest.mark.parametrize(
    ("text", "verb", "expected"),
    [
        ("The mayor resigned, saying it sank.", "saying", "The mayor"),
        ("Saying it sank, the mayor resigned.", "Saying", "the mayor"),
        ("They waved a banner reading “It sank”.", "reading", "a banner"),
    ],
)
def test_participles(text: str, verb: str, expected: str) -> None:
    tokens = tokens_of(text)
    group = group_at(tokens, index_of(tokens, verb), 0)
    assert group is not None
    cue = participle(tokens, group, [])
    assert cue is not None
    assert head_of(text, tokens, cue.subject) == expected


def test_a_gerund_behind_an_article_is_no_cue() -> None:
    text = "The mayor left a regular briefing early."
    tokens = tokens_of(text)
    at = index_of(tokens, "briefing")
    group = Group(at, at + 1, "ing", "brief")
    assert participle(tokens, group, []) is None


def test_a_cue_begins_with_its_own_subject_in_front() -> None:
    group = Group(3, 4, "finite", "say")
    front, behind = Phrase(0, 3, 1, 3), Phrase(4, 6, 4, 6)
    assert cue_of(group, front, own=True).clause_start == 1
    assert cue_of(group, front).clause_start == 3
    assert cue_of(group, behind, own=True, inverted=True, resume=6).clause_start == 3


def test_what_is_said_begins_behind_the_verb_unless_told() -> None:
    group = Group(3, 5, "finite", "say", negated=True)
    assert cue_of(group, None) == Cue(3, 5, "say", "finite", None, resume=5, negated=True)
    assert cue_of(group, None, resume=7).resume == 7


PIECES = st.sampled_from(
    "Roe the mayor said claims warning from that “It sank,” and , saying told by as was quoted "
    "to according — ( ) his not of".split(" ")
)


@given(st.lists(PIECES, min_size=1, max_size=25).map(" ".join))
def test_cues_lie_in_order_inside_of_the_sentence(text: str) -> None:
    for unit in units(article(text)):
        found = cues(unit.tokens)
        size = len(unit.tokens)
        assert all(one.end <= two.end for one, two in pairwise(found))
        for cue in found:
            assert 0 <= cue.clause_start <= cue.start < cue.end <= cue.resume <= size
