"""What a date belongs to: the verb or noun that governs it, its tense, its clause."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.model.claim import Span
from claimcheck.text.dates.governor.dated_event import Governor, govern
from claimcheck.text.dates.governor.event_noun import event_noun
from claimcheck.text.dates.governor.set_apart import apposed, cleft
from claimcheck.text.tokens.read import tokens_of


def _governor(text: str, date: str) -> Governor:
    start = text.index(date)
    return govern(text, tokens_of(text), Span(0, len(text)), Span(start, start + len(date)))


@pytest.mark.parametrize(
    ("text", "date", "head", "participants", "verbs"),
    [
        ("The mayor opened a bridge on Monday.", "Monday", "open", ("mayor", "bridge"), ("open",)),
        ("On Monday the mayor opened a bridge.", "Monday", "open", ("mayor", "bridge"), ("open",)),
        ("The crews staged a Monday drill.", "Monday", "drill", ("crew",), ("stage",)),
        ("She lost Monday's votes.", "Monday", "vote", (), ("lose",)),
        ("She saw a Monday police shooting.", "Monday", "shooting", ("police",), ("see",)),
        ("The Monday vote ended.", "Monday", "vote", (), ("end",)),
        ("Her trip to Bergen in 2019 was short.", "2019", "trip", ("bergen", "short"), ()),
        ("Lena leaves office on Monday.", "Monday", "leave", ("lena", "office"), ("leave",)),
        ("Lena died aged 62 on Monday.", "Monday", "die", ("lena", "aged"), ("die",)),
        ("A still unnamed bank opens in May.", "May", "open", ("unnamed", "bank"), ("open",)),
        ("It was Monday when the dam broke.", "Monday", "break", ("dam",), ("break",)),
        ("It was only on Monday that the jury ruled.", "Monday", "rule", ("jury",), ("rule",)),
        ("It was already Monday before the ferry sank.", "Monday", "sink", ("ferry",), ("sink",)),
        ("It was 2019, and the firm was small.", "2019", "be", (), ()),
        ("They recall 2019, the year of the last big flood.", "2019", "flood", ("big",),
         ("recall",)),
        ("They left in May, the month when the dam broke.", "May", "break", ("dam",),
         ("leave", "break")),
        ("Monday", "Monday", None, (), ()),
    ],
)  # fmt: skip
def test_what_a_date_belongs_to(
    text: str, date: str, head: str | None, participants: tuple[str, ...], verbs: tuple[str, ...]
) -> None:
    found = _governor(text, date)
    assert (found.head, found.participants, found.verbs) == (head, participants, verbs)


@pytest.mark.parametrize(
    ("text", "future", "past"),
    [
        ("The mayor will open it on Monday.", True, False),
        ("The mayor plans to open it on Monday.", True, False),
        ("The vote begins on Monday.", True, False),
        ("The mayor opened it on Monday.", False, True),
        ("It was opened on Monday.", False, True),
        ("They were to open it on Monday.", False, False),
        ("It was scheduled for Monday.", True, False),
        ("Calm on Monday.", False, False),
    ],
)
def test_tense(text: str, future: bool, past: bool) -> None:
    found = _governor(text, "Monday")
    assert (found.future, found.past) == (future, past)


def test_the_event_is_the_clause_around_head_and_date() -> None:
    text = "It rained; the mayor opened a bridge on Monday in Oslo while crews slept."
    assert _governor(text, "Monday").span.of(text) == "the mayor opened a bridge on Monday in Oslo"


@given(
    st.text(alphabet="ab ,.;()“”'and Monday", max_size=60), st.integers(0, 60), st.integers(1, 6)
)
def test_the_event_holds_its_date(text: str, at: int, length: int) -> None:
    start = min(at, len(text))
    date = Span(start, min(len(text), start + length))
    found = govern(text, tokens_of(text), Span(0, len(text)), date)
    assert found.span.holds(date)
    assert Span(0, len(text)).holds(found.span)


@pytest.mark.parametrize(
    ("clause", "verb", "before", "noun"),
    [
        ("She made a short call to Oslo", "made", "", "call"),
        ("A speech was given", "given", "", "speech"),
        ("the mayor made", "made", "a call that", "call"),
        ("the mayor made", "made", "a boat that", None),
        ("The accident in Hull happened", "happened", "", "accident"),
        ("The vote took place", "took", "", "vote"),
        ("He took office after the vote", "took", "", None),
        ("They made cars", "made", "", None),
        ("She paid a bill", "paid", "", None),
        ("He said a speech", "said", "", None),
    ],
)
def test_the_noun_of_what_a_light_verb_leaves_to_it(
    clause: str, verb: str, before: str, noun: str | None
) -> None:
    tokens = list(tokens_of(clause))
    (at,) = [token for token in tokens if token.text == verb]
    found = event_noun(tokens, at, list(tokens_of(before)), None)
    assert (found.text if found else None) == noun


def test_what_is_set_behind_a_date() -> None:
    tokens = list(tokens_of("It was Monday when the dam burst"))
    behind = cleft(tokens[:2], tokens[3:])
    assert behind is not None
    assert [token.low for token in behind] == ["the", "dam", "burst"]
    assert cleft(tokens[:1], tokens[3:]) is None
    named = list(tokens_of(", the year of the flood"))
    assert getattr(apposed(named, lambda _: None), "low", None) == "flood"
