"""The finding on one name in two spellings: its sides, how grave it is and how sure."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

from claimcheck.align.clustering import linked
from claimcheck.compare.findings import identified
from claimcheck.kinds.attribution.speaker import speaker_of
from claimcheck.kinds.attribution.value import Attribution
from claimcheck.kinds.role.value import Role
from claimcheck.model.claim import Claim
from claimcheck.model.finding import (
    Band,
    Finding,
    Relation,
    Severity,
    Side,
    SideRelation,
    SlotComparison,
)
from claimcheck.model.lexicon import Lexicon
from claimcheck.text.names.person_names import folded, is_romanised

OF_NAMES = "role"
"""The kind of a finding on a name."""
SURE, LIKELY = 0.85, 0.7
"""Confidence that two spellings are of one person: with one post, and by name and story alone.  Set
by hand, inside the medium band: two persons may have names as near as that."""
SLIP = 0.9
"""The same of a slip of the pen in a name with the same words beside it: of 55 that were found in
571 groups of articles 53 are of one name."""
LETTERS = "letters"
"""The slot that tells of such a slip."""


@dataclass(slots=True)
class Bearer:
    """A name as it is spelled, with the claims that print it, by place."""

    name: str
    claims: list[Claim] = field(default_factory=list)

    def documents(self) -> dict[str, None]:
        """Those that print the name, each once, in order."""
        return dict.fromkeys(claim.document for claim in self.claims)


Near = Mapping[tuple[int, int], tuple[SlotComparison, ...]]
"""Places of two spellings of one name -> the slots that tell it."""


def name_findings(
    bearers: Sequence[Bearer], near: Near, rule: str, lexicon: Lexicon
) -> Iterator[Finding]:
    """One finding for all spellings of each name, however many they are."""
    groups: dict[int, list[int]] = defaultdict(list)
    for number, root in enumerate(linked(len(bearers), near)):
        groups[root].append(number)
    for group in groups.values():
        if len(group) > 1:
            place = {number: n for n, number in enumerate(group)}
            inside = {(place[a], place[b]): told for (a, b), told in near.items() if a in place}
            yield _finding([bearers[n] for n in group], inside, rule, lexicon)


def _finding(bearers: Sequence[Bearer], near: Near, rule: str, lexicon: Lexicon) -> Finding:
    sides = tuple(
        Side(bearer.name, tuple(_as_post(claim, lexicon) for claim in bearer.claims))
        for bearer in bearers
    )
    relations = tuple(
        SideRelation(pair, Relation.CONFLICT, _gravity(told), _sure(told), told)
        for pair, told in sorted(near.items(), key=lambda each: _weight(*each))
    )
    names = " / ".join(_shown([bearer.name for bearer in bearers]))
    worst = relations[0]
    finding = Finding(
        id="", rule=rule, kind=OF_NAMES, relation=Relation.CONFLICT, severity=worst.severity,
        confidence=worst.confidence, subject=f"Spelling of a name: {names}",
        message=f"{names}: one name, spelled in {len(sides)} ways", why=worst.why, sides=sides,
        relations=relations,
    )  # fmt: skip
    return identified(finding)


def _gravity(told: Sequence[SlotComparison]) -> Severity:
    """A house has its own way to write names of other scripts: that is worth a note."""
    names = told[0].left or "", told[0].right or ""
    return Severity.NOTE if is_romanised(*names) else Severity.WARNING


def _weight(
    pair: tuple[int, int], told: Sequence[SlotComparison]
) -> tuple[int, float, tuple[int, int]]:
    """The least is the gravest."""
    return _gravity(told).rank, -_sure(told), pair


def _sure(told: Sequence[SlotComparison]) -> float:
    if told[-1].slot == LETTERS:
        return SLIP
    return Band.MEDIUM.keeps(SURE if told[-1].outcome == "equal" else LIKELY)


def _shown(names: Sequence[str]) -> list[str]:
    """The family names where only they differ, else the whole names."""
    words = [name.split() for name in names]
    if len({tuple(map(folded, each[:-1])) for each in words}) == 1:
        return [each[-1] for each in words]
    return list(names)


def _as_post(claim: Claim, lexicon: Lexicon) -> Claim:
    """The place where a name stands: of a quotation that of its source."""
    value = claim.value
    if not isinstance(value, Attribution) or value.source is None:
        return claim
    role = Role(speaker_of(claim, lexicon).name, value.role or "", value.organisation, False, "")
    return replace(claim, kind=OF_NAMES, span=value.source.span, text=value.source.text, value=role)
