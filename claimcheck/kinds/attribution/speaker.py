"""Whom an attribution names as the speaker: a person, a body, somebody nameless, or nobody."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from functools import lru_cache

from claimcheck.kinds.attribution.value import Attribution, value_of
from claimcheck.lexicons.word_sets import WordMap, WordSet
from claimcheck.model.claim import Claim
from claimcheck.model.lexicon import Lexicon
from claimcheck.text.english.closed_classes import DETERMINERS, PRONOUNS
from claimcheck.text.names.name_tokens import TIED
from claimcheck.text.names.person_names import PARTICLES, folded, gender_of_given
from claimcheck.text.names.post_nouns import is_post
from claimcheck.text.names.read import names
from claimcheck.text.names.record import ORGANISATION, PERSON, PLACE, UNKNOWN, Name


def speaker_of(claim: Claim, lexicon: Lexicon) -> Speaker:
    """The speaker of a claim."""
    return speaker(value_of(claim), lexicon)


NAMED, BODY, DESCRIBED, NOBODY = "person", "organisation", "description", "nobody"


@dataclass(frozen=True, slots=True)
class Speaker:
    """Whom a text names as the speaker."""

    form: str
    """`person`, `organisation`, `description` (nameless) or `nobody`."""
    text: str | None
    """As people read it."""
    name: str = ""
    """The person's name or the organisation's canonical one."""
    bodies: tuple[str, ...] = ()
    """Canonical organisations and countries that the person or nameless speaker belongs to."""
    sure: bool = True
    """Was the name printed at the quotation itself, not behind a pronoun or a noun?"""
    others: tuple[str, ...] = ()
    """The names of those who say it together with them."""
    printed: frozenset[str] = frozenset()
    """The folded name words that stand at the quotation."""
    for_others: tuple[str, ...] = ()
    """The folded words for the speaker, if their post is to speak for somebody else."""
    gender: str | None = None
    """`male` or `female`, by the pronoun at the quotation, else by the given name."""


def speaker(value: Attribution, lexicon: Lexicon) -> Speaker:
    """The speaker of an attribution."""
    if value.source is None or not value.entity:
        pronoun = value.source.text if value.source is not None else ""
        return Speaker(NOBODY, pronoun or None, gender=_GENDERED.get(pronoun.casefold()))
    lexed = _Lexed(lexicon)
    found = _read(value.entity, value.source.text, value.anonymous, lexed)
    extra = " ".join(filter(None, (value.role, value.organisation)))
    bodies = (*found.bodies, *_bodies_in(extra, lexed))
    return replace(
        found,
        bodies=tuple(dict.fromkeys(bodies)),
        sure=found.sure and _spoken(value),
        others=tuple(value.speakers),
        for_others=_post_for_others(value),
        gender=_GENDERED.get(value.source.text.casefold()) or _by_name(found),
    )


_GENDERED = WordMap.of("gendered-pronouns", str)


def _by_name(one: Speaker) -> str | None:
    words = one.name.split()
    return gender_of_given(words[0]) if one.form == NAMED and one.sure and len(words) > 1 else None


_FOR_OTHERS = WordSet.of("speaks-for-others")


def _post_for_others(value: Attribution) -> tuple[str, ...]:
    """The folded words of the source and of the post, if those speak in somebody else's name."""
    source = value.source.text if value.source else ""
    words = tuple(folded(f"{value.role or ''} {source}").split())
    return words if any(word in _FOR_OTHERS for word in words) else ()


_SAYING = frozenset(("neutral", "assertive", "directive", "factive"))


def _spoken(value: Attribution) -> bool:
    """Does a word of saying tie the words to their source, rather than their neighbourhood?"""
    if value.cue is None:
        return False
    return value.cue_class in _SAYING or value.cue_lemma in (":", "according to")


class _Lexed:
    """A lexicon that may stand in the key of a cache: equal only to itself."""

    __slots__ = ("lexicon",)

    def __init__(self, lexicon: Lexicon) -> None:
        self.lexicon = lexicon

    def __hash__(self) -> int:
        return id(self.lexicon)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Lexed) and other.lexicon is self.lexicon


_BARE = re.compile(r"(?:the|a|an|this|that|his|her|its|their)\s", re.IGNORECASE)


@lru_cache(maxsize=8192)
def _bodies_in(phrase: str, lexed: _Lexed) -> tuple[str, ...]:
    return _bodies(names(phrase, lexed.lexicon, phrase=True))


@lru_cache(maxsize=8192)
def _read(entity: str, source: str, anonymous: bool, lexed: _Lexed) -> Speaker:
    lexicon = lexed.lexicon
    if folded(entity) in PRONOUNS:
        return Speaker(NOBODY, None)
    printed = frozenset(folded(word) for word in _NAME_WORD.findall(source))
    sure = _named_plainly(source) and bool(printed & set(folded(entity).split()))
    found = names(entity, lexicon, phrase=True)
    bodies = _bodies(found) or _bodies(names(source, lexicon, phrase=True))
    person = next((name for name in found if _is_person(name, entity)), None)
    if person is not None and not anonymous and not _nominal(source, person):
        return Speaker(NAMED, entity, person.text, bodies, sure, printed=printed)
    body = next((name for name in found if name.kind in (ORGANISATION, PLACE)), None)
    if body is not None and not anonymous and _is_whole(body, entity):
        own = {name.canonical for name in names(source, lexicon, phrase=True)} - {None}
        sure = sure or (_named_plainly(source) and body.canonical in own)
        return Speaker(BODY, entity, body.canonical or body.text, bodies, sure, printed=printed)
    shown = set(folded(entity).split()) <= set(folded(source).split())
    return Speaker(DESCRIBED, entity, "", bodies, shown, printed=printed)


_NAME_WORD = re.compile(r"\b[^\W\d_a-z][^\W_]+(?:[-'’][^\W_]+){0,3}")


def _named_plainly(source: str) -> bool:
    """Is the source a name with its title, not a phrase that mentions the name ("aides to Roe")?

    Lower-case words may stand in front of a name only as parts of a post that ends there.
    """
    words = source.split()
    if _is_post_with_name(words):
        return True
    last = max((n for n, word in enumerate(words) if _is_small(word)), default=-1)
    behind = next((n for n, word in enumerate(words) if word.endswith(",")), len(words))
    small = [n for n in range(min(last + 1, behind)) if _is_small(words[n])]
    plain = [
        words[n]
        for n in small
        if words[n] not in DETERMINERS
        and words[n] not in PARTICLES
        and not (words[n] == "of" and n and _big(words, n))
    ]
    return not plain or is_post(plain[-1])


def _is_post_with_name(words: list[str]) -> bool:
    """Does a name in apposition end a phrase for a post: "the regional governor, Jo Roe"?"""
    comma = next((n for n, word in enumerate(words) if word.endswith(",")), len(words) - 1)
    behind = words[comma + 1 :]
    return (
        bool(behind)
        and _BARE.match(" ".join(words)) is not None
        and any(is_post(word.rstrip(",")) for word in words[: comma + 1])
        and not any(_is_small(word) and word not in PARTICLES for word in behind)
    )


def _is_small(word: str) -> bool:
    """Is a word written small, unless it is a particle tied to a name ("al-Rashid")?"""
    return word[:1].islower() and TIED.match(word) is None


def _big(words: list[str], at: int) -> bool:
    """Does the word stand inside a title ("Secretary of State")?"""
    return (
        words[at - 1][:1].isupper() and words[at + 1 : at + 2] != [] and words[at + 1][0].isupper()
    )


def _nominal(source: str, name: Name) -> bool:
    """Does "the Ruritanian Democrat" describe somebody without a name?"""
    return (
        _BARE.match(source) is not None
        and name.kind == UNKNOWN
        and source.endswith(name.tokens[-1])
        and not any(is_post(word) for word in source.split()[:-1])
    ) or "-" in name.tokens[0][:3]


def _is_person(name: Name, entity: str) -> bool:
    if name.kind == PERSON:
        return True
    return name.kind == UNKNOWN and name.text == entity.strip() and len(name.tokens) < 5


def _is_whole(name: Name, entity: str) -> bool:
    """Is the name the head of the phrase ("the Justice Ministry", not "a ministry official")?"""
    behind = entity[name.span.end :].strip(" .,’'s")
    return not behind and not name.possessive and not is_post(entity.rsplit(maxsplit=1)[-1])


def _bodies(found: Iterable[Name]) -> tuple[str, ...]:
    return tuple(
        dict.fromkeys(
            name.canonical or name.text for name in found if name.kind in (ORGANISATION, PLACE)
        )
    )
