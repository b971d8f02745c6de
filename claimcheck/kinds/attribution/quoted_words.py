"""What an attribution lays beside another: the words inside the marks, and those around them."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import lru_cache

from claimcheck.kinds.attribution.value import Attribution
from claimcheck.lexicons.word_sets import remembered
from claimcheck.model.claim import Claim
from claimcheck.text.wording.normalised_words import Word, words
from claimcheck.text.wording.overlap import Overlap, overlap

Stretch = tuple[int, int]


@dataclass(frozen=True, slots=True, eq=False)  # by identity: a cheap key of what is laid over
class Wording:
    """The words of one attribution, with offsets in its text: equal ones share a record."""

    said: tuple[Word, ...]
    """The speaker's words: those inside marks; of an indirect one all."""
    lead: tuple[Word, ...]
    """The reporter's words in front of the first mark."""
    direct: bool
    """Are the words inside marks?"""

    @property
    def stems(self) -> frozenset[str]:
        """First six letters of the words with a meaning of their own, lead included."""
        return frozenset(word.key[:6] for word in (*self.lead, *self.said) if word.content)


def wording(claim: Claim, value: Attribution) -> Wording:
    """The wording of an attribution; read once for a text, in whatever documents it stands."""
    base = claim.span.start
    quoted = tuple([(part.start - base, part.end - base) for part in value.quoted])
    pieces = tuple([(part.start - base, part.end - base) for part in value.pieces])
    return _wording(claim.text, quoted, pieces)


KEPT = 1024
"""Wordings, and pairs laid over each other, that are kept at a time, a few kilobytes each: those
of one story, whose pairs come one behind the other."""


@remembered(KEPT)
def _wording(text: str, quoted: tuple[Stretch, ...], pieces: tuple[Stretch, ...]) -> Wording:
    inside = _words(text, quoted)
    if not inside:
        return Wording(_words(text, pieces or ((0, len(text)),)), (), False)
    return Wording(inside, _words(text, ((0, quoted[0][0]),)), True)


@lru_cache(maxsize=KEPT)
def laid_over(left: Wording, right: Wording) -> Overlap:
    """What is said on both sides laid over each other, once for two texts in any documents."""
    return overlap(left.said, right.said)


def _words(text: str, stretches: tuple[Stretch, ...]) -> tuple[Word, ...]:
    """The words of some stretches; a stretch ends what was said as a sentence does."""
    found: list[Word] = []
    for start, end in stretches:
        if 0 <= start < end <= len(text):
            found += words(text[start:end], start)
            if found:
                found[-1] = replace(found[-1], ends=True)
    return tuple(found)
