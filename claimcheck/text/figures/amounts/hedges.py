"""Hedges before and behind a number, and the interval that each leaves open.

Classes of hedges: after Prince, Frader and Bosk (1982), approximators; the wordings are those of
news agencies' style books.
"""

from __future__ import annotations

from claimcheck.text.figures.numerals.tokens import Tokens

ABOUT_SHARE = 0.1
"""How far "about" reaches to either side, as a share; a rule may override it when comparing."""

_BEFORE = {
    "about": "about|around|approximately|approx|approx .|roughly|some|nearly|almost|circa|~|≈|"
    "close to|estimated|an estimated|more or less|in the region of|in the neighborhood of|"
    "in the neighbourhood of|on the order of|in the order of|somewhere around|something like|"
    "barely|nearly about|just about|round about|near to|virtually|"
    "somewhere near|nearing|approaching|c .|approximate",
    "at-least": "at least|no less than|no fewer than|not less than|not fewer than|minimum of|"
    "a minimum of|as few as|as little as|≥|at the very least|a good|> =",
    "more-than": "more than|over|above|exceeding|exceeded|in excess of|greater than|north of|"
    "upwards of|upward of|well over|well above|just over|slightly more than|just above|"
    "slightly over|far more than|much more than|well more than|a little over|little more than|"
    "better than|longer than|larger than|higher than|bigger than|over the age of|>|"
    "topping|surpassing|surpassed|topped|just more than|a little more than|greater than",
    "at-most": "up to|at most|no more than|not more than|as many as|as much as|a maximum of|"
    "maximum of|as high as|no greater than|a maximum|no longer than|≤|no higher than|"
    "upto|< =",
    "less-than": "less than|fewer than|under|below|lower than|just under|just below|well under|"
    "well below|slightly less than|shy of|just shy of|short of|just short of|far less than|"
    "far fewer than|a little under|slightly under|shorter than|smaller than|under the age of|<|"
    "sub -",
    "exact": "exactly|precisely|just|only|merely|a total of|a combined|a record|a whopping|"
    "a staggering",
}  # fmt: skip
_AFTER = {
    "about": "or so|or thereabouts|- odd|odd|or more or less|- ish|give or take",
    "at-least": "or more|and counting|plus|- plus|+|and up|and above|and over|or higher|or greater|"
    "or above|or over|or older|or longer|at least|upwards|or better|at a minimum",
    "at-most": "or less|or fewer|or under|and under|or lower|or below|or younger|at most|"
    "at the most|maximum|tops|and below",
}


_UP_TO = ("up", "to")
_PHRASAL = frozenset(
    "lead leads leading led run runs running add adds added adding live lives lived own owned "
    "stand stood catch caught wake woke measure measures measured sum sums face faced".split()
)
"""Verbs whose particle the "up" of "up to" is: "adds up to 40", "the run up to 2024"."""


def _by_last(table: dict[str, str], last: bool) -> dict[str, list[tuple[tuple[str, ...], str]]]:
    found: dict[str, list[tuple[tuple[str, ...], str]]] = {}
    for bound, phrases in table.items():
        for phrase in phrases.split("|"):
            words = tuple(phrase.split())
            found.setdefault(words[-1 if last else 0], []).append((words, bound))
    for rows in found.values():
        rows.sort(key=lambda row: -len(row[0]))
    return found


_BY_LAST = _by_last(_BEFORE, True)
_BY_FIRST = _by_last(_AFTER, False)


def before(tokens: Tokens, index: int) -> tuple[str, int] | None:
    """The hedge that ends right before a token: its bound and its first token."""
    for words, bound in _BY_LAST.get(tokens.words[index - 1], ()):
        start = index - len(words)
        if start >= 0 and tuple(tokens.words[start:index]) == words:
            if words == _UP_TO and tokens.words[start - 1] in _PHRASAL:
                return None
            return bound, start
    return None


def after(tokens: Tokens, index: int) -> tuple[str, int] | None:
    """The hedge that begins with a token: its bound and the token behind it."""
    for words, bound in _BY_FIRST.get(tokens.words[index], ()):
        if tuple(tokens.words[index : index + len(words)]) == words:
            return bound, index + len(words)
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
