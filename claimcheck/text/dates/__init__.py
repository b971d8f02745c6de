"""Dates: what an article dates, and when; the entry is `read`."""
