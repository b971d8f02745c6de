"""The docs are true: the reference is that of today, and every command shown prints what is shown.

`make reference` makes both.
"""

from __future__ import annotations

import re
import shutil
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT / "tools"))

import console  # noqa: E402
import reference  # noqa: E402

from claimcheck.cli.root import COMMANDS  # noqa: E402

PAGES = ROOT / "docs" / "pages"
ALL = sorted(path.relative_to(PAGES).as_posix() for path in PAGES.rglob("*.md"))
SHOWING = [path.relative_to(PAGES).as_posix() for path in console.pages()]


def text(page: str) -> str:
    return (PAGES / page).read_text(encoding="utf-8")


@pytest.mark.parametrize("name", reference.PAGES)
def test_the_reference_is_that_of_today(name: str) -> None:
    assert text(f"reference/{name}") == reference.page(name), "run: make reference"


def test_every_page_of_the_reference_is_made() -> None:
    assert {f"reference/{name}" for name in reference.PAGES} == {
        page for page in ALL if page.startswith("reference/")
    }


@pytest.mark.skipif(shutil.which("bash") is None, reason="the pages show commands of bash")
@pytest.mark.parametrize("page", SHOWING)
def test_a_command_prints_what_the_docs_show(page: str) -> None:
    assert text(page) == console.played(text(page)), "run: make reference"


def test_commands_are_run_in_order_in_one_folder() -> None:
    page = (
        '```text title="a/b.txt"\nFour men.\n```\nThen\n```console\n$ cat a/b.txt\nFive\n'
        "$ false\n$ echo $?\n```\n```console\n$ ls seeds > n; cat a/b.txt >&2\n```\n"
    )
    played = console.played(page)
    assert "$ cat a/b.txt\nFour men.\n$ false\n$ echo $?\n1\n```" in played
    assert "cat a/b.txt >&2\nFour men.\n```" in played
    assert console.played(played) == played


def test_every_command_is_shown_to_work() -> None:
    shown = {word for page in SHOWING for word in re.findall(r"claimcheck (\w+)", text(page))}
    assert {"check", "extract", "baseline", "rules"} <= shown & set(COMMANDS)


def entries(nav: Any) -> Iterator[str]:
    for entry in nav:
        for value in entry.values():
            yield from [value] if isinstance(value, str) else entries(value)


def test_every_page_is_in_the_menu() -> None:
    settings = yaml.safe_load((ROOT / "docs" / "mkdocs.yml").read_text(encoding="utf-8"))
    assert sorted(entries(settings["nav"])) == ALL


@pytest.mark.parametrize("page", ALL)
def test_a_link_leads_to_a_page(page: str) -> None:
    for target in re.findall(r"\]\((?!https?:)([^)#]+)\)", text(page)):
        assert (PAGES / page).parent.joinpath(target).is_file(), target


@pytest.mark.parametrize("page", ALL)
def test_what_is_shown_as_yaml_is_yaml(page: str) -> None:
    for block in re.findall(r"^```yaml.*?\n(.*?)^```", text(page), re.S | re.M):
        assert yaml.safe_load(block)
