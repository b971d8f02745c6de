"""The one tree of errors that are shown to a user without a traceback.

Everything below `ClaimcheckError` is the user's to mend (a path, a rule, a setting); the command
line prints it and ends with exit code 2.  Any other exception is a defect of the program.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing that is wrong in an input, with the place where it stands."""

    path: str
    """The file as the user named it."""
    message: str
    """What is wrong, what is allowed, and the nearest right word where there is one."""
    line: int | None = None
    """From 1; `None` where the problem has no line."""
    column: int | None = None
    """From 1, in code points."""
    excerpt: str | None = None
    """The offending line as it stands in the file."""

    @property
    def where(self) -> str:
        """`file:line:column`, as far as it is known."""
        parts = [self.path, *(str(n) for n in (self.line, self.column) if n is not None)]
        return ":".join(parts)


class ClaimcheckError(Exception):
    """The root of all errors that name a thing the user can mend."""


class UsageError(ClaimcheckError):
    """The command was called with words that do not fit together."""


class InputError(ClaimcheckError):
    """No document could be read, or none of them holds a claim."""


class ProblemsError(ClaimcheckError):
    """An error that carries every problem found, not just the first."""

    def __init__(self, problems: Sequence[Problem]) -> None:
        super().__init__("\n".join(f"{problem.where}: {problem.message}" for problem in problems))
        self.problems = tuple(problems)


class ConfigurationError(ProblemsError):
    """`claimcheck.yaml` or `sources.yaml` says what it cannot mean."""


class ReadingError(ProblemsError):
    """A path is not there or cannot be opened, or a `sources.yaml` is wrong."""


class RuleError(ProblemsError):
    """A rule or lexicon file is not valid."""
