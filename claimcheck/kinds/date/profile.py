"""What the linkage of dates compares of one claim, worked out once for all its pairs."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import cast

from claimcheck.kinds.date.event import event_of
from claimcheck.kinds.date.undated import by_name, is_unresolved
from claimcheck.kinds.date.value import BOUNDS, OPEN, DateValue
from claimcheck.model.claim import Claim
from claimcheck.model.lexicon import Lexicon


@dataclass(frozen=True, slots=True)
class Profile:
    """One date as its comparisons see it."""

    claim: Claim
    value: DateValue
    dimension: str
    """`clock` for a time of day alone, else `day`."""
    head: str
    """Lemma of the event, related ones as one; empty where there is none."""
    parts: tuple[str, ...]
    """What takes part in it, related words as one."""
    around: frozenset[str]
    """Lemmas of the other verbs and of what takes part."""
    words: tuple[str, ...]
    """The words of its sentence with its event, related ones as one."""
    near: tuple[str, ...]
    """The words of its clause."""
    narrow: bool = False
    """No rule of dates says by itself what is dated."""


def profile(claim: Claim, lexicon: Lexicon) -> Profile:
    """The profile of a date."""
    value = cast(DateValue, claim.value)
    head = event_of(value, lexicon)
    own = (head,) if head else ()
    return Profile(
        claim=claim,
        value=value,
        dimension="clock" if value.day_supposed else "day",
        head=head,
        parts=_folded(value.participants, lexicon),
        around=frozenset(_folded((*value.participants, *value.verbs), lexicon)),
        words=_folded((*claim.context, *own), lexicon),
        near=_folded((*value.participants, *own), lexicon),
    )


def comparable(a: Profile, b: Profile) -> bool:
    """Do both resolve, or have names of days in common by which to tell them apart; and is neither
    an end of a range that is claimed whole?  "Since 2009" and "in 2009" are two questions, "born
    before 2009" and "born in 2009" are one."""
    if a.dimension != b.dimension or a.value.edge is not None or b.value.edge is not None:
        return False
    bounds = a.value.bound, b.value.bound
    if bounds[0] != bounds[1] and any(bound in BOUNDS and bound not in OPEN for bound in bounds):
        return False
    return not is_unresolved(a.value, b.value) or by_name(a.value, b.value) is not None


def _folded(words: Iterable[str], lexicon: Lexicon) -> tuple[str, ...]:
    return tuple(dict.fromkeys(lexicon.events.get(word, word) for word in words))
