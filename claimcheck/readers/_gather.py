"""From the paths of the command line to documents, with all that was passed over on the way."""

from __future__ import annotations

import shutil
import stat
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from functools import partial
from pathlib import Path
from tempfile import SpooledTemporaryFile
from typing import BinaryIO, cast

from claimcheck.errors import Problem
from claimcheck.model.document import Document, Skipped
from claimcheck.readers._facts import Facts
from claimcheck.readers._input_file import Source, Unreadable
from claimcheck.readers._registry import Reader, load, suffixes
from claimcheck.readers._sources_yaml import NAME, Sources
from claimcheck.readers._walk import meets, patterns, walk

_IN_MEMORY = 1 << 20
_LISTED = 5
"""Of one reason in one file; a file that holds other records than documents would bury the rest."""
_TEXTS = frozenset(".doc .docx .epub .htm .html .odt .pdf .rtf".split())
"""Endings of formats that articles come in and no reader takes: an article may be lost there,
as it is not where a folder holds pictures or code, too."""
_UNFOLDED = "; a pattern that fits no file comes here as it is written"


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
    known: frozenset[str] = frozenset()
    """Ids of the documents that are not new: those `against` which the others are held, and those
    of which `is_new` says no."""
    new: int = 0
    """Files that are new, standard input among them, whether they could be read or not."""
    against: int = 0
    """Documents that `against` gave, and files there that are new, since `paths` hold them too."""


def read(
    paths: Sequence[str],
    *,
    exclude: Sequence[str] = (),
    stdin: BinaryIO | None = None,
    published: date | datetime | None = None,
    against: Sequence[str] = (),
    is_new: Callable[[Path], bool] | None = None,
    stdin_name: str | None = None,
) -> Intake:
    """Read files, folders and `-` (standard input); nothing that one file holds stops another.

    `exclude` has patterns as in `.gitignore`, for what folders hold; `published` is the day of
    documents for which nothing else gives one.  What `against` names is read likewise and is
    known; a file on both sides is new.  `is_new` tells of a file below `paths`, by its resolved
    path, whether it is; without it all are.  `stdin_name` is the file that standard input stands
    for: it is read as that is, and in its place.
    """
    gathering = _Gathering(tuple(exclude), stdin, published, is_new, stdin_name)
    if stdin_name is not None:
        gathering.seen[Path(stdin_name).resolve()] = True
    gathering.sources.holds_below(Path(path) for path in (*paths, *against))
    for path in paths:
        gathering.add(path)
    gathering.is_against = True
    for path in against:
        gathering.add(path)
    return gathering.intake()


def reads(target: Path, paths: Sequence[str], exclude: Sequence[str] = ()) -> bool:
    """Would `read` take a file for a document, whether it is there yet or not?"""
    named = [Path(given) for given in paths if given != "-"]
    if any(path.resolve() == target.resolve() for path in named if not path.is_dir()):
        return True
    return target.suffix.lower() in suffixes() and any(
        meets(path, target, patterns(exclude)) for path in named if path.is_dir()
    )


def _counted(endings: Mapping[str, int]) -> str:
    return ", ".join(f"{n} {suffix}" for suffix, n in sorted(endings.items()))


@dataclass(slots=True)
class _Gathering:
    exclude: tuple[str, ...]
    stdin: BinaryIO | None
    published: date | datetime | None
    is_new: Callable[[Path], bool] | None = None
    stdin_name: str | None = None
    is_against: bool = False
    """Is what is read now only what the rest is held against?"""
    documents: dict[str, Document] = field(default_factory=dict)
    skipped: list[Skipped] = field(default_factory=list)
    notices: list[Problem] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)
    sources: Sources = field(default_factory=Sources)
    seen: dict[Path, bool] = field(default_factory=dict)
    """Every file met, and whether it is new."""
    known: set[str] = field(default_factory=set)
    new: int = 0
    against: int = 0
    came_from: dict[str, str] = field(default_factory=dict)
    readers: dict[str, Reader] = field(default_factory=suffixes)

    def intake(self) -> Intake:
        return Intake(
            tuple(self.documents.values()), tuple(self.skipped),
            tuple(self.notices + self.sources.notices),
            tuple(self.problems + self.sources.problems),
            frozenset(self.known), self.new, self.against,
        )  # fmt: skip

    def add(self, given: str) -> None:
        """Read what one argument names."""
        path = Path(given)
        if given == "-":
            self._standard_input()
            return
        if not given:  # an unset variable in a script: not the working folder
            self.problems.append(Problem('""', "an empty name is no file or folder"))
            return
        try:
            is_folder = stat.S_ISDIR(path.stat().st_mode)
        except (FileNotFoundError, NotADirectoryError, ValueError):
            hint = _UNFOLDED if any(sign in given for sign in "*?[") else ""
            self.problems.append(Problem(given, f"no such file or folder{hint}"))
        except OSError as error:
            self.problems.append(Problem(given, error.strerror or str(error)))
        else:
            self._folder(path) if is_folder else self._file(path, is_named=True)

    def _folder(self, folder: Path) -> None:
        known, others, before = list[Path](), Counter[str](), len(self.problems)
        for path in walk(folder, patterns(self.exclude), partial(self._failed, folder)):
            self.sources.enter(path.parent)
            if path.suffix.lower() in self.readers:
                known.append(path)
            elif path.name not in _OWN:
                others[path.suffix.lower() or "no ending"] += 1
        for path in known:
            self._file(path)
        if len(self.problems) > before:
            return
        if not known:
            beside = f"; it has {_counted(others)}" if others else ""
            self._skip(folder, f"holds no file that can be read ({self._readable()}){beside}")
            return
        for are_texts in (True, False):
            those = {suffix: n for suffix, n in others.items() if (suffix in _TEXTS) == are_texts}
            if those:
                reason = f"files of formats that are not read: {_counted(those)}"
                self._skip(folder, reason, minor=not are_texts)

    def _failed(self, folder: Path, error: OSError) -> None:
        """A folder that is named and cannot be read is an error, one below it is passed over."""
        reason = error.strerror or str(error)
        if Path(error.filename) == folder:
            self.problems.append(Problem(folder.as_posix(), reason))
        else:
            self.skipped.append(Skipped(str(error.filename), reason))

    def _skip(self, path: Path, reason: str, *, minor: bool = False) -> None:
        self.skipped.append(Skipped(path.as_posix(), reason, minor))

    def _readable(self) -> str:
        return ", ".join(sorted(self.readers))

    def _file(self, path: Path, *, is_named: bool = False) -> None:
        resolved = path.resolve()
        if resolved in self.seen:
            self.against += self.is_against and self.seen[resolved]
            return
        is_new = not self.is_against and (self.is_new is None or self.is_new(resolved))
        self.seen[resolved] = is_new
        self.new += is_new
        reader = self.readers.get(path.suffix.lower())
        if reader is None and path.suffix:
            self._skip(path, f"no reader for {path.suffix} ({self._readable()})")
            return
        try:
            with path.open("rb") as stream:
                source = Source(path.as_posix(), stream, self.sources.facts(path))
                self._take((reader or load("text")).read(source), source.name, is_new)
        except OSError as error:
            reason = error.strerror or str(error)
            if is_named:
                self.problems.append(Problem(path.as_posix(), reason))
            else:
                self._skip(path, reason)

    def _standard_input(self) -> None:
        if self.stdin is None:
            self.problems.append(Problem("-", "standard input is closed, or named more than once"))
            return
        stdin, self.stdin = self.stdin, None
        self.new += not self.is_against
        name = Path(self.stdin_name).as_posix() if self.stdin_name else "-"
        facts = self.sources.facts(Path(name)) if self.stdin_name else Facts()
        with SpooledTemporaryFile(_IN_MEMORY) as spooled:
            stream = cast(BinaryIO, spooled)
            shutil.copyfileobj(stdin, stream)
            stream.seek(0)
            records = stream.read(1024).lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"{")
            stream.seek(0)
            told = self.readers.get(Path(name).suffix.lower())
            reader = told or load("jsonl" if records else "text")
            self._take(reader.read(Source(name, stream, facts)), name, not self.is_against)

    def _take(self, found: Iterator[Document | Skipped | Problem], name: str, is_new: bool) -> None:
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
                    self._document(item, name, is_new)
        except Unreadable as error:
            self.skipped.append(Skipped(name, str(error)))
        for reason, count in reasons.items():
            if count > _LISTED:
                self.skipped.append(Skipped(name, f"{count - _LISTED} more: {reason}"))

    def _document(self, document: Document, name: str, is_new: bool) -> None:
        self.against += self.is_against
        if document.published is None:
            document = replace(document, published=self.published)
        first = self.came_from.setdefault(document.id, name)
        if document.id in self.documents:
            where = "" if first == name else f" (in {first})"
            reason = f"a second document with the id {document.id!r}{where}"
            replaced = self.is_against and document.id not in self.known
            self.skipped.append(Skipped(name, reason, minor=replaced))
            return
        self.documents[document.id] = document
        if not is_new:
            self.known.add(document.id)
