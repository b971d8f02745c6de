"""The invented stories: what is expected comes out, or stands in the list of known misses."""

from __future__ import annotations

import pytest
from stories import score

STORIES = score.names()


@pytest.mark.parametrize("name", STORIES)
def test_story_is_well_formed(name: str) -> None:
    story = score.load(name)

    assert len(story.ids) == len(set(story.ids))
    assert 2 <= len(story.documents) <= 4
    for document in story.documents:
        assert document.outlet
        assert document.published
        assert 80 <= len(document.text.split()) <= 180, document.id
    for case in story.relations:
        assert case.relations, case.id
    for case in (*story.relations, *story.never):
        assert len(case.places) > 1, case.id
    conflicts = {case.places for case in story.relations if "conflict" in case.relations}
    assert not [case.id for case in story.never if case.places in conflicts]


def test_known_misses_name_cases() -> None:
    known = score.known_misses()
    cases = {each for name in STORIES for each in score.load(name).ids}

    assert len(known) == len(set(known))
    assert not [each for each in known if each not in cases]


@pytest.mark.parametrize("name", STORIES)
def test_story_comes_out_as_expected(name: str) -> None:
    known = set(score.known_misses())

    assert not [each for each in score.failing(name) if each not in known]


@pytest.mark.parametrize("name", STORIES)
def test_known_misses_are_missed(name: str) -> None:
    failing = set(score.failing(name))
    known = [each for each in score.known_misses() if each.split("/")[0] == name]

    assert not [each for each in known if each not in failing], "take them off the list"
