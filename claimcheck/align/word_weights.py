"""How much a shared word tells: rare words of the run weigh more (inverse document frequency)."""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from typing import Any

from claimcheck.model.claim import Claim

ENOUGH = 4
"""Content words from which a sentence or a neighbourhood counts in full."""


FEWEST = 60
"""Sentences that a story is taken to have at least: of two short reports every word is common."""


class Weights:
    """Weights of context words over the sentences of one run.

    The weight is ln((N + 1) / df) of Sparck Jones (1972), over sentences rather than documents:
    in a run of one story every document holds its names, not every sentence.
    """

    def __init__(self, sentences: Mapping[object, Iterable[str]]) -> None:
        self._frequency = Counter(word for words in sentences.values() for word in set(words))
        self._total = max(len(sentences), FEWEST) + 1
        self._weighed: dict[tuple[str, ...], tuple[frozenset[str], float]] = {}

    @classmethod
    def of_claims(cls, claims: Iterable[Claim]) -> Weights:
        """Over the sentences in which claims stand, by their context words."""
        return cls({claim.passage: claim.context for claim in claims})

    @classmethod
    def of_profiles(cls, profiles: Iterable[Any]) -> Weights:
        """Over the sentences in which claims stand, by the words of all their profiles."""
        sentences: dict[object, set[str]] = defaultdict(set)
        for each in profiles:
            sentences[each.claim.passage].update(each.words)
        return cls(sentences)

    def weight(self, word: str) -> float:
        """At least 0.1; a word in every sentence tells almost nothing."""
        return max(0.1, math.log(self._total / self._frequency.get(word, 1)))

    def shared(self, left: tuple[str, ...], right: tuple[str, ...]) -> float:
        """Weight of the shared words over that of the poorer side, 0 to 1.

        A side of few words proves little: below `ENOUGH` words the share falls in proportion.
        """
        if not left or not right:
            return 0.0
        (a, weight), (b, other) = self._whole(left), self._whole(right)
        proof = min(1.0, len(a) / ENOUGH, len(b) / ENOUGH)
        return proof * self._sum(a & b) / min(weight, other)

    def told(self, left: tuple[str, ...], right: tuple[str, ...]) -> float:
        """Weight of the shared words, in nats: the surprise that both sides have them."""
        return self._sum(self._whole(left)[0] & self._whole(right)[0])

    def _whole(self, words: tuple[str, ...]) -> tuple[frozenset[str], float]:
        """The words of a claim and their weight, summed once for all its comparisons."""
        if words not in self._weighed:
            each = frozenset(words)
            self._weighed[words] = each, self._sum(each)
        return self._weighed[words]

    def _sum(self, words: frozenset[str]) -> float:
        return math.fsum(map(self.weight, words))  # the same in any order and under any Python
