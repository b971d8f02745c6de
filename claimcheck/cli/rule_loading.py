"""Which rules a command of `claimcheck rules` is about."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from claimcheck.cli import messages

if TYPE_CHECKING:
    from claimcheck.model.document import Document
    from claimcheck.model.finding import Finding
    from claimcheck.rulebook.examples import Stages
    from claimcheck.rulebook.rule import Rule, Rulebook

_RULES = click.option("--rules", "rule_paths", multiple=True, metavar="PATH",
                      help="A rule file, a pack or a folder of packs of your own, or package:NAME."
                           "  Repeatable.")  # fmt: skip
_CONFIG = click.option("--config", type=click.Path(exists=True, dir_okay=False), metavar="FILE",
                       help="Settings; else claimcheck.yaml of this folder or the nearest above it."
                       )  # fmt: skip


def located(function: Callable[..., Any]) -> Callable[..., Any]:
    """The options that say where rules are."""
    decorated: Callable[..., Any] = _RULES(_CONFIG(function))
    return decorated


def loaded(paths: Sequence[str], config: str | None, *, in_force: bool = False) -> Rulebook:
    """All rules, or those that the settings leave in force; what is old in them is told."""
    from claimcheck.cli.loading import worded_settings  # noqa: PLC0415
    from claimcheck.rulebook import loader, settings  # noqa: PLC0415

    path = Path(config) if config else settings.find(Path.cwd())
    found = settings.load(path, worded_settings())
    own = [*found.rules, *(Path(path) for path in paths)]
    book = (
        loader.load(own, selection=found.selection, severities=found.severities)
        if in_force
        else loader.load(own)
    )
    messages.problems(book.notices, "warning")
    return book


def meant(book: Rulebook, files: Sequence[str]) -> tuple[list[Rule], list[Path]]:
    """The rules and the lexicon files that paths name; without any all rules."""
    if not files:
        return list(book.rules), []
    from claimcheck.rulebook import packs  # noqa: PLC0415

    places = packs.places([Path(file) for file in files], [])
    named = [place.path.resolve() for place in places]
    rules = [
        rule for rule in book.rules
        if any(path == own or path in own.parents for path in named
               for own in [Path(rule.path).resolve()])
    ]  # fmt: skip
    words = [
        file
        for path in packs.lexicon_places(places)
        for file in ([path] if path.is_file() else sorted(path.glob("*.yaml")))
    ]
    return rules, words


def stages(book: Rulebook) -> Stages:
    """The stages that examples run through, under these rules."""
    from claimcheck import pipeline  # noqa: PLC0415
    from claimcheck.rulebook.examples import Stages  # noqa: PLC0415

    def check(documents: Sequence[Document]) -> Sequence[Finding]:
        return pipeline.check(documents, book).findings

    return Stages(partial(pipeline.extract, rulebook=book), check)


def counted(number: int, noun: str) -> str:
    """A number with its noun.

    >>> counted(1, "rule"), counted(2, "rule")
    ('1 rule', '2 rules')
    """
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"
