"""What governs an amount, from both sides.

Everything becomes plain lemmas, nearest first, so that "killing 12", "12 were killed", "left 12
dead", "death toll of 12" and "12 lost their lives" can be matched by a list of words.
"""

from __future__ import annotations

from dataclasses import dataclass

from claimcheck.text.figures.counted.before_amount import Left, before, hangs_on_noun
from claimcheck.text.figures.counted.behind_amount import Right, behind, holds_of_counted
from claimcheck.text.figures.counted.complement import complement
from claimcheck.text.figures.counted.figure_verbs import ENDING, SAYING
from claimcheck.text.figures.numerals.number_tokens import Tokens

_LIFE_VERBS = frozenset("claim take cost lose".split())
_HIGHER = {"higher": "up", "up": "up", "lower": "down", "down": "down"}


_MORE = frozenset("more higher greater larger bigger faster longer".split())
_LESS = frozenset("less fewer lower smaller slower shorter cheaper".split())


def _compared(tokens: Tokens, at: int, unit: str | None) -> str | None:
    """`up` or `down` where a comparison follows a share: "3 percent fewer than in 2013"."""
    if unit not in ("percent", "share") or tokens.words[at + 1] != "than":
        return None
    word = tokens.words[at]
    return "up" if word in _MORE else "down" if word in _LESS else None


@dataclass(frozen=True, slots=True)
class Governor:
    """What an amount hangs on."""

    predicate: tuple[str, ...] = ()
    """Lemmas of verbs and state words that hold of it, nearest first."""
    does: tuple[str, ...] = ()
    """Lemmas of active verbs with an object of their own: "three gunmen killed ..."."""
    measure: str | None = None
    """The noun phrase that it puts a size to: "death toll", "unemployment rate"."""
    change: str | None = None
    """`up` or `down` where a verb says by how much something changed ("fell 15 percent")."""
    turn: str | None = None
    """The same where a noun says so ("a 15 percent drop")."""


def governor(tokens: Tokens, first: int, last: int, unit: str | None, bare: bool) -> Governor:
    """What governs the amount in tokens `first` to `last` (exclusive, its noun included).

    `unit` decides whether verbs like "lost" take a difference; `bare` tells that no noun was said.
    """
    left = before(tokens, first, unit)
    if (
        left.change is None and left.predicate[:1] and left.predicate[0] in SAYING
    ):  # "police said 33 people were hurt"
        left = Left()
    if hangs_on_noun(tokens, first) and not holds_of_counted(tokens, last):
        right = Right()
    else:
        right = behind(tokens, last, bool(left.predicate), bare and unit is None)
    held = right.predicate
    lives = "life" in left.predicate or tokens.words[last - 1] == "lives"
    if lives and not _LIFE_VERBS.isdisjoint((*left.predicate, *held)):
        held = ("lose life", *held)
    change = left.change
    if change is None and unit is not None and not ENDING.isdisjoint(left.predicate):
        change = _HIGHER.get(tokens.words[last])  # "closed 6 percent higher"
    turn = left.turn or _compared(tokens, last, unit)
    predicate = tuple(dict.fromkeys((*held, *left.predicate, *complement(tokens, last))))
    return Governor(predicate, right.does, left.measure, change, turn)
