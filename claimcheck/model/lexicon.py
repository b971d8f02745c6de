"""Shared knowledge of names and words, as the lexicon files of `rules/` state it.

Keys of every table are folded: lower case, straight apostrophes, no full stops inside
abbreviations ("U.S." is `us`, "D.P.R.K." is `dprk`), single spaces.  Values are canonical names.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field

_ABBREVIATION_STOP = re.compile(r"(?<=\b\w)\.")
_SPACES = re.compile(r"\s+")


def fold(words: str) -> str:
    """The form under which a lexicon keeps a name.

    >>> fold("The  U.S.  State Department’s")
    "the us state department's"
    """
    straight = words.replace("’", "'").replace("‘", "'")
    return _SPACES.sub(" ", _ABBREVIATION_STOP.sub("", straight)).strip().lower()


@dataclass(frozen=True, slots=True)
class Lexicon:
    """The tables that extractors and comparisons look words up in."""

    aliases: Mapping[str, str] = field(default_factory=dict)
    """Any name of a country, place or agency -> its canonical name (`dprk` -> `North Korea`)."""
    types: Mapping[str, str] = field(default_factory=dict)
    """Canonical name -> `country`, `region`, `city`, `agency`, `organisation`."""
    demonyms: Mapping[str, str] = field(default_factory=dict)
    """Adjective or name of a people -> country (`north korean` -> `North Korea`)."""
    capitals: Mapping[str, str] = field(default_factory=dict)
    """Capital or seat -> country, for when it stands for the government (`beijing` -> `China`)."""
    within: Mapping[str, str] = field(default_factory=dict)
    """canonical place -> the place it lies in (`Turin` -> `Piedmont`)."""
    parents: Mapping[str, str] = field(default_factory=dict)
    """Canonical agency -> the body or country it belongs to."""
    titles: Mapping[str, str] = field(default_factory=dict)
    """Post or title -> canonical post (`secretary of state`, `pm` -> `prime minister`)."""
    synonyms: Mapping[str, str] = field(default_factory=dict)
    """Singular head noun -> the head it counts as (`soldier` -> `troop`)."""
    events: Mapping[str, str] = field(default_factory=dict)
    """Lemma of a verb or event noun -> the lemma that stands for it (`quake` -> `strike`)."""
    opposites: Mapping[str, frozenset[str]] = field(default_factory=dict)
    """Lemma -> the lemmas that exclude it when said of one thing (`rise` -> `fall`), both ways."""
    cues: Mapping[str, str] = field(default_factory=dict)
    """Lemma of a reporting verb -> class: `neutral`, `assertive`, `denying`, `directive`,
    `factive`, `belief`."""
    doubtful: frozenset[str] = frozenset()
    """Folded place names that are as often a person or a common word (`austin`, `reading`): a
    place only where the context says so (behind a preposition of place, before a country)."""

    def canonical(self, name: str) -> str | None:
        """The canonical name behind a name, demonym or alias, with or without article."""
        key = fold(name).removeprefix("the ")
        # "German" is a region, too, and "Brits" a town; news means the country.
        return self.demonyms.get(key) or self.aliases.get(key)

    def are_opposite(self, left: str, right: str) -> bool:
        """Do two lemmas exclude each other when they are said of one thing?"""
        return right in self.opposites.get(left, ())

    def is_within(self, inner: str, outer: str) -> bool:
        """Does the first canonical place lie in the second (or is it the same)?"""
        place: str | None = inner
        for _ in range(8):
            if place is None:
                return False
            if place == outer:
                return True
            place = self.within.get(place)
        return False
