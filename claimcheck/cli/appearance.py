"""How a report is to look: what it shows in full, how wide, in which characters and colours."""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Callable, Mapping
from functools import partial
from typing import TYPE_CHECKING, Any, TypeVar

import click

from claimcheck import reports
from claimcheck.gate import threshold
from claimcheck.model.finding import Band, least_confidence

if TYPE_CHECKING:
    from claimcheck.cli.loading import Request

Command = TypeVar("Command", bound=Callable[..., Any])
_SHOWN = (*reports.SECTIONS, *(band.value for band in Band))


def shown(
    _ctx: click.Context, _param: click.Parameter, values: tuple[str, ...]
) -> tuple[str, ...] | None:
    """The words of `--show`, each a section or a confidence; `None` where none is given.

    Raises `click.BadParameter` with the nearest right word.
    """
    words = [name.strip() for value in values for name in value.split(",") if name.strip()]
    for word in words:
        if complaint := wrong(word):
            raise click.BadParameter(complaint)
    return tuple(words) or None


def wrong(word: str) -> str:
    """What is wrong with a word of `--show`; empty where nothing is."""
    try:
        if word not in reports.SECTIONS:
            least_confidence(word)
    except ValueError:
        from claimcheck.yamlfile.suggest import did_you_mean  # noqa: PLC0415

        hint = did_you_mean(word, _SHOWN)
        return f"{word!r} is no part of a report, nor a confidence from 0 to 1{hint}"
    return ""


def sections(words: tuple[str, ...]) -> frozenset[str]:
    """The sections among the words of `--show`."""
    return frozenset(words).intersection(reports.SECTIONS)


def least(words: tuple[str, ...]) -> float | None:
    """The least confidence among them, where one is said."""
    said = [least_confidence(word) for word in words if word not in reports.SECTIONS]
    return min(said, default=None)


_OPTIONS: tuple[Callable[[Any], Any], ...] = (
    click.option("--show", multiple=True, callback=shown, metavar="PARTS",
                 help="What the report lists that is else a count: "
                 f"{', '.join(reports.SECTIONS)}; or the least confidence of what is listed "
                 "(high, medium, low, 0 to 1).  What can end with code 1 is always listed; json "
                 "and jsonl hold every finding.  Repeatable, or with commas."),
    click.option("--all", "everything", is_flag=True,
                 help="List all of it: every part of --show, and what is of low confidence."),
    click.option("--single-source/--no-single-source", default=None,
                 help="List what only one outlet has, in every format; it may fail the run."),
    click.option("--verbose", "-v", is_flag=True,
                 help="Leave nothing out for brevity, and say which settings are in force."),
    click.option("--quiet", "-q", is_flag=True,
                 help="Only findings and verdict; on standard error nothing but errors and skips."),
    click.option("--width", type=click.IntRange(min=20), metavar="COLUMNS",
                 help="Columns to lay out in.  [default: those of the terminal]"),
    click.option("--color", type=click.Choice(["auto", "always", "never"]), default="auto",
                 show_default=True,
                 help="auto: on a terminal, or where FORCE_COLOR is set; never where NO_COLOR is."),
    click.option("--plain", is_flag=True, help="No colour, no bold type, no lines drawn."),
    click.option("--ascii", "ascii_", is_flag=True, help="Write nothing but ASCII."),
)  # fmt: skip


def options(command: Command) -> Command:
    """How a report is to look."""
    for decorate in reversed(_OPTIONS):
        command = decorate(command)
    return command


def view(
    given: Mapping[str, Any],
    request: Request,
    known: frozenset[str] = frozenset(),
    *,
    to_file: bool,
) -> reports.View:
    """The view that is asked for, else as what it is written to can show."""
    unicode = to_file or (sys.stdout.encoding or "").lower().replace("-", "").startswith("utf")
    every = given["everything"]
    asked = frozenset(reports.SECTIONS) if every else sections(request.show)
    said = 0.0 if every else least(request.show)
    from_here = reports.SHOWN_FROM.least if said is None else said
    return reports.View(
        width=given["width"] or (80 if to_file else shutil.get_terminal_size((80, 24)).columns),
        color=_is_colored(given["color"], to_file=to_file) and not given["plain"],
        ascii=given["ascii_"] or not unicode,
        plain=given["plain"],
        single_source=request.single_source or "single-source" in asked,
        shown=asked,
        unsure=said is not None and said < Band.MEDIUM.least,
        least=min(from_here, request.min_confidence),
        verbose=given["verbose"],
        quiet=given["quiet"],
        fails=partial(
            threshold.fails,
            fail_on=request.fail_on,
            min_confidence=request.min_confidence,
            known=known,
        ),
    )


def _is_colored(asked: str, *, to_file: bool) -> bool:
    """Are escape codes to be written?  What is asked for goes before what the surroundings say.

    https://no-color.org and https://force-color.org: a variable that is set and not empty.
    """
    if asked != "auto":
        return asked == "always"
    if os.environ.get("NO_COLOR"):
        return False
    if os.environ.get("FORCE_COLOR") and not to_file:
        return True
    return sys.stdout.isatty() and not to_file and os.environ.get("TERM") != "dumb"
