"""Nouns for persons."""

from __future__ import annotations

from claimcheck.lexicons.word_sets import WordSet

PEOPLE = WordSet.of("counted-people", "anybody", "narrower") | WordSet.of("person-nouns")
"""Those for anybody and for persons of a sort: "14 people" beside "fourteen protesters"."""
