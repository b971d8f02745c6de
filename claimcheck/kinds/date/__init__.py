"""When something happened: the face of the kind; `mentions` reads, `relations` compares."""

from __future__ import annotations

from claimcheck.kinds.date.claims import accept, distance
from claimcheck.kinds.date.mentions import find
from claimcheck.kinds.date.options import Options
from claimcheck.kinds.date.pairs import STORY_BOUND, gate, keys, score
from claimcheck.kinds.date.relations import compare, subject
from claimcheck.kinds.date.value import DateValue

__all__ = [
    "STORY_BOUND",
    "DateValue",
    "Options",
    "accept",
    "compare",
    "distance",
    "find",
    "gate",
    "keys",
    "score",
    "subject",
]
