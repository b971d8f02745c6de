"""Verb groups, noun phrases and subjects around a cue; the entry is `subjects`."""
