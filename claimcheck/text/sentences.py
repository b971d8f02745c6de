"""Paragraphs and sentences of a news text, by offsets."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from claimcheck.lexicons.word_sets import WordPattern, WordSet, either, of
from claimcheck.model.claim import Span
from claimcheck.text.english.calendar_words import MONTH_SHORT, WEEKDAY_SHORT

_PARAGRAPH = re.compile(r"[^\n]+")
# A stop that ends a sentence: mark, closing quotes or brackets, space, then a sentence opener.
_STOP = re.compile(r"(?<![.!?…])[.!?…]+[\"”’')\]]{0,3}(?=\s+[\"“‘'(\[]{0,2}[A-Z0-9$€£¥])")
_BEFORE_NAMES = WordSet.of("name-abbreviations") | WordSet.of("post-abbreviations")
# "Cpl." still ends one: without it sentences, and with them the ids of their claims, would move.
_NEVER_ENDS = (
    (_BEFORE_NAMES - WordSet.of("abbreviations", "person") - {"cpl"})
    | WordSet.of("abbreviations", "title", "reference")
)  # fmt: skip
"""Abbreviations behind which a name or a number follows, and no sentence ends."""
_ABBREVIATIONS = WordSet.of("abbreviations") | MONTH_SHORT | WEEKDAY_SHORT
"""Abbreviations behind which a sentence may end."""
_AHEAD = 40
"""Characters behind a stop that are read for the opener of a sentence: spaces, marks and a word."""
LONGEST = 2_000
"""Characters of a sentence, after which it is cut at a space: 4 of 79,000 sentences of news are
longer.  Work on a claim grows with its sentence; a text without stops would take quadratic time."""
_LAST_WORD = re.compile(r"[\w.]+$")
_LONGEST_WORD = 24
"""Characters before a stop that may be an abbreviation or an initial: none is nearly so long."""


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence and the number of the paragraph that it stands in."""

    span: Span
    paragraph: int


def paragraphs(text: str) -> list[Span]:
    """Paragraphs: lines, with the lines of a hard-wrapped paragraph joined.

    >>> [p.of("One two\\nthree.\\n\\nFour.") for p in paragraphs("One two\\nthree.\\n\\nFour.")]
    ['One two\\nthree.', 'Four.']
    """
    found: list[Span] = []
    for line in _PARAGRAPH.finditer(text):
        start, end = line.span()
        if not line[0].strip():
            continue
        if found and _continues(text, found[-1].end, start):
            found[-1] = Span(found[-1].start, end)
        else:
            found.append(Span(start, end))
    return found


def _continues(text: str, end: int, start: int) -> bool:
    """Does a line go on with the sentence of the line before it?

    Only a hard-wrapped line starts in lower case right behind one that ends without a stop.
    """
    return (
        text.count("\n", end, start) == 1
        and text[start].islower()
        and text[end - 1] not in ".!?:;”\"’'"
    )


def sentences(text: str) -> list[Sentence]:
    """The sentences of a text in order; each paragraph's ends close a sentence."""
    found: list[Sentence] = []
    for number, paragraph in enumerate(paragraphs(text)):
        start = paragraph.start
        for stop in _STOP.finditer(text, paragraph.start, paragraph.end):
            if _ends_sentence(text, stop.start(), stop.end(), paragraph.end):
                found += _pieces(text, start, stop.end(), number)
                start = stop.end()
        found += _pieces(text, start, paragraph.end, number)
    return found


def _pieces(text: str, start: int, end: int, paragraph: int) -> Iterator[Sentence]:
    """One sentence, or several where it is longer than any that is written for readers."""
    while end - start > LONGEST:
        cut = text.rfind(" ", start + LONGEST // 2, start + LONGEST) + 1 or start + LONGEST
        piece = _trim(text, start, cut)
        if len(piece) > 0:
            yield Sentence(piece, paragraph)
        start = cut
    last = _trim(text, start, end)
    if len(last) > 0:
        yield Sentence(last, paragraph)


def _ends_sentence(text: str, at: int, end: int, limit: int) -> bool:
    if text[at] != "." or end - at > 1:
        return True
    spaced = text[at - 1 : at] == " "  # tokenised text: "Feb . 17", "6 . 1 percent"
    if spaced and text[at - 2 : at - 1].isdigit() and text[end : end + 1] == " ":
        return not text[end + 1 : end + 2].isdigit()
    before = _LAST_WORD.search(text, max(0, at - _LONGEST_WORD), at - spaced)
    if before is None:
        return True
    word = before[0].lower().lstrip(".")
    following = text[end : min(end + _AHEAD, limit)].lstrip()
    if word in _NEVER_ENDS:
        return False
    if len(word) == 1 and word.isalpha():  # an initial: "Ada J. Brook", "U.S. President"
        return _opener(following)
    if word in _ABBREVIATIONS or re.fullmatch(r"(?:[a-z]\.)+[a-z]", word):
        return _opener(following)
    return True


_OPENERS = WordPattern(
    lambda: rf"[\"“‘'(\[]{{0,2}}(?:{either(map(str.capitalize, of('sentence-openers')))})\b"
)


def _opener(following: str) -> bool:
    """Does what follows an abbreviation look like the start of a sentence?"""
    return _OPENERS.match(following) is not None


def _trim(text: str, start: int, end: int) -> Span:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return Span(start, end)
