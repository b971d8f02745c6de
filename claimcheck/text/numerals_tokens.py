"""A sentence as the number grammar reads it: words, digit groups and marks, by offsets."""

from __future__ import annotations

import re

from claimcheck.text.units_money import GLUED_CODES

# Order matters: abbreviations with stops, money codes glued to a figure, grouped digits, plain
# digits, words, marks.  Every repetition is bounded or advances, so a scan is linear.
_TOKEN = re.compile(
    r"(?:[^\W\d_]\.){2,6}"
    rf"|(?:{GLUED_CODES})(?=[$=]?\d)"
    r"|\d{1,3}(?:,\d{2,3}){1,8}(?![\d])(?:\.\d{1,20})?(?!\d)"
    r"|\d{1,3}(?:[\u00a0\u202f\u2009]\d{3}){1,8}(?!\d)"
    r"|\d{1,3}(?: \d{3})* 000(?!\d)"
    r"|\d+(?:\.\d{1,20})?"
    r"|[^\W\d_]\w*"
    r"|['’]s\b"
    r"|[^\w\s]"
)


class Tokens:
    """The tokens of one stretch of text; `words` are in lower case, `raw` as written."""

    __slots__ = ("ends", "raw", "starts", "text", "words")

    def __init__(self, text: str, start: int, end: int) -> None:
        self.text = text
        found = list(_TOKEN.finditer(text, start, end))
        self.starts = [match.start() for match in found]
        self.ends = [match.end() for match in found]
        self.raw = [match[0] for match in found]
        self.words = [word.lower() for word in self.raw]

    def __len__(self) -> int:
        return len(self.words)

    def word(self, index: int) -> str:
        """The token at an index in lower case, empty outside the stretch."""
        return self.words[index] if 0 <= index < len(self.words) else ""

    def glued(self, index: int) -> bool:
        """Does a token follow the one before it without a space?"""
        return 0 < index < len(self.starts) and self.starts[index] == self.ends[index - 1]

    def capital(self, index: int) -> bool:
        """Does a token begin with a capital letter?"""
        return 0 <= index < len(self.raw) and self.raw[index][0].isupper()
