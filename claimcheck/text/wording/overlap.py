"""Two wordings laid over each other: shared runs of words, what differs."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from rapidfuzz.distance import LCSseq

from claimcheck.text.wording.normalised_words import Word

COVERAGE = 0.6
"""Share of the shorter wording that must return in the longer (measured: drifted pairs .82 and
more, unrelated pairs .21 and less)."""
RUN = 4
"""Words in a row that two wordings of one sentence share (drifted 8 and more, unrelated 3)."""
LONG_RUN = 8
"""Words in a row that tell one utterance whatever stands around them."""
_LOCAL = 10
"""Words beyond which a difference at an end is other text, not another wording of the same: about
half a sentence.  Twice as many, a whole one, between two shared stretches."""
_SLIDE = 12
"""Words by which a hole may be moved to lie between two sentences: only as many as two sentences
end alike with."""


@dataclass(frozen=True, slots=True)
class Change:
    """Words of the left wording that stand against words of the right; one may be empty."""

    left: tuple[Word, ...]
    right: tuple[Word, ...]
    marked: bool = False
    """Is it a cut: at an end of one side only, of whole sentences, marked by dots, or an
    editor's words in brackets?  The others change the wording."""
    at: tuple[int, int] = (0, 0)
    """How many words of either wording lie before it: not always as many since the change before,
    for "in to" and "into" are no change."""


@dataclass(frozen=True, slots=True)
class Overlap:
    """How two wordings lie over each other."""

    shared: int
    """Words that both have, in order."""
    coverage: float
    """Share of the shorter wording that is shared, 0 to 1."""
    run: int
    """The most shared words in a row."""
    changes: tuple[Change, ...]
    """What differs, in order, with what only one has at an end."""
    left: tuple[int, int] = (0, 0)
    """Where the longest shared run begins and ends, by the offsets of the left one's words."""
    right: tuple[int, int] = (0, 0)

    @property
    def identical(self) -> bool:
        """Are they the same word for word?"""
        return not self.changes

    @property
    def contained(self) -> bool:
        """Is the whole shorter one in the longer, in order?"""
        return self.coverage >= 1

    @property
    def rewordings(self) -> tuple[Change, ...]:
        """The changes that are no cut."""
        return tuple(change for change in self.changes if not change.marked)

    @property
    def related(self) -> bool:
        """Are they two wordings of one sentence, by `COVERAGE` and `RUN`, or share one?"""
        return self.run >= LONG_RUN or (
            self.coverage >= COVERAGE and (self.run >= RUN or self.contained)
        )


def overlap(left: Sequence[Word], right: Sequence[Word]) -> Overlap:
    """Lay two wordings over each other; symmetric but for left and right."""
    shorter = min(len(left), len(right))
    blocks = _blocks(tuple(map(_aligned, left)), tuple(map(_aligned, right)))
    blocks = _with_insertions(left, right, blocks)
    # A lone small word that happens to stand in both says nothing.
    shared = sum(n for a, _, n in blocks if n > 1 or left[a].content or n == shorter)
    longest = max(blocks, key=lambda block: block[2], default=(0, 0, 0))
    return Overlap(
        shared=shared,
        coverage=shared / shorter if shorter else 0.0,
        run=longest[2],
        changes=tuple(_changes(left, right, blocks)),
        left=_place(left, longest[0], longest[2]),
        right=_place(right, longest[1], longest[2]),
    )


def _place(wording: Sequence[Word], first: int, size: int) -> tuple[int, int]:
    return (wording[first].start, wording[first + size - 1].end) if size else (0, 0)


Block = tuple[int, int, int]


def _aligned(word: Word) -> str:
    """An editor's word is not laid over the speaker's own at first."""
    return f"[{word.key}" if word.inserted else word.key


def _with_insertions(
    left: Sequence[Word], right: Sequence[Word], blocks: Sequence[Block]
) -> tuple[Block, ...]:
    """The blocks joined where what lies between is equal but for the brackets ("culture [of]")."""
    joined: list[Block] = []
    a = b = 0
    for start, other, size in (*blocks, (len(left), len(right), 0)):
        hole = [word.key for word in left[a:start]]
        if hole and hole == [word.key for word in right[b:other]]:
            joined.append((a, b, len(hole)))
        if size:
            joined.append((start, other, size))
        a, b = start + size, other + size
    return _merged(joined)


def _merged(blocks: Sequence[Block]) -> tuple[Block, ...]:
    found: list[Block] = []
    for a, b, n in blocks:
        if found and found[-1][0] + found[-1][2] == a and found[-1][1] + found[-1][2] == b:
            found[-1] = (*found[-1][:2], found[-1][2] + n)
        else:
            found.append((a, b, n))
    return tuple(found)


@lru_cache(maxsize=1024)
def _blocks(left: tuple[str, ...], right: tuple[str, ...]) -> tuple[Block, ...]:
    """Maximal equal stretches (place left, place right, length) of a longest common sequence.

    Of the longest common sequences the one of the two directions with fewer stretches.  Several may
    be as long: so that none depends on which side is named first, the lesser side is laid first.
    """
    if right < left:
        return tuple((a, b, n) for b, a, n in _blocks(right, left))
    forth = _lcs(left, right)
    back = [
        (len(left) - a - n, len(right) - b - n, n)
        for a, b, n in reversed(_lcs(left[::-1], right[::-1]))
    ]
    best = forth if len(forth) <= len(back) else _merged(back)
    return _drawn_together(left, right, best)


def _drawn_together(
    left: tuple[str, ...], right: tuple[str, ...], blocks: Sequence[Block]
) -> tuple[Block, ...]:
    """The blocks, each moved to the one before it where the same words follow there too."""
    found: list[Block] = []
    for a, b, n in blocks:
        c, d, m = found[-1] if found else (0, 0, 0)
        if found and c + m == a and right[d + m : d + m + n] == left[a : a + n]:
            found.append((a, d + m, n))
        elif found and d + m == b and left[c + m : c + m + n] == right[b : b + n]:
            found.append((c + m, b, n))
        else:
            found.append((a, b, n))
    return _merged(found)


def _lcs(left: tuple[str, ...], right: tuple[str, ...]) -> tuple[Block, ...]:
    return _merged(
        [
            (step.src_start, step.dest_start, step.src_end - step.src_start)
            for step in LCSseq.opcodes(left, right)
            if step.tag == "equal"
        ]
    )


def _changes(
    left: Sequence[Word], right: Sequence[Word], blocks: Sequence[Block]
) -> Iterator[Change]:
    """What lies between the blocks; changes parted by one small word are one."""
    a = b = 0
    pending: Change | None = None
    for start, other, size in (*blocks, (len(left), len(right), 0)):
        if _joined(left[a:start]) != _joined(right[b:other]):
            here = _change(left, right, (a, start), (b, other))
            if pending is None:
                pending = here
            else:
                pending = Change(
                    (*pending.left, left[a - 1], *here.left),
                    (*pending.right, right[b - 1], *here.right),
                    pending.marked and here.marked,
                    pending.at,
                )
        a, b = start + size, other + size
        if pending is not None and (size != 1 or left[a - 1].content):
            yield pending
            pending = None
    if pending is not None:
        yield pending


def _change(
    left: Sequence[Word], right: Sequence[Word], here: tuple[int, int], there: tuple[int, int]
) -> Change:
    mine, other = left[slice(*here)], right[slice(*there)]
    first = here[0] == 0 and there[0] == 0
    last = here[1] == len(left) and there[1] == len(right)
    opened = _after_stop(left, here[0]) or _after_stop(right, there[0])
    closed = _after_stop(left, here[1]) or _after_stop(right, there[1])
    longer = max(len(mine), len(other))
    marked = (
        longer > (_LOCAL if first or last else 2 * _LOCAL)
        or (first and (not (mine and other) or closed))
        or (last and (not (mine and other) or opened))
        or (_whole_sentences(left, here) and _whole_sentences(right, there))
        or _editors(mine)
        or _editors(other)
        or (not mine and _dots(left, here[0]))
        or (not other and _dots(right, there[0]))
    )
    return Change(tuple(mine), tuple(other), marked, (here[0], there[0]))


def _joined(hole: Sequence[Word]) -> str:
    """Letters alone: "one time" and "onetime" are one word in two spellings."""
    return "".join(word.key for word in hole).replace("1", "one").replace("'", "")


def _after_stop(wording: Sequence[Word], place: int) -> bool:
    """Does the place stand behind a sentence or a stretch, but not at the very beginning?"""
    return place > 0 and wording[place - 1].ends


def _whole_sentences(wording: Sequence[Word], hole: tuple[int, int]) -> bool:
    """Does the hole begin and end between two sentences (or at an end)?

    Where a sentence ends as the one before the hole does, the hole may lie a few words off.
    """
    start, end = hole
    for _ in range(_SLIDE):
        if start == 0 or wording[start - 1].ends:
            return end == len(wording) or end == start or wording[end - 1].ends
        if end == start or wording[start - 1].key != wording[end - 1].key:
            return False
        start, end = start - 1, end - 1
    return False


def _editors(hole: Sequence[Word]) -> bool:
    return bool(hole) and all(word.inserted for word in hole)


def _dots(wording: Sequence[Word], place: int) -> bool:
    """Do dots say that words are missing at this place?"""
    return (place > 0 and wording[place - 1].cut_behind) or (
        place < len(wording) and wording[place].cut_before
    )
