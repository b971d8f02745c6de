"""Invented stories with the relations that a careful fact-checker sees in them."""
