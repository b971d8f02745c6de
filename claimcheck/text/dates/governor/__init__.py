"""The verb or event noun that a date belongs to; the entry is `governor`."""
