"""Wordings: two of them laid over each other, word by word; the entry is `overlap`."""
