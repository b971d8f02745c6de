"""What stands where in a report for people: findings by section, numbered in reading order."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from claimcheck.model.claim import Claim, Scope
from claimcheck.model.finding import Band, Finding, Relation, Severity, Side, SlotComparison
from claimcheck.model.report import Report
from claimcheck.reports import View
from claimcheck.reports._index import Index

_SCOPED = {Relation.DIFFERENT_SCOPE, Relation.DIFFERENT_TIME, Relation.DIFFERENT_STATUS}
_SPOKEN = {Relation.CONFLICT, Relation.DIFFERENT_SCOPE}
"""Relations in which quotations part in their speakers."""


@dataclass(frozen=True, slots=True)
class Sections:
    """The findings of a report in the order in which they are read."""

    conflicts: tuple[Finding, ...]
    to_check: tuple[Finding, ...]
    """Conflicts of medium confidence."""
    reworded: tuple[Finding, ...]
    differences: tuple[Finding, ...]
    unsure: tuple[Finding, ...]
    """Conflicts, rewordings and differences of low confidence."""
    minor: tuple[Finding, ...]
    """Findings of severity `info`, agreements among them; shown in a line or two each."""
    single_source: tuple[Finding, ...]
    hidden: int
    """How many findings are left out because they are less sure than the reader wants."""
    numbers: Mapping[str, int]
    """Finding id -> its number in the report, from 1; what is folded into a count and what only
    one outlet has goes without."""

    @property
    def compared(self) -> tuple[Finding, ...]:
        """All but what only one outlet has, in the order of reading."""
        return (
            *self.conflicts, *self.to_check, *self.reworded, *self.differences, *self.unsure,
            *self.minor,
        )  # fmt: skip

    @property
    def numbered(self) -> tuple[Finding, ...]:
        """All findings that have a number, in its order."""
        return self.listed(self.compared)

    def listed(self, findings: Iterable[Finding]) -> tuple[Finding, ...]:
        """Those that are not folded into a count."""
        return tuple(each for each in findings if each.id in self.numbers)


def arrange(report: Report, view: View, *, folds: bool = False) -> Sections:
    """The sections of a report, with what is as sure as the view asks; each in the report's order.

    Where the report `folds`, only what the view asks for, what is to be mended first and what fails
    the run is numbered.
    """
    named: dict[str, list[Finding]] = {name: [] for name in _ORDER}
    sure = [finding for finding in report.findings if finding.confidence >= view.least]
    for finding in sure:
        named[_section(finding)].append(finding)
    named["minor"] = [each for those in by_relation(named["minor"]).values() for each in those]
    read = [
        finding
        for name in _ORDER[:-1]
        for finding in named[name]
        if not folds or _is_asked_for(finding, name, view)
    ]
    return Sections(
        **{name: tuple(those) for name, those in named.items()},
        hidden=len(report.findings) - len(sure),
        numbers={finding.id: number for number, finding in enumerate(read, 1)},
    )


_ORDER = ("conflicts", "to_check", "reworded", "differences", "unsure", "minor", "single_source")


def _is_asked_for(finding: Finding, section: str, view: View) -> bool:
    if section in ("conflicts", "to_check", "reworded"):
        return True
    if section == "unsure":
        return view.unsure or view.fails(finding)
    is_agreement = finding.relation is Relation.AGREEMENT
    return ("agreements" if is_agreement else "differences") in view.shown or view.fails(finding)


def _section(finding: Finding) -> str:
    if finding.relation is Relation.SINGLE_SOURCE:
        return "single_source"
    if finding.relation is not Relation.CONFLICT and (
        finding.relation is Relation.AGREEMENT or finding.severity is Severity.INFO
    ):
        return "minor"
    if finding.band is Band.LOW:
        return "unsure"
    if finding.relation is Relation.CONFLICT:
        return "conflicts" if finding.band is Band.HIGH else "to_check"
    return "reworded" if finding.relation is Relation.REWORDED else "differences"


def is_brief(finding: Finding) -> bool:
    """Is it shown in a line or two, without its evidence?"""
    return _section(finding) in ("minor", "single_source")


def by_relation(findings: Iterable[Finding]) -> dict[Relation, list[Finding]]:
    """Findings under their relation, in the order in which `Relation` lists them."""
    sorted_by: dict[Relation, list[Finding]] = {relation: [] for relation in Relation}
    for finding in findings:
        sorted_by[finding.relation].append(finding)
    return {relation: those for relation, those in sorted_by.items() if those}


def letters(finding: Finding) -> list[str]:
    """A name for each side, A to Z, then A2 ..."""
    count = len(finding.sides)
    return [chr(65 + n % 26) + (str(n // 26 + 1) if n >= 26 else "") for n in range(count)]


def sources(side: Side, index: Index) -> str:
    """Who has it, each once: `The Courier, Wire One`."""
    return ", ".join(dict.fromkeys(index.name(claim.document) for claim in side.claims))


def also(side: Side, index: Index) -> str:
    """Who has it besides the first: `, also Wire One`; nothing where nobody has."""
    _, *others = dict.fromkeys(index.name(claim.document) for claim in side.claims)
    return f", also {', '.join(others)}" if others else ""


def held(side: Side, index: Index, most: int) -> str:
    """Who has it and where, in so many places: `The Courier 3:10, 7:2; Wire One 2:5; 2 more`."""
    places: dict[str, list[str]] = {}
    for claim in index.new_first(side.claims)[:most]:
        places.setdefault(claim.document, []).append(index.place_of(claim).spot)
    named = [f"{index.name(each)} {', '.join(those)}" for each, those in places.items()]
    left = len(side.claims) - most
    return "; ".join(named + ([f"{left} more"] if left > 0 else []))


def opposed(finding: Finding) -> list[int]:
    """The sides that stand in the finding's own relation to another, in their order."""
    return list(finding.opposed)


def related(finding: Finding) -> dict[Relation, list[str]]:
    """Of three sides and more, the relations with the sides that stand in them: `A-B`.

    Empty where two sides are all there are: their relation is that of the finding.
    """
    names, found = letters(finding), dict[Relation, list[str]]()
    if len(names) > 2:
        for each in finding.relations:
            pair = "-".join(names[n] for n in each.sides)
            found.setdefault(each.relation, []).append(pair)
    return {relation: sorted(pairs) for relation, pairs in found.items()}


def speaker(claim: Claim) -> str | None:
    """Who says it, as the text names the speaker: `she (Ilse Brandt)`."""
    source = claim.value.fields().get("source")
    if not isinstance(source, dict):
        return claim.scope.speaker
    named, entity = str(source["text"]), str(source.get("entity") or "")
    return named if entity.lower() in named.lower() else f"{named} ({entity})"


def credit(claim: Claim, index: Index) -> str:
    """Outlet and day of a claim, and who says it where the text names somebody."""
    dated = index.dated(claim.document)
    said_by = claim.scope.speaker
    return f"{dated}, said by {said_by}" if said_by else dated


def told(finding: Finding, side: Side) -> str:
    """What stands for a side: the speaker where quotations part in that, else the value."""
    parted = not any(slot.slot == "speaker" and slot.outcome == "equal" for slot in finding.why)
    return label(side) if finding.relation in _SPOKEN and parted else side.value


def label(side: Side) -> str:
    """A side in the fewest words: who says it, where a speaker is known; else its value."""
    source = side.claims[0].value.fields().get("source")
    if not isinstance(source, dict):
        return side.value
    return str(source.get("entity") or source["text"])


def slots_to_show(finding: Finding) -> list[SlotComparison]:
    """The slots of `why`, but not the wording where the printings themselves are shown."""
    is_shown = finding.relation is Relation.REWORDED
    return [slot for slot in finding.why if not (is_shown and slot.slot == "wording")]


def scopes(finding: Finding, *, unstated: bool = True) -> list[str]:
    """For each side, the parts of its scope that told it apart from others: `place Porto`.

    Empty strings where the sides part in something else; `unstated` names what a side leaves open.
    """
    decided: list[dict[str, None]] = [{} for _ in finding.sides]
    for each in finding.relations:
        slot = next((slot.slot for slot in each.why if slot.outcome != "equal"), None)
        if each.relation in _SCOPED and slot in Scope.__slots__:
            for n in each.sides:
                decided[n][slot] = None
    stated = {slot for slots in decided for slot in slots if _states(finding, slot)}
    return [
        ", ".join(
            f"{slot} {_scope(side, slot) or 'unstated'}"
            for slot in slots
            if slot in stated and (unstated or _scope(side, slot))
        )
        for side, slots in zip(finding.sides, decided, strict=True)
    ]


def _states(finding: Finding, slot: str) -> bool:
    return any(_scope(side, slot) for side in finding.sides)


def _scope(side: Side, slot: str) -> str | None:
    said: str | None = getattr(side.claims[0].scope, slot)
    return said
