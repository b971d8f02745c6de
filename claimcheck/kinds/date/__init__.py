"""When something happened: the face of the kind; `mentions` reads, `relations` compares."""

from __future__ import annotations

from claimcheck.kinds.date.claims import TRAITS, accept, distance
from claimcheck.kinds.date.comparisons import EVIDENCE
from claimcheck.kinds.date.likeness import likeness
from claimcheck.kinds.date.mentions import find
from claimcheck.kinds.date.options import Options
from claimcheck.kinds.date.profile import comparable, profile
from claimcheck.kinds.date.relations import compare, subject
from claimcheck.kinds.date.value import DateValue

__all__ = [
    "EVIDENCE",
    "TRAITS",
    "DateValue",
    "Options",
    "accept",
    "comparable",
    "compare",
    "distance",
    "find",
    "likeness",
    "profile",
    "subject",
]
