"""Which pairs of claims are known to answer one question, from their values alone."""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from collections.abc import Sequence
from datetime import timedelta
from typing import Any

from claimcheck.model.claim import Claim

Pair = tuple[int, int]


def distant(claims: Sequence[Claim], pairs: Sequence[Pair]) -> dict[Pair, int]:
    """1 for two claims with one distinctive value, 0 for a claim and a rival of such a partner.

    Where a document says what a claim of the other says, its figures with values that cannot hold
    beside that one answer other questions.  Of all further pairs nothing is known: unequal values
    may answer one question, and those are what a checker is after.  A value that a story repeats
    all over is no evidence of one fact.
    """
    keys = [claim.value.key() for claim in claims]
    often = Counter(key for key in keys if key is not None)
    holders: dict[Any, set[str]] = defaultdict(set)
    for key, claim in zip(keys, claims, strict=True):
        holders[key].add(claim.document)
    telling = {key for key in often if often[key] <= 2 * len(holders[key]) + 1}
    known = [
        key in telling and _is_distinctive(claim) for key, claim in zip(keys, claims, strict=True)
    ]
    equal = {(a, b) for a, b in pairs if known[a] and known[b] and keys[a] == keys[b]}
    answered = {(a, claims[b].document) for a, b in equal}
    answered |= {(b, claims[a].document) for a, b in equal}
    found: dict[Pair, int] = {}
    for a, b in pairs:
        if (a, b) in equal:
            found[a, b] = 1
        elif keys[a] is not None and keys[a] == keys[b]:
            continue
        elif apart(claims[a].value, claims[b].value) and (
            {(a, claims[b].document), (b, claims[a].document)} & answered
        ):
            found[a, b] = 0
    return found


FRESH = timedelta(days=3)
"""How near to the day of its report a day may lie that tells nothing: the stamps of pages and posts
and all else that the day brought share it."""


def _is_distinctive(claim: Claim) -> bool:
    """Is a value one that two reports share because they tell one fact?  A day is, where it dates
    something and lies back."""
    value: Any = claim.value
    if not hasattr(value, "edtf"):
        return True
    if value.head is None or value.low is None or claim.as_of is None:
        return False
    if value.day_supposed:  # minutes are no stamp of the day
        return True
    return abs(claim.as_of - value.low) > FRESH


def size_of(claim: Claim) -> Any:
    """The number that a figure states, or the ends of what it allows."""
    value: Any = claim.value
    return getattr(value, "number", None) or (value.low, value.high)


def apart(a: Any, b: Any) -> bool:
    """Can two values not both hold?"""
    if getattr(a, "unit", None) != getattr(b, "unit", None):
        return True
    ends = [_ends(x) for x in (a, b)]
    return bool(ends[0][1] < ends[1][0] or ends[1][1] < ends[0][0])


def _ends(value: Any) -> tuple[float, float]:
    low, high = value.low, value.high
    if hasattr(low, "toordinal"):
        return low.toordinal(), high.toordinal()
    return (-math.inf if low is None else low), (math.inf if high is None else high)
