"""A baseline: the disagreements that a project has seen, so that a run is about the others."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass

from claimcheck.gate.entries import AGREED, entries
from claimcheck.gate.recognition import Recognised, recognise
from claimcheck.model.acceptance import Entry, Standing, State
from claimcheck.model.document import Document
from claimcheck.model.finding import Finding


@dataclass(frozen=True, slots=True)
class Change:
    """What becomes of a baseline, and why."""

    kept: tuple[Entry, ...]
    """All that it then holds."""
    added: tuple[Entry, ...] = ()
    updated: tuple[tuple[Entry, Entry], ...] = ()
    """What an entry was, and what it is."""
    known: int = 0
    """How many findings of the run it holds as they are."""
    resolved: tuple[Entry, ...] = ()
    """Entries that no finding of the run answers to."""


def judged(
    findings: Iterable[Finding],
    baseline: Sequence[Entry],
    documents: Mapping[str, Document],
    in_force: Collection[str],
) -> Recognised:
    """What a baseline says of the findings of a run; nothing of rules not in force is resolved."""
    found = recognise(findings, baseline, documents)
    resolved = tuple(kept for kept in found.resolved if kept.rule in in_force)
    return Recognised(found.standings, found.answered, resolved)


def changed(
    findings: Sequence[Finding],
    baseline: Sequence[Entry],
    documents: Mapping[str, Document],
    in_force: Collection[str],
    suppressed: Collection[str],
) -> Change:
    """A baseline that knows all findings of a run, but not those that are suppressed with a reason.

    An entry that a finding answers to gives way to what the finding says now.  What is resolved
    stays until it is pruned: a run over a part of the documents must not forget the rest.
    """
    found = judged(findings, baseline, documents, in_force)
    open_ = [each for each in findings if each.id not in suppressed and each.relation not in AGREED]
    made = {entry.key: entry for entry in entries(open_, documents)}
    replaced = {n for key in made for n in found.answered[key]}
    states: Mapping[str, Standing] = found.standings
    updated = [
        (was, entry) for key, entry in made.items()
        if states[key].state is State.UPDATED and (was := states[key].was)
    ]  # fmt: skip
    rest = (kept for n, kept in enumerate(baseline) if n not in replaced)
    return Change(
        kept=(*made.values(), *rest),
        added=tuple(entry for key, entry in made.items() if states[key].state is State.NEW),
        updated=tuple(updated),
        known=sum(states[key].state is State.KNOWN for key in made),
        resolved=found.resolved,
    )


def pruned(
    findings: Sequence[Finding],
    baseline: Sequence[Entry],
    documents: Mapping[str, Document],
    in_force: Collection[str],
) -> Change:
    """The baseline without what is resolved; nothing is added and no value changes."""
    found = judged(findings, baseline, documents, in_force)
    gone = {kept.key for kept in found.resolved}
    kept = tuple(entry for entry in baseline if entry.key not in gone)
    return Change(kept, known=len(kept), resolved=found.resolved)
