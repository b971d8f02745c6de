"""The words that names are read from, the runs that they form, and what a run names."""

from __future__ import annotations

from collections import Counter
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.model.claim import Span
from claimcheck.model.document import Document
from claimcheck.model.lexicon import Lexicon
from claimcheck.text.article import Article
from claimcheck.text.names.capital_runs import runs
from claimcheck.text.names.capitalisation import Seen
from claimcheck.text.names.kind_nouns import CALENDAR, EVENT_HEADS, ORGANISATION_HEADS, PLACE_HEADS
from claimcheck.text.names.name_kinds import kind_in_lexicon, kind_of
from claimcheck.text.names.name_tokens import article_tokens, tokens_of
from claimcheck.text.names.record import ORGANISATION, OTHER, PERSON, PLACE, UNKNOWN, Name

WORDS = st.sampled_from(
    "Jo Roe of the and van U.S. Mr. Bank said; Ministry: “We FLOOD WARNING roes’ \n .".split(" ")
)
TEXTS = st.one_of(
    st.lists(WORDS, max_size=30).map(" ".join),
    st.text(alphabet="JoRe. ,’s“”-\nof1é", max_size=80),
)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Roe's boat", ["Roe", "boat"]),
        ("the U.S. fleet", ["the", "U.S.", "fleet"]),
        ("Gen. Roe sat.", ["Gen.", "Roe", "sat"]),
        ("J. Roe", ["J.", "Roe"]),
        ("AT&T’s sub-office", ["AT&T", "sub-office"]),
        ("the boats’ crews", ["the", "boats", "crews"]),
        ("O’Malley and D’Arcy", ["O’Malley", "and", "D’Arcy"]),
        ("…—“”", []),
        ("", []),
    ],
)
def test_words_of_a_text(text: str, expected: list[str]) -> None:
    assert [token.text for token in tokens_of(text)] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Roe’s boat", ["Roe"]),
        ("the Roes' boat", ["Roes"]),
        ("It's here, isn't it", ["It"]),
        ("James met us", []),
    ],
)
def test_possessives(text: str, expected: list[str]) -> None:
    assert [token.text for token in tokens_of(text) if token.possessive] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Boats left. Two came back to Ely.", ["Boats", "Two"]),
        ("Roe met Sen. Poole and J. Finch.", ["Roe"]),
        ("Rain\nWind and Sleet", ["Rain", "Wind"]),
        ("They asked, “Who came?”", ["They", "Who"]),
        ("He wrote: Never", ["He", "Never"]),
    ],
)
def test_words_that_open_a_sentence_a_line_or_a_quotation(text: str, expected: list[str]) -> None:
    assert [token.text for token in tokens_of(text) if token.opens] == expected


@pytest.mark.parametrize(
    ("word", "capital", "closed"),
    [
        ("Roe", True, False),
        ("al-Rashid", True, False),
        ("d’Arcy", True, False),
        ("van-guard", False, False),
        ("The", True, True),
        ("the", False, True),
        ("IT", True, False),
        ("I", True, True),
        ("12", False, False),
    ],
)
def test_capitals_and_words_of_grammar(word: str, capital: bool, closed: bool) -> None:
    (token,) = tokens_of(word)
    assert (token.capital, token.closed) == (capital, closed)


def test_the_low_form_has_no_stops() -> None:
    assert [token.low for token in tokens_of("the U.S. Gen. Roe")] == ["the", "us", "gen", "roe"]


def test_an_article_is_read_once() -> None:
    article = Article(Document("a.txt", "Jo Roe left Ely."), Lexicon())
    assert article_tokens(article) == tokens_of(article.text)
    assert article_tokens(article) is article_tokens(article)


@given(TEXTS)
def test_tokens_lie_in_order_and_are_the_text(text: str) -> None:
    tokens = tokens_of(text)
    assert all(text[token.start : token.end] == token.text != "" for token in tokens)
    assert all(one.end <= two.start for one, two in pairwise(tokens))


def _runs(text: str) -> list[str]:
    tokens = tokens_of(text)
    return [text[tokens[a].start : tokens[end - 1].end] for a, end in runs(text, tokens)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("They saw Jo Roe and Al Poole.", ["They", "Jo Roe", "Al Poole"]),
        ("a clerk of the Bank of Ely left", ["Bank of Ely"]),
        ("the Ministry of Trade and Tides fell", ["Ministry of Trade and Tides"]),
        ("the Ministry of Trade and the Navy", ["Ministry of Trade", "Navy"]),
        ("with Anna van der Berg", ["Anna van der Berg"]),
        ("with Jo Roe of Ely", ["Jo Roe", "Ely"]),
        ("met Jo Roe, Al Poole", ["Jo Roe", "Al Poole"]),
        ("near Roe’s Ely house", ["Roe", "Ely"]),
        ("when I met Roe", ["Roe"]),
        ("left Ely Monday", ["Ely", "Monday"]),
        ("met Jo Roe Jo Roe", ["Jo Roe", "Jo Roe"]),
        ("met Ann FitzGerald there", ["Ann FitzGerald"]),
        ("nobody came", []),
        ("", []),
    ],
)
def test_runs_of_capitalised_words(text: str, expected: list[str]) -> None:
    assert _runs(text) == expected


@given(TEXTS)
def test_runs_do_not_overlap_and_hold_every_capitalised_word(text: str) -> None:
    tokens = tokens_of(text)
    found = list(runs(text, tokens))
    inside = Counter(at for first, end in found for at in range(first, end))
    assert all(first < end and tokens[first].capital for first, end in found)
    assert all(count == 1 for count in inside.values())
    for at, token in enumerate(tokens):
        if token.capital and token.text not in ("I", "I'm", "I’m"):
            assert at in inside


@pytest.mark.parametrize(
    ("text", "name", "expected"),
    [
        ("the Corvane Ministry fell", "Corvane Ministry", ORGANISATION),
        ("the Bank of Ely fell", "Bank of Ely", ORGANISATION),
        ("at University College", "University College", ORGANISATION),
        ("what UNAPO wants", "UNAPO", ORGANISATION),
        ("what the A.B.C. wants", "A.B.C.", ORGANISATION),
        ("the Corvane Festival opens", "Corvane Festival", OTHER),
        ("by Sunday Night", "Sunday Night", OTHER),
        ("up Corvane River again", "Corvane River", PLACE),
        ("on Mount Corvane again", "Mount Corvane", PLACE),
        ("then Ruth Vostrane left", "Ruth Vostrane", PERSON),
        ("then Vostrane left", "Vostrane", UNKNOWN),
        ("then Vostrane Quill fell", "Vostrane Quill", UNKNOWN),
        ("then Vostrane Quill said no", "Vostrane Quill", PERSON),
        ("then, said Vostrane Quill, it fell", "Vostrane Quill", PERSON),
        ("we told Vostrane Quill so", "Vostrane Quill", UNKNOWN),
        ("then Vostrane Quill, 45, fell", "Vostrane Quill", PERSON),
        ("then Vostrane Quill, who fell", "Vostrane Quill", PERSON),
        ("then Vostrane Quill, a retired teacher, fell", "Vostrane Quill", PERSON),
        ("the spokesman Vostrane Quill fell", "Vostrane Quill", PERSON),
        ("the spokesman, Vostrane Quill fell", "Vostrane Quill", UNKNOWN),
        ("and the Vostrane Quill said no", "Vostrane Quill", UNKNOWN),
    ],
)
def test_what_a_name_names(text: str, name: str, expected: str) -> None:
    tokens = tokens_of(text)
    at = text.index(name)
    first = next(n for n, token in enumerate(tokens) if token.start == at)
    end = next(n for n, token in enumerate(tokens, 1) if token.end == at + len(name))
    assert kind_of(text, tokens, first, end) == expected


def test_what_a_name_of_the_lexicon_names() -> None:
    types = {"Tide Office": "agency", "Corvane League": "organisation", "Ely": "city"}
    lexicon = Lexicon(types=types)
    names = [*types, "Ruritania"]
    expected = [ORGANISATION, ORGANISATION, PLACE, PLACE]
    assert [kind_in_lexicon(name, lexicon) for name in names] == expected


def test_the_tables_of_heads_keep_apart() -> None:
    assert {"ministry", "bank"} <= set(ORGANISATION_HEADS)
    assert "river" in PLACE_HEADS
    assert "festival" in EVENT_HEADS
    assert {"monday", "october", "today"} <= set(CALENDAR)
    assert not {"may", "march"} & set(CALENDAR)


LINES = "Corvane Fleet Leaves Vostra Harbour\nThe fleet left Vostra. Boats and Crews went."


def test_seen_tells_headlines_and_inner_capitals() -> None:
    tokens = tokens_of(LINES)
    seen = Seen(LINES, tokens, headlines=True)
    assert [token.text for token, loud in zip(tokens, seen.headline, strict=True) if loud] == [
        "Corvane", "Fleet", "Leaves", "Vostra", "Harbour",
    ]  # fmt: skip
    assert seen.inner == {"Vostra", "Crews"}
    assert {"fleet", "left", "and", "went"} == seen.lower


def test_seen_without_headlines() -> None:
    tokens = tokens_of(LINES)
    seen = Seen(LINES, tokens, headlines=False)
    assert not any(seen.headline)
    assert seen.inner == {"Fleet", "Leaves", "Vostra", "Harbour", "Crews"}


@pytest.mark.parametrize(
    "line",
    ["Jo Roe Left", "Jo Roe left the Ely harbour early", "Corvane Fleet Leaves Vostra."],
)
def test_what_is_no_headline(line: str) -> None:
    text = f"{line}\nNobody saw it."
    assert not any(Seen(text, tokens_of(text), headlines=True).headline)


@given(TEXTS)
def test_seen_has_a_flag_for_every_token(text: str) -> None:
    tokens = tokens_of(text)
    assert len(Seen(text, tokens, headlines=True).headline) == len(tokens)


def test_a_name_tells_nothing_that_was_not_read() -> None:
    name = Name(Span(0, 3), "Roe", ("Roe",), UNKNOWN)
    assert (name.title, name.canonical, name.gender, name.possessive) == (None, None, None, False)
