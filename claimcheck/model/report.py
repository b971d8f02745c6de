"""What a run came to: its findings, what they rest on, and how the run ends."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from claimcheck.model.claim import Claim
from claimcheck.model.document import Document, Skipped
from claimcheck.model.finding import Finding, Relation

if TYPE_CHECKING:
    from claimcheck.model.acceptance import Accepted


@dataclass(frozen=True, slots=True)
class Uncovered:
    """A sentence with a number or a quotation that no rule claims."""

    document: str
    start: int
    end: int
    text: str


@dataclass(frozen=True, slots=True)
class Coverage:
    """How much of what could be claimed was claimed."""

    mentions: int = 0
    """All that extractors found, whether a rule claims it or not."""
    claimed: int = 0
    """Mentions that a rule claims."""
    sentences: int = 0
    """Sentences with a number or a quotation."""
    uncovered: tuple[Uncovered, ...] = ()
    """Those of them that hold no claim, by document and place."""


@dataclass(frozen=True, slots=True)
class RuleSummary:
    """What a report tells of a rule."""

    id: str
    kind: str
    title: str
    why: str


@dataclass(frozen=True, slots=True)
class Tally:
    """How many findings of a rule stand in a relation."""

    rule: str
    relation: Relation
    findings: int


@dataclass(frozen=True, slots=True)
class Verdict:
    """How a run ends."""

    code: int
    """The exit code: 0, nothing that fails it; 1, findings; 2, what was to be read was not."""
    words: str
    """The same in words, without a full stop."""


@dataclass(frozen=True, slots=True)
class Report:
    """All that a report format may print; formats compute nothing."""

    documents: tuple[Document, ...]
    claims: tuple[Claim, ...]
    """Every claim that some rule claims, by document and place."""
    findings: tuple[Finding, ...]
    """By falling weight, then relation, rule and place; `single-source` ones at the end."""
    coverage: Coverage = field(default_factory=Coverage)
    skipped: tuple[Skipped, ...] = ()
    rules: Mapping[str, RuleSummary] = field(default_factory=dict)
    clusters: int = 0
    """How many groups of two claims and more were found comparable; of new documents, if any are
    `known`."""
    known: frozenset[str] = frozenset()
    """Ids of the documents that the others are held against.  All are compared, and `findings`,
    `coverage` and `clusters` tell of what a document takes part in that is not among them."""

    relations: frozenset[Relation] = frozenset(Relation)
    """Those that were asked for; a finding of another is left out, but for `single-source`, which
    a format shows where its view asks for it."""
    statistics: tuple[Tally, ...] | None = None
    """By rule and relation; `None` where nobody asked for them."""
    verdict: Verdict | None = None
    """`None` where nobody asked whether the findings fail a run."""
    settled: tuple[Finding, ...] = ()
    """What is left out of `findings`, in the same order: the baseline knows it, or it is
    suppressed."""
    accepted: Accepted | None = None
    """What a baseline and suppressions say; `None` where there are neither."""
    origins: Mapping[str, int] = field(default_factory=dict)
    """Document id -> number of its origin; documents that go back to one share it."""

    @property
    def new(self) -> tuple[Document, ...]:
        """The documents that the report is on: all but the known ones."""
        return tuple(each for each in self.documents if each.id not in self.known)
