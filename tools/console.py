"""Runs what the docs show: every `console` block of a page, in the order of the page.

    python tools/console.py

A page is played in a folder of its own, in which the seeds lie.  A block with a `title` is written
to the file of that name; in a `console` block a line that begins with `$ ` is a command, and what
follows it is what it printed, standard error among it.  The program writes the outputs of today
into the pages; `tests/test_docs.py` compares.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PAGES = ROOT / "docs" / "pages"
_BLOCK = re.compile(r'^```(\w+)(?: title="([^"]+)")?\n(.*?)^```$', re.S | re.M)
_END = "\x1e"
"""What is printed behind each command, so that its output is told from the next one's."""


def pages() -> list[Path]:
    """The pages that show a command, by name."""
    found = sorted(PAGES.rglob("*.md"))
    return [each for each in found if "```console\n" in each.read_text(encoding="utf-8")]


def played(text: str) -> str:
    """A page with what its commands print today."""
    with tempfile.TemporaryDirectory() as made:
        folder = Path(made) / "news"
        folder.mkdir()
        shutil.copytree(ROOT / "seeds", folder / "seeds")
        programs = Path(made) / "bin"
        programs.mkdir()
        command = programs / "claimcheck"
        start = f"#!{sys.executable}\nfrom claimcheck.__main__ import main\n\nmain()\n"
        command.write_text(start, encoding="utf-8")  # as an installer writes it
        command.chmod(0o755)

        def one(found: re.Match[str]) -> str:
            language, title, body = found.groups()
            if title:
                target = folder / title
                target.parent.mkdir(parents=True, exist_ok=True)
                target.write_text(body, encoding="utf-8")
            if language != "console":
                return found[0]
            return f"```console\n{_run(body, folder, programs)}```"

        return _BLOCK.sub(one, text)


def _run(block: str, folder: Path, programs: Path) -> str:
    """The commands of a block, each with what it prints, in one shell."""
    commands = [line[2:] for line in block.splitlines() if line.startswith("$ ")]
    # The status of a command is that which the next one asks for with `$?`.
    script = "".join(
        f"(exit ${{code:-0}})\n{{ {each}\n}} 2>&1; code=$?; printf '{_END}'\n" for each in commands
    )
    kept = {name: os.environ[name] for name in ("HOME", "SYSTEMROOT") if name in os.environ}
    done = subprocess.run(
        ["bash", "--noprofile", "--norc", "-c", script], cwd=folder, check=True,
        stdout=subprocess.PIPE, stdin=subprocess.DEVNULL, encoding="utf-8",
        env={**kept, "PATH": f"{programs}{os.pathsep}{os.environ['PATH']}", "COLUMNS": "80",
             "NO_COLOR": "1", "PYTHONIOENCODING": "utf-8", "LC_ALL": "C.UTF-8",
             "GIT_CONFIG_GLOBAL": os.devnull, "GIT_CEILING_DIRECTORIES": str(folder.parent)},
    )  # fmt: skip
    outputs = done.stdout.split(_END)
    assert len(outputs) == len(commands) + 1
    return "".join(
        f"$ {command}\n" + (f"{output.rstrip()}\n" if output.strip() else "")
        for command, output in zip(commands, outputs, strict=False)
    )


if __name__ == "__main__":
    if sys.argv[1:]:
        sys.exit("usage: python tools/console.py")
    for page in pages():
        page.write_text(played(page.read_text(encoding="utf-8")), encoding="utf-8")
