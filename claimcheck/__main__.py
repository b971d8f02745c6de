"""`python -m claimcheck` and the `claimcheck` command."""

from __future__ import annotations


def main() -> None:
    """Run the command line."""
    from claimcheck.cli import cli  # noqa: PLC0415  (importing this module runs nothing)

    cli()


if __name__ == "__main__":
    main()
