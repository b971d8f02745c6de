"""The traits by which the floors above treat a kind without knowing its name."""

from __future__ import annotations

from dataclasses import fields

import pytest

from claimcheck import kinds
from claimcheck.model.traits import CLAUSE, EVENT, FIGURE, Traits


def test_every_kind_tells_its_traits():
    assert all(isinstance(kinds.traits(name), Traits) for name in kinds.names())


@pytest.mark.parametrize("field", [field.name for field in fields(Traits)])
def test_every_trait_tells_kinds_apart(field):
    assert len({getattr(kinds.traits(name), field) for name in kinds.names()}) > 1


def test_what_is_asked_of_the_words_around_a_claim():
    assert {kinds.traits(name).around for name in kinds.names()} == {CLAUSE, EVENT, FIGURE, None}


def test_the_kinds_with_a_trait():
    told = [kinds.traits(name) for name in kinds.names()]
    assert not kinds.traits("attribution").in_headlines
    assert all(each.in_headlines for each in told if each.short)


def test_an_unknown_kind_has_no_traits():
    with pytest.raises(KeyError):
        kinds.traits("no-kind")
