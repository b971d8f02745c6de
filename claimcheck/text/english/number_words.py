"""The words of English that are numbers or parts of them.

The tables are those of `rules/lexicons/numbers`, which name their sources.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from fractions import Fraction

from claimcheck.lexicons.word_sets import WordMap, WordPattern, WordSet, of


def _between(value: str) -> tuple[int, int]:
    least, most = value.split("-")
    return int(least), int(most)


def _factor(value: str) -> tuple[int | float, str]:
    factor, change = value.split()
    return float(factor) if "." in factor else int(factor), change


ONES = WordMap.of("ones", int)
TENS = WordMap.of("tens", int)
SCALES = WordMap.of("scales", int)
SHORT_SCALES = WordMap.of("short-scales", int)
"""Abbreviations that follow digits; some of them only where money is counted."""
ALWAYS_SCALES = WordSet.of("scales-anywhere")
FRACTION_WORDS = WordMap.of("denominators", int)
"""The word of a denominator -> the denominator."""
AFTER_HALF = WordSet.of("after-half") | {"-"}
NOT_HALF_AFTER = WordSet.of("not-half-after")
AFTER_SHARE = WordSet.of("after-share")
"""Words behind "a third" that show it to be a share and not an ordinal ("a third man")."""
FRACTION_SIGNS = WordMap.of("fraction-signs", lambda value: float(Fraction(value)))
MANY = WordMap.of("many", _between)
"""Plural scales standing alone: the least and the most that they say."""
FEW = WordMap.of("few", _between)
"""Small vague amounts, alone and before a scale: `several hundred`."""
FACTORS = WordMap.of("factors", _factor)
"""Verbs that say by what factor something changed, and in which direction."""
HEDGE_ENDS = WordSet(lambda: (hedge.split()[-1] for hedge in of("hedges-before"))) - {"as", "of"}
"""The word that stands right before a number behind a hedge: the "than" of "more than".

The "as" of "as many as" and the "of" of "in excess of" tell nothing by themselves.
"""
NUMBER_WORDS = WordSet(lambda: [*ONES, *TENS])
STARTERS = WordSet(
    lambda: [
        *NUMBER_WORDS, *SCALES, *MANY, *FEW, *FACTORS, *FRACTION_SIGNS, "half", "a", "an", "."
    ]
)  # fmt: skip
"""Words that a number may begin with; what begins with a digit comes besides."""
BEFORE_ARTICLE = frozenset(("than", "least", "nearly", "almost", "over", "under", "within"))
"""Words of a hedge behind which an article before a unit says one: "less than an hour"."""
AFTER_ARTICLE = WordSet(lambda: [*SCALES, *FEW, *FRACTION_WORDS, "score", "half"])


def _sure() -> Iterator[str]:
    """Words that hardly stand but in a number."""
    for word in {
        *STARTERS,
        *FRACTION_WORDS,
        "score",
        "twice",
        "no",
        "nobody",
        "none",
        "neither",
        "both",
    }:
        if word not in ("a", "an", ".") and word not in FRACTION_SIGNS:
            yield word
    yield from (f"{tens[:-1]}ies" for tens in TENS)  # "in his forties"


def trie(words: Iterable[str]) -> str:
    """An alternation that shares beginnings: several times faster than a plain one.

    >>> trie(["ten", "tens", "two"])
    't(?:en(?:|s)|wo)'
    """
    heads: dict[str, list[str]] = {}
    for word in words:
        heads.setdefault(word[:1], []).append(word[1:])
    parts = []
    for head, tails in sorted(heads.items()):
        parts.append(re.escape(head) + (trie(tails) if len(tails) > 1 else re.escape(tails[0])))
    if len(parts) > 1:
        return f"(?:{'|'.join(parts)})"
    return parts[0]


ANCHOR = WordPattern(
    lambda: (
        rf"\d|[{re.escape(''.join(FRACTION_SIGNS))}]|\b(?:{trie(sorted(_sure()))})\b"
        rf"|\b(?:{trie(sorted(BEFORE_ARTICLE))})\san?\s|\w{{3}}fold\b"
    )
)
"""What a sentence with a number in it holds; run over text in lower case."""
