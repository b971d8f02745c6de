"""What a report says was or was not so: the face of the kind; `mentions` reads, `relations`
compares."""

from __future__ import annotations

from claimcheck.kinds.statement.claims import TRAITS, accept, distance
from claimcheck.kinds.statement.mentions import find
from claimcheck.kinds.statement.options import Options
from claimcheck.kinds.statement.pairs import STORY_BOUND, in_one_story, keys, score
from claimcheck.kinds.statement.relations import compare, subject
from claimcheck.kinds.statement.value import Statement

__all__ = [
    "STORY_BOUND",
    "TRAITS",
    "Options",
    "Statement",
    "accept",
    "compare",
    "distance",
    "find",
    "in_one_story",
    "keys",
    "score",
    "subject",
]
