"""Speech: what an article quotes and reports, and who says it; the entry is `read`."""
