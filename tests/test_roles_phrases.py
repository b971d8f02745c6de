"""Roles around a name: in front, behind, their bodies, and the parts of a role phrase."""

from __future__ import annotations

from bisect import bisect_left

import pytest
from hypothesis import given
from hypothesis import strategies as st
from speech_sentences import article

from claimcheck.text.names.name_tokens import tokens_of
from claimcheck.text.names.record import Name
from claimcheck.text.roles.article_words import Words
from claimcheck.text.roles.before_name import in_front
from claimcheck.text.roles.behind_name import behind
from claimcheck.text.roles.bodies import Body, bodies_in, owner_of
from claimcheck.text.roles.read import described
from claimcheck.text.roles.record import Described
from claimcheck.text.roles.role_phrase import described_by, is_number, is_verbal

NAME = "Ana Brisk"


def _named(text: str) -> tuple[Words, Name]:
    words = Words(article(text))
    (name,) = (name for name in words.book.names if name.text == NAME)
    return words, name


def _in_front(text: str) -> Described | None:
    words, name = _named(text)
    return in_front(words, name, bisect_left(words.starts, name.span.start))


def _shown(role: Described | None) -> tuple[str, str | None, tuple[str, ...]] | None:
    return None if role is None else (" ".join(role.words), role.organisation, role.standing)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("They met Mayor Ana Brisk.", ("Mayor", None, ())),
        ("They met former Mayor Ana Brisk.", ("Mayor", None, ("former",))),
        ("They met ex-mayor Ana Brisk.", ("mayor", None, ("ex",))),
        ("They met acting Deputy Energy Minister Ana Brisk.",
         ("Deputy Energy Minister", None, ("acting",))),
        ("They met Norwegian Energy Minister Ana Brisk.", ("Energy Minister", "Norway", ())),
        ("They met Norway’s energy minister, Ana Brisk, twice.",
         ("energy minister", "Norway", ())),
        ("They met the mayor of New Tarn, Ana Brisk.", ("mayor", "New Tarn", ())),
        ("They met Tarn Water Agency spokeswoman Ana Brisk.",
         ("spokeswoman", "Tarn Water Agency", ())),
        ("They met Dairy Finance Aid Bureau Director Ana Brisk.",
         ("Director", "Dairy Finance Aid Bureau", ())),
        ("They met Public Finance Agency Director Ana Brisk.",
         ("Public Finance Agency Director", None, ())),
        ("They met the Governor of the Ana Brisk.", None),
        ("They met Mrs. Ana Brisk.", None),
        ("They met ministers Ana Brisk and Odd Lund.", None),
        ("Ana Brisk came.", None),
        ("The mayor’s Ana Brisk came.", None),
        ("They met a mayor, Ana Brisk, twice.", None),
        ("They met Odd Lund and Ana Brisk.", None),
    ],
)  # fmt: skip
def test_the_role_in_front_of_a_name(
    text: str, expected: tuple[str, str | None, tuple[str, ...]] | None
) -> None:
    assert _shown(_in_front(text)) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ana Brisk, a fellow at Tarn University, came.", ("fellow", "Tarn University", ())),
        ("Ana Brisk, 52, a retired teacher, came.", ("teacher", None, ("retired",))),
        ("Ana Brisk (52), the mayor, came.", ("mayor", None, ())),
        ("Ana Brisk – the mayor – came.", ("mayor", None, ())),
        ("Ana Brisk, who heads the Tarn Water Agency, came.", ("head", "Tarn Water Agency", ())),
        ("Ana Brisk, who headed the Tarn Water Agency, came.",
         ("head", "Tarn Water Agency", ("former",))),
        ("Ana Brisk, who is the mayor of New Tarn, came.", ("mayor", "New Tarn", ())),
        ("Ana Brisk is the director of the Tarn Water Agency.",
         ("director", "Tarn Water Agency", ())),
        ("Ana Brisk was sworn in as mayor.", ("mayor", None, ())),
        ("Ana Brisk, who heads home, came.", None),
        ("Ana Brisk, who left, came.", None),
        ("Ana Brisk, officials said, came.", None),
        ("Ana Brisk came.", None),
        ("Then came Ana Brisk", None),
        ("Then came Ana Brisk, ", None),
    ],
)  # fmt: skip
def test_the_role_behind_a_name(
    text: str, expected: tuple[str, str | None, tuple[str, ...]] | None
) -> None:
    words, name = _named(text)
    assert _shown(behind(words, name)) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("They met Deputy Mayor Ana Brisk there.", "Deputy Mayor Ana Brisk"),
        ("Ana Brisk, a fellow at Tarn University, came.",
         "Ana Brisk, a fellow at Tarn University"),
        ("Ana Brisk, who heads the Tarn Water Agency, came.",
         "Ana Brisk, who heads the Tarn Water Agency"),
    ],
)  # fmt: skip
def test_a_role_spans_the_name_and_what_is_said_of_it(text: str, expected: str) -> None:
    (role,) = described(article(text))
    assert role.span.of(text) == expected
    assert role.person == NAME


def _bodies(text: str) -> tuple[Words, list[Body]]:
    words = Words(article(text))
    return words, bodies_in(words, 0, len(words.tokens))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("the Norwegian minister", [("Norway", True)]),
        ("the NATO envoy to Norway",
         [("North Atlantic Treaty Organization", False), ("Norway", True)]),
        ("a fellow at Goethe University there", [("Goethe University", False)]),
        ("a teacher at home", []),
        ("the head of Local 45 there", [("Local 45", False)]),
        ("the deputy chief", []),
    ],
)  # fmt: skip
def test_the_bodies_of_a_phrase(text: str, expected: list[tuple[str, bool]]) -> None:
    _, found = _bodies(text)
    assert [(body.name, body.place) for body in found] == expected


@pytest.mark.parametrize(
    ("bodies", "head", "expected"),
    [
        ([], 3, None),
        ([Body(range(2), "Tarn Agency", False)], 3, "Tarn Agency"),
        ([Body(range(1), "Norway", True)], 3, "Norway"),
        ([Body(range(1), "Norway", True), Body(range(1, 3), "Tarn Agency", False)], 3,
         "Tarn Agency, Norway"),
        ([Body(range(1), "Far Agency", False), Body(range(4, 5), "Near Agency", False)], 3,
         "Near Agency"),
    ],
)  # fmt: skip
def test_whose_post_it_is(bodies: list[Body], head: int, expected: str | None) -> None:
    assert owner_of(Words(article("Nobody came.")), bodies, head) == expected


def test_a_role_phrase_is_parted() -> None:
    text = "the former tearful Norwegian deputy energy minister Ana Brisk"
    words, name = _named(text)
    start, head = 1, words.starts.index(text.index("minister"))
    role = described_by(words, name, start, head + 1, name.span, head)
    assert role is not None
    assert (role.head, role.words) == ("minister", ("deputy", "energy", "minister"))
    assert (role.standing, role.organisation) == (("former",), "Norway")
    assert role.former


@pytest.mark.parametrize(
    ("standing", "former"),
    [(("former",), True), (("acting",), False), (("acting", "ex"), True), ((), False)],
)
def test_which_standing_is_past(standing: tuple[str, ...], former: bool) -> None:
    _, name = _named("Ana Brisk came.")
    role = Described(name, NAME, name.span, "mayor", ("mayor",), None, standing)
    assert role.former == former


@pytest.mark.parametrize(
    ("word", "number"), [("52", True), ("1200", True), ("B52", False), ("mayor", False)]
)
def test_numbers(word: str, number: bool) -> None:
    (token,) = tokens_of(word)
    assert is_number(token) == number


@pytest.mark.parametrize(
    ("word", "verbal"),
    [
        ("said", True),
        ("was", True),
        ("resigned", True),
        ("meeting", True),
        ("says", True),
        ("acting", False),
        ("outgoing", False),
        ("minister", False),
        ("energy", False),
    ],
)
def test_words_that_look_like_verbs(word: str, verbal: bool) -> None:
    assert is_verbal(word) == verbal


@pytest.mark.parametrize(
    ("text", "same"),
    [("Ely mayor", True), ("Ely’s mayor", True), ("Ely, mayor", False), ("Ely. Mayor", False)],
)
def test_words_of_one_phrase(text: str, same: bool) -> None:
    assert Words(article(text)).same_phrase(0, 1) == same


def test_the_text_between_words() -> None:
    words = Words(article("They met Mayor Ana Brisk, then left."))
    assert words.between(2, 5) == "Mayor Ana Brisk"


PIECES = st.sampled_from(
    "Ana Brisk , a the former Deputy Minister of Norway NATO who heads is Mayor’s fellow at Tarn "
    "University ( 52 ) – and said .".split(" ")
)


@given(st.lists(PIECES, max_size=25).map(" ".join))
def test_roles_lie_in_order_around_their_names(text: str) -> None:
    found = described(article(text))
    assert [role.span for role in found] == sorted(role.span for role in found)
    for role in found:
        assert role.span.holds(role.name.span)
        assert role.words
        assert text[role.span.start : role.span.end].strip() == role.span.of(text)
