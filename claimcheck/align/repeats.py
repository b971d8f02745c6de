"""Claims that many documents print in one sentence, weighed once for all of them.

Where a hundred outlets run one agency's copy, the work of comparing them all with all grows with
the square, and says nothing that one of them does not say.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Hashable, Mapping, Sequence
from dataclasses import dataclass, field, replace

from claimcheck.align.clustering import Pair
from claimcheck.align.record import Cluster, Match
from claimcheck.kinds import Kind
from claimcheck.model.claim import Claim
from claimcheck.model.finding import Relation
from claimcheck.model.lexicon import Lexicon

MANY = 500
"""Claims of one kind in a story above which repeats are set aside: up to so many all are compared
with all in a few seconds."""


@dataclass(frozen=True, slots=True)
class Repeats:
    """The claims that are weighed, and those that only repeat one of them."""

    kept: list[Claim]
    of: Mapping[str, Sequence[Claim]] = field(default_factory=dict)
    """Id of a kept claim -> the claims that repeat it."""

    def documents(self, claim: Claim) -> list[str]:
        """The documents that repeat a kept claim."""
        return [each.document for each in self.of.get(claim.id, ())]


def set_aside(claims: Sequence[Claim]) -> Repeats:
    """The claims, of more than `MANY` the first of each that says the same in the same words."""
    if len(claims) <= MANY:
        return Repeats(list(claims))
    first: dict[Hashable, Claim] = {}
    kept: list[Claim] = []
    repeats: dict[str, list[Claim]] = defaultdict(list)
    for claim in claims:
        known = first.setdefault(_said(claim), claim)
        if known is claim:
            kept.append(claim)
        else:
            repeats[known.id].append(claim)
    return Repeats(kept, dict(repeats))


def _said(claim: Claim) -> Hashable:
    """All that a comparison sees of a claim but its document and place."""
    return (claim.rule, claim.part, claim.text, claim.value.label(), claim.scope, claim.context,
            claim.near, claim.actors, claim.moving, claim.lead, claim.local, claim.elsewhere,
            claim.as_of)  # fmt: skip


def joined(
    claims: Sequence[Claim], repeats: Repeats
) -> tuple[tuple[Claim, ...], Callable[[int], int], list[Pair]]:
    """The claims of a cluster (by document) with their repeats, by document.

    Also where each of the given claims now stands, and the pairs of a claim and its repeat.
    """
    extra = [(n, each) for n, claim in enumerate(claims) for each in repeats.of.get(claim.id, ())]
    if not extra:
        return tuple(claims), lambda n: n, []
    everyone = [*claims, *(claim for _, claim in extra)]
    order = sorted(range(len(everyone)), key=lambda n: (everyone[n].document, n))
    place = {old: new for new, old in enumerate(order)}
    pairs: list[Pair] = []
    for n, (kept, _) in enumerate(extra, len(claims)):
        a, b = sorted((place[kept], place[n]))
        pairs.append((a, b))
    return tuple(everyone[n] for n in order), place.__getitem__, pairs


REPEATED = 0.99
"""How surely a claim and its repeat, one sentence in two documents, answer one question."""


def with_repeats(cluster: Cluster, repeats: Repeats, kind: Kind, lexicon: Lexicon) -> Cluster:
    """The cluster with the claims that only repeat one of its own, which agree with that one."""
    members, place, pairs = joined(cluster.claims, repeats)
    if not pairs:
        return cluster
    matches = {(place(a), place(b)): match for (a, b), match in cluster.matches.items()}
    for a, b in pairs:
        came = kind.compare(members[a], members[b], cluster.rule.options, lexicon)
        comparisons = came if isinstance(came, tuple) else (came,)
        if comparisons and comparisons[0].relation is Relation.AGREEMENT:
            matches[a, b] = Match(REPEATED, comparisons)
    return replace(cluster, claims=members, matches=matches)
