"""What a kind compares of two claims, and at which level each comparison comes out.

The vocabulary is that of record linkage (Fellegi and Sunter, 1969): a comparison has ordered
levels, each level a weight in bits, and the weights of a pair add up.  A kind declares its
comparisons beside its slots; what a level weighs stands in `rules/alignment.yaml`.
"""

from __future__ import annotations

from collections.abc import Callable, Collection
from dataclasses import dataclass
from typing import Any

from claimcheck.model.claim import Claim
from claimcheck.model.lexicon import Lexicon

Words = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Setting:
    """What two claims are compared in: shared knowledge, and the wording of their story."""

    lexicon: Lexicon
    shared: Callable[[Words, Words], float]
    """Weight of the words that two lists have in common over that of the poorer one, 0 to 1."""
    told: Callable[[Words, Words], float]
    """Weight of the words that two lists have in common, in nats of surprise."""
    company: Callable[[Claim, Claim], int | None] = lambda a, b: None
    """How many other values the sentences of two claims both state; `None` where one has none."""
    alike: Callable[[str, str], float] = lambda a, b: 1.0
    """How alike the documents with two ids are, 0 to 1; one document is all alike."""


ARTICLES = ("all alike", "very alike", "alike", "in part", "hardly", "barely")
"""The levels of how alike two articles are by their rare words."""
_LIKENESS = (0.45, 0.3, 0.2, 0.15, 0.12)
"""Likeness from which each level but the last is reached; set by hand."""


def articles(alike: float) -> str:
    """The level of the likeness of two articles.

    >>> articles(1.0), articles(0.25), articles(0.1)
    ('all alike', 'alike', 'barely')
    """
    found = zip(_LIKENESS, ARTICLES, strict=False)
    return next((level for least, level in found if alike >= least), ARTICLES[-1])


COMPANY = ("two in common", "one in common", "none in common", "alone")
"""The levels of what else two sentences state."""


def company(shared: int | None) -> str:
    """The level of a number of shared values.

    >>> company(None), company(0), company(3)
    ('alone', 'none in common', 'two in common')
    """
    if shared is None:
        return COMPANY[3]
    return COMPANY[2 - min(shared, 2)]


FRAMES = ("one sentence", "word for word", "in part", "hardly", "no word")
"""The levels of how alike the words right beside two claims are."""
_RUNS = (7, 3, 1)
"""Equal words on both sides together from which each level but the ends is reached; `FRAME` on
either side and the border of the sentence are looked at."""
_VERSIONS = 5, 0.7, 4
"""Equal words beside the claims, share of the content words of the longer sentence, and number of
these, from which two sentences are one in two versions.  Of 496 pairs of dates and 327 of figures
in 1,200 groups of news with so many equal words 110 had unequal values, and but for repeats the
share parted the few that were edited from set phrases ("told the
press on Monday")."""


def frame(a: Claim, b: Claim) -> str:
    """How far two prints run on alike beside the claims: is it one sentence in two versions?"""
    run = equal_run(a.before, b.before) + equal_run(a.behind, b.behind)
    if _are_versions(a, b, run):
        return FRAMES[0]
    found = (level for least, level in zip(_RUNS, FRAMES[1:], strict=False) if run >= least)
    return next(found, FRAMES[-1])


def one_sentence(a: Claim, b: Claim) -> bool:
    """Are the sentences of two claims one in two versions, the claims at one place in it?"""
    return frame(a, b) == FRAMES[0]


def _are_versions(a: Claim, b: Claim, run: int) -> bool:
    least, share, number = _VERSIONS
    if run < least:
        return False
    common = len(set(a.context) & set(b.context))
    return common >= number and common >= share * max(len(a.context), len(b.context))


def equal_run(a: Words, b: Words) -> int:
    """How many words are the same from the first on.

    >>> equal_run(("in", "may", "^"), ("in", "may", "the"))
    2
    """
    run = 0
    for one, other in zip(a, b, strict=False):
        if one != other:
            break
        run += 1
    return run


@dataclass(frozen=True, slots=True)
class Evidence:
    """One comparison: its name, its levels from the closest to the furthest, how it is made."""

    name: str
    levels: tuple[str, ...]
    level: Callable[[Any, Any, Setting], str]
    """Of two profiles (see `Kind.profile`), in either order, one of `levels`."""
    differences: frozenset[str] = frozenset()
    """The levels at which the two differ, each stating another thing; not those at which one states
    nothing, says less, or is a part of the other.  A rule may ask that they do not
    (`must_agree`)."""
    sole: frozenset[str] = frozenset()
    """The levels at which the question has one answer, so that a text that gives two contradicts
    itself, too."""


RARE = 3.0
"""Nats from which words are rare in their story: one sentence in twenty has them."""


def evidence(
    compare: Callable[[Any, Any, Setting], str],
    *levels: str,
    differ: Collection[str] = (),
    sole: Collection[str] = (),
) -> Evidence:
    """The comparison that a function makes, under its name; `differ` and `sole` as there."""
    return Evidence(compare.__name__, levels, compare, frozenset(differ), frozenset(sole))


@dataclass(frozen=True, slots=True)
class Weight:
    """What one comparison of two claims came to."""

    name: str
    level: str
    bits: float
    """log2 of how much more often the level is seen of one question than of two."""


VALUES = ("telling", "same", "small", "near", "nested", "apart")
"""How two values stand to each other: one that two reports seldom share by chance, one and the
same, one small count ("two"), one that is the other rounded, one that leaves room for the other,
two that cannot both hold.
No comparison: what it tells counts once the question is weighed (see `align.echoes`)."""
TELLING, SAME, SMALL, NEAR, NESTED, APART = VALUES
