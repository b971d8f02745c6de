"""Tokens: where they stand, and which class a word has where it stands."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.text.tokens.read import tokens_of
from claimcheck.text.tokens.record import CLASSES
from claimcheck.text.tokens.scan import scan
from claimcheck.text.tokens.tagger import START, Tagger, is_titled, place, shape
from claimcheck.text.tokens.weights import NOTHING, parsed, shipped


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Rain fell, hard.", ["Rain", "fell", ",", "hard", "."]),
        ("Lena’s 4,200 oars", ["Lena’s", "4,200", "oars"]),
        ("She’s in the U.S. now", ["She", "’s", "in", "the", "U.S.", "now"]),
        ("They can't say", ["They", "can't", "say"]),
        ("a 4,200-seat co-op -- at 7:30", ["a", "4,200-seat", "co-op", "--", "at", "7:30"]),
        ("up 2.5% ... (net)", ["up", "2.5", "%", "...", "(", "net", ")"]),
        ("", []),
    ],
)
def test_where_tokens_begin_and_end(text: str, expected: list[str]) -> None:
    assert [token.text for token in scan(text, 0, len(text))] == expected


@given(st.text(max_size=120))
def test_tokens_stand_where_they_say(text: str) -> None:
    found = tokens_of(text)
    assert all(text[each.start : each.end] == each.text for each in found)
    assert all(one.end <= two.start for one, two in pairwise(found))
    assert all(each.word_class in CLASSES for each in found)
    covered = {at for each in found for at in range(each.start, each.end)}
    assert all(at in covered or not letter.isalnum() for at, letter in enumerate(text))


@given(st.text(alphabet="ab ,.\n", max_size=60), st.integers(0, 60), st.integers(0, 60))
def test_tokens_between_two_offsets(text: str, one: int, other: int) -> None:
    start, end = sorted((one, other))
    found = tokens_of(text)
    expected = [each for each in found if start <= each.start and each.end <= end]
    assert found.between(start, end) == expected


@pytest.mark.parametrize(
    ("text", "classes"),
    [
        ("Two letters ask ministers for help.", "cnfnono"),
        ("The union posted a second letter.", "onfojno"),
        ("The crews can't strike in May.", "onfbopo"),
        ("They will close the close race.", "ofbojno"),
        ("She was seen leaving by a back door.", "ofdgoojno"),
        ("The coast guard commander met them.", "onnnfoo"),
        ("Petrov met the visitors on Friday.", "pfonopo"),
        ("It quickly rose 4 percent to 1,200.", "orfcnoco"),
    ],
)
def test_the_class_of_a_word_in_its_place(text: str, classes: str) -> None:
    assert "".join(token.word_class for token in tokens_of(text)) == classes


def test_a_word_that_was_never_seen_is_told_by_its_place() -> None:
    found = {token.text: token.word_class for token in tokens_of("A zorb glimbed the Quorns.")}
    assert (found["zorb"], found["glimbed"], found["Quorns"]) == ("n", "f", "p")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Harbour Master Quits After Storm", True),
        ("Harbour master quits after storm", False),
        ("HARBOUR MASTER QUITS AFTER STORM", True),
        ("Oslo", False),
    ],
)
def test_a_headline_in_title_case(text: str, expected: bool) -> None:
    assert is_titled(scan(text, 0, len(text))) == expected


def test_the_sums_that_are_kept_are_those_of_the_signs() -> None:
    weights = shipped()
    tagger = Tagger(weights)
    tokens = scan("Two letters ask the new Zorb minister for help.", 0, 47)
    for at in range(len(tokens)):
        here = place(tokens, at, START + START)
        rows = [weights.signs.get(sign, NOTHING) for sign in tagger.signs(here)]
        sums = [sum(column) for column in zip(*rows, strict=True)]
        may_be = tagger.may_be(here.low, here.looks, here.led)
        assert tagger.best(here) == CLASSES[max(may_be, key=lambda each: sums[each])]


def test_the_table_of_weights() -> None:
    found = parsed("# note\nword\track\tnf\nnear\tthe\t\nform\track\tn12 f-3\n")
    assert found.words == {"rack": "nf"}
    assert found.neighbours == {"the"}
    assert found.signs == {"form rack": (12, 0, -3, 0, 0, 0, 0, 0, 0, 0)}
    with pytest.raises(KeyError):
        parsed("form\track\tz12\n")


def test_the_words_that_ship_have_classes_each_once() -> None:
    assert all(
        classes and set(classes) <= set(CLASSES) and len(set(classes)) == len(classes)
        for classes in shipped().words.values()
    )


@pytest.mark.parametrize(
    ("word", "opens", "expected"),
    [("Oslo", True, "^A"), ("Oslo", False, "A"), ("UN", True, "AA"), ("12th", True, "9")],
)
def test_what_the_letters_of_a_word_look_like(word: str, opens: bool, expected: str) -> None:
    assert shape(word, opens=opens) == expected
