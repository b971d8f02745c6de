"""`claimcheck rules test`: run the examples of rules, and say why those fail that do."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Sequence
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING

import click

from claimcheck.cli import messages
from claimcheck.cli.rule_loading import counted, loaded, located, meant, stages

if TYPE_CHECKING:
    from claimcheck.model.claim import Claim
    from claimcheck.model.document import Document
    from claimcheck.rulebook.examples import Failure, Stages
    from claimcheck.rulebook.rule import Rule, Rulebook


@click.argument("files", nargs=-1, type=click.Path())
@click.option("--coverage", is_flag=True,
              help="Fail a rule that no example fires, or that none silences.")  # fmt: skip
@click.option("--update", is_flag=True,
              help="Write what comes of the examples that fail into their files: shows the "
                   "difference and asks first.")  # fmt: skip
@click.option("--yes", is_flag=True, help="With --update: do not ask.")
@located
@click.pass_context
def run_examples(
    ctx: click.Context, /, files: tuple[str, ...], coverage: bool, update: bool, yes: bool,
    rule_paths: tuple[str, ...], config: str | None,
) -> None:  # fmt: skip
    """Run the examples of the rules in FILES, or of your own, or else of all.

    An example that fails is printed with what was read in its text, the option that refused it,
    and the rule that took it instead.  The exit code is 1 if one fails, 2 if there is none.
    """
    from claimcheck.errors import InputError, UsageError  # noqa: PLC0415
    from claimcheck.rulebook import advice, examples  # noqa: PLC0415

    if yes and not update:
        raise UsageError("--yes goes with --update")
    book = loaded((*rule_paths, *files), config)
    rules = _tested(meant(book, files)[0])
    messages.problems([problem for rule in rules for problem in advice.on(rule)], "warning")
    ran = sum(len(rule.examples) for rule in rules)
    if not ran:
        raise InputError("no example was run: a rule has them under `examples`")
    run = stages(book)
    failed = [failure for rule in rules for failure in examples.failures(rule, run)]
    for failure in failed:
        _print(f"{failure.rule.path}:{failure.example.line}: {failure.message}")
        for line in _explained(failure, run, book):
            _print(f"    {line}")
    bare = [(rule, told) for rule in rules if coverage and (told := examples.uncovered(rule))]
    for rule, told in bare:
        _print(f"{rule.path}: {rule.id}: {told}")
    left = _updated(failed, yes=yes) if update else failed
    told = f"{counted(len(failed), 'example')} of {ran} failed" if failed else "all hold"
    shown = f", {counted(len(bare), 'rule')} not covered" if bare else ""
    _print(f"{counted(len(rules), 'rule')}, {counted(ran, 'example')}: {told}{shown}")
    ctx.exit(1 if left or bare else 0)


def _tested(rules: Sequence[Rule]) -> list[Rule]:
    """The user's own rules, if there are any."""
    return [rule for rule in rules if not rule.shipped] or list(rules)


def _print(line: str) -> None:
    click.echo(messages.printable(line))


def _explained(failure: Failure, run: Stages, book: Rulebook) -> Iterator[str]:
    """Why something else comes of an example than stands there."""
    from claimcheck.rulebook import diagnosis, examples  # noqa: PLC0415

    if examples.UNWRITTEN in failure.example.told:
        return
    rule = failure.rule
    documents = examples.documents(rule, failure.number, failure.example)
    for document in documents:
        claims = list(run.extract(document))
        found = diagnosis.verdicts(rule, document, claims, book)
        name = f"{document.outlet}: " if document.outlet else ""
        if not found:
            yield name + diagnosis.unread(rule, claims)
        yield from (f"{name}{each}" for each in found)
    if failure.example.documents:
        yield from _met(rule, documents, book)


def _met(rule: Rule, documents: Sequence[Document], book: Rulebook) -> Iterator[str]:
    """Whether the first claims of the rule in two of the documents were compared, and how."""
    from claimcheck import pipeline  # noqa: PLC0415

    found = pipeline.mentions(documents, book)
    firsts: list[Claim] = [
        claim for per in found for claim in [c for c in per if c.rule == rule.id][:1]
    ]
    for left, right in pairwise(firsts):
        told = pipeline.explain(documents, book, found, left, right)
        pair = f'"{left.text}" and "{right.text}"'
        if not told.matched:
            yield f"{pair} are not set beside each other: {'; '.join(told.lacking)}"
        for comparison in told.comparisons if told.matched else ():
            slots = "; ".join(map(str, comparison.slots))
            yield f"{pair}: {comparison.relation.value} ({slots})"


def _updated(failed: Sequence[Failure], *, yes: bool) -> Sequence[Failure]:
    """Show what the files would say, write it if that is wanted; the examples that fail still."""
    from claimcheck.errors import ClaimcheckError  # noqa: PLC0415
    from claimcheck.rulebook import example_updates, examples  # noqa: PLC0415

    written = [f for f in failed if examples.UNWRITTEN not in f.example.told]
    by_file: dict[str, list[Failure]] = {}
    for failure in written:
        by_file.setdefault(failure.rule.path, []).append(failure)
    updates = [example_updates.update(Path(path), each) for path, each in by_file.items()]
    for update in updates:
        for line in update.diff:
            _print(line)
    if not updates or not (yes or _agreed(len(updates))):
        return failed
    for update in updates:
        try:
            update.write()
        except OSError as error:
            raise ClaimcheckError(f"{update.path}: cannot be written: {error.strerror}") from error
    return [failure for failure in failed if failure not in written]


def _agreed(number: int) -> bool:
    """Is it wanted?  Where nobody can be asked, it is not."""
    if not sys.stdin.isatty():
        messages.warn("nothing was written: nobody could be asked (--yes writes without asking)")
        return False
    return click.confirm(f"Write {counted(number, 'file')}?", err=True)
