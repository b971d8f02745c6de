"""The ladder's outcome for people: how claims that answer one question relate, and why."""

from claimcheck.compare.findings import findings, single_source, told_apart
from claimcheck.compare.name_findings import OF_NAMES
from claimcheck.compare.retold import told_once
from claimcheck.compare.slips import names, slips
from claimcheck.compare.spellings import persons, spellings

__all__ = [
    "OF_NAMES",
    "findings",
    "names",
    "persons",
    "single_source",
    "slips",
    "spellings",
    "told_apart",
    "told_once",
]
