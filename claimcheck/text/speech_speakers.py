"""From the words that name a source to the speaker: a full name, a body, or a description.

Pronouns stand for the last speaker of the paragraph, else for the subject of the sentence before;
gender and number block.  "The minister" stands for the person whom the text gives that post.  A
nameless official stays nameless: nothing here ever gives him a name.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import replace

from claimcheck.model.claim import Span
from claimcheck.model.lexicon import fold
from claimcheck.text.article import Article
from claimcheck.text.namebook import NameBook, name_book
from claimcheck.text.names import ORGANISATION, OTHER, PERSON, PLACE, UNKNOWN, Name
from claimcheck.text.persons import surname
from claimcheck.text.posts import RANKS, gender_of_post, is_post
from claimcheck.text.roles import Described, described
from claimcheck.text.speech_record import Speaker, Speech
from claimcheck.text.words import PREPOSITIONS, singular

_GENDERS = {
    "he": "male", "his": "male", "him": "male", "she": "female", "her": "female", "hers": "female",
}  # fmt: skip
_NEUTRAL = frozenset("it its".split())
_PLURAL = frozenset("they their them".split())
_RELATIVE = frozenset("who which that".split())
_OTHER_PRONOUNS = frozenset("i we you my our your one this these those there what".split())
_ARTICLE = re.compile(r"(?:the|a|an)\s+", re.I)  # matched, never searched
_WORD = re.compile(r"[\w][\w.’'&-]*")
_ANONYMOUS = frozenset(
    "official source diplomat aide adviser advisor officer insider staffer spokesman spokeswoman "
    "spokesperson person individual agent investigator executive employee operative".split()
)
_UNNAMED = re.compile(
    r"anonym|not to be (?:named|identified)|declined to be (?:named|identified)"
    r"|familiar with|briefed on|knowledge of|close to the|direct knowledge",
    re.I,
)
_BODIES = frozenset(
    "company firm agency ministry department group government organisation organization party "
    "bank court committee commission council union club team university hospital newspaper paper "
    "network outlet website magazine campaign administration bureau office police army military "
    "force panel board authority institute charity association federation".split()
)
_BEHIND_HEAD = PREPOSITIONS | frozenset("who which that whose where when and or".split())
_JUNIOR = re.compile(r",? (?:Jr|Sr)\.?$")
_LONGEST_NAME = 5
_LONGEST_SENTENCE = 2000
_MOST = 24
"""How many earlier speakers are looked at."""
_NEAR = 2
"""How many paragraphs back a pronoun or a short description may reach."""


def with_speakers(article: Article, found: list[Speech]) -> list[Speech]:
    """The same pieces of speech, in the same order, each with its speaker."""
    return _Resolver(article).all(found)


class _Resolver:
    """Goes through an article once, from the top, and remembers who spoke."""

    def __init__(self, article: Article) -> None:
        self.article = article
        self.text = article.text
        self.book: NameBook = name_book(article)
        self.posts: dict[str, list[Described]] = {}
        self.roles: dict[str, Described] = {}
        for role in described(article):
            self.posts.setdefault(_post(role.head), []).append(role)
            self.roles.setdefault(role.person, role)
            self.roles.setdefault(surname(role.person), role)
        self.said: list[tuple[int, Speaker]] = []
        """Paragraph and speaker, in order of place."""
        self.known: dict[Span, Speaker] = {}

    def all(self, found: list[Speech]) -> list[Speech]:
        """Resolve by the place of the source, give back by the place of the content."""
        order = sorted(
            range(len(found)),
            key=lambda number: (found[number].source or found[number].content).start,
        )
        result = list(found)
        for number in order:
            speech = found[number]
            if speech.source is None:
                continue
            speaker = self.known.get(speech.source)
            if speaker is None:
                speaker = self.known[speech.source] = self._speaker(speech)
                if speaker.entity is not None and speech.verb not in ("want", "think", "know"):
                    self.said.append((speech.paragraph, speaker))
            result[number] = replace(speech, speaker=speaker)
        return result

    # ── One source ──────────────────────────────────────────────────────────────────────────────

    def _speaker(self, speech: Speech) -> Speaker:
        assert speech.source is not None
        head = speech.source
        low = head.of(self.text).lower().replace("’", "'").strip()
        if low in _RELATIVE:
            return self._antecedent(speech)
        if low in _GENDERS:
            return self._person_before(speech, _GENDERS[low])
        if low in _NEUTRAL:
            return self._body_before(speech)
        if low in _PLURAL:
            return self._group_before(speech)
        if low in _OTHER_PRONOUNS:
            return Speaker()
        return self._phrase(head, speech.described or head, speech.paragraph)

    def _antecedent(self, speech: Speech) -> Speaker:
        """`officials who said`: the phrase in front of the relative pronoun."""
        whole = speech.described
        assert speech.source is not None
        if whole is None or whole.start >= speech.source.start:
            return Speaker()
        head = Span(whole.start, speech.source.start)
        while len(head) > 1 and self.text[head.end - 1] in " ,\n\u00a0":
            head = Span(head.start, head.end - 1)
        return self._phrase(head, head, speech.paragraph)

    def _phrase(self, head: Span, whole: Span, paragraph: int) -> Speaker:
        names = [name for name in self.book.inside(head) if name.span.start >= head.start - 4]
        words = head.of(self.text)
        persons = self._persons(names, head)
        if persons:
            return self._named(persons, whole)
        head_noun = _head_noun(words)
        canonical = self._canonical(words)
        if canonical is not None and canonical not in self.article.lexicon.within:
            return Speaker(canonical, "organisation")
        bodies = [name for name in names if name.kind in (ORGANISATION, PLACE)]
        if (
            len(bodies) > 1
            and self._are_joined(bodies)
            and not self._is_attribute(bodies[-1], head)
        ):
            joint = tuple(dict.fromkeys(self.book.full(name) for name in bodies))
            return Speaker(" and ".join(joint), "group", joint=joint)
        body = self._whole_body(names, head)
        if body is not None:
            return self._body(body)
        modified = [name for name in names if name.kind in (ORGANISATION, PLACE)]
        if head_noun in _BODIES and (modified or self._organisation(words, names)):
            return Speaker(self._canonical(words) or _bare(words), "organisation",
                           organisation=self._organisation(words, names))  # fmt: skip
        if words[:4].lower() in ("the ", "his ", "her ") or words[:6].lower() in ("their ",):
            meant = self._by_post(words, head_noun, head.start, paragraph)
            if meant is not None:
                return meant
        beside = self._apposed(head, whole)
        if beside is not None:
            return beside
        return self._described(words, head_noun, names, whole)

    def _persons(self, names: list[Name], head: Span) -> list[Name]:
        """The persons whom a phrase names as its head or as members of a joint subject."""
        found = []
        for name in names:
            if not self._is_person(name) or self._is_attribute(name, head):
                continue
            before = self.text[head.start : name.span.start].rstrip()
            last = _WORD.findall(before[-30:])
            if last and last[-1].lower() in PREPOSITIONS and not before.endswith((",", ")")):
                continue
            found.append(name)
        return found

    def _is_person(self, name: Name) -> bool:
        if name.kind == PERSON:
            return True
        if name.kind != UNKNOWN:
            return False
        person = self.book.person(name)
        if person is not None:
            return True
        return len(name.tokens) <= 3 and name.title is not None

    def _is_attribute(self, name: Name, head: Span) -> bool:
        """Does the name only belong to the head noun: "Roe's lawyer", "Roe campaign officials"?"""
        rest = self.text[name.span.end : head.end]
        if name.possessive:
            return bool(_WORD.search(rest.lstrip("’'sS")))
        following = _WORD.match(rest.lstrip(" \u00a0"))
        if following is None or rest[:1] in ",(;—–-":
            return False
        word = following[0].lower()
        return word not in _BEHIND_HEAD and rest[:1] in " \u00a0" and not word[0].isdigit()

    def _named(self, persons: list[Name], whole: Span) -> Speaker:
        names = list(dict.fromkeys(self._full(name) for name in persons))
        if len(names) > 1 and self._are_joined(persons):
            return Speaker(" and ".join(names), "group", joint=tuple(names))
        person = self.book.person(persons[0])
        gender = persons[0].gender or (person.gender if person is not None else None)
        if persons[0].kind == UNKNOWN and gender is None and names[0] not in self.roles:
            return Speaker(names[0], "person" if persons[0].title is not None else UNKNOWN)
        role = self.roles.get(names[0]) or self.roles.get(surname(names[0]))
        return Speaker(
            names[0], "person", gender,
            role=" ".join(role.words) if role is not None else None,
            organisation=role.organisation if role is not None else None,
        )  # fmt: skip

    def _full(self, name: Name) -> str:
        """The fullest name, unless a line in capitals or title case blew it up."""
        full = self.book.full(name)
        if _JUNIOR.search(full) and not _JUNIOR.search(name.text):
            full = _JUNIOR.sub("", full)  # a short name means the elder as well
        if len(full.split()) > _LONGEST_NAME or (full.isupper() and not name.text.isupper()):
            return name.text
        return full

    def _are_joined(self, persons: list[Name]) -> bool:
        between = self.text[persons[-2].span.end : persons[-1].span.start]
        return re.search(r"\b(?:and|&)\b", between) is not None and len(between) < 60

    def _whole_body(self, names: list[Name], head: Span) -> Name | None:
        """The organisation or place that is the head itself: "the Pentagon", "Reuters"."""
        for name in names:
            if name.kind in (ORGANISATION, PLACE, UNKNOWN) and not self._is_attribute(name, head):
                before = _WORD.findall(self.text[head.start : name.span.start])
                if all(
                    word.lower() in ("the", "a", "an", "both", "even") or word[0].isupper()
                    for word in before
                ):
                    return name
        return None

    def _body(self, name: Name) -> Speaker:
        kind = self.book.kind(name)
        if kind == PLACE and self._is_surname(name):
            return Speaker(name.text, UNKNOWN)
        kind = "organisation" if kind in (ORGANISATION, PLACE) else kind
        return Speaker(self.book.full(name), kind if kind != OTHER else "organisation")

    def _is_surname(self, name: Name) -> bool:
        """Is a small place's name without "the" at a verb of speech rather a person's?"""
        lexicon = self.article.lexicon
        kind = lexicon.types.get(name.canonical or name.text)
        state = kind == "country" or fold(name.text) in lexicon.capitals or name.text.isupper()
        return len(name.tokens) == 1 and not state

    def _apposed(self, head: Span, whole: Span) -> Speaker | None:
        """`his lawyer, Jo Roe, said`: the name stands in the apposition."""
        if whole.end <= head.end:
            return None
        behind = re.match(r"\s*[,(—–]\s*", self.text[head.end : whole.end])
        if behind is None:
            return None
        start = head.end + behind.end()
        for name in self.book.inside(Span(start, whole.end)):
            if name.span.start - start < 24 and self._is_person(name) and not name.possessive:
                between = self.text[start : name.span.start]
                if all(word[0].isupper() for word in _WORD.findall(between)):
                    return self._named([name], whole)
        return None

    # ── Pronouns and posts ──────────────────────────────────────────────────────────────────────

    def _recent(self, paragraph: int) -> Iterator[Speaker]:
        for place, speaker in self.said[: -_MOST - 1 : -1]:
            if paragraph - place > _NEAR:
                return
            yield speaker

    def _person_before(self, speech: Speech, gender: str) -> Speaker:
        assert speech.source is not None
        sentence = self.article.sentence_at(speech.source.start)
        inside = self._subject(Span(sentence.span.start, speech.source.start), gender)
        if inside is not None:
            return inside
        for place, speaker in self.said[: -_MOST - 1 : -1]:
            if place != speech.paragraph:
                break
            if _can_be(speaker, gender):
                return speaker
        before = self._sentence_before(sentence.span)
        if before is not None:
            subject = self._subject(before, gender)
            if subject is not None:
                return subject
        for speaker in self._recent(speech.paragraph):
            if _can_be(speaker, gender):
                return speaker
        return Speaker(gender=gender)

    def _sentence_before(self, span: Span) -> Span | None:
        if span.start == 0:
            return None
        before = self.article.sentence_at(span.start - 1)
        return before.span if before.span.start < span.start else None

    def _subject(self, span: Span, gender: str) -> Speaker | None:
        """The first person named in a sentence outside of a prepositional phrase."""
        if len(span) < 2:
            return None
        span = Span(max(span.start, span.end - _LONGEST_SENTENCE), span.end)
        for name in self.book.inside(span):
            if name.span.start < span.start or name.possessive:
                continue
            person = self.book.person(name)
            if name.kind != PERSON and not (person is not None and person.name.kind == PERSON):
                continue
            known = name.gender or (person.gender if person is not None else None)
            if known is not None and known != gender:
                continue
            start = name.title.start if name.title is not None else name.span.start
            before = _WORD.findall(self.text[max(span.start, start - 30) : start])
            if before and before[-1].lower() in PREPOSITIONS:
                continue
            if self._modifies(name):
                continue
            return self._named([name], name.span)
        return None

    def _modifies(self, name: Name) -> bool:
        """Does a noun for a post or a body follow a name ("the Roe campaign", "Roe aides")?"""
        following = _WORD.match(self.text, name.span.end + 1)
        word = following[0].lower() if following is not None else ""
        return self.text[name.span.end : name.span.end + 1] == " " and (
            is_post(word) or singular(word) in _BODIES
        )

    def _body_before(self, speech: Speech) -> Speaker:
        assert speech.source is not None
        for speaker in self._recent(speech.paragraph):
            if (speaker.kind in ("organisation", UNKNOWN) and speaker.entity) or _is_thing(speaker):
                return speaker
        sentence = self.article.sentence_at(speech.source.start)
        before = self._sentence_before(sentence.span)
        spans = [Span(sentence.span.start, speech.source.start)]
        spans += [before] if before is not None else []
        for each in spans:
            span = Span(max(each.start, each.end - _LONGEST_SENTENCE), each.end)
            for name in self.book.inside(span):
                if self.book.kind(name) == ORGANISATION and not name.possessive:
                    return self._body(name)
        return Speaker()

    def _group_before(self, speech: Speech) -> Speaker:
        for speaker in self._recent(speech.paragraph):
            if speaker.kind in ("group", "organisation") or (
                speaker.kind == "description" and speaker.entity and _is_plural(speaker.entity)
            ):
                return speaker
        return Speaker()

    def _by_post(self, words: str, noun: str, offset: int, paragraph: int) -> Speaker | None:
        """`the minister`: who has that post here; `the agency`: the last body of that sort."""
        one = _post(noun)
        if singular(noun) != noun and noun not in _BODIES:
            return None
        if one in _BODIES:
            return self._body_named(offset, paragraph)
        for speaker in self._recent(paragraph):
            posts = [_post(word) for word in (speaker.role or "").split()]
            if speaker.kind == "person" and one in posts:
                return speaker
            if speaker.anonymous and speaker.entity and _head_noun(speaker.entity) == noun:
                return speaker
        if len(_WORD.findall(words)) > 4:
            return None
        posts = self.posts.get(one, [])
        last = bisect_left(posts, offset, key=lambda role: role.name.span.start)
        holders = posts[max(0, last - _MOST) : last]
        if len({role.person for role in holders}) > 1:
            near = self.article.paragraphs[max(0, paragraph - _NEAR)].start
            holders = [role for role in holders if role.name.span.start >= near]
        if len({role.person for role in holders}) != 1:
            return None
        return self._named([holders[-1].name], holders[-1].name.span)

    def _body_named(self, offset: int, paragraph: int) -> Speaker | None:
        """The last organisation that spoke near, else the only one that is named near."""
        for speaker in self._recent(paragraph):
            if speaker.kind == "organisation":
                return speaker
        near = self.article.paragraphs[max(0, paragraph - _NEAR)].start
        bodies = {
            self.book.full(name): name
            for name in self.book.inside(Span(max(near, offset - _LONGEST_SENTENCE), offset))
            if self.book.kind(name) == ORGANISATION and name.span.start >= near
        }
        return self._body(next(iter(bodies.values()))) if len(bodies) == 1 else None

    def _canonical(self, words: str) -> str | None:
        return self.article.lexicon.canonical(_bare(words))

    # ── Descriptions ────────────────────────────────────────────────────────────────────────────

    def _described(self, words: str, noun: str, names: list[Name], whole: Span) -> Speaker:
        entity = _bare(words)
        if not entity:
            return Speaker()
        one = singular(noun)
        unnamed = _UNNAMED.search(self.text, whole.start, min(len(self.text), whole.end + 90))
        anonymous = one in _ANONYMOUS or (unnamed is not None and unnamed.start() < whole.end)
        return Speaker(
            entity,
            "description",
            gender_of_post(one),
            anonymous=anonymous,
            role=self._role(words, names),
            organisation=self._organisation(words, names),
        )

    def _role(self, words: str, names: list[Name]) -> str | None:
        """The noun phrase without the names: "senior official"."""
        kept = [word for word in _WORD.findall(_before_preposition(words)) if word[0].islower()]
        kept = [word for word in kept if word.lower() not in ("the", "a", "an", "another", "one")]
        return " ".join(kept) if kept and is_post(kept[-1]) else None

    def _organisation(self, words: str, names: list[Name]) -> str | None:
        for name in names:
            if name.kind in (ORGANISATION, PLACE):
                return self.book.full(name)
        for word in _WORD.findall(words):
            if word[0].isupper():
                country = self.article.lexicon.canonical(word)
                if country is not None:
                    return country
        return None


def _bare(words: str) -> str:
    """A phrase on one line, without its first article.

    >>> _bare("The senior official")
    'senior official'
    """
    line = " ".join(words.split()).strip(" ,;:-–—'’\"“”")
    article = _ARTICLE.match(line)
    return line[article.end() :] if article else line


def _can_be(speaker: Speaker, gender: str) -> bool:
    """May a pronoun of a gender stand for a speaker?"""
    if speaker.kind in ("person", UNKNOWN):
        return speaker.entity is not None and speaker.gender in (None, gender)
    return (
        speaker.kind == "description"
        and speaker.entity is not None
        and not _is_plural(speaker.entity)
        and is_post(_head_noun(speaker.entity))
        and speaker.gender in (None, gender)
    )


def _is_thing(speaker: Speaker) -> bool:
    """Is a description one of a report, a poll, a letter rather than of people?"""
    if speaker.kind != "description" or speaker.entity is None or speaker.anonymous:
        return False
    noun = _head_noun(speaker.entity)
    return not is_post(noun) and singular(noun) == noun and noun not in ("man", "woman")


def _post(word: str) -> str:
    """A post's noun in the singular, a shortened one in full (`Sen.` is `senator`)."""
    low = word.lower().rstrip(".")
    return RANKS.get(low) or singular(low)


def _before_preposition(words: str) -> str:
    found = _WORD.findall(words)
    for number, word in enumerate(found):
        if number and word.lower() in _BEHIND_HEAD:
            return " ".join(found[:number])
    return " ".join(found)


def _head_noun(words: str) -> str:
    """The last word of a noun phrase before what hangs on it, in lower case.

    >>> _head_noun("a senior official at the ministry")
    'official'
    """
    found = _WORD.findall(_before_preposition(words))
    return found[-1].lower().rstrip(".") if found else ""


def _is_plural(words: str) -> bool:
    noun = _head_noun(words)
    return singular(noun) != noun or " and " in words
