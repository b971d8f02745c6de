"""Quotation marks, paired: which stretches of a text stand inside marks.

Marks are read as printers use them (The Chicago Manual of Style, 17th ed., 13.30 and 13.53):
curly, straight, guillemets and single marks, nested ones, and the quotation over several
paragraphs that opens anew in each and closes in the last.  An apostrophe is no mark.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable
from dataclasses import dataclass, replace

from claimcheck.lexicons.word_sets import WordPattern, either, of
from claimcheck.model.claim import Span

_MARK = re.compile(r"``|''|[\"“”„‟«»＂‘’‛']")
_SINGLE = frozenset("‘’‛'")
_ELISION = WordPattern(
    lambda: rf"['’‘](?:\d0s?\b|\d\d\b|(?:{either(of('elisions'))})\b|n['’])", re.I
)
_BEFORE_OPENER = frozenset(" \t\u00a0\n([{—–-―/:;“\"‘'«,…|*>")
_AFTER_CLOSER = frozenset(" \t\u00a0\n)]}—–-―/:;,.!?…”\"’'»|*<")
_OPENING = {"“": True, "„": True, "``": True, "”": False, "''": False}
_DEEPEST = 4
"""No more quotations than this stand inside each other; of 2,503 in news none is more
than two deep."""
_CROSSED = 8
"""How many possible closers a single mark may look at across double ones, so that work stays linear
in the length of the text."""
_STOPS_WITHIN = frozenset(",.?!…—–-")


@dataclass(frozen=True, slots=True)
class Quote:
    """One stretch inside marks."""

    span: Span
    """With its marks."""
    inner: Span
    """Without them."""
    depth: int = 0
    """0 for a quotation of the article, 1 for a quotation inside that one, ..."""
    single: bool = False
    """Inside single marks."""
    closed: bool = True
    """Has it a closing mark?  Without one it ends with its paragraph."""
    continues: bool = False
    """Does it carry on an unclosed one of the paragraph before?"""


@dataclass(slots=True)
class _Open:
    at: int
    mark: str
    continues: bool


def quotes(text: str, paragraphs: Iterable[Span]) -> list[Quote]:
    """Every stretch inside marks, by place; linear in the length of the text.

    >>> text = "“It’s ‘over’,” he said."
    >>> [(q.span.of(text), q.depth) for q in quotes(text, [Span(0, len(text))])]
    [('“It’s ‘over’,”', 0), ('‘over’', 1)]
    """
    found: list[Quote] = []
    unclosed = False
    for paragraph in paragraphs:
        inside = _paragraph(text, paragraph, unclosed)
        outer = [quote for quote in inside if quote.depth == 0]
        unclosed = bool(outer) and not outer[-1].closed
        found += inside
    return sorted(found, key=lambda quote: (quote.span.start, -quote.span.end))


def _paragraph(text: str, paragraph: Span, unclosed: bool) -> list[Quote]:
    """The quotations of one paragraph; `unclosed` tells of one left open before it."""
    doubles = _doubles(text, paragraph, unclosed)
    singles = _singles(text, paragraph, doubles)
    return _nested(doubles, singles) + singles


def _doubles(text: str, paragraph: Span, unclosed: bool) -> list[Quote]:
    found: list[Quote] = []
    stack: list[_Open] = []
    marks = [
        mark
        for mark in _MARK.finditer(text, paragraph.start, paragraph.end)
        if mark[0] not in _SINGLE
    ]
    for number, mark in enumerate(marks):
        at, end = mark.span()
        if _opens(text, mark, paragraph, stack):
            again = stack and _same(stack[-1].mark, mark[0])
            if again and len(stack) < _DEEPEST and _nests(text, marks, number, paragraph):
                again = False
            if again or len(stack) >= _DEEPEST:
                found.append(_quote(text, stack.pop(), at, len(stack), closed=False))
            stack.append(_Open(at, mark[0], unclosed and at == paragraph.start))
        elif stack:
            depth = _opened_by(stack, mark[0])
            del stack[depth + 1 :]
            found.append(_quote(text, stack.pop(), end, depth, closed=True, mark=mark[0]))
    if stack:
        found.append(_quote(text, stack[0], paragraph.end, 0, closed=False))
    return [quote for quote in found if len(quote.inner) > 0]


def _quote(
    text: str, opened: _Open, end: int, depth: int, *, closed: bool, mark: str = ""
) -> Quote:
    while end > opened.at and text[end - 1].isspace():
        end -= 1
    inner = Span(opened.at + len(opened.mark), max(opened.at + len(opened.mark), end - len(mark)))
    return Quote(Span(opened.at, end), inner, depth, False, closed, opened.continues)


def _same(left: str, right: str) -> bool:
    """Are both straight, or both curly?  Only another sort of mark nests."""
    return (left in '"＂') == (right in '"＂')


def _opened_by(stack: list[_Open], mark: str) -> int:
    """The number of the open quotation that a closing mark ends."""
    for depth in range(len(stack) - 1, -1, -1):
        if _same(stack[depth].mark, mark):
            return depth
    return len(stack) - 1


def _opens(text: str, mark: re.Match[str], paragraph: Span, stack: list[_Open]) -> bool:
    """Does a mark open?  Curly ones tell, unless they are plainly used the wrong way round."""
    left, right = _around(text, mark, paragraph)
    after_word = not (left.isspace() or left in _BEFORE_OPENER)
    before_word = not (right.isspace() or right in _AFTER_CLOSER)
    if mark[0] in "«»":
        return (mark[0] == "«") != (bool(stack) and stack[-1].mark == "»")
    known = _OPENING.get(mark[0])
    if known is True:
        return not (stack and after_word and not before_word)
    if known is False:
        return not stack and before_word and not after_word
    if not stack:
        if right.isspace():  # a mark between two spaces, as tokenised texts have it
            return left.isspace() and mark.end() < paragraph.end
        return not left.isdigit() or before_word
    return bool(before_word and not after_word)


def _nests(text: str, marks: list[re.Match[str]], number: int, paragraph: Span) -> bool:
    """Do the next two marks both close, so that one like the open mark opens inside it?"""
    following = marks[number + 1 : number + 3]
    return len(following) == 2 and all(_closes(text, mark, paragraph) for mark in following)


def _closes(text: str, mark: re.Match[str], paragraph: Span) -> bool:
    left, right = _around(text, mark, paragraph)
    return not (left.isspace() or left in "([{") and (right.isspace() or right in _AFTER_CLOSER)


def _around(text: str, mark: re.Match[str], paragraph: Span) -> tuple[str, str]:
    at, end = mark.span()
    left = text[at - 1] if at > paragraph.start else " "
    right = text[end] if end < paragraph.end else " "
    return left, right


def _singles(text: str, paragraph: Span, doubles: list[Quote]) -> list[Quote]:
    """Quotations in single marks: an opener takes the first mark that can close it."""
    marks = _Singles()
    for mark in _MARK.finditer(text, paragraph.start, paragraph.end):
        if mark[0] in _SINGLE:
            left, right = _around(text, mark, paragraph)
            marks.add(text, mark, left, right)
    return marks.pair(_Regions(paragraph, doubles))


class _Regions:
    """The stretches of a paragraph inside and outside of double marks."""

    def __init__(self, paragraph: Span, doubles: list[Quote]) -> None:
        self.starts = [paragraph.start]
        for quote in sorted(double.span for double in doubles if double.depth == 0):
            self.starts += [quote.start, quote.end]
        self.end = paragraph.end

    def of(self, at: int) -> int:
        """The number of the stretch that holds an offset; the odd ones lie inside marks."""
        return bisect_right(self.starts, at) - 1

    def limit(self, region: int) -> int:
        """Where a stretch ends."""
        return self.starts[region + 1] if region + 1 < len(self.starts) else self.end


class _Singles:
    """Single marks of a paragraph: those that may open, and those that may close."""

    def __init__(self) -> None:
        self.openers: list[int] = []
        self.stopped: list[int] = []
        """Closers behind a stop or comma: surely no apostrophes."""
        self.sure: list[int] = []
        self.likely: list[int] = []
        """Those behind an s: a possessive plural looks the same."""

    def add(self, text: str, mark: re.Match[str], left: str, right: str) -> None:
        """Take in the next mark."""
        at = mark.start()
        if (left.isspace() or left in _BEFORE_OPENER) and right.isalnum():
            if mark[0] != "’" and not _ELISION.match(text, at):
                self.openers.append(at)
        elif not right.isalnum() and not left.isspace():
            (self.likely if left in "sS" else self.sure).append(at)
            if left in _STOPS_WITHIN:
                self.stopped.append(at)

    def pair(self, regions: _Regions) -> list[Quote]:
        """The quotations, by place."""
        found: list[Quote] = []
        taken = -1
        for at in self.openers:
            if at <= taken:
                continue
            region = regions.of(at)
            close = self._close(at, regions, region)
            if close is not None:
                depth = region % 2
                found.append(Quote(Span(at, close + 1), Span(at + 1, close), depth, single=True))
                taken = close
        return found

    def _close(self, at: int, regions: _Regions, region: int) -> int | None:
        limit = regions.limit(region)
        near = _first_within(self.sure, at, limit) or _first_within(self.likely, at, limit)
        if near is not None or region % 2:
            return near
        for index in range(bisect_left(self.stopped, at), len(self.stopped))[:_CROSSED]:
            if regions.of(self.stopped[index]) % 2 == 0:
                return self.stopped[index]
        return None


def _first_within(places: list[int], at: int, limit: int) -> int | None:
    index = bisect_left(places, at + 2)
    return places[index] if index < len(places) and places[index] < limit else None


def _nested(doubles: list[Quote], singles: list[Quote]) -> list[Quote]:
    """The double marks, those inside single ones a step deeper."""
    outer = [single.span for single in singles if single.depth == 0]
    if not outer:
        return doubles
    starts = [span.start for span in outer]

    def inside(span: Span) -> bool:
        index = bisect_right(starts, span.start) - 1
        return index >= 0 and outer[index].holds(span)

    return [
        replace(double, depth=double.depth + 1) if inside(double.span) else double
        for double in doubles
    ]
