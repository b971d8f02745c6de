"""The words of English that are numbers or parts of them.

Quirk et al., A Comprehensive Grammar of the English Language (1985), 6.63-6.68; lakh and crore
as South Asian papers use them.
"""

from __future__ import annotations

import re

ONES = {
    "zero": 0, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7,
    "eight": 8, "nine": 9, "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14,
    "fifteen": 15, "sixteen": 16, "seventeen": 17, "eighteen": 18, "nineteen": 19,
}  # fmt: skip
TENS = {
    "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70,
    "eighty": 80, "ninety": 90,
}  # fmt: skip
SCALES = {
    "hundred": 100, "thousand": 10**3, "million": 10**6, "billion": 10**9, "trillion": 10**12,
    "quadrillion": 10**15, "lakh": 10**5, "lakhs": 10**5, "crore": 10**7, "crores": 10**7,
    "dozen": 12,
}  # fmt: skip
SHORT_SCALES = {
    "k": 10**3, "m": 10**6, "mn": 10**6, "mln": 10**6, "mil": 10**6, "mio": 10**6, "mm": 10**6,
    "b": 10**9, "bn": 10**9, "bln": 10**9, "bil": 10**9, "t": 10**12, "tn": 10**12, "trn": 10**12,
    "cr": 10**7,
}  # fmt: skip
"""Abbreviations that follow digits; the single letters and `mm` only where money is counted."""
ALWAYS_SCALES = frozenset(["k", "mn", "mln", "bn", "bln", "tn", "trn"])
FRACTION_WORDS = {
    "half": 2, "halves": 2, "third": 3, "thirds": 3, "quarter": 4, "quarters": 4, "fourth": 4,
    "fourths": 4, "fifth": 5, "fifths": 5, "sixth": 6, "sixths": 6, "seventh": 7, "sevenths": 7,
    "eighth": 8, "eighths": 8, "ninth": 9, "ninths": 9, "tenth": 10, "tenths": 10,
    "hundredth": 100, "hundredths": 100,
}  # fmt: skip
"""The word of a denominator -> the denominator."""
AFTER_HALF = frozenset(
    "of a an the its their his her our your those these all that - million billion trillion dozen "
    "hour mile century".split()
)
NOT_HALF_AFTER = frozenset(
    "first second other latter this last next each every either previous opening final top "
    "bottom upper lower better early late".split()
)
AFTER_SHARE = frozenset(
    "of more less higher lower fewer larger smaller bigger from since were are have had to said "
    "say and or as its their".split()
)
"""Words behind "a third" that show it to be a share and not an ordinal ("a third man")."""
FRACTION_SIGNS = {
    "½": 1 / 2, "⅓": 1 / 3, "⅔": 2 / 3, "¼": 1 / 4, "¾": 3 / 4, "⅕": 1 / 5, "⅖": 2 / 5,
    "⅗": 3 / 5, "⅘": 4 / 5, "⅙": 1 / 6, "⅚": 5 / 6, "⅛": 1 / 8, "⅜": 3 / 8, "⅝": 5 / 8, "⅞": 7 / 8,
}  # fmt: skip
MANY = {
    "tens": (20, 99), "dozens": (24, 99), "scores": (40, 199), "hundreds": (200, 999),
    "thousands": (2000, 9999), "millions": (2 * 10**6, 10**7 - 1),
    "billions": (2 * 10**9, 10**10 - 1), "trillions": (2 * 10**12, 10**13 - 1),
}  # fmt: skip
"""Plural scales standing alone: the least and the most that they say."""
FEW = {"several": (3, 9), "few": (2, 9), "couple": (2, 3), "handful": (3, 9)}
"""Small vague amounts, alone and before a scale: `several hundred`."""
FACTORS = {
    "doubled": (2, "up"), "doubling": (2, "up"), "tripled": (3, "up"), "tripling": (3, "up"),
    "trebled": (3, "up"), "quadrupled": (4, "up"), "quadrupling": (4, "up"),
    "halved": (0.5, "down"), "halving": (0.5, "down"),
}  # fmt: skip
"""Verbs that say by what factor something changed, and in which direction."""
STARTERS = (
    ONES.keys() | TENS.keys() | SCALES.keys() | MANY.keys() | FEW.keys() | FACTORS.keys()
    | FRACTION_SIGNS.keys() | frozenset(["half", "a", "an", "."])
)  # fmt: skip
"""Words that a number may begin with; what begins with a digit comes besides."""
NUMBER_WORDS = ONES.keys() | TENS.keys()
AFTER_ARTICLE = frozenset(SCALES.keys() | FEW.keys() | FRACTION_WORDS.keys() | {"score", "half"})
_SURE = sorted(
    (STARTERS | FRACTION_WORDS.keys() | {"score", "twice"})
    - {"a", "an", "."}
    - FRACTION_SIGNS.keys()
)


def _trie(words: list[str]) -> str:
    """An alternation that shares beginnings: several times faster than a plain one.

    >>> _trie(["ten", "tens", "two"])
    't(?:en(?:|s)|wo)'
    """
    heads: dict[str, list[str]] = {}
    for word in words:
        heads.setdefault(word[:1], []).append(word[1:])
    parts = []
    for head, tails in sorted(heads.items()):
        parts.append(head + (_trie(tails) if len(tails) > 1 else tails[0]))
    if len(parts) > 1:
        return f"(?:{'|'.join(parts)})"
    return parts[0]


ANCHOR = re.compile(rf"\d|[{''.join(FRACTION_SIGNS)}]|\b(?:{_trie(_SURE)})\b")
"""What a sentence with a number in it holds; run over text in lower case."""
