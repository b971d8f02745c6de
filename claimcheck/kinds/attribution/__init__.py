"""Who said what: the face of the kind; `mentions` reads, `relations` compares."""

from __future__ import annotations

from claimcheck.kinds.attribution.claims import TRAITS, accept, distance
from claimcheck.kinds.attribution.mentions import find
from claimcheck.kinds.attribution.options import Options
from claimcheck.kinds.attribution.pairs import STORY_BOUND, in_one_story, keys, score
from claimcheck.kinds.attribution.relations import compare, subject
from claimcheck.kinds.attribution.value import Attribution

__all__ = [
    "STORY_BOUND",
    "TRAITS",
    "Attribution",
    "Options",
    "accept",
    "compare",
    "distance",
    "find",
    "in_one_story",
    "keys",
    "score",
    "subject",
]
