"""Which roles a rule claims: every one."""

from __future__ import annotations

from claimcheck.kinds.role.options import Options
from claimcheck.model.claim import Claim
from claimcheck.model.traits import Traits
from claimcheck.text.article import Article

TRAITS = Traits(in_headlines=True)


def distance(claim: Claim, options: Options) -> int:
    """0: no rule of this kind names words at a distance."""
    return 0


def accept(mention: Claim, options: Options, article: Article) -> Claim | None:
    """Every role."""
    return mention
