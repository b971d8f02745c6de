"""`claimcheck rules new` and `rules options`: what a rule's author begins with."""

from __future__ import annotations

from pathlib import Path

import click

from claimcheck.cli import messages


@click.argument("file", metavar="PACK/NAME.yaml")
@click.option("--kind", default="quantity", show_default=True,
              help="What is compared: quantity, date, attribution, role, statement.")  # fmt: skip
def new(file: str, kind: str) -> None:
    """Write a rule to begin with, and beside it the schema by which editors check it.

    The folder is the pack: the id of `mine/tickets.yaml` is `mine.tickets`.  What is to be written
    is marked TODO; until then the examples fail, and `claimcheck rules test` says what is missing.
    """
    from claimcheck import kinds  # noqa: PLC0415
    from claimcheck.errors import ClaimcheckError, UsageError  # noqa: PLC0415
    from claimcheck.reports._json_objects import dumps  # noqa: PLC0415
    from claimcheck.rulebook import json_schemas, scaffold  # noqa: PLC0415
    from claimcheck.yamlfile import suggest  # noqa: PLC0415

    if kind not in kinds.names():
        raise UsageError(f'no kind "{kind}"{suggest.did_you_mean(kind, kinds.names())}')
    path = Path(file if file.endswith((".yaml", ".yml")) else f"{file}.yaml")
    if path.parent == Path():
        raise UsageError(f"{file}: name the pack, too: mine/{path.name}")
    if path.exists():
        raise UsageError(f"{path}: is there already; it is left as it is")
    schema = path.parent / scaffold.SCHEMA_NAME
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(scaffold.rule(kind, path.as_posix()), encoding="utf-8")
        schema.write_text(dumps(json_schemas.rule(), indent=2) + "\n", encoding="utf-8")
    except OSError as error:
        raise ClaimcheckError(f"{path}: cannot be written: {error.strerror}") from error
    click.echo(messages.printable(f"{path}: written; now write over each TODO in it"))
    click.echo(messages.printable(f"claimcheck rules test {path}: says what is still missing"))


@click.argument("kind", metavar="KIND")
def options(kind: str) -> None:
    """Print every option that a rule of KIND may set: what it means, takes, and is unless set."""
    from claimcheck import kinds  # noqa: PLC0415
    from claimcheck.errors import UsageError  # noqa: PLC0415
    from claimcheck.rulebook import option_manual  # noqa: PLC0415
    from claimcheck.yamlfile import suggest  # noqa: PLC0415

    if kind not in kinds.names():
        raise UsageError(f'no kind "{kind}"{suggest.did_you_mean(kind, kinds.names())}')
    click.echo(option_manual.page(kind), nl=False)
