"""What an attribution lays beside another: the words inside the marks, and those around them."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import lru_cache

from claimcheck.kinds.attribution.value import Attribution
from claimcheck.model.claim import Claim
from claimcheck.text.wording.normalised_words import Word, words

Stretch = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Wording:
    """The words of one attribution, with offsets in its document."""

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
    """The wording of an attribution; read once for a text."""
    base = claim.span.start
    quoted = tuple((part.start - base, part.end - base) for part in value.quoted)
    pieces = tuple((part.start - base, part.end - base) for part in value.pieces)
    return _wording(claim.text, base, quoted, pieces)


@lru_cache(maxsize=4096)
def _wording(
    text: str, base: int, quoted: tuple[Stretch, ...], pieces: tuple[Stretch, ...]
) -> Wording:
    inside = _words(text, base, quoted)
    if not inside:
        return Wording(_words(text, base, pieces or ((0, len(text)),)), (), False)
    lead = _words(text, base, ((0, quoted[0][0]),))
    return Wording(inside, lead, True)


def _words(text: str, base: int, stretches: tuple[Stretch, ...]) -> tuple[Word, ...]:
    """The words of some stretches; a stretch ends what was said as a sentence does."""
    found: list[Word] = []
    for start, end in stretches:
        if 0 <= start < end <= len(text):
            found += words(text[start:end], base + start)
            if found:
                found[-1] = replace(found[-1], ends=True)
    return tuple(found)
