"""How many and how much: the face of the kind; `mentions` reads, `relations` compares."""

from __future__ import annotations

from claimcheck.kinds.quantity.claims import TRAITS, accept, distance
from claimcheck.kinds.quantity.comparisons import EVIDENCE
from claimcheck.kinds.quantity.counters import dispute
from claimcheck.kinds.quantity.likeness import likeness
from claimcheck.kinds.quantity.mentions import find
from claimcheck.kinds.quantity.options import Options
from claimcheck.kinds.quantity.profile import comparable, profile
from claimcheck.kinds.quantity.question import subject
from claimcheck.kinds.quantity.relations import compare
from claimcheck.kinds.quantity.value import Quantity

__all__ = [
    "EVIDENCE",
    "TRAITS",
    "Options",
    "Quantity",
    "accept",
    "comparable",
    "compare",
    "dispute",
    "distance",
    "find",
    "likeness",
    "profile",
    "subject",
]
