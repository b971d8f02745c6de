"""Which documents go back to one origin: ten outlets that print one agency's copy are one.

Evidence: a credit or reprint line, a dateline with an agency, the outlet itself, long runs of
words in common.  Two documents with a common agency or outlet, or with a third of the shorter
one's 8-word shingles in common, share an origin.
"""

from __future__ import annotations

import re
from array import array
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from itertools import chain, combinations, pairwise

from claimcheck.align.blocking import holders
from claimcheck.align.clustering import Pair, linked
from claimcheck.lexicons.word_sets import Made, WordMap, WordPattern, either, of
from claimcheck.model.document import Document
from claimcheck.text.english.calendar_words import MONTHS, WEEKDAY_NAMES

_AGENCIES = WordMap.of("news-agencies", str)
_AGENCY = Made(lambda: either(_AGENCIES))
_CREDIT = WordPattern(
    lambda: (
        rf"(?:{either(of('credit-openers'))})\s+(?:\d{{4}}\s+)?"
        rf"(?:the\s+)?(?P<credited>{_AGENCY()})\b"
        rf"|\b(?:the\s+)?(?P<helper>{_AGENCY()})\s+contributed to this"
    ),
    re.I,
)
# "This story was first published in The Star"; not "the virus first appeared in Asia".
_REPRINT = re.compile(
    r"(?i:(?:this|the)\s+(?:article|story|report|piece|column|essay|interview|version)\s+"
    r"(?:was\s+|is\s+|has\s+been\s+)?|^)"
    r"(?i:(?:originally|first)\s+(?:published|appeared)\s+(?:by|in|on|at)\s+(?:the\s+)?)"
    r"(?P<outlet>[A-Z][\w.&'’-]*(?: [A-Z][\w.&'’-]*){0,4})",
    re.M,
)
_CALENDAR = WEEKDAY_NAMES | MONTHS
_DATELINE = WordPattern(
    lambda: rf"\((?P<agency>{_AGENCY()})\)\s*[-–—]|[-–—]\s*(?P<after>{_AGENCY()})\s*$", re.I
)
_WORD = re.compile(r"\w+")
SHINGLE = 8
"""Words in a shingle: runs of eight words in common are rare between independent texts."""
COPY = 0.33
"""Share of the shorter text's shingles from which one text goes back to the other: a third of a
report is taken to be more than the quotations that two reporters of one event both took down."""
WIDESPREAD = 50
"""Holders of one shingle from which they are compared in a row, not each with each."""
_HEAD, _TAIL = 400, 1200
"""Characters at the ends of a text in which credits stand: headline, byline and dateline; the notes
below a report, of which there may be several."""


def origins(documents: Sequence[Document]) -> dict[str, int]:
    """Document id -> number of its origin; documents of one origin carry the same number."""
    numbers = linked(len(documents), chain(_by_credit(documents), _by_copy(documents)))
    return {document.id: number for document, number in zip(documents, numbers, strict=True)}


def credits(document: Document) -> tuple[str, ...]:
    """The agencies and outlets that a text credits, sorted; itself, if it is an agency."""
    head, tail = document.text[:_HEAD], document.text[-_TAIL:]
    found: set[str] = set()
    for match in (*_CREDIT.finditer(head), *_CREDIT.finditer(tail)):
        found.add(_agency(match["credited"] or match["helper"]))
    for match in _DATELINE.finditer(head):
        found.add(_agency(match["agency"] or match["after"]))
    for match in (*_REPRINT.finditer(head), *_REPRINT.finditer(tail)):
        name = match["outlet"].rstrip(".")
        if name.split()[0].lower() not in _CALENDAR:
            found.add(_AGENCIES.get(name.lower(), name))
    if document.outlet:
        own = document.outlet.lower().removeprefix("the ")
        found.add(_AGENCIES.get(own, document.outlet))
    return tuple(sorted(found))


def _agency(written: str) -> str:
    return _AGENCIES[" ".join(written.lower().split())]


def _by_credit(documents: Sequence[Document]) -> Iterator[Pair]:
    holders: dict[str, list[int]] = defaultdict(list)
    for number, document in enumerate(documents):
        for credited in credits(document):
            holders[credited].append(number)
    for numbers in holders.values():
        yield from pairwise(numbers)


def _by_copy(documents: Sequence[Document]) -> Iterator[Pair]:
    shingles = [_shingles(document.text) for document in documents]
    shared: Counter[Pair] = Counter()
    for numbers in holders(shingles):
        is_rare = len(numbers) <= WIDESPREAD
        shared.update(combinations(numbers, 2) if is_rare else pairwise(numbers))
    for (a, b), count in shared.items():
        if count >= COPY * min(len(shingles[a]), len(shingles[b])):
            yield a, b


def _shingles(text: str) -> array[int]:
    """The hashes of all runs of words, each once, in rising order."""
    words = [match[0].lower() for match in _WORD.finditer(text)]
    runs = (tuple(words[n : n + SHINGLE]) for n in range(len(words) - SHINGLE + 1))
    return array("q", sorted({hash(run) for run in runs}))
