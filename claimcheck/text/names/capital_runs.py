"""Runs of capitalised words in which a name may stand, with the small words inside them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from claimcheck.text.names.kind_nouns import CALENDAR, ORGANISATION_HEADS, PLACE_OPENERS
from claimcheck.text.names.name_tokens import Token
from claimcheck.text.names.person_names import PARTICLES, is_given_name
from claimcheck.text.names.post_nouns import is_post

_INSIDE = PARTICLES | {"the"}
_GAP = re.compile(r"[ \u00a0]{1,2}")
_LONGEST = 14
"""Words of a run, after which it is cut: 5 of 45,565 runs in 595 reports have as many."""


def runs(text: str, tokens: Sequence[Token]) -> Iterator[tuple[int, int]]:
    """Stretches of tokens, first and behind last, that may hold a name."""
    number = 0
    while number < len(tokens):
        if not tokens[number].capital or tokens[number].text in ("I", "I'm", "I’m"):
            number += 1
            continue
        end = _run_end(text, tokens, number)
        yield number, end
        number = end


def _run_end(text: str, tokens: Sequence[Token], first: int) -> int:
    end = first + 1
    while end < len(tokens) and end - first < _LONGEST and _joined(text, tokens, end):
        if _case_turns(tokens, end) or _new_name(tokens, first, end):
            break
        if tokens[end].capital and tokens[end].low not in CALENDAR:
            end += 1
            continue
        reach = _bridge(text, tokens, first, end)
        if reach is None:
            break
        end = reach
    return end


_GLUED = re.compile(r"[a-z]{3}[A-Z]")
_CAPITAL_INSIDE = re.compile(r"Fitz[A-Z]")
"""The first part of family names that has three small letters and is written together with a
capital: FitzGerald, beside Mac, Mc, De and Le, which have fewer.  Dutch Vande and Vander would
belong here ("VandeHei"), and change what is read."""


def _new_name(tokens: Sequence[Token], first: int, at: int) -> bool:
    """Does another name begin here: the first word comes again, or two words are glued?"""
    word = tokens[at].text
    glued = _GLUED.search(word) and not _CAPITAL_INSIDE.match(word)
    return bool(glued) or (at - first > 1 and word == tokens[first].text and word[0].isupper())


def _case_turns(tokens: Sequence[Token], at: int) -> bool:
    """Does a heading in capitals begin or end here, without a mark between?"""
    loud = [len(token.text) > 3 and token.text.isupper() for token in tokens[at - 1 : at + 2]]
    return loud in ([False, True, True], [True, True, False]) or (
        loud[:2] == [True, False]
        and at > 1
        and len(tokens[at - 2].text) > 2
        and tokens[at - 2].text.isupper()
    )


def _joined(text: str, tokens: Sequence[Token], number: int) -> bool:
    """Does the token follow the one before it with nothing but a space between?"""
    before = tokens[number - 1]
    gap = text[before.end : tokens[number].start]
    return not before.possessive and (_GAP.fullmatch(gap) is not None or gap in (" & ", "-", "‑"))


def _bridge(text: str, tokens: Sequence[Token], first: int, at: int) -> int | None:
    """Where a run goes on behind a small word such as "of", "van" or "and"; `None`: it ends."""
    small = tokens[at].low
    ahead = at + 1
    while ahead < min(at + 3, len(tokens)) and not tokens[ahead].capital:
        if not _joined(text, tokens, ahead) or tokens[ahead].low not in _INSIDE:
            return None
        ahead += 1
    if ahead >= min(at + 3, len(tokens)) or not _joined(text, tokens, ahead):
        return None
    run = tokens[first:at]
    if small in ("of", "for", "on") and _takes_of(run, small):
        return ahead + 1
    if small == "and" and ahead == at + 1 and _takes_and(run):
        return ahead + 1
    if small in PARTICLES and small != "y":
        return ahead + 1
    return None


def _takes_of(run: Sequence[Token], small: str) -> bool:
    """Can "of" go on with the run: "Bank of", "Secretary of", "Republic of"?"""
    last = run[-1].low
    if small == "on":
        return last in ORGANISATION_HEADS
    return (
        last in ORGANISATION_HEADS
        or last in PLACE_OPENERS
        or (small == "of" and is_post(last) and not is_given_name(run[0].text))
    )


def _takes_and(run: Sequence[Token]) -> bool:
    """Is the run an organisation's list of subjects: "Ministry of Trade and"?"""
    words = [token.low for token in run]
    for small in ("of", "for"):
        if small in words:
            head = words[words.index(small) - 1]
            after = words[words.index(small) :]
            return head in ORGANISATION_HEADS and len(after) <= 4 and "and" not in after
    return False
