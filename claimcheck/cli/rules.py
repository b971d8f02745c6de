"""`claimcheck rules`: list, show, write, validate and test rules."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from claimcheck.cli import completion, messages, rule_examples, rule_writing
from claimcheck.cli.rule_loading import counted, loaded, located, meant, stages

if TYPE_CHECKING:
    from claimcheck.rulebook.rule import Rule


@click.group("rules")
def command() -> None:
    """List, show, write, validate and test rules.

    A rule of your own in four steps: `rules new mine/tickets.yaml` writes a file to begin with;
    write over what it asks for; `rules test mine` says what its examples lack until they hold;
    `check --rules mine` puts it to use.
    """


@command.command("list")
@located
@click.option("--format", "format_", type=click.Choice(["table", "json"]), default="table",
              show_default=True)  # fmt: skip
def list_(rule_paths: tuple[str, ...], config: str | None, format_: str) -> None:
    """List the rules in force: id, kind, severity, title and where each stands."""
    from claimcheck.reports._json_objects import dumps  # noqa: PLC0415

    book = loaded(rule_paths, config, in_force=True)
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
@located
def show(rule_id: str, rule_paths: tuple[str, ...], config: str | None) -> None:
    """Print the manual page of a rule: what it counts, its options, why, examples."""
    from claimcheck.errors import UsageError  # noqa: PLC0415
    from claimcheck.rulebook import manual  # noqa: PLC0415
    from claimcheck.yamlfile import suggest  # noqa: PLC0415

    rules = {rule.id: rule for rule in loaded(rule_paths, config).rules}
    if rule_id not in rules:
        raise UsageError(f'no rule "{rule_id}"{suggest.did_you_mean(rule_id, sorted(rules))}')
    rule = rules[rule_id]
    for line in manual.page(rule, shipped=rule.shipped).splitlines():
        click.echo(messages.printable(line))


@command.command("validate")
@click.argument("files", nargs=-1, type=click.Path())
@located
def validate(files: tuple[str, ...], rule_paths: tuple[str, ...], config: str | None) -> None:
    """Check the rules and lexicons in FILES, or all that are in force, and run the examples.

    Every error is printed with its place; then the exit code is 2.
    """
    from claimcheck.errors import Problem, RuleError  # noqa: PLC0415
    from claimcheck.rulebook import advice, examples  # noqa: PLC0415

    book = loaded((*rule_paths, *files), config, in_force=not files)
    rules, lexicons = meant(book, files)
    run = stages(book)
    failed = [failure for rule in rules for failure in examples.failures(rule, run)]
    messages.problems([problem for rule in rules for problem in advice.on(rule)], "warning")
    if failed:
        raise RuleError([Problem(f.rule.path, f.message, f.example.line) for f in failed])
    ran = sum(len(rule.examples) for rule in rules)
    parts = [counted(len(rules), "rule")] if rules or not lexicons else []
    parts += [counted(ran, "example")] if rules or not lexicons else []
    parts += [counted(len(lexicons), "file") + " of words"] if lexicons else []
    listed = ", ".join(parts[:-1])
    told = f"{listed} and {parts[-1]}" if listed else parts[0]
    click.echo(f"{told} {'is' if told.startswith('1 file') else 'are'} in order")


command.command("new")(rule_writing.new)
command.command("options")(rule_writing.options)
command.command("test")(rule_examples.run_examples)
