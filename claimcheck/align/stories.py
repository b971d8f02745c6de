"""Which documents tell one story: two stories must not meet.

Documents are compared by the names that they hold (words written with a capital inside or at
the start of a sentence), weighted by 1 + ln(count), as a cosine.  Measured on 58 stories of 302
news articles: .15 keeps 95 % of the pairs of one story and parts 94 % of the others, which are
mostly of one topic and are parted again by the context of each claim.
"""

from __future__ import annotations

import math
import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from itertools import combinations, repeat
from operator import mul

from claimcheck.align.clustering import Pair, linked
from claimcheck.model.document import Document
from claimcheck.text.english.closed_classes import CLOSED
from claimcheck.text.english.noun_lemmas import singular

SAME_STORY = 0.15
"""Cosine of names from which two documents may tell one story."""
WINDOW = 14
"""Days of publication within which that is enough."""
LONG = 0.35
"""Cosine from which reports that lie further apart tell one story, too: of two stories on one topic
6 pairs in 1,000 reach it (of 32,000), of one story more than half (of 312)."""
SMALL = 500
"""Documents of a run up to which every two are compared by their names (0.5 s, measured), and
documents above which a name is too common to propose a pair."""
_NAME = re.compile(r"\b[A-Z][\w’'-]{2,40}")
_POSSESSIVE = re.compile(r"[’']s?$")


class Stories:
    """Pairs of documents that may tell one story."""

    def __init__(self, documents: Sequence[Document]) -> None:
        profiles = [_profile(document) for document in documents]
        self._pairs = {pair for pair in _sharing(profiles) if _same(documents, profiles, *pair)}
        self._index = {document.id: n for n, document in enumerate(documents)}
        self._numbers = linked(len(documents), sorted(self._pairs))

    def number(self, document: str) -> int:
        """The number of the story of a document: of all that are tied to it by pairs."""
        return self._numbers[self._index[document]]

    def same(self, left: str, right: str) -> bool:
        """May the documents with these ids tell one story?  One document always does."""
        a, b = self._index[left], self._index[right]
        return a == b or (min(a, b), max(a, b)) in self._pairs


def _profile(document: Document) -> dict[str, float]:
    """Names of a document with unit-length weights."""
    text = f"{document.title or ''}\n{document.text}"
    words = (_POSSESSIVE.sub("", match[0].lower()) for match in _NAME.finditer(text))
    counts = Counter(singular(word) for word in words if word not in CLOSED)
    weights = {word: 1 + math.log(count) for word, count in counts.items()}
    length = math.sqrt(math.fsum(weight * weight for weight in weights.values())) or 1.0
    return {word: weight / length for word, weight in weights.items()}


def _sharing(profiles: Sequence[dict[str, float]]) -> Iterator[Pair]:
    """Pairs that share a name that is not everywhere; all pairs of a small run.

    One document after the other: all pairs at once are too many to hold.
    """
    if len(profiles) <= SMALL:
        yield from combinations(range(len(profiles)), 2)
        return
    holders: dict[str, list[int]] = defaultdict(list)
    for number, profile in enumerate(profiles):
        for word in profile:
            holders[word].append(number)
    common = max(SMALL, len(profiles) // 10)
    for number, profile in enumerate(profiles):
        near: set[int] = set()
        for word in profile:
            if len(holders[word]) <= common:
                near.update(holders[word])
        yield from ((number, other) for other in near if other > number)


def _same(
    documents: Sequence[Document], profiles: Sequence[dict[str, float]], a: int, b: int
) -> bool:
    first, second = documents[a].published_on, documents[b].published_on
    near = first is None or second is None or abs((first - second).days) <= WINDOW
    small, large = sorted((profiles[a], profiles[b]), key=len)
    alike = math.fsum(map(mul, small.values(), map(large.get, small, repeat(0.0))))
    return alike >= (SAME_STORY if near else LONG)
