"""Where the subject of a verb stands: in front of it, before a bracket of commas, or with the verb
that it is joined to."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from claimcheck.lexicons.word_sets import WordSet
from claimcheck.text.english.closed_classes import AUXILIARIES, CONJUNCTIONS, PREPOSITIONS
from claimcheck.text.english.verb_lemmas import lemma
from claimcheck.text.syntax.content_words import ends_clause
from claimcheck.text.syntax.verb_groups import verb_group
from claimcheck.text.tokens.record import (
    FINITE,
    GERUND,
    NOMINAL,
    NUMBER,
    PARTICIPLE,
    VERBAL,
    Token,
)

_REACH = 14
"""Words in front of a verb that may be its subject."""
_BRACKET = 30
"""Words between commas that may part a subject from its verb."""
OPENING = frozenset(("after", "before", "since", "until", "till", "as"))
"""Prepositions that open a clause where a verb follows: "after Ada Roe was killed"."""
_STOPS = AUXILIARIES | OPENING
_JOINTS = frozenset(("and", "but", "or", "then"))
_RELATIVE = frozenset(("who", "which", "that"))


def is_carried_on(tokens: Sequence[Token], first: int) -> bool:
    """Is the verb group that begins at a place joined to another verb ("was hit but survived") or
    parted from its subject by a bracket ("Roe, 40, survived")?"""
    return first > 0 and (tokens[first - 1].low in _JOINTS or tokens[first - 1].text == ",")


def subject(
    tokens: Sequence[Token], first: int, said: Sequence[int], known: Mapping[int, list[int]]
) -> list[int]:
    """The places of the subject of the verb group that begins at a place; none where unsure.

    `said` are the places of all verbs, `known` the subjects of those before this one.
    """
    if not first:
        return []
    before = tokens[first - 1]
    if first - 1 in said and tokens[first].low in ("to", "not"):
        return list(known.get(first - 1, ()))  # "refused to leave"
    if before.low in _JOINTS:
        last = max((place for place in said if place < first), default=None)
        return list(known.get(last, ())) if last is not None else []
    own = _run(tokens, first, said)
    relative = _relative_before(tokens, own[0] if own else first, said)
    if relative is not None and not (own and lemma(tokens[relative].low) in _OF_CLAUSES):
        return list(known.get(relative, ()))  # "the guard who shot the boy | fled"
    if own and (reduced := _reduced_before(tokens, own[0], said)) is not None:
        return list(known.get(reduced, ()))  # "boats carrying migrants | sank"
    if own:
        return own
    if before.low in _RELATIVE:
        end = first - 1
        while end and tokens[end - 1].text == ",":
            end -= 1
        return _nearest(tokens, _run(tokens, end, said))
    if before.text == ",":
        return _across(tokens, first - 1, said)
    return []


def _run(tokens: Sequence[Token], end: int, said: Sequence[int]) -> list[int]:
    """The places of the words right before a place, back to where their clause begins."""
    taken: list[int] = []
    for place in range(end - 1, max(-1, end - 1 - _REACH), -1):
        token = tokens[place]
        if place in said or ends_clause(token) or token.low in _STOPS:
            break
        taken.append(place)
    while taken and tokens[taken[-1]].low in CONJUNCTIONS:
        taken.pop()
    return taken[::-1]


def _relative_before(tokens: Sequence[Token], at: int, said: Sequence[int]) -> int | None:
    """The place of the verb that ends right before a place, where it is that of a relative clause
    which no comma parts from its noun; else `None`."""
    if at - 1 not in said:
        return None
    opens = verb_group(tokens, at - 1).start - 1
    parted = opens < 1 or tokens[opens].low not in _RELATIVE or tokens[opens - 1].text == ","
    return None if parted else at - 1


def _reduced_before(tokens: Sequence[Token], at: int, said: Sequence[int]) -> int | None:
    """The place of the participle that ends right before a place, where it describes the noun in
    front of it ("a bridge built by the army"); else `None`."""
    last = at - 1
    if last > 0 and tokens[last].low == "as":
        last -= 1  # "a man identified as Tom Roe"
    if last not in said or tokens[last].word_class not in (PARTICIPLE, GERUND):
        return None
    group = verb_group(tokens, last)
    described = group.start > 0 and tokens[group.start - 1].word_class in NOMINAL
    return last if described and not group.helpers else None


_OF_CLAUSES = WordSet.of("figure-verbs", "saying", "raising")
"""Verbs behind which a noun begins a clause rather than being their object."""


def _nearest(tokens: Sequence[Token], places: Sequence[int]) -> list[int]:
    """Of the words before a relative clause the phrase next to it: behind the last preposition."""
    last = max(
        (n for n, place in enumerate(places) if tokens[place].low in PREPOSITIONS), default=-1
    )
    return list(places[last + 1 :])


def _across(tokens: Sequence[Token], comma: int, said: Sequence[int]) -> list[int]:
    """The subject before the words that this comma closes: "Roe, 40, who led the crew, survived".

    What they are without a verb is another name of the subject.
    """
    for place in range(comma - 1, max(-1, comma - 1 - _BRACKET), -1):
        if tokens[place].text != ",":
            continue
        inside = range(place + 1, comma)
        verbs = [each for each in inside if each in said]
        if verbs and not _is_bracket(tokens, inside, verbs):
            return []
        own = _run(tokens, place, said)
        if any(tokens[each].word_class != NUMBER for each in own):  # "Roe, | 40, | who ..."
            return own if verbs else [*own, *inside]
    return []


def _is_bracket(tokens: Sequence[Token], inside: range, verbs: Sequence[int]) -> bool:
    """Are the words between two commas a relative clause or a participle's, or do they hold no
    clause but a relative one: ", a guard who ran in, ", ", a man living there, "?"""
    opening = tokens[inside[0]]
    if opening.low in _RELATIVE or opening.low == "whose" or opening.word_class in VERBAL:
        return True
    finite = [each for each in verbs if tokens[each].word_class == FINITE]
    return not finite or any(tokens[each].low in _RELATIVE for each in inside if each < finite[0])
