"""Candidate pairs: by dimension where claims are weighed, by shared key where words match."""

from __future__ import annotations

from array import array
from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from itertools import combinations
from typing import Any

from claimcheck.align.stories import Stories
from claimcheck.kinds import Weighed, Worded
from claimcheck.model.claim import Claim, Scope
from claimcheck.model.lexicon import Lexicon
from claimcheck.rulebook.rule import Rule

MOST = 300
"""Claims of one document and one group of rules that are compared; a text with more is a table or
a trap, and the work grows with the square."""
REPEATS = 3
"""Claims of one document that say the same of the same, in the same scope, and are compared."""


def thinned(claims: Sequence[Claim]) -> tuple[list[Claim], dict[str, int]]:
    """The claims that are compared, and how many of each document are not, repeats apart."""
    kept: list[Claim] = []
    left_out: dict[str, int] = {}
    counts: Counter[str] = Counter()
    repeats: Counter[tuple[str, str, Scope, tuple[str, ...]]] = Counter()
    for claim in claims:
        said = (claim.document, claim.value.label(), claim.scope, claim.near)
        repeats[said] += 1
        if repeats[said] > REPEATS:
            continue
        counts[claim.document] += 1
        if counts[claim.document] > MOST:
            left_out[claim.document] = left_out.get(claim.document, 0) + 1
        else:
            kept.append(claim)
    return kept, left_out


def candidates(
    claims: Sequence[Claim], rules: Sequence[Rule], kind: Worded, stories: Stories, lexicon: Lexicon
) -> Iterator[tuple[int, int]]:
    """Pairs of positions in `claims` that share a key, each once, in order.

    A claim has the keys that its own rule gives it, for its like, and those of the last rule of
    the group, for the claims of the others.
    """
    own = {rule.id: rule for rule in rules}
    hashed: list[array[int]] = []
    for claim in claims:
        met = dict.fromkeys((own[claim.rule or ""].id, rules[-1].id))
        keys = {hash((r, key)) for r in met for key in kind.keys(claim, own[r].options, lexicon)}
        hashed.append(array("q", sorted(keys)))
    told = stories if kind.STORY_BOUND else None
    yield from sorted({pair for block in holders(hashed) for pair in _pairs(block, claims, told)})


PARTS = 16
"""Parts of the range of hashes that are looked up one after the other: the table of one part takes
little room beside the documents."""


def holders(hashed: Sequence[array[int]]) -> Iterator[list[int]]:
    """For each hash that two arrays or more hold, their positions, rising.

    The arrays hold signed integers of 64 bits, rising.

    >>> list(holders([array("q", [-4, 7]), array("q", [7]), array("q", [-4, 0, 7])]))
    [[0, 2], [0, 1, 2]]
    """
    width = 2**64 // PARTS
    for low in range(-(2**63), 2**63, width):
        first: dict[int, int] = {}
        more: dict[int, list[int]] = {}
        for number, own in enumerate(hashed):
            for value in own[bisect_left(own, low) : bisect_left(own, low + width)]:
                if (holder := first.setdefault(value, number)) != number:
                    more.setdefault(value, [holder]).append(number)
        yield from more.values()


CROWD = 500
"""Claims of one dimension in one story up to which all are compared with all."""
RAREST = 5
"""Of more, only those that share one of their rarest words, so many of each claim."""


def pairs(
    claims: Sequence[Claim], profiles: Sequence[Any], kind: Weighed, stories: Stories
) -> Iterator[tuple[int, int]]:
    """Pairs of positions in `claims`, all of one story, that can be held against each other."""
    by_dimension: dict[str, list[int]] = defaultdict(list)
    for number, profile in enumerate(profiles):
        by_dimension[profile.dimension].append(number)
    for block in by_dimension.values():
        near = None if len(block) <= CROWD else _near(block, profiles)
        for a, b in _pairs(block, claims, stories):
            if (near is None or (a, b) in near) and kind.comparable(profiles[a], profiles[b]):
                yield a, b


def _near(block: Sequence[int], profiles: Sequence[Any]) -> set[tuple[int, int]]:
    often = Counter(word for number in block for word in profiles[number].words)
    holders: dict[str, list[int]] = defaultdict(list)
    for number in block:
        words = (word for word in profiles[number].words if often[word] > 1)
        for word in sorted(words, key=lambda word: (often[word], word))[:RAREST]:
            holders[word].append(number)
    return {pair for numbers in holders.values() for pair in combinations(numbers, 2)}


def _pairs(
    block: Sequence[int], claims: Sequence[Claim], stories: Stories | None
) -> Iterator[tuple[int, int]]:
    if stories is None:
        yield from combinations(block, 2)
        return
    by_document: dict[str, list[int]] = defaultdict(list)
    for number in block:
        by_document[claims[number].document].append(number)
    documents = list(by_document)
    for place, document in enumerate(documents):
        yield from combinations(by_document[document], 2)
        for other in documents[place + 1 :]:
            if stories.same(document, other):
                for a in by_document[document]:
                    for b in by_document[other]:
                        yield min(a, b), max(a, b)
