"""Which findings are suppressed, and which suppressions are wrong, expired or no longer needed."""

from __future__ import annotations

import os
from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path, PurePath

from pathspec import GitIgnoreSpec

from claimcheck.gate.entries import AGREED
from claimcheck.model.acceptance import Outcome, Suppression, Use
from claimcheck.model.claim import Claim
from claimcheck.model.finding import Finding, Severity
from claimcheck.yamlfile.suggest import nearest

Covers = Callable[[Claim], bool]


@dataclass(frozen=True, slots=True)
class Scene:
    """What a run is about, as far as suppressions ask."""

    documents: Collection[str]
    """Ids of what was read."""
    rules: Collection[str]
    """Ids of the rules in force."""
    all_rules: Callable[[], Collection[str]]
    """Ids of all rules that there are; asked only where a rule is not in force."""
    today: date
    whole: bool = True
    """Are all findings of the documents told?  Else nothing can be called unused."""


def outcomes(
    findings: Sequence[Finding], suppressions: Iterable[Suppression], scene: Scene
) -> list[Outcome]:
    """Every suppression with the findings that it fits, by file and place."""
    by_rule = defaultdict[str, list[Finding]](list)
    for finding in findings:
        if finding.relation not in AGREED:
            for rule in {finding.rule, *(claim.rule or "" for claim in finding.claims)}:
                by_rule[rule].append(finding)
    by_id = {finding.id: finding for finding in findings}
    made = [_outcome(each, by_id, by_rule, scene) for each in suppressions]
    return sorted(made, key=lambda o: (
        o.suppression.path, o.suppression.line, o.suppression.column, o.suppression.rule or ""
    ))  # fmt: skip


def _outcome(
    said: Suppression,
    by_id: dict[str, Finding],
    by_rule: dict[str, list[Finding]],
    scene: Scene,
) -> Outcome:
    said = _known_rule(said, scene)
    if said.malformed is not None:
        return Outcome(said, Use.MALFORMED, said.malformed, Severity.ERROR)
    if said.expires is not None and said.expires < scene.today:
        told = f"expired on {said.expires.isoformat()}, and suppresses nothing any more"
        return Outcome(said, Use.EXPIRED, told, Severity.WARNING)
    if said.finding is not None:
        met = [said.finding] if said.finding in by_id else []
    else:
        covers = _covers(said)
        met = [each.id for each in by_rule[said.rule or ""] if _silences(said, each, covers)]
    if met:
        return Outcome(said, Use.USED, findings=tuple(met))
    if not scene.whole or (said.rule is not None and said.rule not in scene.rules):
        return Outcome(said, Use.IDLE)
    return Outcome(said, Use.UNUSED, _unused(said, scene), Severity.WARNING)


def _known_rule(said: Suppression, scene: Scene) -> Suppression:
    """The suppression, malformed where there is no such rule."""
    if said.malformed is not None or said.rule is None or said.rule in scene.rules:
        return said
    rules = scene.all_rules()
    if said.rule in rules:
        return said
    near = nearest(said.rule, sorted(rules))
    hint = f'did you mean "{near}"?' if near else "`claimcheck rules list` names them"
    return replace(said, malformed=f'unknown rule "{said.rule}"; {hint}')


def _unused(said: Suppression, scene: Scene) -> str:
    if said.finding is not None:
        return f"there is no finding {said.finding}: it is resolved, or a value has changed"
    if said.covers is not None and not len(said.covers):
        return "no paragraph follows it"
    if said.covers is None and not any(map(_Patterns.of(said).fit, scene.documents)):
        return "fits no document that was read"
    where = "them" if said.covers is None else "the paragraph that follows"
    return f"{said.rule} finds nothing in {where} that it would suppress"


@dataclass(frozen=True, slots=True)
class _Patterns:
    """Patterns of documents, as in `.gitignore`, from the folder of the file that has them."""

    folder: PurePath
    spec: GitIgnoreSpec

    @classmethod
    def of(cls, said: Suppression) -> _Patterns:
        folder = _whole(said.path).parent
        return cls(folder, GitIgnoreSpec.from_lines(said.documents))

    def fit(self, document: str) -> bool:
        """Do they fit the id of a document, which is mostly its path from the working folder?"""
        path = _whole(document)
        names = [] if PurePath(document).is_absolute() else [document]
        if path.is_relative_to(self.folder):
            names.append(path.relative_to(self.folder).as_posix())
        return any(self.spec.match_file(name) for name in names)


def _whole(path: str) -> PurePath:
    """A path from the root, by its words alone: an id need not be a file."""
    return PurePath(os.path.normpath(Path.cwd() / path))


def _covers(said: Suppression) -> Covers:
    """Is a claim one that the suppression is about?"""
    paragraph = said.covers
    if paragraph is not None:
        return lambda claim: (
            claim.document == said.path and claim.part is None and claim.span.overlaps(paragraph)
        )
    patterns, seen = _Patterns.of(said), dict[str, bool]()

    def fits(claim: Claim) -> bool:
        if claim.document not in seen:
            seen[claim.document] = patterns.fit(claim.document)
        return seen[claim.document]

    return fits


def _silences(said: Suppression, finding: Finding, covers: Covers) -> bool:
    """Is nothing left of what is gravest in a finding without the claims that are covered?

    Where two other outlets contradict each other as well, it stands.
    """
    covered = [all(map(covers, side.claims)) for side in finding.sides]
    own = [each.sides for each in finding.relations if each.relation is finding.relation]
    claims = (claim for claim in finding.claims if covers(claim))
    is_meant = said.rule == finding.rule or any(claim.rule == said.rule for claim in claims)
    return bool(own) and is_meant and all(covered[a] or covered[b] for a, b in own)
