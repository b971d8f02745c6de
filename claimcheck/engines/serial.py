"""One item after the other in this process."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from claimcheck.engines import Item, Result


class Engine:
    """The plain loop: one process, however many are asked for."""

    def __init__(self, _jobs: int = 1) -> None: ...

    def map(self, stage: Callable[[Item], Result], items: Sequence[Item]) -> Iterator[Result]:
        """The stage's results, each computed when it is asked for."""
        return map(stage, items)
