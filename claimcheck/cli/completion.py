"""What the shell offers for values of options: rules, packs, kinds, relations.

Click prints the script for a shell where `_CLAIMCHECK_COMPLETE` is set
(https://click.palletsprojects.com/en/stable/shell-completion/), and asks these functions.
"""

from __future__ import annotations

from pathlib import Path

import click
from click.shell_completion import CompletionItem


def rules(ctx: click.Context, _param: click.Parameter, begun: str) -> list[CompletionItem]:
    """The rules that begin so, those of `--rules` among them, each with its title."""
    return [CompletionItem(name, help=title) for name, title in sorted(_titles(ctx).items())
            if name.startswith(begun)]  # fmt: skip


def names(ctx: click.Context, param: click.Parameter, begun: str) -> list[CompletionItem]:
    """What `--select` takes: packs, kinds, relations and rules; of several the last is completed.

    Rules are offered once their pack is there, since there are many.
    """
    from claimcheck import kinds  # noqa: PLC0415

    before, comma, last = begun.rpartition(",")
    titles = _titles(ctx)
    packs = {name.partition(".")[0] for name in titles}
    found = [each for each in sorted({*packs, *kinds.names()}) if each.startswith(last)]
    found += _relations(last)
    if last.partition(".")[0] in packs:
        found += [each for each in sorted(titles) if each.startswith(last)]
    return [CompletionItem(f"{before}{comma}{each}") for each in found]


def _relations(begun: str) -> list[str]:
    from claimcheck.model.finding import Relation  # noqa: PLC0415

    return [each.value for each in Relation if each.value.startswith(begun)]


def _titles(ctx: click.Context) -> dict[str, str]:
    """Rule id -> title; where a rule of one's own is wrong, those that ship."""
    from claimcheck.errors import ClaimcheckError  # noqa: PLC0415
    from claimcheck.rulebook import loader  # noqa: PLC0415

    own = [Path(each) for each in ctx.params.get("rule_paths") or ()]
    try:
        found = loader.load(own).rules
    except ClaimcheckError:
        found = loader.load().rules
    return {rule.id: rule.title for rule in found}
