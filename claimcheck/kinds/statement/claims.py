"""Which statements a rule claims: those on the fate of persons, or all others."""

from __future__ import annotations

from claimcheck.kinds.statement.options import Options
from claimcheck.kinds.statement.value import value_of
from claimcheck.model.claim import Claim
from claimcheck.model.traits import CLAUSE, Traits
from claimcheck.text.article import Article

TRAITS = Traits(single=False, clausal=True, in_headlines=True, around=CLAUSE)


def distance(claim: Claim, options: Options) -> int:
    """0: no rule of this kind names words at a distance."""
    return 0


def accept(mention: Claim, options: Options, article: Article) -> Claim | None:
    """The mention, where it is of what the rule asks for."""
    return mention if value_of(mention).fate == options.fates else None
