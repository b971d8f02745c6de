"""Cues: the words that hand the floor to somebody else; the entry is `sentence_cues`."""
