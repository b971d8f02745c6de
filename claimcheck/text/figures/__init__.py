"""Figures: amounts with what they count; the entry is `read`."""
