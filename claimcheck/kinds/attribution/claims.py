"""Which attributions a rule claims: by mode and by number of words."""

from __future__ import annotations

from claimcheck.kinds.attribution.options import Options
from claimcheck.kinds.attribution.quoted_words import wording
from claimcheck.kinds.attribution.value import value_of
from claimcheck.model.claim import Claim
from claimcheck.text.article import Article


def distance(claim: Claim, options: Options) -> int:
    """0: no rule of this kind names words at a distance."""
    return 0


def accept(mention: Claim, options: Options, article: Article) -> Claim | None:
    """The mention, if its mode is asked for and it has words enough."""
    value = value_of(mention)
    if value.mode not in options.modes:
        return None
    return mention if len(wording(mention, value).said) >= options.least_words else None
