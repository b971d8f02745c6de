"""The options that several commands share."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date, datetime
from typing import TYPE_CHECKING, Any, TypeVar

import click

from claimcheck.cli import completion

if TYPE_CHECKING:
    from claimcheck.model.finding import Severity
    from claimcheck.rulebook.named import Name

Command = TypeVar("Command", bound=Callable[..., Any])


def listed(_ctx: click.Context, _param: click.Parameter, values: tuple[str, ...]) -> list[str]:
    """The names of a repeatable option, each value a name or several with commas."""
    return [name.strip() for value in values for name in value.split(",") if name.strip()]


def day(_ctx: click.Context, _param: click.Parameter, value: str | None) -> date | datetime | None:
    """The day or moment of an ISO date.  Raises `click.BadParameter`."""
    if value is None:
        return None
    from claimcheck.readers import published  # noqa: PLC0415

    try:
        return published(value)
    except ValueError:
        raise click.BadParameter(
            f"{value!r} is not an ISO date (2024-08-06) or date-time"
        ) from None


def confidence(_ctx: click.Context, _param: click.Parameter, value: str | None) -> float | None:
    """A band of confidence or a number from 0 to 1, as a number; `None` where none is given."""
    from claimcheck.model.finding import Band, least_confidence  # noqa: PLC0415

    try:
        return None if value is None else least_confidence(value)
    except ValueError:
        words = ", ".join(band.value for band in Band)
        raise click.BadParameter(f"{value!r} is not one of {words} or from 0 to 1") from None


def severities(
    _ctx: click.Context, _param: click.Parameter, values: tuple[str, ...]
) -> tuple[tuple[Name, Severity], ...]:
    """The names and levels of a repeated `NAME=LEVEL`.  Raises `click.BadParameter`."""
    from claimcheck.model.finding import Severity  # noqa: PLC0415
    from claimcheck.rulebook.named import Name  # noqa: PLC0415
    from claimcheck.yamlfile.suggest import did_you_mean  # noqa: PLC0415

    found = []
    for value in values:
        name, _, level = value.partition("=")
        if level not in {each.value for each in Severity}:
            hint = did_you_mean(level, [each.value for each in Severity])
            raise click.BadParameter(f"{value!r} is not NAME=LEVEL{hint}")
        found.append((Name.of(name, "--severity"), Severity(level)))
    return tuple(found)


def inputs(command: Command) -> Command:
    """PATHS, which of them and which rules are meant, and where output goes."""
    return _decorated(command, (*_INPUTS, _OUTPUT))


def documents(command: Command) -> Command:
    """The same without the output, for commands that have a file of their own to write."""
    return _decorated(command, _INPUTS)


def further_documents(command: Command) -> Command:
    """The same, for commands that may go without documents."""
    return _decorated(command, (click.argument("paths", nargs=-1), *_INPUTS[1:]))


def _decorated(command: Command, options: Sequence[Callable[[Any], Any]]) -> Command:
    for decorate in reversed(options):
        command = decorate(command)
    return command


_INPUTS: tuple[Callable[[Any], Any], ...] = (
    click.argument("paths", nargs=-1, required=True),
    click.option("--exclude", multiple=True, metavar="PATTERN",
                 help="Leave out of folders what matches, as in .gitignore.  Repeatable."),
    click.option("--published", callback=day, metavar="DATE",
                 help="Day of publication (2024-08-06) of documents that give none themselves."),
    click.option("--rules", "rule_paths", multiple=True, metavar="PATH",
                 help="A rule file, a pack or a folder of packs of your own.  Repeatable."),
    click.option("--select", multiple=True, callback=listed, metavar="NAMES",
                 shell_complete=completion.names,
                 help="Only these rules, packs, kinds or relations.  Repeatable, or with commas."),
    click.option("--extend-select", multiple=True, callback=listed, metavar="NAMES",
                 shell_complete=completion.names,
                 help="These, too, besides what is selected or usual."),
    click.option("--ignore", multiple=True, callback=listed, metavar="NAMES",
                 shell_complete=completion.names,
                 help="Not these.  Of two names that fit, the narrower decides."),
    click.option("--config", type=click.Path(exists=True, dir_okay=False), metavar="FILE",
                 help="Settings; else claimcheck.yaml, claimcheck.yml or [tool.claimcheck] in "
                 "pyproject.toml, of this folder or the nearest above it."),
    click.option("--jobs", "-j", type=click.IntRange(min=0), default=None, metavar="N",
                 help="Processes to extract with; 0: what the machine has.  [default: 1]"),
    click.option("--allow-empty/--no-allow-empty", default=None,
                 help="No document, or no claim in any, is no error."),
)  # fmt: skip
_OUTPUT = click.option("--output", "-o", type=click.Path(dir_okay=False), metavar="FILE",
                       help="Write here instead of to standard output.")  # fmt: skip
stdin_filename = click.option(
    "--stdin-filename",
    metavar="PATH",
    help="What the text of standard input is called in reports; its ending says how it is read.",
)
"""For an editor that hands over what it has not saved."""
