"""What an amount counts: the noun phrase behind or before it, and the verb that governs it.

Shallow and windowed: the number tells the parser where to look, closed word classes and the
number of nouns tell where a phrase ends.
"""

from __future__ import annotations

from dataclasses import dataclass

from claimcheck.text.numerals_tokens import Tokens
from claimcheck.text.words import AUXILIARIES, BE, CLOSED, HAVE, IRREGULAR_FORMS, lemma, singular

LONGEST = 7
"""Words that a counted noun phrase may have."""
STATES = frozenset(
    "dead injured hurt wounded killed missing alive homeless unaccounted hospitalised "
    "hospitalized stranded trapped displaced ill sick absent unemployed safe critical".split()
)
_NO_PLURAL = frozenset(
    "people police personnel staff aircraft troops men women children sheep cattle youth crew "
    "artillery infantry".split()
)
_MORE = frozenset("more additional other further extra".split())
_ADVERBS = frozenset("later ago earlier before after away apart total each respectively alone".split())
_VERBISH = frozenset("say think see know want need get come go take make die live work".split())


@dataclass(frozen=True, slots=True)
class Phrase:
    """A counted noun phrase, in tokens `first` to `last` (exclusive)."""

    first: int
    last: int
    head: str
    modifiers: tuple[str, ...]


def plural(word: str) -> bool:
    """Does a word in lower case look like a plural noun?

    >>> [plural(w) for w in "troops people has glass aircraft deployed".split()]
    [True, True, False, False, True, False]
    """
    if word in _NO_PLURAL:
        return True
    if word in CLOSED or len(word) < 3:
        return False
    return singular(word) != word


def participle(word: str) -> bool:
    """Does a word look like a past participle or a past tense?"""
    return (len(word) > 4 and word.endswith("ed")) or word in IRREGULAR_FORMS


def counted(tokens: Tokens, index: int, one: bool = False) -> Phrase | None:
    """The noun phrase that begins with a token, right behind a number."""
    words: list[int] = []
    head = -1
    at = index
    while at < len(tokens) and len(words) < LONGEST:
        word = tokens.words[at]
        if word == "-" and tokens.glued(at) and tokens.glued(at + 1) and words:
            at += 1
            continue
        if not word[0].isalpha() and not (words and word[0].isdigit() and not tokens.glued(at)):
            break
        if word in CLOSED or (head >= 0 and not plural(word)):
            break
        if not words and (word in STATES or word in _ADVERBS):
            return None
        if words and not tokens.capital(at) and _verb(tokens, at, one):
            break
        words.append(at)
        if plural(word):
            head = at
        at += 1
    if not words:
        return None
    if head < 0:
        if not one and participle(tokens.words[words[0]]) and len(words) == 1:
            return None
        head = words[0] if not one and not tokens.capital(words[0]) else words[-1]
    kept = [at for at in words if at <= head]
    modifiers = tuple(tokens.words[at] for at in kept[:-1])
    return Phrase(kept[0], head + 1, singular(tokens.words[head]), modifiers)


def _verb(tokens: Tokens, at: int, one: bool) -> bool:
    word = tokens.words[at]
    if word in IRREGULAR_FORMS or word in _VERBISH:
        return True
    return word.endswith("ed") and (one or tokens.word(at + 1) in CLOSED)


def predicate(tokens: Tokens, first: int, last: int) -> tuple[str, ...]:
    """The lemmas of what governs an amount: the verb behind it, else the one before it.

    State words come with the verb that leaves them: "left seven dead" is `dead`, `leave`.
    """
    behind = _behind(tokens, last)
    before = _before(tokens, first)
    return tuple(dict.fromkeys((*behind, *before)))


def _behind(tokens: Tokens, at: int) -> tuple[str, ...]:
    found: list[str] = []
    for step in range(8):
        word = tokens.word(at + step)
        if not word:
            break
        if word in STATES:
            found.append(lemma(word) if word.endswith("ed") else word)
            continue
        if word in AUXILIARIES or word in ("also", "not", "now", "still", "already", "been", "who"):
            continue
        if participle(word):
            found.append(lemma(word))
            break
        if found or step or not word.isalpha() or word in CLOSED:
            break
        if word in _VERBISH:
            found.append(word)
        break
    return tuple(found)


def _before(tokens: Tokens, first: int) -> tuple[str, ...]:
    found: list[str] = []
    for step in range(1, 7):
        word = tokens.word(first - step)
        if not word or word in ",;.:()\"“”":
            break
        if word in ("toll", "death", "deaths"):
            found.append(singular(word))
            continue
        if word in CLOSED and word not in HAVE | BE:
            if step > 2 and not found:
                break
            continue
        if participle(word) or word.endswith("ing") or (step == 1 and word.endswith("s")):
            found.append(lemma(word))
            break
    return tuple(found)
