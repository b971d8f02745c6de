"""How many and how much: the face of the kind; `mentions` reads, `relations` compares."""

from __future__ import annotations

from claimcheck.kinds.quantity.claims import accept, distance
from claimcheck.kinds.quantity.mentions import find
from claimcheck.kinds.quantity.options import Options
from claimcheck.kinds.quantity.pairs import STORY_BOUND, gate, keys, score
from claimcheck.kinds.quantity.relations import compare, subject
from claimcheck.kinds.quantity.value import Quantity

__all__ = [
    "STORY_BOUND",
    "Options",
    "Quantity",
    "accept",
    "compare",
    "distance",
    "find",
    "gate",
    "keys",
    "score",
    "subject",
]
