"""`claimcheck extract`: print the claims that were found, with offsets."""

from __future__ import annotations

from functools import partial
from typing import Any

import click

from claimcheck.cli import options


@click.command("extract")
@options.inputs
@options.stdin_filename
@click.option(
    "--format",
    "-f",
    "format_",
    type=click.Choice(["jsonl"]),
    default="jsonl",
    show_default=True,
    help="Form of the output.",
)
@click.option("--all", "every", is_flag=True, help="Every mention, also those that no rule claims.")
@click.option(
    "--headlines",
    is_flag=True,
    help='Those of titles, too: "part": "title", with offsets into the title.',
)
@click.pass_context
def command(ctx: click.Context, /, every: bool, headlines: bool, **given: Any) -> None:
    """Print the claims in PATHS, one object a line.

    PATHS are files (.txt, .md, .jsonl), folders, or - for standard input.
    """
    from claimcheck import pipeline  # noqa: PLC0415
    from claimcheck.cli import messages, progress  # noqa: PLC0415
    from claimcheck.cli.loading import Request, write  # noqa: PLC0415
    from claimcheck.reports._json_objects import claim_fields, dumps  # noqa: PLC0415

    request = Request.of(given)
    intake, rulebook = request.load()
    messages.skips(intake.skipped, every=True)
    stage = partial(pipeline.extract, rulebook=rulebook, headline=headlines)
    with progress.watched(request.engine(intake)) as engine:
        found = list(engine.map(stage, intake.documents))
    mentions = [claim for per_document in found for claim in per_document]
    claims = [claim for claim in mentions if claim.rule is not None]
    if not every:
        request.require_claims(claims, len(mentions), intake.documents)
    chosen = mentions if every else claims
    write("".join(f"{dumps(claim_fields(claim))}\n" for claim in chosen), request.output)
    ctx.exit(2 if intake.problems else 0)
