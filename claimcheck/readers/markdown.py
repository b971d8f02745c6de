"""Markdown, with an optional front matter; marks stay in the text, so that offsets hold."""

from __future__ import annotations

from claimcheck.readers._front_matter import read

SUFFIXES = (".md", ".markdown")

__all__ = ["SUFFIXES", "read"]
