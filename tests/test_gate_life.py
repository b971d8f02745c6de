"""The life of a gate: what ends with which code while documents come, change, move and go."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result

from claimcheck.cli import cli

HEAD = "---\noutlet: {}\npublished: 2023-05-10\n---\n"
POST = "The mayor said that 40 people were killed in the fire in Lisbon on Tuesday."
GAZETTE = "The fire in Lisbon killed 60 people on Tuesday, the mayor said."
COURIER = "On Tuesday a fire in Lisbon killed sixty people, according to the mayor."
FILLER = "Smoke hung over the harbour until the evening, and the trams stood still."


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A working folder with the documents of a desk, in which so far nobody disagrees."""
    monkeypatch.chdir(tmp_path)
    write("desk/one.md", "The Post", POST)
    return tmp_path


def write(path: str, outlet: str, *paragraphs: str) -> None:
    target = Path(path)
    target.parent.mkdir(exist_ok=True)
    text = "\n\n".join(paragraphs)
    target.write_text(f"{HEAD.format(outlet)}{text}\n", encoding="utf-8")


def run(*arguments: str) -> Result:
    result = CliRunner().invoke(cli, arguments)
    if result.exception is not None and not isinstance(result.exception, SystemExit):
        raise result.exception
    return result


def check(*more: str, code: int) -> Result:
    """A run of the gate, which fails on any conflict however unsure it is."""
    result = run("check", "desk", "--min-confidence", "low", "--today", "2023-06-01", *more)
    assert result.exit_code == code, result.output
    return result


def conflict(*more: str) -> dict[str, Any]:
    """The one conflict of a run, as JSON has it."""
    printed = run("check", "desk", "-f", "json", "--today", "2023-06-01", *more).stdout
    found = [each for each in json.loads(printed)["findings"] if each["relation"] == "conflict"]
    assert len(found) == 1
    only: dict[str, Any] = found[0]
    return only


KNOWN = ("--baseline", "claimcheck-baseline.yaml")


def test_the_life_of_a_gate() -> None:
    check(code=0)

    # a new document contradicts
    write("desk/two.md", "The Gazette", FILLER, GAZETTE)
    assert "CONFLICT" in check(code=1).stdout

    # what is there is accepted; a later contradiction will not be
    assert run("baseline", "create", "desk").exit_code == 0
    assert "1 known (claimcheck-baseline.yaml)" in check(*KNOWN, code=0).stdout
    assert conflict(*KNOWN)["baseline"] == "known"
    check(code=1)  # nothing is used unasked

    # a paragraph moves
    write("desk/two.md", "The Gazette", GAZETTE, FILLER, FILLER)
    assert check(*KNOWN, code=0).stderr == ""

    # a third outlet agrees with one side
    write("desk/three.md", "The Courier", COURIER)
    assert len(conflict(*KNOWN)["sides"][1]["claims"]) == 2
    check(*KNOWN, code=0)

    # a file is renamed
    Path("desk/two.md").rename("desk/a-new-name.md")
    check(*KNOWN, code=0)

    # a figure changes
    write("desk/one.md", "The Post", POST.replace("40", "45"))
    changed = check(*KNOWN, code=1)
    assert "updated: it was 40 against 60" in " ".join(changed.stdout.split())
    told = conflict(*KNOWN)
    assert (told["baseline"], told["was"]["values"]) == ("updated", ["40", "60"])

    # that is let pass for a while
    Path("claimcheck-ignore.yaml").write_text(
        f'- finding: "{told["id"]}"\n  reason: The Post was asked.\n  expires: 2023-06-30\n',
        encoding="utf-8",
    )
    assert "1 suppressed" in check(*KNOWN, code=0).stdout
    assert conflict(*KNOWN)["suppressed"]["reason"] == "The Post was asked."
    check(*KNOWN, "--today", "2023-06-30", code=0)
    expired = check(*KNOWN, "--today", "2023-07-01", code=1)
    assert "expired on 2023-06-30" in " ".join(expired.stdout.split())

    # it is accepted after all
    Path("claimcheck-ignore.yaml").unlink()
    updated = run("baseline", "update", "desk")
    assert "0 new, 1 updated, 0 as they were" in updated.stdout
    assert "45 | 60" in updated.stdout
    check(*KNOWN, code=0)

    # those that contradict are deleted
    Path("desk/one.md").unlink()
    gone = check(*KNOWN, code=0)
    assert "1 entry of claimcheck-baseline.yaml without a finding any more" in gone.stderr
    pruned = run("baseline", "prune", "desk")
    assert "removed: People killed: 45 | 60" in pruned.stdout
    assert check(*KNOWN, code=0).stderr == ""


def test_a_baseline_and_suppressions_stand_in_the_settings() -> None:
    write("desk/two.md", "The Gazette", GAZETTE)
    Path("lists").mkdir()
    Path("lists/claimcheck.yaml").write_text("baseline: known.yaml\n", encoding="utf-8")
    config = ("--config", "lists/claimcheck.yaml")
    assert run("baseline", "create", "desk", *config).exit_code == 0
    assert Path("lists/known.yaml").is_file()
    check(*config, code=0)
    check(*config, "--no-baseline", code=1)

    # the usual file of suppressions is sought beside the settings
    entry = "- {rule: casualties.killed, documents: desk/two.md, reason: Asked.}\n"
    Path("lists/claimcheck-ignore.yaml").write_text(entry, encoding="utf-8")
    check(*config, "--no-baseline", code=0)
    Path("lists/claimcheck-ignore.yaml").rename("elsewhere.yaml")
    check(*config, "--no-baseline", code=1)
    check(*config, "--no-baseline", "--ignore-file", "elsewhere.yaml", code=0)


def test_what_a_project_keeps_is_not_passed_over_as_a_document() -> None:
    write("desk/two.md", "The Gazette", GAZETTE)
    assert run("baseline", "create", "desk", "--baseline", "desk/claimcheck-baseline.yaml")
    Path("desk/claimcheck-ignore.yaml").write_text("# none yet\n", encoding="utf-8")
    report = json.loads(run("check", "desk", "-f", "json").stdout)
    assert report["skipped"] == []


@pytest.mark.parametrize("format_", ["terminal", "markdown"])
def test_a_report_for_people_shows_what_is_new_and_counts_what_is_known(format_: str) -> None:
    write("desk/two.md", "The Gazette", GAZETTE)
    run("baseline", "create", "desk")
    write("desk/two.md", "The Gazette", GAZETTE, "Damage from the fire was put at $3 million.")
    write("desk/three.md", "The Courier", "Damage from the Lisbon fire was put at $7 million.")
    shown = check(*KNOWN, "-f", format_, "--fail-on", "warning", code=1).stdout
    assert "7 million" in shown
    assert "People killed" not in shown
    assert "1 known" in shown


@pytest.mark.parametrize("format_", ["terminal", "markdown", "concise", "sarif", "github"])
def test_what_is_updated_is_shown_with_what_it_was(format_: str) -> None:
    write("desk/two.md", "The Gazette", GAZETTE)
    run("baseline", "create", "desk")
    write("desk/two.md", "The Gazette", GAZETTE.replace("60", "65"))
    shown = check(*KNOWN, "-f", format_, code=1).stdout
    assert "updated: it was 40 against 60" in " ".join(shown.split())


def test_an_update_keeps_what_is_suppressed_out_of_the_baseline() -> None:
    write("desk/two.md", "The Gazette", GAZETTE)
    entry = "- {rule: casualties.killed, documents: two.md, reason: Asked., expires: 2023-06-30}\n"
    Path("claimcheck-ignore.yaml").write_text(entry, encoding="utf-8")
    day = ("--today", "2023-06-01")
    assert "0 findings" in run("baseline", "create", "desk", *day).stdout
    check(*KNOWN, code=0)
    check(*KNOWN, "--today", "2023-07-01", code=1)


def test_a_suppression_fails_no_run_that_asks_for_worse(tmp_path: Path) -> None:
    Path("claimcheck-ignore.yaml").write_text(
        '- {finding: "0123456789ab", reason: Asked.}\n', encoding="utf-8"
    )
    assert "warning: there is no finding 0123456789ab" in check(code=0).stdout
    check("--fail-on", "warning", code=1)
    Path("claimcheck-ignore.yaml").write_text('- {finding: "0123456789ab"}\n', encoding="utf-8")
    assert 'error: this entry lacks the key "reason"' in check(code=1).stdout
    check("--fail-on", "never", code=0)
