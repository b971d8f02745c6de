"""What the text around a claim says of it: its scope, its context, who says it and when."""

from claimcheck.resolve.scope import resolve

__all__ = ["resolve"]
