"""How the time of each reader grows with its text, on pieces that have upset such readers.

    python benchmarks/growth.py [READER ...]

Each piece is repeated to a small text and to one eight times as long; the time of the long one
over that of the small one, measured in this run, is the growth: 8 where time is linear, 64 where
it grows with the square.  Prints the piece of each reader that grows most, and ends with 1 where
one grows more than three times as much as its text (MARGIN), each time that it is measured.

Times are CPU time of this process; a quiet machine takes two minutes for all readers.
"""

from __future__ import annotations

import gc
import sys
import time
from collections.abc import Callable, Iterable, Mapping
from datetime import date
from io import BytesIO

from claimcheck import kinds, pipeline, readers
from claimcheck.model.document import Document
from claimcheck.model.lexicon import Lexicon
from claimcheck.rulebook import loader
from claimcheck.text.article import Article
from claimcheck.text.dates import expressions as dates
from claimcheck.text.names.coreference import name_book
from claimcheck.text.speech.read import attributed
from claimcheck.text.wording.normalised_words import words
from claimcheck.yamlfile.source import Source, compose

LONGER = 8
MARGIN = 3.0
"""Of the growth over that of the text: what caches, collections and the machine's noise may add."""
ROUNDS = 2
ATTEMPTS = 3
NOTHING = 0.01
"""Seconds below which a long text says nothing about growth."""

RULEBOOK = loader.load()
Work = Callable[[str], object]


def article(text: str, lexicon: Lexicon | None = None) -> Article:
    """A dated article."""
    return Article(Document("a", text, published=date(2023, 5, 10)), lexicon or Lexicon())


def attributions(text: str) -> None:
    """Who said what, and what is said by anyone."""
    read = article(text)
    list(kinds.load("attribution").find(read))
    attributed(read)


def file(name: str) -> Work:
    """What a reader makes of a file."""
    return lambda text: list(readers.load(name).read(readers.Source("a", BytesIO(text.encode()))))


def found(kind: str) -> Work:
    """All that a kind finds, with the shipped lexicons."""
    return lambda text: list(kinds.load(kind).find(article(text, RULEBOOK.lexicon)))


# A reader: its work, the length of its small texts, and the pieces that they are made of.
READERS: Mapping[str, tuple[Work, int, tuple[str, ...]]] = {
    "attributions": (attributions, 8_000, (
        "\"“”‘’'", "“", "”", '"', " ‘a", "he said ", "he said that ", "a, he said, ",
        '"a," he said, ', "a ) said ( ", "Brook who said ", "Brook Hill said ",
        "the minister said. ", "according to Brook, ", "“Brook said.\n\n", "BROOK: so.\n\n",
    )),
    "quantities": (found("quantity"), 12_000, (
        "1", "1,", "1 ", "1.", "1,000", "1-", "1/", "1:", "$", "$1 ", "about ", "about 1 ", "one ",
        "hundred ", "and ", "one and ", "thousands of ", "tens of ", "half ", "a ", "a few ", "-",
        "people ", "1 people ", "12 of the ", "more than ", '"', "“1” ", "'", "(1) ",
        "20 , 000 , ", "1 000 ", "between 1 and ", "from 1 to ", "per ", "1 per ", "x10^", "½",
        "12-", "old ",
    )),
    "expressions of dates": (dates.expressions, 12_000, (
        "Aug. 6, ", "January ", "Thursday ", "2024-", "12:", "1/", "the last ", "two days ",
        "from 2009 to 2010 ", "'90s ", "3 to ", "early ", "0", "-", "\n", "May 3, 2024 at 7 p.m. ",
        "fourth quarter ", "the end of ", "a few minutes before ", "Mon., ",
    )),
    "dates and events": (found("date"), 4_000, (
        "Aug. 6, ", "said on Monday that ", "from 2009 to 2010 and ",
    )),
    "names": (lambda text: name_book(article(text, RULEBOOK.lexicon)), 8_000, (
        "A ", "A.'s ", "President ", "of the ", "Bank of ", "Ann Lee ", "ANN Lee ", "Mr. ", "“A” ",
    )),
    "posts": (found("role"), 8_000, (
        "Minister Paul Roth ", "Paul Roth, a ", "President of ", "deputy ", "Roth’s ",
        "a, b, Jo Roe, ",
    )),
    "wordings": (words, 20_000, ("…", "[", "a ", "a.", "'", "$", "“a” ")),
    "all kinds and rules": (
        lambda text: pipeline.extract(Document("a", text, published=date(2023, 5, 10)), RULEBOOK),
        3_000, ("3 men ", "He said ", ".", "“", "(", "1,", "May ", "and 3% of "),
    ),
    "text files": (file("text"), 60_000, ("---\n", "a: b\n", "\n", "“", "3 men ")),
    "Markdown files": (file("markdown"), 60_000, (
        "---\n", "# ", "*", "[a](", "![", "<", "<!--", "`", "```\n", "> ", "- ", "| ", "_a", "\n",
    )),
    "JSON lines": (file("jsonl"), 20_000, (
        "[", '{"a":', '"', "\\", "\n", '{"id": "1", "text": "a"}\n', "{}\n",
    )),
    "rule files": (lambda text: compose(Source("a.yaml", text)), 4_000, (
        "[", "{a: ", "[]\n", "- a\n", "- [a]\n", "# a\n", '"', "'a' ", "a: b\n", "&a ", "*a ", "? ",
        "|\n ", "\t",
    )),
}  # fmt: skip


def seconds(work: Work, piece: str, length: int, rounds: int) -> float:
    """The least CPU time; each round has a text of its own, which no cache of a text knows."""
    best = float("inf")
    for less in range(rounds):
        text = (piece * (length // len(piece) + 1))[: length - less]
        started = time.process_time()
        work(text)
        best = min(best, time.process_time() - started)
    return best


def growth(work: Work, piece: str, length: int) -> float:
    """The time of the long text over that of the small one; 0 where both take next to none."""
    long = seconds(work, piece, length * LONGER, 1)
    return 0.0 if long < NOTHING else long / seconds(work, piece, length, ROUNDS)


def worst(work: Work, length: int, pieces: Iterable[str]) -> tuple[float, str]:
    """The piece whose time grows most; one over the margin is measured again before it counts."""
    work(next(iter(pieces)) * 100)  # what is read or compiled once
    found: list[tuple[float, str]] = []
    for piece in pieces:
        least = growth(work, piece, length)
        for _ in range(ATTEMPTS - 1):
            if least > LONGER * MARGIN:
                least = min(least, growth(work, piece, length))
        found.append((least, piece))
    return max(found)


def main(names: Iterable[str]) -> int:
    """Measure the readers; 1 if the time of one grows too much."""
    gc.collect()
    gc.freeze()  # or a collection goes through all rules, in a long text more often
    failed = False
    for name in names:
        work, length, pieces = READERS[name]
        grown, piece = worst(work, length, pieces)
        over = grown > LONGER * MARGIN
        print(f"{name:22s} {grown:5.1f} x for {LONGER} x the text: {piece!r}{' !' if over else ''}",
              flush=True)  # fmt: skip
        failed |= over
    return int(failed)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:] or READERS))
