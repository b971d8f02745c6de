"""What rules say of the pairs of their claims, beside what the shipped weights say.

A rule may keep its claims from those of others (`not_with`), ask that two claims do not differ in
something (`must_agree`), and add bits of its own to a level (`bits`).  Where no rule does, nothing
is looked at.
"""

from __future__ import annotations

import math
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence

from claimcheck.align.clustering import Pair
from claimcheck.kinds import Weighed
from claimcheck.model.claim import Claim
from claimcheck.model.evidence import Weight
from claimcheck.rulebook import pair_terms
from claimcheck.rulebook.rule import Rule

RULE = "rule"
"""The row of a waterfall that a rule adds."""


class RuleTerms:
    """What the rules of one kind say of the pairs of their claims."""

    def __init__(self, rules: Iterable[Rule], kind: Weighed) -> None:
        self._rules = {rule.id: rule for rule in rules}
        self._names = [comparison.name for comparison in kind.EVIDENCE]
        self._differences = pair_terms.agreeing(kind)
        self._excluded = dict(_excluded(self._rules.values()))
        self._some = bool(self._excluded) or any(
            rule.must_agree or rule.bits for rule in self._rules.values()
        )

    def barred(
        self, pairs: Mapping[Pair, Sequence[str]], claims: Sequence[Claim]
    ) -> dict[Pair, str]:
        """The pairs that some rule keeps apart, and which rule, by what; `pairs` have levels."""
        if not self._some:
            return {}
        found = {(a, b): self._bar(claims[a], claims[b], pairs[a, b]) for a, b in pairs}
        return {pair: why for pair, why in found.items() if why is not None}

    def added(
        self, pairs: Mapping[Pair, Sequence[str]], claims: Sequence[Claim]
    ) -> dict[Pair, tuple[Weight, ...]]:
        """What rules add to pairs of their own claims; pairs to which none does are left out."""
        if not self._some:
            return {}
        found = {
            (a, b): tuple(self._added(claims[a].rule or "", pairs[a, b]))
            for a, b in pairs
            if claims[a].rule == claims[b].rule
        }
        return {pair: rows for pair, rows in found.items() if rows}

    def _bar(self, left: Claim, right: Claim, levels: Sequence[str]) -> str | None:
        both = sorted({left.rule or "", right.rule or ""})
        if (told := self._excluded.get(tuple(both))) is not None:
            return told
        of = dict(zip(self._names, levels, strict=True))
        for rule in both:
            for name in self._rules[rule].must_agree:
                if of[name] in self._differences[name]:
                    return f"{rule} asks that the two agree in {name} (must_agree): {of[name]}"
        return None

    def _added(self, rule: str, levels: Sequence[str]) -> Iterator[Weight]:
        bits = self._rules[rule].bits
        for name, level in zip(self._names, levels, strict=True) if bits else ():
            if own := bits.get(name, {}).get(level, 0.0):
                yield Weight(RULE, f"{rule}, {name}: {level}", own)


def total(rows: Iterable[Weight]) -> float:
    """The sum of the bits of some rows."""
    return math.fsum(row.bits for row in rows)


def _excluded(rules: Collection[Rule]) -> Iterator[tuple[tuple[str, ...], str]]:
    """Two ids, sorted, and which rule keeps their claims apart."""
    for rule in rules:
        for other in rules if rule.not_with else ():
            if (name := pair_terms.excluding(rule, other)) is not None:
                told = f"{rule.id} is never set beside {other.id} (not_with: {name.word}, "
                yield tuple(sorted((rule.id, other.id))), f"{told}{name.place.where})"
