"""Which pairs of claims are known to answer one question, from their values alone."""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from collections.abc import Sequence
from typing import Any

from claimcheck.model.claim import Claim

Pair = tuple[int, int]


def distant(claims: Sequence[Claim], pairs: Sequence[Pair]) -> dict[Pair, int]:
    """1 for two claims with one distinctive value, 0 for two whose values cannot both hold.

    Only of documents that have such a value in common: those tell one story.  A value that a story
    repeats all over is no evidence of one fact.
    """
    keys = [claim.value.key() for claim in claims]
    often = Counter(key for key in keys if key is not None)
    holders: dict[Any, set[str]] = defaultdict(set)
    for key, claim in zip(keys, claims, strict=True):
        holders[key].add(claim.document)
    telling = {key for key in often if often[key] <= 2 * len(holders[key]) + 1}
    one_story = {
        (claims[a].document, claims[b].document)
        for a, b in pairs
        if keys[a] is not None and keys[a] == keys[b] and keys[a] in telling
    }
    found: dict[Pair, int] = {}
    for a, b in pairs:
        if (claims[a].document, claims[b].document) in one_story:
            if keys[a] is not None and keys[a] == keys[b]:
                if keys[a] in telling:
                    found[a, b] = 1
            elif apart(claims[a].value, claims[b].value):
                found[a, b] = 0
    return found


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
