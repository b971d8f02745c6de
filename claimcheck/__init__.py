"""Finds where documents that tell one story disagree, and says on what evidence.

`read`, `load_rules`, `extract` and `check` are the public surface, with the records that they take
and give: `Document`, `Claim`, `Finding`, `Report`, `Rulebook`, and `ClaimcheckError`, the root of
every error that a user can mend.  What they do is written in `claimcheck.api`.  Everything else in
this package is internal and may change in any release.

Each name is imported when it is first asked for, so that `import claimcheck` costs nothing.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from claimcheck.api import (
        Claim,
        ClaimcheckError,
        Document,
        Finding,
        Report,
        Rulebook,
        check,
        extract,
        load_rules,
        read,
    )

__version__ = "0.1.0"
__all__ = [
    "Claim",
    "ClaimcheckError",
    "Document",
    "Finding",
    "Report",
    "Rulebook",
    "check",
    "extract",
    "load_rules",
    "read",
]


def __getattr__(name: str) -> object:
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from claimcheck import api  # noqa: PLC0415

    return getattr(api, name)


def __dir__() -> list[str]:
    return sorted([*globals(), *__all__])
