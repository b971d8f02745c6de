"""`--format github`: workflow commands that GitHub shows beside the lines of a pull request.

Their form: https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands;
how values are escaped: `command.ts` of https://github.com/actions/toolkit (packages/core).
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping

from claimcheck.model.finding import Finding, Severity
from claimcheck.model.report import Report
from claimcheck.reports import View
from claimcheck.reports._brief import answers, evidence, place_of, short, title, verdict
from claimcheck.reports._clean import clean, disarmed
from claimcheck.reports._index import Index
from claimcheck.reports._listed import gravity, problems
from claimcheck.reports._regions import Region, region

_COMMANDS = {Severity.ERROR: "error", Severity.WARNING: "warning",
             Severity.NOTE: "notice", Severity.INFO: "notice"}  # fmt: skip
MOST = 10
"""Annotations of each level that GitHub takes from one step; it drops the others without a word.
(https://github.com/orgs/community/discussions/26680)"""
_NAMED = 20
"""Findings without an annotation that the last line names."""
_TITLE = 255
"""Characters of a title (https://docs.github.com/en/rest/checks/runs)."""
_CLAIMS = 12
"""Claims whose words an annotation shows."""


def render(report: Report, view: View) -> str:
    """The gravest and surest problems as annotations; the last line names the others."""
    index, used = Index(report), Counter[str]()
    lines, rest = list[str](), list[Finding]()
    for finding in problems(report, view):
        command = _COMMANDS[gravity(finding)]
        used[command] += 1
        if used[command] > MOST:
            rest.append(finding)
        else:
            lines.append(_command(command, finding, index))
    lines.append(_last(report, view, rest, index))
    return "".join(f"{line}\n" for line in lines)


def _command(name: str, finding: Finding, index: Index) -> str:
    at = region(place_of(finding, index), index)
    place: dict[str, object] = {"file": at.path} | ({} if at.is_headline else _columns(at))
    given = ",".join(f"{key}={_property(value)}" for key, value in _named(place, finding).items())
    return f"::{name} {given}::{_data(_told(finding, index))}"


def _columns(at: Region) -> dict[str, object]:
    """Lines, and columns where both are of one line: others GitHub refuses."""
    lines: dict[str, object] = {"line": at.line, "endLine": at.end_line}
    return lines | (
        {"col": at.column, "endColumn": at.end_column} if at.line == at.end_line else {}
    )


def _named(place: Mapping[str, object], finding: Finding) -> dict[str, object]:
    standing = f" ({short(finding.rule, 50)}, {finding.band.value} confidence)"
    return {**place, "title": short(title(finding), _TITLE - len(standing)) + standing}


def _told(finding: Finding, index: Index) -> Iterable[str]:
    """The answers, then every claim with its place, a line each."""
    claims = list(evidence(finding, index))
    yield answers(finding, index)
    yield from (f"{index.place_of(claim)}: {told}" for claim, told in claims[:_CLAIMS])
    if len(claims) > _CLAIMS:
        yield f"and {len(claims) - _CLAIMS} more"


def _last(report: Report, view: View, rest: list[Finding], index: Index) -> str:
    told = f"claimcheck: {verdict(report, view)}"
    if rest:
        named = [
            f"{title(each)} ({index.place_of(place_of(each, index))})" for each in rest[:_NAMED]
        ]
        left = [f"and {len(rest) - _NAMED} more"] if len(rest) > _NAMED else []
        told += f"; {len(rest)} not annotated, since GitHub takes {MOST} of a level: "
        told += "; ".join([*named, *left])
    return _obeyed_by_nobody(told)


def _data(lines: Iterable[str]) -> str:
    """Lines as the value of a command: `escapeData`."""
    return "%0A".join(_obeyed_by_nobody(line).replace("%", "%25") for line in lines)


def _property(value: object) -> str:
    """One property of a command: `escapeProperty`."""
    escaped = _obeyed_by_nobody(str(value)).replace("%", "%25")
    return escaped.replace(":", "%3A").replace(",", "%2C")


def _obeyed_by_nobody(text: str) -> str:
    return disarmed(clean(text))
