"""`claimcheck baseline`: record the findings that are known, so that a check is about the rest."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from claimcheck.cli import accepting, messages, options

if TYPE_CHECKING:
    from claimcheck.cli.loading import Request
    from claimcheck.gate.baseline import Change
    from claimcheck.model.acceptance import Entry
    from claimcheck.model.report import Report
    from claimcheck.rulebook.rule import Rulebook

_FILE = click.option("--baseline", type=click.Path(dir_okay=False), metavar="FILE",
                     help="Where it stands.  [default: as in the settings, else "
                     "claimcheck-baseline.yaml in this folder]")  # fmt: skip
EPILOG = "Exit codes: 0, done; 2, an error, and nothing is written."


def _located(function: Callable[..., Any]) -> Callable[..., Any]:
    return options.documents(accepting.suppressing(_FILE(function)))


@click.group("baseline")
def command() -> None:
    """Record the findings that are known, so that `check --baseline` is about the rest.

    A baseline holds disagreements of every relation and confidence, not agreements, and nothing
    that is suppressed. Findings are known by content, so run these over all documents.
    """


@command.command("create", epilog=EPILOG)
@_located
def create(**given: Any) -> None:
    """Write a new baseline of all that is found in PATHS."""
    from claimcheck.errors import UsageError  # noqa: PLC0415

    request, path = _asked(given)
    if path.exists():
        name = accepting.shown(path)
        raise UsageError(f"{name} is there already; `claimcheck baseline update` changes it")
    made = _changed(request, ())
    _write(path, made)
    click.echo(f"{_counted(len(made.kept))} written to {messages.printable(accepting.shown(path))}")
    if request.accepting.baseline is None or given["baseline"]:
        click.echo("In force with `check --baseline FILE`, or `baseline: FILE` in claimcheck.yaml")


@command.command("update", epilog=EPILOG)
@_located
def update(**given: Any) -> None:
    """Take what is found in PATHS into the baseline: what is new, and new values of what is known.

    What is resolved stays until it is pruned.
    """
    from claimcheck.gate import baseline_file  # noqa: PLC0415

    request, path = _asked(given)
    made = _changed(request, baseline_file.load(path))
    _write(path, made)
    _tell("new", made.added)
    for before, after in made.updated:
        click.echo(messages.printable(f"updated: {_line(after)}; was {' | '.join(before.told)}"))
    _tell("resolved", made.resolved)
    numbers = f"{len(made.added)} new, {len(made.updated)} updated, {made.known} as they were"
    stale = f"; {len(made.resolved)} resolved: `prune` removes them" if made.resolved else ""
    click.echo(f"{numbers}{stale}")


@command.command("prune", epilog=EPILOG)
@_located
def prune(**given: Any) -> None:
    """Remove from the baseline what is found in PATHS no more; add and change nothing."""
    from claimcheck.gate import baseline, baseline_file  # noqa: PLC0415

    request, path = _asked(given)
    kept = baseline_file.load(path)
    report, rulebook = _checked(request)
    documents = {document.id: document for document in report.documents}
    made = baseline.pruned(report.findings, kept, documents, _in_force(rulebook))
    if made.resolved:
        _write(path, made)
    _tell("removed", made.resolved)
    click.echo(f"{len(made.resolved)} removed, {len(made.kept)} kept")


def _asked(given: dict[str, Any]) -> tuple[Request, Path]:
    from claimcheck.cli.loading import Request  # noqa: PLC0415
    from claimcheck.gate.baseline_file import NAME  # noqa: PLC0415

    request = Request.of(given)
    return request, request.accepting.baseline or Path(NAME)


def _checked(request: Request) -> tuple[Report, Rulebook]:
    """What comes of the documents.  Raises `InputError` where some of them cannot be found."""
    from claimcheck import pipeline  # noqa: PLC0415
    from claimcheck.cli import progress  # noqa: PLC0415
    from claimcheck.errors import InputError  # noqa: PLC0415

    intake, rulebook = request.load()
    messages.skips(intake.skipped)
    if intake.problems:
        raise InputError("not all documents could be read, so the baseline is left as it is")
    with progress.watched(request.engine(intake)) as engine:
        report = pipeline.check(intake.documents, rulebook, engine=engine)
    request.require_claims(report.claims, report.coverage.mentions, intake.documents)
    return report, rulebook


def _changed(request: Request, kept: tuple[Entry, ...]) -> Change:
    """What becomes of a baseline; what is suppressed stays out of it."""
    from dataclasses import replace  # noqa: PLC0415

    from claimcheck.gate import baseline  # noqa: PLC0415

    report, rulebook = _checked(request)
    documents = {document.id: document for document in report.documents}
    suppressing = replace(request.accepting, baseline=None)
    accepted = suppressing.apply(report, rulebook, request.all_rules).accepted
    return baseline.changed(
        report.findings, kept, documents, _in_force(rulebook),
        suppressed=accepted.suppressed if accepted else {},
    )  # fmt: skip


def _in_force(rulebook: Rulebook) -> frozenset[str]:
    return frozenset(rule.id for rule in rulebook.rules)


def _write(path: Path, made: Change) -> None:
    from claimcheck.cli.loading import write  # noqa: PLC0415
    from claimcheck.gate import baseline_file  # noqa: PLC0415

    write(baseline_file.dumped(made.kept), str(path))


def _tell(what: str, entries: Iterable[Entry]) -> None:
    for entry in entries:
        click.echo(messages.printable(f"{what}: {_line(entry)}"))


def _line(entry: Entry) -> str:
    return f"{entry.heading}: {' | '.join(entry.told)} ({entry.relation}, {entry.key})"


def _counted(number: int) -> str:
    return "1 finding" if number == 1 else f"{number:,} findings"
