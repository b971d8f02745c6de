"""A stretch of source laid out for reading: windowed around its marks, wrapped, measured in cells.

Knows nothing of colours or formats: it yields lines of runs, each run marked or not.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby
from operator import attrgetter

from rich.cells import cell_len

from claimcheck.model.claim import Span
from claimcheck.reports._clean import glyph

ELLIPSIS = "\N{HORIZONTAL ELLIPSIS}"
_NEAR = 12
"""Two kept pieces that lie closer than this are joined: an ellipsis would save nothing."""
_GLUED = 32
"""A claim of at most so many characters is not broken over two lines where it fits on one."""


@dataclass(frozen=True, slots=True)
class Mark:
    """A stretch of the text to be set off; `main` is the claim, others are parts of it."""

    span: Span
    main: bool = True


@dataclass(frozen=True, slots=True)
class Run:
    """Characters in a row that share a mark (`None` outside of any)."""

    text: str
    mark: Mark | None = None

    @property
    def width(self) -> int:
        """Cells that it takes on a terminal."""
        return cell_len(self.text)


@dataclass(frozen=True, slots=True)
class _Glyph:
    text: str
    width: int
    mark: Mark | None


Line = tuple[Run, ...]


@dataclass(frozen=True, slots=True)
class Excerpt:
    """What to show of a text: an extent, and the marks in it."""

    text: str
    extent: Span
    marks: tuple[Mark, ...]


def layout(excerpt: Excerpt, width: int, lines: int, plain: bool = False) -> list[Line]:
    """The extent in at most about `lines` lines of `width` cells, its marks always in sight.

    What does not fit gives way to an ellipsis, farthest from the marks first.
    """
    room = max(1, lines * (width - width // 8))
    start = excerpt.extent.start
    sample = excerpt.text[start : min(excerpt.extent.end, start + 4 * room)]
    room = room * max(1, len(sample)) // max(1, cell_len(sample))
    glyphs = list(_glyphs(excerpt, pieces(excerpt, room), plain))
    return [_runs(line) for line in _wrap(glyphs, width)]


def pieces(excerpt: Excerpt, room: int) -> list[Span]:
    """The parts of the extent worth showing in `room` characters, in order."""
    extent = excerpt.extent
    if len(extent) <= room or not excerpt.marks:
        return [Span(extent.start, min(extent.end, extent.start + room))]
    share = max(1, room // len(excerpt.marks))
    spans = [mark.span for mark in excerpt.marks]
    cores = [Span(span.start, min(span.end, span.start + share)) for span in spans]
    spare = max(0, room - sum(map(len, cores))) // len(cores)
    return _joined(sorted(_grow(excerpt.text, core, extent, spare) for core in cores))


def _grow(text: str, core: Span, extent: Span, spare: int) -> Span:
    """The core with up to `spare` more characters around it, ending between words."""
    left = min(spare // 2, core.start - extent.start)
    right = min(spare - left, extent.end - core.end)
    left = min(spare - right, core.start - extent.start)
    start, end = core.start - left, core.end + right
    if start > extent.start:
        start = _word_start(text, start, core.start)
    if end < extent.end and end > core.end:
        end = _word_end(text, core.end, end)
    return Span(start, end)


def _word_start(text: str, start: int, limit: int) -> int:
    """The first start of a word from `start` on; `start` itself in text without spaces."""
    for at in range(start, limit):
        if text[at - 1].isspace() and not text[at].isspace():
            return at
    return start if limit - start > 40 else limit


def _word_end(text: str, limit: int, end: int) -> int:
    """The last end of a word before `end`; `end` itself in text without spaces."""
    for at in range(end, limit, -1):
        if text[at].isspace() and not text[at - 1].isspace():
            return at
    return end if end - limit > 40 else limit


def _joined(spans: Iterable[Span]) -> list[Span]:
    joined: list[Span] = []
    for span in spans:
        if joined and span.start - joined[-1].end < _NEAR:
            joined[-1] = Span(joined[-1].start, max(joined[-1].end, span.end))
        else:
            joined.append(span)
    return joined


def _glyphs(excerpt: Excerpt, kept: list[Span], plain: bool) -> Iterator[_Glyph]:
    """The kept characters as shown, white space folded, with an ellipsis at every gap."""
    gap = _Glyph("..." if plain else ELLIPSIS, 3 if plain else 1, None)
    blank = _Glyph(" ", 1, None)
    for number, piece in enumerate(kept):
        if piece.start > excerpt.extent.start:
            yield from (gap, blank) if number == 0 else (blank, gap, blank)
        yield from _shown(excerpt.text, piece, excerpt.marks, plain)
    if kept and kept[-1].end < excerpt.extent.end:
        yield from (blank, gap)


def _shown(text: str, piece: Span, marks: Sequence[Mark], plain: bool) -> Iterator[_Glyph]:
    spaced = False
    for at in range(piece.start, piece.end):
        shown = glyph(text[at], plain)
        if shown == " " and spaced:
            continue
        spaced = shown == " "
        yield _Glyph(shown, cell_len(shown), _mark_at(at, marks))


def _mark_at(at: int, marks: Sequence[Mark]) -> Mark | None:
    """The mark over a character; a part that lies inside the claim goes before the claim."""
    over = [mark for mark in marks if mark.span.start <= at < mark.span.end]
    return min(over, key=lambda mark: len(mark.span), default=None)


def _wrap(glyphs: list[_Glyph], width: int) -> list[list[_Glyph]]:
    """Lines of whole words; a word wider than a line is cut."""
    lines: list[list[_Glyph]] = [[]]
    used = 0
    for word, blank in _words(glyphs):
        size = sum(each.width for each in word)
        if used and used + bool(blank) + size > width:
            lines.append([])
            used = 0
        elif used and blank:
            lines[-1].append(blank)
            used += 1
        for each in word:
            if used + each.width > width and used:
                lines.append([])
                used = 0
            lines[-1].append(each)
            used += each.width
    return lines


def _words(glyphs: list[_Glyph]) -> Iterator[tuple[list[_Glyph], _Glyph | None]]:
    """Words, each with the blank before it."""
    blank: _Glyph | None = None
    for is_blank, group in groupby(glyphs, _is_break):
        if is_blank:
            blank = next(group)
        else:
            yield list(group), blank


def _is_break(glyph: _Glyph) -> bool:
    """A blank at which a line may end: not one inside a short claim."""
    mark = glyph.mark
    is_short = mark is not None and mark.main and len(mark.span) <= _GLUED
    return glyph.text == " " and not is_short


def _runs(line: list[_Glyph]) -> Line:
    return tuple(
        Run("".join(each.text for each in group), mark)
        for mark, group in groupby(line, attrgetter("mark"))
    )
