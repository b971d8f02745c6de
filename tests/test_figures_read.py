"""The figures of a sentence: what each counts and hangs on, what they take over from each other."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.text.figures.counted.governor import Governor
from claimcheck.text.figures.read import mentions
from claimcheck.text.figures.record import Mention
from claimcheck.text.tokens.read import tokens_of


def read(text: str) -> list[Mention]:
    return mentions(text, 0, len(text), tokens_of(text))


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("The flood killed 40 goats.", ["40 goats"]),
        ("They sold 12 cows and 40 old goats.", ["12 cows", "40 old goats"]),
        ("Of 40 passengers, 12 died.", ["40 passengers", "12"]),
        ("On 5 May 2019 they left.", []),
        ("The barn is .5 miles away.", [".5 miles"]),
        ("A hundred goats and a dog came.", ["A hundred goats"]),
        ("It made 15 jets a month.", ["15 jets"]),
        ("The storm grew in less than an hour.", ["less than an hour"]),
        ("He walked nearly a mile.", ["nearly a mile"]),
        ("More than a year ago Roe left.", []),
        ("It is more than a mile post.", []),
        ("It is better than a mile.", []),
        ("It spread eight or more metres.", ["eight or more metres"]),
        ("It cost 20 or more dollars.", ["20 or more dollars"]),
        ("She leads 53%-41%.", ["53%", "41%"]),
        ("Since June 3, 30 percent agree.", ["30 percent"]),
        ("On June 3, 30 goats came.", ["30 goats"]),
        ("It could one day export gas.", []),
        ("One day, he will return.", []),
        ("It lasted one day.", ["one day"]),
        ("It will 1) cost more, 2) do less.", []),
        ("The film “90 Hours” ran.", ["90 Hours"]),
        ("No goats.", []),
        ("", []),
    ],
)
def test_every_figure_in_order(text: str, said: list[str]) -> None:
    assert said == [text[found.start : found.end] for found in read(text)]


@pytest.mark.parametrize(
    ("text", "predicates"),
    [
        ("Fire killed 12 men and three women.", [("kill",), ("kill",)]),
        ("They met 12 wounded and three women.", [("wound", "meet"), ()]),
    ],
)
def test_a_state_that_stands_for_its_people_is_not_handed_on(
    text: str, predicates: list[tuple[str, ...]]
) -> None:
    assert [found.governor.predicate for found in read(text)] == predicates


def test_a_mention_tells_what_it_counts_as_written_and_by_its_head() -> None:
    (found,) = read("Fire killed 40 Old Goats there.")
    assert found.phrase is not None
    assert ("Old Goats", "goat", ("kill",)) == (
        found.noun, found.phrase.head, found.governor.predicate,
    )  # fmt: skip
    assert (False, False, False) == (found.increment, found.part, found.former)


@pytest.mark.parametrize(
    ("text", "former"),
    [
        ("The toll rose from 12 to 15.", [True, False]),
        ("It sold 40 goats, down from 52.", [False, True]),
        ("It sold 40 goats, compared with 52 last year.", [False, True]),
        ("It sold 40 goats.", [False]),
        ("It sold 40 goats from 12 farms.", [False, False]),
        ("Velm came back from 3-0 down.", [True]),
        ("Velm led 1-0 at half-time and lost 3-1.", [True, False]),
        ("Velm won 2-1 at Tarn.", [False]),
        ("Velm won 2-1 at the Park.", [False]),
        ("Velm were 1-1 at the break.", [True]),
    ],
)
def test_an_earlier_level_is_former(text: str, former: list[bool]) -> None:
    assert former == [found.former for found in read(text)]


@pytest.mark.parametrize(
    ("text", "increment"),
    [("Another 40 goats died.", True), ("A further 40 goats died.", True),
     ("Some 40 more goats died.", True), ("The 40 goats died.", False)],
)  # fmt: skip
def test_increments(text: str, increment: bool) -> None:
    (found,) = read(text)
    assert increment is found.increment


@pytest.mark.parametrize(
    ("text", "predicates"),
    [
        ("Four cows and two goats were killed.", [("kill",), ("kill",)]),
        ("It killed 40 cows, including five calves.", [("kill",), ("include", "kill")]),
        ("It killed 12 cows and three goats.", [("kill",), ("kill",)]),
        ("Twelve of the 40 cows died.", [("die",), ()]),
        ("Twelve of the 40 cows injured were calves.", [("injure",), ("injure",)]),
        ("All 40 cows and their calf were killed.", [("kill",)]),
        ("40 cows died. The goats", [("die",)]),
    ],
)
def test_what_figures_share(text: str, predicates: list[tuple[str, ...]]) -> None:
    assert predicates == [found.governor.predicate for found in read(text)]


@pytest.mark.parametrize(
    ("text", "low"),
    [
        ("Three of Dent's 900 cows were killed.", 3),
        ("None of the old town’s 900 cows were killed.", 0),
        ("Half of Dent's 900 cows were killed.", 0.5),
    ],
)
def test_a_part_of_an_owned_whole(text: str, low: float) -> None:
    part, whole = read(text)
    assert (low, ("kill",)) == (part.amount.low, part.governor.predicate)
    assert (900, Governor()) == (whole.amount.low, whole.governor)
    assert part.phrase and whole.phrase and part.phrase.head == whole.phrase.head == "cow"


def test_a_part_of_a_whole() -> None:
    part, whole = read("Twelve of the 40 cows died.")
    assert (True, False, Governor()) == (part.part, whole.part, whole.governor)
    _, among = read("It killed 40 cows, among them five calves.")
    assert among.part


def test_a_noun_left_out_is_that_of_the_figure_before() -> None:
    first, second = read("The storm killed 45 cows in Hull and 22 in Leeds.")
    assert ("cows", "cows", ("kill",)) == (first.noun, second.noun, second.governor.predicate)


@pytest.mark.parametrize(
    ("text", "nouns"),
    [
        ("Rebels freed two Turkish, three Greek and nine Danish sailors.",
         ["Turkish sailors", "Greek sailors", "Danish sailors"]),
        ("They run 12 nuclear and 20 solar plants.", ["nuclear plants", "solar plants"]),
        ("They took 40 staff and two young cooks.", ["staff", "young cooks"]),
        ("He won it by 70 votes in May and won again by 45.", ["votes", "votes"]),
        ("Output rose to 12 cars from nine.", ["cars", "cars"]),
        ("They sold 80 goats in May, compared with 14 in July.", ["goats", "goats"]),
        ("They made six raids on Monday and another 11 on Friday.", ["raids", "raids"]),
        ("Forty towns banned it, while 12 allowed it.", ["towns", "towns"]),
        ("Some 80 kites rose, while another 60 were lost.", ["kites", "kites"]),
        ("Some 80 nurses left and five were hurt.", ["nurses", None]),
        ("There are more farms in Ohio (480) than goats (175).", ["farms", "goats"]),
        ("It killed four suspected Al Noor gunmen.", ["suspected Al Noor gunmen"]),
        ("Roe won two seats while Poole won 12.", ["seats", "seats"]),
        ("Roe won two seats while Poole won 12 percent.", ["seats", None]),
        ("A blast killed two nurses, another killed 12.", ["nurses", None]),
        ("It has 40 weekly flights.", ["weekly flights"]),
        ("It hurt another 25 Peter Dobbs/EPA", [None]),
        ("It sold 40 Peter Rabbit books.", ["Peter Rabbit books"]),
        ("They read three cracked phones.", ["cracked phones"]),
        ("It came from three cracked phones.", ["cracked phones"]),
        ("A law for about 80 facing ruin failed.", [None]),
    ],
)  # fmt: skip
def test_what_is_counted_where_the_noun_stands_elsewhere(
    text: str, nouns: list[str | None]
) -> None:
    assert nouns == [found.noun for found in read(text)]


def test_what_others_did_is_not_done_by_those_who_did_something_else() -> None:
    first, second = read("Twelve members voted for it, and nine opposed it.")
    assert (first.noun, second.noun) == ("members", "members")
    assert (second.governor.predicate, second.governor.does) == ((), ("oppose",))


@pytest.mark.parametrize(
    ("text", "bounds"),
    [
        ("They ran more than 100 kilometres (60 miles).", ["more-than", "more-than"]),
        ("They ran about 100 kilometres (60 miles).", ["about", "about"]),
        ("They ran about 100 kilometres (60 goats).", ["about", "exact"]),
    ],
)
def test_a_measure_in_brackets_is_as_open_as_the_one_before(text: str, bounds: list[str]) -> None:
    assert bounds == [found.amount.bound for found in read(text)]


def test_a_priced_thing_governs_its_sum() -> None:
    (found,) = read("They signed a $3 million deal.")
    assert ("usd", None, "deal") == (found.amount.unit, found.phrase, found.governor.predicate[0])


def test_one_sign_is_not_of_two_figures() -> None:
    first, second = read("They paid 12$ten.")
    assert ("usd", None) == (first.amount.unit, second.amount.unit)
    assert first.amount.last == second.amount.first


def test_only_what_lies_between_the_offsets_is_read() -> None:
    text = "They sold 12 cows. They sold 40 goats. They sold 9 sheep."
    start, end = text.index("They sold 40"), text.index(" They sold 9")
    (found,) = mentions(text, start, end, tokens_of(text).between(start, end))
    assert text[found.start : found.end] == "40 goats"


_PIECES = st.lists(
    st.sampled_from(
        "12 1,000 3.5 . , - half a dozen of hundred and one several few from to up $ £ % miles "
        "goats people killed died including another ( ) 2019 May more than at least rose".split()
    ),
    max_size=40,
)


@given(_PIECES, st.sampled_from(["", " "]))
def test_mentions_stand_in_order_and_inside(pieces: list[str], joint: str) -> None:
    body = joint.join(pieces)
    text = f"Ran. {body} Ran."
    start, end = 5, 5 + len(body)
    found = mentions(text, start, end, tokens_of(text).between(start, end))

    for one in found:
        assert start <= one.start < one.end <= end
        assert one.amount.first < one.amount.last <= one.last
        assert one.amount.low <= one.amount.high
        assert one.noun is None or one.noun in body
    assert sorted({one.start for one in found}) == [one.start for one in found]
    for one, following in pairwise(found):
        assert one.amount.last <= following.amount.first


@pytest.mark.parametrize(
    ("text", "number", "unit", "bound"),
    [
        ("The density was 2.4±0.3 g/cm³.", 2.4, "gram per cubic centimetre", "about"),
        ("It lies 12 +/- 2 km away.", 12, "kilometre", "about"),
        ("The dam cost $A12 billion.", 12_000_000_000, "aud", "exact"),
        ("Rents rose to nearly Dh3.2 billion.", 3_200_000_000, "aed", "about"),
    ],
)
def test_errors_of_measurement_and_prefixes_of_money(
    text: str, number: float, unit: str, bound: str
) -> None:
    (found,) = mentions(text, 0, len(text), tokens_of(text))
    assert (found.amount.number, found.amount.unit, found.amount.bound) == (number, unit, bound)


def test_a_scale_behind_what_cannot_be_read_is_no_number() -> None:
    text = "The X15q billion was odd."
    assert mentions(text, 0, len(text), tokens_of(text)) == []
