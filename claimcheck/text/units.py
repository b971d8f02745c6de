"""Units of measure: names and signs as news writes them, dimensions, conversion.

Factors: NIST Special Publication 811 (2008), appendix B; BIPM, The International System of
Units (2019).
"""

from __future__ import annotations

from dataclasses import dataclass

from claimcheck.text.numerals_tokens import Tokens
from claimcheck.text.words import singular


@dataclass(frozen=True, slots=True)
class Unit:
    """A unit: its name in the singular, what it measures, and how many base units it is."""

    name: str
    dimension: str
    factor: float
    offset: float = 0.0
    """Added after the factor: degrees Fahrenheit to Celsius."""


_TABLE = """
length: millimetre millimeter mm .001|centimetre centimeter cm .01|metre meter m 1|kilometre kilometer km kilometers kms 1000|mile mi 1609.344|yard yd yds 0.9144|foot ft feet 0.3048|inch in. " 0.0254|micrometre micrometer micron μm µm um 1e-6|nanometre nanometer nm 1e-9|nautical_mile nmi 1852|light_year light-year 9.4607e15
area: square_metre square_meter sq_m sqm m2 m² sq_metre sq_meter sq._m 1|square_kilometre square_kilometer sq_km sqkm km2 km² sq._km 1e6|square_mile sq_mile sq_mi sq._mile 2589988.11|square_foot sq_ft sqft square_feet ft2 sq._ft sq_foot sq_feet 0.09290304|square_yard sq_yd 0.83612736|square_inch sq_in 0.00064516|hectare ha 10000|acre 4046.8564224
volume: litre liter l 0.001|millilitre milliliter ml 1e-6|cubic_metre cubic_meter m3 m³ cu_m 1|cubic_foot cubic_feet cu_ft 0.028316846592|gallon gal 0.003785411784|barrel bbl 0.158987294928|pint 0.000473176|quart 0.000946353|fluid_ounce fl_oz 2.95735e-5|cubic_centimetre cubic_centimeter cc 1e-6|cubic_kilometre cubic_kilometer 1e9|cubic_yard 0.764554857984|cubic_inch 1.6387064e-5|bushel 0.03523907
mass: gram gramme g 0.001|milligram mg 1e-6|kilogram kilogramme kg kilo kgs 1|tonne metric_ton 1000|ton 1000|pound lb lbs 0.45359237|ounce oz 0.028349523125|stone 6.35029318|microgram μg µg mcg 1e-9|carat 0.0002|megaton 1e9|kiloton 1e6
speed: mile_per_hour mph m.p.h. miles_an_hour mile_an_hour 0.44704|kilometre_per_hour kph km/h kmh km/hr kmph kilometer_per_hour 0.277777778|metre_per_second meter_per_second m/s 1|knot kt kts 0.514444444|kilometre_per_second kilometer_per_second km/s 1000|foot_per_second ft/s 0.3048
temperature: celsius °c degree_celsius degree_centigrade degc deg_c degree_c c_degree 1|kelvin 1
energy: joule 1|kilowatt_hour kwh kilowatt-hour 3.6e6|megawatt_hour mwh megawatt-hour 3.6e9|gigawatt_hour gwh gigawatt-hour 3.6e12|terawatt_hour twh terawatt-hour 3.6e15|calorie cal 4.184|kilocalorie kcal 4184|kilojoule kj 1000|megajoule mj 1e6
power: watt w 1|kilowatt kw 1000|megawatt mw 1e6|gigawatt gw 1e9|terawatt tw 1e12|horsepower hp bhp 745.699872
data: byte 1|kilobyte kb 1e3|megabyte mb 1e6|gigabyte gb 1e9|terabyte tb 1e12|petabyte pb 1e15|megabit 125000|gigabit 125000000|kilobit 125
data-rate: megabit_per_second mbps 1|gigabit_per_second gbps 1000|kilobit_per_second kbps .001
time: second sec secs 1|minute min mins 60|hour hr hrs 3600|day 86400|week wk wks 604800|fortnight 1209600|month mo mos 2629746|year yr yrs 31556952|decade 315569520|century 3155695200|millisecond ms .001|microsecond 1e-6|nanosecond 1e-9
frequency: hertz hz 1|kilohertz khz 1e3|megahertz mhz 1e6|gigahertz ghz 1e9
pressure: pascal pa 1|hectopascal hpa 100|millibar mb_ 100|pound_per_square_inch psi 6894.757|kilopound_per_square_inch ksi 6894757|kilopascal kpa 1000|megapascal mpa 1e6|bar 100000
electricity: volt v 1|kilovolt kv 1000
current: ampere amp 1
charge: milliampere_hour mah 1|ampere_hour ah 1000
torque: newton_metre nm_ 1|pound_foot lb-ft 1.3558
share: percent per_cent percentage % pc pct 0.01|per_mille ‰ 0.001
points: percentage_point percent_point per_cent_point pp ppt 1|basis_point bp bps .01
concentration: part_per_million ppm 1|part_per_billion ppb .001
angle: degree ° deg 1
fuel: mile_per_gallon mpg 1
rotation: revolution_per_minute rpm 1
resolution: megapixel mp 1|pixel 1e-6
loudness: decibel db 1
"""
_NAMED_ONLY = frozenset(["in.", "mb_", "nm_"])
BY_NAME: dict[str, Unit] = {}
BY_WORDS: dict[str, Unit] = {}


def _fill() -> None:
    for line in _TABLE.strip().splitlines():
        dimension, _, rows = line.partition(": ")
        for row in rows.split("|"):
            *names, factor = row.split()
            unit = Unit(names[0].replace("_", " "), dimension, float(factor))
            BY_NAME[unit.name] = unit
            for name in names:
                BY_WORDS.setdefault(name.strip("_").replace("_", " "), unit)
    fahrenheit = Unit("fahrenheit", "temperature", 5 / 9, -160 / 9)
    BY_NAME["fahrenheit"] = fahrenheit
    for name in ("fahrenheit", "°f", "degree fahrenheit", "degree f", "degf", "deg f"):
        BY_WORDS[name] = fahrenheit


_fill()


def dimension(name: str) -> str | None:
    """What a unit measures: `length`, `mass`, ...; `None` for one that the table has not."""
    unit = BY_NAME.get(name)
    return unit.dimension if unit else None


def convert(number: float, unit: str, into: str) -> float | None:
    """A measure in another unit of its dimension, `None` where there is no way.

    >>> round(convert(34, "mile", "kilometre"), 1), convert(1, "mile", "day")
    (54.7, None)
    """
    left, right = BY_NAME.get(unit), BY_NAME.get(into)
    if left is None or right is None or left.dimension != right.dimension:
        return None
    return (number * left.factor + left.offset - right.offset) / right.factor


def unit_at(tokens: Tokens, index: int) -> tuple[Unit, int] | None:
    """The unit that begins with a token, the longest name first, and the index behind it."""
    words = [tokens.word(index + k) for k in range(4)]
    for count in (4, 3, 2, 1):
        if not words[count - 1]:
            continue
        key = " ".join([*words[: count - 1], singular(words[count - 1])])
        unit = BY_WORDS.get(key) or BY_WORDS.get(" ".join(words[:count]))
        if unit is None and count > 1:
            unit = BY_WORDS.get(" ".join([singular(words[0]), *words[1:count]]))
        if unit is not None:
            return unit, index + count
    return None
