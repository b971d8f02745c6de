"""The question that figures answer, in words for a heading: "Troops sent", "Price per share"."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from typing import cast

from claimcheck.kinds.quantity.fates import fate
from claimcheck.kinds.quantity.heads import base_unit
from claimcheck.kinds.quantity.profile import dimension
from claimcheck.kinds.quantity.slots import is_anybody
from claimcheck.kinds.quantity.value import Quantity
from claimcheck.lexicons.word_sets import WordMap
from claimcheck.model.claim import Claim
from claimcheck.text.english.noun_lemmas import singular
from claimcheck.text.english.number_words import ONES
from claimcheck.text.units.money import CODES

_AMOUNTS = WordMap.of("amount-nouns", str)
_DIMENSIONS = WordMap.of("dimension-nouns", str)
_PEOPLE = "people"


def subject(claims: Sequence[Claim], *, special: bool) -> str:
    """What is counted and what became of it, or what an amount is an amount of.

    Empty where the words of the claims do not say, but the title of their `special` rule does.
    """
    values = [cast(Quantity, claim.value) for claim in claims]
    is_count = values[0].unit is None
    told = _counted(values, special) if is_count else _amount(values, special)
    return told or ("" if special else _by_context(claims, values))


def _counted(values: Sequence[Quantity], special: bool) -> str:
    noun = _fullest([v.noun or "" for v in values if not is_anybody(v.head)])
    participle = _participle(values)
    if not noun:
        if special or not any(v.head for v in values) or not participle:
            return ""
        noun = _PEOPLE
    says_it = participle and singular(noun.split()[-1]).startswith(participle[:_STEM])
    return noun if says_it else f"{noun} {participle}".strip()


def _fullest(nouns: Sequence[str]) -> str:
    """The commonest noun, with the words before it that half as many have.

    >>> _fullest(["troops", "Chilean troops", "troops", "soldiers"])
    'Chilean troops'
    """
    noun = _commonest(nouns)
    longer = [each for each in nouns if each.lower().endswith(f" {noun.lower()}")]
    bare = sum(each.lower() == noun.lower() for each in nouns)
    return _commonest(longer, least=bare // 2) or noun


_STEM = 5
"""Letters by which a noun says what its participle would: "employees" (employed)."""


def _participle(values: Iterable[Quantity]) -> str:
    """The word for what became of the counted that most of the figures say."""
    return _commonest(map(fate, values))


def _amount(values: Sequence[Quantity], special: bool) -> str:
    noun = _commonest(_amount_noun(value, special) for value in values) or _commonest(
        v.noun or "" for v in values
    )
    if not noun:
        return ""
    per = _commonest((v.per or "" for v in values), least=len(values) // 2 + 1)
    change = "change in " if all(v.direction for v in values) else ""
    return f"{change}{noun}{f' per {per}' if per and change == '' else ''}"


def _amount_noun(value: Quantity, special: bool) -> str:
    """The noun that the text has for the amount; else what its verb makes it an amount of, unless
    the title of a special rule says that better."""
    words = [singular(word) for word in (value.measure or "").lower().split()[-1:]]
    governing = () if special else value.predicate
    return next((_AMOUNTS[word] for word in (*words, *governing) if word in _AMOUNTS), "")


def _by_context(claims: Sequence[Claim], values: Sequence[Quantity]) -> str:
    """What is measured, with the word that most sentences share; of any counted thing that word."""
    where = dimension(values[0])
    noun = _DIMENSIONS.get("money" if where in CODES else where, "")
    unit = values[0].unit
    counted = f"{base_unit(unit)}s" if unit else _PEOPLE if any(v.head for v in values) else ""
    names = {name for claim in claims for name in (*claim.actors, *ONES)}
    words = (w for claim in claims for w in dict.fromkeys(claim.near) if w not in names)
    word, what = _commonest(words, least=2), noun or counted
    return f"{what} ({word})" if word and what else what or word


def _commonest(words: Iterable[str], least: int = 1) -> str:
    """The most frequent of some words in any case, the first on a tie; empty below that count.

    >>> _commonest(["Troops", "guests", "troops"])
    'troops'
    """
    forms: dict[str, str] = {}
    counts: Counter[str] = Counter()
    for word in filter(None, words):
        counts[word.lower()] += 1
        forms[word.lower()] = min(word, forms.get(word.lower(), word), key=_capitals)
    best = max(counts, key=lambda word: counts[word], default="")
    return forms[best] if best and counts[best] >= least else ""


def _capitals(word: str) -> int:
    return sum(char.isupper() for char in word)
