"""Does a speaker stand by what is reported, deny it, or leave it open; and what excludes what."""

from __future__ import annotations

from dataclasses import dataclass

from claimcheck.kinds.attribution.value import Attribution, value_of
from claimcheck.model.claim import Claim
from claimcheck.model.lexicon import Lexicon
from claimcheck.text.assertions.contrast import OPPOSITES, POLARITY, Contrast, contrast
from claimcheck.text.assertions.read import read
from claimcheck.text.assertions.record import Assertion

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


@dataclass(frozen=True, slots=True)
class Against:
    """What sets two reports apart beyond their wording."""

    contrast: Contrast
    alike: bool
    """Are they reports of one statement in all else, so that the contrast is all there is?"""


ALIKE, LEAST = 0.75, 3
"""Share of the content words of the shorter report, and how many, that the other must have for a
contrast to be one of the same statement.  Set after ten false conflicts in 110 groups of articles,
of which it leaves one; not yet tried on others."""


def contradiction(left: Claim, right: Claim, lexicon: Lexicon) -> Against | None:
    """What sets two reports of one statement apart beyond their wording, if anything.

    Two quotations are left to the comparison of their words.
    """
    a, b = value_of(left), value_of(right)
    if a.mode == b.mode == "direct":
        return None
    said = read(a.words), read(b.words)
    mine, theirs = stance(a), stance(b)
    if (mine == OPEN) != (theirs == OPEN):
        one_cue = a.cue_lemma == b.cue_lemma
        told = one_cue or {a.cue_class, b.cue_class} <= _SETTLING
        found = Contrast(POLARITY if one_cue else STANCE, _cue(a), _cue(b))
        return Against(found, told and _one_statement(*said))
    contrasted = contrast(*said, lexicon, flipped=mine != theirs)
    if contrasted is None:
        return None
    if mine != theirs:
        contrasted = Contrast(contrasted.what, _cue(a), _cue(b))
    return Against(contrasted, _one_statement(*said, opposed=contrasted.what == OPPOSITES))


def _one_statement(left: Assertion, right: Assertion, *, opposed: bool = False) -> bool:
    """Do two reports share nearly all words?  An opposite stands for the word that it opposes."""
    mine, theirs = set(left.words), set(right.words)
    if mine == theirs:
        return True
    shared, fewer = len(mine & theirs) + opposed, min(len(mine), len(theirs))
    return shared >= max(LEAST, ALIKE * fewer)


_SETTLING = frozenset(("denying", "factive"))
"""Classes of cues that settle whether something is so; negated, they leave it open."""


def _cue(value: Attribution) -> str:
    return value.cue.text if value.cue else AFFIRMED
