"""Which entry of a baseline a finding answers to, and whether it says what the entry says.

Neither the heading nor the set of claims of a finding is sure to stay when a document joins or
leaves; what each document says, and in which sentence, is.  So a finding is recognised by any of
its printings (value and sentence alike), else by its id (question and values).  A figure that has
changed is recognised by its sentence without the figure, or by the value that stands against it.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Callable, Hashable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from claimcheck.compare.findings import SEVERITY
from claimcheck.gate.entries import AGREED, entry, form, plain
from claimcheck.model.acceptance import Entry, Printed, Standing, State
from claimcheck.model.document import Document
from claimcheck.model.finding import Finding, Relation

_NEAR = 8
"""Words on either side of a claim by which its sentence is known when the claim has changed."""
_TELLING = 5
"""So many words must there be, lest "he said" make one question of two."""
_LONG = 8
"""Blanks of a sentence that nobody writes twice in the same words."""
_MARKS = str.maketrans(dict.fromkeys("“”„«»", '"') | dict.fromkeys("‘’`", "'") | {"–": "-"})


@dataclass(frozen=True, slots=True)
class Recognised:
    """What a baseline says of the findings of a run, and which of its entries none answers to."""

    standings: Mapping[str, Standing]
    """Finding id -> standing; agreements are in none."""
    answered: Mapping[str, tuple[int, ...]]
    """Finding id -> the positions of the entries that it answers to."""
    resolved: tuple[Entry, ...]


def recognise(
    findings: Iterable[Finding], baseline: Sequence[Entry], documents: Mapping[str, Document]
) -> Recognised:
    """Hold the findings of a run against the entries of a baseline."""
    judged = [finding for finding in findings if finding.relation not in AGREED]
    now = {finding.id: entry(finding, documents) for finding in judged}
    same, alike = _index(baseline, _same), _index(baseline, _alike)
    by_key = {kept.key: n for n, kept in enumerate(baseline)}
    surely = {id_: _met(made, same, _same) for id_, made in now.items()}
    taken = {n for met in surely.values() for n in met}
    standings, answered = dict[str, Standing](), dict[str, tuple[int, ...]]()
    for finding in judged:
        known = list(surely[finding.id])
        own = by_key.get(finding.id)
        if own is not None and own not in taken:
            known.append(own)
        likely = known or _met(now[finding.id], alike, _alike)
        answered[finding.id] = tuple(likely)
        if not likely:
            standings[finding.id] = Standing(State.NEW)
            continue
        accepted = [baseline[n] for n in known]
        state = State.KNOWN if _says_no_more(finding, accepted) else State.UPDATED
        standings[finding.id] = Standing(state, baseline[likely[0]])
    met = {n for those in answered.values() for n in those}
    left = tuple(kept for n, kept in enumerate(baseline) if n not in met)
    return Recognised(standings, answered, left)


def _says_no_more(finding: Finding, accepted: Sequence[Entry]) -> bool:
    """Has every side a value that was accepted, in a relation no graver than was accepted?"""
    values = {each.value for kept in accepted for each in kept.values}
    gravest = min((_gravity(kept.relation) for kept in accepted), default=len(SEVERITY))
    return gravest <= _gravity(finding.relation.value) and all(
        any(form(claim) in values for claim in finding.sides[n].claims) for n in finding.opposed
    )


def _gravity(relation: str) -> int:
    """0 for a conflict, then by the severity that a relation has by default."""
    severity = SEVERITY.get(Relation(relation))
    return 0 if severity is None else severity.rank


_Signs = Callable[[Entry], Iterator[Hashable]]
_Index = Mapping[Hashable, Sequence[int]]


def _index(baseline: Sequence[Entry], signs: _Signs) -> _Index:
    found = defaultdict[Hashable, list[int]](list)
    for n, kept in enumerate(baseline):
        for sign in dict.fromkeys(signs(kept)):
            found[sign].append(n)
    return found


def _met(made: Entry, index: _Index, signs: _Signs) -> list[int]:
    """The entries that share a sign with a finding, those first that share most."""
    shared = Counter(n for sign in dict.fromkeys(signs(made)) for n in index.get(sign, ()))
    return sorted(shared, key=lambda n: (-shared[n], n))


def _same(kept: Entry) -> Iterator[Hashable]:
    """Value and sentence of every printing; a short sentence may stand in two stories, and counts
    with its outlet."""
    for each in kept.values:
        sentence = _folded(each.snippet)
        is_long = sentence.count(" ") >= _LONG
        yield kept.kind, each.value, sentence, "" if is_long else _folded(each.outlet)


def _alike(kept: Entry) -> Iterator[Hashable]:
    """Heading with every value, and what stays of every printing where its value changes."""
    for value in kept.told:
        yield kept.kind, "value", _folded(kept.heading), value
    for each in kept.values:
        words = _remaining(each)
        if len(words) >= _TELLING:
            yield kept.kind, "words", tuple(words)


def _remaining(printed: Printed) -> list[str]:
    """The words of a long claim, which another may say; of a short one, those next to it."""
    claim, snippet = _folded(printed.claim), _folded(printed.snippet)
    own = claim.split()
    if len(own) >= _TELLING:
        return own
    before, _, after = re.sub(r"\d+", "0", snippet).partition(re.sub(r"\d+", "0", claim))
    near = [*before.split()[-_NEAR:], "", *after.split()[:_NEAR]]
    return near if len(near) > _TELLING else []


def _folded(text: str) -> str:
    return plain(text).translate(_MARKS).casefold()
