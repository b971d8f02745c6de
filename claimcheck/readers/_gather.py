"""From the paths of the command line to documents, with all that was passed over on the way."""

from __future__ import annotations

import shutil
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from pathlib import Path
from tempfile import SpooledTemporaryFile
from typing import BinaryIO, cast

from claimcheck.errors import Problem
from claimcheck.model.document import Document, Skipped
from claimcheck.readers._input_file import Source, Unreadable
from claimcheck.readers._registry import Reader, load, suffixes
from claimcheck.readers._sources_yaml import NAME, Sources
from claimcheck.readers._walk import patterns, walk

_IN_MEMORY = 1 << 20
_LISTED = 5
"""Of one reason in one file; a file that holds other records than documents would bury the rest."""


_OWN = (NAME, "claimcheck.yaml", "claimcheck-baseline.yaml", "claimcheck-ignore.yaml")
"""Files that are this program's own, and never documents."""


@dataclass(frozen=True, slots=True)
class Intake:
    """What came of a list of paths."""

    documents: tuple[Document, ...]
    """In the order of the paths; within a folder, of the names."""
    skipped: tuple[Skipped, ...]
    notices: tuple[Problem, ...]
    """What is doubtful in what was read: a date that is none, a source that is absent."""
    problems: tuple[Problem, ...]
    """Errors: paths that are not there, a `sources.yaml` that is not YAML."""


def read(
    paths: Sequence[str],
    *,
    exclude: Sequence[str] = (),
    stdin: BinaryIO | None = None,
    published: date | datetime | None = None,
) -> Intake:
    """Read files, folders and `-` (standard input); nothing that one file holds stops another.

    `exclude` has patterns as in `.gitignore`, for what folders hold; `published` is the day of
    documents for which nothing else gives one.
    """
    gathering = _Gathering(tuple(exclude), stdin, published)
    for path in paths:
        gathering.add(path)
    return gathering.intake()


@dataclass(slots=True)
class _Gathering:
    exclude: tuple[str, ...]
    stdin: BinaryIO | None
    published: date | datetime | None
    documents: dict[str, Document] = field(default_factory=dict)
    skipped: list[Skipped] = field(default_factory=list)
    notices: list[Problem] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)
    sources: Sources = field(default_factory=Sources)
    seen: set[Path] = field(default_factory=set)
    came_from: dict[str, str] = field(default_factory=dict)
    readers: dict[str, Reader] = field(default_factory=suffixes)

    def intake(self) -> Intake:
        return Intake(
            tuple(self.documents.values()), tuple(self.skipped),
            tuple(self.notices + self.sources.notices),
            tuple(self.problems + self.sources.problems),
        )  # fmt: skip

    def add(self, given: str) -> None:
        """Read what one argument names."""
        path = Path(given)
        if given == "-":
            self._standard_input()
        elif path.is_dir():
            self._folder(path)
        elif path.exists():
            self._file(path)
        else:
            self.problems.append(Problem(given, "no such file or folder"))

    def _folder(self, folder: Path) -> None:
        known, others = list[Path](), Counter[str]()
        for path in walk(folder, patterns(self.exclude), self._failed):
            self.sources.enter(path.parent)
            if path.suffix.lower() in self.readers:
                known.append(path)
            elif path.name not in _OWN:
                others[path.suffix.lower() or "no ending"] += 1
        for path in known:
            self._file(path)
        counts = ", ".join(f"{n} {suffix}" for suffix, n in sorted(others.items()))
        if not known:
            beside = f"; it has {counts}" if counts else ""
            self._skip(folder, f"holds no file that can be read ({self._readable()}){beside}")
        elif counts:
            self._skip(folder, f"files of formats that are not read: {counts}")

    def _failed(self, error: OSError) -> None:
        self.skipped.append(Skipped(str(error.filename), error.strerror or str(error)))

    def _skip(self, path: Path, reason: str) -> None:
        self.skipped.append(Skipped(path.as_posix(), reason))

    def _readable(self) -> str:
        return ", ".join(sorted(self.readers))

    def _file(self, path: Path) -> None:
        if path.resolve() in self.seen:
            return
        self.seen.add(path.resolve())
        reader = self.readers.get(path.suffix.lower())
        if reader is None and path.suffix:
            self._skip(path, f"no reader for {path.suffix} ({self._readable()})")
            return
        try:
            with path.open("rb") as stream:
                source = Source(path.as_posix(), stream, self.sources.facts(path))
                self._take((reader or load("text")).read(source), source.name)
        except OSError as error:
            self._skip(path, error.strerror or str(error))

    def _standard_input(self) -> None:
        if self.stdin is None:
            self.problems.append(Problem("-", "standard input is closed, or named more than once"))
            return
        stdin, self.stdin = self.stdin, None
        with SpooledTemporaryFile(_IN_MEMORY) as spooled:
            stream = cast(BinaryIO, spooled)
            shutil.copyfileobj(stdin, stream)
            stream.seek(0)
            records = stream.read(1024).lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"{")
            stream.seek(0)
            reader = load("jsonl" if records else "text")
            self._take(reader.read(Source("-", stream)), "-")

    def _take(self, found: Iterator[Document | Skipped | Problem], name: str) -> None:
        reasons = Counter[str]()
        try:
            for item in found:
                if isinstance(item, Skipped):
                    reasons[item.reason] += 1
                    if reasons[item.reason] <= _LISTED:
                        self.skipped.append(item)
                elif isinstance(item, Problem):
                    self.notices.append(item)
                else:
                    self._document(item, name)
        except Unreadable as error:
            self.skipped.append(Skipped(name, str(error)))
        for reason, count in reasons.items():
            if count > _LISTED:
                self.skipped.append(Skipped(name, f"{count - _LISTED} more: {reason}"))

    def _document(self, document: Document, name: str) -> None:
        if document.published is None:
            document = replace(document, published=self.published)
        first = self.came_from.setdefault(document.id, name)
        if document.id in self.documents:
            where = "" if first == name else f" (in {first})"
            reason = f"a second document with the id {document.id!r}{where}"
            self.skipped.append(Skipped(name, reason))
        else:
            self.documents[document.id] = document
