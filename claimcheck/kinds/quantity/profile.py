"""What the linkage of figures compares of one claim, worked out once for all its pairs."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import cast

from claimcheck.kinds.quantity.heads import base_unit, head_of, is_money
from claimcheck.kinds.quantity.intervals import measure
from claimcheck.kinds.quantity.options import COUNT
from claimcheck.kinds.quantity.slots import is_anybody, narrowing
from claimcheck.kinds.quantity.value import Quantity
from claimcheck.model.claim import Claim
from claimcheck.model.lexicon import Lexicon
from claimcheck.text.english.noun_lemmas import singular
from claimcheck.text.english.person_nouns import PEOPLE


@dataclass(frozen=True, slots=True)
class Profile:
    """One figure as its comparisons see it."""

    claim: Claim
    value: Quantity
    dimension: str
    """What it can be held against: a unit's dimension, a currency, `percent`, `count`."""
    family: str
    """Which sort of figure it is: `people`, `things`, `money`, `percent`, `time`, `age`, ..."""
    head: str | None
    narrowing: frozenset[str]
    """Words that narrow what is counted, peoples apart."""
    measured: frozenset[str]
    """Of a figure with a unit: the words for what it is an amount of."""
    governing: frozenset[str]
    """Lemmas of what governs it and of what it is named by, related ones as one."""
    nearest: str | None
    narrow: bool
    """Does its rule say by itself what is counted, in whatever words?"""
    actors: frozenset[str]
    words: tuple[str, ...]
    """The words of its sentence with those that say what is counted, related ones as one; what a
    narrow rule counts is a word of its own ("killed", "claimed lives")."""
    near: tuple[str, ...]
    """The words next to it, with its own noun and verbs."""


def profile(claim: Claim, lexicon: Lexicon) -> Profile:
    """The profile of a figure."""
    value = cast(Quantity, claim.value)
    head = head_of(value, lexicon)
    named = (*value.predicate, *value.does, *_words(value.measure))
    governing = [lexicon.events.get(word, word) for word in named]
    if value.unit is None and head in lexicon.events:
        governing.append(lexicon.events[head or ""])
    own = (*named, *_words(value.noun), *((head,) if head else ()))
    where = dimension(value)
    narrow = is_narrow(claim.rule, where)
    subject = (f"#{claim.rule}",) if narrow else ()
    return Profile(
        claim=claim,
        value=value,
        dimension=where,
        family=_family(value, head),
        head=head,
        narrowing=narrowing(value, lexicon),
        measured=frozenset((*_words(value.noun), *_words(value.measure), *_words(value.per))),
        governing=frozenset(governing),
        nearest=governing[0] if governing else None,
        narrow=narrow,
        actors=frozenset(claim.actors),
        words=(*_folded((*claim.context, *own), lexicon), *subject),
        near=(*_folded((*claim.near, *own), lexicon), *subject),
    )


def comparable(a: Profile, b: Profile) -> bool:
    """Are the two of one dimension?  Nothing else keeps figures apart for good.

    "$38" and "$38 a share" meet, for what a price is per is often understood; two rates meet only
    where they are per the same.
    """
    if a.dimension != b.dimension:
        return False
    per = [x.value.unit.partition(" per ")[2] if x.value.unit else "" for x in (a, b)]
    return per[0] == per[1] or not all(per)


def _folded(words: Iterable[str], lexicon: Lexicon) -> tuple[str, ...]:
    synonyms, events = lexicon.synonyms, lexicon.events
    once = (synonyms.get(word, word) for word in map(singular, words))
    return tuple(dict.fromkeys(events.get(word, word) for word in once))


def is_narrow(rule: str | None, where: str) -> bool:
    """Is it a rule on one sort of counted things, not on any amount of money or any share?"""
    return rule is not None and where == COUNT and not rule.startswith("generic.")


def dimension(value: Quantity) -> str:
    """What a figure can be held against, never its size."""
    if value.unit is None:
        return COUNT
    if value.age:
        return "age"
    unit = measure(value.unit)
    return unit.dimension if unit is not None else base_unit(value.unit)


_PLAIN = frozenset(["percent", "share", "score", "age", "time"])


def _family(value: Quantity, head: str | None) -> str:
    where = dimension(value)
    if where == COUNT:
        return "people" if is_anybody(head) or head in PEOPLE else "things"
    if is_money(where):
        return "money"
    return where if where in _PLAIN else "measure"


def _words(phrase: str | None) -> tuple[str, ...]:
    return tuple((phrase or "").lower().split())
