"""Names: persons, organisations, places; the entry is `coreference`, over `read`."""
