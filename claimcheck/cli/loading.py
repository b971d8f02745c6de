"""From what the command line names to documents and rules."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from claimcheck import readers, reports
from claimcheck.cli import messages
from claimcheck.cli.accepting import Accepting
from claimcheck.cli.novelty import Novelty
from claimcheck.cli.report_files import ReportFile
from claimcheck.errors import ClaimcheckError, InputError, UsageError
from claimcheck.gate import emptiness, threshold
from claimcheck.model.finding import Relation

if TYPE_CHECKING:
    from datetime import date, datetime

    from claimcheck.engines import Engine
    from claimcheck.model.document import Document
    from claimcheck.rulebook.rule import Rulebook
    from claimcheck.rulebook.selection import Selection
    from claimcheck.rulebook.settings import Settings
    from claimcheck.rulebook.severities import Severities


@dataclass(frozen=True, slots=True)
class Request:
    """What the command line asks for, else `claimcheck.yaml`, else what is usual."""

    paths: tuple[str, ...]
    exclude: tuple[str, ...]
    rules: tuple[Path, ...]
    """Those of the settings, then those of the command line, which replace rules of one id."""
    selection: Selection
    jobs: int
    allow_empty: bool
    single_source: bool
    output: str | None
    format: str
    fail_on: str
    published: date | datetime | None
    """Day of publication of documents for which nothing else gives one."""
    min_confidence: float
    show: tuple[str, ...]
    """The parts of a report and the confidence that are asked for, as words."""
    novelty: Novelty
    relations: frozenset[Relation]
    """What of the findings is reported."""
    statistics: bool
    strict: bool
    """Does an input that was skipped fail the run?"""
    accepting: Accepting
    severities: Severities
    """How grave the conflicts of rules are, where that is not for the rules to say."""
    reports: tuple[ReportFile, ...]
    """The reports besides the one that is printed."""
    settings: Path | None
    """The file of settings."""
    stdin_filename: str | None

    @classmethod
    def of(cls, given: Mapping[str, Any]) -> Request:
        """The request of a command's options.  Raises `ConfigurationError`, `UsageError`."""
        from claimcheck.rulebook import settings  # noqa: PLC0415
        from claimcheck.rulebook.severities import Severities  # noqa: PLC0415

        path = Path(given["config"]) if given["config"] else settings.find(Path.cwd())
        if not given["config"]:
            messages.notices(settings.passed_over(Path.cwd(), path))
        usual = settings.load(path, worded_settings())
        jobs = _first(given["jobs"], usual.jobs, 1)
        if jobs < 0:
            raise UsageError(f"jobs: {jobs} in {path} is less than 0")
        selection, relations = _selected(given, usual)
        return cls(
            paths=given["paths"],
            exclude=given["exclude"] or usual.exclude,
            rules=(*usual.rules, *(Path(path) for path in given["rule_paths"])),
            selection=selection,
            jobs=jobs,
            allow_empty=_first(given["allow_empty"], usual.allow_empty, False),
            single_source=Relation.SINGLE_SOURCE in relations,
            output=given.get("output"),
            format=_first(given.get("format_"), usual.format, "terminal"),
            fail_on=_first(given.get("fail_on"), usual.fail_on, threshold.DEFAULT),
            published=given["published"],
            min_confidence=_first(
                given.get("min_confidence"), usual.min_confidence, threshold.SURE
            ),
            show=_first(given.get("show"), usual.show, ()),
            novelty=Novelty.of(given),
            relations=relations,
            statistics=_first(given.get("statistics"), usual.statistics, False),
            strict=_first(given.get("strict"), usual.strict, in_ci()),
            accepting=Accepting.of(given, usual),
            severities=Severities(given.get("severity") or ()).over(usual.severities),
            reports=given.get("report_files")
            or tuple(ReportFile(form, str(file)) for form, file in usual.reports),
            settings=path,
            stdin_filename=given.get("stdin_filename"),
        )

    def load(self, *further: str) -> tuple[readers.Intake, Rulebook]:
        """The documents and the rules.  Raises `RuleError`, `InputError`, `UsageError`.

        `further` are files that reports go to besides `--output`.

        What is wrong with the documents is printed before an error in the rules is raised, so
        that one run shows everything.  A path that is missing keeps no other from being read.
        """
        from claimcheck.rulebook import loader  # noqa: PLC0415

        self._refuse_to_read_the_reports(further)
        stdin = sys.stdin.buffer if sys.stdin is not None else None  # closed: `<&-`
        if self.stdin_filename is not None and "-" not in (*self.paths, *self.novelty.against):
            raise UsageError("--stdin-filename names the text of standard input: add - to PATHS")
        intake = self.novelty.read(
            self.paths, self.exclude, stdin=stdin, published=self.published,
            stdin_name=self.stdin_filename,
        )  # fmt: skip
        messages.notices(intake.notices)
        messages.problems(intake.problems, "error")
        rulebook = loader.load(self.rules, selection=self.selection, severities=self.severities)
        messages.problems(rulebook.notices, "warning")
        if not self.allow_empty:
            self._require_documents(intake)
        return intake, rulebook

    def all_rules(self) -> frozenset[str]:
        """The ids of all rules that there are, chosen or not."""
        from claimcheck.rulebook import loader  # noqa: PLC0415

        return frozenset(rule.id for rule in loader.load(self.rules).rules)

    def _require_documents(self, intake: readers.Intake) -> None:
        try:
            if not intake.documents:
                raise InputError("no document was read")
            self.novelty.require(intake)
        except InputError:
            messages.skips(intake.skipped, every=True)
            raise

    def _refuse_to_read_the_reports(self, further: Iterable[str]) -> None:
        """Raise `UsageError` where a report is to go where documents are read."""
        paths = (*self.paths, *self.novelty.against)
        wanted = [("--output", self.output), *(("--report", file) for file in further)]
        for option, file in wanted:
            if file in (None, "-") or not readers.reads(Path(file or ""), paths, self.exclude):
                continue
            raise UsageError(
                f"{option} {file}: is among what is read, so that the report would take the place "
                "of a document or be read as one by the next run; write it elsewhere, or --exclude "
                "it"
            )

    @property
    def to_file(self) -> bool:
        """Does the report go to a file?"""
        return self.output not in (None, "-")

    def engine(self, intake: readers.Intake) -> Engine:
        """The engine that the number of jobs asks for."""
        from claimcheck import engines  # noqa: PLC0415

        return engines.choose(self.jobs, sum(len(each.text) for each in intake.documents))

    def require_claims(
        self, claims: Sequence[object], mentions: int, documents: Sequence[Document]
    ) -> None:
        """See to it that a run which compared nothing does not pass for one without findings.

        Raises `InputError` where no text holds anything to claim, and where the rules that were
        chosen claim nothing.  With all rules in force, a text whose figures are none that a rule
        claims has been read, and gives a warning.
        """
        if claims or self.allow_empty:
            return
        if not mentions and not emptiness.could_hold_claims(documents):
            raise InputError("no claim was found in any document (--allow-empty accepts that)")
        if self.selection.is_narrowed:
            raise InputError(f"the rules chosen claim none of the {mentions} mentions found")
        messages.warn(f"no rule claims any of the {mentions} mentions found")


def worded_settings() -> dict[str, Sequence[str]]:
    """The words that settings allow which are known on this floor."""
    return {"format": reports.names(), "fail-on": threshold.CHOICES, "show": reports.SECTIONS}


def _selected(given: Mapping[str, Any], usual: Settings) -> tuple[Selection, frozenset[Relation]]:
    """What is selected, and the relations to report.  Raises `UsageError` where none is left."""
    from claimcheck.rulebook.selection import Selection  # noqa: PLC0415

    asked = Selection.of(given["select"], given["ignore"], given["extend_select"])
    selection, single_source = asked.over(usual.selection), given.get("single_source")
    if single_source is None and not asked.names_relations:
        single_source = usual.single_source
    relations = selection.relations(single_source)
    if not relations:
        raise UsageError("--select and --ignore leave no relation to report")
    return selection, relations


def in_ci() -> bool:
    """Does the program run in a CI service?  All that are known set `CI`."""
    return os.environ.get("CI", "").strip().lower() not in ("", "0", "false")


def _first(*values: Any) -> Any:
    """The first value that is said at all."""
    return next(value for value in values if value is not None)


def write(text: str, output: str | None) -> None:
    """Write to a file or standard output, as UTF-8; a closed pipe is no error.

    Raises `ClaimcheckError`.
    """
    content = text.encode("utf-8")
    target = None if output is None or output == "-" else Path(output)
    try:
        if target is None:
            sys.stdout.buffer.write(content)
            sys.stdout.buffer.flush()
        else:
            target.write_bytes(content)
    except BrokenPipeError:
        messages.silence_standard_output()  # `| head` has seen enough; the run ends as it would
    except OSError as error:
        name = target or "standard output"
        raise ClaimcheckError(f"{name}: cannot be written: {error.strerror}") from error
