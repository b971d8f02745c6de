"""Wordings laid over each other."""

from __future__ import annotations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from claimcheck.text.wording.normalised_words import MOST_WORDS, key, phrase, words
from claimcheck.text.wording.overlap import overlap

WHOLE = "We shall mend the harbour wall before the spring tides, and we shall mend it well."


def laid(left: str, right: str):
    return overlap(words(left), words(right))


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("“We’ll see,” – so be it", '"We\'ll see" - so be it'),
        ("The colour of ten sails", "the color of 10 sails"),
        ("Five percent of all", "5% of all"),
        ("a one time payment", "a onetime payment"),
        ("a harvest [of] plenty", "a harvest of plenty"),
    ],
)
def test_style_of_the_house_is_no_difference(left, right):
    assert laid(left, right).identical


@pytest.mark.parametrize(
    "cut",
    [
        "mend the harbour wall before the spring tides",
        "We shall mend the harbour wall … and we shall mend it well.",
        "[The council] shall mend the harbour wall before the spring tides",
        "… before the spring tides, and we shall mend it well",
    ],
)
def test_a_cut_changes_no_word(cut):
    found = laid(cut, WHOLE)
    assert found.related
    assert not found.rewordings
    assert found.changes


def test_a_sentence_left_out_is_a_cut():
    found = laid(
        "The wall stands firm today. Ships may come in again.",
        "The wall stands firm today. Nobody doubted it for a moment. Ships may come in again.",
    )
    assert not found.rewordings


@pytest.mark.parametrize(
    ("other", "expected"),
    [
        ("We shall mend the harbour wall before the autumn tides, and we shall mend it well.",
         [("spring", "autumn")]),
        ("We shall mend the harbour wall before the tides, and we shall mend it well.",
         [("spring", "")]),
        ("We shall never mend the harbour wall before the spring tides, and mend it well.",
         [("", "never"), ("we shall", "")]),
    ],
)  # fmt: skip
def test_changed_words_stand_against_each_other(other, expected):
    found = laid(WHOLE, other)
    assert found.related
    assert expected == [(phrase(c.left), phrase(c.right)) for c in found.rewordings]


def test_two_sentences_on_one_topic_are_not_related():
    other = "The wall was mended by the council in the spring, said the mayor of the town."
    assert not laid(WHOLE, other).related


def test_neighbouring_cuts_share_their_common_sentence_only():
    found = laid(
        "It was cold. The ferry left the pier at noon without a single soul aboard.",
        "The ferry left the pier at noon without a single soul aboard. It never came back.",
    )
    assert found.related
    assert not found.rewordings


def test_offsets_are_those_of_the_text():
    text = "Aye [sir], 1,200 geese … flew"
    for word in words(text, 7):
        assert text[word.start - 7 : word.end - 7] == word.text


@given(st.text(max_size=300))
def test_words_never_raise_and_stay_in_place(text):
    for word in words(text):
        assert text[word.start : word.end] == word.text
        assert key(word.text) == word.key


@given(st.text('ab .…[]"', max_size=60), st.text('ab .…[]"', max_size=60))
@example("[a[aa", "[aa[a")
@example("aa[a", "[a]aa")
def test_overlap_is_symmetric(left, right):
    forth, back = laid(left, right), laid(right, left)
    assert forth.shared == back.shared
    assert forth.coverage == back.coverage
    assert forth.identical == back.identical


@pytest.mark.parametrize("unit", ["…", "[", "a ", "a.", "'", "$", "“a” "])
def test_no_more_words_are_laid_than_the_bound(unit):
    assert len(words(unit * 100_000)) <= MOST_WORDS
