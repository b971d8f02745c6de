"""Plain text, with an optional front matter."""

from __future__ import annotations

from claimcheck.readers._front_matter import read

SUFFIXES = (".txt", ".text")

__all__ = ["SUFFIXES", "read"]
