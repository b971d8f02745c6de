"""A rule's examples, run: what must come of each, against what does.

Extraction and comparison stand above the rulebook, so whoever runs examples hands them in.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass
from datetime import date
from typing import Any

from claimcheck.model.claim import Claim
from claimcheck.model.document import Document
from claimcheck.model.finding import Finding, Relation
from claimcheck.rulebook.rule import Example, Rule

UNWRITTEN = "TODO"
"""What a scaffold has where its author is to write."""


@dataclass(frozen=True, slots=True)
class Stages:
    """The stages of the program that examples run through, under one rulebook."""

    extract: Callable[[Document], Iterable[Claim]]
    check: Callable[[Sequence[Document]], Iterable[Finding]]


@dataclass(frozen=True, slots=True)
class Failure:
    """An example from which something else comes than stands beside it."""

    rule: Rule
    number: int
    """Its place among the examples of the rule, from 1."""
    example: Example
    wrong: str
    """What is wrong, in words."""
    found: tuple[Mapping[str, Any], ...] = ()
    """What came of it, in the form in which an example states it, with all that may be stated."""

    @property
    def message(self) -> str:
        """The example and what is wrong with it."""
        return f'example {self.number}, "{self.example.told}": {self.wrong}'


def failures(rule: Rule, stages: Stages) -> Iterator[Failure]:
    """The examples of a rule that fail."""
    for number, example in enumerate(rule.examples, 1):
        if UNWRITTEN in example.told:
            yield Failure(rule, number, example, "is still to be written")
            continue
        texts = documents(rule, number, example)
        if example.documents:
            found = [_of_finding(each) for each in _own(rule, example, stages.check(texts))]
            wrong = _unmet(example.relations, found)
        else:
            own = (each for each in stages.extract(texts[0]) if each.rule == rule.id)
            found = [fields(claim) for claim in own]
            wrong = _difference(example.claims, found)
        if wrong:
            yield Failure(rule, number, example, wrong, tuple(found))


def uncovered(rule: Rule) -> str:
    """What no example of a rule shows, in words; empty where one fires it and one does not."""
    missing = [
        told
        for fires, told in ((True, "no example fires it"), (False, "no example silences it"))
        if all(example.fires is not fires for example in rule.examples)
    ]
    return " and ".join(missing)


def fields(claim: Claim) -> dict[str, Any]:
    """What an example may state of a claim: its text, value and scope, without nesting."""
    stated: dict[str, Any] = {"text": claim.text, "scope": asdict(claim.scope)}
    for name, value in claim.value.fields().items():
        stated[name] = value
        if name == "value" and isinstance(value, Mapping):
            stated.update(value)
    return stated


def documents(rule: Rule, number: int, example: Example) -> list[Document]:
    """The documents of an example."""
    name = f"{rule.id} example {number}"
    if not example.documents:
        return [Document(name, example.text, published=_day(example.published))]
    return [
        Document(f"{name}, document {n}", each.text, each.outlet or f"document {n}",
                 _day(each.published or example.published), each.title)
        for n, each in enumerate(example.documents, 1)
    ]  # fmt: skip


def _day(written: str | None) -> date | None:
    return date.fromisoformat(written) if written else None


def _own(rule: Rule, example: Example, findings: Iterable[Finding]) -> list[Finding]:
    """The findings in which the rule has a claim; those of one outlet only where one is named."""
    asked = {each["relation"] for each in example.relations}
    return [
        finding for finding in findings
        if any(claim.rule == rule.id for claim in finding.claims)
        and (finding.relation is not Relation.SINGLE_SOURCE or finding.relation.value in asked)
    ]  # fmt: skip


def _of_finding(finding: Finding) -> dict[str, Any]:
    """What an example may state of a finding."""
    return {
        "relation": finding.relation.value, "severity": finding.severity.value,
        "confidence": finding.band.value, "subject": finding.subject,
        "values": tuple(side.value for side in finding.sides),
    }  # fmt: skip


def _unmet(expected: Sequence[Mapping[str, Any]], found: Sequence[Mapping[str, Any]]) -> str:
    """What of the findings that must come out does not, and what comes out besides."""
    left = list(found)
    missing = []
    for wanted in expected:
        met = next((each for each in left if _meets(each, wanted)), None)
        if met is None:
            missing.append(wanted)
        else:
            left.remove(met)
    if not missing and not left:
        return ""
    words = "; ".join(_told(each) for each in missing) or "none else"
    return f"expected: {words}; found: {'; '.join(_told(each) for each in left) or 'none'}"


def _meets(found: Mapping[str, Any], wanted: Mapping[str, Any]) -> bool:
    return all(
        sorted(found[name]) == sorted(value) if name == "values" else found[name] == value
        for name, value in wanted.items()
    )


def _told(finding: Mapping[str, Any]) -> str:
    values = f" of {' against '.join(finding['values'])}" if "values" in finding else ""
    others = [f"{name} {finding[name]}" for name in ("severity", "confidence", "subject")
              if name in finding]  # fmt: skip
    return str(finding["relation"]) + values + (f" ({', '.join(others)})" if others else "")


def _difference(expected: tuple[Mapping[str, Any], ...], found: list[dict[str, Any]]) -> str:
    if len(expected) != len(found):
        texts = ", ".join(f'"{claim["text"]}"' for claim in found) or "none"
        noun = "claim" if len(expected) == 1 else "claims"
        return f"{len(expected)} {noun} expected, {len(found)} found: {texts}"
    wrong = [
        f"{path} is {given!r}, not {wanted!r}"
        for claim, stated in zip(expected, found, strict=True)
        for path, wanted, given in _mismatches(claim, stated)
    ]
    return "; ".join(wrong)


def _mismatches(
    expected: Mapping[str, Any], found: Mapping[str, Any], path: str = ""
) -> Iterator[tuple[str, Any, Any]]:
    for name, wanted in expected.items():
        given = found.get(name) if isinstance(found, Mapping) else None
        if isinstance(wanted, Mapping) and isinstance(given, Mapping):
            yield from _mismatches(wanted, given, f"{path}{name}.")
        elif given != wanted:
            yield f"{path}{name}", wanted, given
