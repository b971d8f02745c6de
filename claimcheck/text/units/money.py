"""Money: the signs, codes and words by which news names a currency, as ISO 4217 codes.

The tables are those of `rules/lexicons/money`: names of CLDR, and what news writes besides.
"""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.lexicons.word_sets import Made, WordMap, WordSet, grouped, of
from claimcheck.text.english.noun_lemmas import singular

MINOR = {"cent": "usd", "penny": "gbp", "sen": "myr"}
"""A hundredth -> what it is usually a hundredth of."""
_TABLES = ("former-currencies", "currencies", "currency-words")
CODES = WordSet(lambda: [code for table in _TABLES for code in grouped(table)]) - MINOR.keys()
WRITTEN = (
    WordSet(lambda: [*grouped("currencies"), "btc", "rmb"]) - WordSet.of("codes-like-words")
)  # fmt: skip
"""Codes that are money where they stand in capitals; the last two are no codes, but written so.

Those of former currencies are left out: news named them by their words, and SIT is a verb.
"""
SMALL = WordSet.of("codes-in-small-letters")
"""Codes that are money in small letters, too."""
_SCALE_LETTERS = {"k": 1000, "t": 1000, "m": 1_000_000, "b": 1_000_000_000}
"""Letters for a scale before a code: German accounts write T (Tausend) where others write k."""
SCALED_CODES = WordMap(
    lambda: {
        letter + code: (code, scale)
        for letter, scale in _SCALE_LETTERS.items()
        for code in of("scaled-codes")
    }
)
"""`meur`, which is written MEUR -> the currency and its scale."""
SIGNS = WordMap.of("currency-signs", str)
DOLLARS = WordMap.of("dollars", str)
"""What stands before or behind a dollar sign -> whose dollar."""
PREFIXES = WordMap.of("currency-prefixes", str)
"""Letters that stand before a figure for a currency."""
FEED_SIGNS = WordMap.of("feed-signs", str)
"""Letters that an ASCII feed prints for a sign, which also begin names: a PS4 is no 4 pounds."""


def _named() -> dict[tuple[str, ...], str]:
    found: dict[tuple[str, ...], str] = {}
    for table in _TABLES:
        for code, names in grouped(table).items():
            for name in names:
                *nation, noun = name.split()
                words = (*nation, singular(noun))
                found[words] = code
    return found


NAMED = Made(_named)
"""Words of a currency's name, the last in the singular -> its code."""
NAMES = WordMap(lambda: {words[0]: code for words, code in NAMED().items() if len(words) == 1})
"""A currency's name in the singular -> the code of the one that news means by it bare."""


def glued_codes() -> Iterator[str]:
    """What news glues to a figure for a currency, as it is written: `USD`, `Rs`."""
    yield from sorted(code.upper() for code in WRITTEN)
    yield from of("glued-prefixes")
