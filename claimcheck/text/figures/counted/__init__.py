"""counted."""
