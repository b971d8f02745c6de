"""What the formats for other programs hold, in which order, and how grave they call it."""

from __future__ import annotations

import json
import re
from dataclasses import replace

import pytest
import report_factory as make
from report_cases import CASES

from claimcheck import reports
from claimcheck.model.finding import Relation, Severity
from claimcheck.model.report import Report
from claimcheck.reports import View, load
from claimcheck.reports._listed import gravity

REVIEWED = ("sarif", "github", "gitlab", "rdjson")
PEOPLE = ("terminal", "markdown", "concise", "grouped", "csv", "junit", "jsonld", *REVIEWED)
WHOLE = ("json", "jsonl")


def conflicts(count: int, *, confidence: float = 0.95, severity: str = "error") -> Report:
    """So many conflicts of two documents, each about another thing."""
    documents, findings = [], []
    for n in range(count):
        one, two = (make.document(f"{n}-{w}.txt", f"{w} men.", w) for w in ("Four", "Five"))
        sides = (
            make.side("4", make.claim(one, "Four men")),
            make.side("5", make.claim(two, "Five men")),
        )
        documents += [one, two]
        grave = {"confidence": confidence, "severity": Severity(severity)}
        findings.append(make.finding(Relation.CONFLICT, f"men of ship {n}", *sides, **grave))
    return make.report(documents, findings)


def test_every_format_says_what_it_holds() -> None:
    assert {*PEOPLE, *WHOLE} == set(reports.names())


@pytest.mark.parametrize("format_", PEOPLE)
def test_what_is_less_sure_than_asked_is_left_out(format_: str) -> None:
    render = load(format_).render
    report = conflicts(1, confidence=0.5)
    assert "men of ship 0" in render(report, View(unsure=True))
    assert "men of ship 0" not in render(report, View(least=0.6))


@pytest.mark.parametrize("format_", WHOLE)
def test_what_keeps_all_leaves_nothing_out(format_: str) -> None:
    assert "men of ship 0" in load(format_).render(conflicts(1, confidence=0.5), View(least=1))


@pytest.mark.parametrize("format_", reports.names())
def test_agreement_is_no_problem_to_review(format_: str) -> None:
    report = CASES["everything"]()
    agreed = replace(report, findings=tuple(
        each for each in report.findings if each.relation is Relation.AGREEMENT))  # fmt: skip
    view = View(shown=frozenset(["agreements"]))
    assert ("people killed" in load(format_).render(agreed, view)) is (format_ not in REVIEWED)


@pytest.mark.parametrize("format_", ["concise", "grouped", "github"])
def test_a_report_ends_with_the_verdict(format_: str) -> None:
    render = load(format_).render
    assert "3 conflicts in 6 documents" in render(conflicts(3), View()).splitlines()[-1]
    assert "No conflicts in 0 documents" in render(Report((), (), ()), View()).splitlines()[-1]
    unsure = render(conflicts(3, confidence=0.5), View(least=0.9)).splitlines()
    assert "3 findings of lower confidence not listed" in unsure[-1]
    assert len(unsure) == 1


@pytest.mark.parametrize(("severity", "confidence", "told"), [
    ("error", 0.95, "error"), ("error", 0.7, "warning"), ("error", 0.3, "note"),
    ("warning", 0.7, "note"), ("note", 0.3, "info"), ("info", 0.3, "info"),
])  # fmt: skip
def test_doubt_makes_a_finding_less_grave(severity: str, confidence: float, told: str) -> None:
    report = conflicts(1, confidence=confidence, severity=severity)
    assert gravity(report.findings[0]).value == told
    words = {format_: load(format_).render(report, View()) for format_ in REVIEWED}
    named = {
        "error": ('"error"', "::error ", '"critical"', '"ERROR"'),
        "warning": ('"warning"', "::warning ", '"major"', '"WARNING"'),
        "note": ('"note"', "::notice ", '"minor"', '"INFO"'),
        "info": ('"note"', "::notice ", '"info"', '"INFO"'),
    }
    for format_, expected in zip(REVIEWED, named[told], strict=True):
        assert expected in words[format_]


# --- lines -----------------------------------------------------------------------------------

CONCISE = re.compile(
    r"(?P<path>[^:]+):(?P<line>\d+):(?P<column>\d+): (?P<severity>\w+) (?P<rule>[\w.]+) "
    r"(?P<relation>[\w-]+) \[(?P<band>\w+)\] (?P<message>.+)"
)


def test_a_line_of_concise_can_be_read_back() -> None:
    report = CASES["everything"]()
    *lines, _verdict = load("concise").render(report, View(single_source=True)).splitlines()
    for finding, line in zip(report.findings, lines, strict=True):
        read = CONCISE.fullmatch(line)
        assert read is not None
        standing = (
            finding.severity.value,
            finding.rule,
            finding.relation.value,
            finding.band.value,
        )
        assert standing == read.group("severity", "rule", "relation", "band")
        text = next(each.text for each in report.documents if each.id == read["path"])
        row = text.split("\n")[int(read["line"]) - 1]
        assert row[int(read["column"]) - 1 :].startswith(finding.claims[0].text[:9])


def test_grouped_names_a_finding_under_each_of_its_documents() -> None:
    report = CASES["everything"]()
    text = load("grouped").render(report, View(single_source=True))
    *parts, _verdict = text.split("\n\n")
    under = {part.splitlines()[0]: part for part in parts}
    for finding in report.findings:
        for document in (each.id for each in report.documents):
            listed = f" {finding.rule} {finding.relation.value} " in under[document]
            alike = (finding.rule, finding.relation)
            same = [each for each in report.findings if (each.rule, each.relation) == alike]
            assert listed is any(document in each.documents for each in same)


def test_ascii_on_request() -> None:
    for format_ in ("concise", "grouped"):
        assert load(format_).render(CASES["wide"](), View(ascii=True)).isascii()


# --- GitHub ----------------------------------------------------------------------------------


def commands(text: str) -> list[tuple[str, dict[str, str], str]]:
    """Level, properties and message of each workflow command, as the runner reads it."""
    found = []
    for line in text.splitlines():
        if line.startswith("::"):
            name, given, message = re.fullmatch(r"::(\w+) ([^:]*)::(.*)", line).groups()  # type: ignore[union-attr]
            properties = dict(each.split("=", 1) for each in given.split(","))
            found.append(
                (name, {k: unescaped(v) for k, v in properties.items()}, unescaped(message))
            )
    return found


def unescaped(text: str) -> str:
    for code, char in (("%3A", ":"), ("%2C", ","), ("%0D", "\r"), ("%0A", "\n"), ("%25", "%")):
        text = text.replace(code, char)
    return text


def test_annotations_stay_within_what_github_takes() -> None:
    grave, light = conflicts(13), conflicts(12, severity="warning")
    report = replace(grave, documents=grave.documents + light.documents,
                     findings=grave.findings + light.findings)  # fmt: skip
    text = load("github").render(report, View())
    levels = [name for name, _, _ in commands(text)]
    assert levels == ["error"] * 10 + ["warning"] * 10
    last = text.splitlines()[-1]
    assert "5 not annotated" in last
    assert [name in last for name in ("ship 9", "ship 10", "ship 11", "ship 12")] == [
        False, True, True, True,
    ]  # fmt: skip


def test_of_very_many_findings_the_last_line_names_some() -> None:
    last = load("github").render(conflicts(60), View()).splitlines()[-1]
    assert "50 not annotated" in last
    assert last.endswith("and 30 more")
    assert len(last) < 3000


def test_an_annotation_stands_at_the_claim_and_shows_all_evidence() -> None:
    report = CASES["flood"]()
    name, given, message = commands(load("github").render(report, View()))[0]
    assert (name, given["file"], given["line"], given["col"]) == (
        "error",
        "flood/courier.txt",
        "3",
        "21",
    )
    assert given["title"] == (
        "Conflict: people rescued from rooftops, lower Arda valley (people.counts, high confidence)"
    )
    for claim in report.findings[0].claims:
        assert f"{claim.document}:" in message
        assert claim.text in message


@pytest.mark.parametrize("odd", ["50%", "a%0Ab", "x::y", "a,b=c", "100%3A", "%25"])
def test_what_a_command_says_reads_back(odd: str) -> None:
    one, two = (make.document(f"{odd}/{w}.txt", f"{w} men.") for w in ("Four", "Five"))
    sides = (
        make.side(odd, make.claim(one, "Four men")),
        make.side("5", make.claim(two, "Five men")),
    )
    report = make.report([one, two], [make.finding(Relation.CONFLICT, odd, *sides)])
    ((_, given, message),) = commands(load("github").render(report, View()))
    assert given["file"] == f"{odd}/Four.txt"
    assert odd in given["title"]
    assert odd in message


# --- paths -----------------------------------------------------------------------------------


@pytest.mark.parametrize(("name", "path", "uri"), [
    ("a.txt", "a.txt", "a.txt"),
    ("./in/../a b.txt", "a b.txt", "a%20b.txt"),
    ("x:y.txt", "x:y.txt", "x%3Ay.txt"),
    ("50%.txt", "50%.txt", "50%25.txt"),
    ("/srv/é.txt", "/srv/é.txt", "file:///srv/%C3%A9.txt"),
])  # fmt: skip
def test_paths_as_tools_write_them(name: str, path: str, uri: str) -> None:
    one, two = make.document(name, "Four men."), make.document("other.txt", "Five men.")
    sides = (
        make.side("4", make.claim(one, "Four men")),
        make.side("5", make.claim(two, "Five men")),
    )
    report = make.report([one, two], [make.finding(Relation.CONFLICT, "men", *sides)])
    told = {format_: load(format_).render(report, View()) for format_ in reports.names()}
    run = json.loads(told["sarif"])["runs"][0]
    where = run["results"][0]["locations"][0]["physicalLocation"]["artifactLocation"]["uri"]
    assert where == uri
    assert json.loads(told["gitlab"])[0]["location"]["path"] == path
    assert json.loads(told["rdjson"])["diagnostics"][0]["location"]["path"] == path
    assert told["concise"].startswith(f"{path}:1:1: ")
