"""How attributions are accepted, blocked, scored and compared."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from claimcheck.model.claim import Claim
from claimcheck.model.finding import Comparison
from claimcheck.model.lexicon import Lexicon
from claimcheck.text.article import Article


@dataclass(frozen=True, slots=True)
class Options:
    """The settings of a rule on attributions."""


def accept(mention: Claim, options: Options, article: Article) -> Claim | None:
    """The mention, unchanged."""
    return mention


def keys(claim: Claim, options: Options, lexicon: Lexicon) -> Iterable[str]:
    """No keys: nothing is compared yet."""
    return ()


def score(left: Claim, right: Claim, options: Options, lexicon: Lexicon) -> float:
    """Never the same question yet."""
    return 0.0


def compare(left: Claim, right: Claim, options: Options, lexicon: Lexicon) -> Comparison:
    """Not written yet.  Raises `NotImplementedError`."""
    raise NotImplementedError


def subject(claim: Claim) -> str:
    """The words and the speaker."""
    return claim.value.label()
