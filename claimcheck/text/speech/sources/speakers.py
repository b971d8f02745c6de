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

from claimcheck.lexicons.word_sets import WordMap, WordSet
from claimcheck.model.claim import Span
from claimcheck.text.article import Article
from claimcheck.text.english.closed_classes import PREPOSITIONS
from claimcheck.text.english.noun_lemmas import singular
from claimcheck.text.names.post_nouns import is_post
from claimcheck.text.names.record import ORGANISATION, PERSON, UNKNOWN
from claimcheck.text.speech.record import Speaker, Speech
from claimcheck.text.speech.sources.head_nouns import WORD, head_noun, is_plural, post_of
from claimcheck.text.speech.sources.named_sources import BODIES, WORD_BEFORE, Naming

_GENDERS = WordMap.of("gendered-pronouns", str)
_ANY_BODY = WordSet.of("body-nouns", "any")
"""Nouns that stand for a body whatever it is called."""
_NEUTRAL = frozenset("it its".split())
_PLURAL = frozenset("they their them".split())
_RELATIVE = frozenset("who which that".split())
_DEFINITE = re.compile(r"(?:the|his|her|their) ", re.I)
_OTHER_PRONOUNS = WordSet.of("open-pronouns")
_UNHEARD = frozenset(("want", "think", "know"))
"""Frequent verbs of the mind: their subject has not spoken, so later pronouns do not stand for it.
With none of them 11 of 8,747 pieces of speech have another speaker, with all verbs of belief 16."""
_LONGEST_POST = 4
"""Words of a phrase that means who has a post here ("the prime minister"); longer ones describe.
With 3 3 of 4,140 attributions in 200 news articles have another speaker, with 6 4."""
_LONGEST_SENTENCE = 2000
"""Characters of a sentence in which a person is looked for: a bound on the cost; half of it
changes nothing in 595 news articles."""
_MOST = 24
"""How many earlier speakers are looked at: a bound on the cost; 8 would do in 595 news articles."""
_NEAR = 2
"""How many paragraphs back a pronoun or a short description may reach: news has paragraphs of a
sentence or two, and a quotation between a speaker's name and the pronoun is often one of them.
With 1, 148 of 8,747 pieces of speech have another speaker, with 3, 90."""


def with_speakers(article: Article, found: list[Speech]) -> list[Speech]:
    """The same pieces of speech, in the same order, each with its speaker."""
    return _Resolver(article).all(found)


_ACCORDING = re.compile(r"according\sto\s", re.I)


class _Resolver:
    """Goes through an article once, from the top, and remembers who spoke."""

    def __init__(self, article: Article) -> None:
        self.article = article
        self.text = article.text
        self.naming = Naming(article)
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
            speech = self._with_name(found[number])
            if speech.source is None:
                continue
            speaker = self.known.get(speech.source)
            if speaker is None:
                speaker = self.known[speech.source] = self._speaker(speech)
                if speaker.entity is not None and speech.verb not in _UNHEARD:
                    self.said.append((speech.paragraph, speaker))
            result[number] = replace(speech, speaker=speaker)
        return result

    def _with_name(self, speech: Speech) -> Speech:
        """The source made to reach over the name in apposition to a post: `his lawyer, Jo Roe`."""
        head, whole = speech.source, speech.described
        if head is None or whole is None or whole.end <= head.end:
            return speech
        words = head.of(self.text)
        names = self.naming.within(head)
        if not is_post(head_noun(words)) or self.naming.persons(names, head):
            return speech
        name = self.naming.apposed(head, whole)
        return speech if name is None else replace(speech, source=Span(head.start, name.span.end))

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
        lead = _ACCORDING.match(self.text, whole.start)
        head = Span(lead.end() if lead else whole.start, speech.source.start)
        while len(head) > 1 and self.text[head.end - 1] in " ,\n\u00a0":
            head = Span(head.start, head.end - 1)
        return self._phrase(head, head, speech.paragraph)

    def _phrase(self, head: Span, whole: Span, paragraph: int) -> Speaker:
        """Whom a noun phrase means: persons, bodies, a post's holder, a name beside it, nobody."""
        names = self.naming.within(head)
        words = head.of(self.text)
        persons = self.naming.persons(names, head)
        if persons:
            return self.naming.named(persons)
        noun = head_noun(words)
        body = self.naming.bodies(words, noun, names, head)
        if body is not None:
            return body
        meant = None
        if _DEFINITE.match(words):
            meant = self._by_post(words, noun, head.start, paragraph)
        beside = None if meant else self.naming.apposed(head, whole)
        if beside is not None:
            return self.naming.named([beside])
        return meant or self.naming.described(words, noun, names, whole)

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
        for name in self.naming.book.inside(span):
            if name.span.start < span.start or name.possessive:
                continue
            person = self.naming.book.person(name)
            if name.kind != PERSON and not (person is not None and person.name.kind == PERSON):
                continue
            known = name.gender or (person.gender if person is not None else None)
            if known is not None and known != gender:
                continue
            start = name.start
            before = WORD.findall(self.text[max(span.start, start - WORD_BEFORE) : start])
            if before and before[-1].lower() in PREPOSITIONS:
                continue
            if self.naming.modifies(name):
                continue
            return self.naming.named([name])
        return None

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
            for name in self.naming.book.inside(span):
                if self.naming.book.kind(name) == ORGANISATION and not name.possessive:
                    return self.naming.body(name)
        return Speaker()

    def _group_before(self, speech: Speech) -> Speaker:
        for speaker in self._recent(speech.paragraph):
            if speaker.kind in ("group", "organisation") or (
                speaker.kind == "description" and speaker.entity and is_plural(speaker.entity)
            ):
                return speaker
        return Speaker()

    def _by_post(self, words: str, noun: str, offset: int, paragraph: int) -> Speaker | None:
        """`the minister`: who has that post here; `the agency`: the last body of that sort."""
        one = post_of(noun)
        if singular(noun) != noun and noun not in BODIES:
            return None
        if one in BODIES:
            named = any(word[0].isupper() for word in WORD.findall(words)[1:])
            return None if named else self._body_named(one, offset, paragraph)
        for speaker in self._recent(paragraph):
            held = [post_of(word) for word in (speaker.role or "").split()]
            if speaker.kind == "person" and one in held:
                return speaker
            if speaker.anonymous and speaker.entity and head_noun(speaker.entity) == noun:
                return speaker
        if len(WORD.findall(words)) > _LONGEST_POST:
            return None
        posts = self.naming.posts.get(one, [])
        last = bisect_left(posts, offset, key=lambda role: role.name.span.start)
        holders = posts[max(0, last - _MOST) : last]
        if len({role.person for role in holders}) > 1:
            near = self.article.paragraphs[max(0, paragraph - _NEAR)].start
            holders = [role for role in holders if role.name.span.start >= near]
        if len({role.person for role in holders}) != 1:
            return None
        return self.naming.named([holders[-1].name])

    def _body_named(self, noun: str, offset: int, paragraph: int) -> Speaker | None:
        """The last organisation that spoke near, else the only one that is named near."""
        for speaker in self._recent(paragraph):
            if speaker.kind == "organisation" and _is_called(noun, speaker.entity or ""):
                return speaker
        near = self.article.paragraphs[max(0, paragraph - _NEAR)].start
        bodies = {
            self.naming.book.full(name): name
            for name in self.naming.book.inside(Span(max(near, offset - _LONGEST_SENTENCE), offset))
            if self.naming.book.kind(name) == ORGANISATION
            and name.span.start >= near
            and _is_called(noun, self.naming.book.full(name))
        }
        return self.naming.body(next(iter(bodies.values()))) if len(bodies) == 1 else None


def _is_called(noun: str, name: str) -> bool:
    """May "the ministry", "the company" mean a body of that name?"""
    return noun in _ANY_BODY or noun in name.lower()


def _can_be(speaker: Speaker, gender: str) -> bool:
    """May a pronoun of a gender stand for a speaker?"""
    if speaker.kind in ("person", UNKNOWN):
        return speaker.entity is not None and speaker.gender in (None, gender)
    return (
        speaker.kind == "description"
        and speaker.entity is not None
        and not is_plural(speaker.entity)
        and is_post(head_noun(speaker.entity))
        and speaker.gender in (None, gender)
    )


def _is_thing(speaker: Speaker) -> bool:
    """Is a description one of a report, a poll, a letter rather than of people?"""
    if speaker.kind != "description" or speaker.entity is None or speaker.anonymous:
        return False
    noun = head_noun(speaker.entity)
    return not is_post(noun) and singular(noun) == noun and noun not in ("man", "woman")
