"""Which dates a rule claims: by the event that they date and who takes part in it."""

from __future__ import annotations

from typing import cast

from claimcheck.kinds.date.options import Options
from claimcheck.kinds.date.value import BOUNDS, OPEN, DateValue
from claimcheck.lexicons.word_sets import WordSet
from claimcheck.model.claim import Claim
from claimcheck.text.article import Article


def accept(mention: Claim, options: Options, article: Article) -> Claim | None:
    """The mention, where the event that it dates is one that the rule is on."""
    value = cast(DateValue, mention.value)
    if value.bound in _STANDING:
        return None
    if options.generic:
        return mention
    if value.bound in BOUNDS and value.bound not in OPEN:
        return None
    if value.head is None or value.head in options.not_events:
        return None
    if options.events and value.head not in options.events:
        return None
    if options.participants and not set(value.participants) & set(options.participants):
        return None
    return mention


_STANDING = WordSet.of("period-bounds", "standing")
"""Words before the day of a figure ("as of Monday"), which is no event."""


def distance(claim: Claim, options: Options) -> int:
    """0: no rule of this kind names words at a distance."""
    return 0
