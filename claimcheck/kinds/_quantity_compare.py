"""How amounts are claimed by rules and laid side by side."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from claimcheck.model.claim import Claim
from claimcheck.model.finding import Comparison
from claimcheck.model.lexicon import Lexicon
from claimcheck.text.article import Article


@dataclass(frozen=True, slots=True)
class Options:
    """What a rule says of the amounts that it claims."""


def accept(mention: Claim, options: Options, article: Article) -> Claim | None:
    """The mention as a rule claims it."""
    return None


def keys(claim: Claim, options: Any, lexicon: Lexicon) -> Iterable[str]:
    """Blocking keys of a claimed amount."""
    return ()


def score(left: Claim, right: Claim, options: Any, lexicon: Lexicon) -> float:
    """How surely two amounts answer the same question."""
    return 0.0


def compare(left: Claim, right: Claim, options: Any, lexicon: Lexicon) -> Comparison:
    """How two amounts that answer one question relate."""
    raise NotImplementedError


def subject(claim: Claim) -> str:
    """What an amount counts, in a few words."""
    value = claim.value.fields()
    return str(value.get("noun") or value.get("unit") or "amount")
