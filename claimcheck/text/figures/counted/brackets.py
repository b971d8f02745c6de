"""What a number in brackets counts: the plural before them."""

from __future__ import annotations

from claimcheck.lexicons.word_sets import WordSet
from claimcheck.text.english.noun_lemmas import singular
from claimcheck.text.english.word_endings import plural
from claimcheck.text.figures.counted.counted_record import Phrase
from claimcheck.text.figures.numerals.number_tokens import Tokens

_PLACING = WordSet.of("place-prepositions", "before")


def antecedent(tokens: Tokens, first: int, last: int) -> Phrase | None:
    """The noun whose part a relative clause counts: "pilots, 70 of whom"."""
    words, at = tokens.words, first - 2
    if words[last] != "of" or words[last + 1] not in ("whom", "which") or words[first - 1] != ",":
        return None
    return Phrase(at, at + 1, singular(words[at]), ()) if at >= 0 and plural(words[at]) else None


def enclosed(tokens: Tokens, first: int, last: int) -> Phrase | None:
    """The plural that a number in brackets counts: "more farms in Ohio (4,800)"."""
    words, at = tokens.words, first - 2
    if words[first - 1] != "(" or words[last] != ")":
        return None
    while at > 0 and tokens.capital(at) and not plural(words[at]):
        at -= 1
    if at < first - 2:
        at -= 1 if words[at] in _PLACING else first
    return Phrase(at, at + 1, singular(words[at]), ()) if at >= 0 and plural(words[at]) else None
