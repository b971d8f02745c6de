"""How fast all numbers and dates are found, beside a floor and beside the peers, on one text.

    python benchmarks/extraction.py [ARTICLES] [PATH ...]

The text is the reports in `seeds/`, repeated to a number of articles, or so many of PATHS.
Every line is CPU time of this process, first use and warm-up left out.  The floor is one
`re.findall(r"\\w+")` pass.  The peers, quantulum3 for numbers and the date-time model of
Recognizers-Text for dates, are measured on a few articles where installed
(`pip install -e '.[bench]'`); a line gives their time over ours for the same bytes.  The last one
compiles all patterns anew in a fresh process.
"""

from __future__ import annotations

import re
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from datetime import datetime

from throughput import ARTICLES, documents

from claimcheck.kinds import date, quantity
from claimcheck.model.document import Document
from claimcheck.model.lexicon import Lexicon
from claimcheck.text.article import Article

PEER_ARTICLES = 3
RUNS = 3
_STARTUP = """
import sys, time, re
modules = sys.argv[1:]
start = time.process_time()
for name in modules:
    __import__(name)
loaded = time.process_time() - start
re.purge()
patterns = {p for m in list(sys.modules.values()) if m and m.__name__.startswith("claimcheck.text")
            for p in vars(m).values() if isinstance(p, re.Pattern)}
start = time.process_time()
for pattern in patterns:
    re.compile(pattern.pattern, pattern.flags)
print(len(patterns), (time.process_time() - start) * 1000, loaded * 1000)
"""


def seconds(work: Callable[[str], object], texts: Sequence[str]) -> float:
    """CPU seconds that a piece of work takes over some texts, the best of a few runs."""
    best = float("inf")
    for _ in range(RUNS):
        started = time.process_time()
        for text in texts:
            work(text)
        best = min(best, time.process_time() - started)
    return best


def numbers(text: str) -> int:
    """Find every amount."""
    return sum(1 for _ in quantity.find(Article(_document(text), Lexicon())))


def dates(text: str) -> int:
    """Find every date."""
    return sum(1 for _ in date.find(Article(_document(text), Lexicon())))


def both(text: str) -> int:
    """Find every amount and every date."""
    article = Article(_document(text), Lexicon())
    return sum(1 for _ in quantity.find(article)) + sum(1 for _ in date.find(article))


def _document(text: str) -> Document:
    return Document("benchmark", text, published=datetime(2024, 11, 1))


def report(name: str, took: float, texts: Sequence[str]) -> float:
    """Print a line; the seconds that a megabyte takes."""
    megabytes = sum(len(text.encode()) for text in texts) / 1e6
    print(f"{name:44s} {megabytes / took:10.3f} MB/s")
    return took / megabytes


def peers() -> list[tuple[str, Callable[[str], object]]]:
    """The peers that are installed, warmed up."""
    found: list[tuple[str, Callable[[str], object]]] = []
    try:
        from quantulum3 import parser  # type: ignore[import-not-found]  # noqa: PLC0415

        found.append(("quantulum3", parser.parse))
    except ImportError:
        print("quantulum3 is not installed")
    try:
        from recognizers_date_time import (  # type: ignore[import-not-found]  # noqa: PLC0415
            recognize_datetime,
        )

        found.append(("Recognizers-Text, dates", lambda text: recognize_datetime(text, "en-us")))
    except ImportError:
        print("recognizers-text-date-time is not installed")
    for _, work in found:
        work("Twelve people met on May 3.")
    return found


def startup() -> None:
    """Print what compiling the patterns of numbers and dates costs, in a process of its own."""
    modules = ["claimcheck.text.figures.read", "claimcheck.kinds.date"]
    done = subprocess.run(
        [sys.executable, "-c", _STARTUP, *modules], capture_output=True, text=True, check=True
    )
    count, compiling, loading = done.stdout.split()
    print(f"{count} patterns compile in {float(compiling):.1f} ms, import {float(loading):.0f} ms")


def main(arguments: Sequence[str]) -> None:
    """Measure and print all lines."""
    count = int(arguments[0]) if arguments else ARTICLES
    texts = [document.text for document in documents(count, arguments[1:])]
    report(r"floor: re.findall(r'\w+')", seconds(re.compile(r"\w+").findall, texts), texts)
    report("numbers", seconds(numbers, texts), texts)
    report("dates", seconds(dates, texts), texts)
    ours = report("numbers and dates", seconds(both, texts), texts)
    few = texts[:PEER_ARTICLES]
    theirs = [report(name, seconds(work, few), few) for name, work in peers()]
    if theirs:
        print(f"{'peers together, times slower':44s} {sum(theirs) / ours:10.0f}")
    startup()


if __name__ == "__main__":
    main(sys.argv[1:])
