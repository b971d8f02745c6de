"""What the signs of a word's class weigh, as `word_classes.tsv` has them.

The table is made by `tools/word_classes.py` from tagged news.  A row is a sign, what it is about,
and its weights by class; a row `word` names the classes that a known word may have, a row `near` a
word that is a sign for its neighbours.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from claimcheck.text.tokens.record import CLASSES, NAME

Vector = tuple[int, ...]
"""A weight for each of `CLASSES`, in hundredths of a nat."""
NOTHING: Vector = (0,) * len(CLASSES)


@dataclass(frozen=True, slots=True)
class Weights:
    """The signs and what they weigh."""

    words: Mapping[str, str]
    """Known word in lower case -> its classes, the most frequent first."""
    signs: Mapping[str, Vector]
    """Sign, as `signs` names it -> weights."""
    neighbours: frozenset[str]
    """Words so frequent that they are signs for the word beside them."""


@cache
def shipped() -> Weights:
    """The weights that ship, read when they are first asked for."""
    file = files("claimcheck.text.tokens").joinpath("word_classes.tsv")
    return parsed(file.read_text(encoding="utf-8"))


def parsed(table: str) -> Weights:
    """The weights of a table.  Raises `KeyError` for a class that is none of `CLASSES`."""
    words: dict[str, str] = {}
    signs: dict[str, Vector] = {}
    neighbours = set()
    place = {each: number for number, each in enumerate(CLASSES)}
    for line in table.splitlines():
        if line.startswith("#"):
            continue
        sign, about, told = line.split("\t")
        if sign == "word":
            words[about] = told
            continue
        if sign == "near":
            neighbours.add(about)
            continue
        vector = [0] * len(CLASSES)
        for each in told.split():
            vector[place[each[0]]] = int(each[1:])
        signs[f"{sign} {about}"] = tuple(vector)
    return Weights(words, signs, frozenset(neighbours))


def is_common(word: str) -> bool:
    """Is a word in lower case known, and seldom as a name?

    >>> is_common("society"), is_common("syria"), is_common("brennecke")
    (True, False, False)
    """
    return shipped().words.get(word, NAME)[0] != NAME
