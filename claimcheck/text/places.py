"""Places: "in Turin", "near the border with X", "eastern Y", and how two of them relate.

A place is a canonical name with an optional `near` and an optional direction; its string form
(`near Chad`, `eastern Chile`, `Turin`) is what a claim's scope keeps.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from claimcheck.lexicons.word_sets import WordPattern, WordSet, either, of
from claimcheck.model.claim import Span
from claimcheck.model.lexicon import Lexicon, fold
from claimcheck.text.english.calendar_words import MONTHS, WEEKDAY_NAMES
from claimcheck.text.english.closed_classes import SUBJECT_PRONOUNS


def _direction() -> str:
    """A point of the compass, written out or as letters, or an adjective for a part of a place."""
    return (
        r"(?:far[ -])?(?:north|south|east|west)(?:[ -]?(?:east|west))?(?:ern(?:most)?)?"
        rf"|{either(of('place-parts'))}|[NS][EW]?|[EW]"
    )


_NAME = r"[A-Z][\w.’'\-]{0,30}(?:[ -](?:(?:of|de|al|el|la|du|upon)[ -])?[A-Z][\w.’'\-]{0,30}){0,3}"
# preposition, article or possessive, adjectives, name, feature noun, "with X"
_PHRASE = WordPattern(
    lambda: (
        rf"\b(?P<preposition>{either(dict.fromkeys(of('prepositions-of-place')))})\s+"
        r"(?:(?:the|its|their|this|a)\s+(?:[a-z][\w-]{2,20}\s+){0,2}?|[a-z]{2,20}-[a-z]{2,20}\s+)?"
        rf"(?P<possessor>{_NAME}[’']s\s+(?:[a-z][\w-]{{2,20}}\s+){{1,3}}(?=[A-Z]))?"
        rf"(?:(?P<direction>{_direction()})\s+)?(?:of\s+)?(?:the\s+)?"
        rf"(?P<name>{_NAME})"
        rf"(?:\s+(?P<feature>{either(of('place-features'))})s?\b)?"
        rf"(?:\s+(?:with|of)\s+(?:the\s+)?(?P<other>{_NAME}))?"
    )
)
# "join the fight in X": the phrase says where the fight is.  "on the ground in X" goes on saying
# where: there a preposition stands before the noun phrase.
_TAIL_OF_OBJECT = re.compile(
    r"(?<!\bon)(?<!\bat)(?<!\bto)(?<!\bin)(?<!\bof)(?<!\bfrom)(?<!\bnear)(?<!\binto)(?<!\binside)"
    r"\s(?:the|a|an|its|their|his|her|[A-Z]\w{1,20}[’']s?)\s+(?:[a-z-]{3,20}\s+)?[a-z-]{3,20}\s+$"
)
_OBJECT = 60
"""Characters before a phrase in which the object that it belongs to stands: about as many as the
longest one that the pattern takes."""
_FROM = re.compile(r"\bfrom\s(?:the\s)?[A-Z][\w’'\- ]{1,30}$")
_TO = frozenset(("to", "into", "toward", "towards"))
_NEAR = WordSet.of("prepositions-of-place", "near")
_STATIC = WordSet.of("prepositions-of-place", "at")
_BORDER = WordSet.of("place-features", "edge")
_EVENTS = WordSet.of("event-heads") - {"country"}
"""Nouns in which the name of an event ends: it takes place somewhere, and is no place."""
_LAND = re.compile(r"\s(?:country|nation|kingdom|republic|state|city|town)\b")
"""What follows words that say of which sort or part of the world a land is, not which."""
_NOT_PLACES = WEEKDAY_NAMES | MONTHS | SUBJECT_PRONOUNS
_POSSESSIVE = re.compile(r"[’']s?$|[’']s\b")
_PARSED = WordPattern(lambda: rf"(?P<near>near )?(?:(?P<direction>{_direction()}) )?(?P<name>.+)")


@dataclass(frozen=True, slots=True)
class Place:
    """A place as a phrase gives it."""

    name: str
    """Canonical where the lexicon knows it, else as written."""
    near: bool = False
    direction: str | None = None
    known: bool = True
    """Does the lexicon know the name?"""
    span: Span | None = None
    """Where the phrase stands; `None` for a place that was read from a scope."""

    def __str__(self) -> str:
        parts = ["near" if self.near else None, self.direction, self.name]
        return " ".join(part for part in parts if part)


def parse(form: str) -> Place:
    """The place behind a scope's string.

    >>> parse("near Ukraine").near, parse("far east Russia").direction
    (True, 'far east')
    """
    match = _PARSED.fullmatch(form)
    if match is None:
        return Place(form)
    return Place(match["name"], bool(match["near"]), match["direction"])


def places(text: str, span: Span, lexicon: Lexicon) -> Iterator[Place]:
    """The place phrases inside a stretch of text, in order."""
    for match in _PHRASE.finditer(text, span.start, span.end):
        if _TAIL_OF_OBJECT.search(text, max(span.start, match.start() - _OBJECT), match.start()):
            continue
        if match["preposition"] in _TO and _FROM.search(
            text, max(span.start, match.start() - _OBJECT), match.start()
        ):
            continue  # "from Bergen to the port of Oslo" is where neither is
        place = _place(match, lexicon)
        if place is not None:
            yield place


def _place(match: re.Match[str], lexicon: Lexicon) -> Place | None:
    words = match["name"]
    name, kind = _known(words, lexicon)
    preposition = match["preposition"]
    if name is None:
        first = fold(_POSSESSIVE.sub("", re.split(r"[ -]", words)[0])).rstrip(".")
        if preposition not in _STATIC or first in _NOT_PLACES or match["feature"] in _BORDER:
            return None
        if _LAND.match(match.string, match.end()):
            return None  # "in the West Tarnish country"
        name = _POSSESSIVE.sub("", words).rstrip(".")
        if name.split()[-1].lower() in _EVENTS:
            return None  # "at the Winter Games"
    elif kind not in ("country", "region", "city", "continent"):
        return None
    border = match["feature"] in _BORDER
    other = _known(match["other"], lexicon)[0] if border and match["other"] else None
    direction = match["direction"]
    if direction is not None and not direction.isupper():
        direction = direction.replace("-", "").lower()
    is_near = border or preposition in _NEAR
    return Place(other or name, is_near, direction, kind is not None, Span(*match.span()))


def _known(words: str, lexicon: Lexicon) -> tuple[str | None, str | None]:
    """The canonical name of the most specific place that the words name, and its type.

    "Italy's Turin" is Turin: of a possessor and what it possesses, the latter.
    """
    parts = [part for part in re.split(r"[’']s?\s+", words) if part]
    for part in reversed(parts):
        bare = _POSSESSIVE.sub("", part).rstrip(".,")
        tokens = bare.split()
        for length in range(len(tokens), 0, -1):
            name = lexicon.canonical(" ".join(tokens[:length]))
            if name is not None:
                return name, lexicon.types.get(name, "country")
    return None, None


def narrowest(found: list[Place], lexicon: Lexicon) -> Place | None:
    """Of the places of one clause the one that says most: near > directed > inner > first."""
    best: Place | None = None
    for place in found:
        if best is None or _narrows(place, best, lexicon):
            best = place
    return best


def _narrows(place: Place, best: Place, lexicon: Lexicon) -> bool:
    if place.near and not best.near:
        return True
    inner = place.name != best.name and lexicon.is_within(place.name, best.name)
    same = place.name == best.name and place.direction is not None and best.direction is None
    return (inner or same) and not best.near


def relate(left: str, right: str, lexicon: Lexicon) -> str:
    """How two places relate: `equal`, `within` (left in right), `holds`, or `differs`.

    A town lies in its country and may lie in any part of it: nothing here knows its north.
    """
    if left == right:
        return "equal"
    a, b = parse(left), parse(right)
    if a.name == b.name:
        if a.near != b.near:
            return "differs"
        return _relate_directions(_points(a.direction), _points(b.direction))
    if not b.near and lexicon.is_within(a.name, b.name):
        return "within"
    if not a.near and lexicon.is_within(b.name, a.name):
        return "holds"
    return "differs"


def _points(direction: str | None) -> frozenset[str]:
    """The points of the compass in a direction: north and west of "northwestern" and "NW"."""
    if direction is None:
        return frozenset()
    if direction.isupper():
        return frozenset(_POINTS[letter] for letter in direction)
    named = frozenset(point for point in _POINTS.values() if point in direction.lower())
    return named or frozenset([direction])


_POINTS = {"N": "north", "S": "south", "E": "east", "W": "west"}


def _relate_directions(left: frozenset[str], right: frozenset[str]) -> str:
    """The north holds the northwest; a country holds all its parts."""
    if left == right:
        return "equal"
    if left <= right:
        return "holds"
    return "within" if right <= left else "differs"


_CAPITALISED = re.compile(r"[A-Z][\w’'\-]{1,30}(?: [A-Z][\w’'\-]{1,30}){0,3}")
_PLACE_TYPES = frozenset(["country", "region", "city"])


def named(text: str, span: Span, lexicon: Lexicon) -> tuple[str, ...]:
    """The canonical places that a stretch names in any position, each once, in order.

    Names that are as often something else (`Lexicon.doubtful`) are passed over.
    """
    found: list[str] = []
    for match in _CAPITALISED.finditer(text, span.start, span.end):
        words = [_POSSESSIVE.sub("", word) for word in match[0].split()]
        start = 0
        while start < len(words):
            length, name = _longest(words[start:], lexicon)
            if name is not None:
                found.append(name)
            start += length
    return tuple(dict.fromkeys(found))


def _longest(words: list[str], lexicon: Lexicon) -> tuple[int, str | None]:
    """How many of the first words name a place, and which; (1, None) where they do not."""
    for length in range(len(words), 0, -1):
        key = fold(" ".join(words[:length]))
        name = lexicon.aliases.get(key)
        if name is not None and lexicon.types.get(name) in _PLACE_TYPES:
            return length, None if key in lexicon.doubtful else name
    return 1, None


def related(left: str, right: str, lexicon: Lexicon) -> bool:
    """Does one of two canonical places lie in the other, or are they the same?"""
    return lexicon.is_within(left, right) or lexicon.is_within(right, left)
