"""How the values of the claims of one story stand to each other, worked out once for each pair."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Sequence

from claimcheck.align.clustering import Pair
from claimcheck.kinds import Weighed
from claimcheck.model.claim import Claim
from claimcheck.model.evidence import APART, SAME, TELLING

REPEATED = 2
"""Times that an article may state a value on average before it is no telling one."""


class Likeness:
    """The likeness of every two values (`model.evidence.VALUES`), in the light of the story."""

    def __init__(self, claims: Sequence[Claim], kind: Weighed) -> None:
        keys = [claim.value.key() for claim in claims]
        often = Counter(keys)
        holders: dict[object, set[str]] = defaultdict(set)
        for key, claim in zip(keys, claims, strict=True):
            holders[key].add(claim.document)
        self._common = {key for key in often if often[key] > REPEATED * len(holders[key])}
        self._claims, self._keys, self._kind = claims, keys, kind
        self._labels = [claim.value.label() for claim in claims]
        self._known: dict[Pair, str] = {}

    def of(self, a: int, b: int) -> str:
        """How two values stand; a telling one that the story repeats all over is but the same."""
        pair = (a, b) if a < b else (b, a)
        if pair not in self._known:
            found = self._kind.likeness(self._claims[pair[0]], self._claims[pair[1]])
            common = found == TELLING and self._keys[a] in self._common
            self._known[pair] = SAME if common else found
        return self._known[pair]

    def excludes(self, a: int, b: int) -> bool:
        """Can the two not both hold?"""
        return self._labels[a] != self._labels[b] and self.of(a, b) == APART
