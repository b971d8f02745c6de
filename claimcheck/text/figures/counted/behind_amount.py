"""What stands behind an amount and its noun: states and verbs that hold of the counted."""

from __future__ import annotations

from typing import NamedTuple

from claimcheck.lexicons.word_sets import WordSet
from claimcheck.text.english.closed_classes import (
    AUXILIARIES,
    BE,
    CLOSED,
    DETERMINERS,
    HAVE,
    PREPOSITIONS,
    RELATIVES,
)
from claimcheck.text.english.noun_lemmas import singular
from claimcheck.text.english.person_nouns import PEOPLE
from claimcheck.text.english.verb_lemmas import lemma
from claimcheck.text.english.word_endings import adverb, participle, plural
from claimcheck.text.figures.counted.complement import destination, with_object
from claimcheck.text.figures.counted.figure_verbs import (
    INTRANSITIVE,
    MARKS,
    NOT_VERBS,
    RAISING,
    SKIPPED,
    TRANSITIVE,
    state,
)
from claimcheck.text.figures.counted.phrase_parts import STATES
from claimcheck.text.figures.numerals.number_tokens import Tokens
from claimcheck.text.syntax.complements import PARTICLES
from claimcheck.text.tokens.record import FINITE
from claimcheck.text.units.measures import TIMES


class Right(NamedTuple):
    """What was found behind an amount."""

    predicate: tuple[str, ...] = ()
    """Lemmas of states and verbs that hold of the counted."""
    does: tuple[str, ...] = ()
    """Lemmas of active verbs with an object of their own."""


_ADVERBS = WordSet.of("behind-counted")
_INSETS = frozenset("including most mostly many some all among".split())
_SINGULAR = frozenset(("was", "is", "has"))
_FINITE = frozenset("was were have has had are".split())
_PLACES = WordSet.of("place-prepositions", "behind")
_NO_OBJECT = WordSet.of("not-objects") | WordSet.of("weekdays")
_TIMES = TIMES | ["earlier"]


def holds_of_counted(tokens: Tokens, at: int) -> bool:
    """Is what stands at a token said of the counted before it, whatever they hang on: a state ("40
    people dead", "with 40 seats left"), a relative clause?"""
    word = tokens.words[at]
    return word in STATES or word in RELATIVES or _are_left(tokens, at)


def behind(tokens: Tokens, at: int, governed: bool, bare: bool) -> Right:
    """What follows the token behind an amount.

    `governed` tells that a verb before has it as its object, so that only a state can follow
    ("left seven dead"); `bare` that no noun was said, so that a base form may be its verb
    ("dozens flee").
    """
    at = at if governed else _over_insets(tokens, at)
    if governed and tokens.words[at] in _SINGULAR:
        return Right()  # "a nurse who poisoned two patients | was jailed"
    found, auxiliary, at = _states(tokens, at)
    if found:
        return Right(tuple(found))
    if governed and auxiliary is None:
        return Right()
    return _finite(tokens, at, auxiliary, bare)


def _states(tokens: Tokens, at: int) -> tuple[list[str], str | None, int]:
    """States, with the auxiliaries and adverbs before them: "were all reported killed"."""
    words = tokens.words
    found: list[str] = []
    auxiliary = None
    for _ in range(7):
        word = words[at]
        if word in AUXILIARIES:
            auxiliary = word
        elif word in STATES:
            if auxiliary in (None, *HAVE) and participle(word) and _object(tokens, at + 1):
                break  # "three gunmen killed two"
            found.append(state(word))
            if auxiliary is None and words[at + 1] not in ("and", "or"):
                break
        elif not (_passable(word) or (word in ("and", "or") and found and words[at + 1] in STATES)):
            break
        at += 1
    return found, auxiliary, at


def _passable(word: str) -> bool:
    """May a word stand between the counted and what is said of them, saying nothing itself?"""
    return word in RELATIVES or word in SKIPPED or word in _ADVERBS or adverb(word)


def _over_insets(tokens: Tokens, at: int) -> int:
    """The token behind what may stand between a noun and its verb."""
    words = tokens.words
    start = at + (words[at] == ",")
    if words[start] in _INSETS:
        return _next_finite(words, start, at)
    joined = at + 1 + (words[at + 1] in DETERMINERS)
    if words[at] == "and" and words[joined].isalpha() and words[joined + 1] in _FINITE:
        return joined + 1  # "14 passengers and crew were rescued", "and their pilot were"
    if words[at] not in _PLACES:
        return at
    for step in range(1, 7):
        word = words[at + step]
        if word in AUXILIARIES:
            return at + step
        if step > 1 and participle(word) and words[at + step - 1] not in CLOSED:
            return at + step
        if not word.isalpha() or (
            word in CLOSED and step > 1 and word not in ("the", "a", "an", "of")
        ):
            break
    return at


def _next_finite(words: list[str], start: int, at: int) -> int:
    """The verb behind an inset: "12 people, including five children, were killed"."""
    for step in range(1, 15):
        word = words[start + step] if start + step < len(words) else ""
        if word in _FINITE:
            return start + step
        if word in (";", ".", ":", "who", "which", ""):
            break
    return at


def _finite(tokens: Tokens, at: int, auxiliary: str | None, bare: bool) -> Right:
    words = tokens.words
    word = words[at]
    if not word.isalpha() or word in CLOSED or word in NOT_VERBS:
        to_do = word == "to" and words[at + 1].isalpha() and words[at + 1] not in CLOSED
        return Right((words[at + 1],)) if to_do else Right()
    if auxiliary is None and _are_left(tokens, at):
        return Right(("remain",))
    verb = _verb_form(tokens, at, auxiliary, bare)
    if verb is None:
        return Right()
    if verb == "lose" and "lives" in (words[at + 1], words[at + 2]):
        return Right(("lose life", "lose"))
    passive = auxiliary in BE and not word.endswith("ing")
    if verb in RAISING and (passive or words[at + 1] in STATES):
        return Right((*_raised(tokens, at + 1), verb))
    for step in (1, 2):  # "were left trapped", "left seriously hurt", "found shot dead"
        if words[at + step] in STATES and (step == 1 or _leads_on(words[at + 1])):
            return Right((state(words[at + step]), verb))
    if not passive and _object(tokens, at + 1):
        return Right((), (verb, *with_object(tokens, at, verb)))
    return Right((*_phrasal(tokens, at, verb), verb, *destination(tokens, at + 1)))


def _are_left(tokens: Tokens, at: int) -> bool:
    """Are things said to be left, rather than people to leave: "11 matches left this season"?"""
    noun, behind = tokens.words[at - 1], tokens.words[at + 1]
    if (
        tokens.words[at] != "left"
        or not noun.isalpha()
        or singular(noun) in PEOPLE
        or noun in CLOSED
    ):
        return False
    return behind in _SPANS or not _object(tokens, at + 1)


_SPANS = frozenset(("this", "next", "until", "to"))
"""What leads to when things are left, and to no object."""


def _phrasal(tokens: Tokens, at: int, verb: str) -> tuple[str, ...]:
    """`turn out` where the particle of a verb leads to no phrase: "12,000 turned out"."""
    particle, behind = tokens.words[at + 1], tokens.words[at + 2]
    free = not behind[:1].isalnum() or behind in PREPOSITIONS
    return (f"{verb} {particle}",) if particle in PARTICLES and free else ()


def _leads_on(word: str) -> bool:
    return adverb(word) or participle(word)


def _verb_form(tokens: Tokens, at: int, auxiliary: str | None, bare: bool) -> str | None:
    word = tokens.words[at]
    if tokens.classes[at] == FINITE:
        return lemma(word)
    if participle(word) or (auxiliary in BE and word.endswith("ing")):
        return lemma(word)
    if auxiliary is not None:
        return word if auxiliary not in BE and not plural(word) else None
    if word in INTRANSITIVE or (bare and word in TRANSITIVE):
        return word
    return None


def _raised(tokens: Tokens, at: int) -> tuple[str, ...]:
    """What follows a verb of knowing: "are known to have died", "are feared dead"."""
    words = tokens.words
    for _ in range(4):
        word = words[at]
        if word in STATES:
            return (state(word),)
        if word != "to" and word not in AUXILIARIES:
            verbal = participle(word) or words[at - 1] in ("to", "be")
            return (lemma(word),) if verbal and word.isalpha() and word not in CLOSED else ()
        at += 1
    return ()


def _object(tokens: Tokens, at: int) -> bool:
    """Does an object begin here: an article, a number, a name, a bare noun?"""
    words = tokens.words
    word = words[at]
    if not word or word in MARKS or word in STATES or word in _NO_OBJECT:
        return False
    if word in PREPOSITIONS or word in AUXILIARIES or adverb(word):
        return False
    if word in ("a", "an", "one", "earlier", "early", "late") and words[at + 1] in _TIMES:
        return False
    # "nine killed, 12 injured" without its comma
    return word.isalpha() or (word[0].isdecimal() and words[at + 1] not in STATES)
