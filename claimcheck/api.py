"""The public surface for Python: read documents, load rules, extract claims, check.

    from claimcheck import check, read

    report = check(read("articles"))
    for finding in report.findings:
        print(finding.relation.value, finding.subject, [side.value for side in finding.sides])

Nothing here prints, reads `claimcheck.yaml` or decides on an exit code.  Records are frozen; spans
count code points, so that `document.text[start:end]` is the text of a claim.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime
from os import PathLike, fspath
from pathlib import Path

from claimcheck import engines, pipeline, readers
from claimcheck.errors import ClaimcheckError, ReadingError
from claimcheck.model.claim import Claim
from claimcheck.model.document import Document
from claimcheck.model.finding import Finding
from claimcheck.model.report import Report
from claimcheck.readers import Intake
from claimcheck.rulebook import loader
from claimcheck.rulebook.rule import Rulebook
from claimcheck.rulebook.selection import Selection

__all__ = [
    "Claim",
    "ClaimcheckError",
    "Document",
    "Finding",
    "Report",
    "Rulebook",
    "check",
    "extract",
    "load_rules",
    "read",
]

PathName = str | PathLike[str]


def read(
    *paths: PathName,
    against: Iterable[PathName] = (),
    exclude: Iterable[str] = (),
    published: date | datetime | None = None,
) -> Intake:
    """The documents in files and folders, as `claimcheck check` reads them.

    `against` names what the others are held against: `check` then reports only what one of the
    others takes part in.  `exclude` has patterns as in `.gitignore`, for what folders hold;
    `published` is the day of documents for which nothing else gives one.

    The result holds `documents`, and with reasons what was `skipped`.  Raises `ReadingError`
    where a path is not there or cannot be opened; its `problems` name every one.
    """
    intake = readers.read(
        [fspath(path) for path in paths],
        exclude=tuple(exclude),
        published=published,
        against=[fspath(path) for path in against],
    )
    if intake.problems:
        raise ReadingError(intake.problems)
    return intake


def load_rules(
    *paths: PathName,
    shipped: bool = True,
    select: Iterable[str] = (),
    ignore: Iterable[str] = (),
) -> Rulebook:
    """The rules that ship, and those below `paths`: rule files, packs or folders of packs.

    A rule of one's own replaces the shipped one of its id.  `select` and `ignore` take names of
    rules, packs and kinds; of two that fit a rule the narrower decides.  Raises `RuleError`, whose
    `problems` give file, line and column of all that is wrong.
    """
    asked = Selection.of(select, ignore)
    return loader.load([Path(path) for path in paths], shipped=shipped, selection=asked)


def extract(
    document: Document, rules: Rulebook | None = None, *, every: bool = False
) -> list[Claim]:
    """The claims of one document, by place; those of its title come last, with offsets into it.

    `every` also gives the mentions that no rule claims, whose `rule` is `None`.  Without `rules`
    those that ship are used.
    """
    found = pipeline.extract(document, _rules(rules), headline=True)
    return [claim for claim in found if every or claim.rule is not None]


def check(
    documents: Iterable[Document] | Intake, rules: Rulebook | None = None, *, jobs: int = 1
) -> Report:
    """Compare the claims of all documents, and say how they relate.

    `documents` are those that `read` gave, or documents made otherwise, each with an id of its own
    (else `ValueError`).  `jobs` is the number of processes to extract with, 0 for what the machine
    has; the report does not depend on it.  Without `rules` those that ship are used.
    """
    intake = documents if isinstance(documents, Intake) else None
    given = tuple(documents) if not isinstance(documents, Intake) else documents.documents
    if len({each.id for each in given}) < len(given):
        raise ValueError("two documents have one id")
    return pipeline.check(
        given,
        _rules(rules),
        engine=engines.choose(jobs, sum(len(each.text) for each in given)),
        skipped=intake.skipped if intake else (),
        known=intake.known if intake else frozenset(),
    )


def _rules(given: Rulebook | None) -> Rulebook:
    return loader.load() if given is None else given
