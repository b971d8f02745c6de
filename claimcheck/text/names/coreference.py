"""Who is who in one document: every mention of a name and the fullest form it has there.

Short forms are resolved inside a document only; two documents are never joined by a surname.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right, insort
from collections.abc import Sequence

from claimcheck.model.claim import Span
from claimcheck.text.article import Article
from claimcheck.text.names.person_names import (
    DIFFERENT,
    SHORT,
    are_of_two_generations,
    compare_names,
    parts,
)
from claimcheck.text.names.read import names_of
from claimcheck.text.names.record import ORGANISATION, PERSON, UNKNOWN, Name

_DEFINES = re.compile(r"\s\(|,\s(?:or|known\sas|also\sknown\sas)\s")
_MOST_BEARERS = 24
"""Persons of one text that share a name word; more are not told apart, so that work does not grow
with their square.  In 595 reports 10 at most share one."""
_DEFINES_WITHIN = 20
"""Characters between a long name and its short form: the longest link, ", also known as ", has
16."""


class Person:
    """One person of a document: the fullest name and every place of it."""

    def __init__(self, name: Name) -> None:
        self.name = name
        self.gender = name.gender
        self.places: list[int] = []

    def add(self, name: Name) -> None:
        """Take in another mention; the longer name becomes the person's."""
        insort(self.places, name.span.start)
        self.gender = self.gender or name.gender
        if (len(name.tokens), len(name.text)) > (len(self.name.tokens), len(self.name.text)):
            self.name = name


class NameBook:
    """The names of one document, resolved.  Build it with `name_book(article)`."""

    def __init__(self, text: str, found: Sequence[Name]) -> None:
        self.names = tuple(found)
        self._starts = [name.span.start for name in found]
        self._by_word: dict[str, list[Person]] = {}
        self._person_at: dict[Span, Person] = {}
        self._long_forms: dict[str, Name] = {}
        for name in found:
            if name.kind in (PERSON, UNKNOWN) and len(name.tokens) > 1:
                self._enter(name)
        for name in found:
            if name.kind in (PERSON, UNKNOWN) and len(name.tokens) == 1:
                self._enter_short(name)
        self._define(text)

    def _enter(self, name: Name) -> None:
        words = parts(name.text)
        for person in self._by_word.get(words[-1], ()):
            if compare_names(person.name.text, name.text) not in (SHORT, DIFFERENT):
                break
        else:
            person = Person(name)
            for word in dict.fromkeys(words):
                bearers = self._by_word.setdefault(word, [])
                if len(bearers) < _MOST_BEARERS:
                    bearers.append(person)
        person.add(name)
        self._person_at[name.span] = person

    def _enter_short(self, name: Name) -> None:
        person = self._bearer(name.text, name.span.start, name.gender)
        if person is not None:
            person.add(name)
            self._person_at[name.span] = person

    def _define(self, text: str) -> None:
        """Read "National Grid Agency (NGA)" and "the Agency, or NGA,"."""
        for long, short in zip(self.names, self.names[1:], strict=False):
            between = text[long.span.end : short.span.start]
            if (
                len(between) > _DEFINES_WITHIN
                or not _DEFINES.fullmatch(between)
                or len(long.tokens) < 2
            ):
                continue
            if short.text.isupper() and short.text[0] == long.text.lstrip("The ")[:1]:
                self._long_forms.setdefault(short.text, long)

    def at(self, span: Span) -> Name | None:
        """The first name that shares a character with the span."""
        inside = self.inside(span)
        return inside[0] if inside else None

    def inside(self, span: Span) -> list[Name]:
        """All names that share a character with the span, in order."""
        first = max(0, bisect_left(self._starts, span.start) - 1)
        last = bisect_right(self._starts, span.end)
        return [name for name in self.names[first:last] if name.span.overlaps(span)]

    def persons_in(self, span: Span) -> list[Name]:
        """The names wholly in a stretch that may be persons': not those of bodies and places."""
        return [
            name for name in self.inside(span)
            if span.holds(name.span) and self.kind(name) in (PERSON, UNKNOWN)
            and name.canonical is None
        ]  # fmt: skip

    def person(self, name: Name) -> Person | None:
        """The person whom a mention names; `None` for other names and on a tie."""
        return self._person_at.get(name.span)

    def full(self, name: Name) -> str:
        """The fullest form of a mention: a person's whole name, what an acronym stands for.

        The canonical name where the lexicon has one, else the words themselves.
        """
        person = self.person(name)
        if person is not None and name.kind in (PERSON, UNKNOWN):
            return person.name.text
        if name.canonical is not None:
            return name.canonical
        long = self._long_forms.get(name.text)
        return long.canonical or long.text if long is not None else name.text

    def kind(self, name: Name) -> str:
        """The kind of a mention, with what other mentions of the same name tell."""
        if name.kind == UNKNOWN:
            if name.text in self._long_forms:
                return ORGANISATION
            person = self.person(name)
            return person.name.kind if person is not None else UNKNOWN
        return name.kind

    def _bearer(self, words: str, offset: int, gender: str | None) -> Person | None:
        """The person whom a short form means at this place.

        The only fuller name that holds the words; of several, those that end in them, then the
        one named far more often or last before the place.  `None` where that leaves nobody.
        """
        wanted = parts(words)
        if not wanted:
            return None
        bearers = [
            person
            for person in self._by_word.get(wanted[-1], ())
            if _holds(parts(person.name.text), wanted)
            and not (gender and person.gender and gender != person.gender)
            and not are_of_two_generations(person.name.text, words)
        ]
        known = [person for person in bearers if person.name.kind == PERSON] or bearers
        ends = [person for person in known if parts(person.name.text)[-1] == wanted[-1]]
        return _meant(ends or known, offset)


def _holds(whole: tuple[str, ...], part: tuple[str, ...]) -> bool:
    """Does a name hold the words side by side?"""
    return any(
        whole[first : first + len(part)] == part for first in range(len(whole) - len(part) + 1)
    )


def _meant(bearers: Sequence[Person], offset: int) -> Person | None:
    """The only one; of several the one the text is about, else the one mentioned last.

    A text is about a person whom it has named more than twice as often as any namesake: the
    bare surname is hers, while her husband is named in full.
    """
    if len(bearers) < 2:
        return bearers[0] if bearers else None
    before: list[tuple[int, int, Person]] = []
    for person in bearers:
        earlier = bisect_left(person.places, offset)
        if earlier:
            before.append((earlier, person.places[earlier - 1], person))
    if not before:
        return None
    often = sorted((count for count, _, _ in before), reverse=True)
    if len(often) > 1 and often[0] > 2 * often[1]:
        return next(person for count, _, person in before if count == often[0])
    return max(before, key=lambda row: row[1])[2]


def name_book(article: Article) -> NameBook:
    """The names of an article."""
    return article.once(_name_book)


def _name_book(article: Article) -> NameBook:
    return NameBook(article.text, names_of(article))
