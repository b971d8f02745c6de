"""`claimcheck extract`."""

from __future__ import annotations

import json
from pathlib import Path

import click

from claimcheck import pipeline
from claimcheck.readers import jsonl


@click.command("extract")
@click.argument("paths", nargs=-1, required=True)
@click.option("--format", "format_", type=click.Choice(["jsonl"]), default="jsonl")
@click.option("--all", "every", is_flag=True, help="Every mention, also those no rule claims.")
def command(paths: tuple[str, ...], format_: str, every: bool) -> None:
    """Print the claims of PATHS, one object a line."""
    for path in paths:
        for document in jsonl.read(Path(path)):
            for claim in pipeline.extract(document):
                if every or claim.rule is not None:
                    click.echo(json.dumps(pipeline.claim_fields(claim), ensure_ascii=False))
