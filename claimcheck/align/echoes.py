"""Equal values as a second key, for agreement only.

Two claims of one story that state one distinctive value are the same fact, whatever their rules and
their wording; so are, less surely, a figure and the same one rounded.  That brings claims together
which the weight of evidence leaves apart; it never adds to a conflict and joins no clusters.
"""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from itertools import combinations

from claimcheck.align.clustering import Pair, by_weight, linked
from claimcheck.align.linkage import Link
from claimcheck.align.value_pairs import Likeness
from claimcheck.model.claim import Claim
from claimcheck.model.evidence import APART, NEAR, NESTED, TELLING
from claimcheck.model.finding import Comparison, Relation

ENOUGH = 0.3
"""Bits, those of the values counted, from which two claims state one fact: as likely as not."""

_TOGETHER = frozenset([Relation.AGREEMENT, Relation.LESS_PRECISE, Relation.DIFFERENT_STATUS])


class Echoes:
    """Which claims of a story state one fact, by their values and the weight of evidence."""

    def __init__(
        self,
        claims: Sequence[Claim],
        links: Mapping[Pair, Link],
        likeness: Likeness,
        values: Mapping[str, float],
        compared: Callable[[Pair], Sequence[Comparison]],
    ) -> None:
        self._claims, self._links, self._likeness = claims, links, likeness
        self.pairs: dict[Pair, float] = {}
        """Pairs of two documents that state one fact, and the bits with those of their values."""
        most = max(values.values(), default=0.0)
        for (a, b), link in links.items():
            if claims[a].document == claims[b].document or link.bits + most < ENOUGH:
                continue
            how = likeness.of(a, b)
            bits = link.bits + values.get(how, 0.0)
            if how != APART and bits >= ENOUGH and _is_echo(compared((a, b)), how):
                self.pairs[a, b] = bits

    def answered(self) -> dict[tuple[int, str], float]:
        """Claim and document, where the document says somewhere what the claim says: how surely the
        two are one question, in bits without those of their values; a telling value leaves no
        doubt, also by way of a third document, while many a small figure is said twice by
        chance."""
        claims = self._claims
        found: dict[tuple[int, str], float] = {}
        sure = [pair for pair in self.pairs if self._likeness.of(*pair) in _SURE]
        told: dict[int, list[int]] = defaultdict(list)
        for member, root in enumerate(linked(len(claims), sure)):
            told[root].append(member)
        for group in told.values():
            documents = {claims[member].document for member in group}
            for member in group if len(documents) > 1 else ():
                others = documents - {claims[member].document}
                found.update(dict.fromkeys(((member, each) for each in others), math.inf))
        for a, b in self.pairs:
            for each in ((a, claims[b].document), (b, claims[a].document)):
                found[each] = max(self._links[a, b].bits, found.get(each, -math.inf))
        return found

    def groups(
        self,
        clusters: Sequence[Sequence[int]],
        barred: Collection[Pair] = (),
        strange: Callable[[int, int], bool] | None = None,
    ) -> Iterator[list[int]]:
        """Claims of unlike clusters that state one fact, by place; none holds a `barred` pair, nor
        many that are `strange` to each other (see `by_weight`).

        A value that only leaves room for another joins the two where each is the other's best
        partner: "more than 80" leaves room for most.
        """
        cluster = {member: number for number, group in enumerate(clusters) for member in group}
        across = {
            pair: bits for pair, bits in self.pairs.items() if cluster[pair[0]] != cluster[pair[1]]
        }
        best = _best_partners(across)
        joined = [
            (a, b)
            for a, b in across
            if self._likeness.of(a, b) != NESTED or (best[a] == b and best[b] == a)
        ]
        ends = {end for pair in joined for end in pair}
        found: dict[int, list[int]] = defaultdict(list)
        for member, root in enumerate(linked(len(self._claims), joined)):
            if member in ends:
                found[root].append(member)
        for group in found.values():
            yield from self._parted(group, barred, strange) if barred or strange else [group]

    def _parted(
        self,
        group: list[int],
        barred: Collection[Pair],
        strange: Callable[[int, int], bool] | None,
    ) -> Iterator[list[int]]:
        """A group in as many as it takes that no two claims meet which a rule keeps apart, or which
        only a chain of stories ties."""
        within = set(combinations(group, 2))
        if within.isdisjoint(barred) and not (strange and any(strange(a, b) for a, b in within)):
            yield group
            return
        own = {pair: bits for pair, bits in self.pairs.items() if pair in within}
        shut = within.intersection(barred)
        for each in by_weight(len(self._claims), own, shut, ENOUGH, strange):
            if len(each) > 1:
                yield each


def _best_partners(pairs: Mapping[Pair, float]) -> dict[int, int]:
    """Each member of some pairs -> its partner in the heaviest one, the first on a tie.

    >>> _best_partners({(0, 1): 2.0, (0, 2): 3.0})
    {0: 2, 2: 0, 1: 0}
    """
    best: dict[int, int] = {}
    for a, b in sorted(pairs, key=lambda pair: (-pairs[pair], pair)):
        best.setdefault(a, b)
        best.setdefault(b, a)
    return best


_SURE = (TELLING, NEAR)
_SCOPE = ("population", "place", "subject")


def _is_echo(came: Sequence[Comparison], how: str) -> bool:
    """Can both hold, in one scope?  That one is expected and one reported does no harm.

    A value that is not telling by itself says nothing where another thing is counted.
    """
    if not came or came[0].apart or came[0].relation not in _TOGETHER:
        return False
    slots = {slot.slot: slot.outcome for slot in came[0].slots}
    return how in _SURE or all(slots.get(name) != "differs" for name in _SCOPE)
