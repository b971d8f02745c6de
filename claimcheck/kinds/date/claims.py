"""Which dates a rule claims: by the event that they date and who takes part in it."""

from __future__ import annotations

import re
from typing import cast

from claimcheck.kinds.date.options import Options
from claimcheck.kinds.date.value import BOUNDS, OPEN, DateValue
from claimcheck.lexicons.word_sets import WordPattern, WordSet, either, of
from claimcheck.model.claim import Claim
from claimcheck.model.traits import EVENT, Traits
from claimcheck.text.article import Article

TRAITS = Traits(
    in_headlines=True, short=True, located=True, around=EVENT,
    together_from=0.3, least_of_conflict=-2.5,
)  # fmt: skip
"""The ladder asks for one event besides, so that a chance of one in seven may be a conflict; a
story has many days, so that those of one event must be likelier than not."""


def accept(mention: Claim, options: Options, article: Article) -> Claim | None:
    """The mention, where the event that it dates is one that the rule is on."""
    value = cast(DateValue, mention.value)
    if value.bound in _STANDING or _is_of_the_page(mention, value, article.text):
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


def _is_of_the_page(mention: Claim, value: DateValue, text: str) -> bool:
    """Is it of the page and not of its story: the day of the report at the head of the text or
    behind "Published", the year behind "Copyright"?"""
    line = text.rfind("\n", 0, mention.span.start) + 1
    before = text[max(line, mention.span.start - _LONGEST) : mention.span.start]
    if _RIGHTS.search(before):
        return True
    if value.relative or value.low is None or value.low != value.high:
        return False
    opened = not any(map(str.isalnum, before)) and not text[:line].strip()
    return opened or _OPENER.search(before) is not None


_LONGEST = 40
"""Characters before a date in its line that are read: "(Last updated on Saturday, " has 27."""
_OPENER = WordPattern(
    lambda: (
        rf"(?:^|[(\[])\W*(?:{either(of('dateline-openers'))})(?:\s+on)?\W*"
        r"(?:[A-Z][a-z]+day\W+)?$"
    ),
    re.I,
)
_RIGHTS = re.compile(r"(?:©|\bcopyright\b|\(c\))\W*$", re.I)
_STANDING = WordSet.of("period-bounds", "standing")
"""Words before the day of a figure ("as of Monday"), which is no event."""


def distance(claim: Claim, options: Options) -> int:
    """0: no rule of this kind names words at a distance."""
    return 0
