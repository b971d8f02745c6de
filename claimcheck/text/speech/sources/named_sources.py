"""Whom a phrase names: persons, a body, or somebody described without a name."""

from __future__ import annotations

import re
from dataclasses import replace

from claimcheck.lexicons.word_sets import WordPattern, WordSet, either, of
from claimcheck.model.claim import Span
from claimcheck.model.lexicon import fold
from claimcheck.text.article import Article
from claimcheck.text.english.closed_classes import PREPOSITIONS
from claimcheck.text.english.noun_lemmas import singular
from claimcheck.text.names.coreference import NameBook, name_book
from claimcheck.text.names.person_names import is_given_name, surname
from claimcheck.text.names.post_nouns import gender_of_post, is_post
from claimcheck.text.names.record import ORGANISATION, OTHER, PERSON, PLACE, UNKNOWN, Name
from claimcheck.text.roles.read import described
from claimcheck.text.roles.record import Described
from claimcheck.text.speech.record import Speaker
from claimcheck.text.speech.sources.head_nouns import (
    BEHIND_HEAD,
    WORD,
    bare,
    before_preposition,
    post_of,
)

_ANONYMOUS = WordSet.of("nameless-sources")
_UNNAMED = WordPattern(lambda: either(of("nameless-phrases")), re.I)
BODIES = WordSet.of("body-nouns")
_ORIGIN = re.compile(r"^\S{2,30}-(?:based|born|owned|backed|led|listed) (?=[A-Z])")
_JUNIOR = re.compile(r",? (?:Jr|Sr)\.?$")
# Characters, and of 4,140 attributions in 200 news articles those that have another source.
_NEAR = 24
"""From the start of a phrase to the name in it; with 12 one, with 48 none."""
WORD_BEFORE = 30
"""In which the word before a name stands; with 15 or 60 none."""
_LONGEST_JOINT = 60
"""Between two persons who speak as one; with 40 or 120 none."""
_UNNAMED_REACH = 90
"""Behind a phrase for "who asked not to be named"; with 45 or 180 none."""
_LONGEST_TITLED = 3
"""Words of a name behind a title; with 2 or 5 none."""
_LONGEST_NAME = 5
"""Words of a person's name with its particles and what stands behind it ("Jr."); a longer one has
swallowed its neighbours.  With 4 or 6 words 14 or 22 of 8,747 speakers are named otherwise."""


class Naming:
    """The names and posts of one article, asked about a phrase at a time."""

    def __init__(self, article: Article) -> None:
        self.article = article
        self.text = article.text
        self.book: NameBook = name_book(article)
        self.posts: dict[str, list[Described]] = {}
        self.roles: dict[str, Described] = {}
        for role in described(article):
            self.posts.setdefault(post_of(role.head), []).append(role)
            self.roles.setdefault(role.person, role)
            self.roles.setdefault(surname(role.person), role)

    def within(self, head: Span) -> list[Name]:
        """The names that begin in a phrase, cut where the phrase ends."""
        return [
            self._cut(name, head)
            for name in self.book.inside(head)
            if name.span.start >= head.start
        ]

    def _cut(self, name: Name, head: Span) -> Name:
        """A name no longer than its phrase: a headline may be read as one name."""
        if not name.span.start < head.end < name.span.end:
            return name
        if self.text[head.end : name.span.end] == ".":
            return name  # the stop of an initial at the end of a sentence
        span = Span(name.span.start, head.end)
        words = span.of(self.text)
        return replace(name, span=span, text=words, tokens=tuple(words.split()))

    def persons(self, names: list[Name], head: Span) -> list[Name]:
        """The persons whom a phrase names as its head or as members of a joint subject."""
        found = []
        for name in names:
            if not self.is_person(name) or self.is_attribute(name, head):
                continue
            before = self.text[head.start : name.span.start].rstrip()
            last = WORD.findall(before[-WORD_BEFORE:])
            if last and last[-1].lower() in PREPOSITIONS and not before.endswith((",", ")")):
                continue
            found.append(name)
        return found

    def is_person(self, name: Name) -> bool:
        """Does a name name a person, as far as the document tells?"""
        if name.kind == PERSON or self._is_place_like_person(name):
            return True
        if name.kind != UNKNOWN:
            return False
        person = self.book.person(name)
        if person is not None:
            return True
        return len(name.tokens) <= _LONGEST_TITLED and name.title is not None

    def _is_place_like_person(self, name: Name) -> bool:
        """Does somebody who speaks bear a name like a place's ("Peter Hill")?"""
        return (
            name.kind == PLACE
            and len(name.tokens) > 1
            and is_given_name(name.tokens[0])
            and self.canonical(name.text) is None
        )

    def is_attribute(self, name: Name, head: Span) -> bool:
        """Does the name only belong to the head noun: "Roe's lawyer", "Roe campaign officials"?"""
        rest = self.text[name.span.end : head.end]
        if name.possessive:
            return bool(WORD.search(rest.lstrip("’'sS")))
        following = WORD.match(rest.lstrip(" \u00a0"))
        if following is None or rest[:1] in ",(;—–-":
            return False
        word = following[0].lower()
        return word not in BEHIND_HEAD and rest[:1] in " \u00a0" and not word[0].isdigit()

    def named(self, persons: list[Name]) -> Speaker:
        """The person, or the persons of a joint statement, with role and organisation."""
        names = list(dict.fromkeys(self.full(name) for name in persons))
        if len(names) > 1 and self.are_joined(persons):
            return Speaker(" and ".join(names), "group", joint=tuple(names))
        person = self.book.person(persons[0])
        gender = persons[0].gender or (person.gender if person is not None else None)
        if persons[0].kind == UNKNOWN and gender is None and names[0] not in self.roles:
            return Speaker(names[0], "person" if persons[0].title is not None else UNKNOWN)
        role = self.roles.get(names[0]) or self.roles.get(surname(names[0]))
        return Speaker(
            names[0],
            "person",
            gender,
            role=" ".join(role.words) if role is not None else None,
            organisation=role.organisation if role is not None else None,
        )

    def full(self, name: Name) -> str:
        """The fullest name, unless a line in capitals or title case blew it up."""
        full = self.book.full(name)
        full = self._behind_body(_ORIGIN.sub("", full))
        if _JUNIOR.search(full) and not _JUNIOR.search(name.text):
            full = _JUNIOR.sub("", full)  # a short name means the elder as well
        if len(full.split()) > _LONGEST_NAME or (full.isupper() and not name.text.isupper()):
            return name.text
        return full

    def _behind_body(self, full: str) -> str:
        """A person's name without the body that a title in front of it ends in.

        "ambassador to the United Nations Jo Roe" is read as one run of capitals.
        """
        words = full.split()
        for cut in range(2, len(words) - 1):
            if self.article.lexicon.canonical(" ".join(words[:cut])) is not None:
                return " ".join(words[cut:])
        return full

    def are_joined(self, persons: list[Name]) -> bool:
        """Does an `and` stand between the last two names?"""
        between = self.text[persons[-2].span.end : persons[-1].span.start]
        return re.search(r"\b(?:and|&)\b", between) is not None and len(between) < _LONGEST_JOINT

    def bodies(self, words: str, noun: str, names: list[Name], head: Span) -> Speaker | None:
        """The organisation, place or joint bodies that a phrase names; `None` where it is none."""
        canonical = self.canonical(words)
        if canonical is not None and canonical not in self.article.lexicon.within:
            return Speaker(canonical, "organisation")
        found = [name for name in names if name.kind in (ORGANISATION, PLACE)]
        if len(found) > 1 and self.are_joined(found) and not self.is_attribute(found[-1], head):
            joint = tuple(dict.fromkeys(self.book.full(name) for name in found))
            return Speaker(" and ".join(joint), "group", joint=joint)
        whole = self.whole_body(names, head)
        if whole is not None:
            return self.body(whole)
        organisation = self.organisation(words, names)
        if noun in BODIES and (found or organisation):
            entity = self.canonical(words) or bare(words)
            return Speaker(entity, "organisation", organisation=organisation)
        return None

    def whole_body(self, names: list[Name], head: Span) -> Name | None:
        """The organisation or place that is the head itself: "the Pentagon", "Reuters"."""
        for name in names:
            if name.kind in (ORGANISATION, PLACE, UNKNOWN) and not self.is_attribute(name, head):
                before = WORD.findall(self.text[head.start : name.span.start])
                if all(
                    word.lower() in ("the", "a", "an", "both", "even") or word[0].isupper()
                    for word in before
                ):
                    return name
        return None

    def body(self, name: Name) -> Speaker:
        """An organisation or a state; a small place's name alone stays open."""
        kind = self.book.kind(name)
        if kind == PLACE and self.is_surname(name):
            return Speaker(name.text, UNKNOWN)
        kind = "organisation" if kind in (ORGANISATION, PLACE) else kind
        return Speaker(self.book.full(name), kind if kind != OTHER else "organisation")

    def is_surname(self, name: Name) -> bool:
        """Is a small place's name without "the" at a verb of speech rather a person's?"""
        lexicon = self.article.lexicon
        kind = lexicon.types.get(name.canonical or name.text)
        state = kind == "country" or fold(name.text) in lexicon.capitals or name.text.isupper()
        return len(name.tokens) == 1 and not state

    def apposed(self, head: Span, whole: Span) -> Name | None:
        """`his lawyer, Jo Roe, said`: the name in apposition to a phrase that names nobody."""
        if whole.end <= head.end:
            return None
        behind = re.match(r"\s*[,(—–]\s*", self.text[head.end : whole.end])
        if behind is None:
            return None
        start = head.end + behind.end()
        for name in self.book.inside(Span(start, whole.end)):
            if name.span.start - start < _NEAR and self.is_person(name) and not name.possessive:
                between = self.text[start : name.span.start]
                if all(word[0].isupper() for word in WORD.findall(between)):
                    return name
        return None

    def canonical(self, words: str) -> str | None:
        """The lexicon's name for a whole phrase."""
        return self.article.lexicon.canonical(bare(words))

    def described(self, words: str, noun: str, names: list[Name], whole: Span) -> Speaker:
        """Somebody without a name: the phrase itself, with role and organisation."""
        entity = bare(words)
        if not entity:
            return Speaker()
        one = singular(noun)
        end = min(len(self.text), whole.end + _UNNAMED_REACH)
        unnamed = _UNNAMED.search(self.text, whole.start, end)
        anonymous = one in _ANONYMOUS or (unnamed is not None and unnamed.start() < whole.end)
        return Speaker(
            entity,
            "description",
            gender_of_post(one),
            anonymous=anonymous,
            role=self.role(words),
            organisation=self.organisation(words, names),
        )

    def role(self, words: str) -> str | None:
        """The noun phrase without the names: "senior official"."""
        kept = [word for word in WORD.findall(before_preposition(words)) if word[0].islower()]
        kept = [word for word in kept if word.lower() not in ("the", "a", "an", "another", "one")]
        return " ".join(kept) if kept and is_post(kept[-1]) else None

    def organisation(self, words: str, names: list[Name]) -> str | None:
        """Whom the described speaker belongs to: a body, a place, a nation."""
        for name in names:
            if name.kind in (ORGANISATION, PLACE):
                return self.book.full(name)
        for word in WORD.findall(words):
            if word[0].isupper():
                country = self.article.lexicon.canonical(word)
                if country is not None:
                    return country
        return None

    def modifies(self, name: Name) -> bool:
        """Does a noun for a post or a body follow a name ("the Roe campaign", "Roe aides")?"""
        following = WORD.match(self.text, name.span.end + 1)
        word = following[0].lower() if following is not None else ""
        return self.text[name.span.end : name.span.end + 1] == " " and (
            is_post(word) or singular(word) in BODIES
        )
