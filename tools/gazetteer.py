"""Regions and cities of GeoNames as the rows of places.yaml: which names to keep, and how.

A name is of use to a checker when it means one place.  So a country keeps its name before a
region, a region named like a city in it is called "<name> region", a name that several places
share stands alone without a place around it, and names that are as often a person or a common
word are marked doubtful.
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence, Set
from dataclasses import dataclass, field
from typing import Any

Record = dict[str, Any]

LARGE = 1_000_000
"""Inhabitants from which a city is better known than any person or word of its name."""
SHORT = 3
"""Letters up to which the name of a smaller city is as likely a particle or an abbreviation."""
DOMINANCE = 3
"""How many times larger a city must be than its namesakes elsewhere for the name to mean it."""
DIVISIONS = (
    "Oblast", "oblast", "Krai", "Kray", "Okrug", "Region", "Province", "Governorate", "State",
    "District", "Department", "County", "Prefecture", "Voivodeship", "Parish", "Canton",
    "Municipality", "Division", "Republic", "City", "Regional State",
)  # fmt: skip
_DIVISION = re.compile(rf"(?: ({'|'.join(DIVISIONS)}))+$")
CAPITAL = 2
"""How many times larger than a capital a namesake may be before the name means neither."""
NEWS_NAMES = {"New York City": ["New York", "NYC"], "Washington": ["Washington, D.C."]}
"""What the news calls a city besides the name that GeoNames gives it."""
WORD_OF = {
    "RU": "oblast", "UA": "oblast", "US": "state", "IN": "state", "NG": "state", "BR": "state",
    "MX": "state", "VE": "state", "AU": "state", "MM": "state", "SD": "state", "JP": "prefecture",
    "SY": "governorate", "IQ": "governorate", "EG": "governorate", "YE": "governorate",
    "LB": "governorate", "JO": "governorate", "CO": "department", "HT": "department",
    "KE": "county", "RO": "county", "HU": "county", "HR": "county", "PL": "voivodeship",
    "CH": "canton",
}  # fmt: skip
"""What English news calls a first-level division; `province` elsewhere."""
VAGUE = re.compile(
    "north|south|east|west|northern|southern|eastern|western|central|centre|center|upper|lower|"
    "red|white|blue|sea|nile|river|lake|coast|coastal|capital|federal|territory|district|region|"
    "state|city|special|autonomous|area|delta|plateau|littoral|nord|sud|est|ouest|centro|norte|"
    "sur|sul|este|oeste|outer|islands|island|and|of|the|.{1,2}"
)
"""Words that alone make no name of a region (`Northern Territory` is vague, `Maine` is not)."""


@dataclass(slots=True)
class Place:
    """A region or city on its way into the file."""

    name: str
    country: str
    population: int = 0
    others: list[str] = field(default_factory=list)
    cities: list[Place] = field(default_factory=list)

    def row(self) -> str:
        """The names, the canonical one first."""
        return " = ".join(dict.fromkeys([self.name, *self.others]))


@dataclass(slots=True)
class Gazetteer:
    """What places.yaml holds."""

    regions: dict[str, list[Place]]
    """By country; the region without name holds the cities that lie in none."""
    shared: list[str]
    """Names of several places, with their other spellings."""


def build(
    cities: Iterable[Record], regions: Sequence[Record], countries: Mapping[str, str],
    capitals: Set[tuple[str, str]], minimum: int,
) -> Gazetteer:  # fmt: skip
    """The gazetteer of the cities from `minimum` inhabitants on.

    `countries` maps codes to names; `capitals` are pairs of plain name and country code.
    """
    kept = [_city(record) for record in cities if record["population"] >= minimum]
    kept = [(city, code) for city, code in kept if city.name not in countries.values()]
    owners, shared = _owners((city for city, _ in kept), capitals)
    by_code = _regions(regions)
    nameless: dict[str, Place] = {}
    for city, code in kept:
        if owners.get(plain(city.name)) is city:
            region = by_code.get(code) or nameless.setdefault(city.country, Place("", city.country))
            region.cities.append(city)
            city.others = [form for form in city.others if owners.get(plain(form)) is city]
    by_country: dict[str, list[Place]] = defaultdict(list)
    for region in [*by_code.values(), *nameless.values()]:
        by_country[countries[region.country]].append(region)
    found = Gazetteer(dict(sorted(by_country.items())), shared)
    called = {plain(name) for names in NEWS_NAMES.values() for name in names}
    _name_regions(found, {*owners, *called}, set(countries.values()))
    return found


def _city(record: Record) -> tuple[Place, str]:
    name = tidy(record["name"])
    city = Place(name, record["countrycode"], record["population"], _spellings(name))
    city.others += NEWS_NAMES.get(name, [])
    return city, f"{record['countrycode']}.{record['admin1code']}"


def _owners(
    cities: Iterable[Place], capitals: Set[tuple[str, str]]
) -> tuple[dict[str, Place], list[str]]:
    """Which city a name means (a capital, or by far the largest); and names of several."""
    namesakes: dict[str, list[Place]] = defaultdict(list)
    for city in cities:
        for name in dict.fromkeys(plain(form) for form in (city.name, *city.others)):
            namesakes[name].append(city)
    owners: dict[str, Place] = {}
    shared: dict[str, None] = {}
    for name, group in namesakes.items():
        group.sort(key=lambda city: ((name, city.country) not in capitals, -city.population))
        largest = max((city.population for city in group[1:]), default=0)
        capital = (name, group[0].country) in capitals
        if group[0].population >= largest * (1 / CAPITAL if capital else DOMINANCE):
            owners[name] = group[0]
        else:
            spellings = {form: None for city in group for form in (city.name, bare(city.name))}
            shared[" = ".join(form for form in spellings if plain(form) == name)] = None
    return owners, sorted(row for row in shared if row)


def _regions(records: Sequence[Record]) -> dict[str, Place]:
    """First-level regions by code.

    Vague names stay out, names that two countries have, and cities that are regions.
    """
    places = {record["code"]: Place(tidy(record["name"]), record["code"][:2]) for record in records}
    names = Counter(name for name, _ in {(plain(_base(place.name)), place.country)
                                         for place in places.values()})  # fmt: skip
    return {
        code: place
        for code, place in places.items()
        if names[plain(_base(place.name))] == 1
        and not _is_vague(place.name) and not place.name.endswith(" City")
    }  # fmt: skip


def _is_vague(name: str) -> bool:
    return all(VAGUE.fullmatch(word) for word in re.split(r"[ -]", plain(_base(name))))


def _name_regions(found: Gazetteer, cities: set[str], countries: set[str]) -> None:
    """Call a region by its bare name where no city or country has it."""
    shared = {plain(row.partition(" = ")[0]) for row in found.shared}
    taken = cities | shared | {plain(name) for name in countries}
    for regions in found.regions.values():
        for region in regions:
            if region.name:
                _name_region(region, taken)
        regions.sort(key=lambda region: region.name)


def _name_region(region: Place, taken: set[str]) -> None:
    base, full = _base(region.name), region.name
    word = WORD_OF.get(region.country, "province")
    if plain(base) in taken:
        region.name = full if full != base else f"{base} {word}"
        region.others = []
    else:
        region.name = base
        region.others = [full]
    region.others += [f"{base} {noun}" for noun in dict.fromkeys([word, "region", "province"])]
    if word == "state":
        region.others.append(f"state of {base}")
    region.others += [form for name in (region.name, *region.others) for form in _spellings(name)]


def doubtful(found: Gazetteer, words: Set[str], surnames: Set[str]) -> list[str]:
    """The folded names that are also a common word or a given name, or of cities a surname."""
    names = [
        region.name for regions in found.regions.values() for region in regions
        if plain(region.name) in words
    ] + [
        city.name for regions in found.regions.values() for region in regions
        for city in region.cities
        if city.population < LARGE
        and (plain(city.name) in words | surnames or len(city.name) <= SHORT)
    ]  # fmt: skip
    return sorted({form for name in names for form in (name.lower(), plain(name))})


def _base(name: str) -> str:
    """Kursk Oblast -> Kursk."""
    return _DIVISION.sub("", name) or name


def tidy(name: str) -> str:
    """A name in the signs that English news uses: no transliteration marks, one apostrophe."""
    name = re.sub(r"[ʻʼ‘’`´]", "'", name).strip("'")
    name = re.sub(r"\s*[(,;/|=:].*|\s+(?=\s)", "", name).strip()
    return name if name.isascii() or _NEWS_LETTERS.fullmatch(name) else bare(name)


def plain(name: str) -> str:
    """Lower case without accents."""
    return bare(name).lower()


def bare(name: str) -> str:
    """The name without accents: São Tomé -> Sao Tome."""
    apart = unicodedata.normalize("NFD", name)
    letters = "".join(c for c in apart if not unicodedata.combining(c))
    return unicodedata.normalize("NFC", letters.translate(_LETTERS))


_NEWS_LETTERS = re.compile(r"[ -~À-ÿ]+")
"""News agencies keep the accents of Western European languages and drop all others."""
_LETTERS = str.maketrans({"ł": "l", "Ł": "L", "ø": "o", "Ø": "O", "ı": "i", "đ": "d", "Đ": "D",
                          "ə": "a", "Ə": "A", "ß": "ss", "æ": "ae", "Æ": "Ae"})  # fmt: skip


def _spellings(name: str) -> list[str]:
    """Other spellings of a name: without accents, without apostrophes, St. for Saint."""
    forms = [bare(name), bare(name).replace("'", "")]
    forms += [re.sub(r"^Saint\b", "St.", form) for form in forms]
    forms += [form.replace("-", " ") for form in forms]
    return [form for form in dict.fromkeys(re.sub(r" +", " ", form) for form in forms)
            if form != name]  # fmt: skip
