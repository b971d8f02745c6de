"""Numbers that count nothing: labels, ages, dates, codes; "one" and others as words of a name."""

from __future__ import annotations

import pytest

from claimcheck.text.figures.amounts.labels import label, list_head, names_thing
from claimcheck.text.figures.amounts.pronouns import compound, word_in_name
from claimcheck.text.figures.amounts.spurious import spurious
from claimcheck.text.figures.numerals.number_tokens import Tokens
from claimcheck.text.figures.numerals.numeral import numeral
from claimcheck.text.figures.numerals.spelt_numbers import Numeral


def pointed(marked: str) -> tuple[Tokens, int]:
    """The tokens of a text without its `|`, and the index of the token behind that."""
    before, _, behind = marked.partition("|")
    text = before + behind
    tokens = Tokens(text, 0, len(text))
    return tokens, tokens.starts.index(len(before))


def number(marked: str) -> tuple[Tokens, Numeral]:
    """The tokens of a text without its `|`, and the number that begins there."""
    tokens, at = pointed(marked)
    found = numeral(tokens, at)
    assert found is not None
    return tokens, found


LABELS = [
    "It is on page |40.",
    "See pages 38 and |40.",
    "It comes with versions 6, 7, 8 and |9.",
    "Chapter |4 is short.",
    "They flew a Boeing |787 there.",
    "The new |787 Dreamliner landed.",
    "She lives at |12 Hill Street with him.",
    "He parked at |1650 S. Main.",
    "It was in the |5600 block of Elm.",
    "Ring (|555) 010-2345 at once.",
    "Neighbours called |911 at noon.",
    "Maria Lopez, |34, said so.",
    "Dan Webb Jr., |22, said so.",
    "Maria Lopez (|34) said so.",
    "|3. They leave",
    "The S&P |500 fell.",
    "She works at |10 Downing Street.",
    "They reached the last |16 on Monday.",
    "They reached the last |16 of the Velm Cup.",
    "It was a last |16 tie.",
    "Picture |3 of 12",
    "Picture 3 of |12",
    "The harbour at dawn. Image |7 of 8 A crane fell.",
    "Photo: Bea Lund, ANP Image 7 of |8 A crane fell.",
    "The quay was shut. (ANP) |2 of 20 Next page",
]
COUNTS = [
    "The mayor won 9 of |41 Bergen wards.",
    "In Norway |3 of 5 Norwegians fish.",
    "The keeper saved |4 of 7. Lund scored.",
    "Of the nine boats |3 of 5 Danish ones sank.",
    "The board approved |6 of 11 requests.",
    "They sold |40 goats.",
    "They counted |40.",
    "In Norway |40 goats fell ill.",
    "Storm: |2 Killed",
    "He bought 38 and |40 goats.",
    "The bank, |40 years later, paid.",
    "The Reed Group (|400) paid.",
    "They found 911 goats and |112 sheep.",
    "|40 Germans left.",
    "The last |16 days were wet.",
    "The last |16 of them left.",
]


@pytest.mark.parametrize(
    ("marked", "expected"),
    [*((text, True) for text in LABELS), *((text, False) for text in COUNTS)],
)
def test_labels(marked: str, expected: bool) -> None:
    assert expected is label(*number(marked))


@pytest.mark.parametrize(
    ("marked", "expected"),
    [
        ("pages 4 and |5", "pages"),
        ("pages 4, 5, 6 and |7", "pages"),
        ("pages 4-|5", "pages"),
        ("Nos. 4 and |5", "nos"),
        ("four and |5", ""),
        ("goats and |5", ""),
        ("and |5", ""),
    ],
)
def test_the_head_of_a_list(marked: str, expected: str) -> None:
    tokens, at = pointed(marked)
    assert expected == list_head(tokens.words, at)


@pytest.mark.parametrize(
    ("marked", "expected"),
    [
        ("787 |Dreamliner landed", True),
        ("10 |Downing Street is shut", True),
        ("40 |Germans landed", False),
        ("40 |German goats", False),
        ("40 |goats", False),
        ("40 |Oak 12", False),
    ],
)
def test_singular_names_behind_a_number(marked: str, expected: bool) -> None:
    assert expected is names_thing(*pointed(marked))


@pytest.mark.parametrize(
    ("marked", "expected"),
    [
        ("|One remains in hospital.", True),
        ("the only |one talking", True),
        ("no |one saw them", True),
        ("this |one is new", True),
        ("at |one point they ran", True),
        ("|One day they left.", True),
        ("|One thing is sure.", True),
        ("Formula |One returned", True),
        ("World War |Two began", True),
        ("the Group of |Seven met", True),
        ("|a hundred goats", False),
        ("they paid |million prices", True),
        ("the past |dozen years", False),
        ("|One goat died.", False),
        ("at least |one survived", False),
        ("|One or two goats died.", False),
        ("|one in five goats died", False),
        ("|one more goat died", False),
        ("|one dead, they said", False),
        ("a |one-year term", False),
        ("|seven goats died", False),
        ("|seventy-seven goats", False),
        ("Apollo-|eleven", True),
        ("its top |ten", True),
        ("its top |ten goats", False),
    ],
)
def test_number_words_in_names_and_pronouns(marked: str, expected: bool) -> None:
    tokens, at = pointed(marked)
    found = numeral(tokens, at) or Numeral(at, at + 1, 100, 100, kind="words")
    assert expected is word_in_name(tokens, found)


@pytest.mark.parametrize(
    ("word", "expected"),
    [("f", True), ("covid", True), ("", False), ("12", False), ("sub", False)],
)
def test_compounds(word: str, expected: bool) -> None:
    assert expected is compound(word)


SPURIOUS = [
    "agent |007 left",
    "code |1234567890123 fits",
    "his |21st year",
    "the |1980s were cold",
    "at |10:30 they left",
    "route A/|12 is shut",
    "an F-|16 fell",
    "on May |5 they left",
    "on |5 May they left",
    "on May 5, |2019 they left",
    "on May 5 and |6 they left",
    "from |5 to 7 May they left",
    "from |5 to 7 pm they left",
    "at |7 p.m. they left",
    "at |7 tomorrow they leave",
    "it began in |1998 there",
    "it began in |1850 there",
    "running Windows |8.1 there",
    "the |5Multiple test",
]
AMOUNTS = [
    "they sold |40 goats",
    "they sold |1,998 goats",
    "they sold about |1998 goats",
    "they sold |2000 goats",
    "they sold |1500 goats",
    "it is |8.5 deep",
    "may |5 goats leave",
    "they bought |0.5 then",
    "they took |40 to 50 goats",
    "they sold |3M goats",
]


@pytest.mark.parametrize(
    ("marked", "expected"),
    [*((text, True) for text in SPURIOUS), *((text, False) for text in AMOUNTS)],
)
def test_digits_that_are_no_amount(marked: str, expected: bool) -> None:
    tokens, found = number(marked)
    if tokens.words[found.last] == "m":  # as the reader of units leaves it
        found.last, found.scaled, found.plain = found.last + 1, True, False
    assert expected is spurious(tokens, found, measured=False, joined=False)


@pytest.mark.parametrize("marked", ["in |1998 there", "on page |40 there"])
def test_what_is_measured_or_the_end_of_a_range_is_no_label(marked: str) -> None:
    tokens, found = number(marked)
    assert spurious(tokens, found, measured=False, joined=False)
    assert not spurious(tokens, found, measured=True, joined=False)
    assert not spurious(tokens, found, measured=False, joined=True)


@pytest.mark.parametrize("marked", ["on May |5 there", "agent |007 there", "at |10:30 there"])
def test_no_unit_makes_an_amount_of_a_date_a_code_a_time(marked: str) -> None:
    assert spurious(*number(marked), measured=True, joined=True)


def test_a_number_word_is_spurious_where_it_is_a_pronoun_and_has_no_unit() -> None:
    tokens, found = number("|One remains in hospital.")
    assert spurious(tokens, found, measured=False, joined=False)
    assert not spurious(tokens, found, measured=True, joined=False)
