"""What tokens make up: verb groups, what a verb is said of and what stands behind it."""
