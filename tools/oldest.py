"""Prints the oldest versions that setup.cfg allows, as constraints for pip.

    python tools/oldest.py > oldest.txt
    pip install --constraint oldest.txt '.[test]'

Each `name>=X` of the program and of its tests becomes `name==X`, for the Pythons it is meant for
(`; python_version < "3.11"`).  A requirement without a floor,
or with more than one, is an error: what is not named here is not tested.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterable, Iterator
from configparser import ConfigParser
from pathlib import Path

SETUP = Path(__file__).parent.parent / "setup.cfg"
_FLOOR = re.compile(r"([A-Za-z0-9._-]+)\s*>=\s*([0-9][0-9A-Za-z.]*)(\s*;.+)?")


def requirements(setup: str) -> list[str]:
    """What the program and its tests need, as the text of a setup.cfg says."""
    read = ConfigParser()
    read.read_string(setup)
    lines = f"{read['options']['install_requires']}\n{read['options.extras_require']['test']}"
    return [line.strip() for line in lines.splitlines() if line.strip()]


def pins(needed: Iterable[str]) -> Iterator[str]:
    """A floor as the one version allowed."""
    for requirement in needed:
        floor = _FLOOR.fullmatch(requirement)
        if floor is None:
            raise ValueError(f"{requirement!r} is not of the form name>=version")
        yield f"{floor[1]}=={floor[2]}{floor[3] or ''}"


def main() -> None:
    """Print the constraints, a line each."""
    try:
        print("\n".join(pins(requirements(SETUP.read_text(encoding="utf-8")))))
    except ValueError as error:
        sys.exit(f"{SETUP.name}: {error}")


if __name__ == "__main__":
    main()
