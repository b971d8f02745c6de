"""Does a speaker stand by what is reported, deny it, or leave it open; and what excludes what."""

from __future__ import annotations

from claimcheck.kinds.attribution.value import Attribution, value_of
from claimcheck.model.claim import Claim
from claimcheck.model.lexicon import Lexicon
from claimcheck.text.assertions.contrast import POLARITY, Contrast, contrast
from claimcheck.text.assertions.read import read

STANCE = "stance"
"""The slot of two reports of which one leaves open what the other settles."""
AFFIRMED, DENIED, OPEN = "said", "denied", "left open"


def stance(value: Attribution) -> str:
    """How the speaker stands to the content.

    Words inside marks are the speaker's own, whatever the verb: `"It never failed," he denied`.
    """
    if value.mode == "direct":
        return AFFIRMED
    if value.negated:
        return OPEN
    return DENIED if value.cue_class == "denying" else AFFIRMED


def denies_one(left: Claim, right: Claim) -> bool:
    """Is one of the two reported as a denial, the other not?"""
    return [stance(value_of(claim)) for claim in (left, right)].count(DENIED) == 1


def contradiction(left: Claim, right: Claim, lexicon: Lexicon) -> Contrast | None:
    """What sets two reports of one statement apart beyond their wording, if anything.

    Two quotations are left to the comparison of their words.
    """
    a, b = value_of(left), value_of(right)
    if a.mode == b.mode == "direct":
        return None
    mine, theirs = stance(a), stance(b)
    if (mine == OPEN) != (theirs == OPEN):
        one_cue = a.cue_class == b.cue_class
        return Contrast(POLARITY if one_cue else STANCE, _cue(a), _cue(b))
    found = contrast(read(a.words), read(b.words), lexicon, flipped=mine != theirs)
    if found is None or mine == theirs:
        return found
    return Contrast(found.what, _cue(a), _cue(b))


def _cue(value: Attribution) -> str:
    return value.cue.text if value.cue else AFFIRMED
