"""Short quotations: are a few words so much somebody's own that two texts mean one utterance?"""

from __future__ import annotations

from collections.abc import Iterable

from claimcheck.kinds.attribution.quoted_words import Wording
from claimcheck.lexicons.word_sets import WordSet, of
from claimcheck.text.wording.normalised_words import Word, key
from claimcheck.text.wording.overlap import RUN, Overlap

COMMON = WordSet(lambda: map(key, of("common-words-said")))
"""Words of meaning that many quotations have."""
RARE = 2
"""Rare words by which an exact quotation of a few words is told from others; "we will win" has
none.  Set by hand."""
SHORTEST = 3
"""Words that two short wordings share of which one word is changed."""
_CHANGED = 2
"""Words of either side of a change that are one word with an article."""


def is_own(mine: Wording, other: Wording, found: Overlap) -> bool:
    """Are they one utterance word for word, of four words and more, with words of its own?

    A whole one in both texts, as it stands or as a sentence of the longer, and no part of a
    reporter's sentence in both: of a part any two speakers may have made their own.
    """
    if not (mine.direct and other.direct) or found.shared < RUN or not found.contained:
        return False
    if found.rewordings or found.run != found.shared or (mine.lead and other.lead):
        return False
    shorter, (start, end) = min(
        (mine.said, found.left), (other.said, found.right), key=lambda side: len(side[0])
    )
    inside = [word for word in shorter if start <= word.start < end]
    whole = _is_whole(mine.said, found.left) and _is_whole(other.said, found.right)
    return whole and len(_rare(inside)) >= RARE


def is_one_word_off(mine: Wording, other: Wording, found: Overlap) -> bool:
    """Are they two short quotations of which one word of meaning is changed, added or left out?"""
    if not (mine.direct and other.direct) or min(len(mine.said), len(other.said)) < RUN:
        return False
    if len(found.rewordings) != 1 or len(found.changes) != 1:
        return False
    (change,) = found.rewordings
    if max(len(change.left), len(change.right)) > _CHANGED:
        return False
    if len(mine.said) - len(change.left) < SHORTEST:
        return False
    told = [sum(word.content for word in side) for side in (change.left, change.right)]
    gone = {word.start for word in change.left}
    shared = [word for word in mine.said if word.start not in gone and word.content]
    rare = any(word.key not in COMMON for word in shared)
    return max(told) == 1 and (rare or len(shared) >= RARE)


def _rare(some: Iterable[Word]) -> set[str]:
    """Words of meaning that few quotations have; names, which all of a story have, not counted."""
    return {
        word.key
        for word in some
        if word.content and word.key not in COMMON and not word.text[:1].isupper()
    }


def _is_whole(said: tuple[Word, ...], run: tuple[int, int]) -> bool:
    """Does a stretch begin and end where the words or a sentence of them do?"""
    first = next(n for n, word in enumerate(said) if word.start >= run[0])
    last = max(n for n, word in enumerate(said) if word.end <= run[1])
    return (first == 0 or said[first - 1].ends) and (last == len(said) - 1 or said[last].ends)
