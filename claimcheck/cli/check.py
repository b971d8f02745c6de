"""`claimcheck check`: compare documents and report where they disagree."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Any

import click

from claimcheck import reports
from claimcheck.cli import (
    accepting,
    appearance,
    environment,
    job_summary,
    messages,
    novelty,
    options,
    progress,
    report_files,
)
from claimcheck.errors import UsageError
from claimcheck.gate import threshold

if TYPE_CHECKING:
    from claimcheck import readers
    from claimcheck.cli.loading import Request
    from claimcheck.cli.report_files import ReportFile
    from claimcheck.model.report import Report, Verdict
    from claimcheck.rulebook.rule import Rulebook

EPILOG = """Exit codes: 0, nothing at or above --fail-on and --min-confidence; 1, findings, also
a suppression that is malformed (error), expired or unused (warning);
2, an error of usage, configuration, rules or input, also when no document was read, no claim was
found, or a report could not be written, and under --strict when an input was skipped.

Every option may be given by a variable, too: CLAIMCHECK_FAIL_ON=warning for --fail-on. The command
line goes before the environment, and that before the settings."""


_WITH_SUPPRESSIONS = ("terminal", "markdown")
"""Formats for people that say what is wrong with suppressions; for others, standard error does."""


class _Command(job_summary.SummaryCommand, novelty.TakingMany):
    """Options that take no next word, and one that takes many."""


@click.command("check", cls=_Command, epilog=EPILOG)
@options.inputs
@options.stdin_filename
@novelty.options
@accepting.options
@click.option(
    "--format",
    "-f",
    "format_",
    type=click.Choice(reports.names()),
    help="Form of the report.  [default: terminal]",
)
@click.option(
    "--report",
    "report_files",
    multiple=True,
    callback=report_files.parse,
    shell_complete=report_files.offered,
    metavar="FORMAT=FILE",
    help="Write a report of that form to FILE, too.  Repeatable.",
)
@job_summary.option
@click.option(
    "--severity",
    multiple=True,
    callback=options.severities,
    metavar="NAME=LEVEL",
    help="Call the conflicts of a rule, pack or kind error, warning, note or info.  Repeatable.",
)
@click.option(
    "--fail-on",
    type=click.Choice(threshold.CHOICES),
    help=f"Least severity that ends with code 1.  [default: {threshold.DEFAULT}]",
)
@click.option(
    "--min-confidence",
    callback=options.confidence,
    metavar="CONFIDENCE",
    help="Least confidence that ends with code 1: high (.9), medium (.6), low, or a number from 0 "
    "to 1.  [default: high]",
)
@appearance.options
@click.option(
    "--explain-match",
    nargs=2,
    metavar="A B",
    help="Instead of a report, what the comparison of the claims at two places (file:line:column) "
    "weighed, and where they were not matched what was lacking.",
)
@click.option(
    "--statistics/--no-statistics",
    default=None,
    help="Count the findings by rule and relation at the end.",
)
@click.option(
    "--strict/--no-strict",
    default=None,
    help="An input that was skipped ends with code 2.  [default: --strict where CI is set]",
)
@click.pass_context
def command(ctx: click.Context, /, **given: Any) -> None:
    """Compare the documents in PATHS and report where they disagree.

    PATHS are files (.txt, .md, .jsonl), folders, or - for standard input.
    """
    from claimcheck import pipeline  # noqa: PLC0415
    from claimcheck.cli.loading import Request, write  # noqa: PLC0415

    if given["quiet"]:
        messages.hush()
    for doubt in environment.doubts(ctx.command):
        messages.warn(doubt)
    request = Request.of(given)
    more = request.reports
    summary = job_summary.target(given["summary"])
    main = report_files.ReportFile(request.format, request.output)
    report_files.require_apart((main, *more), summary)
    intake, rulebook = request.load(*(each.file for each in more if each.file is not None))
    if given["verbose"]:
        _tell_settings(ctx, request, rulebook)
    if given["explain_match"]:
        if more or summary:
            raise UsageError("--explain-match gives no report: leave --report and --summary out")
        messages.skips(intake.skipped)
        view = appearance.view(given, request, to_file=not main.is_printed)
        told = _explained(given["explain_match"], request, intake, rulebook, view)
        write(told, request.output)
        ctx.exit(2 if intake.problems else 0)
    with progress.watched(request.engine(intake), quiet=given["quiet"]) as engine:
        report = pipeline.check(
            intake.documents, rulebook, engine=engine, skipped=intake.skipped, known=intake.known
        )
    if report.new or not report.documents:
        own = [claim for claim in report.claims if claim.document not in report.known]
        request.require_claims(own, report.coverage.mentions, report.new)
    report = request.accepting.apply(report, rulebook, request.all_rules)
    if main.format not in _WITH_SUPPRESSIONS:
        accepting.warn(report)
    report = _asked_for(report, request)
    messages.skips(report.skipped)
    if request.strict and any(not skip.minor for skip in report.skipped):
        messages.warn("--strict: an input that is skipped fails the run; --exclude leaves files "
                      "out, --no-strict permits it")  # fmt: skip
    judged = _judged(report, request, intake)
    report = replace(report, verdict=judged)
    is_written = _write(report, (*more, main), summary, given, request)
    is_said = request.format == "terminal" and main.is_printed
    if not is_said and (not main.is_printed or judged.code == 2 or not report.new):
        messages.note(judged.words)
    ctx.exit(judged.code if is_written else 2)


def _tell_settings(ctx: click.Context, request: Request, rulebook: Rulebook) -> None:
    """Say on standard error what the run goes by besides its command line."""
    named = accepting.shown(request.settings) if request.settings else "none"
    messages.note(f"settings: {named}")
    if variables := environment.said(ctx.command):
        messages.note(f"from the environment: {', '.join(variables)}")
    messages.note(f"rules in force: {len(rulebook.rules)}")


def _asked_for(report: Report, request: Request) -> Report:
    """The report with what was asked for, and counted where that was asked for."""
    from claimcheck.gate import narrowing  # noqa: PLC0415

    report = narrowing.narrowed(report, request.relations)
    listed = threshold.listed(report.findings, single_source=request.single_source)
    return replace(report, statistics=narrowing.tallied(listed)) if request.statistics else report


def _judged(report: Report, request: Request, intake: readers.Intake) -> Verdict:
    """Whether the report fails the run.  An input that is lost goes before what was found."""
    from claimcheck.gate.verdict import verdict  # noqa: PLC0415

    listed = threshold.listed(report.findings, single_source=request.single_source)
    worst = threshold.failing(listed, request.fail_on, request.min_confidence, report.known)
    amiss = threshold.amiss(report.accepted, request.fail_on)
    lost = len(intake.problems) + request.strict * sum(not skip.minor for skip in report.skipped)
    unchanged = request.novelty.unchanged(intake)
    return verdict(
        len(worst), lost, request.fail_on, request.min_confidence, unchanged, amiss=amiss
    )


def _write(
    report: Report,
    wanted: tuple[ReportFile, ...],
    summary: str | None,
    given: dict[str, Any],
    request: Request,
) -> bool:
    """Write all reports, the one that may go to a closed pipe last.  Could all be written?"""
    from claimcheck.cli.loading import write  # noqa: PLC0415

    def one(each: ReportFile) -> None:
        view = appearance.view(given, request, report.known, to_file=not each.is_printed)
        write(reports.load(each.format).render(report, view), each.file)

    writes: list[report_files.Write] = [partial(one, each) for each in wanted]
    if summary is not None:
        view = appearance.view(given, request, report.known, to_file=True)
        made = partial(reports.summary, report, view)
        writes.insert(0, partial(job_summary.append, summary, made))
    return report_files.each_written(writes)


def _explained(
    places: tuple[str, str],
    request: Request,
    intake: readers.Intake,
    rulebook: Rulebook,
    view: reports.View,
) -> str:
    """What the comparison of the claims at two places came to.  Raises `UsageError`."""
    from claimcheck import pipeline  # noqa: PLC0415
    from claimcheck.cli.pointing import pointed  # noqa: PLC0415

    found = pipeline.mentions(intake.documents, rulebook, engine=request.engine(intake))
    pair = pointed(places, intake.documents, found)
    told = pipeline.explain(intake.documents, rulebook, found, *pair)
    return reports.explained(told, intake.documents, view)
