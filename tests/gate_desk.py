"""How tests write documents into the folder of a `desk` (`conftest.py`), and run the program."""

from __future__ import annotations

from pathlib import Path

from click.testing import CliRunner, Result

from claimcheck.cli import cli


def write(path: str, *paragraphs: str, outlet: str = "", published: str = "2023-06-14") -> None:
    """A document with a front matter."""
    facts = f"outlet: {outlet}\npublished: {published}" if outlet else f"published: {published}"
    text = "\n\n".join(paragraphs)
    Path(path).parent.mkdir(exist_ok=True)
    Path(path).write_text(f"---\n{facts}\n---\n{text}\n", encoding="utf-8")


def run(*arguments: str) -> Result:
    """What the program says; a defect of it is raised."""
    result = CliRunner().invoke(cli, arguments)
    if result.exception is not None and not isinstance(result.exception, SystemExit):
        raise result.exception
    return result
