"""Where the clause of a claim begins and ends, and the content words of a stretch of text."""

from __future__ import annotations

import re
import sys
from itertools import islice

from claimcheck.lexicons.word_sets import WordPattern, either, of
from claimcheck.model.claim import FRAME, Span
from claimcheck.text.english.base_forms import base
from claimcheck.text.english.closed_classes import CLOSED

_BOUNDARY = WordPattern(
    lambda: (
        rf"[;:—–]|\s-{{1,2}}\s|,\s+(?:{either(of('clause-openers', 'behind comma'))})\b"
        rf"|\b(?:{either(of('clause-openers', 'anywhere'))})\b"
        rf"|(?<=[a-z\"”’])\s+(?:{either(of('clause-openers', 'behind word'))})\b"
    )
)
_RELATIVE = re.compile(
    r"(?<=[a-z\"”’])\s+that\s+(?=(?:will|would|could|may|might|had|have|has|was|were|is|are)\b)"
)
_WORD = re.compile(r"[^\W\d_](?:[\w’'-]{0,40}\w)?")


def clause(text: str, sentence: Span, span: Span) -> Span:
    """The clause of a sentence that holds a span, cut at marks and subordinators.

    >>> text = "In Rome 12 died, while 30 were hurt."
    >>> clause(text, Span(0, len(text)), Span(8, 10)).of(text)
    'In Rome 12 died'
    """
    start, end = sentence.start, sentence.end
    for pattern in (_BOUNDARY, _RELATIVE):
        for match in pattern.finditer(text, sentence.start, sentence.end):
            if match.end() <= span.start:
                start = max(start, match.start())
            elif match.start() >= span.end:
                end = min(end, match.start())
                break
    return Span(start, end)


def content_words(text: str, span: Span) -> tuple[str, ...]:
    """The content words of a stretch by their base forms, each once, in order.

    >>> content_words("The ships of Chile left two ports.", Span(0, 34))
    ('ship', 'chile', 'leave', 'two', 'port')
    """
    found = (base(match[0]) for match in _WORD.finditer(text, span.start, span.end))
    return tuple(dict.fromkeys(word for word in found if len(word) > 1 and word not in CLOSED))


def neighbourhood(text: str, around: Span, span: Span, words: int = 6) -> tuple[str, ...]:
    """The content words at most so many words from a span, inside its clause, by place."""
    left = [m.start() for m in _WORD.finditer(text, around.start, span.start)]
    right = [m.end() for m in islice(_WORD.finditer(text, span.end, around.end), words)]
    before = Span(left[-words] if len(left) >= words else around.start, span.start)
    behind = Span(span.end, right[-1] if right else span.end)
    both = (*content_words(text, before), *content_words(text, behind))
    return tuple(dict.fromkeys(both))


_ANY_WORD = re.compile(r"\w(?:[\w’'-]{0,40}\w)?")


def frame(text: str, sentence: Span, span: Span) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The words in front of a span, the nearest first, and those behind it, as printed.

    >>> frame("In May 40 men dug up 12 of the wells.", Span(0, 37), Span(7, 13))
    (('may', 'in', '^'), ('dug', 'up', '#', 'of', 'the'))
    """
    left = [_masked(m[0]) for m in _ANY_WORD.finditer(text, sentence.start, span.start)]
    found = (m[0] for m in _ANY_WORD.finditer(text, span.end, sentence.end))
    right = [_masked(word) for word in islice(found, FRAME)]
    before = ["^", *left[-FRAME:]] if len(left) < FRAME else left[-FRAME:]
    return tuple(reversed(before)), tuple(right if len(right) == FRAME else [*right, "^"])


def _masked(word: str) -> str:
    return "#" if word[0].isdecimal() else sys.intern(word.lower())
