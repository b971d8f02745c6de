"""The ladder's outcome for people: how claims that answer one question relate, and why."""

from claimcheck.compare.findings import findings, single_source, told_apart
from claimcheck.compare.retold import told_once
from claimcheck.compare.spellings import OF_NAMES, persons, spellings

__all__ = [
    "OF_NAMES",
    "findings",
    "persons",
    "single_source",
    "spellings",
    "told_apart",
    "told_once",
]
