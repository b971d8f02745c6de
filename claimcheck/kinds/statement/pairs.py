"""Which statements may be of one thing: keys that block, and the score."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from claimcheck.kinds.statement.options import Options
from claimcheck.kinds.statement.themes import (
    NAMED,
    alike,
    beside,
    clash,
    is_person,
    oblique,
    of_another,
    of_one_agent,
    of_other_objects,
    of_other_owners,
    same,
    swapped,
)
from claimcheck.kinds.statement.value import Statement, value_of
from claimcheck.model.claim import Claim
from claimcheck.model.lexicon import Lexicon
from claimcheck.text.assertions.parties import NONE, PLAIN
from claimcheck.text.names.person_names import parts, sound

STORY_BOUND = True
"""What was so in one story is not held against another's."""
MOST = 0.69
"""The most for two clauses, so that no verdict on them is sure: of 3,016 mixed articles 20 pairs
come out as contradictions, few of them of one matter."""
MORE = 0.1
"""What each further phrase that both have adds."""


def in_one_story(left: Claim, right: Claim, lexicon: Lexicon) -> bool:
    """Always."""
    return True


def keys(claim: Claim, options: Options, lexicon: Lexicon) -> Iterable[str]:
    """The predicate, alone and with each of its opposites, with each word that may name the theme;
    of a fate the sound of the last name."""
    value = value_of(claim)
    if value.fate:
        return [f"{value.predicate} {sound(parts(value.theme.person or '')[-1])}"]
    words = {value.theme.head, *value.theme.names, *(_ANYBODY if is_person(value.theme) else ())}
    found = [f"{pair} {word}" for pair in _predicates(value, lexicon) for word in words]
    one = value.theme.reference == PLAIN and not value.denied
    if value.theme.reference == NONE or one:
        found.append(f"none {value.theme.head}")
    if value.agent.named and value.theme.named and not value.denied:
        parties = sorted((value.agent.head, value.theme.head))
        found.append(" ".join((lexicon.events.get(value.predicate, value.predicate), *parties)))
    for _, phrase in value.further[:1]:  # "stuck to the dividend", "scrapped the dividend"
        found += [f"{pair} {phrase.head}" for pair in _predicates(value, lexicon)]
    return found


_ANYBODY = ("#",)


def _predicates(value: Statement, lexicon: Lexicon) -> Iterator[str]:
    own = value.predicate
    yield own
    if is_person(value.theme) and own in lexicon.events:
        yield lexicon.events[own]
    for other in lexicon.opposites.get(own, ()):
        yield "|".join(sorted((own, other)))


def score(left: Claim, right: Claim, options: Options, lexicon: Lexicon) -> float:
    """How surely two statements are of one thing: 0 where a phrase of one is of another thing."""
    a, b = value_of(left), value_of(right)
    if left.document == right.document:
        return 0.0
    if (turned := swapped(a, b)) >= NAMED:
        return min(MOST, turned)
    themes = alike(a.theme, b.theme) or max(oblique(a, b), oblique(b, a), of_one_agent(a, b))
    if a.fate or not themes:
        return themes
    if a.complement != b.complement:
        return 0.0
    pairs = list(beside(a, b))
    if of_another(a, b) or of_another(b, a):
        return 0.0
    if of_other_objects(a, b) or of_other_owners(a, b) or any(clash(*pair) for pair in pairs):
        return 0.0
    return min(MOST, themes + MORE * sum(same(*pair) for pair in pairs))
