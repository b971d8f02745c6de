"""One sentence in two versions: what was changed in it is a conflict, and only that."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck import pipeline
from claimcheck.model.claim import FRAME, Claim, Span
from claimcheck.model.document import Document
from claimcheck.model.evidence import FRAMES, equal_run, frame, one_sentence
from claimcheck.model.finding import Band, Finding
from claimcheck.rulebook import loader
from claimcheck.text import clauses

RULEBOOK = loader.load()
DAY = date(2021, 5, 4)


def _document(number: int, text: str) -> Document:
    return Document(f"{number}.txt", text, f"Outlet {number}", DAY)


def _conflicts(*texts: str) -> list[Finding]:
    documents = [_document(n, text) for n, text in enumerate(texts)]
    found = pipeline.check(documents, RULEBOOK).findings
    return [f for f in found if f.relation.value == "conflict" and len(f.documents) > 1]


EDITS = [
    ("The soprano {} was born in {} in a village near Turku and sang in Oslo from her youth.",
     "Aino Salo", "1931", "1913"),
    ("In {} the {} reopened its printing works in Leeds after a fire in the storehouse.",
     "Harker company", "1968", "1967"),
    ("On {} the council of {} said it would shut both ferry lines over the winter.",
     "Bergen", "April 9, 2018", "April 9, 2017"),
    ("The index of new orders at {} plants fell to {} in April, the lowest since the strike.",
     "Danish", "48.7", "51.9"),
    ("{} leads the keepers of the league with {} saves, Ticino Radio said after the match.",
     "Lund", "417", "471"),
    ("The museum in {} lent {} paintings to schools in the valley this spring, it said.",
     "Lugano", "310", "130"),
]  # fmt: skip


@pytest.mark.parametrize(("sentence", "name", "one", "other"), EDITS)
def test_a_changed_value_in_one_sentence_is_a_conflict(
    sentence: str, name: str, one: str, other: str
) -> None:
    first = sentence.format(*_filled(sentence, name, one))
    second = sentence.format(*_filled(sentence, name, other))
    found = _conflicts(first, second)
    assert len(found) == 1
    assert Band.of(found[0].confidence) is not Band.LOW
    assert not _conflicts(first, first)


def _filled(sentence: str, name: str, value: str) -> tuple[str, str]:
    """The name and the value in the order in which the sentence has them."""
    dated = sentence.startswith(("In {}", "On {}"))
    return (value, name) if dated else (name, value)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("In 1968 the Harker company reopened its printing works in Leeds.",
         "In 1964 a mill of the Harker company burned down in Hull, killing its owner."),
        ("Lund leads the keepers of the league with 417 saves.",
         "Berg trails the scorers of the cup with 21 goals, far behind Moen with 30."),
        ("Fares rise to 3 euros for children and 5 euros for adults on all trams of the city.",
         "Entry to the old mill is 8 euros for children and 12 euros for adults, the owner said."),
        ("The union leader told the press at noon on Wednesday that the mill would shut.",
         "A lawyer for the bank told the press at noon on Thursday that the suit was baseless."),
    ],
)  # fmt: skip
def test_a_set_phrase_is_no_version_of_a_sentence(one: str, other: str) -> None:
    assert not [f for f in _conflicts(one, other) if Band.of(f.confidence) is not Band.LOW]


def test_a_figure_of_another_day_stays_of_another_day() -> None:
    sentence = "As of {} the bakery in Turku has sold {} loaves of rye bread to the hospital."
    assert not _conflicts(
        sentence.format("June 2019", "4,015"), sentence.format("July 2019", "4,221")
    )


@pytest.mark.parametrize(
    ("one", "other"),
    [("Slideshow (16 images)", "Slideshow (4 images)"),
     ("Copyright 2019 The Turku Bulletin Press.", "Copyright 2020 The Turku Bulletin Press.")],
)  # fmt: skip
def test_the_frame_of_a_page_contradicts_no_other(one: str, other: str) -> None:
    story = "The mill of Ruska in Turku was shut by its owner Aino Salo.\n\n{}\n"
    first = Document("a.txt", story.format(one), "Outlet 1", DAY)
    second = Document("b.txt", story.format(other), "Outlet 2", date(2021, 7, 1))
    found = pipeline.check([first, second], RULEBOOK).findings
    assert not [each for each in found if each.relation.value == "conflict"]


def _claims(text: str) -> list[Claim]:
    found = pipeline.extract(_document(0, text), RULEBOOK)
    return [claim for claim in found if claim.kind in ("quantity", "date")]


def test_the_levels_of_a_frame() -> None:
    whole = "The museum in Lugano lent 310 paintings to schools in the valley this spring."
    cut = "The museum in Lugano lent 130 paintings to a bank."
    far = "A fire near Hull destroyed 12 barns."
    one, two, three, four = (
        _claims(text)[0] for text in (whole, whole.replace("310", "130"), cut, far)
    )
    assert (frame(one, two), one_sentence(one, two)) == (FRAMES[0], True)
    assert (frame(one, three), one_sentence(one, three)) == (FRAMES[2], False)
    assert (frame(one, four), one_sentence(one, four)) == (FRAMES[-1], False)


WORDS = st.lists(st.sampled_from(["The", "ferry", "sank", "12", "of", "men,", "(and)", "—"]))


@given(WORDS, WORDS, WORDS)
def test_the_words_beside_a_span_are_those_of_its_sentence(
    before: list[str], inside: list[str], behind: list[str]
) -> None:
    left, middle, right = (" ".join(words) for words in (before, inside, behind))
    text = f"{left} {middle} {right}"
    span = Span(len(left) + 1, len(left) + 1 + len(middle))
    front, back = clauses.frame(text, Span(0, len(text)), span)
    assert max(len(front), len(back)) <= FRAME
    for words, side in ((front, left), (back, right)):
        printed = {
            "#" if word[0].isdigit() else word.strip("(),—").lower() for word in side.split()
        }
        assert set(words) <= printed | {"^"}
        assert words[:-1].count("^") == 0


@given(WORDS, WORDS)
def test_a_run_is_symmetric_and_no_longer_than_either(a: list[str], b: list[str]) -> None:
    run = equal_run(tuple(a), tuple(b))
    assert run == equal_run(tuple(b), tuple(a)) <= min(len(a), len(b))
    assert a[:run] == b[:run]
