"""The words of a report: verdict, counts, names of relations.  Never says who is right."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from claimcheck.model.finding import COUNTER, Band, Finding, Relation
from claimcheck.model.report import Coverage, Report
from claimcheck.reports import _sections as sections
from claimcheck.reports._sections import Sections

_RELATIONS = {
    Relation.DIFFERENT_STATUS: "different status",
    Relation.DIFFERENT_SCOPE: "different scope",
    Relation.DIFFERENT_TIME: "different time",
    Relation.LESS_PRECISE: "less precise",
    Relation.SINGLE_SOURCE: "single source",
}
MEANINGS = {
    Relation.CONFLICT: "the same question, answers that cannot both hold",
    Relation.DIFFERENT_STATUS: "reported by one, forecast, alleged or denied by another",
    Relation.DIFFERENT_SCOPE: "not of the same whole, part, place or post",
    Relation.DIFFERENT_TIME: "the figures are of different times",
    Relation.LESS_PRECISE: "one leaves open what the other fixes",
    Relation.REWORDED: "one quotation, the same speaker, other words",
    Relation.EXCERPT: "one quotation is cut from the other",
    Relation.AGREEMENT: "the same answer",
    Relation.SINGLE_SOURCE: "only one outlet has it",
}


_OF_QUOTATIONS = {
    Relation.CONFLICT: "one quotation, different speakers",
    Relation.DIFFERENT_SCOPE: "a phrase that each speaker may have used",
    Relation.LESS_PRECISE: "one quotation, its speaker named more or less closely",
}
_OF_COUNTERS = "two sources give two figures"


def count(number: int, noun: str, plural: str | None = None) -> str:
    """A number with its noun.

    >>> count(1, "claim"), count(1200, "claim"), count(0, "query", "queries")
    ('1 claim', '1,200 claims', '0 queries')
    """
    return f"{number:,} {noun if number == 1 else plural or noun + 's'}"


def relation(finding: Finding) -> str:
    """What the relation of a finding is called: `conflict`, `different scope`."""
    return named(finding.relation)


def named(relation: Relation) -> str:
    """What a relation is called."""
    return _RELATIONS.get(relation, relation.value)


def related(finding: Finding) -> list[str]:
    """Of three sides and more, how they relate: `different time: A-C, B-C`."""
    told = sections.related(finding)
    return [f"{named(relation)}: {', '.join(pairs)}" for relation, pairs in told.items()]


def said(finding: Finding) -> str:
    """What a finding comes to, of its first two sides; quotations are told by their relation."""
    if finding.kind == "attribution" and finding.relation in _OF_QUOTATIONS:
        told = _OF_QUOTATIONS[finding.relation]
    else:
        told = finding.message or MEANINGS[finding.relation]
    return f"{told}; {finding.was}" if finding.was else told


def further(finding: Finding) -> str:
    """What the question and its answers do not tell: why they differ, what stood there before."""
    opposed = {sections.told(finding, finding.sides[n]) for n in finding.opposed}
    if finding.relation is Relation.CONFLICT and len(opposed) > 1:
        return finding.was
    if finding.relation is Relation.REWORDED:
        return finding.was
    is_plain = finding.relation is Relation.CONFLICT or finding.kind == "attribution"
    told = said(replace(finding, was="")) if is_plain else _meaning(finding)
    return "; ".join(filter(None, (told, finding.was)))


def _meaning(finding: Finding) -> str:
    """What the relation of a finding means, by the slot that decides it."""
    first = finding.why[0] if finding.why else None
    if first is not None and first.slot == COUNTER and first.outcome == "differs":
        return _OF_COUNTERS
    return MEANINGS[finding.relation]


TO_CHECK, UNSURE = "Check these", "Unsure"
"""The parts of a report with findings of medium and of low confidence."""


def verdict(report: Report, found: Sections) -> str:
    """What came of the check, in a few words: `1 conflict, 2 more to check in 5 documents`."""
    if Relation.CONFLICT not in report.relations:
        listed = len(found.numbered) + found.hidden
        return f"{count(listed, 'finding')}, conflicts left out, {_of(report)}"
    to_check, unsure = (
        sum(finding.relation is Relation.CONFLICT for finding in findings)
        for findings in (found.to_check, found.unsure)
    )
    less_sure = [
        f"{number:,} {'more ' * (not n and bool(found.conflicts))}{name}"
        for n, (number, name) in enumerate(((to_check, "to check"), (unsure, "unsure")))
        if number
    ]
    other = "other " if any(f.relation is Relation.CONFLICT for f in report.settled) else ""
    none = f"No {other or ''}sure conflicts" if less_sure else f"No {other}conflicts"
    first = count(len(found.conflicts), "conflict") if found.conflicts else none
    told = ", ".join([first, *less_sure])
    return f"{told} {_of(report)}"


def _of(report: Report) -> str:
    """A question of a new document may be one on which only known ones contradict each other."""
    return f"{'with' if report.known else 'in'} {documents(report)}"


def documents(report: Report) -> str:
    """What was read: `5 documents`, `1 new document against 4 known`."""
    if not report.known:
        return count(len(report.documents), "document")
    return f"{count(len(report.new), 'new document')} against {len(report.known):,} known"


def counts(report: Report) -> str:
    """What the verdict rests on."""
    groups = count(report.clusters, "comparable group")
    claims = [claim for claim in report.claims if claim.document not in report.known]
    return f"{count(len(claims), 'new claim' if report.known else 'claim')}, {groups}"


def breadth(report: Report) -> str:
    """What was read, and how much of it could be compared: `5 documents, 133 claims, ...`."""
    return f"{documents(report)}, {counts(report)}"


def is_idle(report: Report) -> bool:
    """Are there only known documents?"""
    return bool(report.known) and not report.new


def nothing(report: Report) -> str:
    """Why there is no finding to read, if nothing could be compared; else empty."""
    if not report.documents:
        return "No document was read."
    if is_idle(report):
        return "Nothing to compare: no document is new."
    if report.clusters:
        return ""
    if report.known:
        return "Nothing to compare: no claim of a new document answers a question of another claim."
    return "Nothing to compare: no two claims answer one question."


def narrowed(report: Report) -> str:
    """Which relations are reported where that is not all of them; else empty."""
    if report.relations >= set(Relation) - {Relation.SINGLE_SOURCE}:
        return ""
    names = [named(relation) for relation in Relation if relation in report.relations]
    return f"Only what was selected is reported: {', '.join(names)}"


def hidden(found: Sections) -> str:
    """How many findings are not listed, and how to list them; empty when all are."""
    if not found.hidden:
        return ""
    return f"{count(found.hidden, 'finding')} of lower confidence not listed: --show low lists them"


def settled(report: Report) -> str:
    """How many findings are not listed because they are accepted, and why; empty without any."""
    accepted = report.accepted
    if accepted is None or not report.settled:
        return ""
    suppressed = sum(finding.id in accepted.suppressed for finding in report.settled)
    known = len(report.settled) - suppressed
    parts = [f"{known:,} known ({accepted.baseline})"] if known else []
    parts += [f"{suppressed:,} suppressed"] if suppressed else []
    return f"Not listed: {', '.join(parts)}"


def amiss(report: Report) -> list[str]:
    """The suppressions that are wrong or no longer needed, a line each, with their place."""
    if report.accepted is None:
        return []
    return [
        f"{said.path}:{said.line}:{said.column}: {each.severity.value}: {each.message}"
        for each in report.accepted.amiss
        if each.severity and (said := each.suppression)
    ]


def besides(report: Report, found: Sections) -> str:
    """What else was found, and what was not read; empty when there is neither."""
    less_sure = [*found.to_check, *found.unsure]
    reworded = [*found.reworded, *(f for f in less_sure if f.relation is Relation.REWORDED)]
    apart = (Relation.REWORDED, Relation.CONFLICT)
    differences = [*found.differences, *(f for f in less_sure if f.relation not in apart)]
    tallies = [
        (len(reworded), "reworded quotation"),
        (len(differences), "difference"),
        (sum(f.relation is Relation.AGREEMENT for f in found.minor), "agreement"),
        (sum(f.relation is not Relation.AGREEMENT for f in found.minor), "minor difference"),
        (len(report.skipped), "skipped input"),
    ]
    return ", ".join(count(number, noun) for number, noun in tallies if number)


def undated(report: Report, name: Callable[[str], str]) -> str:
    """Which documents have no day of publication, what that does, and how to give them one."""
    missing = [
        name(document.id) if document.outlet else document.id  # a file is to be found by it
        for document in report.documents
        if document.published is None
    ]
    if not missing:
        return ""
    which = ", ".join(missing[:_NAMED])
    if len(missing) > _NAMED:
        which += f" and {len(missing) - _NAMED:,} more"
        if len(missing) == len(report.documents):
            which = f"any of the {count(len(missing), 'document')}"
    return (
        f"No day of publication is known for {which}. So days are compared by name (“Thursday”, "
        "“May 3”), and figures as if all were of one time. To give days: --published DATE, "
        "“published: DATE” in a front matter, or sources.yaml."
    )


_NAMED = 3
"""Undated documents that are named; of more, how many there are."""


def standing(finding: Finding) -> str:
    """Rule, weight and breadth of a finding: `crowd.size, error, confidence 0.93, 3 documents`."""
    parts = [finding.rule, finding.severity.value, f"confidence {sureness(finding)}"]
    parts.append(count(len(finding.documents), "document"))
    if 1 <= finding.origins < len(finding.documents):
        parts.append(count(finding.origins, "origin"))
    return ", ".join(parts)


def sureness(finding: Finding) -> str:
    """The confidence of a finding for people: `0.93`, `0.64 (medium)`."""
    band = "" if finding.band is Band.HIGH else f" ({finding.band.value})"
    return f"{finding.confidence:.2f}{band}"


def coverage_title(report: Report) -> str:
    """The heading over what `coverage` says."""
    return "Coverage of new documents" if report.known else "Coverage"


def coverage(found: Coverage) -> str:
    """How much of what could be claimed was."""
    share = f" ({found.claimed / found.mentions:.0%})" if found.mentions else ""
    return (
        f"{found.claimed:,} of {count(found.mentions, 'mention')} claimed by a rule{share}; "
        f"{len(found.uncovered):,} of {count(found.sentences, 'sentence')} with a number or a "
        "quotation without a claim"
    )
