"""Nouns that a figure leaves out, and what an amount is the change of."""

from __future__ import annotations

import pytest

from claimcheck.text.figures.counted.counted_record import Phrase
from claimcheck.text.figures.counted.figure_verbs import direction_of_noun
from claimcheck.text.figures.counted.measured_noun import noun_before, subject
from claimcheck.text.figures.numerals.number_tokens import Tokens
from claimcheck.text.figures.read import mentions
from claimcheck.text.figures.record import Mention
from claimcheck.text.figures.shared_nouns import COMPARED, model
from claimcheck.text.tokens.read import tokens_of


def _read(text: str) -> list[Mention]:
    return mentions(text, 0, len(text), tokens_of(text))


@pytest.mark.parametrize(
    ("text", "counted"),
    [
        ("The blast killed six clerks and hurt another four.", ["clerk", "clerk"]),
        ("The blast killed six clerks and hurt four more.", ["clerk", "clerk"]),
        ("Of the 60 looms that were sold, 50 were new.", ["loom", "loom"]),
        ("Of more than 60 looms, about 50 were new.", ["loom", "loom"]),
        ("Eleven of some 60 looms were new.", ["loom", "loom"]),
        ("Eleven of the more than 60 looms were new.", ["loom", "loom"]),
        ("He lost 60 looms, and 50 were hurt.", ["loom", None]),
        ("The budget lost by 41 MPs to 38.", ["mp", "mp"]),
        ("They came nine short of the quorum.", [None]),
        ("The hall emptied with 40 standing by it.", [None]),
        ("They saw 48 rare native moth species.", ["species"]),
        ("Six of the main C&D 300 shares fell.", ["share"]),
        ("They won 31 seats, compared to 24 in 2019.", ["seat", "seat"]),
        ("The days had totals of 41, 18, 12, and 5 letters.", ["letter"] * 4),
        ("They won 3, 4 and 5 seats.", ["seat"] * 3),
        ("It hurt 12, and 40 homes burned.", [None, "home"]),
        ("Of the 74 filed letters, 32 were letters about tolls.", ["letter"] * 2),
        ("Three were children and ten were killed.", ["child", None]),
        ("Dent School (1,340 pupils), Ash (1,120) and Orr (870) are full.", ["pupil"] * 3),
        ("With 230 pupils in the hall and 60 in the yard.", ["pupil", "pupil"]),
        ("There were 1,200 kites, 940 of which are in Orr.", ["kite", "kite"]),
        ("The bloc won 310 seats, of which the party took 240.", ["seat", "seat"]),
        ("Orr sold 300 looms, Dent sold 210 and Ash sold 90.", ["loom"] * 3),
        ("Orr sold 3,000 looms, Dent 2,100 and the Ash Works 1,090.", ["loom"] * 3),
        ("Orr won 54 seats to Dent's 31.", ["seat", "seat"]),
        ("Orr won 54 seats, Dent 31, the Ash List 9 and Ilse Moor 2.", ["seat"] * 4),
        ("They met 3,000 clerks in Orr and Dent 2,100.", ["clerk", None]),
        ("Fire killed 12 clerks in Orr and, at Dent, 40 fled.", ["clerk", None]),
    ],
)
def test_the_noun_that_a_figure_leaves_out(text: str, counted: list[str | None]) -> None:
    assert [each.phrase and each.phrase.head for each in _read(text)] == counted


def test_the_whole_takes_nothing_from_its_part() -> None:
    whole, part = _read("Of about 60 looms, 11 were sold.")
    assert isinstance(part.phrase, Phrase)
    assert part.phrase == whole.phrase
    assert (whole.governor.predicate, part.governor.predicate) == ((), ("sell",))


@pytest.mark.parametrize(
    "text",
    [
        "More than half the town's 9,000 looms were sold.",
        "Half of its 9,000 looms were sold.",
        "All but three of the 61 looms were sold.",
    ],
)
def test_what_is_said_of_a_share_is_not_said_of_the_whole(text: str) -> None:
    assert _read(text)[-1].governor.predicate == ()


def test_what_befalls_the_doer_does_not_befall_the_object() -> None:
    assert _read("A nurse who poisoned two patients was jailed.")[0].governor.predicate == (
        "poison",
    )
    assert _read("It left two patients dead.")[0].governor.predicate == ("dead", "leave")


def test_units_far_apart_are_two_amounts() -> None:
    assert [each.amount.unit for each in _read("He got nine months and 200 hours.")] == [
        "month", "hour"
    ]  # fmt: skip


def test_a_difference_comes_on_top_of_what_it_is_held_against() -> None:
    assert [each.increment for each in _read("It cost $2 million more than planned.")] == [True]
    assert [each.increment for each in _read("It cost $2 million.")] == [False]


def test_the_model_of_a_figure_is_one_with_a_noun() -> None:
    text = "The blast killed six clerks and hurt four more."
    tokens = Tokens(text, 0, len(text), tokens_of(text))
    clerks, more = _read(text)
    assert model(tokens, more.amount, more.governor, [clerks]) == clerks
    assert [each.phrase for each in _read("They hurt four more.")] == [None]


@pytest.mark.parametrize("compared", sorted(COMPARED))
def test_what_a_figure_is_held_against_is_a_former_one(compared: tuple[str, str]) -> None:
    sold, former = _read(f"The mill sold 31 looms, {' '.join(compared)} 24 in 2019.")
    assert (sold.former, former.former) == (False, True)


@pytest.mark.parametrize(
    ("text", "change", "turn"),
    [
        ("Sales fell 9 percent.", "down", None),
        ("Sales fell by an average of 9 percent.", "down", None),
        ("The mill saw a 9 percent drop in sales.", None, "down"),
        ("The mill saw a fall of 9 percent.", None, "down"),
        ("The mill sold 40 looms, an increase of 9 percent.", None, "up"),
        ("The mill had growth of 9 percent.", None, "up"),
        ("The mill had a loss of 9 percent.", None, "down"),
        ("The mill had a loss of $9 million.", None, None),
        ("The mill had a share of 9 percent.", None, None),
    ],
)
def test_verbs_and_nouns_say_a_difference(text: str, change: str | None, turn: str | None) -> None:
    read = _read(text)[-1]
    assert (read.amount.change, read.governor.turn) == (change, turn)


@pytest.mark.parametrize(
    ("text", "turn"),
    [
        ("It sold 9 percent fewer than in 2013.", "down"),
        ("It sold 9 percent more than in 2013.", "up"),
        ("It sold 9 percent more beans.", None),
        ("It sold 9 million more than in 2013.", None),
    ],
)
def test_a_share_is_held_against_another(text: str, turn: str | None) -> None:
    assert _read(text)[0].governor.turn == turn


@pytest.mark.parametrize(
    ("text", "measures"),
    [
        ("Thefts doubled to 240 from 118.", ["Thefts", "thefts", "thefts"]),
        ("Sales tripled, to $4 million.", ["Sales", "sales"]),
        ("The bank doubled its fees.", [None]),
    ],
)
def test_what_doubled_is_what_the_level_is_of(text: str, measures: list[str | None]) -> None:
    told = [each.governor.measure for each in _read(text)]
    assert [measure and measure.lower() for measure in told] == [
        measure and measure.lower() for measure in measures
    ]


def test_the_noun_before_a_figure_ends_at_its_verb() -> None:
    text = "The number of thefts in the city rose to 240."
    tokens = Tokens(text, 0, len(text), tokens_of(text))
    found = subject(tokens, tokens.words.index("city"))
    assert (found.measure, found.lemmas) == ("number of thefts", ("theft",))
    assert noun_before(tokens, 0).measure is None


@pytest.mark.parametrize(
    ("noun", "unit", "expected"),
    [("rise", "usd", "up"), ("gain", "usd", None), ("gain", "point", "up"), ("rate", None, None)],
)
def test_the_direction_of_a_noun(noun: str, unit: str | None, expected: str | None) -> None:
    assert direction_of_noun(noun, unit) == expected


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("The toll rose by four to 19.", [4, 19]),
        ("The toll rose by six to forty-one.", [6, 41]),
        ("Sales rose by 2 to 3 percent.", [None]),
        ("They queued for over a year.", [1]),
        ("Sales fell a fifth last year and rose by nearly a third in May.", [0.2, 1 / 3]),
        ("He cut a third hole and won a third-round match.", []),
        ("The bank told of a 25 basis-point rise.", [25]),
        ("It fell by half within a decade.", [0.5, 1]),
        ("Nearly 6 400 guests were moved.", [6400]),
        ("The mill has 1 204 clerks and 12 looms.", [1204, 12]),
        ("The gap was wider than $10.", [10]),
        ("Those under 30 and over 65 go free.", [30, 65]),
    ],
)
def test_numbers_and_where_they_end(text: str, numbers: list[float | None]) -> None:
    assert [each.amount.number for each in _read(text)] == numbers
