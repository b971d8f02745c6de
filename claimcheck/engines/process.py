"""Several processes on one machine, each with a part of the items."""

from __future__ import annotations

import gc
import multiprocessing
import signal
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from contextlib import contextmanager
from typing import Any

from claimcheck.engines import Item, Result
from claimcheck.errors import ClaimcheckError

_CHUNKS = 8
"""Per process: few enough to keep messages rare, enough for a slow chunk not to hold up all."""
_LARGEST = 200
_stage: Callable[[Any], Any]


class Engine:
    """Processes started with `spawn`, the one way that every platform has.

    The stage is sent to each process once, with all that it carries (the rulebook).
    """

    def __init__(self, jobs: int) -> None:
        self.jobs = jobs

    def map(self, stage: Callable[[Item], Result], items: Sequence[Item]) -> Iterator[Result]:
        """The stage's results in order.  Raises `ClaimcheckError` if a process is killed."""
        size = min(_LARGEST, max(1, -(-len(items) // (self.jobs * _CHUNKS))))
        chunks = [items[start : start + size] for start in range(0, len(items), size)]
        if not chunks:
            return
        spawn = multiprocessing.get_context("spawn")
        workers = min(self.jobs, len(chunks))
        with _no_collection(), ProcessPoolExecutor(workers, spawn, _begin, (stage,)) as pool:
            try:
                for results in pool.map(_run, chunks):
                    yield from results
            except BrokenProcessPool as error:
                raise ClaimcheckError(
                    "a worker process ended before its work was done (out of memory?); "
                    "try fewer --jobs"
                ) from error


@contextmanager
def _no_collection() -> Iterator[None]:
    """Results arrive as many small records, all of them alive: looking for garbage among them
    takes three times as long as unpickling them (measured on 30,000 claims).
    """
    enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if enabled:
            gc.enable()


def _begin(stage: Callable[[Any], Any]) -> None:
    global _stage  # noqa: PLW0603  (a process has one stage for life)
    _stage = stage
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # the parent ends its workers itself


def _run(chunk: Sequence[Any]) -> list[Any]:
    return [_stage(item) for item in chunk]
