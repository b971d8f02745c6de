"""What the headline of a document claims besides its text."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import chain, combinations
from typing import cast

from claimcheck import extraction, kinds, resolve
from claimcheck.kinds.quantity.value import Quantity
from claimcheck.model.claim import FORECAST, HEADLINE, Claim
from claimcheck.model.document import Document
from claimcheck.model.finding import Finding, Relation
from claimcheck.rulebook.rule import Rulebook
from claimcheck.text.article import Article
from claimcheck.text.headline import is_headline, is_to_come, names_ordinal, recased, repeats
from claimcheck.text.places import parse
from claimcheck.text.units.measures import BY_NAME


def claims(document: Document, body: Sequence[Claim], rulebook: Rulebook) -> list[Claim]:
    """The mentions of the headline, by place; `body` are those of the text.

    What the text says in the same value under the same rule is no further claim of the document,
    and a headline that the text begins with is none at all.  Offsets are those of `title`.
    """
    title = document.title
    if not title or repeats(title, document.text):
        return []
    read = replace(document, text=recased(title, document.text, _words(rulebook)), title=None)
    article = Article(read, rulebook.lexicon)
    said = {_said(claim) for claim in body}
    shown = [name for name in kinds.names() if kinds.traits(name).in_headlines]
    return [
        _of_headline(claim, title, article)
        for claim in resolve.resolve(article, extraction.claims(article, rulebook, shown))
        if _said(claim) not in said
    ]


def as_sentence(document: Document, rulebook: Rulebook) -> Document:
    """The document as it is read: a headline in title case with which its text begins has the
    capitals of a sentence, and its length."""
    line, _, rest = document.text.partition("\n")
    said = recased(line, rest, _words(rulebook)) if is_headline(line) else line
    return document if said == line else replace(document, text=said + document.text[len(line) :])


def _words(rulebook: Rulebook) -> frozenset[str]:
    """The base forms by which rules know what is counted and what happens to it, and units."""
    options = [rule.options for rule in rulebook.of_kind("quantity")]
    listed = [words for each in options for words in (each.heads, each.predicates, each.does)]
    return frozenset(chain(rulebook.lexicon.events, BY_NAME, *listed))


def _of_headline(claim: Claim, title: str, article: Article) -> Claim:
    scope = claim.scope
    if scope.status is None and is_to_come(article.text, claim.span):
        scope = replace(scope, status=FORECAST)
    if scope.place and article.lexicon.canonical(parse(scope.place).name) is None:
        scope = replace(scope, place=None)  # "jobs at Lindal": it does not say what that is
    return replace(
        claim, part=HEADLINE, text=claim.span.of(title), scope=scope,
        lead=True, local=False, elsewhere=False,
    )  # fmt: skip


def is_idle(finding: Finding, text: str, mentions: Sequence[Claim]) -> bool:
    """Does a finding on a headline and its own text say nothing that a reader need know?

    All but conflicts: a headline is shorter than what it sums up.  Nor does it contradict a text
    that counts up to its figure ("two died at once", "a third died later"); and of ages it does
    not say whose they are.
    `text` and `mentions` are those of the first document of the finding.
    """
    if len(finding.documents) > 1 or all(claim.part is None for claim in finding.claims):
        return False
    if finding.relation is not Relation.CONFLICT:
        return True
    body = [claim for claim in mentions if claim.part is None]
    heads = [claim for claim in finding.claims if claim.part == HEADLINE]
    if finding.kind != "quantity":
        return False
    return any(cast(Quantity, c.value).age or _adds_up(c, body, text) for c in heads)


def _adds_up(head: Claim, body: Sequence[Claim], text: str) -> bool:
    total = _number(head)
    own = [claim for claim in body if claim.rule == head.rule]
    parts = [number for claim in own if (number := _number(claim)) is not None]
    sums = {a + b for a, b in combinations(parts, 2)} | {sum(parts), sum(set(parts))}
    if total is None or total in sums | set(map(_number, body)):
        return total is not None
    return total.is_integer() and names_ordinal(text, int(total))


def _number(claim: Claim) -> float | None:
    """The one number written in a figure, units aside."""
    value = claim.value.fields().get("value")
    number = value.get("number") if isinstance(value, dict) else None
    return float(number) if isinstance(number, (int, float)) else None


_TELLING = ("value", "unit", "person", "role", "event")
"""The fields that say what a claim says, whatever its kind."""


def _said(claim: Claim) -> tuple[str, str | None, str]:
    """Kind, rule and value of a claim, without the words that name what is counted."""
    fields = claim.value.fields()
    value = {name: fields[name] for name in _TELLING if name in fields}
    return claim.kind, claim.rule, repr(value)
