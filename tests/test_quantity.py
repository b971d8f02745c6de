"""A table of cases for every kind of phrase that holds an amount, and for those that hold none."""

from __future__ import annotations

from typing import cast

import pytest

from claimcheck.kinds import quantity
from claimcheck.kinds.quantity.value import Quantity
from claimcheck.model.claim import Claim
from claimcheck.model.document import Document
from claimcheck.model.lexicon import Lexicon
from claimcheck.text.article import Article


def found(text: str) -> list[Claim]:
    return list(quantity.find(Article(Document("d", text), Lexicon())))


def only(text: str) -> Quantity:
    claims = found(text)
    assert len(claims) == 1, [claim.text for claim in claims]
    return cast(Quantity, claims[0].value)


NUMBERS = [
    ("The town has 12,500 voters.", 12500),
    ("Exports were worth 1,234,567.89 marks.", 1234567.89),
    ("The fund holds 5,00,000 units.", 500000),
    ("A total of 20 , 000 fans came .", 20000),
    ("It has 1.2m users.", 1200000),
    ("It has 1.2M users.", 1200000),
    ("They counted 45k visitors.", 45000),
    ("They counted 2.06k visitors.", 2060),
    ("In Italy 651 people fell ill.", 651),
    ("The firm has 3.4bn customers.", 3400000000),
    ("About one hundred and twelve houses burned.", 112),
    ("Two hundred and fifty thousand people fled.", 250000),
    ("Twenty-eight miners are missing.", 28),
    ("Three million, they said.", 3000000),
    ("A dozen cars burned.", 12),
    ("Half a dozen cars burned.", 6),
    ("Two dozen cars burned.", 24),
    ("Half a million birds died.", 500000),
    ("A quarter of a million birds died.", 250000),
    ("Two and a half million birds died.", 2500000),
    ("She rode 2½ laps.", 2.5),
    ("She rode 2 1/2 laps.", 2.5),
    ("The mass is 6 x 10^24 kg.", 6e24),
    ("The club is on a .500 record.", 0.5),
    ("At most 7 lakh voters queued.", 700000),
    ("They own 3 crore shares.", 30000000),
    ("The reading was minus 40 degrees.", -40),
    ("The balance was -12 points.", -12),
    ("A hundred sheep drowned.", 100),
    ("A score of boats sank.", 20),
    ("One soldier died.", 1),
]


@pytest.mark.parametrize(("text", "number"), NUMBERS)
def test_numbers(text: str, number: float) -> None:
    assert only(text).number == pytest.approx(number)


SHARES = [
    ("A third of voters stayed away.", 1 / 3, "voters"),
    ("Two-thirds of the members agreed.", 2 / 3, "members"),
    ("Half the houses burned.", 1 / 2, "houses"),
    ("More than half of farmers agreed.", 1 / 2, "farmers"),
    ("One in five teachers left.", 1 / 5, "teachers"),
    ("Three out of ten dentists smoke.", 3 / 10, "dentists"),
    ("Nine out of 10 dentists smoke.", 9 / 10, "dentists"),
    ("Some 7-in-10 dentists smoke.", 7 / 10, "dentists"),
]


@pytest.mark.parametrize(("text", "number", "whole"), SHARES)
def test_shares_of_a_whole(text: str, number: float, whole: str) -> None:
    value = only(text)

    assert value.number == pytest.approx(number)
    assert (value.unit, value.of) == ("share", whole)


INTERVALS = [
    ("Around 40 cars burned.", 36, 44, "about"),
    ("Some 40 cars burned.", 36, 44, "about"),
    ("Nearly 40 cars burned.", 36, 44, "about"),
    ("An estimated 40 cars burned.", 36, 44, "about"),
    ("Around 40 or so cars burned.", 36, 44, "about"),
    ("Close to 40 cars burned.", 36, 44, "about"),
    ("~40 cars burned.", 36, 44, "about"),
    ("40-odd cars burned.", 36, 44, "about"),
    ("More than 40 cars burned.", 40, None, "more-than"),
    ("Over 40 cars burned.", 40, None, "more-than"),
    ("In excess of 40 cars burned.", 40, None, "more-than"),
    ("Upwards of 40 cars burned.", 40, None, "more-than"),
    ("Just over 40 cars burned.", 40, None, "more-than"),
    ("At least 40 cars burned.", 40, None, "at-least"),
    ("No less than 40 cars burned.", 40, None, "at-least"),
    ("No fewer than 40 cars burned.", 40, None, "at-least"),
    ("A minimum of 40 cars burned.", 40, None, "at-least"),
    ("40 or more cars burned.", 40, None, "at-least"),
    ("40+ cars burned.", 40, None, "at-least"),
    ("The fire has burned 40 and counting.", 40, None, "at-least"),
    ("Up to 40 cars burned.", None, 40, "at-most"),
    ("As many as 40 cars burned.", None, 40, "at-most"),
    ("No more than 40 cars burned.", None, 40, "at-most"),
    ("At most 40 cars burned.", None, 40, "at-most"),
    ("40 or fewer cars burned.", None, 40, "at-most"),
    ("Fewer than 40 cars burned.", None, 40, "less-than"),
    ("Under 40 cars burned.", None, 40, "less-than"),
    ("A sub-300 millisecond start", None, 300, "less-than"),
    ("Exactly 40 cars burned.", 40, 40, "exact"),
    ("It all adds up to 40 cars.", 40, 40, "exact"),
    ("Only 40 cars burned.", 40, 40, "exact"),
    ("Dozens of cars burned.", 24, 99, "vague"),
    ("Scores of cars burned.", 40, 199, "vague"),
    ("Hundreds of cars burned.", 200, 999, "vague"),
    ("Thousands of cars burned.", 2000, 9999, "vague"),
    ("Tens of thousands of cars burned.", 20000, 99999, "vague"),
    ("Hundreds of thousands fled.", 200000, 999999, "vague"),
    ("Several hundred cars burned.", 300, 999, "vague"),
    ("Several cars burned.", 3, 9, "vague"),
    ("A few cars burned.", 2, 9, "vague"),
    ("A couple of cars burned.", 2, 3, "vague"),
    ("A handful of cars burned.", 3, 9, "vague"),
    ("8,000 to 10,000 cars burned.", 8000, 10000, "range"),
    ("Between eight and ten thousand cars burned.", 8000, 10000, "range"),
    ("Between eight thousand and ten thousand cars burned.", 8000, 10000, "range"),
    ("8-10 cars burned.", 8, 10, "range"),
    ("8–10 cars burned.", 8, 10, "range"),
    ("Two or three cars burned.", 2, 3, "range"),
    ("The 18-to-34 group grew.", 18, 34, "range"),
    ("One to two cars burned.", 1, 2, "range"),
    ("The dealer handed over 40 cars.", 40, 40, "exact"),
    ("The dealer will sign over 40 cars.", 40, 40, "exact"),
    ("The dealer sold over 40 cars.", 40, None, "more-than"),
]


@pytest.mark.parametrize(("text", "low", "high", "bound"), INTERVALS)
def test_hedges_and_ranges(text: str, low: float | None, high: float | None, bound: str) -> None:
    value = only(text)

    assert (value.low, value.high, value.bound) == (low, high, bound)


UNIT_RANGES = [
    ("Fees run from 5 to 7 percent of sales.", 5, 7, "percent"),
    ("It should warm by 1.5 to 2 degrees.", 1.5, 2, "degree"),
    ("Homes at $1 million to $1.25 million sell.", 1000000, 1250000, "usd"),
    ("He asked for $10-$15 billion.", 10**10, 15 * 10**9, "usd"),
    ("He asked for $10 to 15 billion.", 10**10, 15 * 10**9, "usd"),
    ("Prices run from 5 per cent to 7 per cent.", 5, 7, "percent"),
    ("Sizes start from 450 sq ft up to 900 sq ft.", 450, 900, "square foot"),
    ("Use 10- to 12-foot boards.", 10, 12, "foot"),
    ("A rebound of 15-20 % is likely .", 15, 20, "percent"),
]


@pytest.mark.parametrize(("text", "low", "high", "unit"), UNIT_RANGES)
def test_ranges_of_measures(text: str, low: float, high: float, unit: str) -> None:
    value = only(text)

    assert (value.low, value.high, value.unit) == (low, high, unit)


MONEY = [
    ("It cost $5.2bn.", 5200000000, "usd"),
    ("He bought it for $ 250-M.", 250000000, "usd"),
    ("He bought it for US$3-bn.", 3000000000, "usd"),
    ("It cost US$40 billion.", 40000000000, "usd"),
    ("It cost US$ 40 billion .", 40000000000, "usd"),
    ("It cost $US160 million.", 160000000, "usd"),
    ("It cost A$3m.", 3000000, "aud"),
    ("It cost NZ$3m.", 3000000, "nzd"),
    ("It cost HK$300.", 300, "hkd"),
    ("It cost £3m.", 3000000, "gbp"),
    ("It cost €30.", 30, "eur"),
    ("It cost 30€.", 30, "eur"),
    ("It cost ¥28,030.", 28030, "jpy"),
    ("It cost Rs 5 lakh.", 500000, "inr"),
    ("It cost Rs. 500.", 500, "inr"),
    ("It cost RM23.50.", 23.5, "myr"),
    ("It cost USD 10m.", 10000000, "usd"),
    ("It cost EUR50m.", 50000000, "eur"),
    ("It cost 3.4 billion SEK.", 3400000000, "sek"),
    ("It cost 92 million yuan.", 92000000, "cny"),
    ("It cost 7 million Danish crowns.", 7000000, "dkk"),
    ("It cost 10 million Australian dollars.", 10000000, "aud"),
    ("It cost two million pounds.", 2000000, "gbp"),
    ("It cost 99p.", 99, "penny"),
    ("It cost 19 cents.", 19, "cent"),
    ("It was $76 US.", 76, "usd"),
    ("The balance was $-50.8bn.", -50800000000, "usd"),
    ("It cost $38 a share.", 38, "usd per share"),
    ("It cost $80 per barrel.", 80, "usd per barrel"),
    ("It cost $500,000 a year.", 500000, "usd per year"),
    ("The $38-a-share offer stands.", 38, "usd per share"),
    ("It earned $38 a year before tax.", 38, "usd per year"),
    ("It cost $38 a year earlier.", 38, "usd"),
    ("It cost $38 a year before.", 38, "usd"),
]


@pytest.mark.parametrize(("text", "number", "unit"), MONEY)
def test_money(text: str, number: float, unit: str) -> None:
    value = only(text)

    assert (value.number, value.unit) == (number, unit)


MEASURES = [
    ("It rose 8%.", 8, "percent"),
    ("It was 8 per cent.", 8, "percent"),
    ("It was 8 percentage points.", 8, "percentage point"),
    ("It moved 40 basis points.", 40, "basis point"),
    ("It was 34 miles away.", 34, "mile"),
    ("It was 55km away.", 55, "kilometre"),
    ("The wall is 12m high.", 12, "metre"),
    ("The plot has 1,520 sq m.", 1520, "square metre"),
    ("It burned 410,000 acres.", 410000, "acre"),
    ("It weighs 278kg.", 278, "kilogram"),
    ("It holds 1.1 million barrels of oil.", 1100000, "barrel"),
    ("It drove at 87 mph.", 87, "mile per hour"),
    ("It drove at 140 km/h.", 140, "kilometre per hour"),
    ("It drove at 80 miles an hour.", 80, "mile per hour"),
    ("It blew at 400 metres per second.", 400, "metre per second"),
    ("It was 22 degrees Celsius.", 22, "celsius"),
    ("It was 22°C.", 22, "celsius"),
    ("It was 50F outside.", 50, "fahrenheit"),
    ("It was 40C outside.", 40, "celsius"),
    ("It makes 5.5kWh.", 5.5, "kilowatt hour"),
    ("It makes 3.4 gigawatts.", 3.4, "gigawatt"),
    ("It stores 54GB.", 54, "gigabyte"),
    ("It holds 3 cups of flour.", 3, "cup"),
    ("It is 7 kg/m3 dense.", 7, "kilogram per cubic metre"),
    ("It has 100 Ω.", 100, "ohm"),
    ("It took a 3-wk trip.", 3, "week"),
    ("It took two hours.", 2, "hour"),
    ("It took half an hour.", 0.5, "hour"),
    ("The 12-year-old was found.", 12, "year"),
    ("She is 12 years old.", 12, "year"),
    ("An 18 month-old girl was found.", 18, "month"),
    ("The 6.8-magnitude quake struck.", 6.8, "magnitude"),
    ("A magnitude 6.8 quake struck.", 6.8, "magnitude"),
    ("It measured 6.8 on the Richter scale.", 6.8, "magnitude"),
    ("She tried it 11 times.", 11, "times count"),
    ("It pumps 800,000 barrels a day.", 800000, "barrel per day"),
    ("It makes 15 jets per month.", 15, "per month"),
]


@pytest.mark.parametrize(("text", "number", "unit"), MEASURES)
def test_measures(text: str, number: float, unit: str) -> None:
    value = only(text)

    assert (value.number, value.unit) == (number, unit)


CHANGES = [
    ("Shares rose 8%.", "up", 8),
    ("Shares climbed by 8%.", "up", 8),
    ("Shares were up 8 points.", "up", 8),
    ("The brewer added 15 cents.", "up", 15),
    ("Shares closed 6 percent higher.", "up", 6),
    ("Sales should grow about 3%.", "up", 3),
    ("They mean to lift sales by 35 per cent.", "up", 35),
    ("Shares sharply fell 8%.", "down", 8),
    ("Shares edged down 0.3%.", "down", 0.3),
    ("The index lost 162 points.", "down", 162),
    ("It made 8%.", None, 8),
    ("The army lost 12 tanks.", None, 12),
    ("The bank lost €48m.", None, 48000000),
    ("Prices doubled.", "up", 2),
    ("Prices were halved.", "down", 0.5),
]


@pytest.mark.parametrize(("text", "change", "number"), CHANGES)
def test_changes(text: str, change: str | None, number: float) -> None:
    value = only(text)

    assert (value.change, value.number) == (change, number)


def test_a_change_and_the_level_that_it_leads_to() -> None:
    difference, level = (
        cast(Quantity, claim.value) for claim in found("It fell by 3 points to 51.")
    )

    assert (difference.change, difference.number, difference.unit) == ("down", 3, "point")
    assert (level.change, level.number) == (None, 51)


def test_two_levels_are_no_range() -> None:
    values = [cast(Quantity, claim.value) for claim in found("The toll rose from 12 to 15.")]

    assert [value.number for value in values] == [12, 15]
    assert values[0].predicate == values[1].predicate == ("rise", "toll")


@pytest.mark.parametrize(
    ("text", "former"),
    [
        ("The toll rose from 12 to 15.", [True, False]),
        ("It won 46 seats, down from 52.", [False, True]),
        ("Turnout fell to 43 percent from 51 percent.", [False, True]),
        (
            "It sold 12 vans compared with 20 last year.",
            [
                False,
                True,
            ],
        ),
        ("Guests came from 12 countries.", [False]),
        ("Fees run from 5 to 7 percent.", [False]),
    ],
)
def test_earlier_levels(text: str, former: list[bool]) -> None:
    assert [cast(Quantity, claim.value).former for claim in found(text)] == former


def test_a_sum_in_brackets_takes_over_the_hedge() -> None:
    first, second = (cast(Quantity, c.value) for c in found("It flew more than 100 km (62 miles)."))

    assert (first.bound, second.bound) == ("more-than", "more-than")


SCORES = [
    ("The match ended 2-2.", (2, 2)),
    ("The Rovers beat Hill Town 3-2.", (3, 2)),
    ("The Comets won 110-102.", (110, 102)),
]


@pytest.mark.parametrize(("text", "score"), SCORES)
def test_results(text: str, score: tuple[int, int]) -> None:
    value = only(text)

    assert (value.unit, value.score, value.number) == ("score", score, None)


NOUNS = [
    ("About 6,000 South Sudanese nurses arrived.", "South Sudanese nurses", "nurse"),
    ("Fourteen first-team players left.", "first-team players", "player"),
    ("Dozens of aid workers left.", "aid workers", "worker"),
    ("Two off-duty police officers left.", "off-duty police officers", "officer"),
    ("Twelve members of the crew left.", "members", "member"),
    ("It has 60 tenants' groups.", "tenants' groups", "group"),
    ("They bought two new 737 Max jets.", "new 737 Max jets", "jet"),
    ("A 14-nation alliance met.", "nation", "nation"),
    ("A 10,000-strong crowd met.", "crowd", "crowd"),
    ("One close Brexit ally left.", "close Brexit ally", "ally"),
    ("One senior diplomat left.", "senior diplomat", "diplomat"),
    ("Some 900 US soldiers left.", "US soldiers", "soldier"),
    ("They freed 40 injured passengers.", "injured passengers", "passenger"),
    ("Three aircraft took off.", "aircraft", "aircraft"),
    ("Forty Irish and Welsh nurses left.", "Irish and Welsh nurses", "nurse"),
    ("They sold 90 Model S and Model X cars.", "Model S and Model X cars", "car"),
    ("Seven people were hurt.", "people", "person"),
]


@pytest.mark.parametrize(("text", "noun", "head"), NOUNS)
def test_counted_nouns(text: str, noun: str, head: str) -> None:
    value = only(text)

    assert (value.noun, value.head) == (noun, head)


def test_modifiers_of_the_head() -> None:
    assert only("About 6,000 South Sudanese nurses arrived.").modifiers == ("south", "sudanese")


PREDICATES = [
    ("The blast struck a square, killing 12.", "kill"),
    ("The blast killed at least 12 people.", "kill"),
    ("Twelve people were killed.", "kill"),
    ("Twelve killed in blast", "kill"),
    ("2 Killed, Many Hurt", "kill"),
    ("Blast Leaves Four Wounded", "wound"),
    ("Twelve were left seriously wounded.", "wound"),
    ("Twelve people were found shot dead.", "dead"),
    ("News Seven people injured in blast", "injure"),
    ("Blast kills 12", "kill"),
    ("The blast left 12 dead.", "dead"),
    ("The blast left 12 people dead.", "dead"),
    ("Dead: 12", "dead"),
    ("The death toll climbed to 12.", "toll"),
    ("The death toll climbed to 12.", "death"),
    ("The death toll from the blast in the city now stands at 12.", "death"),
    ("The blast had a death toll of 12.", "death"),
    ("Officials put the number of dead at 12.", "dead"),
    ("Rescuers dug on, bringing the number of dead in the quake to 12.", "dead"),
    ("Twelve people lost their lives.", "lose life"),
    ("The blast claimed 12 lives.", "lose life"),
    ("The blast claimed the lives of 12 people.", "lose life"),
    ("Twelve people, including a child, were killed.", "kill"),
    ("Twelve people in the bus died.", "die"),
    ("Twelve people are known to have died.", "die"),
    ("Twelve passengers are feared dead.", "dead"),
    ("The blast injured 12.", "injure"),
    ("Twelve were taken to hospital.", "take"),
    ("Twelve are missing.", "missing"),
    ("Twelve remain hospitalised.", "hospitalise"),
    ("Dozens flee as dam bursts", "flee"),
    ("The court fined the bank $2 million.", "fine"),
    ("They bought their rival for $3 billion.", "buy"),
    ("He was given a £40 fine.", "fine"),
]


@pytest.mark.parametrize(("text", "lemma"), PREDICATES)
def test_predicates(text: str, lemma: str) -> None:
    assert lemma in only(text).predicate


def test_speech_governs_no_amount() -> None:
    assert only("Police said 33 people marched.").predicate == ("march",)


def test_a_clause_behind_that_has_its_own_verb() -> None:
    assert only("It found that 78 percent of farmers agreed.").predicate == ("agree",)


def test_doers_are_told_from_those_it_is_done_to() -> None:
    doers, victims = (cast(Quantity, c.value) for c in found("Three gunmen killed 12 people."))

    assert (doers.predicate, doers.does) == ((), ("kill",))
    assert victims.predicate == ("kill",)


def test_joined_subjects_share_their_verb() -> None:
    values = [cast(Quantity, c.value) for c in found("Four women and two men were killed.")]

    assert [value.predicate for value in values] == [("kill",), ("kill",)]


def test_a_noun_just_said_is_understood() -> None:
    text = "Fire killed 45 sheep in one field and 22 in another."

    assert [cast(Quantity, c.value).head for c in found(text)] == ["sheep", "field", "sheep"]


@pytest.mark.parametrize(
    "text", ["Another 40 people fled.", "A further 40 fled.", "They sent 40 more.",
             "They sent 40 additional guards."],
)  # fmt: skip
def test_increments(text: str) -> None:
    assert only(text).increment


def test_parts_of_a_group() -> None:
    part, whole = (cast(Quantity, c.value) for c in found("Twelve of the 40 passengers died."))

    assert (part.number, part.part, part.head, part.predicate) == (12, True, "passenger", ("die",))
    assert (whole.number, whole.part, whole.predicate) == (40, False, ())


def test_parts_named_behind() -> None:
    whole, part = (cast(Quantity, c.value) for c in found("It killed 37, including five children."))

    assert (whole.part, part.part) == (False, True)
    assert "kill" in part.predicate


def test_spans_cover_hedge_and_noun() -> None:
    text = "Yesterday at least 12 old trees fell."

    assert [claim.text for claim in found(text)] == ["at least 12 old trees"]


NOTHING = [
    "He was born in 1987.",
    "The 1990s were good.",
    "She left on May 3.",
    "She left on 3 May 2021.",
    "She left between Sept. 20 and 24.",
    "It was published on 2019-09-01.",
    "The talks start at 10:30.",
    "The talks start at 9 a.m.",
    "The talks run from 8 to 10 p.m.",
    "The S&P 500 fell.",
    "He bought an iPhone 12.",
    "A Boeing 787 landed.",
    "He read Section 3.",
    "He finished No. 3.",
    "It is in phase 2.",
    "Call 555-1234.",
    "Call (318) 673-7373 now.",
    "Call 1-800-555-0199 now.",
    "Read https://example.org/2/30 now.",
    "It was an F-16.",
    "The A320 landed.",
    "He was one of the best.",
    "No one else came.",
    "One can see it.",
    "They love one another.",
    "On one hand it works.",
    "He is second to none.",
    "He came third.",
    "It was the 21st time.",
    "Oslo, 34, Bergen, 40.",
    "Kern (34) said so.",
    "A cat came.",
    "He lives at 4661 Chariot Circle.",
    "The PS4 is old.",
    "Photo 11 of 59",
    "Agent 007 left.",
    "It happened in the second half.",
    "The flag flew at half-staff.",
    "World War Two began.",
    "Men aged 18 to 34 came.",
    "It covers versions 6, 7 and 8.",
    "It covers pages 4 and 5.",
    "25. “You are older now,” she said.",
    "The only one talking was her aide.",
    "Windows 8.1 is out.",
    "The Group of Seven met.",
    "It is the number one issue.",
    'See id="720276767785689089" there.',
]


@pytest.mark.parametrize("text", NOTHING)
def test_no_amounts(text: str) -> None:
    assert [claim.text for claim in found(text)] == []


TOKENISED = [
    ("He hurt a 14 and 12 year old.", [(14, "year"), (12, "year")]),
    ("He hurt a 6, 9 and 11-year-old.", [(6, "year"), (9, "year"), (11, "year")]),
    ("A 59 - year old man left .", [(59, "year")]),
    ("The magnitude 6 . 1 quake struck , they said .", [(6.1, "magnitude")]),
    ("A six - month run ended , they said .", [(6, "month")]),
    ("It was GB # 20.1 billion , they said .", [(20100000000, "gbp")]),
    ("They met at 13 : 41 , about 7 p . m . , on 2013 - 09 - 28 .", []),
]


@pytest.mark.parametrize(("text", "expected"), TOKENISED)
def test_tokenised_text(text: str, expected: list[tuple[float, str]]) -> None:
    values = [cast(Quantity, claim.value) for claim in found(text)]

    assert [(value.number, value.unit) for value in values] == expected


def test_fields_and_label() -> None:
    value = only("At least 12,000 people fled.")

    assert value.fields()["value"] == {
        "number": 12000, "low": 12000, "high": None, "bound": "at-least",
    }  # fmt: skip
    assert value.label() == "at least 12,000 people"


@pytest.mark.parametrize(("one", "other", "form"), [
    ("Some 8,000 troops fled.", "About eight thousand soldiers fled.", "about 8,000"),
    ("Turnout was 27%.", "Turnout was 27 percent.", "27 percent"),
    ("At least 40 people fled.", "No fewer than forty people fled.", "at least 40"),
    ("The fine was $3 million.", "The fine was 3 million dollars.", "3,000,000 usd"),
])  # fmt: skip
def test_a_value_has_one_form(one: str, other: str, form: str) -> None:
    assert (only(one).canonical(), only(other).canonical()) == (form, form)


@pytest.mark.parametrize(("one", "other"), [
    ("Some 40 people fled.", "40 people fled."),
    ("More than 40 people fled.", "At least 40 people fled."),
    ("Rents rose 8%.", "Rents fell 8%."),
    ("The fine was $3 million.", "The fine was €3 million."),
])  # fmt: skip
def test_unlike_values_have_unlike_forms(one: str, other: str) -> None:
    assert only(one).canonical() != only(other).canonical()
