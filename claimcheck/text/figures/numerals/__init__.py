"""Numbers as they are written, in digits and words; the entry is `numeral`."""
