"""Lexicon files -> `Lexicon` and `Words`: the names and words that all rules share.

A table is written by its values: `troop: [soldier, serviceman]` says that both count as a troop.
`agencies` groups by the parent body.  `countries` and `places` are generated (tools/lexicons.py)
and large, so they are block text, one scalar to YAML, cut into tables here; a user's own files
do not have these two.  Later files win:
places, countries, the files written by hand, then a user's.  A user's files may add to any table
of words (`claimcheck.lexicons.in_force`), too.  The classes of verbs of speech are those of the
table `speech-verbs`; a user's `cues` overrule them.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import cache, lru_cache, partial
from importlib.resources import files
from pathlib import Path
from typing import TYPE_CHECKING, Any

import yaml

from claimcheck.errors import Problem, RuleError
from claimcheck.lexicons.in_force import SHIPPED, Entry, Words, entries_of
from claimcheck.lexicons.in_force import tables as tables_of_words
from claimcheck.model.lexicon import Lexicon, fold
from claimcheck.yamlfile import json_form, schema, suggest
from claimcheck.yamlfile.json_form import takes
from claimcheck.yamlfile.schema import Key
from claimcheck.yamlfile.source import Source, compose, decode

if TYPE_CHECKING:
    from importlib.abc import Traversable

Tables = dict[str, dict[str, str]]
_FIRST = ("places.yaml", "countries.yaml")
_TABLES = ("aliases", "capitals", "cues", "demonyms", "events", "opposites", "parents", "synonyms",
           "titles", "types", "within")  # fmt: skip
_CANONICAL_KEYS = ("types", "within", "parents")
"""Tables from canonical name to canonical name: their keys are not folded."""


def load(folders: Sequence[Path] = ()) -> Lexicon:
    """The lexicon that ships, with a user's files, and those of folders.  Raises `RuleError`."""
    return _load(tuple(folders))[0]


def words(folders: Sequence[Path] = ()) -> Words:
    """The words that ship, with those of a user's files and folders.  Raises `RuleError`."""
    return _load(tuple(folders))[1]


@lru_cache(maxsize=4)
def _load(folders: tuple[Path, ...]) -> tuple[Lexicon, Words]:
    tables: Tables = {name: {} for name in _TABLES}
    added: dict[str, list[Entry]] = {}
    doubtful: set[str] = set()
    problems: list[Problem] = []
    for path, file, shipped in _files(folders):
        try:
            content = file.read_bytes()
        except OSError as error:
            problems.append(Problem(path, f"cannot be read: {error.strerror}"))
            continue
        source = decode(path, content, bounded=not shipped)
        root = compose(source, trusted=shipped)
        if root is not None:
            values = schema.mapping(root, source, _KEYS if shipped else user_keys())
            for table in _words_keys().keys() & values.keys():
                added.setdefault(table, []).extend(values.pop(table))
            _add(values, tables, doubtful)
        problems.extend(source.problems)
    if problems:
        raise RuleError(problems)
    words = Words(added) if added else SHIPPED
    classes = {entry.partition(":")[0]: name for name, entry in words.entries("speech-verbs")}
    tables["cues"] = classes | tables["cues"]
    tables["events"] = _derived(words, tables["events"]) | tables["events"]
    pairs = _opposites(tables.pop("opposites"))
    return Lexicon(**tables, opposites=pairs, doubtful=frozenset(doubtful)), words


def _derived(words: Words, events: Mapping[str, str]) -> dict[str, str]:
    """Nouns of events -> the event of the verb that each is derived from."""
    return {noun: events.get(verb, verb) for verb, noun in words.entries("nominalisations")}


def _opposites(rows: Mapping[str, str]) -> dict[str, frozenset[str]]:
    """Both ways; a row's key is `opposite <tab> word`, for a word may have several."""
    found: dict[str, set[str]] = defaultdict(set)
    for key, word in rows.items():
        other = key.partition("\t")[0]
        found[word].add(other)
        found[other].add(word)
    return {word: frozenset(others) for word, others in found.items()}


def _files(folders: Iterable[Path]) -> Iterator[tuple[str, Traversable, bool]]:
    shipped = {file.name: file for file in files("claimcheck.rules").joinpath("lexicons").iterdir()}
    for name in sorted(shipped, key=lambda name: (name not in _FIRST, name != _FIRST[0], name)):
        if name.endswith(".yaml"):
            yield f"rules/lexicons/{name}", shipped[name], True
    for folder in folders:
        for path in [folder] if folder.is_file() else sorted(folder.glob("*.yaml")):
            yield str(path), path, False


def _grouped_form(allowed: Sequence[str] = ()) -> json_form.Form:
    names = json_form.many(json_form.TEXT)
    if allowed:
        return {"type": "object", "additionalProperties": False,
                "properties": dict.fromkeys(allowed, names)}  # fmt: skip
    return {"type": "object", "additionalProperties": names}


@takes(_grouped_form)
def _grouped(
    node: yaml.Node, source: Source, allowed: Sequence[str] = ()
) -> dict[str, tuple[str, ...]]:
    """`value: [names]`, value by value; `allowed` are the values of a table that has few."""
    if not isinstance(node, yaml.MappingNode):
        source.complain("takes a mapping of a value to its names", node.start_mark)
        return {}
    for value, key_node, _ in schema.pairs(node, source) if allowed else ():
        if value not in allowed:
            hint = suggest.did_you_mean(value, allowed)
            source.complain(f'unknown value "{value}"{hint}', key_node.start_mark)
    rows = ((key, schema.texts(value, source)) for key, _, value in schema.pairs(node, source))
    return {key: names for key, names in rows if names is not None}


@takes(lambda: {"type": "object", "additionalProperties": _grouped_form()})
def _nested(node: yaml.Node, source: Source) -> dict[str, dict[str, tuple[str, ...]]]:
    """`parent: {name: [aliases]}`, parent by parent."""
    if not isinstance(node, yaml.MappingNode):
        source.complain("takes a mapping of a parent to its agencies", node.start_mark)
        return {}
    return {key: _grouped(value, source) for key, _, value in schema.pairs(node, source)}


_VALUES = {
    "cues": ("neutral", "assertive", "denying", "directive", "factive", "belief"),
    "types": ("country", "region", "city", "agency", "organisation"),
}
_NAME_KEYS: Mapping[str, Key] = {
    **{name: Key(partial(_grouped, allowed=_VALUES.get(name, ()))) for name in _TABLES},
    "agencies": Key(_nested),
    "doubtful": Key(schema.text),
}
_KEYS: Mapping[str, Key] = {
    **_NAME_KEYS,
    "countries": Key(schema.text),
    "places": Key(schema.table),
    "shared": Key(schema.text),
}


@cache
def _words_keys() -> Mapping[str, Key]:
    return {table: Key(partial(entries_of, table)) for table in tables_of_words()}


@cache
def user_keys() -> Mapping[str, Key]:
    """The tables that a user's lexicon may have."""
    return {**_NAME_KEYS, **_words_keys()}


def table_names() -> frozenset[str]:
    """Their names."""
    return frozenset(user_keys())


def _add(values: Mapping[str, Any], tables: Tables, doubtful: set[str]) -> None:
    for name, value in values.items():
        if name == "doubtful":
            doubtful.update(cells(value, ","))
        elif name == "shared":
            _add_shared(value, tables, doubtful)
        else:
            _ADDERS[name](value, tables)


def _add_grouped(name: str, rows: Mapping[str, tuple[str, ...]], tables: Tables) -> None:
    key = str if name in _CANONICAL_KEYS else fold
    for value, names in rows.items():
        for written in names:
            entry = f"{fold(written)}\t{value}" if name == "opposites" else key(written)
            tables[name][entry] = value
        if name in ("aliases", "titles"):  # a canonical name names itself
            tables[name].setdefault(fold(value), value)


def _add_agencies(rows: Mapping[str, Mapping[str, tuple[str, ...]]], tables: Tables) -> None:
    for parent, agencies in rows.items():
        for name, aliases in agencies.items():
            tables["types"][name] = "agency"
            tables["parents"][name] = parent
            for alias in (name, *aliases):
                tables["aliases"][fold(alias)] = name


def _add_countries(text: str, tables: Tables) -> None:
    """Rows `name | other names | demonyms | capitals`."""
    for row in text.splitlines():
        name, aliases, demonyms, capitals = (part.strip() for part in row.split("|"))
        tables["types"][name] = "country"
        for alias in (name, *cells(aliases, ",")):
            tables["aliases"][fold(alias)] = name
        for demonym in cells(demonyms, ","):
            tables["demonyms"][fold(demonym)] = name
        for capital in cells(capitals, ","):
            tables["capitals"][fold(capital)] = name


def _add_places(countries: Mapping[str, str], tables: Tables) -> None:
    """Country by country, rows `region = other names: city = other names; city`."""
    for country, rows in countries.items():
        for row in rows.splitlines():
            region, _, cities = row.partition(":")
            inside = _add_place(region, "region", country, tables) or country
            for city in cells(cities, ";"):
                _add_place(city, "city", inside, tables)


def _add_shared(text: str, tables: Tables, doubtful: set[str]) -> None:
    """Names that several cities have: places, but of no place around them."""
    for row in cells(text, ","):
        spellings = cells(row, "=")
        tables["types"][spellings[0]] = "city"
        for spelling in spellings:
            doubtful.add(spelling.lower())
            tables["aliases"][spelling.lower()] = spellings[0]


def _add_place(names: str, type_: str, outer: str, tables: Tables) -> str | None:
    """One place; the generator leaves nothing to fold but capitals and abbreviations."""
    written = cells(names, "=")
    if not written:
        return None
    name = written[0]
    tables["types"][name] = type_
    tables["within"][name] = outer
    for alias in written:
        tables["aliases"][fold(alias) if "." in alias else alias.lower()] = name
    return name


def cells(row: str, separator: str) -> list[str]:
    """The parts of a row without the spaces around them; none for an empty row.

    >>> cells("Kyiv = Kiev", "=")
    ['Kyiv', 'Kiev']
    """
    return [cell.strip() for cell in row.split(separator) if cell.strip()]


_ADDERS: Mapping[str, Callable[[Any, Tables], None]] = {
    **{name: partial(_add_grouped, name) for name in _TABLES},
    "agencies": _add_agencies,
    "countries": _add_countries,
    "places": _add_places,
}
