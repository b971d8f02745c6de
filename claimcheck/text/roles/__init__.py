"""Roles: which posts an article gives to persons; the entry is `read`."""
