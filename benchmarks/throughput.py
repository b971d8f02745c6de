"""How fast each kind, all of `extract` and a whole check are, against a floor, on the same text.

    python benchmarks/throughput.py [ARTICLES] [PATH ...]

The text is the reports in `seeds/`, repeated to a number of articles, or so many of PATHS.
Each line is CPU time of this process, in megabytes and articles a second.  The floor is one
`re.findall(r"\\w+")` pass.  The peers stand beside numbers and dates in `extraction.py`.
"""

from __future__ import annotations

import re
import sys
import time
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from itertools import cycle, islice
from pathlib import Path

from claimcheck import kinds, pipeline, readers
from claimcheck.model.document import Document
from claimcheck.rulebook import loader
from claimcheck.text.article import Article

SEEDS = Path(__file__).parent.parent / "seeds"
ARTICLES = 300


def documents(count: int, paths: Sequence[str]) -> list[Document]:
    """So many documents, each with an id of its own."""
    read = readers.read(paths or [str(SEEDS)]).documents
    chosen = islice(cycle(read), count) if not paths else islice(read, count)
    return [replace(document, id=f"{n}") for n, document in enumerate(chosen)]


def measure(name: str, work: Callable[[Document], object], over: Iterable[Document]) -> float:
    """Print and return the megabytes that a piece of work takes in a second of CPU time."""
    articles = list(over)
    started = time.process_time()
    for article in articles:
        work(article)
    seconds = time.process_time() - started
    megabytes = sum(len(article.text.encode()) for article in articles) / 1e6
    speed = megabytes / seconds
    print(f"{name:34s} {speed:8.3f} MB/s {len(articles) / seconds:9.0f} articles/s")
    return speed


def main(count: int, paths: Sequence[str]) -> None:
    """Measure the floor, each kind, all that `extract` does, and a whole check."""
    articles = documents(count, paths)
    started = time.process_time()
    rulebook = loader.load()
    print(f"{'rules and lexicons':34s} {(time.process_time() - started) * 1000:8.0f} ms")
    measure(r"floor: re.findall(r'\w+')", lambda each: re.findall(r"\w+", each.text), articles)
    for name in kinds.names():
        find = kinds.load(name).find
        started = time.process_time()
        list(find(Article(articles[0], rulebook.lexicon)))
        print(f"{name + ', first article':34s} {(time.process_time() - started) * 1000:8.0f} ms")

        def mentions(article: Document, find: object = find) -> list[object]:
            return list(find(Article(article, rulebook.lexicon)))  # type: ignore[operator]

        measure(f"{name}, mentions", mentions, articles)
    measure("extract, all kinds and rules", lambda each: pipeline.extract(each, rulebook), articles)
    started = time.process_time()
    pipeline.check(articles, rulebook)
    seconds = time.process_time() - started
    print(f"{f'check of {len(articles)} articles':34s} {seconds:8.1f} s")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else ARTICLES, sys.argv[2:])
