"""From an expression to days of the calendar; the entry is `resolve`."""
