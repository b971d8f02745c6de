"""Which claims are put beside each other: stories, weights, linkage, origins."""

from __future__ import annotations

from datetime import date
from itertools import combinations

from hypothesis import given
from hypothesis import strategies as st

from claimcheck import kinds, pipeline
from claimcheck.align.agency_copy import credits, origins
from claimcheck.align.clustering import as_one, by_weight, complete_linkage, linked
from claimcheck.align.company import Company
from claimcheck.align.stories import Stories
from claimcheck.align.story_clusters import Story
from claimcheck.align.word_weights import Weights
from claimcheck.lexicons.in_force import in_force
from claimcheck.lexicons.read import load
from claimcheck.model.document import Document
from claimcheck.rulebook import loader

FERRY = (
    "A ferry sank off Naxos on Tuesday, the Greek coast guard said. The Panagia left Piraeus at "
    "dawn with 80 people. Minister Eleni Markou flew to Naxos."
)
FERRY_AGAIN = (
    "Greek rescuers searched the sea near Naxos after the ferry Panagia went down on its way from "
    "Piraeus. Eleni Markou, the minister, promised an inquiry."
)
BUS = (
    "A bus fell into a ravine near Cusco in Peru. The driver, Luis Quispe, told Radio Andina that "
    "the brakes failed. Police in Cusco closed the road to Abancay."
)
HARBOUR = (
    "The harbour of Naxos will be dredged in June. Nikos Vasilakis, the mayor, told Radio Kyklos "
    "that Brussels pays half. Boats from Piraeus go to Paros, Amorgos and Donoussa meanwhile, says "
    "the Chamber of Commerce."
)


def _documents(*texts: str, day: int = 3) -> list[Document]:
    return [
        Document(f"{n}.txt", text, f"Outlet {n}", date(2023, 5, day))
        for n, text in enumerate(texts)
    ]


def test_two_reports_of_one_event_may_meet_and_two_events_do_not() -> None:
    stories = Stories(_documents(FERRY, FERRY_AGAIN, BUS))
    assert stories.same("0.txt", "1.txt")
    assert not stories.same("0.txt", "2.txt")
    assert not stories.same("2.txt", "1.txt")
    assert stories.same("2.txt", "2.txt")


def test_reports_far_apart_in_time_meet_only_where_they_share_most_names() -> None:
    early, late = _documents(FERRY, HARBOUR)
    later = Document(late.id, late.text, published=date(2023, 7, 1))
    again = Document("again", FERRY_AGAIN, published=date(2023, 7, 1))
    assert Stories([early, late]).same("0.txt", "1.txt")
    stories = Stories([early, later, again])
    assert not stories.same("0.txt", "1.txt")
    assert stories.same("0.txt", "again")


def test_words_of_every_sentence_weigh_less_than_rare_ones() -> None:
    weights = Weights({})
    assert weights.shared(("a", "b", "c", "d"), ("a", "b", "c", "d")) == 1.0
    assert weights.shared((), ("a",)) == 0.0
    assert weights.shared(("a",), ("a",)) < 0.5, "one word in common proves little"


@st.composite
def _graphs(draw: st.DrawFn) -> tuple[int, dict[tuple[int, int], float], set[tuple[int, int]]]:
    size = draw(st.integers(1, 9))
    pairs = list(combinations(range(size), 2))
    passing = {pair for pair in pairs if draw(st.booleans())}
    scores = {pair: draw(st.floats(0.1, 1)) for pair in sorted(passing) if draw(st.booleans())}
    return size, scores, passing


@given(_graphs())
def test_complete_linkage_never_joins_what_a_slot_shuts_out(
    graph: tuple[int, dict[tuple[int, int], float], set[tuple[int, int]]],
) -> None:
    size, scores, passing = graph
    groups = complete_linkage(size, scores, passing)
    assert sorted(member for group in groups for member in group) == list(range(size))
    for group in groups:
        assert all(pair in passing for pair in combinations(group, 2))


def test_credit_lines_datelines_and_reprints_name_the_origin() -> None:
    tail = "This article includes reporting from The Associated Press."
    assert credits(Document("a", f"Something happened.\n{tail}", "The Gazette")) == (
        "Associated Press",
        "The Gazette",
    )
    assert credits(Document("b", "ATHENS (Reuters) - A ferry sank.")) == ("Reuters",)
    reprint = "This story was originally published by Radio Delta and is reprinted."
    assert credits(Document("c", reprint)) == ("Radio Delta",)


def test_the_lexicon_and_lines_of_credit_have_one_name_for_an_agency() -> None:
    lexicon = load()
    for name, written in in_force().entries("news-agencies"):
        assert lexicon.canonical(written) in (name, None)
    known = {lexicon.canonical(written) for written in ("AP", "Reuters", "AFP")}
    assert known <= {name for name, _ in in_force().entries("news-agencies")}


def test_copied_text_is_one_origin() -> None:
    copied, other, own = _documents(FERRY * 3, FERRY * 3 + " More followed.", BUS)
    found = origins([copied, other, own])
    assert found["0.txt"] == found["1.txt"] != found["2.txt"]


def test_a_place_or_a_day_of_first_appearance_is_no_origin() -> None:
    for told in (
        "The fever first appeared in Ruritania in 1998, doctors said.",
        "The list, first published on Monday, named twelve ships.",
        "This article was first published on Monday.",
        "Her book was originally published in Paris.",
    ):
        assert credits(Document("a", told)) == ()


def test_any_number_of_copies_is_one_origin() -> None:
    found = origins(_documents(*[FERRY * 3] * 60, BUS))
    assert len({found[f"{n}.txt"] for n in range(60)}) == 1
    assert found["60.txt"] != found["0.txt"]


@given(st.integers(1, 12), st.data())
def test_what_is_linked_by_steps_has_one_number(size: int, data: st.DataObject) -> None:
    ends = st.integers(0, size - 1)
    pairs = data.draw(st.lists(st.tuples(ends, ends), max_size=12))
    numbers = linked(size, pairs)
    assert all(numbers[a] == numbers[b] for a, b in pairs)
    assert all(numbers[n] <= n and numbers[numbers[n]] == numbers[n] for n in range(size))
    for left in range(size):  # nobody is linked without a pair: each group minus one are steps
        group = [n for n in range(size) if numbers[n] == left]
        inside = {pair for pair in pairs if pair[0] in group}
        assert len(inside) >= len(group) - 1


TOLD_TWICE = (
    "A fire in the Hotel Tarn in Velm killed 48 guests on Monday, the police of Velm said.\n\n"
    "The owner is held.\n\nThe death toll stood at 48, Ada Roe told Harlow TV."
)
TOLD_ONCE = (
    "The police of Velm said that 45 guests were killed by a fire in the Hotel Tarn on Monday."
)


def test_what_a_text_says_twice_is_one_claim_to_all_others() -> None:
    book, documents = loader.load(), _documents(TOLD_TWICE, TOLD_ONCE)
    claims = [claim for each in documents for claim in pipeline.extract(each, book)]
    tolls = [claim for claim in claims if claim.rule == "casualties.killed"]
    first, again, other = tolls
    rules = {rule.id: rule for rule in book.of_kind("quantity")}
    kind = kinds.load("quantity")
    assert kinds.is_weighed(kind)
    story = Story(tolls, kind, "quantity", rules, Stories(documents), book.lexicon, Company(claims))
    laid = [story.laid(each, other) for each in (first, again)]
    alone = [each.link.bits for each in laid if each is not None]
    assert alone[0] > alone[1] + 1
    assert story.between([first], [other]) == story.between([again], [other]) == alone[0]


def test_a_weak_repeat_keeps_nobody_out() -> None:
    bits, repeated = {(0, 1): 6.0, (0, 2): 1.0, (1, 2): -3.0}, {(0, 1)}
    assert by_weight(3, bits, set()) == [[0, 1], [2]]
    assert by_weight(3, as_one(bits, repeated), set()) == [[0, 1, 2]]
