"""The tokens of a text with their classes."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from typing import overload

from claimcheck.lexicons.word_sets import Made
from claimcheck.text.tokens.record import Token
from claimcheck.text.tokens.scan import scan
from claimcheck.text.tokens.tagger import Tagger
from claimcheck.text.tokens.weights import shipped

_TAGGER = Made(lambda: Tagger(shipped()))


class Tokens(Sequence[Token]):
    """The tokens of a text by place.  Read-only."""

    def __init__(self, tokens: Sequence[Token]) -> None:
        self._tokens = tuple(tokens)
        self._starts = [token.start for token in self._tokens]

    @overload
    def __getitem__(self, at: int) -> Token: ...
    @overload
    def __getitem__(self, at: slice) -> Sequence[Token]: ...
    def __getitem__(self, at: int | slice) -> Token | Sequence[Token]:
        return self._tokens[at]

    def __iter__(self) -> Iterator[Token]:
        return iter(self._tokens)

    def __len__(self) -> int:
        return len(self._tokens)

    def between(self, start: int, end: int) -> list[Token]:
        """The tokens that lie between two offsets; one that reaches over either is left out."""
        first, last = bisect_left(self._starts, start), bisect_left(self._starts, end)
        if last > first and self._tokens[last - 1].end > end:
            last -= 1
        return list(self._tokens[first:last])


def tokens_of(text: str) -> Tokens:
    """The tokens of a text, line by line.

    >>> [(token.text, token.word_class) for token in tokens_of("Two ferries sank off Chile.")]
    [('Two', 'c'), ('ferries', 'n'), ('sank', 'f'), ('off', 'o'), ('Chile', 'p'), ('.', 'o')]
    """
    tagger = _TAGGER()
    found: list[Token] = []
    start = 0
    for line in text.splitlines(keepends=True):
        end = start + len(line)
        words = scan(text, start, end)
        classes = tagger.classes(words)
        found += map(_classed, words, classes)
        start = end
    return Tokens(found)


def _classed(token: Token, word_class: str) -> Token:
    return Token(token.text, token.low, token.start, token.end, word_class)
