"""The command line; one file a command, imported when it runs."""

from claimcheck.cli.root import cli

__all__ = ["cli"]
