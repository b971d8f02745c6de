"""governor."""
