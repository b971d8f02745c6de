"""Engines: how a stage is mapped over items; one file an engine, whose name is its id.

An engine changes where the work is done, never what comes of it: results are those of `map`, in
the order of the items.
"""

from __future__ import annotations

import os
import pkgutil
from collections.abc import Callable, Iterator, Sequence
from importlib import import_module
from typing import Protocol, TypeVar

Item = TypeVar("Item")
Result = TypeVar("Result")

WORTH_IT = 1_000_000
"""Characters of text from which processes save more than starting them costs.  Measured with
`spawn` on two cores: 2.2 million take 4.2 s in one process, 2.9 s in two."""


class Engine(Protocol):
    """What the class `Engine` of such a module offers; it is made with a number of processes."""

    def map(self, stage: Callable[[Item], Result], items: Sequence[Item]) -> Iterator[Result]:
        """The stage's result for each item, in order.  Stage, items, results must pickle."""
        ...


def names() -> list[str]:
    """The ids of all engines, sorted, without importing one."""
    return sorted(module.name for module in pkgutil.iter_modules(__path__) if module.name[0] != "_")


def load(name: str, jobs: int = 1) -> Engine:
    """The engine of that id.  Raises `KeyError` for an unknown one."""
    if name not in names():
        raise KeyError(name)
    engine: Engine = import_module(f"{__name__}.{name}").Engine(jobs)
    return engine


def choose(jobs: int, characters: int) -> Engine:
    """The engine for a number of processes; 0 takes what the machine has, if there is enough
    text to pay for it.
    """
    if jobs == 0:
        jobs = _processors() if characters >= WORTH_IT else 1
    return load("serial" if jobs == 1 else "process", jobs)


def _processors() -> int:
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1
