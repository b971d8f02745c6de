"""The whole that a percentage is a share of: "12 percent of voters", "12 percent stake in Arvo"."""

from __future__ import annotations

import re

from claimcheck.lexicons.word_sets import WordPattern, either, of
from claimcheck.model.claim import Span
from claimcheck.model.finding import UNSTATED, SlotComparison
from claimcheck.model.lexicon import Lexicon
from claimcheck.text.assertions.naming import unlike
from claimcheck.text.assertions.record import Party
from claimcheck.text.english.closed_classes import CLOSED
from claimcheck.text.english.noun_lemmas import singular
from claimcheck.text.english.word_endings import adverb, participle

_LEADS = WordPattern(
    lambda: (
        r"(?:per\s?cent|%|percentage\spoints?)[\s-]"
        rf"(?:(?:[a-z]{{2,15}}\s){{0,2}}?(?:{either(of('share-nouns'))})\s(?:in|of)|of)\s"
    ),
    re.I,
)
_WORD = re.compile(r"\s{0,2}(?P<word>[^\W\d_][\w’'&.-]{0,40})")
_FAR = 60
"""Characters between a percentage and its whole: "percent controlling stake in" has 28."""
_MOST = 6
"""Words of a whole that are read."""


def whole_of(text: str, span: Span, sentence: Span) -> str | None:
    """The phrase for the whole of a percentage, without determiners; `None` where none is said.

    >>> said = "He sold a 12 percent stake in the carrier Skyla on Friday."
    >>> whole_of(said, Span(10, 20), Span(0, len(said)))
    'carrier Skyla'
    """
    lead = _LEADS.search(text, span.start, min(sentence.end, span.start + _FAR))
    if lead is None:
        return None
    kept: list[str] = []
    at = lead.end()
    for _ in range(_MOST):
        match = _WORD.match(text, at, sentence.end)
        if match is None:
            break
        word, low = match["word"], match["word"].lower().rstrip(".")
        if low in CLOSED or low in _OWN or adverb(low):
            if kept:
                break
        elif kept and (participle(low) or _ends_name(kept[-1], word)):
            break
        else:
            kept.append(word.rstrip("."))
        at = match.end()
    return " ".join(kept) or None


def _ends_name(before: str, word: str) -> bool:
    """Does a name end before a word in lower case: "Skyla last week"?"""
    return before[0].isupper() and word[0].islower()


_OWN = frozenset(["own", "total", "all"])


def compare_wholes(left: str | None, right: str | None, lexicon: Lexicon) -> SlotComparison:
    """Two wholes: `equal`, `differs`, `not told apart` (a name beside a noun), or unstated."""
    if left is None or right is None:
        outcome = "unstated" if left == right else UNSTATED
        return SlotComparison("whole", outcome, left, right)
    mine, theirs = _party(left), _party(right)
    if mine.names and theirs.names:
        outcome = "differs" if unlike(mine, theirs, lexicon) else "equal"
        return SlotComparison("whole", outcome, left, right)
    heads = _head(left, lexicon), _head(right, lexicon)
    if None in heads:
        return SlotComparison("whole", "not told apart", left, right)
    return SlotComparison("whole", "equal" if heads[0] == heads[1] else "differs", left, right)


def _party(whole: str) -> Party:
    words = whole.split()
    names = " ".join(word for word in words if word[0].isupper())
    return Party(frozenset(word.lower() for word in words), (names,) if names else ())


def _head(whole: str, lexicon: Lexicon) -> str | None:
    """The last common noun, singular, synonyms as one; `None` for a bare name."""
    common = [singular(word) for word in whole.split() if word[0].islower()]
    return lexicon.synonyms.get(common[-1], common[-1]) if common else None
