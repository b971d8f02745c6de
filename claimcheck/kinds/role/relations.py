"""How roles are accepted, blocked, scored and compared."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, cast

from claimcheck.kinds import Gate
from claimcheck.kinds._role_post import Post, lowered, post, same_body
from claimcheck.model.claim import Claim
from claimcheck.model.finding import Comparison, Relation, Severity, SlotComparison
from claimcheck.model.lexicon import Lexicon
from claimcheck.text.article import Article
from claimcheck.text.persons import (
    DIFFERENT,
    SHORT,
    SPELLING,
    compare_names,
    is_romanised,
    parts,
    sound,
)

if TYPE_CHECKING:
    from claimcheck.kinds.role import Role

STORY_BOUND = True
"""Posts change hands: only roles of one story and time are compared."""


@dataclass(frozen=True, slots=True)
class Options:
    """The settings of a rule on roles."""

    offices: tuple[str, ...] = (
        "mayor", "governor", "ambassador", "commissioner", "sheriff", "coach", "superintendent",
        "chief executive", "treasurer", "principal", "archbishop", "director general",
        "secretary general", "minister",
    )  # fmt: skip
    """Offices of which a body has one holder at a time.  Heads of state are left out: texts name
    those of the past by the bare title."""
    days: int = 14
    """Days between two texts within which an office does not change hands unsaid."""


def distance(claim: Claim, options: Options) -> int:
    """0: no rule of this kind names words at a distance."""
    return 0


def gate(options: Options) -> Gate:
    """None: the person is the evidence."""
    return Gate()


def _value(claim: Claim) -> Role:
    return cast("Role", claim.value)


def _post(claim: Claim, lexicon: Lexicon) -> Post:
    value = _value(claim)
    return post(value.role, value.head, value.organisation, lexicon)


def accept(mention: Claim, options: Options, article: Article) -> Claim | None:
    """Every role."""
    return mention


def keys(claim: Claim, options: Options, lexicon: Lexicon) -> Iterable[str]:
    """The sound of the first and last word of the name; of an exclusive office what and where."""
    words = parts(_value(claim).person)
    yield from (f"person {sound(word)}" for word in dict.fromkeys((words[0], words[-1])))
    own = _post(claim, lexicon)
    if own.head in options.offices and own.bodies:
        yield f"office {own.head} {' '.join(sorted(own.field))} {own.bodies[0].casefold()}"


def score(left: Claim, right: Claim, options: Options, lexicon: Lexicon) -> float:
    """1 for one person; less for two spellings; a little for two holders of one office."""
    if left.document == right.document and left.span.overlaps(right.span):
        return 0.0
    a, b = _value(left), _value(right)
    came = compare_names(a.person, b.person)
    mine, other = _post(left, lexicon), _post(right, lexicon)
    if came == SHORT:
        return 0.9 if _fits(mine, other) else 0.0
    if came == SPELLING:
        full = len(parts(a.person)) > 1 or (mine.office and same_body(mine, other) is True)
        return 0.8 if full and _fits(mine, other) else 0.0
    if came == DIFFERENT:
        return 0.6 if _two_holders(left, right, mine, other, options) else 0.0
    return 1.0


def _fits(mine: Post, other: Post) -> bool:
    """Is it the same post, so that a short or odd form of the name can be the same person?"""
    if mine.head != other.head or mine.rank != other.rank:
        return False
    return same_body(mine, other) is not False and (
        not mine.loose or same_body(mine, other) is True
    )


def _two_holders(left: Claim, right: Claim, mine: Post, other: Post, options: Options) -> bool:
    """Two persons given one exclusive office, each by a text that does not know the other."""
    a, b = _value(left), _value(right)
    if left.document == right.document or a.standing or b.standing:
        return False
    if mine.head != other.head or mine.head not in options.offices or mine.rank or other.rank:
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


def compare(
    left: Claim, right: Claim, options: Options, lexicon: Lexicon
) -> tuple[Comparison, ...]:
    """The ladder: spelling of the name, then the post."""
    a, b = _value(left), _value(right)
    came = compare_names(a.person, b.person)
    mine, other = _post(left, lexicon), _post(right, lexicon)
    if came == DIFFERENT:
        slot = SlotComparison("person", "differs", a.person, b.person)
        same = SlotComparison("post", "equal", a.label(), b.label())
        return (Comparison(Relation.CONFLICT, (slot, same), Severity.WARNING),)
    found = _posts(a, b, mine, other)
    if came != SPELLING:
        return (found,)
    slot = SlotComparison("name", "spelling differs", a.person, b.person)
    if is_romanised(a.person, b.person):
        return (replace(found, slots=(slot, *found.slots), severity=Severity.NOTE),)
    return (Comparison(Relation.CONFLICT, (slot,), Severity.WARNING), found)


def _posts(a: Role, b: Role, mine: Post, other: Post) -> Comparison:
    where = same_body(mine, other)
    slots = (
        SlotComparison("post", _post_outcome(mine, other), a.role, b.role),
        SlotComparison("organisation", _where_outcome(where, mine, other), a.organisation,
                       b.organisation),
    )  # fmt: skip
    if a.former != b.former:
        return _former(a, b, mine, other, slots)
    if mine.head == other.head:
        return _one_head(a, b, mine, other, where, slots)
    if mine.loose or other.loose or not (mine.office and other.office):
        return Comparison(Relation.LESS_PRECISE, (*slots, _may("one person may be both")))
    plain = not (a.former or b.former or a.standing or b.standing)
    if where is True and plain and _one_at_a_time(mine, other):
        return Comparison(Relation.CONFLICT, slots, Severity.WARNING)
    return Comparison(
        Relation.DIFFERENT_SCOPE, (*slots, _may("may be held together")), Severity.INFO
    )


def _former(
    a: Role, b: Role, mine: Post, other: Post, slots: tuple[SlotComparison, ...]
) -> Comparison:
    standing = SlotComparison(
        "standing", "differs", *("former" if role.former else "current" for role in (a, b))
    )
    if mine.head == other.head and not mine.loose and same_body(mine, other) is None:
        courtesy = _may("the title may be kept, or an earlier one")
        return Comparison(Relation.LESS_PRECISE, (standing, *slots, courtesy))
    if mine.head == other.head and not mine.loose and same_body(mine, other) is True:
        return Comparison(Relation.DIFFERENT_STATUS, (standing, *slots), Severity.NOTE)
    both = _may("a former and a present post go together")
    return Comparison(Relation.DIFFERENT_SCOPE, (standing, *slots, both), Severity.INFO)


def _one_head(
    a: Role, b: Role, mine: Post, other: Post, where: bool | None, slots: tuple[SlotComparison, ...]
) -> Comparison:
    if where is False:
        if mine.loose or a.former or not (mine.office or mine.head == "spokesperson"):
            return Comparison(
                Relation.DIFFERENT_SCOPE, (*slots, _may("may be held together")), Severity.INFO
            )
        return Comparison(Relation.DIFFERENT_SCOPE, slots, Severity.NOTE)
    told = where is True or (mine.field and mine.field == other.field)
    if lowered(mine, other) and mine.office and told:
        return Comparison(Relation.CONFLICT, slots, Severity.WARNING)
    if mine.field and other.field and not mine.field & other.field:
        if mine.head in ("minister", "secretary") and where is True and not a.former:
            return Comparison(Relation.CONFLICT, slots, Severity.WARNING)
        return Comparison(Relation.DIFFERENT_SCOPE, slots, Severity.INFO)
    acting = set(a.standing) ^ set(b.standing)
    if mine.rank != other.rank or acting or mine.field != other.field:
        return Comparison(Relation.LESS_PRECISE, slots)
    return Comparison(Relation.AGREEMENT, slots)


def _one_at_a_time(mine: Post, other: Post) -> bool:
    """Do two different offices of one body exclude each other?"""
    civil = {"president", "prime minister", "chancellor", "governor", "mayor", "king", "queen",
             "ambassador", "speaker"}  # fmt: skip
    return mine.head in civil and other.head in civil and not (mine.rank or other.rank)


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
