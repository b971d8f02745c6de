"""What a clause asserts: what is negated, who does what to whom, and what excludes what."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.lexicons import read as lexicons
from claimcheck.text.assertions.contrast import (
    OPPOSITES,
    PARTICIPANTS,
    PARTIES,
    POLARITY,
    alike,
    contrast,
)
from claimcheck.text.assertions.naming import unlike
from claimcheck.text.assertions.negation import is_negation
from claimcheck.text.assertions.read import read
from claimcheck.text.assertions.record import NOBODY, Assertion, Party

LEXICON = lexicons.load()


@pytest.mark.parametrize(
    ("text", "verb", "negated"),
    [
        ("the dam had burst", "burst", False),
        ("the dam had not burst", "burst", True),
        ("the dam hadn't yet burst", "burst", True),
        ("the dam never burst", "burst", True),
        ("no dam burst in the flood", "burst", True),
        ("nobody opened the sluice", "open", True),
        ("the crew opened no sluice", "open", True),
        ("not one of the 40 gates was opened", "open", True),
        ("none of the 40 gates was opened", "open", True),
        ("not a single gate was opened", "open", True),
        ("the operator failed to open the sluice", "open", True),
        ("the operator did not fail to open the sluice", "open", False),
        ("the operator never refused to open the sluice", "open", False),
        ("the operator avoided opening the sluice", "open", True),
        ("their refusal to open the sluice", "open", True),
        ("the sluice did not open until Friday", "open", False),
        ("the sluice was not only opened", "open", False),
        ("no fewer than nine gates were opened", "open", False),
        ("not all gates were opened", "open", False),
        ("the gates can't close", "close", True),
    ],
)
def test_a_negation_finds_its_verb_and_two_cancel(text: str, verb: str, negated: bool) -> None:
    assert read(text).signs[verb] is negated


def test_a_word_that_is_negated_once_and_once_not_tells_nothing() -> None:
    assert "score" not in read("Arden scored, but Bly had not scored").signs


def test_without_takes_away_the_noun_and_leaves_the_verb() -> None:
    said = read("the merger went ahead without the consent of Lisbon")
    assert said.lacking == {"consent"}
    assert said.signs["go"] is False


@pytest.mark.parametrize(
    ("text", "doer", "done"),
    [
        ("Chad invaded Niger at dawn", {"chad"}, {"niger"}),
        ("Niger was invaded by Chad at dawn", {"chad"}, {"niger"}),
        ("Niger has not been invaded by Chad", {"chad"}, {"niger"}),
        ("Niger was invaded at dawn", set(), {"niger"}),
        ("on Sunday Chad invaded Niger", {"chad"}, {"niger"}),
    ],
)
def test_the_passive_turns_subject_and_object(text: str, doer: set[str], done: set[str]) -> None:
    deed = next(deed for deed in read(text).deeds if deed.verb == "invade")
    assert (deed.doer.words, deed.done.words) == (doer, done)


def test_what_no_clause_names_is_nobody() -> None:
    assert read("it was closed").deeds[0].doer == NOBODY


def _contrast(left: str, right: str, *, flipped: bool = False) -> str | None:
    found = contrast(read(left), read(right), LEXICON, flipped=flipped)
    return found and found.what


SAME = [
    ("Chad invaded Niger at dawn", "Niger was invaded by Chad at dawn"),
    ("Arden met Bly in Rome", "Bly met Arden in Rome"),
    ("the keeper had never been tested", "the keeper had not been tested"),
    ("the operator did not fail to warn the town", "the operator warned the town"),
    ("the boy did not survive the fall", "the boy died in the fall"),
    ("the port shut on Sunday", "the port was closed on Sunday"),
    ("the minister went to Bergen", "the minister went to Norway"),
    ("the minister met Maria Weiss", "the minister met Weiss"),
    ("the envoy thanked the United Nations", "the envoy thanked the UN"),
    ("the envoy thanked officials", "the envoy thanked the clerks"),
    ("Rebels took Goma", "Militiamen took Goma"),
    ("the mine opened and the mill closed", "the mine closed and the mill opened"),
    ("no shots were fired at the gate", "shots were not fired at the gate"),
    ("there were no shots fired at the gate", "shots were not fired at the gate"),
    ("there was no proof of fraud", "the court found no proof of fraud"),
    ("Arden sold the mill to Bly", "Bly bought the mill from Arden"),
    ("Porto sold Costa to Lens", "Lens bought Costa from Porto"),
    (
        "Kroll died at the gate while a guard and a clerk suffered wounds",
        "a guard and a clerk suffered wounds but are expected to survive",
    ),
]
UNLIKE = [
    ("the port had closed on Sunday", "the port had not closed on Sunday", POLARITY),
    ("the mill opened without a permit", "the mill opened with a permit", POLARITY),
    ("there was no proof of fraud", "there was proof of fraud", POLARITY),
    ("the broker was found not guilty", "the broker was found guilty", POLARITY),
    ("the mill has no plans to close", "the mill has plans to close", POLARITY),
    ("the drivers voted for the strike", "the drivers voted against the strike", OPPOSITES),
    ("Kroll lost to Lund in Rome", "Lund lost to Kroll in Rome", PARTIES),
    ("the jury convicted the broker", "the jury acquitted the broker", OPPOSITES),
    ("the boy was alive in the hall", "the boy was dead in the hall", OPPOSITES),
    ("the boy survived the fall", "the boy died in the fall", OPPOSITES),
    (
        "Kroll died of wounds in the fall",
        "Kroll had wounds but is expected to survive the fall",
        OPPOSITES,
    ),
    ("more ferries sailed than in May", "fewer ferries sailed than in May", OPPOSITES),
    ("Chad invaded Niger at dawn", "Niger invaded Chad at dawn", PARTIES),
    ("Arden was sued by Bly", "Bly was sued by Arden", PARTIES),
    ("the rebels took Goma", "the rebels took Bukavu", PARTICIPANTS),
    ("the minister flew to Oslo for talks", "the minister flew to Riga for talks", PARTICIPANTS),
    ("Mali was hit by a quake", "Chad was hit by a quake", PARTICIPANTS),
    ("the navy sank the frigate Aurora", "the navy sank the frigate Meteor", PARTICIPANTS),
]


@pytest.mark.parametrize(("left", "right"), SAME)
def test_one_thing_in_other_words_is_no_contrast(left: str, right: str) -> None:
    assert _contrast(left, right) is None
    assert _contrast(right, left) is None


@pytest.mark.parametrize(("left", "right", "what"), UNLIKE)
def test_what_excludes_the_other_is_told(left: str, right: str, what: str) -> None:
    assert _contrast(left, right) == what
    assert _contrast(right, left) == what


@pytest.mark.parametrize(
    ("left", "right", "excludes"),
    [
        ("its jets had hit the clinic", "its jets had hit the clinic", True),
        ("its jets had hit the clinic", "its jets had not hit the clinic", False),
        ("it was in talks with Arvo", "it was in talks with Arvo", True),
    ],
)
def test_a_denial_turns_what_is_said_round(left: str, right: str, excludes: bool) -> None:
    assert (_contrast(left, right, flipped=True) == POLARITY) is excludes


@pytest.mark.parametrize(
    ("left", "right", "expected"),
    [
        ("Arvo", "Halden", True),
        ("Anna Kroll", "Kroll", False),
        ("Prime Minister Anna Kroll", "Kroll", False),
        ("Minister", "Kroll", False),
        ("French", "Kroll", False),
        ("Paris", "France", False),
        ("Norway", "Flatraket", False),
        ("Bergen", "Stavanger", True),
        ("Winter Games", "Games", False),
        ("Olympic Games", "Olympics", False),
        ("", "Stavanger", False),
    ],
)
def test_only_two_names_that_cannot_be_one_are_unlike(
    left: str, right: str, expected: bool
) -> None:
    parties = [Party(frozenset(), (name,) if name else ()) for name in (left, right)]
    assert unlike(*parties, LEXICON) is expected
    assert unlike(*parties[::-1], LEXICON) is expected


WORDS = st.lists(
    st.sampled_from(
        "Chad Niger not no never without failed to attacked was by in , the and".split()
    ),
    max_size=14,
).map(" ".join)


@given(WORDS)
def test_nothing_excludes_itself(text: str) -> None:
    said = read(text)
    assert contrast(said, said, LEXICON) is None


@given(WORDS, WORDS)
def test_a_contrast_holds_both_ways(left: str, right: str) -> None:
    assert (_contrast(left, right) is None) == (_contrast(right, left) is None)
    assert alike(read(left), read(right)) == alike(read(right), read(left))


@given(st.text(max_size=60))
def test_any_text_can_be_read(text: str) -> None:
    said = read(text)
    assert isinstance(said, Assertion)
    assert set(said.signs) <= set(said.words)


def test_a_part_is_of_its_head_alone() -> None:
    said = read("Chad won the vote after Niger had not paid")
    assert [deed.verb for deed in said.of("win").deeds] == ["win"]
    assert said.of("vote").words == ("vote",)
    assert said.of("march") == Assertion()


def test_a_negation_is_told_by_its_form() -> None:
    assert [is_negation(word) for word in ("wasn't", "never", "none", "ever")] == [
        True, True, True, False]  # fmt: skip
