"""Why two claims were set beside each other, or were not, and what would have been needed.

Nothing is decided here: what the alignment weighed is told, step by step, in the order in which a
pair passes it.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import cast

from claimcheck import kinds
from claimcheck.align.blocking import CROWD, thinned
from claimcheck.align.clusters import clusters
from claimcheck.align.company import Company
from claimcheck.align.linkage import probability
from claimcheck.align.record import Cluster, Laid, Match
from claimcheck.align.stories import Stories
from claimcheck.align.story_clusters import INSIDE, LEAST, Story
from claimcheck.kinds import Weighed, Worded
from claimcheck.model.claim import Claim
from claimcheck.model.evidence import Weight
from claimcheck.model.finding import Comparison, Relation
from claimcheck.model.lexicon import Lexicon
from claimcheck.rulebook.rule import Rule, Rulebook

PRIOR, VALUES = "prior", "values"
"""Rows of a waterfall that are no comparison."""


@dataclass(frozen=True, slots=True)
class Explanation:
    """What became of two claims."""

    left: Claim
    right: Claim
    matched: bool
    """Does a finding set them beside each other, or could one?"""
    rows: tuple[Weight, ...] = ()
    """What was weighed, the prior first; empty for kinds that match by words, and where nothing
    was weighed."""
    score: float | None = None
    """How surely they answer one question, 0 to 1; `None` where that was not asked."""
    comparisons: tuple[Comparison, ...] = ()
    """How they relate, the gravest first, also where no finding says so."""
    lacking: tuple[str, ...] = ()
    """What kept them apart and what would have been needed, a sentence each."""

    @property
    def bits(self) -> float:
        """The sum of the rows: log2 of the odds."""
        return math.fsum(row.bits for row in self.rows)


def explain(
    left: Claim, right: Claim, claims: Sequence[Claim], rulebook: Rulebook, stories: Stories
) -> Explanation:
    """What the alignment makes of two of the claims of a run."""
    if lacking := tuple(_before_weighing(left, right, stories, rulebook.lexicon)):
        return Explanation(left, right, matched=False, lacking=lacking)
    claimed = [claim for claim in claims if claim.rule is not None]
    told = [cluster for cluster, _ in clusters(claimed, rulebook, stories, [])]
    match = _match(left, right, told)
    kind = kinds.load(left.kind)
    if kinds.is_weighed(kind):
        story = _story(left, claimed, kind, rulebook, stories)
        return _weighed(left, right, story, match, told)
    if match is not None:
        return Explanation(left, right, True, (), match.score, match.comparisons)
    return _worded(left, right, cast(Worded, kind), rulebook)


def _before_weighing(
    left: Claim, right: Claim, stories: Stories, lexicon: Lexicon
) -> Iterator[str]:
    if left.id == right.id:
        yield "this is one claim, not two"
    if left.kind != right.kind:
        yield f"they are of two kinds, {left.kind} and {right.kind}; only those of one are compared"
    for name, claim in (("A", left), ("B", right)):
        if claim.rule is None:
            yield f"no rule claims {name}: only what a rule claims is compared"
    is_anywhere = left.kind == right.kind and not _is_story_bound(left, right, lexicon)
    needed = None if is_anywhere else stories.lacking(left.document, right.document)
    if needed is not None:
        yield (
            f"their documents do not tell one story: the cosine of their words is below {needed}, "
            f"which their days of publication ask for"
        )


def _is_story_bound(left: Claim, right: Claim, lexicon: Lexicon) -> bool:
    kind = kinds.load(left.kind)
    if kinds.is_weighed(kind):
        return True
    worded = cast(Worded, kind)
    return worded.STORY_BOUND or worded.in_one_story(left, right, lexicon)


def _match(left: Claim, right: Claim, told: Sequence[Cluster]) -> Match | None:
    for cluster in told:
        place = {claim.id: n for n, claim in enumerate(cluster.claims)}
        if left.id in place and right.id in place:
            a, b = sorted((place[left.id], place[right.id]))
            if (a, b) in cluster.matches:
                return cluster.matches[a, b]
    return None


def _story(
    claim: Claim, claims: Sequence[Claim], kind: Weighed, rulebook: Rulebook, stories: Stories
) -> Story:
    """All claims of the kind in the story of a claim, weighed."""
    number = stories.number(claim.document)
    own = {rule.id: rule for rule in rulebook.of_kind(claim.kind)}
    group = [c for c in claims if c.rule in own and stories.number(c.document) == number]
    return Story(thinned(group)[0], kind, claim.kind, own, stories, rulebook.lexicon,
                 Company(claims))  # fmt: skip


def _weighed(
    left: Claim, right: Claim, story: Story, match: Match | None, told: Sequence[Cluster]
) -> Explanation:
    laid = story.laid(left, right)
    if laid is None:
        return Explanation(left, right, False, lacking=(_NO_PAIR,))
    rows = tuple(_waterfall(laid, match))
    bits = math.fsum(row.bits for row in rows)
    lacking = () if match is not None else tuple(_lacking(left, right, laid, story, told))
    score = match.score if match is not None else probability(bits)
    return Explanation(left, right, match is not None, rows, score, laid.comparisons, lacking)


_NO_PAIR = (
    "they do not meet: they are of unlike dimensions, or one repeats what its document says more "
    f"often, or they share no rare word in a story of more than {CROWD} claims"
)


def _waterfall(laid: Laid, match: Match | None) -> Iterator[Weight]:
    known = math.fsum((laid.prior, *(row.bits for row in (*laid.evidence, *laid.added))))
    yield Weight(PRIOR, "two claims of one story and dimension", laid.prior)
    yield from laid.evidence
    yield from laid.added
    is_weighed = match is None or match.score == probability(laid.bits)
    total = laid.bits if match is None or is_weighed else _log_odds(match.score)
    values = round(total - known, 6)
    if values:
        yield Weight(VALUES, "equal or alike" if values > 0 else "cannot both hold", values)
    elif laid.comparisons and laid.comparisons[0].apart:
        yield Weight(VALUES, "changed in one sentence", 0.0)


def _log_odds(probability: float) -> float:
    """The inverse of `linkage.probability`, bounded as it is.

    >>> _log_odds(0.8)
    2.0
    """
    bounded = min(1 - 2.0**-53, max(2.0**-60, probability))
    return round(math.log2(bounded / (1 - bounded)), 9)


def _lacking(
    left: Claim, right: Claim, laid: Laid, story: Story, told: Sequence[Cluster]
) -> Iterator[str]:
    """Why a pair that was weighed is in no finding."""
    if laid.barred is not None:
        yield laid.barred
        return
    if laid.shut:
        yield "they stand in one sentence with unlike values: parts, ends or stages of one thing"
    groups = [_cluster_of(claim, told) for claim in (left, right)]
    if groups[0] is not groups[1] and not laid.shut:
        yield from _apart(laid, story, *groups)
    if not laid.comparisons:
        yield "their slots leave nothing to be said of the two together"
    elif laid.muted:
        yield _muted(left, right, laid)


def _cluster_of(claim: Claim, told: Sequence[Cluster]) -> Cluster | None:
    ids = ((cluster, {each.id for each in cluster.claims}) for cluster in told if not cluster.echo)
    return next((cluster for cluster, members in ids if claim.id in members), None)


def _apart(laid: Laid, story: Story, mine: Cluster | None, theirs: Cluster | None) -> Iterator[str]:
    enough = story.together_from
    if laid.link.bits < enough:
        yield _short(laid.link.bits, enough, "share a question")
        return
    if mine is None or theirs is None:
        yield "one of them is not compared: its document says it more often, or has too many claims"
        return
    mean = story.between(mine.claims, theirs.claims)
    yield (
        f"each answers a question with others ({len(mine.claims)} and {len(theirs.claims)} "
        f"claims): between the two groups stand {mean:+.2f} bits on average, {enough} are needed"
    )


def _muted(left: Claim, right: Claim, laid: Laid) -> str:
    came = laid.comparisons[0]
    if left.document == right.document:
        if left.sentence == right.sentence:
            return "they stand in one sentence, which does not contradict itself"
        return _short(laid.link.bits, INSIDE, "let an author contradict himself")
    if came.relation is not Relation.CONFLICT:
        return _short(laid.bits, LEAST, "be set beside each other")
    unsure = kinds.traits(left.kind).least_of_conflict
    if laid.bits < unsure:
        return _short(laid.bits, unsure, "be called a conflict")
    return "one of their documents says elsewhere what the other says: this is another figure"


def _short(bits: float, needed: float, what: str) -> str:
    missing = needed - bits
    return f"{missing:.2f} bits short: {bits:+.2f}, and {needed} are needed to {what}"


def _worded(left: Claim, right: Claim, kind: Worded, rulebook: Rulebook) -> Explanation:
    """Two claims that match by their words, and did not."""
    rules = [rulebook.rule(claim.rule or "") for claim in (left, right)]
    if rules[0] is not rules[1] and (_group(rules[0]) != _group(rules[1])):
        names = " and ".join(rule.id for rule in rules)
        lacking = f"{names} belong to no group of rules whose claims are compared"
        return Explanation(left, right, False, lacking=(lacking,))
    together = [rule for rule in rulebook.of_kind(left.kind) if _group(rule) == _group(rules[0])]
    options = (rules[0] if rules[0] is rules[1] else together[-1]).options
    score = kind.score(left, right, options, rulebook.lexicon)
    came = kind.compare(left, right, options, rulebook.lexicon) if score > 0 else ()
    comparisons = came if isinstance(came, tuple) else (came,)
    keys = [set(kind.keys(claim, options, rulebook.lexicon)) for claim in (left, right)]
    return Explanation(
        left, right, False, (), score, comparisons,
        tuple(_unmatched(left, right, score, alike=bool(keys[0] & keys[1]))),
    )  # fmt: skip


def _group(rule: Rule) -> str:
    return rule.group or rule.id


def _unmatched(left: Claim, right: Claim, score: float, *, alike: bool) -> Iterator[str]:
    if left.document == right.document and left.sentence == right.sentence:
        yield "they stand in one sentence, which does not contradict itself"
    if not alike:
        yield "they share none of the keys by which pairs are found (names, rare words)"
    if score <= 0:
        yield "their words do not match: the score is 0, more than 0 is needed"
    elif alike:
        yield "another member of either question shuts the other out"
