"""The stages in order; no input or output of its own, no printing."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from functools import partial
from itertools import chain
from typing import NamedTuple

from claimcheck import compare, extraction, headlines, kinds, resolve
from claimcheck.align import explain as explanation
from claimcheck.align.agency_copy import origins
from claimcheck.align.clusters import clusters
from claimcheck.align.explain import Explanation
from claimcheck.align.record import Cluster
from claimcheck.align.stories import Stories
from claimcheck.engines import Engine, serial
from claimcheck.lexicons.in_force import using
from claimcheck.model.claim import HEADLINE, Claim
from claimcheck.model.document import Document, Skipped
from claimcheck.model.finding import Finding, Relation
from claimcheck.model.report import Coverage, Report, RuleSummary, Uncovered
from claimcheck.rulebook.rule import Rulebook
from claimcheck.text.article import Article


class Reading(NamedTuple):
    """What was read of one document."""

    claims: list[Claim]
    """Every mention, those of the title behind the others."""
    persons: list[Claim]
    """The names of persons, for the comparison of spellings."""
    names: list[Claim]
    """Names of whatever sort, for slips of the pen."""


def extract(
    document: Document, rulebook: Rulebook | None = None, *, headline: bool = False
) -> list[Claim]:
    """Every mention of one document with its scope; those that a rule claims with its id.

    With `headline` those of its title come behind them; their offsets are the title's.
    """
    book = rulebook or Rulebook(())
    with using(book.words):
        found = _claims(_article(document, book), document, book)
        return found + headlines.claims(document, found, book) if headline else found


def _article(document: Document, book: Rulebook) -> Article:
    return Article(headlines.as_sentence(document, book), book.lexicon)


def _claims(article: Article, document: Document, book: Rulebook) -> list[Claim]:
    return _printed(resolve.resolve(article, extraction.claims(article, book)), article, document)


def _printed(found: list[Claim], article: Article, document: Document) -> list[Claim]:
    """The claims with their texts as the document prints them."""
    if article.text == document.text:
        return found
    return [replace(claim, text=claim.span.of(document.text)) for claim in found]


def _read(document: Document, rulebook: Rulebook) -> Reading:
    """The mentions of one document and of its title, and its names."""
    with using(rulebook.words):
        article = _article(document, rulebook)
        found = _claims(article, document, rulebook)
        with_names = bool(rulebook.of_kind(compare.OF_NAMES))
        persons, names = [
            _printed(list(read(article)), article, document) if with_names else []
            for read in (compare.persons, compare.names)
        ]
        return Reading(found + headlines.claims(document, found, rulebook), persons, names)


def mentions(
    documents: Sequence[Document], rulebook: Rulebook, *, engine: Engine | None = None
) -> list[list[Claim]]:
    """Every mention of each document, see `extract`, and those of its title behind them, whose
    offsets are the title's; `engine` maps over the documents."""
    return [read.claims for read in _readings(documents, rulebook, engine)]


def _readings(
    documents: Sequence[Document], rulebook: Rulebook, engine: Engine | None
) -> list[Reading]:
    return list((engine or serial.Engine()).map(partial(_read, rulebook=rulebook), documents))


def explain(
    documents: Sequence[Document],
    rulebook: Rulebook,
    found: Iterable[Iterable[Claim]],
    left: Claim,
    right: Claim,
) -> Explanation:
    """What the comparison makes of two of the mentions that were `found` in the documents."""
    with using(rulebook.words):
        claims = [claim for per in found for claim in per]
        stories = _stories(documents, rulebook)
        return explanation.explain(left, right, _by_id(claims), rulebook, stories)


def check(
    documents: Sequence[Document],
    rulebook: Rulebook,
    *,
    engine: Engine | None = None,
    skipped: Iterable[Skipped] = (),
    known: frozenset[str] = frozenset(),
) -> Report:
    """Compare the claims of all documents and say how they relate.

    `engine` maps the extraction over the documents; the report does not depend on it.  `known` are
    ids of documents that the others are held against: what only they take part in is compared,
    since a verdict rests on the whole story, and left out of the report.
    """
    if documents and known.issuperset(document.id for document in documents):
        return Report(tuple(documents), (), (), skipped=tuple(skipped), known=known)
    with using(rulebook.words):
        return _check(documents, rulebook, engine, skipped, known)


def _check(
    documents: Sequence[Document],
    rulebook: Rulebook,
    engine: Engine | None,
    skipped: Iterable[Skipped],
    known: frozenset[str],
) -> Report:
    readings = _readings(documents, rulebook, engine)
    found = [each.claims for each in readings]
    claims = [claim for per in found for claim in per if claim.rule is not None]
    by_id = _by_id(claims)
    outlets = {document.id: document.name for document in documents}
    read = {d.id: (d.text, mentions) for d, mentions in zip(documents, found, strict=True)}
    sources = origins(documents)
    findings: list[Finding] = []
    comparable = 0
    passed_over = list(skipped)
    stories = _stories(documents, rulebook)
    alone: dict[int, set[str]] = {}
    echoed: set[str] = set()
    for cluster, kind in clusters(by_id, rulebook, stories, passed_over):
        is_new = not known.issuperset(claim.document for claim in cluster.claims)
        comparable += is_new and len(cluster.claims) > 1
        if len(cluster.claims) == 1 and not kind.TRAITS.single:
            continue
        findings += [
            finding
            for finding in compare.findings(cluster, kind)
            if not headlines.is_idle(finding, *read[finding.documents[0]])
        ]
        if cluster.echo:
            echoed |= {claim.id for claim in cluster.claims}
        if _is_alone(cluster, kind, outlets):
            alone[len(findings)] = {claim.id for claim in cluster.claims}
            findings.append(compare.single_source(cluster, kind))
    # Echoes come behind the clusters of their story: only now is it known what has one.
    findings = [each for n, each in enumerate(findings) if not alone.get(n, set()) & echoed]
    spelled = _of_names(by_id, readings, stories, rulebook)
    findings = list(compare.told_once([*findings, *spelled]))
    # Ids are given before anything is left out, so that a finding is called as in a whole run.
    told = [
        _sourced(each, sources)
        for each in compare.told_apart(findings)
        if not known.issuperset(each.documents)
    ]
    return Report(
        documents=tuple(documents),
        claims=tuple(claims),
        findings=tuple(_in_order(told, documents)),
        coverage=_coverage(documents, found, known),
        skipped=tuple(passed_over),
        rules={
            rule.id: RuleSummary(rule.id, rule.kind, rule.title, rule.why)
            for rule in rulebook.rules
        },
        clusters=comparable,
        known=known,
        origins=sources,
    )


def _stories(documents: Sequence[Document], rulebook: Rulebook) -> Stories:
    return Stories(documents, rulebook.lexicon.demonyms)


def _of_names(
    by_id: Sequence[Claim], readings: Sequence[Reading], stories: Stories, rulebook: Rulebook
) -> list[Finding]:
    """What the documents spell in two ways: persons by all that is said of them, other names by
    their letters."""
    persons = _by_id(chain(*(each.persons for each in readings)))
    told = list(compare.spellings([*by_id, *persons], stories, rulebook))
    names = _by_id(chain(*(each.names for each in readings)))
    return [*told, *compare.slips(names, told, stories, rulebook)]


def _by_id(claims: Iterable[Claim]) -> list[Claim]:
    """Claims in the order of the ids of their documents: ties between clusters and between sides
    fall by place, and the order in which documents are named decides nothing."""
    return sorted(claims, key=lambda claim: claim.document)


def _is_alone(cluster: Cluster, kind: kinds.Kind, outlets: Mapping[str, str]) -> bool:
    """Has one outlet only, and not only in a headline, what the claims of a cluster say, and is
    that worth telling of their kind?"""
    if not kind.TRAITS.single or all(claim.part == HEADLINE for claim in cluster.claims):
        return False
    return len({outlets[claim.document] for claim in cluster.claims}) == 1


def _sourced(finding: Finding, sources: Mapping[str, int]) -> Finding:
    """The finding with the number of origins that its documents go back to."""
    return replace(finding, origins=len({sources[document] for document in finding.documents}))


def _in_order(findings: Sequence[Finding], documents: Sequence[Document]) -> list[Finding]:
    """By falling weight, relation, rule and place; what only one outlet has comes last."""
    number = {document.id: n for n, document in enumerate(documents)}
    relations = list(Relation)
    return sorted(
        findings,
        key=lambda finding: (
            finding.relation is Relation.SINGLE_SOURCE,
            -finding.weight,
            finding.severity.rank,
            relations.index(finding.relation),
            finding.rule,
            [(number[c.document], c.part == HEADLINE, c.span) for c in finding.claims],
            finding.id,
        ),
    )


def _coverage(
    documents: Sequence[Document], found: Sequence[Sequence[Claim]], known: frozenset[str]
) -> Coverage:
    mentions = claimed = sentences = 0
    uncovered: list[Uncovered] = []
    for document, all_claims in zip(documents, found, strict=True):
        if document.id in known:
            continue
        claims = [claim for claim in all_claims if claim.part != HEADLINE]
        mentions += len(claims)
        claimed += sum(claim.rule is not None for claim in claims)
        telling = dict.fromkeys(c.sentence for c in claims if kinds.traits(c.kind).expected)
        covered = {c.sentence for c in claims if c.rule and not kinds.traits(c.kind).clausal}
        sentences += len(telling)
        uncovered += [
            Uncovered(document.id, span.start, span.end, span.of(document.text))
            for span in telling
            if span not in covered
        ]
    return Coverage(mentions, claimed, sentences, tuple(uncovered))
