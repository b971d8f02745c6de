"""`python -m claimcheck` and the `claimcheck` command."""

from __future__ import annotations

import sys


def main() -> None:
    """Run the command line."""
    if sys.argv[1:] == ["--version"]:  # asked by scripts before each run: answered without click
        from claimcheck import __version__  # noqa: PLC0415  (importing this module runs nothing)

        print(f"claimcheck {__version__}")
        return
    from claimcheck.cli import cli  # noqa: PLC0415

    cli()


if __name__ == "__main__":
    main()
