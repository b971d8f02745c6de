"""How two roles of one person relate."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta

from claimcheck.kinds.role.exclusion import excludes, knows_both
from claimcheck.kinds.role.options import Options
from claimcheck.kinds.role.post import TOP_OFFICES, Post, lowered, post_of, same_body
from claimcheck.kinds.role.value import Role, value_of
from claimcheck.lexicons.word_sets import WordSet
from claimcheck.model.claim import Claim
from claimcheck.model.finding import Band, Comparison, Relation, Severity, SlotComparison
from claimcheck.model.lexicon import Lexicon
from claimcheck.text.names.person_names import (
    DIFFERENT,
    SPELLING,
    compare_names,
)


def compare(
    left: Claim, right: Claim, options: Options, lexicon: Lexicon
) -> tuple[Comparison, ...]:
    """The ladder; two spellings of the name are a finding of their own, told of no post."""
    a, b = value_of(left), value_of(right)
    came = compare_names(a.person, b.person)
    mine, other = post_of(left, lexicon), post_of(right, lexicon)
    if came == DIFFERENT:
        slot = SlotComparison("person", "differs", a.person, b.person)
        same = SlotComparison("post", "equal", a.label(), b.label())
        return (Comparison(Relation.CONFLICT, (slot, same), Severity.WARNING),)
    found = _doubted(_posts(a, b, mine, other, lexicon), a, b, lexicon)
    if found.relation is Relation.CONFLICT and _moved_on(left, right, a, b):
        found = _later(found, left, right)
    if came != SPELLING:
        return (found,)
    slot = SlotComparison("name", "spelling differs", a.person, b.person)
    return (replace(found, slots=(*found.slots, slot)),)


TERM = timedelta(days=14)
"""How far apart two reports may lie that give one person posts of one time."""
RESIGNED = timedelta(days=1)
"""The same where one of them says that a post is over: of four such pairs in 1,000 mixed articles
all lay a week apart or more, and each was right on its day."""


def _moved_on(left: Claim, right: Claim, a: Role, b: Role) -> bool:
    """Do two reports lie so far apart that the person may have left one post for the other?"""
    if left.as_of is None or right.as_of is None:
        return False
    return abs(left.as_of - right.as_of) > (RESIGNED if a.former != b.former else TERM)


def _later(found: Comparison, left: Claim, right: Claim) -> Comparison:
    days = SlotComparison("report", "of another day", str(left.as_of), str(right.as_of))
    return Comparison(Relation.DIFFERENT_TIME, (days, *found.slots), Severity.INFO)


def _doubted(found: Comparison, a: Role, b: Role, lexicon: Lexicon) -> Comparison:
    """What two posts came to; that they exclude each other is never sure, and less than that where
    one text gives its person both."""
    if found.relation is not Relation.CONFLICT:
        return found
    if knows_both(a, b, lexicon):
        both = _may("one text gives both")
        return Comparison(Relation.DIFFERENT_SCOPE, (*found.slots, both), Severity.INFO)
    return replace(found, band=Band.MEDIUM)


def _posts(a: Role, b: Role, mine: Post, other: Post, lexicon: Lexicon) -> Comparison:
    where = same_body(mine, other)
    slots = (
        SlotComparison("post", _post_outcome(mine, other), a.role, b.role),
        SlotComparison("organisation", _where_outcome(where, mine, other), a.organisation,
                       b.organisation),
    )  # fmt: skip
    if a.former != b.former:
        return _former(a, b, mine, other, slots, lexicon)
    plain = not (a.former or b.former or a.standing or b.standing)
    why = excludes(mine, other, lexicon) if plain else None
    if why is not None:
        sent = (SlotComparison("posting", "differs", mine.posting, other.posting),)
        told = sent if mine.posting != other.posting else ()
        return Comparison(Relation.CONFLICT, (*told, *slots, _may(why)), Severity.WARNING)
    if mine.head == other.head:
        return _one_head(a, b, mine, other, where, slots)
    if mine.loose or other.loose or not (mine.office and other.office):
        return Comparison(Relation.LESS_PRECISE, (*slots, _may("one person may be both")))
    if where is True and plain and _one_at_a_time(mine, other):
        return Comparison(Relation.CONFLICT, slots, Severity.WARNING)
    return Comparison(
        Relation.DIFFERENT_SCOPE, (*slots, _may("may be held together")), Severity.INFO
    )


def _former(
    a: Role,
    b: Role,
    mine: Post,
    other: Post,
    slots: tuple[SlotComparison, ...],
    lexicon: Lexicon,
) -> Comparison:
    standing = SlotComparison(
        "standing", "differs", *("former" if role.former else "current" for role in (a, b))
    )
    if mine.head == other.head and not mine.loose and same_body(mine, other) is None:
        courtesy = _may("the title may be kept, or an earlier one")
        return Comparison(Relation.LESS_PRECISE, (standing, *slots, courtesy))
    if mine.head == other.head and not mine.loose and same_body(mine, other) is True:
        if _is_over(a, b, mine, other, lexicon):
            return Comparison(Relation.CONFLICT, (standing, *slots), Severity.WARNING)
        return Comparison(Relation.DIFFERENT_STATUS, (standing, *slots), Severity.NOTE)
    both = _may("a former and a present post go together")
    return Comparison(Relation.DIFFERENT_SCOPE, (standing, *slots, both), Severity.INFO)


def _is_over(a: Role, b: Role, mine: Post, other: Post, lexicon: Lexicon) -> bool:
    """Is one office held in one text, and held no more in the other?

    Not so of the head of a state, whom a text of the past names by the bare title.
    """
    state = any(
        lexicon.types.get(body) == "country" for body in (*mine.bodies[:1], *other.bodies[:1])
    )
    past, present = sorted((a, b), key=lambda role: not role.former)
    ended = all(word in _ENDED for word in past.standing) and not present.standing
    equal = (mine.rank, mine.field) == (other.rank, other.field)
    return ended and equal and mine.office and not (state and mine.head in TOP_OFFICES)


_ENDED = WordSet.of("standing", "ended")


def _one_head(
    a: Role, b: Role, mine: Post, other: Post, where: bool | None, slots: tuple[SlotComparison, ...]
) -> Comparison:
    if where is False:
        if mine.loose or a.former or not (mine.office or mine.head == "spokesperson"):
            return Comparison(
                Relation.DIFFERENT_SCOPE, (*slots, _may("may be held together")), Severity.INFO
            )
        return Comparison(Relation.DIFFERENT_SCOPE, slots, Severity.NOTE)
    plain = not (a.standing or b.standing or mine.loose or mine.head == "spokesperson")
    if lowered(mine, other) and plain and (mine.field <= other.field or other.field <= mine.field):
        return Comparison(Relation.CONFLICT, slots, Severity.WARNING)
    if mine.field and other.field and not mine.field & other.field:
        return Comparison(Relation.DIFFERENT_SCOPE, slots, Severity.INFO)
    acting = set(a.standing) ^ set(b.standing)
    if mine.rank != other.rank or acting or mine.field != other.field:
        return Comparison(Relation.LESS_PRECISE, slots)
    return Comparison(Relation.AGREEMENT, slots)


def _one_at_a_time(mine: Post, other: Post) -> bool:
    """Do two different offices of one body exclude each other?"""
    both = mine.head in TOP_OFFICES and other.head in TOP_OFFICES
    return both and not (mine.rank or other.rank)


def _post_outcome(mine: Post, other: Post) -> str:
    if mine.head != other.head:
        return "other post"
    if mine.rank != other.rank:
        return "rank differs"
    if mine.field == other.field:
        return "equal"
    return "field differs" if mine.field and other.field else "field unstated on one side"


def _where_outcome(where: bool | None, mine: Post, other: Post) -> str:
    if where is None:
        both = not mine.bodies and not other.bodies
        return "unstated on both sides" if both else "unstated on one side"
    return "equal" if where else "differs"


def _may(why: str) -> SlotComparison:
    return SlotComparison("together", why)


def subject(claims: Sequence[Claim], *, special: bool) -> str:
    """The person, under the fullest of the names."""
    names = (c.value.person for c in claims if isinstance(c.value, Role))
    return f"Post of {max(names, key=len)}"
