"""How much a shared word tells: rare words of the run weigh more (inverse document frequency)."""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from typing import Any

from claimcheck.model.claim import Claim

ENOUGH = 4
"""Content words from which a sentence or a neighbourhood counts in full."""


KEPT = 4096
"""Pairs of sentences whose shared weight is kept at a time: those of the claims at work."""
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
        self._weights: dict[str, float] = {}
        self._weighed: dict[tuple[str, ...], tuple[frozenset[str], float]] = {}
        self._common: dict[tuple[int, int], float] = {}
        """Two sets of words in `_weighed`, by identity -> the weight of those in both."""

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
        known = self._weights.get(word)
        if known is None:
            known = max(0.1, math.log(self._total / self._frequency.get(word, 1)))
            self._weights[word] = known
        return known

    def shared(self, left: tuple[str, ...], right: tuple[str, ...]) -> float:
        """Weight of the shared words over that of the poorer side, 0 to 1.

        A side of few words proves little: below `ENOUGH` words the share falls in proportion.
        """
        if not left or not right:
            return 0.0
        (a, weight), (b, other) = self._whole(left), self._whole(right)
        proof = min(1.0, len(a) / ENOUGH, len(b) / ENOUGH)
        return proof * self._both(a, b) / min(weight, other)

    def told(self, left: tuple[str, ...], right: tuple[str, ...]) -> float:
        """Weight of the shared words, in nats: the surprise that both sides have them."""
        return self._both(self._whole(left)[0], self._whole(right)[0])

    def _both(self, left: frozenset[str], right: frozenset[str]) -> float:
        """The weight of the shared words: that of two sentences is asked for in several ways, and
        for each pair of their figures."""
        pair = (id(left), id(right))
        known = self._common.get(pair)
        if known is None:
            if len(self._common) >= KEPT:
                self._common.clear()
            known = self._common[pair] = self._sum(left & right)
        return known

    def _whole(self, words: tuple[str, ...]) -> tuple[frozenset[str], float]:
        """The words of a claim and their weight, summed once for all its comparisons."""
        known = self._weighed.get(words)
        if known is None:
            each = frozenset(words)
            known = self._weighed[words] = each, self._sum(each)
        return known

    def _sum(self, words: frozenset[str]) -> float:
        return math.fsum(map(self.weight, words))  # the same in any order and under any Python
