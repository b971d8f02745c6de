"""What decides, from the findings, whether a run fails."""
