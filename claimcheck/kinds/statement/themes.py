"""Are two phrases of one thing, and two statements of one matter?"""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.kinds.statement.value import Statement
from claimcheck.lexicons.word_sets import WordSet
from claimcheck.model.lexicon import Lexicon
from claimcheck.text.assertions.parties import DEFINITE, NOBODY, NONE, NOTHING, PLAIN, Phrase
from claimcheck.text.assertions.stated_clauses import EXIST
from claimcheck.text.english.noun_lemmas import singular
from claimcheck.text.english.person_nouns import PEOPLE
from claimcheck.text.names.person_names import DIFFERENT, SHORT, SPELLING, compare_names

SAME_PERSON, SHORT_NAME, MISSPELT = 1.0, 0.9, 0.8
NAMED, NOUN, PLACED, ANYBODY, BARE = 0.9, 0.7, 0.6, 0.6, 0.6
"""Scores of two themes, set by hand: one name; one noun that both texts speak of as known; the
name of the one in the other ("the crossing at Ivo", "Ivo"); nobody and somebody; a plural without
an article ("schools stayed open", "all schools were closed")."""
_MUTUAL = WordSet.of("mutual-verbs")
_OCCURRING = WordSet.of("occurring-verbs")
_LIGHT = WordSet.of("light-verbs")
_HAVING = WordSet.of("having-verbs")
_DONE = _LIGHT - _HAVING
"""Light verbs that say that something was done, whoever does it: "gave a warning"."""


def is_person(phrase: Phrase) -> bool:
    """Does a phrase name or mean a person, or nobody?"""
    return phrase == NOBODY or phrase.person is not None or phrase.head in PEOPLE


def alike(a: Phrase, b: Phrase) -> float:
    """How surely two phrases mean one thing, 0 to 1."""
    if a.person and b.person:
        came = compare_names(a.person, b.person)
        return {DIFFERENT: 0.0, SHORT: SHORT_NAME, SPELLING: MISSPELT}.get(came, SAME_PERSON)
    if NOBODY in (a, b):
        return ANYBODY if is_person(a) and is_person(b) else 0.0
    if a.pronoun or b.pronoun:
        return 0.0
    if a.head == b.head:
        if _differ(a, b):
            return 0.0
        if a.named and b.named:
            return NAMED
        if NONE in (a.reference, b.reference) or a.reference == b.reference == DEFINITE:
            return NOUN
        return BARE if a.bare or b.bare else 0.0
    if a.person or b.person:
        return 0.0
    return PLACED if _names(a, b) or _names(b, a) else 0.0


def _differ(a: Phrase, b: Phrase) -> bool:
    """Has each of two phrases of one noun words that the other lacks ("the first bid", "the second
    bid"), or is each placed otherwise ("in the north of", "in the south of")?"""
    pairs = ((set(a.words), set(b.words)), (set(a.parts), set(b.parts)))
    return any(mine - theirs and theirs - mine for mine, theirs in pairs)


def _names(short: Phrase, long: Phrase) -> bool:
    """Is the one the name by which the other is placed?"""
    return short.named and set(short.words) <= set(long.names)


def same(a: Phrase, b: Phrase) -> bool:
    """Have two phrases one noun, or a name in common?"""
    return (a.head == b.head and a.head != "") or _share(a, b)


def _share(a: Phrase, b: Phrase) -> bool:
    return not set(a.names).isdisjoint(b.names)


def fits(a: Phrase, b: Phrase) -> bool:
    """May two phrases that have something in common be of one thing, with no name that sets them
    apart ("in Bern, Indiana", "in Gary, Indiana")?"""
    mine, other = set(a.names), set(b.names)
    return same(a, b) and (mine <= other or other <= mine)


def clash(a: Phrase, b: Phrase) -> bool:
    """Does each name somebody or some place, and not one name is in both?"""
    if a.person and b.person:
        return compare_names(a.person, b.person) == DIFFERENT
    if a.head == b.head:
        return _differ(a, b)
    return bool(a.names and b.names) and not _share(a, b)


def _is_of_any(a: Statement, b: Statement) -> bool:
    """Does a denial hold of all that the other may tell: one verb, or one that says no more than
    that there was none; of persons "there was"?"""
    if a.predicate in (b.predicate, EXIST):
        return True
    return a.predicate in _OCCURRING and not is_person(a.theme)


def by_others(a: Statement, b: Statement) -> bool:
    """Do some do the one and others its opposite: "voters praised her", "Greens criticised her"?"""
    agents = a.agent, b.agent
    told = all(each.person or singular(each.head) in PEOPLE for each in agents)
    return told and a.agent.head != b.agent.head and not alike(*agents)


def swapped(a: Statement, b: Statement) -> float:
    """How surely each does to the other what the other text says that it suffered: "Roe beat Lund",
    "Lund beat Roe"; 0 for what two do to each other."""
    if a.denied or b.denied or NOTHING in (a.agent, b.agent) or a.predicate in _MUTUAL:
        return 0.0
    return min(alike(a.agent, b.theme), alike(a.theme, b.agent))


def of_other_owners(a: Statement, b: Statement) -> bool:
    """Does something else have it: "the driver had no licence", "the owner had a licence"?"""
    both = a.predicate in _HAVING and b.predicate in _HAVING
    return both and not alike(a.agent, b.agent)


def _had(a: Statement, b: Statement) -> bool:
    """Does one thing have, carry or hold what is told of, by both, or is it there in it: "had no
    lifeboats", "there were four lifeboats on the ferry"?"""
    if a.predicate in _HAVING and b.predicate in _HAVING:
        return alike(a.agent, b.agent) >= NOUN
    owner, there = (a.agent, b) if b.predicate == EXIST else (b.agent, a)
    one = EXIST in (a.predicate, b.predicate) and not _HAVING.isdisjoint((a.predicate, b.predicate))
    return one and any(alike(owner, place) >= NOUN for _, place in there.further)


def of_one_agent(a: Statement, b: Statement) -> float:
    """How surely one person, or those of one name, did it to one thing, which neither text speaks
    of as known: "passed a medical", "failed a medical"."""
    persons = a.agent.person and b.agent.person
    one = alike(a.agent, b.agent) if persons else a.agent.names and fits(a.agent, b.agent)
    if not one or a.theme.head != b.theme.head or NONE in (a.theme.reference, b.theme.reference):
        return 0.0
    return 0.0 if _differ(a.theme, b.theme) else BARE


def beside(a: Statement, b: Statement) -> Iterator[tuple[Phrase, Phrase]]:
    """The other phrases that both have: those who do it, and those behind one preposition."""
    theirs = dict(b.further)
    pairs = [(a.agent, b.agent), *((each, theirs.get(lead, NOTHING)) for lead, each in a.further)]
    yield from (pair for pair in pairs if NOTHING not in pair)


def of_another(a: Statement, b: Statement) -> bool:
    """Is nobody the one to whom somebody else does it: "he did not shoot anybody"?"""
    return a.theme == NOBODY and a.agent != NOTHING and not same(a.agent, b.agent)


def of_other_objects(a: Statement, b: Statement) -> bool:
    """Has each an object beside its theme, and not the same: "entered the west wing"?"""
    mine, other = dict(a.further).get(""), dict(b.further).get("")
    return mine is not None and other is not None and not alike(mine, other)


def oblique(a: Statement, b: Statement) -> float:
    """How surely what a preposition leads to in the one is the object of the other, by the same
    party: "the board sticks to the bid", "the board scrapped the bid"."""
    if b.agent == NOTHING or not same(a.theme, b.agent):
        return 0.0
    return max((alike(each, b.theme) for _, each in a.further[:1]), default=0.0)


def is_none_of(a: Statement, b: Statement) -> bool:
    """Does the one say that there was none of what the other tells of: "no alarm sounded", "an
    alarm rang"?"""
    return (
        a.theme.reference == NONE
        and a.denied
        and not b.denied
        and b.theme.reference == PLAIN  # "the gun" is one that is known
        and not (b.theme.bare and b.predicate not in _LIGHT)  # "questions" are of any sort
        and (_had(a, b) or ((b.agent == NOTHING or b.predicate in _DONE) and _is_of_any(a, b)))
        and a.theme.head != ""
        and not a.theme.named
        and a.theme.head == b.theme.head
        and set(a.theme.words) == set(b.theme.words)
    )


def one_predicate(a: Statement, b: Statement, lexicon: Lexicon) -> bool:
    """Is it one verb; of what befalls nobody, or somebody, one event in other words will do?"""
    if a.predicate == b.predicate:
        return True
    mine, theirs = (lexicon.events.get(each.predicate, each.predicate) for each in (a, b))
    return NOBODY in (a.theme, b.theme) and mine == theirs
