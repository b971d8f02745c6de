"""What an article is about, by its words: those that few articles have weigh most.

Two articles that tell one event share its rare words, whatever else they say; how many articles of
the day's news have a word stands in `document_frequencies.tsv`, made by
`tools/document_frequencies.py`.  So how alike two articles are does not hang on what else is
checked with them.
"""

from __future__ import annotations

import math
import re
from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from types import MappingProxyType

from claimcheck.model.document import Document
from claimcheck.text.english.closed_classes import CLOSED
from claimcheck.text.english.noun_lemmas import singular
from claimcheck.text.tokens.weights import is_common

KEPT, NAMES = 80, 40
"""Heaviest words and names of an article that are kept.  With 40, 120 or all words the pairs of one
story (58 stories of 302 news articles; 313 shootings in 833) come out as well, within .005 of the
area under the curve."""
CAPITAL = 1.5
"""Weight of a word that is written with a capital somewhere, beside others."""
ENOUGH = 12
"""Words from which an article counts in full: two headlines on two fires have most words in common.
So 56 of 62 pairs of headlines on one event are .12 alike, and 19 of 56 on two."""
NAMELESS = 0.5
"""How far one counts at the least that names nobody and no place, so that nothing in it tells of
another event ("The quake had a magnitude of 6").  Of the pairs of headlines one more on one event
is .1 alike by that, and none on two."""
LEAST = 10
"""Articles that a word is taken to stand in at least: rarer ones are not told apart."""
_WORD = re.compile(r"[A-Za-z][\w’'-]{2,40}")
_POSSESSIVE = re.compile(r"[’']s?$")


@dataclass(frozen=True, slots=True)
class Vector:
    """What an article is about.

    The product of two is the mean of two cosines, that of the words and that of the names alone:
    two crashes share many words, and the names tell which is which.  Of pairs of two shootings 1.4
    in 100 reach so the likeness of 95 % of those of one; 7 with the words alone.
    """

    weights: Mapping[str, float]
    """Of unit length; a name stands for itself and, behind `NAMED`, among the names."""
    proof: float
    """How far the article counts, 0 to 1: a side of few words proves little."""


@dataclass(frozen=True, slots=True)
class Frequencies:
    """How many articles have a word."""

    articles: int
    counts: Mapping[str, int]
    """Word in lower case and singular -> articles, where they are more than `LEAST`."""

    def weight(self, word: str) -> float:
        """The inverse document frequency of Sparck Jones (1972), in nats."""
        return math.log((self.articles + 1) / (max(self.counts.get(word, 0), LEAST) + 1))


@cache
def shipped() -> Frequencies:
    """The frequencies that ship, read when they are first asked for."""
    file = files("claimcheck.align").joinpath("document_frequencies.tsv")
    return parsed(file.read_text(encoding="utf-8"))


def parsed(text: str) -> Frequencies:
    """A table: `articles` and their number, then a number of articles and its words per line."""
    counts: dict[str, int] = {}
    articles = 0
    for line in text.splitlines():
        number, _, words = line.partition("\t")
        if number == "articles":
            articles = int(words)
        elif number and not number.startswith("#"):
            counts.update(dict.fromkeys(words.split(), int(number)))
    return Frequencies(articles, counts)


def words(
    text: str, demonyms: Mapping[str, str] = MappingProxyType({})
) -> Iterator[tuple[str, int, bool]]:
    """The words of a text that mean something, folded, how often, and if a capital stands in one;
    what is named by one of the `demonyms` as its country, where that is one word.

    >>> list(words("The ferries of Oslo: a Danish ferry sank.", {"danish": "Denmark"}))
    [('ferry', 2, False), ('oslo', 1, True), ('denmark', 1, True), ('sank', 1, False)]
    """
    often: dict[str, int] = defaultdict(int)
    for word in _WORD.findall(text):
        often[word] += 1
    counts: dict[str, int] = defaultdict(int)
    capital: set[str] = set()
    for word, count in often.items():
        lower = _POSSESSIVE.sub("", word.lower())
        if lower in CLOSED:
            continue
        country = demonyms.get(lower, " ")
        folded = singular(lower) if " " in country else country.lower()
        counts[folded] += count
        if word[0].isupper():
            capital.add(folded)
    for word, count in counts.items():
        yield word, count, word in capital


NAMED = "^"
"""What stands before a word as one of the names."""


def vector(
    document: Document,
    demonyms: Mapping[str, str] = MappingProxyType({}),
    frequencies: Frequencies | None = None,
) -> Vector:
    """The heaviest words and names of a document, its title included."""
    known = frequencies or shipped()
    every: list[tuple[float, str]] = []
    names: list[tuple[float, str]] = []
    for word, count, capital in words(f"{document.title or ''}\n{document.text}", demonyms):
        weight = (1 + math.log(count)) * known.weight(word)
        every.append((weight * (CAPITAL if capital else 1.0), word))
        if capital:
            names.append((weight, NAMED + word))
    kept = _unit(every, KEPT)
    proof = min(1.0, len(kept) / ENOUGH)
    if proof < NAMELESS and all(is_common(word.removeprefix(NAMED)) for _, word in names):
        proof = NAMELESS
    return Vector(kept | _unit(names, NAMES), proof)


def _unit(weighed: list[tuple[float, str]], most: int) -> dict[str, float]:
    """The heaviest, such that the squares of their weights sum up to a half."""
    weighed.sort(key=lambda each: (-each[0], each[1]))
    del weighed[most:]
    length = math.sqrt(2 * math.fsum(weight * weight for weight, _ in weighed)) or 1.0
    return {word: weight / length for weight, word in weighed}
