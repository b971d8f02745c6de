"""Equal values as a second key, for agreement only.

Two claims of one story that state one distinctive value are the same fact, whatever their rules and
their wording.  That brings claims together which the weight of evidence leaves apart; it never adds
to a conflict and joins no clusters.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence

from claimcheck.align.clustering import Pair, linked
from claimcheck.align.linkage import Link
from claimcheck.model.claim import Claim
from claimcheck.model.finding import Comparison, Relation

TELLING = 4.5
"""Bits that one distinctive value adds (`Value.key`): seen in 124 pairs of one question and 9 of
two that the weight of evidence alone leaves open."""
PLAIN = 2.0
"""The same of any other equal value, two victims here and there: in 79 pairs and 1 from -1 bit."""
REPEATED = 2
"""Times that an article may state a value on average before it is no distinctive one."""


_TOGETHER = frozenset([Relation.AGREEMENT, Relation.DIFFERENT_STATUS])


def _is_echo(came: Sequence[Comparison]) -> bool:
    """Are the values equal, in one scope?  That one is expected and one reported does no harm."""
    if not came or came[0].relation not in _TOGETHER:
        return False
    return any(slot.slot in ("value", "date") and slot.outcome == "equal" for slot in came[0].slots)


class Echoes:
    """Which claims of a story state one fact, by their values and the weight of evidence."""

    def __init__(
        self,
        claims: Sequence[Claim],
        links: Mapping[Pair, Link],
        compared: Callable[[Pair], Sequence[Comparison]],
    ) -> None:
        often = Counter(claim.value.key() for claim in claims)
        holders: dict[object, set[str]] = defaultdict(set)
        for claim in claims:
            holders[claim.value.key()].add(claim.document)
        self._claims = claims
        self.pairs: dict[Pair, float] = {}
        """Pairs of two documents that state one fact, and the bits with those of their values."""
        for (a, b), link in links.items():
            if claims[a].document == claims[b].document or link.bits < -TELLING:
                continue
            key = claims[a].value.key()
            telling = key is not None and key == claims[b].value.key()
            rare = telling and often[key] <= REPEATED * len(holders[key])
            bits = link.bits + (TELLING if rare else PLAIN)
            if bits >= 0 and _is_echo(compared((a, b))):
                self.pairs[a, b] = bits

    def answered(self) -> set[tuple[int, str]]:
        """Claim and document, where the document says somewhere what the claim says."""
        claims = self._claims
        return {
            each
            for a, b in self.pairs
            for each in ((a, claims[b].document), (b, claims[a].document))
        }

    def groups(self, clusters: Sequence[Sequence[int]]) -> Iterator[list[int]]:
        """Claims of unlike clusters that state one fact, by place."""
        cluster = {member: number for number, group in enumerate(clusters) for member in group}
        joined = [(a, b) for a, b in self.pairs if cluster[a] != cluster[b]]
        ends = {end for pair in joined for end in pair}
        found: dict[int, list[int]] = defaultdict(list)
        for member, root in enumerate(linked(len(self._claims), joined)):
            if member in ends:
                found[root].append(member)
        yield from found.values()
