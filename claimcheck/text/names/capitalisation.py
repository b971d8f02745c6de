"""What a whole text tells about its words: which stand in lower case, which in headlines."""

from __future__ import annotations

from collections.abc import Sequence

from claimcheck.text.names.name_tokens import Token

_HEADLINE = range(4, 40)
"""Words of a headline; a shorter line may be a name, a longer one is a paragraph."""


class Seen:
    """What the whole text tells about its words."""

    def __init__(self, text: str, tokens: Sequence[Token], *, headlines: bool) -> None:
        self.lower = frozenset(token.text for token in tokens if not token.capital)
        self.headline = _headline_lines(text, tokens) if headlines else [False] * len(tokens)
        self.inner = frozenset(
            token.text
            for number, token in enumerate(tokens)
            if token.capital and not token.opens and not self.headline[number]
        )


def _headline_lines(text: str, tokens: Sequence[Token]) -> list[bool]:
    """For every token: does it stand in a line set in title case or capitals?"""
    flags = [False] * len(tokens)
    first = 0
    for number in range(1, len(tokens) + 1):
        if number < len(tokens) and "\n" not in text[tokens[number - 1].end : tokens[number].start]:
            continue
        line = tokens[first:number]
        long = [token for token in line if len(token.text) > 3 and token.text[0].isalpha()]
        ends = text[line[-1].end : line[-1].end + 2].strip() if line else ""
        capitals = sum(token.capital for token in long)
        if len(line) in _HEADLINE and capitals * 5 >= len(long) * 4 and ends[:1] != ".":
            flags[first:number] = [True] * (number - first)
        first = number
    return flags
