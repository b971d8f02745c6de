"""Where the words, numbers and marks of a text begin and end."""

from __future__ import annotations

import re

from claimcheck.text.english.closed_classes import SUBJECT_PRONOUNS
from claimcheck.text.tokens.record import Token

# Abbreviations with stops; words and numbers with what ties their parts; runs of dots and dashes;
# single marks.  Every repetition is bounded or advances, so a scan is linear.
_TOKEN = re.compile(
    r"(?:[^\W\d_]\.){2,6}"
    r"|[@#]?[^\W_]+(?:(?:['’‑.&/-]|(?<=\d)[,:](?=\d))[^\W_]+){0,8}(?:(?<=s)['’](?=\s[a-z]))?"
    r"|\.{2,}|-{2,}|[^\w\s]|_+"
)
_LOUD = re.compile(r"[A-Z] WHO|WHO [A-Z]{2}")
"""A neighbour in capitals, as in a headline that is set in them."""
_CONTRACTING = SUBJECT_PRONOUNS | {"that", "there", "what", "here"}
"""Words whose "'s", "'re", "'ll" is a verb and a token of its own; elsewhere "'s" is a possessive
as a rule and stays with its word."""


def scan(text: str, start: int, end: int) -> list[Token]:
    """The tokens of a stretch of text, without their classes.

    >>> [token.text for token in scan("It’s the U.S. co-op’s 1,200-seat hall.", 0, 38)]
    ['It', '’s', 'the', 'U.S.', 'co-op’s', '1,200-seat', 'hall', '.']
    """
    found: list[Token] = []
    contracting = frozenset(_CONTRACTING)
    for match in _TOKEN.finditer(text, start, end):
        word = match[0]
        first, last = match.span()
        low = word.lower()
        if word == "WHO" and not _LOUD.search(text[max(0, first - 3) : last + 3]):
            low = "w.h.o."  # the body, not the pronoun
        if "’" in low:
            low = low.replace("’", "'")
        if "'" in low:
            stem, _, rest = low.partition("'")
            if stem in contracting:
                at = first + len(stem)
                found.append(Token(text[first:at], stem, first, at))
                found.append(Token(text[at:last], f"'{rest}", at, last))
                continue
        found.append(Token(word, low, first, last))
    return found
