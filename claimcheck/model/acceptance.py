"""What a project has accepted of its findings: what its baseline knows, and what it suppresses."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import Enum

from claimcheck.model.claim import Span
from claimcheck.model.finding import Severity


class State(str, Enum):
    """How a finding stands to a baseline."""

    NEW = "new"
    KNOWN = "known"
    UPDATED = "updated"
    """Its question is known, and now it has a value that is not, or is a graver matter."""


@dataclass(frozen=True, slots=True)
class Printed:
    """One printing of a value: who has it, and in what words."""

    value: str
    """In the form of `Value.canonical`."""
    claim: str
    """The words of the claim."""
    outlet: str
    snippet: str
    """The sentence around the claim, or what of it is nearest."""


@dataclass(frozen=True, slots=True)
class Entry:
    """A finding as a baseline keeps it; nothing in it is a path, a line or an offset."""

    key: str
    """The id that the finding had when it was written."""
    rule: str
    kind: str
    relation: str
    heading: str
    values: tuple[Printed, ...]
    """Of the sides that stand in the relation, by value, outlet and snippet."""

    @property
    def told(self) -> tuple[str, ...]:
        """The values, each once."""
        return tuple(dict.fromkeys(each.value for each in self.values))


@dataclass(frozen=True, slots=True)
class Standing:
    """What a baseline says of a finding."""

    state: State
    was: Entry | None = None
    """The entry that it is recognised by, `None` for a new one."""


class Use(str, Enum):
    """What has become of a suppression."""

    USED = "used"
    UNUSED = "unused"
    EXPIRED = "expired"
    MALFORMED = "malformed"
    IDLE = "idle"
    """What it is about was not in the run (a rule that was not chosen), so nothing can be said."""


@dataclass(frozen=True, slots=True)
class Suppression:
    """One entry of `claimcheck-ignore.yaml`, or one comment in a document."""

    path: str
    """Where it stands."""
    line: int
    column: int
    reason: str = ""
    finding: str | None = None
    """The id of a finding."""
    rule: str | None = None
    """The id of a rule; only what it finds in some `documents`."""
    documents: tuple[str, ...] = ()
    """Patterns of their paths; for a comment, the document that it stands in."""
    covers: Span | None = None
    """The paragraph that a comment is about."""
    expires: date | None = None
    """The last day on which it holds."""
    malformed: str | None = None
    """What is wrong with it, and what is allowed; it then suppresses nothing."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """A suppression with what became of it in a run."""

    suppression: Suppression
    use: Use
    message: str = ""
    """What is wrong with it, and what to do; empty where nothing is."""
    severity: Severity | None = None
    """How bad that is."""
    findings: tuple[str, ...] = ()
    """Ids of those that it suppresses."""


@dataclass(frozen=True, slots=True)
class Accepted:
    """What of the findings of a run has been accepted, and how well the lists of it hold."""

    baseline: str | None = None
    """The file in use."""
    standings: Mapping[str, Standing] = field(default_factory=dict)
    """Finding id -> what the baseline says; it says nothing of agreements."""
    resolved: tuple[Entry, ...] = ()
    """Entries of the baseline that no finding answers to any more."""
    suppressed: Mapping[str, Suppression] = field(default_factory=dict)
    """Finding id -> the first suppression that fits it."""
    suppressions: tuple[Outcome, ...] = ()
    """All that were read, by file and place."""

    @property
    def amiss(self) -> tuple[Outcome, ...]:
        """The suppressions that are wrong or no longer needed."""
        return tuple(each for each in self.suppressions if each.severity is not None)
