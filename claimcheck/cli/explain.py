"""`claimcheck explain`: what a finding, a rule or a relation means."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import click

from claimcheck.cli import messages, options


@click.command("explain")
@click.argument("name", metavar="FINDING|RULE|RELATION")
@options.further_documents
def command(name: str, **given: Any) -> None:
    """Say what a finding, a rule or a relation means.

    A finding is named by its id in a report, or by the beginning of it; PATHS are that report
    (`claimcheck check --format json`), or the documents, which are compared again.
    """
    page = _of_finding(name, _report(given)) if given["paths"] else _of_name(name, given)
    for line in page.splitlines():
        click.echo(messages.printable(line))


def _of_name(name: str, given: Mapping[str, Any]) -> str:
    """The page of a relation or a rule.  Raises `UsageError`."""
    from claimcheck.cli.rule_loading import loaded  # noqa: PLC0415
    from claimcheck.errors import UsageError  # noqa: PLC0415
    from claimcheck.model.finding import Relation  # noqa: PLC0415
    from claimcheck.rulebook import manual, relation_manual  # noqa: PLC0415
    from claimcheck.yamlfile import suggest  # noqa: PLC0415

    relations = {relation.value: relation for relation in Relation}
    if name in relations:
        return relation_manual.page(relations[name])
    rules = {rule.id: rule for rule in loaded(given["rule_paths"], given["config"]).rules}
    if name in rules:
        return manual.page(rules[name], shipped=rules[name].shipped)
    hint = suggest.did_you_mean(name, [*relations, *sorted(rules)])
    raise UsageError(
        f'no rule or relation "{name}"{hint}; a finding is explained from its report or from the '
        f"documents: claimcheck explain {name} PATHS"
    )


def _report(given: Mapping[str, Any]) -> Mapping[str, Any]:
    """The report that a path names, or that the documents come to.  Raises `ClaimcheckError`."""
    paths = given["paths"]
    if len(paths) == 1 and paths[0].endswith(".json"):
        return _read(Path(paths[0]))
    from claimcheck import pipeline, reports  # noqa: PLC0415
    from claimcheck.cli.loading import Request  # noqa: PLC0415
    from claimcheck.reports._json_objects import fields  # noqa: PLC0415

    request = Request.of(given)
    intake, rulebook = request.load()
    messages.skips(intake.skipped)
    report = pipeline.check(intake.documents, rulebook, engine=request.engine(intake))
    return fields(report, reports.View(single_source=True))


def _read(path: Path) -> Mapping[str, Any]:
    from claimcheck.errors import InputError  # noqa: PLC0415

    try:
        report = json.loads(path.read_bytes())
    except OSError as error:
        raise InputError(f"{path}: cannot be read: {error.strerror}") from error
    except (ValueError, RecursionError) as error:
        raise InputError(f"{path}: is no report: not valid JSON") from error
    if not isinstance(report, dict) or not {"schema_version", "findings"} <= report.keys():
        raise InputError(f"{path}: is no report of `claimcheck check --format json`")
    return report


def _of_finding(name: str, report: Mapping[str, Any]) -> str:
    """The page of a finding of a report.  Raises `UsageError`."""
    from claimcheck.errors import InputError, UsageError  # noqa: PLC0415
    from claimcheck.model.finding import Relation  # noqa: PLC0415
    from claimcheck.reports import _finding_page  # noqa: PLC0415
    from claimcheck.rulebook import relation_manual  # noqa: PLC0415
    from claimcheck.yamlfile import suggest  # noqa: PLC0415

    findings: Sequence[Mapping[str, Any]] = report["findings"]
    ids = [str(finding.get("id", "")) for finding in findings]
    found = [id_ for id_ in ids if id_ == name] or [id_ for id_ in ids if id_.startswith(name)]
    if not found:
        hint = suggest.did_you_mean(name, ids) if ids else "; there is none"
        raise UsageError(f'no finding "{name}" in the report{hint}')
    if len(found) > 1:
        raise UsageError(f'several findings begin with "{name}": {suggest.listed(found)}')
    finding = findings[ids.index(found[0])]
    try:
        meaning = relation_manual.meaning(Relation(finding["relation"]))
        return _finding_page.page(finding, report["documents"], report.get("rules", {}), meaning)
    except (KeyError, TypeError, ValueError) as error:
        raise InputError(f"the report is not of this version of claimcheck: {error}") from error
