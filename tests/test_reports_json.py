"""The report as JSON: its schema, its safety, its offsets."""

from __future__ import annotations

import json
from importlib.resources import files
from typing import Any

import jsonschema
import pytest
from report_cases import CASES

from claimcheck.reports import View
from claimcheck.reports._json_objects import claim_fields, dumps
from claimcheck.reports.json import render

SCHEMA = json.loads(files("claimcheck.reports").joinpath("report.schema.json").read_text("utf-8"))


def rendered(case: str, **view: bool) -> dict[str, Any]:
    read: dict[str, Any] = json.loads(render(CASES[case](), View(**view)))
    return read


def test_the_schema_is_one() -> None:
    jsonschema.Draft202012Validator.check_schema(SCHEMA)


@pytest.mark.parametrize("case", CASES)
def test_valid(case: str) -> None:
    jsonschema.validate(rendered(case, single_source=True), SCHEMA)


@pytest.mark.parametrize("break_it", [
    lambda report: report.pop("coverage"),
    lambda report: report["findings"][0].update(relation="disagreement"),
    lambda report: report["findings"][0].update(sides=report["findings"][0]["sides"][:1]),
    lambda report: report["findings"][0]["sides"][0]["claims"][0].pop("start"),
    lambda report: report["documents"][0].update(outlet=3),
])  # fmt: skip
def test_the_schema_refuses(break_it: Any) -> None:
    report = rendered("flood")
    break_it(report)
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.validate(report, SCHEMA)


def test_offsets_hold() -> None:
    texts = {document.id: document.text for document in CASES["flood"]().documents}
    for finding in rendered("flood")["findings"]:
        for claim in (claim for side in finding["sides"] for claim in side["claims"]):
            text = texts[claim["document"]]
            assert claim["text"] == text[claim["start"] : claim["end"]]
            line = text.split("\n")[claim["line"] - 1]
            assert line[claim["column"] - 1 :].startswith(claim["text"][:3])


@pytest.mark.parametrize("text", ["\ud800", "\udfff\ud800", "\u202e", "\x9b2J", "é中\U0001f469"])
def test_every_string_reads_back(text: str) -> None:
    written = dumps({"text": text}).encode("utf-8")
    assert {"text": text} == json.loads(written)


def test_a_claim_as_extract_prints_it() -> None:
    claim = CASES["flood"]().findings[0].claims[0]
    fields = claim_fields(claim)
    assert fields["rule"] == "people.counts"
    assert {"subject", "place", "period", "status", "speaker"} == set(fields["scope"])  # type: ignore[call-overload]
    assert "line" not in fields
