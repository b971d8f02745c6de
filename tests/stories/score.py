"""Score the program on the invented stories: `python tests/stories/score.py [STORY ...]`.

Prints the recall of every relation, the precision of `conflict`, and every false conflict.
`--errors` names each missed relation too; `--write-known-misses` rewrites `known_misses.yaml`.
"""

from __future__ import annotations

import argparse
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from functools import cache
from itertools import combinations
from pathlib import Path
from typing import Any

import yaml

from claimcheck import pipeline, readers
from claimcheck.model.claim import Claim, Span
from claimcheck.model.document import Document
from claimcheck.model.finding import Finding, Relation
from claimcheck.rulebook import loader
from claimcheck.rulebook.rule import Rulebook

HERE = Path(__file__).parent
KNOWN_MISSES = HERE / "known_misses.yaml"
APART = frozenset(
    [
        Relation.CONFLICT,
        Relation.DIFFERENT_SCOPE,
        Relation.DIFFERENT_TIME,
        Relation.DIFFERENT_STATUS,
        Relation.LESS_PRECISE,
    ]
)
"""Relations that hold between claims on two different sides."""


@dataclass(frozen=True)
class Place:
    """Words of one article that a relation is about."""

    document: str
    exact: str
    span: Span


@dataclass(frozen=True)
class Expected:
    """Claims and how they relate; no relation: they must not be called a conflict."""

    id: str
    places: tuple[Place, ...]
    relations: tuple[Relation, ...] = ()
    kind: str | None = None


@dataclass(frozen=True)
class Story:
    """The articles of one story and what is expected of them."""

    name: str
    documents: tuple[Document, ...]
    relations: tuple[Expected, ...]
    never: tuple[Expected, ...]

    @property
    def ids(self) -> list[str]:
        """Every id that `known_misses.yaml` may list for the story."""
        return [case.id for case in (*self.relations, *self.never)] + [self.others]

    @property
    def others(self) -> str:
        """The id under which conflicts stand that nothing here expects."""
        return f"{self.name}/other-conflicts"


@dataclass
class Outcome:
    """What the program made of a story."""

    found: list[Expected] = field(default_factory=list)
    missed: list[Expected] = field(default_factory=list)
    aligned: list[Expected] = field(default_factory=list)
    """Missed, but put beside each other under another relation."""
    violated: list[tuple[Expected, Finding]] = field(default_factory=list)
    """Pairs reported as a conflict that must never be."""
    supported: list[Finding] = field(default_factory=list)
    unsupported: list[Finding] = field(default_factory=list)
    """Conflicts that the story does not have."""


def names() -> list[str]:
    """The stories, sorted."""
    return sorted(path.parent.name for path in HERE.glob("*/expected.yaml"))


@cache
def load(name: str) -> Story:
    """Read a story.  Raises `ValueError` for words that are absent or not there only once."""
    folder = HERE / name
    documents = {Path(read.id).name: read for read in readers.read([str(folder)]).documents}
    expected = yaml.safe_load((folder / "expected.yaml").read_text("utf-8"))

    def place(row: dict[str, Any]) -> Place:
        text, exact = documents[row["document"]].text, row["exact"]
        starts = list(_occurrences(text, exact))
        nth = row.get("nth")
        if len(starts) < (nth or 1) or (nth is None and len(starts) > 1):
            raise ValueError(f"{name}/{row['document']}: {exact!r} is there {len(starts)} times")
        start = starts[(nth or 1) - 1]
        return Place(documents[row["document"]].id, exact, Span(start, start + len(exact)))

    def cases(key: str, prefix: str) -> tuple[Expected, ...]:
        return tuple(
            Expected(
                id=f"{name}/{prefix}{row['id']}",
                places=tuple(place(claim) for claim in row["claims"]),
                relations=tuple(Relation(each) for each in _listed(row.get("relation"))),
                kind=row.get("kind"),
            )
            for row in expected[key]
        )

    return Story(name, tuple(documents.values()), cases("relations", ""), cases("never", "never/"))


@cache
def _rulebook() -> Rulebook:
    return loader.load()


def _listed(value: str | list[str] | None) -> list[str]:
    return [] if value is None else [value] if isinstance(value, str) else value


def _occurrences(text: str, exact: str) -> Iterator[int]:
    start = text.find(exact)
    while start >= 0:
        yield start
        start = text.find(exact, start + 1)


def _spans(claim: Claim) -> Iterator[Span]:
    """Where a claim stands: its core; of a quotation also its source and cue."""
    yield claim.span
    for part in ("content", "source", "cue"):
        span = getattr(getattr(claim.value, part, None), "span", None)
        if isinstance(span, Span):
            yield span


def _sides(finding: Finding, place: Place) -> set[int]:
    return {
        number
        for number, side in enumerate(finding.sides)
        for claim in side.claims
        if claim.document == place.document
        and any(span.overlaps(place.span) for span in _spans(claim))
    }


_STANDS_FOR = {"attribution": ("statement",)}
"""What somebody says was so, and what a report says was so, is for a reader one kind."""


def _relates(finding: Finding, case: Expected) -> bool:
    """Does the finding put two places of the case beside each other, as its relation asks?"""
    if case.kind is not None and finding.kind not in {case.kind, *_STANDS_FOR.get(case.kind, ())}:
        return False
    for left, right in combinations(case.places, 2):
        on_left, on_right = _sides(finding, left), _sides(finding, right)
        if on_left and on_right and (finding.relation not in APART or len(on_left | on_right) > 1):
            return True
    return False


def _by_pair(finding: Finding) -> Iterator[Finding]:
    """One finding for every two sides that relate, and one for what every side agrees on."""
    if len(finding.sides) == 1:
        yield finding
        return
    for each in finding.relations:
        sides = tuple(finding.sides[n] for n in each.sides)
        yield replace(finding, relation=each.relation, sides=sides)
    for side in finding.sides:
        if len(side.claims) > 1:
            yield replace(finding, relation=Relation.AGREEMENT, sides=(side,))


@cache
def outcome(name: str) -> Outcome:
    """Check the story's documents together and lay the findings beside what is expected."""
    story = load(name)
    questions = pipeline.check(story.documents, _rulebook()).findings
    findings = [pair for question in questions for pair in _by_pair(question)]
    result = Outcome()
    for case in story.relations:
        related = [finding for finding in findings if _relates(finding, case)]
        if any(finding.relation in case.relations for finding in related):
            result.found.append(case)
        else:
            result.missed.append(case)
            if related:
                result.aligned.append(case)
    told = [question for question in questions if question.relation is Relation.CONFLICT]
    real = [case for case in story.relations if Relation.CONFLICT in case.relations]
    for finding in told:
        pairs = [pair for pair in _by_pair(finding) if pair.relation is Relation.CONFLICT]
        result.violated += [(case, finding) for case in story.never
                            if any(_relates(pair, case) for pair in pairs)]  # fmt: skip
        true = any(_relates(pair, case) for case in real for pair in pairs)
        (result.supported if true else result.unsupported).append(finding)
    return result


def failing(name: str) -> list[str]:
    """The ids of a story that do not come out as expected, in the order of the file."""
    story, result = load(name), outcome(name)
    wrong = {case.id for case in result.missed} | {case.id for case, _ in result.violated}
    if result.unsupported:
        wrong.add(story.others)
    return [each for each in story.ids if each in wrong]


def known_misses() -> list[str]:
    """The ids that are known not to come out yet."""
    return list(yaml.safe_load(KNOWN_MISSES.read_text("utf-8")) or [])


def describe(finding: Finding) -> str:
    """A finding on one line: its rule and, side by side, what it lays against what."""
    sides = " | ".join(
        f"{side.value} [{Path(side.claims[0].document).stem}: {side.claims[0].text[:60]!r}]"
        for side in finding.sides
    )
    return f"{finding.rule}: {sides}"


def _table(stories: Sequence[str]) -> Iterator[str]:
    yield f"{'relation':18} {'recall':>7} {'found':>6} {'aligned':>8} {'of':>4}"
    for relation in (each for each in Relation if each is not Relation.SINGLE_SOURCE):
        found, aligned, wanted = (
            sum(case.relations[0] is relation for name in stories for case in pick(name))
            for pick in (
                lambda name: outcome(name).found,
                lambda name: (*outcome(name).found, *outcome(name).aligned),
                lambda name: load(name).relations,
            )
        )
        share = f"{found / wanted:7.0%}" if wanted else f"{'-':>7}"
        yield f"{relation.value:18} {share} {found:6} {aligned:8} {wanted:4}"


def _conflicts(stories: Sequence[str]) -> Iterator[str]:
    right = sum(len(outcome(name).supported) for name in stories)
    wrong = sum(len(outcome(name).unsupported) for name in stories)
    share = f"{right / (right + wrong):.0%}" if right + wrong else "-"
    sprung = sum(len({case.id for case, _ in outcome(name).violated}) for name in stories)
    pairs = sum(len(load(name).never) for name in stories)
    yield f"\nconflicts reported: {right + wrong}, true {right}, precision {share}"
    yield f"pairs that must never be a conflict: {pairs}, violated {sprung}"
    for name in stories:
        for case, finding in outcome(name).violated:
            yield f"  never     {case.id}: {describe(finding)}"
        for finding in outcome(name).unsupported:
            yield f"  false     {name}: {describe(finding)}"


def _misses(stories: Sequence[str]) -> Iterator[str]:
    for name in stories:
        for case in outcome(name).missed:
            words = " | ".join(place.exact for place in case.places)
            other = " (aligned, another relation)" if case in outcome(name).aligned else ""
            wanted = " or ".join(each.value for each in case.relations)
            yield f"  missed    {case.id}: {wanted}: {words}{other}"


def _write_known_misses() -> None:
    note = "# What does not come out yet; `score.py --write-known-misses` rewrites it.\n"
    rows = [each for name in names() for each in failing(name)]
    KNOWN_MISSES.write_text(note + "".join(f"- {row}\n" for row in rows), "utf-8")


def main() -> None:
    """Run the scorer from the command line."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("stories", nargs="*", help="names of stories; all by default")
    parser.add_argument("--errors", action="store_true", help="name every missed relation")
    parser.add_argument("--write-known-misses", action="store_true")
    options = parser.parse_args()
    stories = options.stories or names()
    print(*_table(stories), *_conflicts(stories), sep="\n")
    if options.errors:
        print(*_misses(stories), sep="\n")
    if options.write_known_misses:
        _write_known_misses()


if __name__ == "__main__":
    main()
