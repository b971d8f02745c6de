"""Which roles may belong to one person, or one office to two: keys that block, and the score."""

from __future__ import annotations

from collections.abc import Iterable

from claimcheck.kinds.role.options import Options
from claimcheck.kinds.role.post import SOLE_OFFICES, Post, post_of, same_body
from claimcheck.kinds.role.value import value_of
from claimcheck.model.claim import Claim
from claimcheck.model.lexicon import Lexicon
from claimcheck.text.names.person_names import (
    DIFFERENT,
    SHORT,
    SPELLING,
    compare_names,
    parts,
    sound,
)

STORY_BOUND = True
"""Posts change hands: only roles of one story and time are compared."""
SAME_NAME, SHORT_NAME, MISSPELT, TWO_HOLDERS = 1.0, 0.9, 0.8, 0.6
"""Scores of pairs, set by hand: in this order claims are joined, and the doubt of a name is told as
less confidence.  With .95, .9 and .85 for the last three 7 of 1,073 findings in 53 groups of
articles change, with 1 for all of them 12."""


def in_one_story(left: Claim, right: Claim, lexicon: Lexicon) -> bool:
    """Two posts of one person are held against each other in one story only."""
    return True


def keys(claim: Claim, options: Options, lexicon: Lexicon) -> Iterable[str]:
    """The sound of the first and last word of the name; of an exclusive office what and where."""
    words = parts(value_of(claim).person)
    yield from (f"person {sound(word)}" for word in dict.fromkeys((words[0], words[-1])))
    own = post_of(claim, lexicon)
    if _has_one_holder(own, options, lexicon) and own.bodies:
        yield f"office {own.head} {' '.join(sorted(own.field))} {own.bodies[0].casefold()}"


def score(left: Claim, right: Claim, options: Options, lexicon: Lexicon) -> float:
    """1 for one person; less for two spellings; a little for two holders of one office."""
    if left.document == right.document and left.span.overlaps(right.span):
        return 0.0
    a, b = value_of(left), value_of(right)
    came = compare_names(a.person, b.person)
    mine, other = post_of(left, lexicon), post_of(right, lexicon)
    if came == SHORT:
        return SHORT_NAME if _fits(mine, other) else 0.0
    if came == SPELLING:
        full = len(parts(a.person)) > 1 or (mine.office and same_body(mine, other) is True)
        return MISSPELT if full and _fits(mine, other) else 0.0
    if came == DIFFERENT:
        return TWO_HOLDERS if _two_holders(left, right, mine, other, options, lexicon) else 0.0
    return SAME_NAME


def _has_one_holder(post: Post, options: Options, lexicon: Lexicon) -> bool:
    """Has a body one holder of the office at a time?  Of heads of state texts name those of the
    past by the bare title, of heads of a union or a club they do not."""
    if post.head in (options.offices or SOLE_OFFICES):
        return True
    state = any(lexicon.types.get(body) == "country" for body in post.bodies)
    return not options.offices and post.head in _HEADS and bool(post.bodies) and not state


_HEADS = frozenset(("president", "chair"))


def _fits(mine: Post, other: Post) -> bool:
    """Is it the same post, so that a short or odd form of the name can be the same person?"""
    if mine.head != other.head or mine.rank != other.rank:
        return False
    return same_body(mine, other) is not False and (
        not mine.loose or same_body(mine, other) is True
    )


def _two_holders(
    left: Claim, right: Claim, mine: Post, other: Post, options: Options, lexicon: Lexicon
) -> bool:
    """Two persons given one exclusive office, each by a text that does not know the other."""
    a, b = value_of(left), value_of(right)
    if left.document == right.document or a.standing or b.standing:
        return False
    if mine.head != other.head or mine.rank or other.rank:
        return False
    if not _has_one_holder(mine, options, lexicon):
        return False
    if mine.head == "minister" and not (mine.field and other.field):
        return False
    if mine.field != other.field or not mine.bodies or mine.bodies[:1] != other.bodies[:1]:
        return False
    if not left.as_of or not right.as_of or abs((left.as_of - right.as_of).days) > options.days:
        return False
    full = len(parts(a.person)) > 1 and len(parts(b.person)) > 1
    strangers = parts(a.person)[-1] not in b.company and parts(b.person)[-1] not in a.company
    return full and strangers
