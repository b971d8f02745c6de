"""Units of measure and money; the entry is `measures`."""
