"""What a date dates: the verb or event noun that governs it, and who takes part.

Shallow and by position: a date before a noun belongs to the noun ("an August incursion"); else to
the nearest verb of its clause, which news puts to the left, or to the right of a date that opens
the clause.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from claimcheck.model.claim import Span
from claimcheck.text import words

_TOKEN = re.compile(r"[^\W\d_][\w.'’-]{0,40}|\d[\d.,]{0,20}|[,;:()—–“”\"]")
_BREAKS = frozenset(";:()—–“”\"")
_FUTURE = frozenset("will shall 'll".split())
_TO_COME = frozenset(
    "set due expected scheduled plan plans planned planning likely going slated hope hopes want "
    "wants intend intends aim aims ready poised".split()
)
_MARKERS = frozenset("that who which when where while as because after before since if although though but and".split())
_TITLES = re.compile(r"^[A-Z]")


@dataclass(frozen=True, slots=True)
class Governor:
    """The verb or noun that a date belongs to."""

    head: str | None
    participants: tuple[str, ...]
    span: Span
    """The words of the clause around head and date."""
    future: bool = False
    past: bool = False


@dataclass(frozen=True, slots=True)
class _Token:
    text: str
    start: int
    end: int

    @property
    def low(self) -> str:
        return self.text.lower().rstrip(".").replace("’", "'")


def govern(text: str, sentence: Span, date: Span) -> Governor:
    """The governor of the date at a span of a sentence."""
    left = [_Token(m[0], *m.span()) for m in _TOKEN.finditer(text, max(sentence.start, date.start - 400), date.start)]
    right = [_Token(m[0], *m.span()) for m in _TOKEN.finditer(text, date.end, min(sentence.end, date.end + 300))]
    noun = _noun(text, left, right, date)
    clause_left = _clause(left[::-1])[::-1]
    clause_right = _clause(right)
    if noun is not None:
        others = clause_left + clause_right
        return Governor(noun.low, _content(others, noun), _around(clause_left, clause_right, date), *_tense(clause_left + clause_right, None))
    verb = _last_verb(clause_left)
    if verb is None:
        verb = _first_verb(clause_right)
        if verb is None and left and not clause_left:
            clause_left = _clause(left[:-1][::-1])[::-1]
            verb = _last_verb(clause_left)
    everything = clause_left + clause_right
    head = words.lemma(verb.low) if verb else None
    return Governor(head, _content(everything, verb), _around(clause_left, clause_right, date), *_tense(everything, verb))


def _around(left: list[_Token], right: list[_Token], date: Span) -> Span:
    return Span(left[0].start if left else date.start, right[-1].end if right else date.end)


def _clause(tokens: list[_Token]) -> list[_Token]:
    """The tokens up to the next break of the clause, walking away from the date."""
    taken: list[_Token] = []
    for token in tokens[:40]:
        if token.text in _BREAKS or (token.low in _MARKERS and token.low != "and"):
            break
        taken.append(token)
    while taken and taken[-1].text == ",":
        taken.pop()
    return taken


def _noun(text: str, left: list[_Token], right: list[_Token], date: Span) -> _Token | None:
    """The noun that the date stands before as a modifier."""
    if not left or left[-1].low not in words.DETERMINERS | {"'s"} and not left[-1].low.endswith("'s"):
        return None
    head = None
    at = date.end
    for token in right[:4]:
        if token.start - at > 1 or not token.text[0].islower() or token.low in words.CLOSED:
            break
        if head is not None and _is_verb(token):
            break
        head, at = token, token.end
    return head


def _is_verb(token: _Token) -> bool:
    low = token.low
    if not token.text[0].islower():
        return False
    return low in words.IRREGULAR_FORMS or (low.endswith("ed") and len(low) > 4)


def _last_verb(tokens: list[_Token]) -> _Token | None:
    for at in range(len(tokens) - 1, -1, -1):
        if _verb_at(tokens, at):
            return tokens[at]
    return None


def _first_verb(tokens: list[_Token]) -> _Token | None:
    return next((tokens[at] for at in range(len(tokens)) if _verb_at(tokens, at)), None)


def _verb_at(tokens: list[_Token], at: int) -> bool:
    token = tokens[at]
    before = tokens[at - 1].low if at else ""
    if before in words.MODALS or (before == "to" and token.text[0].islower() and token.low not in words.CLOSED):
        return token.low not in words.CLOSED
    if token.low.endswith("ing") and before in words.BE:
        return True
    return _is_verb(token) and before not in words.DETERMINERS and token.low not in words.AUXILIARIES


def _tense(tokens: list[_Token], verb: _Token | None) -> tuple[bool, bool]:
    """Does the governing group speak of the future; of the past?"""
    if verb is None:
        return any(token.low in _FUTURE for token in tokens), False
    at = tokens.index(verb)
    group = [token.low for token in tokens[max(0, at - 4) : at]]
    future = any(word in _FUTURE or word == "would" for word in group)
    future = future or ("to" in group[-2:] and any(word in _TO_COME for word in group))
    future = future or (verb.low in _TO_COME and any(word in ("is", "are", "be", "was", "were") for word in group))
    return future, not future and _is_verb(verb)


def _content(tokens: list[_Token], head: _Token | None) -> tuple[str, ...]:
    """Folded content words around the head, each once, in order."""
    found: dict[str, None] = {}
    for token in tokens:
        low = token.low.removesuffix("'s")
        if token is head or not low[:1].isalpha() or low in words.CLOSED or _is_verb(token):
            continue
        found.setdefault(words.singular(low) if token.text[0].islower() else low, None)
    return tuple(found)[:16]
