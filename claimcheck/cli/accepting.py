"""What a run takes for known or lets pass: `--baseline`, `--ignore-file` and comments."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

import click

from claimcheck.cli import messages
from claimcheck.errors import ConfigurationError, Problem

if TYPE_CHECKING:
    from claimcheck.model.report import Report
    from claimcheck.rulebook.rule import Rulebook
    from claimcheck.rulebook.settings import Settings

Command = TypeVar("Command", bound=Callable[..., Any])

_SUPPRESSIONS: tuple[Callable[[Any], Any], ...] = (
    click.option("--ignore-file", type=click.Path(dir_okay=False), metavar="FILE",
                 help="Suppressions; else claimcheck-ignore.yaml beside the settings or, without "
                 "any, in this folder."),
    click.option("--inline-ignores/--no-inline-ignores", default=None,
                 help="Heed comments `claimcheck: ignore[RULE] -- REASON` in Markdown.  "
                 "[default: yes]"),
    click.option("--today", callback=lambda _ctx, _param, value: value and value.date(),
                 type=click.DateTime(["%Y-%m-%d"]), metavar="DATE",
                 help="The day on which suppressions expire or not.  [default: today]"),
)  # fmt: skip
_BASELINE: tuple[Callable[[Any], Any], ...] = (
    click.option("--baseline", type=click.Path(dir_okay=False), metavar="FILE",
                 help="Report and fail only on what this file does not know; see `claimcheck "
                 "baseline`.  [default: that of the settings, else none]"),
    click.option("--no-baseline", is_flag=True, help="Use no baseline, whatever the settings say."),
)  # fmt: skip


def options(command: Command) -> Command:
    """Baseline and suppressions."""
    return _decorated(command, *_BASELINE, *_SUPPRESSIONS)


def suppressing(command: Command) -> Command:
    """Suppressions alone."""
    return _decorated(command, *_SUPPRESSIONS)


def _decorated(command: Command, *added: Callable[[Any], Any]) -> Command:
    for decorate in reversed(added):
        command = decorate(command)
    return command


@dataclass(frozen=True, slots=True)
class Accepting:
    """The files that say what is accepted."""

    baseline: Path | None = None
    ignore_file: Path | None = None
    inline: bool = True
    today: date | None = None
    """`None` for the day that it is."""

    @classmethod
    def of(cls, given: Mapping[str, Any], usual: Settings) -> Accepting:
        """What a command line asks for, else the settings.  Raises `ConfigurationError`."""
        from claimcheck.gate.ignore_file import NAME  # noqa: PLC0415

        named = given.get("ignore_file") or usual.ignore_file
        found = (usual.path.parent if usual.path else Path()) / NAME
        inline = given.get("inline_ignores")
        if inline is None:
            inline = usual.inline_ignores is not False
        asked = given.get("baseline") or usual.baseline
        return cls(
            baseline=None if given.get("no_baseline") or not asked else Path(asked),
            ignore_file=Path(named) if named else found if found.is_file() else None,
            inline=inline,
            today=given.get("today"),
        )

    def apply(
        self, report: Report, rulebook: Rulebook, all_rules: Callable[[], Collection[str]]
    ) -> Report:
        """The report with what is accepted set apart.  Raises `ConfigurationError`.

        How many entries of the baseline are resolved is said on standard error.
        """
        from claimcheck.gate import baseline_file, comments, ignore_file, settling  # noqa: PLC0415
        from claimcheck.gate.suppressions import Scene  # noqa: PLC0415

        problems: list[Problem] = []
        known = None
        if self.baseline is not None:
            try:
                kept = baseline_file.load(self.baseline)
                known = settling.Baseline(shown(self.baseline), kept)
            except ConfigurationError as error:
                problems += error.problems
        said = list(comments.read(report.documents)) if self.inline else []
        if self.ignore_file is not None:
            try:
                said += ignore_file.load(Path(shown(self.ignore_file)))
            except ConfigurationError as error:
                problems += error.problems
        if problems:
            raise ConfigurationError(problems)
        if known is None and not said:
            return report
        in_force = frozenset(rule.id for rule in rulebook.rules)
        scene = Scene(
            documents=[document.id for document in report.documents], rules=in_force,
            all_rules=all_rules, today=self.today or date.today(), whole=not report.known,
        )  # fmt: skip
        accepted = settling.accept(report, known, said, scene)
        self._warn_of_resolved(accepted)
        return accepted

    def _warn_of_resolved(self, report: Report) -> None:
        # A run on new documents alone does not see all that the baseline knows.
        seen = report.accepted is not None and not report.known
        resolved = len(report.accepted.resolved) if seen and report.accepted else 0
        if resolved:
            entries = "1 entry" if resolved == 1 else f"{resolved:,} entries"
            messages.warn(
                f"{entries} of {shown(self.baseline or Path())} without a finding any more; "
                "`claimcheck baseline prune` removes what is resolved"
            )


def warn(report: Report) -> None:
    """Say on standard error which suppressions are wrong or no longer needed."""
    for each in report.accepted.amiss if report.accepted else ():
        said, level = each.suppression, each.severity
        problem = Problem(said.path, each.message, said.line, said.column)
        messages.problems([problem], level.value if level else "note")


def shown(path: Path) -> str:
    """A path as people name it: from the working folder where it is below it."""
    here = Path.cwd()
    absolute = path if path.is_absolute() else here / path
    return (absolute.relative_to(here) if absolute.is_relative_to(here) else path).as_posix()
