"""Which roles a rule claims: every one."""

from __future__ import annotations

from claimcheck.kinds.role.options import Options
from claimcheck.model.claim import Claim
from claimcheck.text.article import Article

EXPECTED = False
"""Is a sentence with a mention expected to give a claim?"""
ALONE = True
"""Is it worth telling that one outlet only has what a claim says?"""


def distance(claim: Claim, options: Options) -> int:
    """0: no rule of this kind names words at a distance."""
    return 0


def accept(mention: Claim, options: Options, article: Article) -> Claim | None:
    """Every role."""
    return mention
