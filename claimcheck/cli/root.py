"""The `claimcheck` group: commands are files of this package, loaded when called."""

from __future__ import annotations

from importlib import import_module

import click

from claimcheck import __version__

COMMANDS = {
    "check": "Compare documents and report where they disagree.",
    "baseline": "Record what is known, so that a check is about the rest.",
    "extract": "Print the claims that were found, with offsets.",
    "explain": "Say what a finding, a rule or a relation means.",
    "rules": "List, show, write and test rules.",
    "schema": "Print the JSON Schema of rules, settings or reports.",
}


class _Group(click.Group):
    """Commands are imported when called; an error that the user can mend ends with code 2."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name not in COMMANDS:
            return None
        from claimcheck.cli import environment  # noqa: PLC0415  (--help needs none)

        command: click.Command = import_module(f"claimcheck.cli.{cmd_name}").command
        return environment.heeding(command)

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        with formatter.section("Commands"):
            formatter.write_dl(list(COMMANDS.items()))

    def invoke(self, ctx: click.Context) -> object:
        try:
            return super().invoke(ctx)
        except BrokenPipeError:
            from claimcheck.cli import messages  # noqa: PLC0415

            messages.silence_standard_output()
            ctx.exit(0)
        except click.BadParameter as raised:
            from claimcheck.cli import environment  # noqa: PLC0415

            raise environment.located(raised) from None
        except Exception as raised:
            from claimcheck.errors import ClaimcheckError  # noqa: PLC0415  (--help needs none)

            if not isinstance(raised, ClaimcheckError):
                raise
            from claimcheck.cli import messages  # noqa: PLC0415

            messages.error(raised)
            ctx.exit(2)


@click.group(cls=_Group, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, message="claimcheck %(version)s")
def cli() -> None:
    """Find where documents that tell one story disagree, and on what evidence."""
