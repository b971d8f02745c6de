"""New documents against known ones: `--against`, `--since` and `--staged`."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

import click

from claimcheck.errors import InputError, Problem, UsageError

if TYPE_CHECKING:
    from claimcheck.cli.git_changes import Changes
    from claimcheck.readers import Intake

SOURCES = "sources.yaml"
Command = TypeVar("Command", bound=Callable[..., Any])


def options(command: Command) -> Command:
    """Which documents are new, so that nothing is reported in which none of them takes part."""
    for decorate in reversed(_OPTIONS):
        command = decorate(command)
    return command


_OPTIONS: tuple[Callable[[Any], Any], ...] = (
    click.option("--against", multiple=True, metavar="PATH...",
                 help="PATHS are new, these are known: report only what a new document takes part "
                 "in.  Takes all that follow up to the next option."),
    click.option("--since", metavar="REV",
                 help="Of PATHS, what has changed since this branch left a git revision is new, "
                 "with what git does not track; the rest is known."),
    click.option("--staged", is_flag=True,
                 help="Of PATHS, what is staged in git is new, as it stands in the working tree; "
                 "the rest is known."),
)  # fmt: skip


class TakingMany(click.Command):
    """A command whose `--against` takes all words up to the next option.

    A shell hands over `--against corpus/*.txt` as many words; all but the first of them would
    otherwise be taken for new documents.
    """

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """Repeat the option before each of its words."""
        return super().parse_args(ctx, list(_repeated(args, "--against")))


def _repeated(args: list[str], option: str) -> Iterator[str]:
    """The words of a command line with an option before each of those that follow it.

    >>> list(_repeated(["new", "--against", "a", "b", "-v", "--", "c"], "--against"))
    ['new', '--against', 'a', '--against', 'b', '-v', '--', 'c']
    """
    taken = -1  # how many words the option has taken; none is open below 0
    for number, word in enumerate(args):
        if word == "--":
            yield from args[number:]
            return
        if word.startswith("-") and word != "-":
            taken = 0 if word == option else -1
        elif taken >= 0:
            if taken:
                yield option
            taken += 1
        yield word


@dataclass(frozen=True, slots=True)
class Novelty:
    """Which of the documents read are new."""

    against: tuple[str, ...] = ()
    since: str | None = None
    staged: bool = False

    @classmethod
    def of(cls, given: Mapping[str, Any]) -> Novelty:
        """That of a command's options; a command without them takes all for new."""
        against, since = tuple(given.get("against", ())), given.get("since")
        staged = bool(given.get("staged"))
        if since is not None and staged:
            raise UsageError("--since and --staged: one of them says what is new, not both")
        return cls(against, since, staged)

    @property
    def _asked(self) -> str | None:
        """What git is asked, in words: `has changed since main`; `None` if it is not asked."""
        if self.since is not None:
            return f"has changed since {self.since}"
        return "is staged" if self.staged else None

    def unchanged(self, intake: Intake) -> str | None:
        """That git names no file that is new, in words, if so."""
        return None if intake.new or self._asked is None else f"no document {self._asked}"

    def read(self, paths: tuple[str, ...], exclude: tuple[str, ...], **more: Any) -> Intake:
        """The documents; what is doubtful about which are new is said.  Raises `UsageError`."""
        from claimcheck import readers  # noqa: PLC0415  (--help needs none)

        changes = self._changes(paths)
        if changes is None:
            return readers.read(paths, exclude=exclude, against=self.against, **more)
        intake = readers.read(
            paths, exclude=exclude, against=self.against, is_new=changes.hold, **more
        )
        meant = partial(readers.reads, paths=paths, exclude=exclude)
        problems = [*intake.problems, *_absent(changes, meant)]
        notices = [*intake.notices, *_unstaged(changes, meant)]
        if not intake.new:
            notices += self._facts_alone(changes, paths)
        return replace(intake, problems=tuple(problems), notices=tuple(notices))

    def _changes(self, paths: tuple[str, ...]) -> Changes | None:
        from claimcheck.cli import git_changes  # noqa: PLC0415

        if self.since is not None:
            return git_changes.since(paths, self.since)
        return git_changes.staged(paths) if self.staged else None

    def _facts_alone(self, changes: Changes, paths: tuple[str, ...]) -> Iterator[Problem]:
        """A `sources.yaml` makes no document new: an entry for one would make all of them so."""
        folders = [Path(path).resolve() for path in paths if Path(path).is_dir()]
        for path in sorted(changes.paths):
            if path.name == SOURCES and any(path.is_relative_to(folder) for folder in folders):
                yield Problem(
                    _shown(path),
                    f"{self._asked} and no document with it: what it says of known documents is "
                    "not checked; that takes a run over all of them",
                )

    def require(self, intake: Intake) -> None:
        """See to it that something new was read, and something to hold it against.

        Raises `InputError`.  That nothing has changed is no error: the documents were found and
        read, and each was checked when it was new.  Nor is it that all of them are new, as in the
        first commit: they are compared with each other.
        """
        if self.unchanged(intake):
            return
        if len(intake.documents) == len(intake.known):
            raise InputError("no new document was read")
        if self.against and not intake.against:
            raise InputError("no document was read from --against")


def _absent(changes: Changes, meant: Callable[[Path], bool]) -> Iterator[Problem]:
    for path in sorted(changes.unstaged):
        if not path.exists() and meant(path):
            yield Problem(_shown(path), "is staged, but not in the working tree")


def _unstaged(changes: Changes, meant: Callable[[Path], bool]) -> Iterator[Problem]:
    for path in sorted(changes.unstaged):
        if path.exists() and meant(path):
            yield Problem(_shown(path), "has changes that are not staged; they are read, too")


def _shown(path: Path) -> str:
    here = Path.cwd().resolve()
    return (path.relative_to(here) if path.is_relative_to(here) else path).as_posix()
