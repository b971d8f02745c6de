"""Finds where documents that tell one story disagree, and says on what evidence."""

__version__ = "0.1.0"
