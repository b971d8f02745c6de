"""Clusters of kinds whose claims match by their own words: quotations, the posts of a person."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise

from claimcheck.align.blocking import MOST, candidates, thinned
from claimcheck.align.clustering import Pair, complete_linkage, components
from claimcheck.align.repeats import Repeats, set_aside
from claimcheck.align.stories import Stories
from claimcheck.align.word_weights import Weights as Wording
from claimcheck.kinds import Worded
from claimcheck.model.claim import Claim
from claimcheck.model.document import Skipped
from claimcheck.model.finding import Comparison
from claimcheck.model.lexicon import Lexicon
from claimcheck.rulebook.rule import Rule

Matched = tuple[float, tuple[Comparison, ...]]
WORDS = 0.5
"""Share of the kind's score that is left where the sentences around two claims share no word."""


def clusters(
    claims: Sequence[Claim],
    kind: Worded,
    rules: Sequence[Rule],
    stories: Stories,
    words: Mapping[int, Wording],
    lexicon: Lexicon,
    skipped: list[Skipped],
) -> Iterator[tuple[Rule, tuple[Claim, ...], dict[Pair, Matched], Repeats]]:
    """Rule, claims and matches of every cluster, by rule and place; and what repeats its claims."""
    for group in _groups(rules):
        names = {rule.id for rule in group}
        compared, left_out = thinned([claim for claim in claims if claim.rule in names])
        repeats = set_aside(compared)
        own = repeats.kept
        skipped += [
            Skipped(document, f"{count} claims of {group[-1].id} not compared: above {MOST}")
            for document, count in left_out.items()
        ]
        matches, passing = _matches(own, group, kind, stories, words, lexicon)
        scores = {pair: score for pair, (score, _) in matches.items()}
        # Of three quotations the first may hold the other two, which share no word.
        found = (
            complete_linkage(len(own), scores, passing)
            if kind.STORY_BOUND
            else components(len(own), scores)
        )
        for members, inside in zip(found, _inside(found, matches), strict=True):
            together = tuple(own[n] for n in members)
            yield _rule_of(together, group), together, inside, repeats


def _groups(rules: Sequence[Rule]) -> list[list[Rule]]:
    """The rules whose claims are compared with each other, by falling priority."""
    found: dict[str, list[Rule]] = defaultdict(list)
    for rule in rules:
        found[rule.group or rule.id].append(rule)
    return list(found.values())


def _rule_of(claims: Sequence[Claim], rules: Sequence[Rule]) -> Rule:
    """The rule that all claims share, else the last of their group."""
    if all(claim.rule == claims[0].rule for claim in claims):
        return next(rule for rule in rules if rule.id == claims[0].rule)
    return rules[-1]


def _matches(
    claims: Sequence[Claim],
    rules: Sequence[Rule],
    kind: Worded,
    stories: Stories,
    words: Mapping[int, Wording],
    lexicon: Lexicon,
) -> tuple[dict[Pair, Matched], set[Pair]]:
    """The candidate pairs that match, and those that pass by the kind's score.

    Two claims of one rule are compared by its options, two of a group by those of its last rule.
    Two of one sentence may share a cluster but never match: a sentence sets parts, ends and stages
    side by side, it does not contradict itself.
    """
    found: dict[Pair, Matched] = {}
    passing: set[Pair] = set()
    own = {rule.id: rule.options for rule in rules}
    for a, b in candidates(claims, rules, kind, stories, lexicon):
        left, right = claims[a], claims[b]
        options = own[left.rule or ""] if left.rule == right.rule else rules[-1].options
        score = kind.score(left, right, options, lexicon)
        if score <= 0:
            continue
        passing.add((a, b))
        if left.passage == right.passage:
            continue
        came = kind.compare(left, right, options, lexicon)
        comparisons = came if isinstance(came, tuple) else (came,)
        if not comparisons:
            continue  # nothing is to be said of the two side by side
        bound = comparisons[0].band or kind.in_one_story(left, right, lexicon)
        if bound and not stories.same(left.document, right.document):
            continue  # a doubt that only one story makes worth a look
        story = words[stories.number(left.document)]
        shared = min(1.0, story.shared(left.context, right.context))
        found[a, b] = _as_probability(score * (WORDS + (1 - WORDS) * shared)), comparisons
    return found, passing


_SURE = ((0.0, 0.0), (0.5, 0.6), (0.7, 0.9), (1.0, 1.0))
"""Scores of words that are medium and high, as the probabilities that are (not calibrated)."""


def _as_probability(score: float) -> float:
    """A score of words on the scale on which confidence is read, straight between its marks.

    >>> _as_probability(0.7)
    0.9
    """
    for (low, least), (high, most) in pairwise(_SURE):
        if score <= high:
            return least + (most - least) * (score - low) / (high - low)
    return 1.0


def _inside(
    groups: Sequence[Sequence[int]], matches: Mapping[Pair, Matched]
) -> list[dict[Pair, Matched]]:
    """The matches inside each group, with positions counted within the group."""
    where = {number: (g, n) for g, group in enumerate(groups) for n, number in enumerate(group)}
    inside: list[dict[Pair, Matched]] = [{} for _ in groups]
    for (a, b), match in matches.items():
        (group, first), (other, second) = where[a], where[b]
        if group == other:
            inside[group][min(first, second), max(first, second)] = match
    return inside
