"""Two speakers laid side by side: one person, member of one body, less precise, or another."""

from __future__ import annotations

from claimcheck.kinds.attribution.speaker import BODY, DESCRIBED, NAMED, NOBODY, Speaker
from claimcheck.lexicons.word_sets import WordSet
from claimcheck.model.lexicon import Lexicon
from claimcheck.text.english.closed_classes import CLOSED
from claimcheck.text.english.noun_lemmas import singular
from claimcheck.text.names.person_names import DIFFERENT as OTHER_NAME
from claimcheck.text.names.person_names import (
    PARTICLES,
    SPELLING,
    compare_names,
    folded,
    is_given_name,
)
from claimcheck.text.names.post_nouns import is_post

SAME, SPELLED, MEMBER, VAGUE, UNSTATED, UNSURE, OTHER = (
    "equal", "spelled differently", "speaks for", "less precise", "unstated", "not resolved surely",
    "differs",
)  # fmt: skip


def compare_speakers(left: Speaker, right: Speaker, lexicon: Lexicon) -> str:
    """How two speakers of one quotation relate; symmetric.

    Different only where both texts name, at the quotation, somebody who cannot be the other:
    two persons, two bodies apart, or a nameless member of one body and a member of another.
    """
    a, b = sorted((left, right), key=lambda one: (_ORDER.index(one.form), one.text or ""))
    outcome = _compare(a, b, lexicon)
    are_two = {a.gender, b.gender} == _TWO  # whoever "he" is, Ms. Roe he is not
    if are_two and b.form == NOBODY and a.form == NAMED:
        return OTHER
    if outcome == OTHER and (_together(a, b) or _together(b, a)):
        return SAME
    shared = a.printed & b.printed or set(folded(a.name).split()) & set(folded(b.name).split())
    if outcome == OTHER and shared - PARTICLES and not (_in_full(a) and _in_full(b)):
        return UNSURE
    return UNSURE if outcome == OTHER and not (are_two or (a.sure and b.sure)) else outcome


_TWO = {"male", "female"}
_ORDER = (NAMED, BODY, DESCRIBED, NOBODY)


def _compare(a: Speaker, b: Speaker, lexicon: Lexicon) -> str:
    if b.form == NOBODY:
        return UNSTATED
    if a.form == b.form == NAMED:
        return _persons(a, b)
    if a.form == b.form == BODY and (folded(a.name) == folded(b.name)):
        return SAME
    if a.form == b.form == DESCRIBED and folded(a.text or "") == folded(b.text or ""):
        return SAME
    near = _near(a, b, lexicon)
    if near is None:
        return VAGUE if b.form == DESCRIBED != a.form and _is_human(b) else UNSTATED
    if not near:
        return OTHER
    if DESCRIBED in (a.form, b.form):
        return SAME if a.form == b.form and set(a.bodies) == set(b.bodies) else VAGUE
    return MEMBER


_HUMAN = WordSet.of("human-nouns")


def _is_human(one: Speaker) -> bool:
    """Does a description speak of persons ("two officials"), not of a thing that says so?"""
    words = (one.text or "").split()
    return len(words) < 9 and any(is_post(w) or singular(w) in _HUMAN for w in words)


def _persons(a: Speaker, b: Speaker) -> str:
    came = compare_names(a.name, b.name)
    if came == SPELLING:
        return SPELLED
    if came != OTHER_NAME:
        return SAME
    return OTHER if " " in a.name.strip() and " " in b.name.strip() else UNSURE


def _in_full(one: Speaker) -> bool:
    """Do given name and surname of the person stand at the quotation itself?"""
    words = folded(one.name).split()
    return len(words) > 1 and is_given_name(words[0]) and one.printed >= {words[0], words[-1]}


def _together(one: Speaker, many: Speaker) -> bool:
    """Is one of a joint statement's speakers the other text's only speaker?"""
    return any(compare_names(one.name, other) != OTHER_NAME for other in many.others if one.name)


def speaks_for(one: Speaker, principal: Speaker, lexicon: Lexicon) -> bool:
    """May a named person speak in the name of the other: a spokeswoman, a lawyer, an aide?

    Where the text names the other at the post, where the two are of one body, and where it does
    not say whose spokeswoman she is.
    """
    if not one.for_others or principal.for_others:
        return False
    if set(one.for_others) & (set(folded(principal.name).split()) - PARTICLES):
        return True
    own = set(folded(one.name).split())
    bare = all(word in own or is_post(word) or word in CLOSED for word in one.for_others)
    return bare or bool(_near(one, principal, lexicon))


def _near(a: Speaker, b: Speaker, lexicon: Lexicon) -> bool | None:
    """Is a body of one the same as, or a part of, a body of the other?  `None`: not known."""
    mine = a.bodies or ((a.name,) if a.form == BODY else ())
    other = b.bodies or ((b.name,) if b.form == BODY else ())
    if not mine or not other:
        return None
    if any(_part(x, y, lexicon) or _part(y, x, lexicon) for x in mine for y in other):
        return True
    known = all(any(name in lexicon.parents for name in side) for side in (mine, other))
    return False if known else None


def _part(inner: str, outer: str, lexicon: Lexicon) -> bool:
    """Is a body the other or a part of it, over at most eight steps?"""
    body: str | None = inner
    for _ in range(8):
        if body is None:
            return False
        if folded(body) == folded(outer):
            return True
        body = lexicon.parents.get(body) or lexicon.within.get(body)
    return False
