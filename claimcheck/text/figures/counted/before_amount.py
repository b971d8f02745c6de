"""What stands before an amount: the verb whose object it is, the noun it puts a size to."""

from __future__ import annotations

from typing import NamedTuple

from claimcheck.lexicons.word_sets import WordSet
from claimcheck.text.english.closed_classes import (
    AUXILIARIES,
    BE,
    CLOSED,
    CONJUNCTIONS,
    DETERMINERS,
    PREPOSITIONS,
    RELATIVES,
)
from claimcheck.text.english.verb_lemmas import lemma
from claimcheck.text.english.word_endings import adverb, participle
from claimcheck.text.figures.counted.figure_verbs import (
    DOWN,
    ENDING,
    MARKS,
    MOVING,
    SAYING,
    SKIPPED,
    STATIVE,
    TRANSITIVE,
    UP,
    direction,
    direction_of_noun,
    finished,
    state,
    verb_at,
)
from claimcheck.text.figures.counted.measured_noun import POSSESSIVE, noun_before, subject
from claimcheck.text.figures.counted.phrase_parts import STATES
from claimcheck.text.figures.numerals.number_tokens import Tokens
from claimcheck.text.tokens.record import NOMINAL


class Left(NamedTuple):
    """What was found before an amount."""

    predicate: tuple[str, ...] = ()
    """Lemmas, nearest first: the verb, then the words of the measure."""
    measure: str | None = None
    """The noun phrase whose size the amount is: "death toll"."""
    change: str | None = None
    turn: str | None = None
    """`up` or `down` where a noun says by how much something changed: "a drop of 15"."""


_REACH = 7
"""Tokens that a verb may stand away from its amount.

Of the 1,383 nearest verbs in 20 tokens before an amount in 45,000 sentences of news, 1,211 (88 %)
stood so near.
"""
_OPENING = WordSet.of("possessives") | ["a", "an", "the"]
_PARTICLES = frozenset("up down back only further".split())


def before(tokens: Tokens, first: int, unit: str | None) -> Left:
    """What governs the amount that begins at a token from the left."""
    words = tokens.words
    at = _skip(tokens, first - 1)
    word = words[at]
    if not word or word in MARKS:
        labelled = word == ":" and words[at - 1] in STATES  # "Dead: 12"
        return Left((state(words[at - 1]),) if labelled else ())
    if word in PREPOSITIONS or word in ("up", "down"):
        return _behind_preposition(tokens, at, unit)
    if word in POSSESSIVE:
        return Left()
    if word in BE:
        nominal = subject(tokens, at - 1)
        return Left(nominal.lemmas, nominal.measure)
    if (outcome := _outcome(tokens, at)) is not None:
        return outcome
    verb = verb_at(tokens, at)
    if verb is None:
        return Left(_clause_verb(tokens, at))
    return _object_of(tokens, at, verb, unit)


def hangs_on_noun(tokens: Tokens, first: int) -> bool:
    """Does the amount hang on a noun by a preposition, so that the verb behind it is that of the
    noun: "the ban for 14 years | was lifted", "an attack on 40 villages | was condemned"?"""
    at = _skip(tokens, first - 1)
    if tokens.words[at] not in _HANGING or at <= tokens.floor:
        return False
    return tokens.classes[at - 1] in NOMINAL


_HANGING = frozenset(("for", "with", "on", "against", "after", "during", "since", "by", "without"))
"""Prepositions behind a noun that hardly ever open a sentence or lead to a place."""


def multiplied(tokens: Tokens, first: int, last: int) -> Left:
    """What doubled, by the verb that is the amount in these tokens; nothing where it has an object
    of its own ("doubled its fees")."""
    following = tokens.words[last]
    if following[:1].isalpha() and following not in CLOSED - DETERMINERS:
        return Left()
    nominal = subject(tokens, first - 1)
    verb = lemma(tokens.words[last - 1])
    return Left((verb, *nominal.lemmas), nominal.measure) if nominal.measure else Left()


def _outcome(tokens: Tokens, at: int) -> Left | None:
    """A verb with what comes of it before its object: "shot dead 14", "stabbed to death three"."""
    words = tokens.words
    if words[at] in STATES and not participle(words[at]):
        verb = verb_at(tokens, at - 1)
        return None if verb is None else Left((state(words[at]), verb))
    if words[at] == "death" and words[at - 1] == "to":
        verb = verb_at(tokens, at - 2)
        return None if verb is None else Left(("dead", verb))
    return None


def _skip(tokens: Tokens, at: int) -> int:
    """Over determiners, adverbs and adjectives: "left another", "a stunning 3.8 billion"."""
    words = tokens.words
    for _ in range(4):
        word = words[at]
        if finished(tokens, at) and words[at - 1] in _OPENING:
            at -= 2
        elif word in SKIPPED or adverb(word):
            at -= 1
        else:
            break
    return at


def _object_of(tokens: Tokens, at: int, verb: str, unit: str | None) -> Left:
    change = direction(verb, unit)
    stative = tokens.words[at] in STATIVE
    if not stative and not change:
        return Left((verb,))
    nominal = subject(tokens, at - 1)
    return Left((verb, *nominal.lemmas), nominal.measure, change)


def _behind_preposition(tokens: Tokens, at: int, unit: str | None) -> Left:
    words = tokens.words
    word = words[at]
    if word in ("up", "down") or (word == "by" and words[at - 1] in ("up", "down")):
        return _up_or_down(tokens, at - (word == "by"), unit)
    if word == "of":
        return _of_noun(tokens, at, unit)
    place = at - 1
    if words[place] == "," and word in ("to", "by") and verb_at(tokens, place - 1) in MOVING:
        place -= 1  # "sales climbed, to $70 million"
    for _ in range(3):
        if words[place] in _PARTICLES or adverb(words[place]):
            place -= 1
    verb = verb_at(tokens, place)
    if verb is not None and (finished(tokens, place) or verb in MOVING):
        change = direction(verb, unit or "percent") if word == "by" else None
        if verb not in MOVING:
            return Left((verb,), None, change)
        nominal = subject(tokens, place - 1)
        return Left((verb, *nominal.lemmas), nominal.measure, change)
    if word == "by":
        return _changed_by(tokens, at - 1)
    if word in ("to", "at", "from", "above", "past", "beyond"):
        nominal = subject(tokens, at - 1)
        governing = _verb_before(tokens, nominal.first)
        if nominal.measure is None and not governing:
            governing = _clause_verb(tokens, at - 1)
        return Left((*nominal.lemmas, *governing), nominal.measure)
    return Left(_clause_verb(tokens, at - 1) if unit else ())


def _of_noun(tokens: Tokens, at: int, unit: str | None) -> Left:
    """ "The toll of", "a drop of"; an average of figures hangs on what governs it: "fell by an
    average of"."""
    nominal = noun_before(tokens, at - 1)
    if nominal.measure is not None and nominal.measure.split()[-1] in _SUMMARY:
        outer = before(tokens, nominal.first, unit)
        if outer.predicate:
            return outer
    governing = _verb_before(tokens, nominal.first)
    turn = direction_of_noun(nominal.lemmas[0], unit) if nominal.lemmas else None
    return Left((*nominal.lemmas, *governing), nominal.measure, turn=turn)


_SUMMARY = frozenset(("average", "mean", "median", "total"))
"""Nouns that say how figures were put together, not of what they are."""


def _up_or_down(tokens: Tokens, at: int, unit: str | None) -> Left:
    """ "up 8%", "edged down 3 points", "was up by 12"."""
    words = tokens.words
    verb = verb_at(tokens, at - 1)
    inset = words[at - 1] == ","  # "the shares, up 31% this year, ..."
    nominal = subject(tokens, at - 1 - (verb is not None or inset))
    told = unit is not None or verb in ENDING or words[at + 1] == "by"
    if verb is not None and verb not in ENDING and verb not in MOVING:
        told = False  # "makes up 90%", "shut down two plants"
    predicate = (*((verb,) if verb else ()), *nominal.lemmas)
    return Left(predicate, nominal.measure, words[at] if told else None)


def _changed_by(tokens: Tokens, at: int) -> Left:
    """A verb of change whose object stands between: "grow sales by 35 per cent"."""
    for step in range(_REACH):
        word = tokens.words[at - step]
        if not word or word in MARKS:
            break
        verb = lemma(word)
        if verb in UP or verb in DOWN:
            return Left((verb,), None, "up" if verb in UP else "down")
    return Left(_clause_verb(tokens, at))


def _clause_verb(tokens: Tokens, at: int) -> tuple[str, ...]:
    """The verb of the clause, over its other object: "fined the bank $2m", "sold it for $3"."""
    words = tokens.words
    for step in range(_REACH):
        word = words[at - step]
        if not word or word in MARKS or word in CONJUNCTIONS or word in RELATIVES:
            break
        if finished(tokens, at - step) or lemma(word) in TRANSITIVE:
            verb = verb_at(tokens, at - step)
            if verb is not None and words[at - step - 1] not in DETERMINERS:
                return () if verb in SAYING else (verb,)
        if word in AUXILIARIES:
            break
    return ()


def _verb_before(tokens: Tokens, first: int) -> tuple[str, ...]:
    """The verb whose object begins at a token: "put | the toll at 12"."""
    words = tokens.words
    at = first - 1
    for _ in range(3):
        if words[at] in SKIPPED or adverb(words[at]):
            at -= 1
    word = words[at]
    if word in STATES or not (finished(tokens, at) or lemma(word) in TRANSITIVE):
        return ()
    verb = verb_at(tokens, at)
    return (verb,) if verb is not None and verb not in SAYING else ()
