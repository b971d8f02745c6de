"""Hedges before and behind a number, and the interval that each leaves open.

The tables are `hedges-before` and `hedges-behind`, which list hedges under their intervals.
"""

from __future__ import annotations

from claimcheck.lexicons.word_sets import Made, WordSet, grouped
from claimcheck.text.figures.numerals.number_tokens import Tokens

ABOUT_SHARE = 0.1
"""How far "about" reaches to either side, as a share; a rule may override it when comparing."""

_UP_TO = ("up", "to")
_OVER = ("over",)
_PHRASAL = {_UP_TO: WordSet.of("phrasal-up"), _OVER: WordSet.of("phrasal-over")}
"""Verbs whose particle the first word of a hedge is: "adds up to 40", "hands over 40"."""


def _by_word(table: str, at: int) -> dict[str, list[tuple[tuple[str, ...], str]]]:
    """The hedges of a table, the longest first, by one of their words: the first or the last."""
    found: dict[str, list[tuple[tuple[str, ...], str]]] = {}
    for bound, hedges in grouped(table).items():
        for hedge in hedges:
            tokens = Tokens(hedge, 0, len(hedge))
            words = tuple(tokens.words[: tokens.size])
            found.setdefault(words[at], []).append((words, bound))
    for rows in found.values():
        rows.sort(key=lambda row: -len(row[0]))
    return found


_BY_LAST = Made(lambda: _by_word("hedges-before", -1))
_BY_FIRST = Made(lambda: _by_word("hedges-behind", 0))


def before(tokens: Tokens, index: int) -> tuple[str, int] | None:
    """The hedge that ends right before a token: its bound and its first token."""
    for words, bound in _BY_LAST().get(tokens.words[index - 1], ()):
        start = index - len(words)
        if start >= 0 and tuple(tokens.words[start:index]) == words:
            if tokens.words[start - 1] in _PHRASAL.get(words, ()):
                return None
            return bound, start
    return None


def after(tokens: Tokens, index: int) -> tuple[str, int] | None:
    """The hedge that begins with a token: its bound and the token behind it."""
    for words, bound in _BY_FIRST().get(tokens.words[index], ()):
        last = index + len(words)
        if tuple(tokens.words[index:last]) == words:
            ahead = words[0] == "and" and tokens.words[last][:1].isdecimal()
            return None if ahead else (bound, last)  # "under 30 and over 65"
    return None


def interval(
    low: int | float, high: int | float, bound: str
) -> tuple[int | float | None, int | float | None]:
    """The closed interval that a hedge leaves for a number (or for the ends of a range).

    >>> interval(40, 40, "about"), interval(40, 40, "more-than")
    ((36, 44), (40, None))
    """
    if bound == "about":
        return _near(low, -1), _near(high, 1)
    if bound in ("at-least", "more-than"):
        return low, None
    if bound in ("at-most", "less-than"):
        return None, high
    return low, high


def _near(value: int | float, sign: int) -> int | float:
    moved = value + sign * abs(value) * ABOUT_SHARE
    rounded = float(f"{moved:.12g}")
    return int(rounded) if isinstance(value, int) and rounded.is_integer() else rounded
