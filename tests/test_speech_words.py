"""The words of a sentence as the grammar of speech sees them: marks, forms, finite verbs."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from speech_sentences import LEXICON, article, index_of, tokens_of, unit_of

from claimcheck.text.english.verb_lemmas import IRREGULAR_FORMS
from claimcheck.text.speech.words.datelines import behind_dateline
from claimcheck.text.speech.words.narration import units
from claimcheck.text.speech.words.speech_verbs import (
    CORE,
    FORMS,
    Form,
    class_of,
    follows,
    forms,
    frame_of,
    further_verbs,
    kind_of,
    openers_of,
    table,
)
from claimcheck.text.speech.words.token import Token
from claimcheck.text.speech.words.told_figures import is_figure, puts_figure
from claimcheck.text.speech.words.word_classes import (
    DAYS,
    ends_utterance,
    is_programme,
    starts_noun_phrase,
)


def _token(text: str) -> Token:
    return Token(text, text.lower(), 0, len(text))


@pytest.mark.parametrize(
    ("text", "word", "capital"),
    [
        ("Roe", True, True),
        ("roe", True, False),
        ("12", True, False),
        ("@roe", True, True),
        ("#roe", True, False),
        (",", False, False),
    ],
)
def test_words_and_capitals(text: str, word: bool, capital: bool) -> None:
    assert (_token(text).is_word, _token(text).is_capital) == (word, capital)


def test_a_quotation_is_one_token_that_is_no_word() -> None:
    tokens = tokens_of("Roe said, “No boat left. Not one,” and went.")
    assert [token.low for token in tokens] == ["roe", "said", ",", '"', "and", "went", "."]
    quotation = tokens[3]
    assert (quotation.is_word, quotation.is_capital, quotation.ends_with) == (False, False, ",")
    assert ends_utterance(quotation)


@pytest.mark.parametrize(
    ("quoted", "ends", "titled", "low"),
    [
        ("“The Mill at Ely”", False, True, False),
        ("“a mill at Ely”", False, False, True),
        ("“Where is the mill?”", True, False, False),
        ("“We saw the mill …”", True, False, False),
    ],
)
def test_what_a_quotation_tells(quoted: str, ends: bool, titled: bool, low: bool) -> None:
    (token,) = (token for token in tokens_of(f"She liked {quoted}") if token.quote is not None)
    assert (ends_utterance(token), token.titled, token.opens_low) == (ends, titled, low)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("the mayor", True),
        ("Roe", True),
        ("nothing", True),
        ("king", True),
        ("rowing", False),
        ("in", False),
        ("that", False),
        ("and", False),
        ("has", False),
        ("also", False),
        (", she", False),
    ],
)
def test_what_opens_a_noun_phrase(text: str, expected: bool) -> None:
    assert (
        starts_noun_phrase([_token(word) for word in text.replace(",", ", ").split()]) == expected
    )


def test_nothing_opens_no_noun_phrase() -> None:
    assert not starts_noun_phrase([])


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("On “The Late Boat,” Roe spoke.", True),
        ("Roe said “The Late Boat,” then left.", False),
        ("In “a wave of bad luck,” she spoke.", False),
    ],
)
def test_the_title_of_a_programme(text: str, expected: bool) -> None:
    tokens = tokens_of(text)
    at = next(at for at, token in enumerate(tokens) if token.quote is not None)
    assert is_programme(tokens, at) == expected


def test_days_hold_parts_of_the_day_and_months() -> None:
    assert {"monday", "today", "morning", "october"} <= set(DAYS)


@pytest.mark.parametrize(
    ("verb", "expected"),
    [
        ("claim", {"claim": "base", "claims": "s", "claiming": "ing", "claimed": "past"}),
        ("deny", {"deny": "base", "denies": "s", "denying": "ing", "denied": "past"}),
        ("argue", {"argue": "base", "argues": "s", "arguing": "ing", "argued": "past"}),
        ("admit", {"admit": "base", "admits": "s", "admitting": "ing", "admitted": "past"}),
        ("stress", {"stress": "base", "stresses": "s", "stressing": "ing", "stressed": "past"}),
        ("say", {"say": "base", "says": "s", "saying": "ing", "said": "past"}),
        ("agree", {"agree": "base", "agrees": "s", "agreeing": "ing", "agreed": "past"}),
    ],
)
def test_forms_of_a_verb(verb: str, expected: dict[str, str]) -> None:
    assert forms([verb]) == {form: Form(verb, shape) for form, shape in expected.items()}


@given(st.sampled_from(sorted(CORE)))
def test_every_verb_of_the_table_is_its_own_base(verb: str) -> None:
    found = forms([verb])
    assert found[verb] == Form(verb, "base")
    assert {form.verb for form in found.values()} == {verb}
    assert {"s", "ing"} <= {form.shape for form in found.values()}
    assert verb in IRREGULAR_FORMS or "past" in {form.shape for form in found.values()}


def test_a_lexicon_adds_verbs_but_does_not_change_those_of_the_table() -> None:
    further = further_verbs(
        {"yodel": "assertive", "say": "denying", "x1": "neutral", "ah": "belief"}
    )
    assert further == {"yodel"}
    found = table(further)
    assert found["yodelled" if "yodelled" in found else "yodeled"] == Form("yodel", "past")
    assert {form: found[form] for form in FORMS} == dict(FORMS)


@pytest.mark.parametrize(
    ("verb", "letters", "behind"),
    [("say", "c", True), ("tell", "o", True), ("yodel", "c", True), ("urge", "o", False)],
)
def test_what_a_verb_takes(verb: str, letters: str, behind: bool) -> None:
    assert set(letters) <= set(frame_of(verb))
    assert follows(verb) == behind


def test_words_that_open_what_is_said() -> None:
    assert "for" in openers_of("call")
    assert openers_of("yodel") == frozenset()


def test_the_class_of_a_verb() -> None:
    assert (kind_of("deny"), kind_of("yodel")) == ("denying", None)
    assert class_of("deny", {}) == "denying"
    assert class_of("deny", {"deny": "belief"}) == "belief"
    assert class_of("yodel", {"yodel": "assertive"}) == "assertive"


def _finite(text: str) -> list[str]:
    return [token.text for token in tokens_of(text) if token.finite]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The boat sank.", ["sank"]),
        ("The boat was lost.", ["was"]),
        ("Roe denies the claims.", ["denies"]),
        ("Roe openly loathes the sea.", ["loathes"]),
        ("The claims of the crew.", []),
        ("The worried crew rowed.", ["rowed"]),
        ("Crews rowed on.", ["rowed"]),
        ("A hundred boats.", []),
        ("By being there.", []),
        ("She will row home.", ["will"]),
        ("Roe goes home.", ["goes"]),
        ("Roe's boats.", []),
    ],
)
def test_finite_verbs(text: str, expected: list[str]) -> None:
    assert _finite(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Roe left. She rowed.", ["Roe left.", "She rowed."]),
        ("“It sank. We swam,” she said. Then it rained.",
         ["“It sank. We swam,” she said.", "Then it rained."]),
        ("“Why now?” Roe asked. Nobody knew.", ["“Why now?” Roe asked.", "Nobody knew."]),
    ],
)  # fmt: skip
def test_a_sentence_ends_outside_of_marks(text: str, expected: list[str]) -> None:
    assert [unit.span.of(text) for unit in units(article(text))] == expected


def test_a_contraction_is_two_words_a_possessive_one() -> None:
    tokens = tokens_of("She’s sure that Roe’s boat sank.")
    assert [token.low for token in tokens[:4]] == ["she", "'s", "sure", "that"]
    assert tokens[index_of(tokens, "Roe’s")].low == "roe's"


def test_a_headline_in_title_case_has_its_verb() -> None:
    text = "Corvane Mayor Denies Harbour Wall Claims"
    assert "denies" in [token.text for token in tokens_of(text)]
    assert "Corvane" in [token.text for token in tokens_of(text)]


@given(
    st.lists(
        st.sampled_from(
            "Roe said that “We won’t,” she’s U.S. 1,200 , . — ( ) \n\n ’ denied".split(" ")
        ),
        max_size=25,
    ).map(" ".join)
)
def test_tokens_are_the_text_and_lie_in_order(text: str) -> None:
    tokens = [token for unit in units(article(text)) for token in unit.tokens]
    for token in tokens:
        assert 0 <= token.start < token.end <= len(text)
        assert (
            token.quote is not None or text[token.start : token.end].lower() == token.text.lower()
        )
    assert all(one.end <= two.start for one, two in pairwise(tokens))


@pytest.mark.parametrize(
    ("line", "rest"),
    [
        ("ACCRA: The quay was shut, officials said.", "The"),
        ("ACCRA (GNA): The quay was shut.", "The"),
        ("KUMASI, Ghana, May 3 (GNA) -- Traders will stay away.", "Traders"),
        ("Tallinn, 3 May 2017 – The fund needs help.", "The"),
        ("STARLOV — “We wait,” said Tom Roe.", '"'),
        ("WHO — The fund needs help.", "WHO"),  # a body
        ("MAYOR: The fund needs help.", "MAYOR"),  # a label of a transcript
        ("Accra: Quay Is Shut", "Accra"),  # a headline: the government may say so
        ("Tallinn and Riga – two ports – are full.", "Tallinn"),
        ("The ferry – the last one – has left.", "The"),
        ("Roe left: The ferry had gone.", "Roe"),
        ("Accra:", "Accra"),
    ],
)
def test_a_dateline_is_no_part_of_its_sentence(line: str, rest: str) -> None:
    tokens = unit_of(line).tokens
    assert (tokens[0].text or tokens[0].low) == rest
    assert behind_dateline(tokens, LEXICON) == 0


def test_a_dateline_opens_a_paragraph() -> None:
    inside = units(article("All is shut. ACCRA: The quay was shut."))
    assert [unit.tokens[0].text for unit in inside] == ["All", "ACCRA"]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("at least 12 boats", True), ("about 50", True), ("as many as 300", True), ("12", True),
        ("dozens of boats", True), ("at noon", False), ("as he left", False), ("the boats", False),
    ],
)  # fmt: skip
def test_a_figure_with_its_hedge_is_told(text: str, told: bool) -> None:
    assert is_figure(tokens_of(text), 0) is told


def test_what_a_figure_is_put_at() -> None:
    assert puts_figure(tokens_of("the toll at 12"), 0)
    assert not puts_figure(tokens_of("the boats at the pier"), 0)
