"""The pieces that reports are laid out with."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date
from itertools import combinations

import pytest
import report_factory as make
from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt
from report_cases import CASES
from rich.cells import cell_len

from claimcheck.model.claim import Scope, Span
from claimcheck.model.finding import Relation
from claimcheck.reports._answers import rows
from claimcheck.reports._clean import clean, markdown
from claimcheck.reports._compared_slots import compared
from claimcheck.reports._excerpt_layout import Excerpt, Mark, layout, pieces
from claimcheck.reports._index import Index
from claimcheck.reports._matrix import bands, grids
from claimcheck.reports._question import answers, question
from claimcheck.reports._sections import credit
from claimcheck.reports._short_names import short_codes, short_names
from claimcheck.reports._terminal_answers import fitted
from claimcheck.reports._word_diff import changes
from claimcheck.reports._worded import in_words, worded

ANY = st.text(st.characters(codec=None), max_size=200)
WORDS = st.lists(
    st.sampled_from("we have sent ten men to in into the hill and back ,” “It".split())
)


@st.composite
def excerpts(draw: st.DrawFn) -> Excerpt:
    text = draw(st.text("ab 中\u0301\n\x1b-.", min_size=1, max_size=400))
    cuts = sorted(draw(st.lists(st.integers(0, len(text)), min_size=4, max_size=4)))
    return Excerpt(text, Span(cuts[0], cuts[3]), (Mark(Span(cuts[1], cuts[2])),))


@given(excerpts(), st.integers(12, 60), st.integers(1, 4))
def test_an_excerpt_fits(excerpt: Excerpt, width: int, lines: int) -> None:
    for line in layout(excerpt, width, lines):
        assert sum(run.width for run in line) <= width


@given(excerpts(), st.integers(1, 80))
def test_pieces_are_apart_and_inside(excerpt: Excerpt, room: int) -> None:
    kept = pieces(excerpt, room)
    assert all(excerpt.extent.holds(piece) for piece in kept)
    assert sorted(kept) == kept
    assert not any(a.overlaps(b) for a, b in combinations(kept, 2))


def test_a_far_claim_stays_in_sight() -> None:
    text = "word " * 2000 + "the claim" + " word" * 2000
    mark = Mark(Span(10_000, 10_009))
    laid = layout(Excerpt(text, Span(0, len(text)), (mark,)), 60, 2)
    shown = [run.text for line in laid for run in line if run.mark]
    assert shown == ["the claim"]
    assert laid[0][0].text.startswith("… word")
    assert laid[-1][-1].text.endswith("word …")
    assert len(laid) == 2


def test_a_line_of_fifty_megabytes_is_cut_at_once() -> None:
    text = "x" * 50_000_000
    laid = layout(Excerpt(text, Span(0, len(text)), (Mark(Span(25_000_000, 25_000_009)),)), 80, 3)
    assert sum(run.width for line in laid for run in line) < 240


@given(ANY)
def test_clean_text_is_one_safe_line(text: str) -> None:
    for plain in (False, True):
        shown = clean(text, plain)
        shown.encode("ascii" if plain else "utf-8")
        assert not any(ord(char) < 32 or 0x7F <= ord(char) < 0xA0 for char in shown)


def test_no_digit_is_made_up_in_ascii() -> None:
    assert clean("5½ × 10²", plain=True) == r"5\xbd x 10\xb2"


@given(ANY)
def test_markdown_reads_as_the_text(text: str) -> None:
    """One paragraph without markup, whatever the text."""
    parsed = MarkdownIt("commonmark").enable("table").parse("x\n\n" + markdown(text))
    kinds = {token.type for token in parsed}
    assert kinds <= {"paragraph_open", "inline", "paragraph_close"}
    inline = {child.type for token in parsed for child in token.children or ()}
    assert inline <= {"text", "text_special"}


def test_words_written_apart_on_one_side_are_laid_over_one_word() -> None:
    found = changes("we went in to the old hall, he said", "we went into the hall")
    assert [str(each) for each in found] == ["we went in to the", "[-old-]", "hall,", "[-he said-]"]


@given(WORDS, WORDS)
def test_a_difference_gives_back_both_wordings(left: list[str], right: list[str]) -> None:
    found = changes(" ".join(left), " ".join(right))
    assert " ".join(left).split() == " ".join(each.left for each in found).split()
    assert " ".join(right).split() == " ".join(each.right for each in found).split()


def test_a_slot_that_neither_states() -> None:
    assert compared(*make.slots(("period", "unstated"))) == ""


def test_places_count_from_the_first_line_of_the_text() -> None:
    document = replace(make.document("a.md", "one\ntwo\n"), first_line=5)
    index = Index(make.report([document], []))
    assert str(index.place("a.md", 5)) == "a.md:6:2"
    assert str(index.place("a.md", 8)) == "a.md:7:1"


def test_outlets_with_two_documents_are_told_apart() -> None:
    twice = [make.document(name, "x", "Wire One") for name in ("a.txt", "b.txt")]
    index = Index(make.report(twice, []))
    assert [index.name(each.id) for each in twice] == ["Wire One (1)", "Wire One (2)"]


def test_two_stories_have_two_grids() -> None:
    documents = [make.document(name, "10 men and 20 women.", name) for name in "abcd"]

    def pair(words: str, *those: int) -> make.Finding:
        sides = (make.side(words, make.claim(documents[n], words)) for n in those)
        return make.finding(Relation.CONFLICT, words, *sides)

    found = [pair(words, *those) for words in ("10 men", "20 women") for those in ((0, 1), (2, 3))]
    assert [grid.documents for grid in grids(found, "abcd")] == [("a", "b"), ("c", "d")]


def test_bands_share_the_documents_evenly() -> None:
    flood = CASES["flood"]()
    (grid,) = grids(flood.findings, [document.id for document in flood.documents])
    assert [len(band.documents) for band in bands(grid, 3)] == [2, 2]
    assert [row.mark for row in grid.rows] == ["!", "!", "~", "~", "~", "~", "="]


def test_findings_on_one_question_share_a_row() -> None:
    documents = [make.document(name, "Ten men. Some men.", name) for name in "abc"]
    ten = [make.claim(document, "Ten men") for document in documents]
    vague = [make.claim(document, "Some men") for document in documents]
    found = [
        make.finding(Relation.AGREEMENT, "men", make.side("10", *ten)),
        make.finding(Relation.LESS_PRECISE, "men", make.side("10", *ten),
                     make.side("some", vague[1])),
        make.finding(Relation.AGREEMENT, "others", make.side("some", vague[0], vague[2])),
    ]  # fmt: skip
    (grid,) = grids(found, "abc")
    assert [row.cells for row in grid.rows] == [
        (("10",), ("10", "some"), ("10",)),
        (("some",), (), ("some",)),
    ]


def test_widths_are_those_of_cells() -> None:
    text = "東京 x"
    laid = layout(Excerpt(text, Span(0, 4), (Mark(Span(0, 2)),)), 40, 1)
    assert [run.width for run in laid[0]] == [4, 2]
    assert cell_len(text) == 6


def test_who_said_it_stands_behind_outlet_and_day() -> None:
    source = make.document("a.txt", "Police said 40 people were hurt.", "The Gazette", "2022-04-01")
    claim = make.claim(source, "40 people", "40 people")
    index = Index(make.report([source], []))
    assert credit(claim, index) == "The Gazette, 2022-04-01"
    named = replace(claim, scope=replace(claim.scope, speaker="police"))
    assert credit(named, index) == "The Gazette, 2022-04-01, said by police"


def _counted(*nouns: str) -> make.Finding:
    """A conflict of figures, each of a noun of its own."""
    documents = [make.document(f"{n}.txt", f"4{n} {noun} left.") for n, noun in enumerate(nouns)]
    sides = []
    for n, noun in enumerate(nouns):
        claim = make.claim(documents[n], f"4{n} {noun}")
        value = make.Said(f"4{n} {noun}", {"noun": noun})
        sides.append(make.side(value.label(), replace(claim, value=value)))
    return make.finding(Relation.CONFLICT, "Miners, left", *sides)


@pytest.mark.parametrize(
    ("nouns", "asked"),
    [
        (("miners", "miners"), "Miners, left: 40 or 41?"),
        (("miners",) * 3, "Miners, left: 40, 41 or 42?"),
        (("miners",) * 7, "Miners, left: 40, 41, 42, 43 or 3 more?"),
        (("miners", "miners, all of them"), "Miners, left: 40 or 41?"),
    ],
)
def test_a_heading_names_the_question_and_every_answer(nouns: tuple[str, ...], asked: str) -> None:
    assert question(_counted(*nouns)) == asked


def test_answers_that_differ_in_what_they_count_keep_it() -> None:
    found = replace(_counted("miners", "young miners"), relation=Relation.DIFFERENT_SCOPE)
    assert answers(found) == ["40 miners", "41 young miners"]
    sides = (make.side("40 ships", _counted("ships").claims[0]),
             make.side("40 boats", _counted("boats").claims[0]))  # fmt: skip
    assert answers(make.finding(Relation.CONFLICT, "craft", *sides)) == ["40 ships", "40 boats"]


def test_quotations_that_part_in_what_they_say_are_headed_with_that() -> None:
    source = make.document("a.txt", "Lena Moor said “we knew” and “we did not know”.")
    sides = [make.side(words, make.claim(source, words, speaker="Lena Moor"))
             for words in ("“we knew”", "“we did not know”")]  # fmt: skip
    found = make.finding(Relation.CONFLICT, "What Moor knew", *sides)
    assert answers(replace(found, why=make.slots(("speaker", "differs")))) == ["Lena Moor"]
    told = replace(found, why=make.slots(("speaker", "equal", "Lena Moor", "Lena Moor")))
    assert question(told) == "What Moor knew: “we knew” or “we did not know”?"


def test_a_table_has_day_speaker_and_origin_of_every_document() -> None:
    days = {"a": "2024-05-01", "b": "2024-05-02", "c": "2024-05-02", "d": None}
    documents = [make.document(f"{n}.txt", "40 men or 50 men left.", n.upper(), day)
                 for n, day in days.items()]  # fmt: skip
    claims = [make.claim(each, "40 men", "40") for each in documents[:3]]
    claims[1] = replace(claims[1], scope=Scope(speaker="police", period="2024-04-30"))
    claims[2] = replace(claims[2], as_of=date(2024, 5, 1))
    other = make.claim(documents[3], "50 men", "50")
    found = make.finding(Relation.CONFLICT, "men", make.side("40", *claims), make.side("50", other))
    index = Index(make.report(documents, [found]))
    origins = {"a.txt": 7, "b.txt": 7, "c.txt": 2, "d.txt": 5}
    assert [row.cells for row in rows(found, index, origins, 9)] == [
        ("A", "40", "A 1:1", "2024-05-01", "", "1"),
        ("", "", "B 1:1", "2024-04-30", "police", "1"),
        ("", "", "C 1:1", "2024-05-01", "", "2"),
        ("B", "50", "D 1:11", "", "", "3"),
    ]
    assert [row.cells[2] for row in rows(found, index, {}, 2)] == ["A 1:1", "B 1:1", "1 more",
                                                                  "D 1:11"]  # fmt: skip
    apart = dict(enumerate("abcd"))
    assert not any(
        row.cells[5] for row in rows(found, index, {f"{d}.txt": n for n, d in apart.items()}, 9)
    )


@given(st.lists(st.lists(st.text("ab -./", max_size=30), min_size=3, max_size=3), min_size=1),
       st.integers(30, 120))  # fmt: skip
def test_columns_fit_where_their_words_do(table: list[list[str]], room: int) -> None:
    widths = fitted(table, room, 2)
    natural = [max(1, *(len(text) for text in column)) for column in zip(*table, strict=True)]
    assert sum(widths) + 6 <= room or widths == [min(6, width) for width in natural]
    assert all(width <= wanted for width, wanted in zip(widths, natural, strict=True))


@given(st.lists(st.text("ab1/-_.", min_size=1, max_size=50), unique=True, max_size=8))
def test_short_names_and_codes_tell_documents_apart(ids: list[str]) -> None:
    assert len(set(short_codes(ids).values())) == len(ids)
    named = short_names(ids)
    assert list(named) == ids


@given(st.text("0123456789-WX/~ T:Zearly", max_size=30))
def test_no_period_is_misread(text: str) -> None:
    """What is said in words was a period that the calendar has; all else stays."""
    told = in_words(text)
    assert told == text or re.search("January|February|March|April|May|June|July|August|September|"
                                     "October|November|December|week|quarter|half|spring|summer|"
                                     "autumn|winter|the \\d{3}0s| to ", told)  # fmt: skip


def test_years_of_a_figure_are_no_months() -> None:
    """A period is put into words, the value of a figure is not; that of a date is."""
    source = make.document("a.txt", "From 2010-12 it was 2010-12 men.")
    claim = make.claim(source, "2010-12 men", period="2010-36")
    sides = (make.side("2010-12 men", claim), make.side("2010-11 men", claim))
    why = make.slots(("value", "differs", "2010-12", "2010-11"), ("period", "equal", "2010-36"))
    found = make.finding(Relation.CONFLICT, "men", *sides, why=why)
    (told,) = worded(make.report([source], [found])).findings
    assert [side.value for side in told.sides] == ["2010-12 men", "2010-11 men"]
    assert [slot.left for slot in told.why] == ["2010-12", "the fourth quarter of 2010"]
    assert told.claims[0].scope.period == "the fourth quarter of 2010"
    (told,) = worded(make.report([source], [replace(found, kind="date")])).findings
    assert told.why[0].left == "December 2010"


def test_a_value_that_was_cut_ends_with_a_word() -> None:
    source = make.document("a.txt", "She said it was all over.")
    claim = make.claim(source, "it was all over")
    values = ("Moor: it was al…", "Moor…", "it was all over")
    sides = [make.side(value, claim) for value in values]
    (told,) = worded(make.report([source], [make.finding(Relation.EXCERPT, "x", *sides)])).findings
    assert [side.value for side in told.sides] == ["Moor: it was…", "Moor…", "it was all over"]
