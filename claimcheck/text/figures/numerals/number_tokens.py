"""A sentence as the number grammar reads it: words, digit groups and marks, by offsets."""

from __future__ import annotations

from collections.abc import Sequence

from claimcheck.lexicons.word_sets import WordPattern, of
from claimcheck.text.english.closed_classes import CLOSED
from claimcheck.text.english.number_words import NUMBER_WORDS, trie
from claimcheck.text.tokens.record import OTHER
from claimcheck.text.tokens.record import Token as Classed
from claimcheck.text.units.money import glued_codes

# Order matters: abbreviations with stops, money codes glued to a figure, grouped digits, plain
# digits, words, marks.  Every repetition is bounded or advances, so a scan is linear.
_SUM = (
    r"\d{1,3}(?:,\d{3}){1,6}(?!\d)|\d{1,9}\.\d\d(?!\d)"
    r"|\d{1,9}(?:\.\d{1,9})?\s?(?:[mb]n?|[mbtr]{1,2}illion|[MBT]r?illion)\b"
)
"""A number as sums are written: in groups, with hundredths, with a scale."""
_TOKEN = WordPattern(
    lambda: (
        r"(?:[^\W\d_]\.){2,6}"
        rf"|(?<![\w$])[{''.join(of('letter-prefixes')).upper()}](?={_SUM})"
        rf"|(?:{trie(glued_codes())})(?=\$?\d)|[YASCR](?=[$=]\d)|(?<=\$)[ACS](?=\d)"
        r"|\d{1,3}(?:,\d{2,3}){1,8}(?!\d)(?:\.\d{1,20})?(?!\d)"
        r"|\d{1,3}(?:[\u00a0\u202f\u2009]\d{3}){1,8}(?!\d)"
        r"|\d{1,3}(?: \d{3}){0,6} 000(?!\d)"
        r"|(?<![\d.,:/-])(?<!\d )\d{1,3}(?: \d{3}){1,3}(?= [a-z]{3})"
        r"|\d+(?:\.\d{1,20})?"
        r"|[^\W\d_]\w*"
        r"|['’]s\b"
        r"|[^\w\s]"
    )
)
PADDING = 12
"""Empty tokens behind the last: an index a little outside either end finds an empty word."""
_PADS = [""] * PADDING
_NONE: frozenset[int] = frozenset()


class Tokens:
    """The tokens of one stretch of text; `words` are in lower case, `raw` as written.

    All lists are padded, so indices from -PADDING to `size` + PADDING are valid.
    """

    __slots__ = ("classes", "ends", "floor", "joins", "raw", "size", "starts", "text", "words")

    def __init__(self, text: str, start: int, end: int, classed: Sequence[Classed] = ()) -> None:
        self.text = text
        self.floor = 0
        """The token behind the last amount read: no noun before it describes the next one."""
        spans = [match.span() for match in _TOKEN.finditer(text, start, end)]
        self.size = len(spans)
        self.starts = [first for first, _ in spans]
        self.ends = [last for _, last in spans]
        self.raw = [text[first:last] for first, last in spans]
        self.words = ["u.s." if word == "US" else word.lower() for word in self.raw]
        self.classes = _classes(self.starts, self.ends, classed)
        """The class of each word, of a compound's last part; `OTHER` for what is none by itself."""
        self.raw += _PADS
        self.words += _PADS
        self.starts += [end + 2] * PADDING
        self.ends += [end] * PADDING
        spaced = any(text.find(mark, start, end) >= 0 for mark in (" , ", " . "))
        spaced = spaced or text.endswith(" .", start, end)
        self.joins = _joins(self) if spaced else _NONE

    def glued(self, index: int) -> bool:
        """Does a token follow the one before it without a space?"""
        return self.starts[index] == self.ends[index - 1] or index in self.joins

    def tied(self, index: int) -> bool:
        """Is a mark glued to its neighbours on both sides, as in "8-10"?"""
        return self.glued(index) and self.glued(index + 1)

    def capital(self, index: int) -> bool:
        """Does a token begin with a capital letter?"""
        return self.raw[index][:1].isupper()

    def said(self, first: int, last: int) -> str:
        """The text from one token up to another (exclusive)."""
        return self.text[self.starts[first] : self.ends[last - 1]]


def _classes(starts: list[int], ends: list[int], classed: Sequence[Classed]) -> list[str]:
    """The classes of tokens that may be parts of those that were classed."""
    whole = [token for token in classed if not token.low.endswith("n't")]
    by_start = {token.start: token.word_class for token in whole}
    by_end = {token.end: token.word_class for token in whole}
    found = [
        by_end.get(end) or by_start.get(start) or OTHER
        for start, end in zip(starts, ends, strict=True)
    ]
    return [*found, *[OTHER] * PADDING]


def _joins(tokens: Tokens) -> frozenset[int]:
    """Where tokenised text took apart what belongs together: "59 - year", "13 : 41", "6 . 1".

    The indices of tokens that count as glued to the one before.
    """
    words = tokens.words
    found: list[int] = []
    for at in range(1, tokens.size):
        if words[at] not in ("-", ":", "/", ".") or tokens.starts[at] != tokens.ends[at - 1] + 1:
            continue
        left, right = words[at - 1], words[at + 1]
        if not (left.isdecimal() or (words[at] == "-" and left in NUMBER_WORDS)):
            continue
        if tokens.starts[at + 1] != tokens.ends[at] + 1:
            continue
        word = words[at] == "-" and right.isalpha() and right not in CLOSED
        if right.isdecimal() or (word and not tokens.capital(at + 1)):
            found += (at, at + 1)
    return frozenset(found)
