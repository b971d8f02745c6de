"""Sentences x rules -> claims: every mention is found once, then offered to the rules."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from claimcheck import kinds
from claimcheck.model.claim import Claim
from claimcheck.rulebook.rule import Rulebook
from claimcheck.text.article import Article


def mentions(article: Article, kind_names: Iterable[str]) -> Iterator[Claim]:
    """Every mention of these kinds in an article, kind by kind, `rule` unset."""
    for name in kind_names:
        yield from kinds.load(name).find(article)


def claims(article: Article, rulebook: Rulebook) -> list[Claim]:
    """Every mention, by place; those that a rule accepts carry its id and filled slots."""
    found = [
        _claimed(mention, article, rulebook) for mention in mentions(article, kinds.names())
    ]
    return sorted(found, key=lambda claim: (claim.span, claim.kind, claim.rule or ""))


def _claimed(mention: Claim, article: Article, rulebook: Rulebook) -> Claim:
    kind = kinds.load(mention.kind)
    for rule in rulebook.of_kind(mention.kind):
        accepted = kind.accept(mention, rule.options, article)
        if accepted is not None:
            return replace(accepted, rule=rule.id)
    return mention
