"""Verb groups and what a verb is said of: the one reader that all grammars ask."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.text.syntax.clause_words import clause_tokens
from claimcheck.text.syntax.content_words import ends_clause, is_content
from claimcheck.text.syntax.predications import Predication, predications
from claimcheck.text.syntax.verb_groups import VerbGroup, is_adverb, is_auxiliary, verb_group
from claimcheck.text.syntax.verbs import verbs
from claimcheck.text.tokens.read import tokens_of
from claimcheck.text.tokens.record import Token


def _tokens(text: str) -> list[Token]:
    return clause_tokens(text, tokens_of(text), 0, len(text))


def _at(tokens: list[Token], word: str) -> int:
    return next(at for at, token in enumerate(tokens) if token.low == word)


def _group(text: str, verb: str) -> VerbGroup:
    tokens = _tokens(text)
    return verb_group(tokens, _at(tokens, verb))


@pytest.mark.parametrize(
    ("text", "verb", "helpers", "told"),
    [
        ("The dam burst.", "burst", [], ()),
        ("The dam had not burst.", "burst", ["had"], ("negated",)),
        ("The dam couldn't have burst.", "burst", ["could", "have"], ("modal", "negated")),
        ("The dam cannot burst.", "burst", ["can"], ("modal", "negated")),
        ("The dam never burst.", "burst", [], ("negated",)),
        ("The dam has since been slowly drained.", "drained", ["has", "been"], ("passive",)),
        ("The dam was being drained.", "drained", ["was", "being"], ("passive",)),
        ("The dam was leaking.", "leaking", ["was"], ()),
        ("The dam is to be drained.", "drained", ["is", "be"], ("infinitive", "passive")),
        ("The crew tried to drain the dam.", "drain", [], ("infinitive",)),
        ("They have both left.", "left", ["have"], ()),
    ],
)
def test_a_group_tells_voice_modality_and_negation(text, verb, helpers, told):
    group = _group(text, verb)
    assert group.helpers == helpers
    ways = ("infinitive", "modal", "negated", "passive")
    assert tuple(way for way in ways if getattr(group, way)) == told


@pytest.mark.parametrize(
    ("text", "verb", "begins", "helped"),
    [
        ("Roe nevertheless said so.", "said", "nevertheless", "said"),
        ("Roe has since said so.", "said", "has", "has"),
        ("Theresa May called.", "called", "called", "called"),
        ("Roe refused to say so.", "say", "to", "to"),
    ],
)
def test_where_a_group_begins(text, verb, begins, helped):
    tokens, group = _tokens(text), _group(text, verb)
    assert (tokens[group.start].low, tokens[group.helped].low) == (begins, helped)


@pytest.mark.parametrize(
    ("text", "adverbs", "auxiliaries"),
    [
        ("The family has also quietly left Emily.", ["also", "quietly"], ["has"]),
        ("They cannot reply, so the fly couldn't leave.", ["so"], ["cannot", "couldn't"]),
        ("They did not all leave once.", ["not", "all", "once"], ["did", "not"]),
    ],
)
def test_adverbs_and_auxiliaries(text: str, adverbs: list[str], auxiliaries: list[str]) -> None:
    tokens = _tokens(text)
    assert [each.low for each in tokens if is_adverb(each)] == adverbs
    assert [each.low for each in tokens if is_auxiliary(each)] == auxiliaries


def _said(text: str, verb: str) -> tuple[str, dict[str, str], bool]:
    tokens = _tokens(text)
    where = {id(token): at for at, token in enumerate(tokens)}
    places = {where[id(each)] for each in verbs(tokens)} | {_at(tokens, verb)}
    found: Predication = predications(tokens, sorted(places))[_at(tokens, verb)]
    words = {lead: " ".join(tokens[at].text for at in at) for lead, at in found.behind.items()}
    return " ".join(tokens[at].text for at in found.subject), words, found.passive


@pytest.mark.parametrize(
    ("text", "verb", "subject", "behind", "passive"),
    [
        ("The crew closed the gate on Monday.", "closed", "The crew",
         {"": "the gate", "on": "Monday"}, False),
        ("The gate was shut and sealed by the crew.", "sealed", "The gate",
         {"by": "the crew"}, True),
        ("Roe, 40, who led the crew, drowned.", "drowned", "Roe", {}, False),
        ("The guard who fired was hurt.", "fired", "The guard", {}, False),
        ("A clerk was hit but survived the fall.", "survived", "A clerk", {"": "the fall"}, False),
        ("Roe refused to leave the hall.", "leave", "Roe", {"": "the hall"}, False),
        ("After Roe sold the mill Lund left.", "sold", "Roe", {}, False),
        ("The guard who shot the boy fled.", "fled", "The guard", {}, False),
        ("The inn that burnt on Monday had no alarm.", "had", "The inn", {"": "no alarm"}, False),
        ("The man who said the mill burnt left.", "burnt", "the mill", {}, False),
        ("They turned down the offer.", "turned", "They", {"": "the offer"}, False),
    ],
)  # fmt: skip
def test_what_a_verb_is_said_of(text, verb, subject, behind, passive):
    assert _said(text, verb) == (subject, behind, passive)


@given(st.lists(st.sampled_from(
    "Roe the crew who was not to have been sold and , left by in Ely that but 40 quickly".split()
), max_size=14))  # fmt: skip
def test_no_word_stands_twice_in_a_predication_and_none_in_its_verb(words):
    tokens = list(tokens_of(" ".join(words)))
    where = {id(token): at for at, token in enumerate(tokens)}
    for at, found in predications(tokens, [where[id(each)] for each in verbs(tokens)]).items():
        assert found.group.start <= found.group.helped <= at == found.group.at
        behind = [place for places in found.behind.values() for place in places]
        assert len(behind) == len(set(behind))
        assert all(place > at for place in behind)
        assert not set(behind) & set(found.subject)


def test_words_that_say_something_and_words_that_begin_a_clause():
    tokens = _tokens("On Monday the crew quickly left, because nobody who knew came.")
    assert [each.low for each in tokens if is_content(each)] == [
        "crew", "left", "nobody", "knew", "came"
    ]  # fmt: skip
    assert [each.text for each in tokens if ends_clause(each)] == [",", "because", "who"]
