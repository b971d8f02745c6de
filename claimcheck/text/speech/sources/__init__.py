"""Sources: who says it; the entry is `speakers`."""
