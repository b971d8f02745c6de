"""A rule's examples, run: each text must give just the claims that stand beside it.

Extraction stands above the rulebook, so whoever runs examples hands it in.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import asdict
from datetime import date
from typing import Any

from claimcheck.model.claim import Claim
from claimcheck.model.document import Document
from claimcheck.rulebook.rule import Example, Rule

Extract = Callable[[Document], Iterable[Claim]]


def failures(rule: Rule, extract: Extract) -> Iterator[tuple[str, int | None]]:
    """What is wrong with the examples of a rule, and on which line; one message an example."""
    for number, example in enumerate(rule.examples, 1):
        found = [claim for claim in extract(_document(rule, number, example))
                 if claim.rule == rule.id]  # fmt: skip
        wrong = _difference(example.claims, [fields(claim) for claim in found])
        if wrong:
            yield f'example {number}, "{example.text[:60]}": {wrong}', example.line


def fields(claim: Claim) -> dict[str, Any]:
    """What an example may state of a claim: its text, value and scope, without nesting."""
    stated: dict[str, Any] = {"text": claim.text, "scope": asdict(claim.scope)}
    for name, value in claim.value.fields().items():
        stated[name] = value
        if name == "value" and isinstance(value, Mapping):
            stated.update(value)
    return stated


def _document(rule: Rule, number: int, example: Example) -> Document:
    published = date.fromisoformat(example.published) if example.published else None
    return Document(f"{rule.id} example {number}", example.text, published=published)


def _difference(expected: tuple[Mapping[str, Any], ...], found: list[dict[str, Any]]) -> str:
    if len(expected) != len(found):
        texts = ", ".join(f'"{claim["text"]}"' for claim in found) or "none"
        return f"{len(expected)} claims expected, {len(found)} found: {texts}"
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
