"""The claims of one kind in one story: paired, weighed, clustered, and what comes of each pair."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from itertools import combinations, product

from claimcheck.align.blocking import pairs
from claimcheck.align.clustering import STRANGE, Pair, as_one, by_weight
from claimcheck.align.company import Company
from claimcheck.align.disputes import SURE, Disputes, joined
from claimcheck.align.echoes import Echoes
from claimcheck.align.linkage import Link, levels, links, probability, unrivalled
from claimcheck.align.record import Cluster, Laid, Match
from claimcheck.align.repeats import Repeats
from claimcheck.align.rule_terms import RuleTerms, total
from claimcheck.align.stories import Stories
from claimcheck.align.value_pairs import Likeness
from claimcheck.align.word_weights import Weights as Wording
from claimcheck.kinds import Weighed
from claimcheck.model.claim import Claim
from claimcheck.model.evidence import (
    APART,
    NEAR,
    SAME,
    SMALL,
    TELLING,
    Setting,
    one_sentence,
)
from claimcheck.model.finding import Comparison, Relation
from claimcheck.model.lexicon import Lexicon
from claimcheck.rulebook import evidence_weights
from claimcheck.rulebook.rule import Rule

INSIDE = 4.0
"""Bits that two claims of one document with values that cannot both hold need before they are set
against each other: its author knows both."""
HEADED = 0.5
"""The same of a headline and its text: it sums up one figure of the text.  With less the toll of
one night met that of the weekend (of 1,169 headlines of news one; with so much none did)."""
LEAST = -0.5
"""Bits below which two claims of one cluster are not set beside each other."""


def _is_apart(came: Comparison) -> bool:
    """Can the two values not both hold?"""
    return came.apart or came.relation is Relation.CONFLICT


RESTATED = 20.0
"""Bits of a figure and the same in another unit behind it: beyond doubt."""
REPEATED = 6.0
"""Bits, at the least, of what one text says twice of what a narrow rule counts.  Set by hand."""
BRACKET = 2
"""Characters between the two: a space and a bracket."""
_ALIKE = frozenset((TELLING, SAME, SMALL, NEAR))
BESIDE = 1.0
"""Bits by which a pair must be surer of its question than an equal small figure elsewhere in the
other document is, before that figure is no explanation of the difference."""


class Story:
    """The claims of one kind in one story, and what became of their pairs."""

    def __init__(
        self,
        claims: Sequence[Claim],
        kind: Weighed,
        name: str,
        rules: Mapping[str, Rule],
        stories: Stories,
        lexicon: Lexicon,
        company: Company,
        repeats: Repeats | None = None,
    ) -> None:
        self._claims, self._kind, self._rules = claims, kind, rules
        self._order = {rule: n for n, rule in enumerate(rules)}
        self._lexicon = lexicon
        self._weights = weights = evidence_weights.load()[name]
        self._values = weights.values
        self._doubt = weights.values.get(APART, 0.0)
        self._likeness = Likeness(claims, kind)
        self._unsure = kind.TRAITS.least_of_conflict
        self.together_from = kind.TRAITS.together_from
        profiles = [kind.profile(claim, lexicon) for claim in claims]
        self._narrow = [profile.narrow for profile in profiles]
        words = Wording.of_profiles(profiles)
        setting = Setting(lexicon, words.shared, words.told, company.shared, stories.alike)
        found = {
            (a, b): levels(profiles[a], profiles[b], kind, setting)
            for a, b in pairs(claims, profiles, kind, stories)
        }
        terms = RuleTerms(rules.values(), kind)
        self._added = terms.added(found, claims)
        more = {pair: total(rows) for pair, rows in self._added.items()}
        self._barred = {
            pair: (why, unrivalled(found.pop(pair), kind, weights, more.pop(pair, 0.0)))
            for pair, why in terms.barred(found, claims).items()
        }
        """Pairs that a rule keeps apart: why, and what they would weigh."""
        self._links: dict[Pair, Link] = links(found, claims, kind, weights, self._likeness, more)
        self._strange = self._strangers(stories)
        self._came: dict[Pair, tuple[Comparison, ...]] = {}
        self._disputes = Disputes(self._links, claims, profiles, kind, self._compared)
        self._echoes = Echoes(claims, self._links, self._likeness, weights.values, self._compared)
        self._answered = self._echoes.answered()
        if repeats is not None:
            self._answered |= {
                (n, document): math.inf
                for n, claim in enumerate(claims)
                for document in repeats.documents(claim)
            }
        self._said_in = self._surely_said()

    def _surely_said(self) -> list[set[str]]:
        """For each claim, the documents that surely say somewhere what it says."""
        found: list[set[str]] = [set() for _ in self._claims]
        for (claim, document), bits in self._answered.items():
            if bits == math.inf:
                found[claim].add(document)
        return found

    def _strangers(self, stories: Stories) -> Callable[[int, int], bool] | None:
        """Are two claims of documents that do not tell one story?  `None` where all do."""
        told = [claim.document for claim in self._claims]
        is_any = stories.strangers(set(told))
        return (lambda a, b: not stories.same(told[a], told[b])) if is_any else None

    def clusters(self) -> Iterator[Cluster]:
        """By place; then those that only equal values hold together."""
        restated = {pair for pair in self._links if self._is_restated(pair)}
        bits = self._between_claims() | dict.fromkeys(restated, RESTATED)
        shut = {pair for pair in bits if pair not in restated and self._is_shut(pair)}
        shut.update(self._barred)
        shut.difference_update(self._disputes.pairs)
        groups = by_weight(len(self._claims), bits, shut, self.together_from, self._strange)
        groups = joined(groups, self._disputes.pairs, shut)
        for group in groups:
            yield self._cluster(group)
        for group in self._echoes.groups(groups, self._barred, self._strange):
            yield self._cluster(group, echo=True)

    def _between_claims(self) -> dict[Pair, float]:
        """The bits of every pair as the clusters are made of them: what a text repeats is one."""
        bits = {pair: self._told(pair, link) for pair, link in self._links.items()}
        repeated = {pair for pair in bits if self._is_repeated(pair)}
        bits |= {pair: max(REPEATED, bits[pair]) for pair in repeated}
        return as_one(bits, repeated)

    def _told(self, pair: Pair, link: Link) -> float:
        """The bits of a pair in a cluster.  What one author states in two ways that cannot both
        hold is doubted there already: a list of like events has a figure for each."""
        one = self._claims[pair[0]].document == self._claims[pair[1]].document
        if one and self._likeness.excludes(*pair):
            return link.bits + self._doubted(pair, link)
        return link.bits

    def _compared(self, pair: Pair) -> tuple[Comparison, ...]:
        """How two claims relate, by the options of the more special of their rules."""
        if pair not in self._came:
            left, right = self._claims[pair[0]], self._claims[pair[1]]
            rule = min((left.rule or "", right.rule or ""), key=self._order.__getitem__)
            came = self._kind.compare(left, right, self._rules[rule].options, self._lexicon)
            self._came[pair] = came if isinstance(came, tuple) else (came,)
        return self._came[pair]

    def _is_shut(self, pair: Pair) -> bool:
        """May the two not share a cluster: two figures of one sentence, which sets parts, ends and
        stages side by side?"""
        left, right = self._claims[pair[0]], self._claims[pair[1]]
        if left.passage != right.passage:
            return False
        return left.value.label() != right.value.label()

    def _is_restated(self, pair: Pair) -> bool:
        """Does one say right behind the other what that one says: "800 metres (2,625 feet)"?"""
        left, right = sorted((self._claims[n] for n in pair), key=lambda claim: claim.span.start)
        if left.passage != right.passage or not 0 < right.span.start - left.span.end <= BRACKET:
            return False
        return self._likeness.of(*pair) in _ALIKE

    def _is_repeated(self, pair: Pair) -> bool:
        """Does a text say again what it has said: one value, under one rule that says by itself
        what is counted, and nothing that tells the two apart?"""
        left, right = (self._claims[n] for n in pair)
        if left.document != right.document or left.rule != right.rule:
            return False
        if not self._narrow[pair[0]] or self._likeness.of(*pair) not in _ALIKE - {NEAR}:
            return False
        came = self._compared(pair)
        return bool(came) and came[0].relation is Relation.AGREEMENT

    def _cluster(self, group: Sequence[int], *, echo: bool = False) -> Cluster:
        members = tuple(self._claims[n] for n in group)
        found: dict[Pair, Match] = {}
        disputed = self._disputes.is_in(group)
        for (x, a), (y, b) in combinations(enumerate(group), 2):
            link = self._links.get((a, b))
            if link is None or (echo and (a, b) not in self._echoes.pairs):
                continue
            comparisons = self._compared((a, b))
            dispute = self._disputes.between((a, b), comparisons) if disputed else None
            if dispute is not None:
                found[x, y] = Match(probability(link.bits + SURE), (dispute,))
                continue
            if not comparisons or self._is_mute((a, b), link, comparisons[0]):
                continue
            bits = self._weight((a, b), link, comparisons[0])
            found[x, y] = Match(probability(bits), comparisons)
        return Cluster(self._rule_of(members), members, found, echo)

    def laid(self, left: Claim, right: Claim) -> Laid | None:
        """Two claims side by side, whatever came of them; `None` where they do not meet at all."""
        where = {claim.id: n for n, claim in enumerate(self._claims)}
        a, b = sorted((where.get(left.id, -1), where.get(right.id, -1)))
        barred, link = self._barred.get((a, b), (None, self._links.get((a, b))))
        if link is None:
            return None
        prior = self._weights.prior
        added = self._added.get((a, b), ())
        if (dispute := self._disputes.pairs.get((a, b))) is not None:
            evidence = tuple(link.evidence(self._kind, self._weights, apart=False))
            bits = link.bits + SURE
            return Laid(link, prior, evidence, bits, (dispute,), False, False, barred, added)
        came = self._compared((a, b))
        bits = self._weight((a, b), link, came[0]) if came else link.bits
        muted = not came or self._is_mute((a, b), link, came[0])
        doubted = bool(came) and _is_apart(came[0]) and not one_sentence(left, right)
        evidence = tuple(link.evidence(self._kind, self._weights, apart=doubted))
        shut = self._is_shut((a, b))
        return Laid(link, prior, evidence, bits, came, shut, muted, barred, added)

    def between(self, mine: Sequence[Claim], theirs: Sequence[Claim]) -> float:
        """The mean bits between two groups of claims, as the clustering weighs them."""
        where = {claim.id: n for n, claim in enumerate(self._claims)}
        told: list[float] = []
        bits = self._between_claims()
        for left, right in product(mine, theirs):
            a, b = sorted((where.get(left.id, -1), where.get(right.id, -1)))
            if (a, b) in bits:
                told.append(bits[a, b])
            elif a >= 0 and self._strange is not None and self._strange(a, b):
                told.append(STRANGE)
        return math.fsum(told) / max(1, len(told))

    def _weight(self, pair: Pair, link: Link, came: Comparison) -> float:
        """The bits of a pair with those of its values."""
        if _is_apart(came):
            return link.bits + self._doubted(pair, link)
        return link.bits + self._values.get(self._likeness.of(*pair), 0.0)

    def _doubted(self, pair: Pair, link: Link) -> float:
        """What unequal values take or give, by the outcomes of the comparisons: that two figures
        are of two questions is no explanation where one sentence was printed in two versions."""
        left, right = (self._claims[n] for n in pair)
        if one_sentence(left, right):
            return 0.0
        apart = self._weights.apart
        return self._doubt + math.fsum(apart.get(each, 0.0) for each in link.outcomes(self._kind))

    def _is_mute(self, pair: Pair, link: Link, came: Comparison) -> bool:
        """Is nothing to be said of two claims of one cluster?

        A sentence sets parts, ends and stages side by side, it does not contradict itself.  And
        where a document says somewhere what another says, its further figures are of other times,
        parts or places: the two do not contradict each other; least of all where both say both, or
        a third one does.
        """
        a, b = pair
        left, right = self._claims[a], self._claims[b]
        if left.document == right.document:
            least = INSIDE if left.part == right.part else HEADED
            return left.passage == right.passage or (came.apart and link.bits < least)
        if came.relation is not Relation.CONFLICT:
            return self._weight(pair, link, came) < LEAST and pair not in self._echoes.pairs
        doubtful = link.bits + self._doubted(pair, link) < self._unsure
        if link.has_one_answer(self._kind):  # two ages of one person are no two figures
            return doubtful
        said = [self._answered.get(each, -math.inf)
                for each in ((a, right.document), (b, left.document))]  # fmt: skip
        if doubtful or min(said) > -math.inf or max(said) > link.bits - BESIDE:
            return True
        return not self._said_in[a].isdisjoint(self._said_in[b])

    def _rule_of(self, members: Sequence[Claim]) -> Rule:
        """The rule of most of the claims, the more special one on a tie."""
        counts = Counter(claim.rule or "" for claim in members)
        return self._rules[min(counts, key=lambda rule: (-counts[rule], self._order[rule]))]
