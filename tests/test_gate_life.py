"""The life of a gate: what ends with which code while documents come, change, move and go."""

from __future__ import annotations

import csv
import json
import re
from collections.abc import Callable
from io import StringIO
from pathlib import Path
from typing import Any
from xml.etree import ElementTree as ET

import jsonschema
import pytest
from click.testing import Result
from gate_desk import run, write
from test_git_changes import commit, git

from claimcheck import reports

POST = "The mayor said that 40 people were killed in the fire in Lisbon on Tuesday."
GAZETTE = "The fire in Lisbon killed 60 people on Tuesday, the mayor said."
COURIER = "On Tuesday a fire in Lisbon killed sixty people, according to the mayor."
SARIF = json.loads(
    Path(__file__).with_name("schemas").joinpath("sarif-2.1.0.json").read_text(encoding="utf-8")
)
FILLER = "Smoke hung over the harbour until the evening, and the trams stood still."


@pytest.fixture(autouse=True)
def _documents(desk: Path) -> None:
    """The documents of a desk, in which so far nobody disagrees."""
    post(POST)


def post(*paragraphs: str) -> None:
    write("desk/one.md", *paragraphs, outlet="The Post")


def gazette(*paragraphs: str) -> None:
    write("desk/two.md", *paragraphs, outlet="The Gazette")


def courier(*paragraphs: str) -> None:
    write("desk/three.md", *paragraphs, outlet="The Courier")


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


def accepted(desk: Path) -> None:
    """The first days: a document contradicts, and a baseline takes that for known."""
    git(desk, "init", "--quiet")
    courier(FILLER)
    commit(desk)
    check(code=0)

    # a branch brings a new document, which contradicts
    git(desk, "checkout", "--quiet", "-b", "news")
    gazette(FILLER, GAZETTE)
    check("--staged", code=0)  # it is not staged yet
    git(desk, "add", "--all")
    assert "40 people" in check("--staged", code=1).stdout
    commit(desk)
    check("--since", "main", code=1)
    check("--since", "HEAD", code=0)  # nothing is new

    # what is there is accepted; a later contradiction will not be
    assert run("baseline", "create", "desk").exit_code == 0
    commit(desk)
    assert "1 known (claimcheck-baseline.yaml)" in check(*KNOWN, code=0).stdout
    check(*KNOWN, "--since", "main", code=0)
    assert conflict(*KNOWN)["baseline"] == "known"
    check(code=1)  # nothing is used unasked


def test_the_life_of_a_gate(desk: Path) -> None:
    accepted(desk)

    # a paragraph moves
    gazette(GAZETTE, FILLER, FILLER)
    assert check(*KNOWN, code=0).stderr == ""

    # a third outlet agrees with one side
    courier(FILLER, COURIER)
    commit(desk)
    assert len(conflict(*KNOWN)["sides"][1]["claims"]) == 2
    check(*KNOWN, code=0)
    check(*KNOWN, "--since", "HEAD~1", code=0)

    # a file is renamed
    git(desk, "mv", "desk/two.md", "desk/a-new-name.md")
    check(*KNOWN, "--staged", code=0)
    commit(desk)
    check(*KNOWN, code=0)

    # a figure changes
    post(POST.replace("40", "45"))
    git(desk, "add", "--all")
    check(*KNOWN, "--staged", code=1)
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
    commit(desk)
    check(*KNOWN, code=0)

    # one of those that contradict is deleted
    git(desk, "rm", "--quiet", "desk/one.md")
    check(*KNOWN, "--staged", code=0)
    commit(desk)
    gone = check(*KNOWN, code=0)
    assert "1 entry of claimcheck-baseline.yaml without a finding any more" in gone.stderr
    pruned = run("baseline", "prune", "desk")
    assert "removed: People killed: 45 | 60" in pruned.stdout
    assert check(*KNOWN, code=0).stderr == ""


Objects = list[dict[str, Any]]


def conflicts_in(objects: Objects) -> int:
    return sum(each.get("relation") == "conflict" for each in objects)


def rows(text: str) -> Objects:
    return [dict(row) for row in csv.DictReader(StringIO(text))]


COUNTED: dict[str, Callable[[str], int]] = {
    "concise": lambda text: len(re.findall(r"^\S+:\d+:\d+: .* conflict ", text, re.M)),
    "csv": lambda text: len(
        {row["finding"] for row in rows(text) if row["relation"] == "conflict"}
    ),
    "github": lambda text: len(re.findall("^::", text, re.M)),
    "gitlab": lambda text: len(json.loads(text)),
    "grouped": lambda text: len(re.findall(r"^ .* conflict ", text, re.M)) // 2,  # two documents
    "json": lambda text: conflicts_in(json.loads(text)["findings"]),
    "jsonl": lambda text: conflicts_in([json.loads(line) for line in text.splitlines()]),
    "jsonld": lambda text: conflicts_in(json.loads(text)["@graph"]),
    "junit": lambda text: len(ET.fromstring(text.encode()).findall(".//failure")),
    "markdown": lambda text: len(re.findall(r"^\| \d+ \| .*\| error \|", text, re.M)),
    "rdjson": lambda text: len(json.loads(text)["diagnostics"]),
    "sarif": lambda text: len(json.loads(text)["runs"][0]["results"]),
    "terminal": lambda text: len(re.findall(r"^\d+\. CONFLICT ", text, re.M)),
}
"""How many conflicts a report tells of; reviews are told of nothing else in this story."""


@pytest.mark.parametrize("format_", reports.names())
def test_a_new_document_with_one_conflict_gives_one_finding_in_every_format(
    format_: str, desk: Path
) -> None:
    git(desk, "init", "--quiet")
    commit(desk)
    gazette(FILLER, GAZETTE)
    shown = check("--since", "HEAD", "-f", format_, code=1).stdout
    assert COUNTED[format_](shown) == 1
    if format_ in ("json", "jsonl", "sarif"):  # of these the others say nothing any more
        return
    run("baseline", "create", "desk")
    assert COUNTED[format_](check(*KNOWN, "-f", format_, code=0).stdout) == 0


def test_sarif_marks_what_is_accepted() -> None:
    def results(*more: str, code: int) -> Objects:
        printed = check("-f", "sarif", *more, code=code).stdout
        log = json.loads(printed)
        jsonschema.validate(log, SARIF, jsonschema.Draft4Validator)
        found: Objects = log["runs"][0]["results"]
        return found

    gazette(GAZETTE)
    (found,) = results(code=1)
    assert found.keys() & {"baselineState", "suppressions"} == set()
    run("baseline", "create", "desk")
    (known,) = results(*KNOWN, code=0)
    assert (known["baselineState"], "suppressions" in known) == ("unchanged", False)
    assert known["fingerprints"] == found["fingerprints"]

    # one is new, one updated
    gazette(GAZETTE.replace("60", "65"), "Damage from the fire was put at $3 million.")
    courier("Damage from the Lisbon fire was put at $7 million.")
    states = {each["ruleId"]: each["baselineState"] for each in results(*KNOWN, code=1)}
    assert states["casualties.killed"] == "updated"
    assert "new" in states.values()

    # all or none of a run say whether they are suppressed (3.27.23)
    entry = "- {rule: casualties.killed, documents: two.md, reason: Asked.}\n"
    Path("claimcheck-ignore.yaml").write_text(entry, encoding="utf-8")
    by_rule = {each["ruleId"]: each["suppressions"] for each in results(*KNOWN, code=0)}
    assert len(by_rule) > 1
    (said,) = by_rule.pop("casualties.killed")
    assert (said["kind"], said["status"], said["justification"]) == (
        "external", "accepted", "Asked.",
    )  # fmt: skip
    assert said["location"]["physicalLocation"]["region"] == {"startLine": 1, "startColumn": 3}
    assert list(by_rule.values()) == [[]] * len(by_rule)

    Path("claimcheck-ignore.yaml").unlink()
    comment = "<!-- claimcheck: ignore[casualties.killed] -- The mayor was wrong. -->"
    gazette(comment, GAZETTE)
    (inside,) = (each["suppressions"] for each in results(code=0))
    assert [(each["kind"], each["justification"]) for each in inside] == [
        ("inSource", "The mayor was wrong.")
    ]


def test_a_baseline_and_suppressions_stand_in_the_settings() -> None:
    gazette(GAZETTE)
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
    gazette(GAZETTE)
    assert run("baseline", "create", "desk", "--baseline", "desk/claimcheck-baseline.yaml")
    Path("desk/claimcheck-ignore.yaml").write_text("# none yet\n", encoding="utf-8")
    report = json.loads(run("check", "desk", "-f", "json").stdout)
    assert report["skipped"] == []


@pytest.mark.parametrize("format_", ["terminal", "markdown"])
def test_a_report_for_people_shows_what_is_new_and_counts_what_is_known(format_: str) -> None:
    gazette(GAZETTE)
    run("baseline", "create", "desk")
    gazette(GAZETTE, "Damage from the fire was put at $3 million.")
    courier("Damage from the Lisbon fire was put at $7 million.")
    shown = check(*KNOWN, "-f", format_, "--fail-on", "warning", code=1).stdout
    assert "7 million" in shown
    assert "People killed" not in shown
    assert "1 known" in shown


@pytest.mark.parametrize("format_", ["terminal", "markdown", "concise", "sarif", "github"])
def test_what_is_updated_is_shown_with_what_it_was(format_: str) -> None:
    gazette(GAZETTE)
    run("baseline", "create", "desk")
    gazette(GAZETTE.replace("60", "65"))
    shown = check(*KNOWN, "-f", format_, code=1).stdout
    assert "updated: it was 40 against 60" in " ".join(shown.split())


def test_an_update_keeps_what_is_suppressed_out_of_the_baseline() -> None:
    gazette(GAZETTE)
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
