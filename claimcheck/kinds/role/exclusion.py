"""Which two posts one person cannot hold at one time, by tables of posts that exclude others."""

from __future__ import annotations

from collections.abc import Iterable

from rapidfuzz.fuzz import ratio

from claimcheck.kinds.role.post import Post, post_held, same_body
from claimcheck.kinds.role.value import Held, Role
from claimcheck.lexicons.word_sets import Made, WordSet, grouped
from claimcheck.model.lexicon import Lexicon
from claimcheck.text.names.kind_nouns import ORGANISATION_HEADS
from claimcheck.text.names.person_names import folded

_POSTED = WordSet.of("one-body-posts", "posted")
_PLACED = WordSet.of("one-body-posts", "place")
_OF_A_KIND = WordSet.of("one-body-posts", "kind")
_ONE_FIELD = WordSet.of("one-field-posts")
_ANYWHERE = WordSet.of("one-field-posts", "anywhere")
_SETTINGS = WordSet.of("post-settings")
_POSTS = Made(lambda: tuple(map(frozenset, grouped("exclusive-posts").values())))
_RANKS = Made(lambda: tuple(map(frozenset, grouped("exclusive-ranks").values())))
_SPELT_ALIKE = 75
"""Likeness (0 to 100) of two names of bodies from which they may be one in two spellings: "Kiev"
and "Kyiv" have 75.  Set by hand."""


def excludes(mine: Post, other: Post, lexicon: Lexicon) -> str | None:
    """Why one person cannot hold two present posts at one time; `None` where nothing says so."""
    if mine.head == other.head:
        return _one_post(mine, other, lexicon)
    if same_body(mine, other) is False or mine.rank or other.rank:
        return None
    if any(mine.head in row and other.head in row for row in _POSTS()):
        return "exclude each other" if _bare(mine, other) and _bare(other, mine) else None
    return None


def _one_post(mine: Post, other: Post, lexicon: Lexicon) -> str | None:
    """The same post: sent to two places, over two bodies, of two ranks, for two fields."""
    where = same_body(mine, other)
    ranks = mine.rank, other.rank
    if all(ranks) and where is not False and any(_differ(*ranks, row) for row in _RANKS()):
        return "two ranks"
    if mine.rank != other.rank:
        return None
    if mine.head in _POSTED and mine.posting and other.posting:
        return "two postings" if _apart(mine.posting, other.posting, lexicon) else None
    unlike = mine.field and other.field and not mine.field & other.field
    told = where is True or (where is None and mine.head in _ANYWHERE)
    if mine.head in _ONE_FIELD and unlike and told:
        return "two fields"
    if where is False and not unlike and mine.bodies and other.bodies:
        return _two_bodies(mine, other, lexicon)
    return None


def _two_bodies(mine: Post, other: Post, lexicon: Lexicon) -> str | None:
    a, b = mine.bodies[0], other.bodies[0]
    if mine.head in _PLACED and _apart(a, b, lexicon):
        return "two places"
    if mine.head in _OF_A_KIND and _of_a_kind(a, b):
        return "two bodies of a kind"
    return None


def _apart(left: str, right: str, lexicon: Lexicon) -> bool:
    """Are they two known places or bodies of one type, neither of which holds the other?"""
    types = lexicon.types.get(left), lexicon.types.get(right)
    inside = lexicon.is_within(left, right) or lexicon.is_within(right, left)
    above = lexicon.parents.get(left) == right or lexicon.parents.get(right) == left
    return None not in types and not inside and not above and left != right


def _of_a_kind(left: str, right: str) -> bool:
    """Do two names end in one word for what they name, and differ in the rest?"""
    a, b = folded(left).split(), folded(right).split()
    kind = a and b and len(a) > 1 and len(b) > 1 and a[-1] == b[-1] and a[-1] in ORGANISATION_HEADS
    return bool(kind) and ratio(" ".join(a[:-1]), " ".join(b[:-1])) < _SPELT_ALIKE


def _differ(mine: frozenset[str], other: frozenset[str], row: frozenset[str]) -> bool:
    """Do two ranks have words of one row, and no common one?"""
    return bool(mine & row and other & row and not mine & other)


def _bare(mine: Post, other: Post) -> bool:
    """Has a post no words of its own but those for where it is held, and those of the other?"""
    chief = "officer" in mine.head
    return chief or not {word for word in mine.field - other.field if word not in _SETTINGS}


def knows_both(one: Role, other: Role, lexicon: Lexicon) -> bool:
    """Does the text of one give its person the other's post too, so that they go together?"""
    return _gives(one.others, other, lexicon) or _gives(other.others, one, lexicon)


def _gives(held: Iterable[Held], wanted: Role, lexicon: Lexicon) -> bool:
    post = post_held(wanted, lexicon)
    return any(
        each.former == wanted.former and _alike(post_held(each, lexicon), post) for each in held
    )


def _alike(mine: Post, other: Post) -> bool:
    named = same_body(mine, other) is not False and mine.posting == other.posting
    return (
        named and (mine.head, mine.rank) == (other.head, other.rank) and (mine.field == other.field)
    )
