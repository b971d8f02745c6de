"""The words of a sentence as the grammar of speech sees them; the entry is `narration`."""
