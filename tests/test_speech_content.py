"""What is said: the borders of clauses, the content in front of and behind a cue, the rest."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from speech_sentences import article, index_of, said_of, unit_of

from claimcheck.text.speech.content.asides import Clauses, told_first
from claimcheck.text.speech.content.before_cue import Before
from claimcheck.text.speech.content.behind_cue import Behind
from claimcheck.text.speech.content.clause_borders import Borders
from claimcheck.text.speech.content.leftover import is_title, left_over, matrix
from claimcheck.text.speech.content.sentence_content import introduction, of_unit
from claimcheck.text.speech.cues.cue import Cue
from claimcheck.text.speech.cues.sentence_cues import cues
from claimcheck.text.speech.record import Speech
from claimcheck.text.speech.words.narration import units
from claimcheck.text.speech.words.token import Tokens


def _first_cue(text: str) -> tuple[Tokens, Borders, Cue]:
    tokens = unit_of(text).tokens
    found = cues(tokens)
    return tokens, Borders(tokens, found), found[0]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Roe said it sank.", "it sank"),
        ("Roe said that it sank.", "that it sank"),
        ("Roe said on Monday that it sank.", "that it sank"),
        ("Roe said, in short, that it sank.", "that it sank"),
        ("Roe said: It sank.", "It sank"),
        ("Roe told reporters that it sank.", "that it sank"),
        ("Roe told the crew of ten that it sank.", "that it sank"),
        ("Roe called for calm.", "calm"),
        ("Roe told him to leave.", "to leave"),
        ("Roe said at least 12 boats sank.", "at least 12 boats sank"),
        ("Roe put the toll at 12.", "the toll at 12"),
        ("Roe claimed 12 lives.", None),
        ("The flood claimed the lives of 12 and left ten hurt.", None),
        ("Roe said.", None),
        ("Roe said, quietly.", None),
        ("Roe said, the boat had sunk.", "the boat had sunk"),
        ("Roe said, and the boat sank.", None),
        ("The club estimates around 12 boats sank.", "around 12 boats sank"),
    ],
)
def test_what_is_said_behind_a_cue(text: str, expected: str | None) -> None:
    tokens, borders, cue = _first_cue(text)
    start = Behind(borders).content_after(cue)
    found = None if start is None else said_of(text, tokens, start, borders.end(start))
    assert found == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("“It sank,” Roe said.", "“It sank,”"),
        ("“It sank,” said Roe.", "“It sank,”"),
        ("The boat sank, Roe said.", "The boat sank"),
        ("The boat sank, Roe said on Monday.", "The boat sank"),
        ("The crew, Roe said, were lost.", "The crew"),
        ("When the boat sank, Roe said it was old.", None),
        ("On “The Late Boat,” Roe said it sank.", None),
        ("In Ely, Roe said it sank.", None),
        ("Roe said it sank.", None),
        ("“It sank,” Roe said that it was.", None),
        ("Sales nearly tripled, Roe said.", "Sales nearly tripled"),
        ("Asked about it, Roe said no.", None),
    ],
)
def test_what_is_said_in_front_of_a_cue(text: str, expected: str | None) -> None:
    tokens, borders, cue = _first_cue(text)
    found = Before(borders, Behind(borders)).content_before(cue)
    assert (None if found is None else said_of(text, tokens, *found)) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The crew, Roe said, were lost.", True),
        ("The boat, Roe said on Monday, was lost.", True),
        ("The boat sank, Roe said.", False),
        ("The boat sank, Roe said, adding more.", False),
    ],
)
def test_a_cue_that_interrupts(text: str, expected: bool) -> None:
    _, borders, cue = _first_cue(text)
    assert Before(borders, Behind(borders)).interrupts(cue) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("As the storm passed, Roe said so.", True),
        ("As many as 12 boats sank, Roe said.", False),
        ("In Ely 12 boats sank, Roe said.", False),
        ("In Ely, Roe said so.", True),
        ("The boat sank, Roe said.", False),
    ],
)
def test_a_stretch_that_is_only_an_adverbial(text: str, expected: bool) -> None:
    tokens, borders, _ = _first_cue(text)
    before = Before(borders, Behind(borders))
    assert before.is_adverbial(0, index_of(tokens, ",")) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Roe said it sank, adding that it was old.", "it sank"),
        ("Roe said it sank and warned of more.", "it sank"),
        ("Roe said it sank; it was old.", "it sank"),
        ("Roe said it sank, but Poole said it swam.", "it sank"),
        ("Roe said it sank and it was old.", "it sank and it was old"),
    ],
)
def test_where_what_is_said_ends(text: str, expected: str) -> None:
    tokens, borders, _ = _first_cue(text)
    start = index_of(tokens, "it")
    assert said_of(text, tokens, start, borders.end(start)) == expected


def test_where_what_is_said_begins() -> None:
    text = "It rained; the boat (it sank, Roe said) was old."
    tokens, borders, _ = _first_cue(text)
    at = index_of(tokens, ",")
    assert said_of(text, tokens, borders.begin(at), at) == "it sank"
    at = index_of(tokens, "(")
    assert said_of(text, tokens, borders.begin(at), at) == "the boat"
    assert borders.begin(index_of(tokens, "rained")) == 0


def test_a_finite_verb_between_two_indexes() -> None:
    tokens, borders, _ = _first_cue("Roe said the boat sank.")
    assert borders.has_finite(0, len(tokens))
    assert not borders.has_finite(2, 4)
    assert not borders.has_finite(4, 2)


def test_a_relative_clause_ends_at_its_comma() -> None:
    text = "Roe, who said it was lost, resigned."
    tokens, borders, _ = _first_cue(text)
    start = index_of(tokens, "it")
    end = borders.relative_end(start, borders.end(start))
    assert said_of(text, tokens, start, end) == "it was lost"


def test_a_main_clause_ends_what_a_subordinate_one_says() -> None:
    text = "Once Roe said it sank, the crew left."
    tokens, borders, cue = _first_cue(text)
    start = index_of(tokens, "it")
    assert borders.is_subordinate(cue)
    assert tokens[borders.main_clause(start, len(tokens))].text == ","


@pytest.mark.parametrize(
    ("text", "start", "expected"),
    [
        ("Roe demanded a boat because it rained hard.", "a", "a boat"),
        ("Roe demanded a boat, who left.", "a", "a boat"),
        ("Roe demanded a boat.", "a", "a boat."),
    ],
)
def test_where_an_object_ends(text: str, start: str, expected: str) -> None:
    tokens, borders, _ = _first_cue(text)
    at = index_of(tokens, start)
    assert said_of(text, tokens, at, borders.object_end(at, len(tokens))) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The boat sank, Roe said.", True),
        ("The boat sank, Roe said on Monday.", True),
        ("The boat sank, Roe said, adding more.", True),
        ("In Ely, Roe said it sank.", False),
        ("In Ely, Roe said: It sank.", False),
        ("In Ely, Roe said on Monday that it sank.", False),
    ],
)
def test_nothing_but_an_adverbial_behind_a_cue(text: str, expected: bool) -> None:
    _, borders, cue = _first_cue(text)
    assert borders.closes_behind(cue.resume, cue) == expected


def _speech(text: str) -> list[tuple[str, str | None, str | None, str]]:
    unit = unit_of(text)
    return [
        (
            " + ".join(piece.of(text) for piece in speech.pieces),
            None if speech.source is None else speech.source.of(text),
            speech.verb,
            speech.mode,
        )
        for speech in of_unit(unit, text)
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Roe said that it sank.", [("that it sank", "Roe", "say", "indirect")]),
        ("“It sank,” Roe said, “and we swam.”",
         [("“It sank,” + “and we swam.”", "Roe", "say", "direct")]),
        ("The boat, Roe said, was old.", [("The boat + was old", "Roe", "say", "indirect")]),
        ("Roe said it was “a great loss to us”.",
         [("it was “a great loss to us”", "Roe", "say", "mixed")]),
        ("According to Roe, the boat sank.",
         [("the boat sank", "Roe", "according to", "indirect")]),
        ("The boat sank, according to Roe.",
         [("The boat sank", "Roe", "according to", "indirect")]),
        ("Roe said it sank, but Poole said it swam.",
         [("it sank", "Roe", "say", "indirect"), ("it swam", "Poole", "say", "indirect")]),
        ("Roe, who said it was lost, resigned.", [("it was lost", "who", "say", "indirect")]),
        ("“It sank at noon on Monday,” Roe spat.",
         [("“It sank at noon on Monday,”", "Roe", "spat", "direct")]),
        ("“It sank at noon on Monday.”", [("“It sank at noon on Monday.”", None, None, "direct")]),
        ("As Roe told reporters on Monday, the boat is old.",
         [("the boat is old", "Roe", "tell", "indirect")]),
        ("As Roe added water, the boat sank.", []),
        ("What is odd, according to Roe, is the noise.",
         [("What is odd + is the noise", "Roe", "according to", "indirect")]),
        ("They left because, according to Poole, it sank.",
         [("it sank", "Poole", "according to", "indirect")]),
        ("The boat sank, according to an August Safety Board report.",
         [("The boat sank", "an August Safety Board report", "according to", "indirect")]),
        ("Roe, who spoke in Oslo, said crews as well as guests could sink.",
         [("crews as well as guests could sink", "Roe", "say", "indirect")]),
        ("Roe said on Friday she meant to sell, when buyers came.",
         [("she meant to sell, when buyers came", "Roe", "say", "indirect")]),
        ("Roe pledged on Saturday to mend it.",
         [("to mend it", "Roe", "pledge", "indirect")]),
        ("The talks failed, with Roe saying it sank and Poole saying it swam.",
         [("it sank", "Roe", "say", "indirect"), ("it swam", "Poole", "say", "indirect")]),
        ("Some feel it sank, while 60% say it swam.",
         [("it sank", "Some", "feel", "indirect"), ("it swam", "60%", "say", "indirect")]),
        ("After claiming that it sank, Roe swam.", [("that it sank", "Roe", "claim", "indirect")]),
        ("Ruling the boat safe, Judge Poole waved.",
         [("the boat safe", "Judge Poole", "rule", "indirect")]),
        ("Announcing 12 boats, Roe said it would sail.",
         [("12 boats", "Roe", "announce", "indirect"),
          ("it would sail", "Roe", "say", "indirect")]),
        ("Ruling party candidate, Ada Roe sank 12 boats.", []),
        ("“It sank at noon on Monday,” groused Roe.",
         [("“It sank at noon on Monday,”", "Roe", "groused", "direct")]),
        ("Said Roe: “It sank.”", [("“It sank.”", "Roe", "say", "direct")]),
        ("The “old boat” sank.", []),
        ("The boat sank.", []),
    ],
)  # fmt: skip
def test_speech_of_a_sentence(
    text: str, expected: list[tuple[str, str | None, str | None, str]]
) -> None:
    assert _speech(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("As Roe said, the boat sank.", "the boat sank"),
        ("But as Roe said, the boat sank.", "the boat sank"),
        ("The boat, as Roe said, sank.", None),
        ("As Roe said that it rained, the boat sank.", None),
        ("As Roe hoped, the boat sank.", None),
    ],
)
def test_what_follows_a_clause_that_only_names_who_says_it(text: str, expected: str | None) -> None:
    clauses = Clauses(unit_of(text).tokens)
    found = told_first(clauses, clauses.borders.cues[0])
    assert (said_of(text, clauses.tokens, *found) if found else None) == expected


def _left_over(text: str, found: list[Speech]) -> list[str]:
    unit = unit_of(text)
    return [
        each.content.of(text) for each in left_over(Clauses(unit.tokens).borders, unit, found, text)
    ]


def test_a_quotation_that_is_covered_is_not_left_over() -> None:
    text = "“It sank at noon,” Roe said."
    assert _left_over(text, of_unit(unit_of(text), text)) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("“It sank at noon.” — Ann Roe", ["“It sank at noon.”"]),
        ("The “old boat” sank.", []),
        ("They sang “The Mill on the Old Hill” twice.", []),
        ("The crew felt “lost in all the rain there” again.", ["“lost in all the rain there”"]),
        ("“The Old Mill”", []),
        ("“It sank at noon on Monday.”", ["“It sank at noon on Monday.”"]),
    ],
)
def test_quotations_that_nobody_claims(text: str, expected: list[str]) -> None:
    assert _left_over(text, []) == expected


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("The Mill on the Hill House", True),
        ("Nobody Leaves Ely Today.", False),
        ("Nobody leaves", False),
        ("Mill", False),
        ("", False),
    ],
)
def test_titles_of_works(words: str, expected: bool) -> None:
    assert is_title(words) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The crew felt “lost in the rain”.", ("felt", "The crew")),
        ("The crew quietly felt “lost in the rain”.", ("quietly felt", "The crew")),
        ("Lost “in the rain”.", None),
    ],
)
def test_the_verb_in_front_of_a_quotation(text: str, expected: tuple[str, str] | None) -> None:
    tokens = unit_of(text).tokens
    at = next(at for at, token in enumerate(tokens) if token.quote is not None)
    found = matrix(tokens, at)
    shown = None
    if found is not None:
        start, end, phrase = found
        shown = (
            said_of(text, tokens, start, end),
            said_of(text, tokens, phrase.head_start, phrase.head_end),
        )
    assert shown == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Then Ann Roe said:", ("Ann Roe", "say")),
        ("Ann Roe, mayor of Ely:", ("Ann Roe, mayor of Ely", ":")),
        ("Ann Roe rose:", ("Ann Roe", "rose")),
        ("and so on:", None),
    ],
)
def test_who_is_introduced(text: str, expected: tuple[str, str] | None) -> None:
    found = introduction(unit_of(text))
    assert (found and found.source and (found.source.of(text), found.verb)) == expected


PIECES = st.sampled_from(
    "Roe the mayor said that it sank , “It sank,” “an old boat” and ; ( ) — : when according to "
    "was told by adding not 12 claims .".split(" ")
)


@given(st.lists(PIECES, min_size=1, max_size=30).map(" ".join))
def test_pieces_lie_in_order_inside_of_their_content(text: str) -> None:
    for unit in units(article(text)):
        for speech in of_unit(unit, text):
            assert unit.span.holds(speech.content)
            starts = [piece.start for piece in speech.pieces]
            assert starts == sorted(starts)
            assert speech.content.start == starts[0]
            assert speech.content.end == speech.pieces[-1].end
            assert all(speech.content.holds(mark) for mark in speech.quoted)
            assert (speech.mode == "indirect") == (not speech.quoted)


@given(st.lists(PIECES, min_size=1, max_size=30).map(" ".join))
def test_a_border_lies_between_its_token_and_the_end(text: str) -> None:
    for unit in units(article(text)):
        borders = Clauses(unit.tokens).borders
        for at in range(len(unit.tokens)):
            assert at < borders.end(at) <= len(unit.tokens)
            assert 0 <= borders.begin(at) <= at
