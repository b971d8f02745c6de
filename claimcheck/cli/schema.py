"""`claimcheck schema`: print the JSON Schema of a file that the program reads or writes."""

from __future__ import annotations

import json
from importlib.resources import files

import click

_OF = {
    "rule": "a rule: what is compared, its options and examples",
    "lexicon": "words and names of your own",
    "pack": "pack.yaml: version of a pack, old names of its rules",
    "configuration": "claimcheck.yaml",
    "report": "what `claimcheck check --format json` prints",
}


@click.command("schema")
@click.argument("name", required=False, type=click.Choice(list(_OF)), metavar=f"[{'|'.join(_OF)}]")
def command(name: str | None) -> None:
    """Print the JSON Schema NAME; without it, say which there are.

    An editor with a YAML language server checks and completes a file by the schema that its first
    line names: "# yaml-language-server: $schema=rule.schema.json".
    """
    if name is None:
        for each, told in _OF.items():
            click.echo(f"{each.ljust(max(map(len, _OF)))}  {told}")
        return
    from claimcheck.cli.loading import worded_settings  # noqa: PLC0415
    from claimcheck.rulebook import json_schemas  # noqa: PLC0415

    if name == "report":
        form = json.loads(files("claimcheck.reports").joinpath("report.schema.json").read_bytes())
    elif name == "configuration":
        form = json_schemas.configuration(worded_settings())
    else:
        form = json_schemas.SCHEMAS[name]()
    click.echo(json.dumps(form, ensure_ascii=False, indent=2))
