"""Two numbers that are no range: results ("3-2") and shares ("one in five")."""

from __future__ import annotations

from itertools import pairwise

from claimcheck.lexicons.word_sets import WordSet
from claimcheck.text.english.noun_lemmas import singular
from claimcheck.text.english.number_words import STARTERS
from claimcheck.text.figures.amounts.amount import Amount
from claimcheck.text.figures.amounts.labels import MONTHS
from claimcheck.text.figures.amounts.single import single
from claimcheck.text.figures.numerals.number_tokens import Tokens

DASHES = frozenset(["-", "–", "—", "‑"])
_SHARE_LIMIT = 10**6
"""The largest whole of a share in words or figures: "one in a million"."""
_MAKES = WordSet.of("makes")


def chain(tokens: Tokens, at: int) -> bool:
    """Does a third part follow, as in dates and telephone numbers?"""
    if tokens.words[at] not in DASHES or not tokens.tied(at):
        return False
    return tokens.words[at + 1][:1].isdigit() or tokens.raw[at + 1].isupper()


def score(tokens: Tokens, first: Amount, second: Amount) -> bool:
    """A result "3-2", "89-89", a vote "218-210"; false where it is a code."""
    whole = isinstance(first.low, int) and isinstance(second.low, int)
    if not whole or first.unit or second.unit or max(first.low, second.low) > 999:
        return False
    before = tokens.words[first.first - 1]
    if before and (before in DASHES or before in "/:."):
        return False
    number = tokens.words[first.first]
    if second.low < 0 or (number[0].isdecimal() and len(number) > 3):
        return False
    first.score = (int(first.low), int(second.low))
    first.low, first.high = sorted(first.score)
    first.unit, first.last, first.kind = "score", second.last, "score"
    return True


def vote(tokens: Tokens, first: Amount, second: Amount) -> bool:
    """A decision: "ruled 6 to 3", "by a 4-to-2 vote"; false where it is none."""
    words = tokens.words
    before = words[max(0, first.first - _VOTING) : first.first]
    behind = singular(words[second.last])
    told = behind in _VOTES or words[first.first - 1] in _VOTED
    told = told or any(word in _VOTES and of in ("of", "by") for word, of in pairwise(before))
    return told and score(tokens, first, second)


_VOTES = WordSet.of("votes", "decision")
_VOTED = WordSet.of("votes", "before")
_VOTING = 4
"""Words before a count among which its noun stands: "a majority vote of 6 to 3"."""


def result(tokens: Tokens, index: int) -> Amount | None:
    """A score right behind a name, where a label would be looked for: "beat the Rovers 3-2"."""
    words = tokens.words
    if words[index + 1] not in DASHES or not tokens.tied(index + 1) or chain(tokens, index + 3):
        return None
    left, right = words[index], words[index + 2]
    if not tokens.capital(index - 1) or tokens.glued(index) or words[index - 1] in MONTHS:
        return None
    if not right.isdecimal() or len(left) > 3 or len(right) > 3 or _code_like(left, right):
        return None
    if singular(words[index + 3]) in _MAKES or (
        tokens.glued(index + 3) and words[index + 3].isalnum()
    ):
        return None
    first = Amount(index, index + 1, int(left), int(left))
    second = Amount(index + 2, index + 3, int(right), int(right))
    return first if score(tokens, first, second) else None


def _code_like(left: str, right: str) -> bool:
    """Is "737-800" or "1-04" more likely than a result?"""
    if left[0] == "0" != left or right[0] == "0" != right:
        return True
    return max(len(left), len(right)) == 3 and (int(left) < int(right) or len(left) != len(right))


def share(tokens: Tokens, first: Amount) -> None:
    """ "one in five", "three out of ten", "7-in-10"."""
    words, at = tokens.words, first.last
    if words[at] == "-" and words[at + 1] == "in" and words[at + 2] == "-":  # "7-in-10"
        _divide(tokens, first, at + 3)
        return
    out = words[at] == "out" and words[at + 1] == "of"
    if not out and words[at] != "in":
        return
    at += 1 + out
    at += words[at] == "every"
    if words[at][:1].isdecimal() or words[at] in STARTERS:
        _divide(tokens, first, at, out)


def _divide(tokens: Tokens, first: Amount, at: int, out: bool = True) -> None:
    """Make a share of a number and its whole; `out` marks a form that can be nothing else."""
    whole = single(tokens, at, joined=tokens.glued(at))
    if whole is None or first.unit or whole.unit or "vague" in (whole.bound, first.bound):
        return
    if not 0 < first.low < whole.low <= _SHARE_LIMIT:
        return
    if not out and not (first.low < 10 and (whole.low <= 10 or whole.low % 5 == 0)):
        return
    first.low = first.high = first.low / whole.low
    first.kind, first.last, first.unit, first.step = "fraction", whole.last, "share", first.low
