"""What an amount counts, and what governs it from the left, from the right, from both."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.text.figures.counted.before_amount import Left, before
from claimcheck.text.figures.counted.behind_amount import Right, behind
from claimcheck.text.figures.counted.brackets import enclosed
from claimcheck.text.figures.counted.governor import Governor, governor
from claimcheck.text.figures.counted.noun_phrase import LONGEST, counted, priced
from claimcheck.text.figures.numerals.number_tokens import Tokens
from claimcheck.text.tokens.read import tokens_of


def pointed(marked: str) -> tuple[Tokens, int]:
    """The tokens of a text without its `|`, and the index of the token behind that."""
    front, _, rest = marked.partition("|")
    text = front + rest
    tokens = Tokens(text, 0, len(text), tokens_of(text))
    places = tokens.starts[: tokens.size]
    return tokens, places.index(len(front)) if len(front) in places else tokens.size


@pytest.mark.parametrize(
    ("marked", "said", "head", "modifiers", "states"),
    [
        ("40 |goats were sold", "goats", "goat", (), ()),
        ("40 |old grey goats were sold", "old grey goats", "goat", ("old", "grey"), ()),
        ("40 |injured nurses left", "injured nurses", "nurse", ("injured",), ("injure",)),
        ("40 |dead sheep were found", "dead sheep", "sheep", ("dead",), ("dead",)),
        ("40 |people killed there", "people", "person", (), ()),
        ("40 |sports teams came", "sports teams", "team", ("sports",), ()),
        ("40 |Irish and Welsh nurses", "Irish and Welsh nurses", "nurse", ("irish", "welsh"), ()),
        ("40 |old stone or brick mills", "old stone or brick mills", "mill",
         ("old", "stone", "brick"), ()),
        ("40 |tenants' groups met", "tenants' groups", "group", ("tenants",), ()),
        ("40 |737 Max jets", "737 Max jets", "jet", ("737", "max"), ()),
        ("two |21-year-olds", "21-year-olds", "person", ("21", "year"), ()),
        ("a 20|-member team", "member", "member", (), ()),
        ("a 10,000|-strong crowd", "crowd", "crowd", (), ()),
        ("40 |off-duty officers", "off-duty officers", "officer", ("off", "duty"), ()),
        ("40 |soldiers and civilians", "soldiers", "soldier", (), ()),
        ("40 |of the goats", "goats", "goat", (), ()),
        ("40 |more goats", "goats", "goat", (), ()),
        ("40 |passengers and crew", "passengers and crew", "passenger", ("and crew",), ()),
    ],
)  # fmt: skip
def test_what_is_counted(
    marked: str, said: str, head: str, modifiers: tuple[str, ...], states: tuple[str, ...]
) -> None:
    tokens, at = pointed(marked)
    phrase = counted(tokens, at, one=False, measured=False).phrase

    assert phrase is not None
    assert (said, head) == (tokens.said(phrase.first, phrase.last), phrase.head)
    assert (modifiers, states) == (phrase.modifiers, phrase.states)


@pytest.mark.parametrize(
    "marked",
    ["40 |were sold", "40 |in the barn", "40 |.", "40 |killed there", "40 |of them", "40|"],
)
def test_nothing_is_counted(marked: str) -> None:
    tokens, at = pointed(marked)
    assert counted(tokens, at, one=False, measured=False).phrase is None


@pytest.mark.parametrize(
    ("marked", "head"),
    [
        ("more farms (|480)", "farm"),
        ("more farms in Utah (|480)", "farm"),
        ("more rain (|480)", None),
        ("more farms |480", None),
    ],
)
def test_what_a_number_in_brackets_counts(marked: str, head: str | None) -> None:
    tokens, at = pointed(marked)
    found = enclosed(tokens, at, at + 1)
    assert (found.head if found else None) == head


@pytest.mark.parametrize(
    ("marked", "increment", "part"),
    [
        ("40 |goats", False, False),
        ("40 |more goats", True, False),
        ("40 |additional goats", True, False),
        ("40 |more than before", False, False),
        ("40 |of the goats", False, True),
        ("40 |of all the goats", False, True),
        ("12 |of 40 goats", False, True),
        ("12 |of them", False, True),
        ("12 |of its goats", False, False),
        ("dozens |of goats", False, False),
    ],
)
def test_increments_and_parts(marked: str, increment: bool, part: bool) -> None:
    tokens, at = pointed(marked)
    found = counted(tokens, at, one=False, measured=False)
    assert (increment, part) == (found.increment, found.part)


@pytest.mark.parametrize(
    ("marked", "flag", "head"),
    [
        ("one |goat trader left", "one", "trader"),
        ("40 kg |of gold", "measured", "gold"),
        ("40 kg |gold", "measured", None),
        ("half |the houses", "share", "house"),
        ("40 |the houses", "", None),
        ("thousands |march there", "loose", None),
        ("thousands |of sheep", "loose", "sheep"),
    ],
)
def test_what_the_number_tells_of_the_noun(marked: str, flag: str, head: str | None) -> None:
    tokens, at = pointed(marked)
    flags = {"one": False, "measured": False} | ({flag: True} if flag else {})
    phrase = counted(tokens, at, **flags).phrase
    assert head == (phrase and phrase.head)


@pytest.mark.parametrize(
    ("marked", "head"),
    [
        ("a $3 billion |deal was signed", "deal"),
        ("a five-year| sentence", "sentence"),
        ("a five-year|-sentence", "sentence"),
        ("cost $3 |, they said", None),
        ("cost $3 |Monday", None),
        ("cost $3 |higher than before", None),
    ],
)
def test_what_a_measure_describes(marked: str, head: str | None) -> None:
    tokens, at = pointed(marked.replace("| ", " |"))
    phrase = priced(tokens, at)
    assert head == (phrase and phrase.head)


@pytest.mark.parametrize(
    ("marked", "unit", "expected"),
    [
        ("The storm killed |40", None, Left(("kill",))),
        ("It left another |40", None, Left(("leave",))),
        ("Gunmen shot dead |40", None, Left(("dead", "shoot"))),
        ("It buried alive |40", None, Left(("alive", "bury"))),
        ("They stabbed to death |40", None, Left(("dead", "stab"))),
        ("The dead |40", None, Left()),
        ("Forces arrest |40", None, Left(("arrest",))),
        ("Dead: |40", None, Left(("dead",))),
        ("Injured: |40", None, Left(("injure",))),
        ("The place: |40", None, Left()),
        ("|40", None, Left()),
        ("They met, |40", None, Left()),
        ("The death toll was |40", None, Left(("toll", "death"), "death toll")),
        ("The toll rose to |40", None, Left(("rise", "toll"), "toll")),
        ("The toll in the city has risen to |40", None, Left(("rise", "toll"), "toll")),
        ("a death toll of |40", None, Left(("toll", "death"), "death toll")),
        ("Sales rose |40", "percent", Left(("rise", "sale"), "sales", "up")),
        ("Sales fell by |40", "percent", Left(("fall", "sale"), "sales", "down")),
        ("It grew sales by |40", "percent", Left(("grow",), None, "up")),
        ("The shares, up |40", "percent", Left(("share",), "shares", "up")),
        ("It shut down |40", None, Left(("shut",))),
        ("It fined the bank |40", "usd", Left(("fine",))),
        ("It put the toll at |40", None, Left(("toll", "put"), "toll")),
        ("including |40", None, Left(("include",))),
    ],
)
def test_from_the_left(marked: str, unit: str | None, expected: Left) -> None:
    tokens, at = pointed(marked)
    found = before(tokens, at, unit)
    measure = found.measure and found.measure.removeprefix("The ")
    assert expected == found._replace(measure=measure)


@pytest.mark.parametrize(
    ("marked", "expected"),
    [
        ("40 goats |died", Right(("die",))),
        ("40 goats |were killed", Right(("kill",))),
        ("40 goats |were killed or injured", Right(("kill", "injure"))),
        ("40 goats |have been reported dead", Right(("dead", "report"))),
        ("40 goats |in the valley were killed", Right(("kill",))),
        ("40 goats|, including five kids, were killed", Right(("kill",))),
        ("40 passengers |and crew were rescued", Right(("rescue",))),
        ("40 goats |are feared dead", Right(("dead", "fear"))),
        ("40 goats |are known to have died", Right(("die", "know"))),
        ("40 goats |were found shot dead", Right(("dead", "find"))),
        ("40 soldiers |lost their lives", Right(("lose life", "lose"))),
        ("three gunmen |killed the goats", Right((), ("kill", "kill goat"))),
        ("40 troops |to leave", Right(("leave",))),
        ("40 goats|. They died", Right()),
        ("40 goats|", Right()),
    ],
)
def test_from_the_right(marked: str, expected: Right) -> None:
    tokens, at = pointed(marked)
    assert expected == behind(tokens, at, governed=False, bare=False)


def test_behind_an_object_only_a_state_follows() -> None:
    dead, ran = pointed("left 40 goats |dead"), pointed("saw 40 goats |ran")
    assert Right(("dead",)) == behind(*dead, governed=True, bare=False)
    assert Right() == behind(*ran, governed=True, bare=False)
    assert Right(("run",)) == behind(*ran, governed=False, bare=False)


def test_a_present_tense_is_the_verb_of_a_number() -> None:
    tokens, at = pointed("dozens |sell the farm")
    for bare in (True, False):
        assert Right((), ("sell", "sell farm")) == behind(tokens, at, governed=False, bare=bare)


@pytest.mark.parametrize(
    ("marked", "last", "unit", "expected"),
    [
        ("The storm killed |40 goats.", 2, None, Governor(("kill",))),
        ("|40 goats were killed.", 2, None, Governor(("kill",))),
        ("It left |40 goats dead.", 2, None, Governor(("dead", "leave"))),
        ("Police said |40 goats were hurt.", 2, None, Governor(("hurt",))),
        ("It cost |40 lives.", 2, None, Governor(("lose life", "cost"))),
        ("|40 goats lost their lives.", 2, None, Governor(("lose life", "lose"))),
        ("|40 goats were rushed to hospital.", 2, None, Governor(("rush", "to hospital"))),
        ("|Three gunmen killed the guard.", 2, None, Governor((), ("kill", "kill guard"))),
        ("It closed |40 percent lower.", 2, "percent", Governor(("close",), (), None, "down")),
        ("It rose |40 percent.", 2, "percent", Governor(("rise",), (), None, "up")),
        ("So |40 goats.", 2, None, Governor()),
    ],
)
def test_from_both_sides(marked: str, last: int, unit: str | None, expected: Governor) -> None:
    tokens, at = pointed(marked)
    assert expected == governor(tokens, at, at + last, unit, bare=False)


_WORDS = st.lists(
    st.sampled_from(
        "goats people injured dead killed were the of more than and - 's ' 12 737 Max year old "
        "died which , . in city toll rose to up by death".split()
    ),
    max_size=25,
)


@given(_WORDS, _WORDS, st.booleans(), st.booleans(), st.booleans(), st.booleans())
def test_a_phrase_lies_between_its_number_and_what_was_read(
    front: list[str], rest: list[str], one: bool, measured: bool, share: bool, loose: bool
) -> None:
    text = " ".join([*front, "40", *rest])
    tokens = Tokens(text, 0, len(text), tokens_of(text))
    at = tokens.starts.index(len(" ".join([*front, ""])))
    found = counted(tokens, at + 1, one, measured, share, loose)

    assert at < found.last <= tokens.size + LONGEST
    if found.phrase is not None:
        phrase = found.phrase
        assert at < phrase.first < phrase.last == found.last <= tokens.size
        assert len(phrase.modifiers) < LONGEST
    held = governor(tokens, at, at + 1, None, found.phrase is None)
    assert len(held.predicate) == len(set(held.predicate))
    assert held.measure is None or held.measure in " ".join(front)
