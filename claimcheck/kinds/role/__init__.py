"""Who holds which post: the face of the kind; `mentions` reads, `relations` compares."""

from __future__ import annotations

from claimcheck.kinds.role.claims import TRAITS, accept, distance
from claimcheck.kinds.role.mentions import find
from claimcheck.kinds.role.options import Options
from claimcheck.kinds.role.pairs import STORY_BOUND, in_one_story, keys, score
from claimcheck.kinds.role.relations import compare, subject
from claimcheck.kinds.role.value import Role

__all__ = [
    "STORY_BOUND",
    "TRAITS",
    "Options",
    "Role",
    "accept",
    "compare",
    "distance",
    "find",
    "in_one_story",
    "keys",
    "score",
    "subject",
]
