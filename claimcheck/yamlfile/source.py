"""YAML files as nodes with places, read under bounds: the ground of rules, lexicons, settings.

Files are parsed to PyYAML nodes and never constructed, so no tag can run code.  Bounds on size,
depth and aliases follow the YAML specification's own warning (1.2.2, ch. 10) that a graph may
unfold to more than it is written as ("billion laughs").
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Protocol

import yaml

from claimcheck.errors import Problem


class Mark(Protocol):
    """A place in a file; lines and columns from 0, as PyYAML counts."""

    @property
    def line(self) -> int: ...  # noqa: D102

    @property
    def column(self) -> int: ...  # noqa: D102


@dataclass(frozen=True, slots=True)
class _Place:
    line: int
    column: int


_Loader: type[yaml.SafeLoader] = getattr(yaml, "CSafeLoader", yaml.SafeLoader)

MAX_BYTES = 256 * 1024
"""Of a file that a user wrote; the shipped tables are larger and not bounded."""
MAX_DEPTH = 12
MAX_ALIASES = 16
_DEPTH = f"nested deeper than {MAX_DEPTH} levels"
_MOST_OPEN = 256
"""Brackets open at once, wherever they stand, from which a text is not given to the library: it
reads ahead, and a version may refuse or recurse before its first event tells the depth.  Prose in
a rule leaves no such number open; what lies below is bounded by the walk over the events."""


@dataclass(slots=True)
class Source:
    """One file under the reader's eyes, and all that was found wrong in it."""

    path: str
    """As the user named it."""
    text: str
    problems: list[Problem] = field(default_factory=list)
    notices: list[Problem] = field(default_factory=list)
    """What still works and should be mended, such as a name that is old."""
    _lines: list[str] = field(default_factory=list, repr=False)
    """Lines of the text, cut when the first problem asks for one."""

    def complain(self, message: str, mark: Mark | None = None) -> None:
        """Note a problem, at a place if one is known."""
        if mark is None:
            self.problems.append(Problem(self.path, message))
            return
        excerpt = self.line(mark.line)
        self.problems.append(Problem(self.path, message, mark.line + 1, mark.column + 1, excerpt))

    def note(self, message: str, mark: Mark) -> None:
        """Note what should be mended, at its place."""
        excerpt = self.line(mark.line)
        self.notices.append(Problem(self.path, message, mark.line + 1, mark.column + 1, excerpt))

    def line(self, number: int) -> str | None:
        """A line, counted from 0; `None` behind the last."""
        self._lines = self._lines or self.text.splitlines()
        return self._lines[number] if number < len(self._lines) else None


def decode(path: str, content: bytes, *, bounded: bool = True) -> Source:
    """The source of a file's bytes; a file too large or not UTF-8 text leaves a problem."""
    source = Source(path, "")
    if bounded and len(content) > MAX_BYTES:
        source.complain(f"the file is larger than {MAX_BYTES // 1024} KiB")
        return source
    try:
        source.text = content.decode("utf-8-sig").replace("\r\n", "\n")
    except UnicodeDecodeError as error:
        source.complain(f"not UTF-8 text (byte {error.start} is 0x{content[error.start]:02x})")
    return source


def compose(source: Source, *, trusted: bool = False) -> yaml.Node | None:
    """The root node, or `None` with the reason among the problems of the source.

    `trusted` leaves out the bounds, for files that are part of the program.
    """
    if source.problems:
        return None
    try:
        if not trusted and not _within_bounds(source):
            return None
        root: yaml.Node | None = yaml.compose(source.text, Loader=_Loader)
    except yaml.MarkedYAMLError as error:
        source.complain(_explain(source, error), error.problem_mark or error.context_mark)
        return None
    except yaml.YAMLError as error:
        source.complain(f"not valid YAML: {_first_line(str(error))}", _bad_character(source))
        return None
    if root is None:
        source.complain("the file is empty")
    return root


def _within_bounds(source: Source) -> bool:
    """Walk the events, which cost no recursion, and stop at the first bound passed."""
    bracket = _bracket_too_deep(source.text)
    if bracket is not None:
        source.complain(_DEPTH, _place(source.text, bracket))
        return False
    open_anchors: list[str | None] = []
    anchors: set[str | None] = set()
    aliases = 0
    for event in _events(source.text):
        if isinstance(event, yaml.CollectionStartEvent):
            open_anchors.append(event.anchor)
            anchors.add(event.anchor)
            if len(open_anchors) > MAX_DEPTH:
                source.complain(_DEPTH, event.start_mark)
                return False
        elif isinstance(event, yaml.CollectionEndEvent):
            open_anchors.pop()
        elif isinstance(event, yaml.ScalarEvent):
            anchors.add(event.anchor)
        elif isinstance(event, yaml.AliasEvent):
            aliases += 1
            if event.anchor not in anchors:
                source.complain(f"no anchor &{event.anchor} stands before *{event.anchor}",
                                event.start_mark)  # fmt: skip
                return False
            if event.anchor in open_anchors:
                source.complain(f"the alias *{event.anchor} holds itself", event.start_mark)
                return False
            if aliases > MAX_ALIASES:
                source.complain(f"more than {MAX_ALIASES} aliases", event.start_mark)
                return False
    return True


def _bracket_too_deep(text: str) -> int | None:
    """Where nesting passes the depth allowed, in a text that opens far more brackets than that."""
    open_at: list[int] = []
    for bracket in re.finditer(r"[\[{\]}]", text):
        if bracket[0] in "[{":
            open_at.append(bracket.start())
            if len(open_at) > _MOST_OPEN:
                return open_at[MAX_DEPTH]
        elif open_at:
            open_at.pop()
    return None


def _events(text: str) -> Iterator[yaml.Event]:
    yield from yaml.parse(text, Loader=_Loader)


def _explain(source: Source, error: yaml.MarkedYAMLError) -> str:
    mark = error.problem_mark
    problem = _first_line(error.problem or str(error))
    if mark is not None and re.match(r"[ ]*\t", source.line(mark.line) or ""):
        return "not valid YAML: indent with spaces, not with tabs"
    context = f" {error.context}" if error.context else ""
    if context and error.context_mark is not None:
        context += f" (from line {error.context_mark.line + 1})"
    return f"not valid YAML: {problem}{context}"


def _bad_character(source: Source) -> Mark | None:
    """The place of the first character that YAML does not allow (spec 1.1, ch. 5.1)."""
    bad = re.search(r"[^\t\n\r\x20-\x7e\x85\xa0-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]",
                    source.text)  # fmt: skip
    return None if bad is None else _place(source.text, bad.start())


def _place(text: str, offset: int) -> Mark:
    return _Place(text.count("\n", 0, offset), offset - text.rfind("\n", 0, offset) - 1)


def _first_line(message: str) -> str:
    return message.splitlines()[0] if message else ""
