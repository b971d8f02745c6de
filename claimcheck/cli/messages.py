"""What goes to standard error: errors, warnings and skips, each with its place."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable

import click

from claimcheck import reports
from claimcheck.errors import ClaimcheckError, Problem, ProblemsError
from claimcheck.model.document import Skipped

_LONGEST_EXCERPT = 200


def printable(text: str) -> str:
    r"""A text in which nothing is left that a terminal would obey.

    >>> printable("a\x1b[1m\u202e b")
    'a\\x1b[1m\\u202e b'
    """
    return "".join(c if c.isprintable() else c.encode("unicode_escape").decode() for c in text)


def error(raised: ClaimcheckError) -> None:
    """Print an error that the user can mend: every problem in it."""
    if isinstance(raised, ProblemsError):
        problems(raised.problems, "error")
    else:
        _say(f"claimcheck: error: {printable(str(raised))}")


_QUIET = "claimcheck.quiet"


def hush() -> None:
    """Keep what is no error and no skip to oneself for the rest of the command."""
    click.get_current_context().meta[_QUIET] = True


def _is_hushed() -> bool:
    context = click.get_current_context(silent=True)
    return context is not None and bool(context.meta.get(_QUIET))


def warn(message: str) -> None:
    """Print what the user should know about a run that goes on, unless hushed."""
    if not _is_hushed():
        _say(f"claimcheck: warning: {printable(message)}")


def note(message: str) -> None:
    """Print what nothing else says, such as how a run came to its end, unless hushed."""
    if not _is_hushed():
        _say(f"claimcheck: {printable(message)}")


def notices(found: Iterable[Problem]) -> None:
    """Print what is doubtful in an input, unless hushed."""
    if not _is_hushed():
        problems(found, "warning")


def problems(found: Iterable[Problem], level: str) -> None:
    """Print problems as `file:line:column: level: what is wrong`, with the line if known."""
    for problem in found:
        _say(f"{printable(problem.where)}: {level}: {printable(problem.message)}")
        if problem.excerpt is not None and len(problem.excerpt) <= _LONGEST_EXCERPT:
            _say(f"    {printable(problem.excerpt)}")
            if problem.column is not None:
                before = printable(problem.excerpt[: problem.column - 1])
                _say(f"    {' ' * len(before)}^")


def skips(found: Iterable[Skipped], *, every: bool = False) -> None:
    """Print what was passed over and why, a line each; where nothing was lost, only on request."""
    for skip in found:
        if every or not skip.minor:
            _say(f"{printable(skip.path)}: skipped: {printable(skip.reason)}")


def _say(line: str) -> None:
    click.echo(reports.disarmed(line), err=True)


def silence_standard_output() -> None:
    """Let what is still to be written vanish: nobody reads any more, and Python flushes at its end.

    https://docs.python.org/3/library/signal.html#note-on-sigpipe
    """
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, sys.stdout.fileno())
    os.close(nowhere)
