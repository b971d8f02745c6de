"""Units that prefixes, powers and rates make, and how they are read in a sentence."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.lexicons.word_sets import of
from claimcheck.text.figures.read import mentions
from claimcheck.text.tokens.read import tokens_of
from claimcheck.text.units.composed import powers, prefixed, speed
from claimcheck.text.units.measures import BY_NAME, convert, dimension
from claimcheck.text.units.record import Unit


def _read(text: str) -> list[tuple[float, str | None]]:
    found = mentions(text, 0, len(text), tokens_of(text))
    return [(round(float(x.amount.low), 4), x.amount.unit) for x in found]


@pytest.mark.parametrize(
    ("written", "unit"),
    [
        ("45 kA", "kiloamp"), ("45 mA", "milliamp"), ("45mT", "millitesla"),
        ("45 kN", "kilonewton"), ("45 MPa", "megapascal"),
        ("45 mPa", "millipascal"), ("45 Wh", "watt hour"), ("45 TWh", "terawatt hour"),
        ("45 mAh", "milliamp hour"), ("45 Nm", "newton metre"), ("45 nm", "nanometre"),
        ("45 µm", "micrometre"), ("45 μs", "microsecond"), ("45 ms", "millisecond"),
        ("45 dl", "decilitre"), ("45 mL", "millilitre"), ("45 mGy", "milligray"),
        ("45 kilopascals", "kilopascal"), ("45 femtometres", "femtometre"),
        ("45 hectoliters", "hectolitre"), ("45 micrograms", "microgram"),
        ("45 square centimetres", "square centimetre"), ("45 sq. mi", "square mile"),
        ("45 km^2", "square kilometre"), ("45 km²", "square kilometre"),
        ("45 ft2", "square foot"), ("45 cubic feet", "cubic foot"), ("45 cu. yd", "cubic yard"),
        ("45 mm3", "cubic millimetre"), ("45 mg/l", "milligram per litre"),
        ("45 µg/m³", "microgram per cubic metre"), ("45 cm/s", "centimetre per second"),
        ("45° Celsius", "celsius"), ("45° Fahrenheit", "fahrenheit"), ("45 Mt", "megaton"),
        ("45 t.", "tonne"), ("45 m x 45 m", "metre"), ("45 m long", "metre"),
        ("45 g of salt", "gram"), ("45 stone", "stone"),
    ],
)  # fmt: skip
def test_units_are_composed(written: str, unit: str) -> None:
    assert _read(f"They measured {written} in all.")[0] == (45, unit)


@pytest.mark.parametrize(
    "written",
    ["45 MS patients", "45 gray mares", "45 VA clinics", "45 bars", "45 T shirts", "45 bits",
     "45 stone walls", "45 pm", "45 m users"],
)  # fmt: skip
def test_other_words_are_no_units(written: str) -> None:
    assert _read(f"They counted {written} there.")[:1] in ([(45, None)], [])


def test_prefixes_and_powers_multiply() -> None:
    factors = {name: unit.factor for name, unit in BY_NAME.items()}
    assert factors["milligram"] == 1e-6
    assert factors["square kilometre"] == 1e6
    assert factors["cubic foot"] == pytest.approx(0.028316846592)
    assert convert(1, "square mile", "hectare") == pytest.approx(258.998811)


def test_a_length_per_time_is_a_speed() -> None:
    assert dimension("centimetre per second") == dimension("mile per hour") == "speed"
    assert convert(36, "kilometre per hour", "centimetre per second") == pytest.approx(1000)
    assert dimension("centimetre per year") == "length per year"
    assert speed(BY_NAME["tonne"], BY_NAME["hour"], "tonne per hour") is None


def test_each_prefix_in_use_is_listed() -> None:
    symbols = {row.split("|")[0] for row in of("metric-prefixes")}
    used = {letter for row in of("metric-units") for letter in row.split("|")[4].split()}
    assert used == symbols


@given(st.sampled_from([spelt for spelt in prefixed() if spelt.symbols]))
def test_a_symbol_stands_for_one_unit(spelt: tuple[Unit, list[str], list[str]]) -> None:
    unit, _, symbols = spelt
    for symbol in symbols:
        assert _read(f"They measured 45 {symbol} in all.")[:1] == [(45, unit.name)]


def test_only_lengths_are_squared() -> None:
    assert [spelt.unit.name for spelt in powers(prefixed()) if "gram" in spelt.unit.name] == []


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("The pit yields 40 tonnes of coal a day.", (40, "tonne per day")),
        ("It burns 90 litres of diesel per hour.", (90, "litre per hour")),
        ("The pump moves 70 gallons hourly.", (70, "gallon per hour")),
        ("He earns 400 euros weekly.", (400, "eur per week")),
        ("The bridge carries 6,000 cars daily.", (6000, "per day")),
        ("Roses sell at 90 pence a dozen.", (90, "penny per dozen")),
        ("They drank 40 litres of wine a year ago.", (40, "litre")),
        ("She gets a 40 euro weekly allowance.", (40, "eur")),
        ("It fired 40 shells a dozen times.", (40, None)),
    ],
)
def test_what_an_amount_is_per(text: str, read: tuple[float, str | None]) -> None:
    assert _read(text)[0] == read


@pytest.mark.parametrize(
    ("text", "noun"),
    [
        ("They pumped 40 tonnes of crude oil ashore.", "crude oil"),
        ("It stores 40 cubic feet of natural gas there.", "natural gas"),
        ("They burn 40 gallons of lamp fuel a year.", "lamp fuel"),
        ("They squeezed 40 litres of apple juice.", "apple juice"),
        ("The port took in 40 tonnes of rice on Monday.", "rice"),
        ("It sold $40 million of ten-year bonds.", "ten-year bonds"),
        ("He closed the 40 least popular museums.", "popular museums"),
        ("They own the 40 most expensive yachts.", "expensive yachts"),
    ],
)
def test_the_noun_of_a_mass_is_its_last(text: str, noun: str) -> None:
    assert mentions(text, 0, len(text), tokens_of(text))[0].noun == noun
