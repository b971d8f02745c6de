"""How far the work is, on standard error: only on a terminal, and only where it takes long."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from threading import Lock, Timer
from typing import TYPE_CHECKING

from claimcheck.engines import Engine, Item, Result

if TYPE_CHECKING:
    from rich.progress import Progress

AFTER = 2.0
"""Seconds after which it is shown; what is done sooner needs no bar."""
READING, COMPARING = "Reading claims", "Comparing claims"


def is_wanted(*, quiet: bool) -> bool:
    """Does anybody look at standard error, and want to see it there?"""
    return not quiet and sys.stderr.isatty() and os.environ.get("TERM") != "dumb"


class Watched:
    """An engine whose results are counted; when all are there, what follows is named."""

    def __init__(self, engine: Engine, bar: _Bar) -> None:
        self._engine, self._bar = engine, bar

    def map(self, stage: Callable[[Item], Result], items: Sequence[Item]) -> Iterator[Result]:
        """The results of the engine."""
        self._bar.tell(READING, 0, len(items))
        for number, result in enumerate(self._engine.map(stage, items), 1):
            self._bar.tell(READING, number, len(items))
            yield result
        self._bar.tell(COMPARING, 0, None)


@contextmanager
def watched(engine: Engine, *, quiet: bool = False) -> Iterator[Engine]:
    """The engine, watched while the context lasts; itself where nobody is to see it."""
    if not is_wanted(quiet=quiet):
        yield engine
        return
    bar = _Bar()
    timer = Timer(AFTER, bar.start)
    timer.daemon = True
    timer.start()
    try:
        yield Watched(engine, bar)
    finally:
        timer.cancel()
        bar.stop()


class _Bar:
    """A bar that is drawn from when it is started, and leaves nothing behind."""

    def __init__(self) -> None:
        self._lock = Lock()
        self._told: tuple[str, int, int | None] = (READING, 0, None)
        self._drawn: Progress | None = None
        self._is_over = False

    def tell(self, what: str, done: int, total: int | None) -> None:
        """How much is done of how much; `None` where that is not known."""
        with self._lock:
            self._told = (what, done, total)
            self._update()

    def start(self) -> None:
        """Draw it, unless the work is over."""
        with self._lock:
            if self._is_over:
                return
            self._drawn = _drawn()
            self._update()
            self._drawn.start()

    def stop(self) -> None:
        """Remove it."""
        with self._lock:
            self._is_over = True
            if self._drawn is not None:
                self._drawn.stop()

    def _update(self) -> None:
        if self._drawn is None:
            return
        what, done, total = self._told
        told = what if total is None else f"{what} {done:,}/{total:,}"
        if [task.total for task in self._drawn.tasks] != [total]:  # a total cannot be taken back
            for task in self._drawn.task_ids:
                self._drawn.remove_task(task)
            self._drawn.add_task(told, total=total)
        self._drawn.update(self._drawn.task_ids[0], description=told, completed=done)


def _drawn() -> Progress:
    from rich.console import Console  # noqa: PLC0415  (short runs draw nothing)
    from rich.progress import BarColumn, Progress, TimeElapsedColumn  # noqa: PLC0415

    return Progress(
        "{task.description}", BarColumn(), TimeElapsedColumn(),
        console=Console(stderr=True), transient=True, redirect_stdout=False, redirect_stderr=False,
    )  # fmt: skip
