"""`--summary[=FILE]`: the report in Markdown behind what a job summary holds already.

https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands#adding-a-job-summary
"""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import click

from claimcheck.cli import messages
from claimcheck.errors import ClaimcheckError, UsageError

VARIABLE = "GITHUB_STEP_SUMMARY"
LIMIT = 1024 * 1024
"""Bytes that GitHub takes from one step; of more it shows none."""
_OPTION = "--summary"


class SummaryCommand(click.Command):
    """A command whose `--summary` takes a value only with `=`.

    Click would take the next word for it, and that is a document as a rule.
    """

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """Read the words with an empty value for a bare `--summary`, as far as options go."""
        words = args[: args.index("--")] if "--" in args else args
        alone = [f"{_OPTION}=" if word == _OPTION else word for word in words]
        return super().parse_args(ctx, alone + args[len(words) :])


option = click.option(
    _OPTION,
    metavar="[=FILE]",
    help=f"Append the report as Markdown to FILE, or to the job summary (${VARIABLE}), as far as "
    "it goes into 1 MiB.",
)


def target(given: str | None) -> str | None:
    """The file that is asked for; `None` where none is.  Raises `UsageError`."""
    if given is None or given:
        return given
    named = os.environ.get(VARIABLE)
    if not named:
        raise UsageError(f"{_OPTION}: ${VARIABLE} is not set; name a file: {_OPTION}=FILE")
    return named


def append(file: str, made: Callable[[int], str]) -> None:
    """Append what `made` makes of so many bytes of room.  Raises `ClaimcheckError`."""
    path = Path(file)
    try:
        before = path.read_bytes() if path.exists() else b""
        gap = b"\n\n" if before.strip() else b""
        text = made(LIMIT - len(before) - len(gap)).encode("utf-8")
        if not text:
            messages.warn(f"{file}: the job summary is full, nothing was appended")
            return
        with path.open("ab") as stream:
            stream.write(gap + text)
    except OSError as error:
        raise ClaimcheckError(f"{file}: cannot be written: {error.strerror}") from error
