"""What is said: the content that a cue governs; the entry is `sentence_content`."""
