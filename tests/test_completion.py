"""Completion in a shell: the script is printed, and what it asks for is answered."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from claimcheck import reports
from claimcheck.cli.root import COMMANDS
from claimcheck.model.finding import Relation

ASK = "_CLAIMCHECK_COMPLETE"
RELATIONS = [each.value for each in Relation]


def asked(instruction: str, **more: str) -> str:
    """What the program prints for a shell; the entry point has the name of the command."""
    code = "from claimcheck.cli import cli; cli(prog_name='claimcheck')"
    done = subprocess.run(
        [sys.executable, "-c", code], env={**os.environ, ASK: instruction, **more},
        capture_output=True, text=True, check=False, encoding="utf-8",
    )  # fmt: skip
    assert done.stderr == ""
    return done.stdout


def completed(*words: str) -> list[str]:
    """What a shell offers for the last of the words."""
    lines = asked(
        "bash_complete", COMP_WORDS=" ".join(["claimcheck", *words]), COMP_CWORD=str(len(words))
    ).splitlines()
    return [line.partition(",")[2] for line in lines if line.startswith("plain,")]


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_the_script_is_printed(shell: str) -> None:
    script = asked(f"{shell}_source")
    assert f"{ASK}={shell}_complete" in script
    if shutil.which(shell):
        subprocess.run([shell, "-n"], input=script, text=True, check=True)


@pytest.mark.parametrize(("words", "offered"), [
    (("",), list(COMMANDS)),
    (("check", "-f", ""), reports.names()),
    (("check", "--report", "j"), [f"{name}=" for name in reports.names() if name[0] == "j"]),
    (("check", "--select", "different-"), [name for name in RELATIONS if "different-" in name]),
    (("check", "--ignore", "casualties.ki"), ["casualties.killed"]),
    (("check", "--select", "quantity,casualties.ki"), ["quantity,casualties.killed"]),
    (("extract", "--extend-select", "military"), ["military"]),
    (("rules", "show", "casualties.ki"), ["casualties.killed"]),
    (("rules", "show", "no-such"), []),
])  # fmt: skip
def test_what_is_offered(words: tuple[str, ...], offered: list[str]) -> None:
    found = completed(*words)
    assert set(offered) <= set(found)
    assert all(each.startswith(words[-1]) for each in found)
    assert bool(found) == bool(offered)


def test_every_relation_pack_and_kind_can_be_selected() -> None:
    offered = completed("check", "--select", "")
    assert {*RELATIONS, "casualties", "quantity"} <= set(offered)
    assert not [each for each in offered if "." in each]  # rules, once their pack is there


def test_rules_of_ones_own_are_offered_and_wrong_ones_are_no_error(tmp_path: Path) -> None:
    (tmp_path / "sea").mkdir()
    rule = tmp_path / "sea" / "buoys.yaml"
    rule.write_text(
        "kind: quantity\ntitle: Buoys\nwhy: They drift.\noptions: {heads: [buoy]}\n", "utf-8"
    )
    words = ("rules", "show", "--rules", str(tmp_path), "sea.")
    assert completed(*words) == ["sea.buoys"]
    rule.write_text("kind: quantities\n", "utf-8")
    assert completed(*words) == []
    assert completed(*words[:-1], "casualties.ki") == ["casualties.killed"]
