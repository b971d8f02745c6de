"""`python -m claimcheck` and the `claimcheck` command."""

from __future__ import annotations

import gc
import sys

COLLECTED = (100_000, 50, 50)
"""Objects made between two searches for garbage, and searches between two of older objects.  What
a run makes are records that live to its end and hold no circles: with Python's usual 700 a check
of 300 reports spends a seventh of its time on searches that find nothing."""


def main() -> None:
    """Run the command line."""
    if sys.argv[1:] == ["--version"]:  # asked by scripts before each run: answered without click
        from claimcheck import __version__  # noqa: PLC0415  (importing this module runs nothing)

        print(f"claimcheck {__version__}")
        return
    from claimcheck.cli import cli  # noqa: PLC0415

    gc.set_threshold(*COLLECTED)
    cli()


if __name__ == "__main__":
    main()
