"""Short quotations: of two speakers a doubt, with one word changed reworded, else nobody's own."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from test_attribution_compare import LEXICON, OPTIONS, claim, other, relations

from claimcheck.kinds import attribution as kind
from claimcheck.kinds.attribution.quoted_words import wording
from claimcheck.kinds.attribution.short import is_one_word_off, is_own
from claimcheck.model.finding import Band
from claimcheck.text.wording.overlap import overlap

RUTH = {"source": "Mayor Ruth Calloway", "entity": "Ruth Calloway"}
EDGAR = {"source": "Edgar Finch", "entity": "Edgar Finch"}
OWN = [
    "“The dike was a paper tiger,”",
    "“Somebody forgot to bolt the hatch,”",
    "“We sold the silver to buy the spoons,”",
    "“The glacier does not negotiate,”",
    "“He limped home on one lung,”",
    "“It smelled of burnt sugar,”",
    "“Nobody rehearses a shipwreck,”",
    "“Every ledger was soaked in diesel,”",
    "“They vaccinated ghosts in that village,”",
    "“The referee swallowed his whistle,”",
]
STOCK = [
    "“We will win,”",
    "“We will win this fight,”",
    "“This is a great day for our country,”",
    "“We need to do better,”",
    "“It is the right thing to do,”",
    "“We are working very hard,”",
    "“People want to know the truth,”",
    "“I don't think that's true,”",
    "“That is not who we are,”",
    "“We have to make a decision,”",
    "“Make Ruritania Great Again,”",
]


@pytest.mark.parametrize("said", OWN)
def test_a_short_quotation_of_two_named_speakers_is_a_conflict_of_medium_confidence(said):
    mine, theirs = claim(said, **RUTH), other(said, **EDGAR)
    assert ["conflict"] == relations(mine, theirs) == relations(theirs, mine)
    (came,) = kind.compare(mine, theirs, OPTIONS, LEXICON)
    assert came.band is Band.MEDIUM


@pytest.mark.parametrize("said", STOCK)
def test_words_that_anybody_says_are_no_conflict(said):
    assert "conflict" not in relations(claim(said, **RUTH), other(said, **EDGAR))


@pytest.mark.parametrize(
    "speaker",
    [
        {"source": "Edgar Finch, a spokesman for Calloway", "entity": "Edgar Finch"},
        {"source": "her lawyer, Edgar Finch", "entity": "Edgar Finch", "role": "lawyer"},
        {"source": "officials", "entity": "officials", "anonymous": True},
        {"source": "the town", "entity": "the town"},
        {"source": "", "entity": None},
        {"source": "Calloway", "entity": "Ruth Calloway"},
        {"source": "Finch", "entity": "Finch"},
    ],
)
def test_who_may_speak_for_the_other_is_no_conflict(speaker):
    for said in OWN[:3]:
        assert "conflict" not in relations(claim(said, **RUTH), other(said, **speaker))
        assert "conflict" not in relations(other(said, **speaker), claim(said, **RUTH))


def test_a_part_of_another_sentence_is_nobodys_own():
    mine = claim("“burnt sugar and wet ash”", **RUTH)
    theirs = other("“The yard smelled of burnt sugar and wet ash for a week,”", **EDGAR)
    assert "conflict" not in relations(mine, theirs)


def test_what_both_reporters_built_into_a_sentence_is_nobodys_own():
    mine = claim("that the yard was “thick with burnt sugar and wet ash”", **RUTH)
    theirs = other("it stayed “thick with burnt sugar and wet ash”", **EDGAR)
    assert "conflict" not in relations(mine, theirs)


def test_one_text_may_give_the_words_to_both():
    assert "conflict" not in relations(claim(OWN[0], **RUTH), claim(OWN[0], **EDGAR))


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("“It is Glastonbury for toddlers,”", "“It is Glastonbury for teachers,”"),
        ("“This is sheer madness,”", "“This is pure madness,”"),
        ("“The dike was a paper tiger,”", "“The dike was a toothless tiger,”"),
        ("“I called him a gambler's twin,”", "“I called him a reformed gambler's twin,”"),
        ("“He limped home on one lung,”", "“He limped home on one leg,”"),
        ("“They vaccinated ghosts there,”", "“They counted ghosts there,”"),
        ("“The hatch was never bolted,”", "“The hatch was badly bolted,”"),
        ("“We sold the silver for spoons,”", "“We sold the silver for forks,”"),
        ("“The referee swallowed his whistle,”", "“The referee lost his whistle,”"),
        ("“Nobody rehearses a shipwreck,”", "“Nobody rehearses a funeral,”"),
    ],
)
def test_one_word_changed_in_a_short_quotation_of_one_speaker_is_reworded(left, right):
    assert ["reworded"] == relations(claim(left, **RUTH), other(right, **RUTH))
    assert ["reworded"] == relations(other(right, **RUTH), claim(left, **RUTH))


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("“We will win,”", "“We will lose,”"),
        ("“We need to do this,”", "“We need to know this,”"),
        ("“The dike was a paper tiger,”", "“The mayor was a tired tiger,”"),
        ("“It smelled of burnt sugar,”", "“It sounded of distant thunder,”"),
    ],
)
def test_other_short_quotations_of_one_speaker_are_two(left, right):
    assert [] == relations(claim(left, **RUTH), other(right, **RUTH))


def test_one_word_changed_between_two_speakers_is_nothing():
    left, right = "“This is sheer madness,”", "“This is pure madness,”"
    assert "reworded" not in relations(claim(left, **RUTH), other(right, **EDGAR))


@given(st.sampled_from(OWN + STOCK), st.sampled_from(OWN + STOCK))
def test_what_is_own_and_what_is_changed_is_symmetric_and_never_both(left, right):
    mine, theirs = (wording(one, one.value) for one in (claim(left), other(right)))  # type: ignore[arg-type]
    forth, back = overlap(mine.said, theirs.said), overlap(theirs.said, mine.said)
    for tell in (is_own, is_one_word_off):
        assert tell(mine, theirs, forth) == tell(theirs, mine, back)
    assert not (is_own(mine, theirs, forth) and is_one_word_off(mine, theirs, forth))
