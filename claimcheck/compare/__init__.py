"""The ladder's outcome for people: how claims that answer one question relate, and why."""

from claimcheck.compare.findings import findings, single_source, told_apart

__all__ = ["findings", "single_source", "told_apart"]
