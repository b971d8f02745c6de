"""How much a shared word tells: rare words of the run weigh more (inverse document frequency)."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Collection, Iterable

from claimcheck.model.claim import Claim

ENOUGH = 4
"""Content words from which a sentence or a neighbourhood counts in full."""


class Weights:
    """Weights of context words over the sentences of one run.

    The weight is ln((N + 1) / df) of Sparck Jones (1972), over sentences rather than documents:
    in a run of one story every document holds its names, not every sentence.
    """

    def __init__(self, claims: Iterable[Claim]) -> None:
        sentences = {(claim.document, claim.sentence): claim.context for claim in claims}
        self._frequency = Counter(word for words in sentences.values() for word in set(words))
        self._total = len(sentences) + 1

    def weight(self, word: str) -> float:
        """At least 0.1; a word in every sentence tells almost nothing."""
        return max(0.1, math.log(self._total / self._frequency.get(word, 1)))

    def shared(self, left: Collection[str], right: Collection[str]) -> float:
        """Weight of the shared words over that of the poorer side, 0 to 1.

        A side of few words proves little: below `ENOUGH` words the share falls in proportion.
        """
        a, b = set(left), set(right)
        if not a or not b:
            return 0.0
        proof = min(1.0, len(a) / ENOUGH, len(b) / ENOUGH)
        return proof * self._sum(a & b) / min(self._sum(a), self._sum(b))

    def _sum(self, words: set[str]) -> float:
        return sum(sorted(self.weight(word) for word in words))
