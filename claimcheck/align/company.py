"""The company that a claim keeps: what else its sentence states, and another sentence, too."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable

from claimcheck import kinds
from claimcheck.model.claim import Claim

Said = tuple[str, object]


class Company:
    """The figures and dates of every sentence of a run."""

    def __init__(self, claims: Iterable[Claim]) -> None:
        self._said: dict[object, set[Said]] = defaultdict(set)
        self._own: dict[object, Said] = {}
        for claim in claims:
            if kinds.traits(claim.kind).short:
                said = claim.kind, claim.value.key() or claim.value.label()
                self._own[claim.passage, claim.kind, claim.span] = said
                self._said[claim.passage].add(said)

    def shared(self, a: Claim, b: Claim) -> int | None:
        """How many other values both sentences state; `None` where one states no other.

        The values of the two claims are left out: they are no evidence of their question.
        """
        own = {self._own.get((claim.passage, claim.kind, claim.span)) for claim in (a, b)}
        mine, theirs = self._said[a.passage] - own, self._said[b.passage] - own
        return len(mine & theirs) if mine and theirs else None
