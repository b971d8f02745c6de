"""The clusters of a run: pair, weigh, cluster, story by story; or by rule where words match."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from typing import cast

from claimcheck import kinds
from claimcheck.align import worded_clusters as certain
from claimcheck.align.blocking import MOST, thinned
from claimcheck.align.company import Company
from claimcheck.align.record import Cluster, Match
from claimcheck.align.repeats import set_aside, with_repeats
from claimcheck.align.stories import Stories
from claimcheck.align.story_clusters import Story
from claimcheck.align.word_weights import Weights as Wording
from claimcheck.kinds import Kind, Worded
from claimcheck.model.claim import Claim
from claimcheck.model.document import Skipped
from claimcheck.rulebook.rule import Rulebook


def clusters(
    claims: Sequence[Claim], rulebook: Rulebook, stories: Stories, skipped: list[Skipped]
) -> Iterator[tuple[Cluster, Kind]]:
    """Every claim that a rule claims and that is compared, in exactly one cluster that is no echo.

    By kind, story and place.  `skipped` is told of documents with more claims than are compared.
    """
    words = _wording(claims, stories)
    company = Company(claims)
    for name in kinds.names():
        kind, rules = kinds.load(name), rulebook.of_kind(name)
        if not kinds.is_weighed(kind):
            worded = cast(Worded, kind)
            for rule, members, matches, repeats in certain.clusters(
                claims, worded, rules, stories, words, rulebook.lexicon, skipped
            ):
                told = Cluster(rule, members, {p: Match(*m) for p, m in matches.items()})
                yield with_repeats(told, repeats, kind, rulebook.lexicon), kind
            continue
        own = {rule.id: rule for rule in rules}
        per_story: dict[int, list[Claim]] = defaultdict(list)
        for claim in claims:
            if claim.rule in own:
                per_story[stories.number(claim.document)].append(claim)
        for group in per_story.values():
            kept, left_out = thinned(group)
            skipped += [
                Skipped(document, f"{count} claims of kind {name} not compared: above {MOST}")
                for document, count in left_out.items()
            ]
            repeats = set_aside(kept)
            story = Story(
                repeats.kept, kind, name, own, stories, rulebook.lexicon, company, repeats
            )
            for cluster in story.clusters():
                yield with_repeats(cluster, repeats, kind, rulebook.lexicon), kind


def _wording(claims: Sequence[Claim], stories: Stories) -> dict[int, Wording]:
    """Weights of words story by story: a run of many stories must not change what one shares."""
    by_story: dict[int, list[Claim]] = defaultdict(list)
    for claim in claims:
        by_story[stories.number(claim.document)].append(claim)
    return {number: Wording.of_claims(own) for number, own in by_story.items()}
