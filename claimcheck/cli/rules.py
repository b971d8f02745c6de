"""`claimcheck rules`: list, show and validate rules."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from claimcheck.cli import completion, messages

if TYPE_CHECKING:
    from claimcheck.model.claim import Claim
    from claimcheck.model.document import Document
    from claimcheck.rulebook.rule import Rule, Rulebook

_RULES = click.option("--rules", "rule_paths", multiple=True, metavar="PATH",
                      help="A rule file, a pack or a folder of packs of your own.  Repeatable."
                      )  # fmt: skip
_CONFIG = click.option("--config", type=click.Path(exists=True, dir_okay=False), metavar="FILE",
                       help="Settings; else claimcheck.yaml of this folder or the nearest above it."
                       )  # fmt: skip


def _located(function: Callable[..., Any]) -> Callable[..., Any]:
    decorated: Callable[..., Any] = _RULES(_CONFIG(function))
    return decorated


@click.group("rules")
def command() -> None:
    """List, show and validate rules."""


@command.command("list")
@_located
@click.option("--format", "format_", type=click.Choice(["table", "json"]), default="table",
              show_default=True)  # fmt: skip
def list_(rule_paths: tuple[str, ...], config: str | None, format_: str) -> None:
    """List the rules in force: id, kind, severity, title and where each stands."""
    from claimcheck.reports._json_objects import dumps  # noqa: PLC0415

    book = _load(rule_paths, config, in_force=True)
    rows = [_row(rule) for rule in sorted(book.rules, key=lambda rule: rule.id)]
    if format_ == "json":
        click.echo(dumps(rows, indent=2))
        return
    widths = [max((len(row[name]) for row in rows), default=0) for name in _COLUMNS]
    for row in rows:
        cells = [row[name].ljust(width) for name, width in zip(_COLUMNS, widths, strict=True)]
        line = "  ".join([*cells, row["title"] + _origin_note(row["origin"])])
        click.echo(messages.printable(line.rstrip()))


_COLUMNS = ("id", "kind", "severity")


def _row(rule: Rule) -> dict[str, str]:
    from claimcheck.rulebook import loader  # noqa: PLC0415

    return {
        "id": rule.id, "kind": rule.kind, "severity": rule.severity.value, "title": rule.title,
        "path": rule.path, "origin": loader.origin(rule),
    }  # fmt: skip


def _origin_note(origin: str) -> str:
    return "" if origin == "shipped" else f" ({origin})"


@command.command("show")
@click.argument("rule_id", metavar="RULE", shell_complete=completion.rules)
@_located
def show(rule_id: str, rule_paths: tuple[str, ...], config: str | None) -> None:
    """Print the manual page of a rule: what it counts, its options, why, examples."""
    from claimcheck.errors import UsageError  # noqa: PLC0415
    from claimcheck.rulebook import manual  # noqa: PLC0415
    from claimcheck.yamlfile import suggest  # noqa: PLC0415

    rules = {rule.id: rule for rule in _load(rule_paths, config).rules}
    if rule_id not in rules:
        raise UsageError(f'no rule "{rule_id}"{suggest.did_you_mean(rule_id, sorted(rules))}')
    rule = rules[rule_id]
    for line in manual.page(rule, shipped=rule.shipped).splitlines():
        click.echo(messages.printable(line))


@command.command("validate")
@click.argument("files", nargs=-1, type=click.Path())
@_located
def validate(files: tuple[str, ...], rule_paths: tuple[str, ...], config: str | None) -> None:
    """Check the rules in FILES, or all that are in force, and run their examples.

    Every error is printed with its place; then the exit code is 2.
    """
    from claimcheck.errors import Problem, RuleError  # noqa: PLC0415
    from claimcheck.rulebook import examples  # noqa: PLC0415

    book = _load((*rule_paths, *files), config, in_force=not files)
    meant = _meant(book.rules, files)
    extract = partial(_extract, rulebook=book)
    problems = [
        Problem(rule.path, message, line)
        for rule in meant
        for message, line in examples.failures(rule, extract)
    ]
    if problems:
        raise RuleError(problems)
    ran = sum(len(rule.examples) for rule in meant)
    click.echo(f"{_counted(len(meant), 'rule')} and {_counted(ran, 'example')} are in order")


def _counted(number: int, noun: str) -> str:
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"


def _extract(document: Document, rulebook: Rulebook) -> list[Claim]:
    from claimcheck import pipeline  # noqa: PLC0415

    return pipeline.extract(document, rulebook)


def _meant(rules: Sequence[Rule], files: tuple[str, ...]) -> list[Rule]:
    if not files:
        return list(rules)
    named = [Path(file).resolve() for file in files]
    return [
        rule for rule in rules
        if any(path == own or path in own.parents for path in named
               for own in [Path(rule.path).resolve()])
    ]  # fmt: skip


def _load(paths: Sequence[str], config: str | None, *, in_force: bool = False) -> Rulebook:
    """All rules, or those that the settings leave in force."""
    from claimcheck.rulebook import loader, settings  # noqa: PLC0415

    found = settings.load(Path(config) if config else settings.find(Path.cwd()))
    own = [*found.rules, *(Path(path) for path in paths)]
    if in_force:
        return loader.load(own, selection=found.selection)
    return loader.load(own)
