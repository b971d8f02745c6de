"""`--format junit`: the JUnit XML that CI services show as tests: one case a question.

A finding that fails the run is a failed case; agreement, and what differs without failing the run,
are passed ones, with what was found in their output; an input that was skipped is a skipped case.
There is no standard; the schema of Jenkins is what most services go by:
https://github.com/jenkinsci/xunit-plugin/blob/master/src/main/resources/org/jenkinsci/plugins/xunit/types/model/xsd/junit-10.xsd
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from xml.etree import ElementTree as ET

from claimcheck.model.document import Skipped
from claimcheck.model.finding import Finding
from claimcheck.model.report import Report
from claimcheck.reports import View
from claimcheck.reports import _vocabulary as vocabulary
from claimcheck.reports._brief import evidence, message, short, title
from claimcheck.reports._clean import clean, disarmed
from claimcheck.reports._index import Index
from claimcheck.reports._listed import listed

_NAME = 200


def render(report: Report, view: View) -> str:
    """A suite for each rule, and one for the inputs that were skipped."""
    index, root = Index(report), ET.Element("testsuites", name="claimcheck")
    by_rule: dict[str, list[Finding]] = {}
    for finding in listed(report, view):
        by_rule.setdefault(finding.rule, []).append(finding)
    for rule, findings in by_rule.items():
        _suite(root, rule, [_case(each, view, index) for each in findings])
    if report.skipped:
        _suite(root, "input", [_skipped(each) for each in report.skipped])
    for counted in ("tests", "failures", "errors"):
        root.set(counted, str(sum(int(suite.get(counted, "0")) for suite in root)))
    ET.indent(root)
    written: bytes = ET.tostring(root, encoding="utf-8", xml_declaration=True)
    return written.decode("utf-8") + "\n"


def _suite(root: ET.Element, name: str, cases: list[ET.Element]) -> None:
    """Cases of one name are numbered, since services tell them apart by it."""
    suite = ET.SubElement(root, "testsuite", name=_line(name), tests=str(len(cases)), errors="0")
    for state, child in (("failures", "failure"), ("skipped", "skipped")):
        suite.set(state, str(sum(case.find(child) is not None for case in cases)))
    seen: dict[str, int] = {}
    for case in cases:
        named = case.get("name", "")
        seen[named] = seen.get(named, 0) + 1
        case.set("classname", f"claimcheck.{_line(name)}")
        if seen[named] > 1:
            case.set("name", f"{named} ({seen[named]})")
        suite.append(case)


def _case(finding: Finding, view: View, index: Index) -> ET.Element:
    case = ET.Element("testcase", name=_line(short(finding.subject, _NAME)))
    if view.fails(finding):
        told = {"type": finding.relation.value, "message": _line(message(finding, index))}
        ET.SubElement(case, "failure", told).text = _text(_told(finding, index))
    else:
        ET.SubElement(case, "system-out").text = _text(_told(finding, index))
    return case


def _skipped(skipped: Skipped) -> ET.Element:
    case = ET.Element("testcase", name=_line(short(skipped.path, _NAME)))
    ET.SubElement(case, "skipped", message=_line(skipped.reason))
    return case


def _told(finding: Finding, index: Index) -> Iterator[str]:
    """Relation, evidence with its places, what was compared, and the finding's name."""
    yield title(finding)
    yield from (f"  {index.place_of(claim)}: {told}" for claim, told in evidence(finding, index))
    yield from (f"  {slot}" for slot in finding.why)
    yield f"  {vocabulary.standing(finding)}, finding {finding.id}"


def _line(text: str) -> str:
    """A text in which nothing is that XML forbids or a CI service obeys."""
    return disarmed(clean(text))


def _text(lines: Iterable[str]) -> str:
    return "\n".join(["", *(f"  {_line(line)}" for line in lines), ""])
