"""One finding of a JSON report as a page: what it says, who has it, and why it was found."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from claimcheck.model.finding import Band

_LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"


def page(
    finding: Mapping[str, Any],
    documents: Sequence[Mapping[str, Any]],
    rules: Mapping[str, Mapping[str, Any]],
    meaning: str,
    width: int = 80,
) -> str:
    """The page of a finding of `report.schema.json`; `meaning` is that of its relation."""
    outlets = {each["id"]: each["outlet"] or each["id"] for each in documents}
    rule = rules.get(finding["rule"], {})
    lines = [
        f"{finding['id']}: {finding['subject']}", *_filled(finding["message"], width, ""),
        " · ".join(_facts(finding)), "",
        *_sides(finding["sides"], outlets), *_pairs(finding.get("relations", ())),
        "What was compared", *_slots(finding["why"], width), "",
        f"What {finding['relation']} means", *_filled(meaning, width), "",
        f"What {finding['rule']} is on",
        *_filled(": ".join(filter(None, (rule.get("title"), rule.get("why")))), width),
    ]  # fmt: skip
    return "\n".join(lines) + "\n"


def _filled(words: str, width: int, indent: str = "  ") -> list[str]:
    return textwrap.wrap(words, width, initial_indent=indent, subsequent_indent=indent)


def _facts(finding: Mapping[str, Any]) -> Iterator[str]:
    band = Band.of(finding["confidence"]).value
    yield from (finding["rule"], finding["relation"], finding["severity"])
    yield f"confidence {finding['confidence']:.2f} ({band})"
    claims = [claim for side in finding["sides"] for claim in _claims(side)]
    documents = len({claim["document"] for claim in claims})
    yield f"{documents} document{'s' * (documents != 1)}"
    if finding["origins"] < documents:
        yield f"{finding['origins']} origin{'s' * (finding['origins'] != 1)}"


def _claims(side: Mapping[str, Any]) -> Iterator[Mapping[str, Any]]:
    yield from (*side["claims"], *side.get("headlines", ()))


def _sides(sides: Sequence[Mapping[str, Any]], outlets: Mapping[str, str]) -> Iterator[str]:
    for letter, side in zip(_LETTERS, sides, strict=False):
        yield f"{letter}  {side['value']}"
        for claim in _claims(side):
            place = f"{claim['document']}:{claim['line']}:{claim['column']}"
            words = " ".join(claim["text"].split())
            yield f'     {outlets.get(claim["document"], "")}  {place}  "{words}"'
    yield ""


def _pairs(relations: Sequence[Mapping[str, Any]]) -> Iterator[str]:
    """How the sides relate, where they are more than two."""
    if len(relations) > 1:
        for told in relations:
            pair = "-".join(_LETTERS[n] for n in told["sides"])
            yield f"{pair}  {told['relation']}, {told['severity']}, {told['confidence']:.2f}"
        yield ""


def _slots(why: Sequence[Mapping[str, Any]], width: int) -> Iterator[str]:
    for slot in why:
        sides = [slot["left"], slot["right"]]
        stated = " | ".join(side if side is not None else "unstated" for side in sides)
        told = "" if sides == [None, None] else f" ({sides[0] if sides[0] == sides[1] else stated})"
        yield from _filled(f"{slot['slot']}: {slot['outcome']}{told}", width)
