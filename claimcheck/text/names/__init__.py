"""Names: persons, organisations, places; the entry is `book`, over `read`."""
