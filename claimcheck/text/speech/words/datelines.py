"""Datelines: where and when a report was written, in front of its first sentence."""

from __future__ import annotations

from claimcheck.model.lexicon import Lexicon
from claimcheck.text.english.calendar_words import MONTHS
from claimcheck.text.speech.words.token import Tokens
from claimcheck.text.speech.words.word_classes import DASHES

_LONGEST = 14
"""Tokens: a town, its country, a day with its year and an agency in brackets."""
_MARKS = frozenset(",/()")
_LEAST_CAPITALS = 4
"""Letters of a name in capitals that is a town, known or not; many bodies have fewer ("WHO")."""


def behind_dateline(tokens: Tokens, lexicon: Lexicon) -> int:
    """The index of the first token behind the dateline that opens a line; 0 where none does.

    `ACCRA, Ghana (Reuters) — The harbour was closed.`: a name in capitals, or of a town, other
    names and a day, then a dash.  Before a colon a name in capitals may speak ("MAYOR: ..."), and
    in a headline, which has no full stop, a town stands for a government.
    """
    first = tokens[:_LONGEST]
    end = next((n for n, token in enumerate(first) if token.text in DASHES or token.text == ":"), 0)
    if not 0 < end < len(tokens) - 2 or not all(_may_belong(first, n) for n in range(end)):
        return 0
    opens = tokens[end + 1]
    if opens.quote is None and not opens.is_capital:
        return 0
    is_colon = first[end].text == ":"
    if is_colon and tokens[-1].text != ".":
        return 0
    return end + 1 if _is_town(first[:end], lexicon, loud=not is_colon) else 0


def _may_belong(tokens: Tokens, at: int) -> bool:
    """Is a token a name, a day, a year, or a mark between them?"""
    token = tokens[at]
    if token.quote is not None or token.finite:
        return False
    return token.is_capital or token.text in _MARKS or token.text.isdecimal()


def _is_town(tokens: Tokens, lexicon: Lexicon, *, loud: bool) -> bool:
    """Does the name that opens some tokens tell of a town?"""
    words: list[str] = []
    for token in tokens:
        if not token.is_capital or token.low.rstrip(".") in MONTHS:
            break
        words.append(token.text)
    name = " ".join(words)
    if loud and name.isupper() and sum(map(str.isalpha, name)) >= _LEAST_CAPITALS:
        return True
    canonical = lexicon.canonical(name)
    return canonical is not None and lexicon.types.get(canonical) == "city"
