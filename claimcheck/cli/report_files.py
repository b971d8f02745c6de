"""`--report FORMAT=FILE`: more reports of one run, each to a file of its own."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

import click

from claimcheck import reports
from claimcheck.cli import messages
from claimcheck.errors import ClaimcheckError, UsageError


@dataclass(frozen=True, slots=True)
class ReportFile:
    """A report that is asked for."""

    format: str
    """The id of a format."""
    file: str | None
    """Where it goes; `None` and `-` are standard output."""

    @property
    def is_printed(self) -> bool:
        """Does it go to standard output?"""
        return self.file in (None, "-")


def parse(
    _ctx: click.Context, _param: click.Parameter, values: Sequence[str]
) -> tuple[ReportFile, ...]:
    """The values of a repeated `--report`.  Raises `click.BadParameter` with all that is wrong."""
    split = [(value, *value.partition("=")[::2]) for value in values]
    wrong = list(filter(None, (_complaint(*each) for each in split)))
    if wrong:
        allowed = ", ".join(reports.names())
        raise click.BadParameter(f"{'; '.join(wrong)}; FORMAT=FILE, FORMAT one of: {allowed}")
    return tuple(ReportFile(format_, file) for _, format_, file in split)


def offered(_ctx: click.Context, _param: click.Parameter, begun: str) -> list[str]:
    """`FORMAT=` for each format that begins so, for a shell that completes the option."""
    return [f"{each}=" for each in reports.names() if each.startswith(begun)]


def _complaint(value: str, format_: str, file: str) -> str | None:
    """What is wrong with one value, with the nearest right word."""
    if format_ not in reports.names():
        from claimcheck.yamlfile.suggest import nearest  # noqa: PLC0415

        near = nearest(format_, reports.names())
        return f'"{format_}" is no format' + (f', did you mean "{near}"?' if near else "")
    return None if file else f'"{value}" names no file'


def require_apart(wanted: Iterable[ReportFile], *others: str | None) -> None:
    """Raise `UsageError` where two reports would go to one file, or both be printed.

    `others` are files that something else is written to; `None` is none.
    """
    taken: dict[str | None, str] = {
        os.path.realpath(each): "the job summary" for each in others if each is not None
    }
    for each in wanted:
        place = None if each.is_printed else os.path.realpath(each.file or "")
        if place in taken:
            where = "standard output" if place is None else each.file
            raise UsageError(f"{taken[place]} and {each.format} cannot both go to {where}")
        taken[place] = each.format


Write = Callable[[], None]


def each_written(writes: Iterable[Write]) -> bool:
    """Write all that can be written, and say on standard error what cannot.  Was that nothing?"""
    is_whole = True
    for write in writes:
        try:
            write()
        except ClaimcheckError as error:
            messages.error(error)
            is_whole = False
    return is_whole
