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


def claims(
    article: Article, rulebook: Rulebook, kind_names: Iterable[str] | None = None
) -> list[Claim]:
    """Every mention, by place, of some kinds or of all; those that a rule accepts carry its id and
    filled slots."""
    read = mentions(article, kinds.names() if kind_names is None else kind_names)
    found = [_claimed(mention, article, rulebook) for mention in read]
    return sorted(found, key=lambda claim: (claim.span, claim.kind, claim.rule or ""))


def _claimed(mention: Claim, article: Article, rulebook: Rulebook) -> Claim:
    """The mention as the first pack takes it whose rules accept it, by the nearest word."""
    kind = kinds.load(mention.kind)
    best: Claim | None = None
    least = 0
    for rule in rulebook.of_kind(mention.kind):
        if best is not None and _pack(best.rule or "") != _pack(rule.id):
            continue
        accepted = kind.accept(mention, rule.options, article)
        if accepted is None:
            continue
        distance = kind.distance(accepted, rule.options)
        if best is None or distance < least:
            best, least = replace(accepted, rule=rule.id), distance
    return best or mention


def _pack(rule_id: str) -> str:
    return rule_id.partition(".")[0]
