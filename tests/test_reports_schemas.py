"""Reports as other programs read them: each against the schema that it is published with."""

from __future__ import annotations

import csv
import json
import re
from collections import Counter
from io import StringIO
from pathlib import Path
from typing import Any
from urllib.parse import unquote
from xml.etree import ElementTree as ET

import jsonschema
import pytest
import rdflib
import xmlschema
from report_cases import CASES

from claimcheck import kinds, pipeline, readers
from claimcheck.model.finding import Finding, Relation
from claimcheck.model.report import Report
from claimcheck.reports import View, load
from claimcheck.reports.csv import HEADS
from claimcheck.rulebook import loader

SCHEMAS = Path(__file__).with_name("schemas")
ALL = View(single_source=True)
JUNIT = xmlschema.XMLSchema(SCHEMAS / "junit-10.xsd")
VALIDATORS = {
    "sarif": ("sarif-2.1.0.json", jsonschema.Draft4Validator),
    "gitlab": ("code-quality.json", jsonschema.Draft202012Validator),
    "rdjson": ("rdjson.json", jsonschema.Draft202012Validator),
    "jsonld": ("annotated-claims.json", jsonschema.Draft202012Validator),
}


def rendered(format_: str, report: Report, view: View = ALL) -> Any:
    return json.loads(load(format_).render(report, view))


def validator(format_: str) -> Any:
    file, kind = VALIDATORS[format_]
    return kind(json.loads((SCHEMAS / file).read_text(encoding="utf-8")))


def problems(report: Report) -> list[Finding]:
    return [each for each in report.findings if each.relation is not Relation.AGREEMENT]


def texts(report: Report) -> dict[str, str]:
    return {each.id: each.text for each in report.documents}


def test_one_case_has_all_that_a_format_can_meet() -> None:
    findings = CASES["everything"]().findings
    assert set(Relation) == {each.relation for each in findings}
    assert set(kinds.names()) == {each.kind for each in findings}
    assert {"high", "medium", "low"} == {each.band.value for each in findings}
    assert any(claim.part for each in findings for claim in each.claims)


# --- the schemas -----------------------------------------------------------------------------


@pytest.mark.parametrize("case", CASES)
@pytest.mark.parametrize("format_", VALIDATORS)
def test_valid_json(format_: str, case: str) -> None:
    found = [
        error.message for error in validator(format_).iter_errors(rendered(format_, CASES[case]()))
    ]
    assert found == []


@pytest.mark.parametrize("case", CASES)
def test_valid_junit(case: str) -> None:
    JUNIT.validate(load("junit").render(CASES[case](), ALL))


def test_the_seeds_make_valid_reports() -> None:
    """A whole run, not a report that was made for the test."""
    intake = readers.read([str(Path(__file__).parent.parent / "seeds")])
    report = pipeline.check(intake.documents, loader.load())
    assert len({each.relation for each in report.findings}) >= 6
    for format_ in VALIDATORS:
        validator(format_).validate(rendered(format_, report))
    JUNIT.validate(load("junit").render(report, ALL))


@pytest.mark.parametrize(("format_", "spoil"), [
    ("sarif", lambda log: log["runs"][0]["results"][0].update(level="grave")),
    ("sarif", lambda log: log["runs"][0]["results"][0].pop("message")),
    ("sarif", lambda log: log["runs"][0]["results"][0].update(relation="conflict")),
    ("gitlab", lambda issues: issues[0].update(severity="error")),
    ("gitlab", lambda issues: issues[0]["location"].pop("lines")),
    ("rdjson", lambda result: result["diagnostics"][0].pop("location")),
    ("rdjson", lambda result: result["diagnostics"][0].update(severity="NOTE")),
    ("jsonld", lambda graph: graph["@graph"].append({"@type": "ClaimReview"})),
    ("jsonld", lambda graph: graph["@graph"][-1]["target"]["selector"].clear()),
])  # fmt: skip
def test_the_schemas_refuse(format_: str, spoil: Any) -> None:
    told = rendered(format_, CASES["flood"]())
    spoil(told)
    with pytest.raises(jsonschema.ValidationError):
        validator(format_).validate(told)


def test_the_schema_of_junit_refuses() -> None:
    root = ET.fromstring(load("junit").render(CASES["flood"](), ALL))
    del root[0][0].attrib["name"]
    assert not JUNIT.is_valid(ET.tostring(root, encoding="unicode"))


# --- what they point at ----------------------------------------------------------------------


@pytest.mark.parametrize("case", ["everything", "wide", "question"])
def test_sarif_points_at_every_claim(case: str) -> None:
    report = CASES[case]()
    (run,) = rendered("sarif", report)["runs"]
    for finding, result in zip(problems(report), run["results"], strict=True):
        assert result["fingerprints"] == {"claimcheck/v1": finding.id}
        assert run["tool"]["driver"]["rules"][result["ruleIndex"]]["id"] == finding.rule
        places = [*result["locations"], *result["relatedLocations"]]
        for claim, place in zip(finding.claims, places, strict=True):
            where = place["physicalLocation"]
            file = where["artifactLocation"]
            assert unquote(file["uri"]) == claim.document
            assert run["artifacts"][file["index"]]["location"]["uri"] == file["uri"]
            if claim.part:
                assert "region" not in where
                continue
            at = where["region"]
            lines = texts(report)[claim.document].split("\n")
            assert at["startLine"] == at["endLine"]
            line = lines[at["startLine"] - 1]
            assert line[at["startColumn"] - 1 : at["endColumn"] - 1] == claim.text


@pytest.mark.parametrize("case", ["everything", "wide"])
def test_rdjson_counts_bytes(case: str) -> None:
    report = CASES[case]()
    for finding, told in zip(
        problems(report), rendered("rdjson", report)["diagnostics"], strict=True
    ):
        places = [told["location"], *(each["location"] for each in told["related_locations"])]
        for claim, place in zip(finding.claims, places, strict=True):
            assert place["path"] == claim.document
            if claim.part:
                assert "range" not in place
                continue
            start, end = place["range"]["start"], place["range"]["end"]
            line = texts(report)[claim.document].split("\n")[start["line"] - 1].encode()
            assert line[start["column"] - 1 : end["column"] - 1].decode() == claim.text


def test_gitlab_tells_issues_apart_and_names_every_place() -> None:
    report = CASES["everything"]()
    issues = rendered("gitlab", report)
    assert [each.id for each in problems(report)] == [each["fingerprint"] for each in issues]
    for finding, issue in zip(problems(report), issues, strict=True):
        places = [issue["location"], *issue["other_locations"]]
        assert [claim.document for claim in finding.claims] == [each["path"] for each in places]
        for claim in finding.claims:
            assert claim.document in issue["content"]["body"]


@pytest.mark.parametrize("case", ["everything", "wide"])
def test_jsonld_selects_the_words_of_each_claim(case: str) -> None:
    report = CASES[case]()
    graph = rendered("jsonld", report)["@graph"]
    claims = [claim for finding in report.findings for claim in finding.claims]
    annotations = [each for each in graph if each["@type"] == "Annotation"]
    titles = {each.id: each.title for each in report.documents}
    for claim, annotation in zip(claims, annotations, strict=True):
        quote, *position = annotation["target"]["selector"]
        whole = titles[claim.document] if claim.part else texts(report)[claim.document]
        assert whole is not None
        assert quote["exact"] == claim.text
        assert f"{quote['prefix']}{quote['exact']}{quote['suffix']}" in whole
        assert bool(position) is (claim.part is None)
        for each in position:
            assert whole[each["start"] : each["end"]] == claim.text


@pytest.mark.filterwarnings("ignore:ConjunctiveGraph is deprecated")
def test_jsonld_is_linked_data_without_a_rating() -> None:
    """Read by an RDF library: each term is one of schema.org, Web Annotation or our own."""
    graph, schema_org = rdflib.Graph(), rdflib.SDO
    text = load("jsonld").render(CASES["everything"](), ALL)
    graph.parse(data=text, format="json-ld", publicID="https://example.org/")
    terms = {str(p) for _, p, o in graph} | {str(o) for _, p, o in graph if p == rdflib.RDF.type}
    schema = {
        term.removeprefix(str(schema_org)) for term in terms if term.startswith(str(schema_org))
    }
    assert {"Claim", "appearance", "Article"} <= schema
    assert [term for term in sorted(schema) if term not in schema_org] == []
    others = {term for term in terms if not term.startswith(str(schema_org))} - {
        str(rdflib.RDF.type)
    }
    assert {re.split(r"[#:](?=\w+$)", term)[0] for term in others} == {
        "http://www.w3.org/ns/oa", "urn:claimcheck:term",
    }  # fmt: skip
    assert {term.rpartition("#")[2] for term in others if "ns/oa" in term} <= {
        "Annotation", "TextQuoteSelector", "TextPositionSelector", "motivatedBy", "hasBody",
        "hasTarget", "hasSource", "hasSelector", "exact", "prefix", "suffix", "start", "end",
    }  # fmt: skip
    assert not re.search(r"(?i)rating|review", text)
    claims = set(graph.subjects(rdflib.RDF.type, schema_org.Claim))
    bodies = set(graph.objects(None, rdflib.URIRef("http://www.w3.org/ns/oa#hasBody")))
    assert claims == bodies
    for claim in claims:
        for document in graph.objects(claim, schema_org.appearance):
            assert (document, rdflib.RDF.type, schema_org.Article) in graph


# --- tests and tables ------------------------------------------------------------------------


def cases(text: str) -> dict[str, ET.Element]:
    return {str(each.get("name")): each for each in ET.fromstring(text).iter("testcase")}


def test_a_case_of_junit_fails_where_the_run_does() -> None:
    report = CASES["everything"]()
    failed = Counter(str(view_fails) for view_fails in map(View().fails, report.findings))
    text = load("junit").render(report, ALL)
    found = cases(text)
    assert len(found) == len(report.findings) + len(report.skipped)
    assert failed["True"] == sum(case.find("failure") is not None for case in found.values())
    assert found["When: the gauge passed nine metres"].find("failure") is None  # an unsure conflict
    assert found["people killed (2)"].find("failure") is None  # an agreement
    assert found["flood/photo.jpg"].find("skipped") is not None
    root = ET.fromstring(text)
    assert (root.get("tests"), root.get("failures")) == ("14", "2")

    gentle = load("junit").render(report, View(fails=lambda finding: False))
    assert "<failure" not in gentle
    strict = load("junit").render(report, View(fails=lambda finding: True))
    assert strict.count("<failure") == sum(
        each.relation is not Relation.SINGLE_SOURCE for each in report.findings
    )


def test_csv_has_a_row_for_each_claim() -> None:
    report = CASES["everything"]()
    head, *rows = csv.reader(StringIO(load("csv").render(report, ALL)))
    assert tuple(head) == HEADS
    claims = [
        (each.id, claim.document, claim.text) for each in report.findings for claim in each.claims
    ]
    columns = [HEADS.index(name) for name in ("finding", "document", "text")]
    assert claims == [tuple(row[n] for n in columns) for row in rows]


def test_a_line_of_jsonl_is_a_finding_of_json() -> None:
    report = CASES["everything"]()
    lines = [json.loads(line) for line in load("jsonl").render(report, ALL).splitlines()]
    whole = rendered("json", report)
    documents = {each["id"]: each for each in whole["documents"]}
    for line, finding in zip(lines, whole["findings"], strict=True):
        assert {**finding, "documents": line["documents"]} == line
        named = {claim["document"] for side in finding["sides"]
                 for claim in (*side["claims"], *side.get("headlines", ()))}  # fmt: skip
        assert {name: documents[name] for name in named} == {d["id"]: d for d in line["documents"]}
