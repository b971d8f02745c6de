"""`CLAIMCHECK_*`: every option of a command has a variable of its name."""

from __future__ import annotations

import os
from collections.abc import Iterable

import click
from click.core import ParameterSource

PREFIX = "CLAIMCHECK_"


def heeding(command: click.Command) -> click.Command:
    """The command, and those below it, with a variable for each option: `--fail-on` is
    `CLAIMCHECK_FAIL_ON`.

    What the command line says goes before what the environment says, and that before settings.
    """
    for option in _options(command):
        option.envvar = option.envvar or variable(option)
    if isinstance(command, click.Group):
        for below in command.commands.values():
            heeding(below)
    return command


def variable(option: click.Option) -> str:
    """The variable of an option, from the first of its long names."""
    name = next(name for name in option.opts if name.startswith("--"))
    return PREFIX + name.lstrip("-").replace("-", "_").upper()


def _options(command: click.Command) -> Iterable[click.Option]:
    for each in command.params:
        if isinstance(each, click.Option) and any(name.startswith("--") for name in each.opts):
            yield each


def doubts(command: click.Command) -> list[str]:
    """What is said of each variable that is set and is nearly, but not quite, one of the command's.

    Of one that is unlike them nothing is: it may be that of another command, or of another program.
    """
    from claimcheck.yamlfile.suggest import nearest  # noqa: PLC0415

    heeded = [variable(option).lower() for option in _options(command)]
    odd = sorted(
        name
        for name in os.environ
        if name.startswith(PREFIX) and name.lower() not in heeded and os.environ[name]
    )
    near = {name: nearest(name, heeded, _NEAR) for name in odd}
    return [
        f"${name} is the variable of no option; did you mean ${meant.upper()}?"
        for name, meant in near.items()
        if meant
    ]


_NEAR = 0.9
"""Likeness, of letters, from which a variable is taken for a slip: they begin alike."""


def said(command: click.Command) -> list[str]:
    """The variables that are set and that the command heeds, sorted."""
    heeded = {variable(option) for option in _options(command)}
    return sorted(name for name in heeded if os.environ.get(name))


def located(error: click.BadParameter) -> click.BadParameter:
    """The error, with the variable that the value is from, if it is from one."""
    option, context = error.param, error.ctx
    if isinstance(option, click.Option) and context is not None and option.name:
        source = context.get_parameter_source(option.name)
        name = variable(option)
        if source in (None, ParameterSource.ENVIRONMENT) and os.environ.get(name):
            told = f"{error.message} (from ${name})"
            return click.BadParameter(told, context, option, error.param_hint)
    return error
