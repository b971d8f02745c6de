"""What an amount counts: the noun phrase behind it.

Shallow and windowed: the number tells the parser where to look, closed word classes and the
number of nouns tell where a phrase ends.
"""

from __future__ import annotations

from itertools import pairwise

from claimcheck.lexicons.word_sets import WordSet
from claimcheck.text.english.closed_classes import PREPOSITIONS
from claimcheck.text.english.noun_lemmas import singular
from claimcheck.text.english.number_words import ONES, SCALES
from claimcheck.text.english.verb_lemmas import lemma
from claimcheck.text.english.word_endings import _STOPS, adverb, participle, plural
from claimcheck.text.figures.amounts import hedges
from claimcheck.text.figures.amounts.measure import unit_at
from claimcheck.text.figures.counted.counted_record import Counted, Phrase
from claimcheck.text.figures.counted.phrase_parts import (
    STATES,
    figure_inside,
    is_model_number,
    joins_modifiers,
    plural_owner,
)
from claimcheck.text.figures.numerals.number_tokens import Tokens
from claimcheck.text.tokens.record import ADJECTIVE, FINITE, GERUND, NOMINAL
from claimcheck.text.units.measures import TIMES

LONGEST = 7
"""Words of a counted noun phrase: of 7,271 in news none had more than six."""
_PEOPLE = frozenset("people men women children others".split())
_VERBISH = WordSet.of("figure-verbs", "noun-ending")
_QUANTIFIED = frozenset("more additional other further extra".split())
_POSSESSIVES = WordSet.of("possessives")
_OF_DETERMINERS = _POSSESSIVES | ["the", "these", "those", "all"]


def counted(
    tokens: Tokens, index: int, one: bool, measured: bool, share: bool = False, loose: bool = False
) -> Counted:
    """What the number counts, read from the token right behind it.

    `one` tells that the number is 1, so that the noun is in the singular; `measured` that a unit
    was read, behind which only "of" leads to a noun ("70 kg of gold"); `share` that it is a
    fraction, behind which a determiner may stand ("half the houses"); `loose` that it is a plural
    like "thousands", behind which a bare singular is a verb ("thousands march").
    """
    words = tokens.words
    at = index
    increment = words[index] in _QUANTIFIED and words[index + 1] not in ("than", "or")
    at += increment
    part = False
    if words[at] == "of":
        at += 1
        if words[at] in _OF_DETERMINERS:
            part = words[at] not in _POSSESSIVES  # "three of its drivers" are no part of a count
            at += 1 + (words[at] == "all" and words[at + 1] in _OF_DETERMINERS)
        at = _over_hedge(tokens, at)
        number = words[at][:1].isdecimal() or words[at] in ONES
        if number and not (words[at + 1] == "-" and tokens.tied(at + 1)):  # "of ten-year bonds"
            part = True
            at += 1
            at += words[at] in SCALES
        if words[at] in ("them", "us", "whom", "which", "you"):
            return Counted(None, at + 1, increment, True)
    elif share and words[at] in _OF_DETERMINERS:
        at += 1
    elif measured:
        return Counted(None, index, increment)
    at += words[at] in _DEGREES and tokens.classes[at + 1] == ADJECTIVE
    named = words[at] in _GIVEN and tokens.capital(at) and not _leads_to_plural(tokens, at)
    phrase = None if named else _phrase(tokens, at, one, measured)  # "hurting 25 Ann Roe/EPA"
    if phrase is not None and loose and at == index and not plural(words[phrase.last - 1]):
        phrase = None
    if phrase is None:
        return Counted(None, at if part else index + increment, increment, part)
    return Counted(phrase, phrase.last, increment, part)


def said_of(tokens: Tokens, at: int, one: bool) -> Phrase | None:
    """The plain noun that a form of be says of the counted: "32 were letters about tolls"."""
    if tokens.words[at] not in ("were", "are") or one:
        return None
    phrase = _phrase(tokens, at + 1, one)
    if phrase is None or phrase.last - phrase.first > _SAID or phrase.states:
        return None
    return phrase if plural(tokens.words[phrase.last - 1]) else None


_SAID = 3
"""Words of such a phrase: "foreign aid workers"."""


def _over_hedge(tokens: Tokens, at: int) -> int:
    """The number behind the hedge that begins at a token: "20 of some 90 prisoners"."""
    for number in range(at + 1, at + 1 + _LONGEST_HEDGE):
        hedge = hedges.before(tokens, number)
        if hedge is not None and hedge[1] == at and tokens.words[number][:1].isdecimal():
            return number
    return at


_LONGEST_HEDGE = 4
"""Words of a hedge before a number: "a little more than"."""
_DEGREES = frozenset(["most", "least", "very", "more"])
"""Adverbs before an adjective of the phrase: "the ten most expensive hotels"."""
_COMPARED = WordSet.of("compared")


def priced(tokens: Tokens, index: int) -> Phrase | None:
    """The noun that a measure describes: "a $3 billion deal", "a five-year sentence"."""
    at = index + (tokens.words[index] == "-")
    if not tokens.words[at][:1].isalpha() or tokens.capital(at) or tokens.words[at] in _COMPARED:
        return None
    return _phrase(tokens, at, True) if len(tokens.words[at]) > 1 else None


_GIVEN = WordSet.of("given-names")
_DESCRIBING = WordSet.of("adjectives-in-ly")
"""Adjectives that look like adverbs: "40 weekly flights"."""


def _phrase(tokens: Tokens, index: int, one: bool, mass: bool = False) -> Phrase | None:
    words = tokens.words
    kept: list[int] = []
    head = -1
    at = index
    if words[at] == "-" and tokens.tied(at):  # "a 20-member team": the counted is the member
        at += 1 + (words[at + 1] == "strong")  # "a 10,000-strong crowd"
        if words[at].isalpha():
            return Phrase(at, at + 1, singular(words[at]), ())
    while len(kept) < LONGEST:
        word = words[at]
        owned = plural_owner(tokens, at) or (word in ("'s", "’s") and head < 0)
        tied = word in "-&" and tokens.tied(at)  # "nine main S&P 500 sectors"
        if kept and (tied or owned or is_model_number(tokens, at)):
            at += 1
            continue
        if not word[:1].isalpha():
            named = bool(kept) and tokens.capital(kept[-1]) and plural(words[at + 1])
            if not (figure_inside(tokens, at) or (named and word.isdecimal())):
                break
        elif word in ("and", "or") and head < 0 and joins_modifiers(tokens, at, kept):
            at += 1
            continue
        elif word in _STOPS:
            tied = words[at + 1] == "-" and tokens.tied(at + 1)  # "off-duty members"
            if not (tied or (word in _DESCRIBING and plural(words[at + 1]))):
                break
        elif _ends(tokens, at, kept, head, one):
            break
        kept.append(at)
        if plural(word):
            head = at
            if word in _PEOPLE:
                break
        at += 1
    return _built(tokens, kept, head, one, mass)


def _ends(tokens: Tokens, at: int, kept: list[int], head: int, one: bool) -> bool:
    """Does the noun phrase end before a word that is no closed-class word?"""
    word = tokens.words[at]
    if head >= 0:  # behind a plural only a plural goes on: "sports teams", not "troops moved"
        return tokens.classes[at] == FINITE or not plural(word) or unit_at(tokens, at) is not None
    agrees = one or not word.endswith("s")  # no "two rounds" but "one looks"
    if not kept and participle(word) and tokens.words[at - 2] in PREPOSITIONS:
        return not _modifies(tokens, at, one)  # what a preposition leads to has no verb of its own
    if tokens.classes[at] == FINITE and agrees and word not in STATES:
        return not (kept and _no_verb(tokens, at))
    if word in STATES or participle(word):
        return not _modifies(tokens, at, one)
    if word.endswith("er") and tokens.words[at + 1] == "than":
        return True
    if not kept and word in _DISTANT and tokens.words[at + 1] == "of":
        return True  # "9 short of the quorum"
    if not kept and plural(tokens.words[at + 1]):
        return False
    return word in _VERBISH or (not kept and not one and tokens.classes[at] == GERUND)


def _no_verb(tokens: Tokens, at: int) -> bool:
    """Is a word that looks finite a noun: behind an adjective, or before what it is per?

    "Unpaid work", "lamp fuel a year".
    """
    words = tokens.words
    if lemma(words[at]) != words[at]:
        return False
    rated = words[at + 1] == "per" or (words[at + 1] in ("a", "an") and words[at + 2] in TIMES)
    return rated or tokens.classes[at - 1] == ADJECTIVE


_DISTANT = frozenset(("short", "shy", "clear", "ahead"))
_ACTIVE = WordSet.of("figure-verbs", "acting")
"""Verbs whose past form before a plural is hardly ever an adjective: "14 suffered injuries"."""


def _modifies(tokens: Tokens, at: int, one: bool) -> bool:
    """Does a participle stand before a noun that it describes: "12 injured passengers"?"""
    words = tokens.words
    following = words[at + 1]
    if not following.isalpha() or following in _STOPS or adverb(following):
        return False
    if lemma(words[at]) in _ACTIVE and words[at - 2] not in _OF_DETERMINERS:
        return False  # "14 suffered injuries", but "the 74 filed letters"
    if plural(following):
        return not tokens.capital(at + 1) or tokens.capital(at)
    if _leads_to_plural(tokens, at + 1):
        return True
    if one:
        return words[at] in STATES and not tokens.capital(at + 1) and words[at + 2] in _STOPS
    return words[at] in STATES and plural(words[at + 2]) and not participle(following)


def _leads_to_plural(tokens: Tokens, at: int) -> bool:
    """Does a name lead to a plural that it describes: "suspected Al Noor | gunmen"?"""
    start = at
    while tokens.capital(at) and tokens.words[at].isalpha() and at - start < _LONGEST_NAME:
        at += 1
    return at > start and plural(tokens.words[at]) and not tokens.capital(at)


_LONGEST_NAME = 4
"""Words of a name that stands before the noun that it describes."""


def _built(tokens: Tokens, kept: list[int], head: int, one: bool, mass: bool) -> Phrase | None:
    words = tokens.words
    if not kept:
        return None
    if head < 0:
        named = one or tokens.capital(kept[0])
        head = _mass(tokens, kept) if mass else kept[-1] if named else kept[0]
        acts = words[head].endswith("ing") and words[head + 1] in PREPOSITIONS and not named
        if adverb(words[head]) or acts:  # "with 40 standing by it"
            return None
    kept = [at for at in kept if at <= head]
    before = [words[at] for at in kept[:-1]]
    states = tuple(_state(word) for word in before if word in STATES or _done(word))
    name = "person" if words[head] == "olds" else singular(words[head])  # "two 21-year-olds"
    if tokens.raw[head][:-1].isupper() and tokens.raw[head][-1] == "s":
        name = words[head][:-1]  # "40 MPs"
    with_crew = words[head + 1] == "and" and words[head + 2] in _WITH
    joined = (f"and {words[head + 2]}",) if with_crew else ()
    return Phrase(kept[0], head + 1 + 2 * with_crew, name, (*before, *joined), states)


_WITH = frozenset(["crew", "staff"])
"""Whom a count takes in besides ("90 passengers and crew"), which outlets leave out or not."""


def _mass(tokens: Tokens, kept: list[int]) -> int:
    """The head of words without a plural: the "oil" of "crude oil"."""
    head = kept[0]
    for before, at in pairwise(kept):
        if at != before + 1 or tokens.classes[at] not in _IN_MASS:
            break
        head = head if tokens.classes[at] == ADJECTIVE else at
    return head


_IN_MASS = NOMINAL | {ADJECTIVE, FINITE}  # what looks finite and went through was no verb


def _done(word: str) -> bool:
    return participle(word) and not word.startswith("un")


def _state(word: str) -> str:
    return lemma(word) if participle(word) else word
